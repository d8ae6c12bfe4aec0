import { isCapital, isCaseless, isLower, isParticle, isTitle } from './lexicon';

export interface Word {
  readonly text: string;
  /** Punctuation after it, empty for a space. */
  readonly stop: string;
}

/** "Dr." and "K." keep their full stop, other words end with it. */
const endsHere = (raw: string): boolean => raw.endsWith('.') && !isTitle(raw) && !/^\p{Lu}\.$/u.test(raw);

const toWord = (raw: string, space: string, mark: string): Word => {
  if (endsHere(raw)) return { text: raw.slice(0, -1), stop: '.' };
  const broken = space === '' || space.includes('\n') ? '\n' : '';
  return { text: raw, stop: mark || broken };
};

/** Up to six words that follow, as far as nothing but spaces parts them. */
export function wordsAfter(text: string, at: number): readonly Word[] {
  const words: Word[] = [];
  const next = /(\p{L}[\p{L}\p{M}'-]*\.?)(\s*)([^\p{L}\s]?)/uy;
  next.lastIndex = at;
  for (let match = next.exec(text); match && words.length < 6; match = next.exec(text)) {
    const word = toWord(match[1] ?? '', match[2] ?? '', match[3] ?? '');
    words.push(word);
    if (word.stop !== '') break;
  }
  return words;
}

export const CONTINUES =
  /^(?:and|und|y|et|e|from|with|at|but|btw|by|here|writing|calling|speaking|i|we|my|again|not|the|who|your|of|ref|re|regarding|one|on|acc|account|order|if|what|when|where|how|can|could|please|also)$/i;

/** The run of words that can be a name: capitals with particles between, or one word in lower case. */
export const runOf = (words: readonly Word[]): readonly Word[] => {
  const titles = words.findIndex(({ text }) => !isTitle(text));
  const from = Math.max(0, titles);
  const first = words[from];
  if (!first) return [];
  if (isLower(first.text)) return words.slice(0, from + 1);
  let end = from + 1;
  for (let at = end; at < words.length && at < from + 5 && words[at - 1]?.stop === ''; at++) {
    const { text } = words[at] ?? { text: '' };
    if (isCaseless(first.text) ? CONTINUES.test(text) : !isCapital(text) && !isParticle(text)) break;
    if (/^I$/.test(text)) break;
    if (isCapital(text)) end = at + 1;
  }
  return words.slice(0, end);
};

export const isBounded = (words: readonly Word[], run: readonly Word[]): boolean => {
  const last = run.at(-1);
  const next = words[run.length];
  return last?.stop !== '' || next === undefined || CONTINUES.test(next.text);
};

export const isOthers = (words: readonly Word[], run: readonly Word[]): boolean => {
  const next = words[run.length]?.text ?? '';
  return run.some(({ text }) => /'s?$/.test(text)) || /^(?:who|whose|that|is|has|was|died|and I)$/.test(next);
};
