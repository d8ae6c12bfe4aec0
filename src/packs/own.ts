import type { Settings } from '../settings/types';
import { build, type Hands, isLocked, itemPath, type Layer, type Layers, layerOf } from './layers';
import { same } from './same';

/** Follows what changed from one state in force to the next, and gives the agent's own part of it. */
class Follow implements Hands {
  readonly chosen: Set<string>;
  readonly #packs: readonly Layer[];

  constructor(
    readonly mine: Settings,
    readonly before: Settings,
    readonly after: Settings,
    readonly layers: Layers,
  ) {
    this.chosen = new Set(mine.chosen);
    this.#packs = layers.packs.map(layerOf);
  }

  #isLocked(path: string): boolean {
    return isLocked(this.layers.locked, path);
  }

  /** Only where a pack says something else must it be remembered that the default was chosen, or nothing. */
  #remember(path: string, isDefault: boolean, packSpeaks: boolean): void {
    if (isDefault && packSpeaks) this.chosen.add(path);
    else this.chosen.delete(path);
  }

  one: Hands['one'] = (path, read, fallback) => {
    const now = read(this.after) ?? fallback;
    if (this.#isLocked(path) || same(now, read(this.before))) return read(this.mine) ?? fallback;
    this.#remember(
      path,
      now === fallback,
      this.#packs.some((pack) => read(pack) !== undefined),
    );
    return now;
  };

  table: Hands['table'] = (path, read) => {
    const [mine, before, after] = [read(this.mine) ?? {}, read(this.before) ?? {}, read(this.after) ?? {}];
    const made = new Map(Object.entries(mine));
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const now = Object.hasOwn(after, key) ? after[key] : undefined;
      const was = Object.hasOwn(before, key) ? before[key] : undefined;
      if (this.#isLocked(`${path}.${key}`) || same(now, was)) continue;
      const spoken = this.#packs.some((pack) => Object.hasOwn(read(pack) ?? {}, key));
      this.#remember(`${path}.${key}`, now === undefined, spoken);
      if (now === undefined) made.delete(key);
      else made.set(key, now);
    }
    return Object.fromEntries(made);
  };

  list: Hands['list'] = (path, read) => {
    const [mine, before, after] = [read(this.mine) ?? [], read(this.before) ?? [], read(this.after) ?? []];
    if (this.#isLocked(path) || same(before, after)) return mine;
    const [held, was] = [new Set(mine), new Set(before)];
    const theirs = new Set(this.#packs.flatMap((pack) => read(pack) ?? []));
    const kept = new Set(after);
    for (const item of theirs) {
      if (was.has(item) && !kept.has(item)) this.chosen.add(itemPath(path, item));
      if (kept.has(item)) this.chosen.delete(itemPath(path, item));
    }
    return after.filter((item) => held.has(item) || !theirs.has(item));
  };
}

/**
 * The agent's own settings after a change to those in force. What a pack gave and was left as it is stays the pack's:
 * when the pack changes or goes, so does that.
 */
export function ownAfter(mine: Settings, before: Settings, after: Settings, layers: Layers): Settings {
  if (layers.packs.length === 0 && layers.locked.length === 0) return after;
  const follow = new Follow(mine, before, after, layers);
  const { team: _team, teamNever: _never, ...made } = build(after, follow);
  return { ...made, chosen: [...follow.chosen] };
}
