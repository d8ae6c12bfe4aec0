import { BARE_KIN } from '../phrases/reflect';
import type { Clause } from './clauses';

const kin = new Set(BARE_KIN.split(' '));

const TURNED: Readonly<Record<string, string>> = {
  i: 'you',
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  we: 'you',
  us: 'you',
  our: 'your',
  ours: 'yours',
  ourselves: 'yourselves',
  "i'm": "you're",
  "we're": "you're",
  "i've": "you've",
  "we've": "you've",
  "i'd": "you'd",
  "we'd": "you'd",
  am: 'are',
};

/** "I was" becomes "you were"; "the lamp was" stays. */
const agreed = (word: string, before: string): string => {
  const low = word.toLowerCase();
  if (/^(?:i)$/i.test(before) && low === 'was') return 'were';
  if (/^(?:i)$/i.test(before) && low === "wasn't") return "weren't";
  return TURNED[low] ?? word;
};

const isDetermined = (before: string): boolean => /^(?:my|our|your|the|his|her|their|a)$/i.test(before);

/** Gives the clause back in the second person, without a full stop; starts with a capital. */
export function toSecondPerson({ words }: Clause): string {
  const turned = words.map((word, index) => {
    const before = words[index - 1] ?? '';
    const bare = word.replace(/,$/, '');
    const comma = word.slice(bare.length);
    const owned = kin.has(bare.toLowerCase().replace(/'s$/, '')) && !isDetermined(before);
    return `${owned ? `your ${bare.toLowerCase()}` : agreed(bare, before)}${comma}`;
  });
  const said = turned.join(' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
