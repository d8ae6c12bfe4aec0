import { NICKNAMES } from './data/nicknames';
import { nameKey } from './key';

let table: Map<string, ReadonlySet<string>> | null = null;

const shortsOf = (name: string): ReadonlySet<string> => {
  table ??= new Map(
    NICKNAMES.split(' ').map((entry) => {
      const [full = '', shorts = ''] = entry.split(':');
      return [full, new Set(shorts.split(','))];
    }),
  );
  return table.get(name) ?? new Set();
};

/** "Bob" for Robert, "Robert" for Bob, "Bobby" for Bob. */
export function isNicknameOf(one: string, other: string): boolean {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (shortsOf(a).has(b) || shortsOf(b).has(a)) return true;
  return [...(table?.values() ?? [])].some((shorts) => shorts.has(a) && shorts.has(b));
}
