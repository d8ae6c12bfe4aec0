import { CALENDAR, CHAT_SPELLINGS, FINITE_VERBS, OPENERS } from '../phrases/reflect';

/** A clause with a subject and a finite verb that stands on its own. */
export interface Clause {
  /** As the customer wrote it, without what opens it and without its full stop. */
  readonly text: string;
  readonly words: readonly string[];
  /** Words of the subject. */
  readonly subject: readonly string[];
  /** The finite verb, folded. */
  readonly verb: string;
}

const verbs = new Set(FINITE_VERBS.split(/\s+/));
const spellings = new Map(CHAT_SPELLINGS);
const calendar = new Set(CALENDAR.split(' '));
export const opener = new RegExp(`^(?:(?:${OPENERS})[,:]?\\s+)+`, 'i');
const MOST_SUBJECT = 7;

export const isVerb = (word: string): boolean => {
  const low = word.toLowerCase();
  return (
    verbs.has(spellings.get(low) ?? low) ||
    (/^\p{L}{3,}ed$/u.test(low) && !/^(?:need|indeed|hundred|red|bed|used)$/.test(low))
  );
};

/** What may stand at the head of a subject that can be handed back: mine, the thing, or I. */
const HEAD =
  /^(?:my|our|the|i|we|i'm|we're|i've|we've|i'd|mum|mam|mom|mum's|mom's|dad|dad's|nan|nan's|granny's|grandma's|grandad's|no)$/i;
const CONTRACTED = /^(?:i'm|i've|we're|we've)$/i;

const setRight = (word: string): string => {
  const low = word.toLowerCase();
  if (low === 'i') return 'I';
  const spelled = spellings.get(low);
  if (spelled !== undefined) return spelled;
  return calendar.has(low.replace(/'s$/, '')) ? low.charAt(0).toUpperCase() + low.slice(1) : word;
};

/** "If it isn't there by noon, the flat goes to the next couple": the second half alone would be untrue. */
const CONDITION = /\b(?:if|unless|otherwise|in case|or else|whether|when|until|once|as soon as|provided)\b/i;

/** Splits where a new clause with its own subject begins. */
const splitAt =
  /\s*[;:]\s+|\s+[–—-]\s+|,?\s+(?:and|but|so|because|while|though|yet)\s+(?=(?:my|our|the|i|we|i'm|i've|we're|we've|it|its|it's|mum|mum's|mom's|dad's|dad|nan's|there|they|he|she|you|your|now|still|then)\b)|,\s+(?=(?:my|our|the|i|we|i'm|i've|we're|we've|it's|mum's|he|she|they)\b)/i;

const toClause = (piece: string): Clause | null => {
  const text = piece
    .trim()
    .replace(opener, '')
    .replace(/[.!…\s]+$/, '');
  const words = text.split(/\s+/).map(setRight);
  const head = words[0] ?? '';
  if (!HEAD.test(head)) return null;
  if (CONTRACTED.test(head)) return { text, words, subject: [head], verb: head.toLowerCase() };
  const at = words.findIndex((word, index) => index > 0 && isVerb(word));
  if (at < 1 || at > MOST_SUBJECT) return null;
  return { text, words, subject: words.slice(0, at), verb: (words[at] ?? '').toLowerCase() };
};

/** Whether what it says holds only under a condition. */
export const isConditional = (sentence: string): boolean => CONDITION.test(sentence);

/** The clauses of a sentence that could stand alone. */
export function clausesOf(sentence: string): readonly Clause[] {
  if (isConditional(sentence)) return [];
  return sentence.split(splitAt).flatMap((piece) => (piece === undefined ? [] : (toClause(piece) ?? [])));
}
