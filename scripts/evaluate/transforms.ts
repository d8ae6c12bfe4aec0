import { splitSentences } from '../../src/review/text/sentences';
import type { Span } from '../../src/review/types';

/** A change after which the rules must say the same as before. Null where the text gives nothing to change. */
export type Cosmetic = (text: string, at: Span | null) => string | null;

/** Moves a fault where it is nobody's own sentence any more. */
export type Masking = (text: string, at: Span) => { readonly text: string; readonly masked: Span } | null;

const changed = (before: string, after: string): string | null => (before === after ? null : after);

const SPELLINGS: readonly (readonly [british: string, american: string])[] = [
  ['apologise', 'apologize'],
  ['realise', 'realize'],
  ['organise', 'organize'],
  ['recognise', 'recognize'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['honour', 'honor'],
  ['behaviour', 'behavior'],
  ['cancelled', 'canceled'],
  ['travelling', 'traveling'],
  ['centre', 'center'],
  ['enquiry', 'inquiry'],
  ['enquiries', 'inquiries'],
];

const CONTRACTIONS: readonly (readonly [long: string, short: string])[] = [
  ['I am', "I'm"],
  ['I have', "I've"],
  ['I will', "I'll"],
  ['we are', "we're"],
  ['we have', "we've"],
  ['we will', "we'll"],
  ['you are', "you're"],
  ['it is', "it's"],
  ['that is', "that's"],
  ['do not', "don't"],
  ['does not', "doesn't"],
  ['did not', "didn't"],
  ['cannot', "can't"],
  ['could not', "couldn't"],
  ['is not', "isn't"],
  ['are not', "aren't"],
  ['was not', "wasn't"],
  ['will not', "won't"],
  ['should not', "shouldn't"],
];

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Each pair in whichever direction the text has it; the first word's capital stays. */
const swapped = (text: string, pairs: readonly (readonly [string, string])[]): string => {
  const other = new Map<string, string>();
  for (const [one, two] of pairs) {
    other.set(one, two).set(two, one);
    other.set(capitalised(one), capitalised(two)).set(capitalised(two), capitalised(one));
  }
  const words = [...other.keys()].sort((a, b) => b.length - a.length).join('|');
  // A contraction stands before a word: "yes, it is." is never "yes, it's."
  return text.replace(
    new RegExp(`(?<![\\p{L}'’])(?:${words})(?=ed\\b|s\\b|d\\b| \\p{L})`, 'gu'),
    (hit) => other.get(hit) ?? hit,
  );
};

const WRAP = 72;

const wrapLine = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > WRAP) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
};

/** Two inner letters of a long small word change places; never in the words at fault. */
const typo: Cosmetic = (text, at) => {
  const words = [...text.matchAll(/(?<=\s)\p{Ll}{8,}(?=[\s,.])/gu)].filter(
    ({ index, 0: word }) => at === null || index + word.length < at.start || index > at.end,
  );
  const hit = words[Math.floor(words.length / 2)];
  if (!hit) return null;
  const middle = hit.index + Math.floor(hit[0].length / 2);
  return text.slice(0, middle) + text.charAt(middle + 1) + text.charAt(middle) + text.slice(middle + 2);
};

/** A small thing at the end of a sentence in the middle: it says nothing. */
const emoji: Cosmetic = (text) => {
  const ends = [...text.matchAll(/[.](?= \p{Lu})/gu)];
  const hit = ends[Math.floor(ends.length / 2)];
  return hit ? `${text.slice(0, hit.index + 1)} 📦${text.slice(hit.index + 1)}` : null;
};

export const COSMETIC: Readonly<Record<string, Cosmetic>> = {
  'curly quotes': (text) =>
    changed(
      text,
      text
        .replace(/(?<![\p{L}\p{N}.,!?])"/gu, '“')
        .replace(/"/g, '”')
        .replace(/'/g, '’'),
    ),
  'no-break spaces': (text) => changed(text, text.replace(/ (\S+) /g, '\u00a0$1 ')),
  'all caps': (text) => changed(text, text.toUpperCase()),
  'one typo': typo,
  spelling: (text) => changed(text, swapped(text, SPELLINGS)),
  contractions: (text) => changed(text, swapped(text, CONTRACTIONS)),
  'wrapped at 72': (text) => changed(text, text.split('\n').map(wrapLine).join('\n')),
  emoji,
  'letters and their accents apart': (text) => changed(text, text.normalize('NFD')),
};

/** The sentences that the span touches. */
const sentencesAt = (text: string, at: Span): Span | null => {
  const hit = splitSentences(text).filter(({ start, end }) => start < at.end && at.start < end);
  const first = hit[0];
  const last = hit.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
};

const put = (text: string, at: Span, before: string, inner: string, after: string): ReturnType<Masking> => ({
  text: text.slice(0, at.start) + before + inner + after + text.slice(at.end),
  masked: { start: at.start + before.length, end: at.start + before.length + inner.length },
});

/** Quotes around nearly everything are a habit of pasting; here something of the agent's own stands beside them. */
const OWN = '\n\nThat line stood in the letter of 4 March, and I have read the rest of it as well, all three pages.';

export const MASKING: Readonly<Record<string, Masking>> = {
  quoted: (text, at) => {
    const own = sentencesAt(text, at);
    const said = own && text.slice(own.start, own.end);
    if (!own || !said || /["\n]/.test(said) || said.split(/\s+/).length < 3) return null;
    const quoted = put(text, own, 'You wrote: "', said, '"');
    return quoted && { ...quoted, text: quoted.text + OWN + OWN };
  },
  'under >': (text, at) => {
    const own = sentencesAt(text, at);
    if (!own) return null;
    return put(text, own, '\n\n', text.slice(own.start, own.end).replace(/^/gm, '> '), '\n\n');
  },
  'in the signature': (text, at) => {
    const own = sentencesAt(text, at);
    if (!own) return null;
    const rest = (text.slice(0, own.start) + text.slice(own.end)).trim() || 'The kettle left our house at noon.';
    const said = text.slice(own.start, own.end);
    return { text: `${rest}\n\n-- \n${said}`, masked: { start: rest.length + 6, end: rest.length + 6 + said.length } };
  },
};
