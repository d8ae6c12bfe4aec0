import type { NameAnswer } from '../types';

import { nameKey, spelledOutKey } from './key';
import { isTitle } from './lexicon';
import { distance } from './spelling';

/** The customer's names, ready for comparing. */
export interface Known {
  /** Forms without a title: may be said alone. */
  readonly alone: ReadonlySet<string>;
  /** Every word of every form: may follow a title. */
  readonly words: ReadonlySet<string>;
}

const withoutTitles = (form: string): readonly string[] => {
  const words = form.split(' ');
  const from = words.findIndex((word) => !isTitle(word));
  return from < 0 ? words : words.slice(from);
};

const known = new WeakMap<NameAnswer, Known>();

export function knownOf(answer: NameAnswer): Known {
  const before = known.get(answer);
  if (before) return before;
  const alone = new Set<string>();
  const words = new Set<string>();
  for (const form of answer.accepted) {
    const parts = withoutTitles(form);
    const titled = parts.length < form.split(' ').length;
    if (!titled) for (const key of [nameKey(form), spelledOutKey(form)]) alone.add(key);
    else alone.add(nameKey(form));
    for (const part of parts) for (const key of [nameKey(part), spelledOutKey(part)]) words.add(key);
  }
  const made = { alone, words };
  known.set(answer, made);
  return made;
}

const ENGLISH = /^(?:hi|hello|hey|dear|good|morning|afternoon|evening|thanks|thank you|hiya|my dear)/i;

/** "Kalimera Giorgo", "Labas, Jonai", "Ahoj Petře": other languages bend a name that is called. */
const isVocative = (key: string, word: string, { words }: Known): boolean => {
  if (ENGLISH.test(word)) return false;
  return [...words].some((name) => {
    let common = 0;
    while (common < name.length && name[common] === key[common]) common++;
    const end = key.slice(common);
    // Only the end bends, and never from "-o" to "-a" or back: that is another name.
    const bends = /^(?:[eiuy]{0,2}|o(?=$))$/.test(end) && !(end === 'o' && name.endsWith('a'));
    return name.length >= 3 && common >= Math.max(3, name.length - 2) && bends;
  });
};

const HONORIFIC_END = /[-\s]?(?:san|sama|sensei|ji|nim|ssi|hanım|hanim|bey|abi|bhai|ben|garu)$/i;

/** Whether a name in a draft is the customer's. `title`: stands before it; `word`: the greeting. */
export function isCustomers(answer: NameAnswer, name: string, title = '', word = ''): boolean {
  const knows = knownOf(answer);
  const bareName = withoutTitles(name.replace(HONORIFIC_END, '')).join(' ');
  const polite = title !== '' || bareName !== name;
  const key = nameKey(bareName);
  if (key === '' || knows.alone.has(key) || knows.alone.has(nameKey(name))) return true;
  const parts = key.split(' ');
  if (parts.every((part) => knows.words.has(part) || part.length === 1) && (polite || parts.length > 1)) return true;
  if (parts.length > 1 && knows.alone.has(parts[0] ?? '') && parts.slice(1).every((part) => part.length <= 1))
    return true;
  return title === '' && isVocative(key, word, knows);
}

/** The form whose spelling the draft nearly has: one slip from four letters on, two from seven on. */
export function misspells(answer: NameAnswer, name: string, title = ''): string | null {
  const key = nameKey(withoutTitles(name).join(' '));
  const forms = answer.accepted
    .map((form) => withoutTitles(form).join(' '))
    .flatMap((form) => (title !== '' || form.includes(' ') ? [form, ...form.split(' ')] : [form]));
  const most = key.length >= 7 ? 2 : key.length >= 3 ? 1 : 0;
  for (let slips = 1; slips <= most; slips++) {
    const close = forms.find((form) => form.length >= 3 && distance(nameKey(form), key) === slips);
    if (close !== undefined) return close;
  }
  return null;
}
