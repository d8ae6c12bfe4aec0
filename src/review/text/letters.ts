/** What counts as a letter, and what may stand between words, for the patterns: by UTF-16 code unit. */

/** Letters and digits of the scripts that drafts are written in; a range is some fifty times cheaper than `\p{L}`. */
export const LETTER = '0-9A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\ud7ff';
/** Between two words: white space, a comma, a dash, a quote, a bracket. */
export const SPACE = '\\s,"()–—-';
/** Before and after the words of a sentence. */
export const OPENING = '\\s"\'(*•–—-';
export const CLOSING = '\\s.!?…"\')–—-';

/** "State-of-the-art" has four; a word of more than these is none that a gap takes. */
export const MOST_PIECES = 6;
/** The most that a gap takes of a word in which the template goes on, in UTF-16 code units. */
export const LONGEST_HEAD = 40;
/** A card's number in groups has 19 characters; a longer one is somebody's log. */
export const LONGEST_NUMBER = 24;

type Test = (text: string, at: number) => boolean;

/** A class of characters as a table; past the end of the text there is none. */
const tableOf = (characters: string): Test => {
  const regex = new RegExp(`[${characters}]`);
  // Nothing of the upper half of the code units is ever asked for twice; those few are asked of the expression.
  const table = Uint8Array.from({ length: 0x2100 }, (_, unit) => (regex.test(String.fromCharCode(unit)) ? 1 : 0));
  return (text, at) => {
    if (at >= text.length) return false;
    const unit = text.charCodeAt(at);
    return unit < table.length ? table[unit] === 1 : regex.test(text.charAt(at));
  };
};

export const isLetter = tableOf(LETTER);
export const isSpace = tableOf(SPACE);
export const isOpening = tableOf(OPENING);
export const isClosing = tableOf(CLOSING);

/** Where a run of such characters that begins at `at` ends. */
export const runEnd = (text: string, at: number, is: Test): number => {
  let end = at;
  while (is(text, end)) end++;
  return end;
};
