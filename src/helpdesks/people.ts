const EMAIL = /[^\s@<>()",;:[\]]+@[^\s@<>()",;:[\]]+\.[^\s@<>()",;:.[\]]{2,}/g;
const ELLIPSIS = /(?:…|\.{3})$/;

/** The one e-mail address in a text; null where there is none or more than one. */
export function emailIn(text: string | null | undefined): string | null {
  const all = new Map((text?.match(EMAIL) ?? []).map((email) => [email.toLowerCase(), email]));
  const [only] = all.values();
  return all.size === 1 && only !== undefined ? only : null;
}

export const sameEmail = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The longest a name is expected to be, in characters; anything longer is a sentence. */
const NAME_LIMIT = 80;

/** A display name without address and quotes; null where what stands there is no name (an address, a number, nothing). */
export function cleanName(text: string | null | undefined): string | null {
  const name = (text ?? '')
    .replace(/\s*[<(][^<>()]*@[^<>()]*[>)]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(["'“”„])(.*)["'“”]$/, '$2')
    // What a control beside the name is drawn with.
    .replace(/^[×✕✖▾▼•·|:,\s]+|[×✕✖▾▼•·|:,\s]+$/g, '')
    // Shown twice in one label, once for a tooltip.
    .replace(/^(.{3,}?)\s?\1$/, '$1')
    .trim();
  return name.length > NAME_LIMIT || name.includes('@') || !/\p{L}/u.test(name) ? null : name;
}

/** Lower case without accents, dots and quotes, for comparing only. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The same person written twice: other accents, "Surname, First", cut short by an ellipsis, first name only. */
export function sameName(a: string, b: string): boolean {
  const [one, two] = [foldName(a), foldName(b)];
  if (one === '' || two === '') return false;
  if (one === two || sortWords(one) === sortWords(two)) return true;
  if (ELLIPSIS.test(a) && two.startsWith(one)) return true;
  if (ELLIPSIS.test(b) && one.startsWith(two)) return true;
  return `${two} `.startsWith(`${one} `) || `${one} `.startsWith(`${two} `);
}

const sortWords = (name: string): string => name.split(' ').sort().join(' ');

/** Of two writings of a name the one that says more: not cut short, then longer. */
export function fullerName(a: string, b: string): string {
  if (ELLIPSIS.test(a) !== ELLIPSIS.test(b)) return ELLIPSIS.test(a) ? b : a;
  return b.length > a.length ? b : a;
}

/** Shorter first names than this many letters are found in too many addresses. */
const TELLING_LETTERS = 3;

/** Whether an address looks like this person's: first name, or initial and surname. A surname alone is a family's. */
export function emailFitsName(email: string, name: string): boolean {
  const local = foldName(email.split('@')[0] ?? '').replace(/[^\p{L}]/gu, '');
  const words = foldName(name).split(' ');
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (first.length >= TELLING_LETTERS && local.includes(first)) return true;
  return words.length > 1 && (local === first.charAt(0) + last || local === last + first.charAt(0));
}

const PARTICLES = new Set('de del della der den di da dos du van von la le al el bin ibn y zu ten ter'.split(' '));

/** Written like a person's name: one to five words, each with a capital or of a script without capitals. */
export function looksLikeName(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 5 || /[^\p{L}\p{M}\s.'’-]/u.test(text)) return false;
  return words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || PARTICLES.has(word.toLowerCase()));
}
