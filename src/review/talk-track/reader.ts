import type { Context, Sentence } from '../context';
import { IN_HOUSE, KNOWN_SHORT } from '../phrases/plain-words';
import { MASKED } from '../text/mask';
import { pattern } from '../text/pattern';
import { wordsOf } from '../text/stems';

const inHouse = pattern([IN_HOUSE.trim().split(/\s+/).join('|')]);
const knownShort = new Set(KNOWN_SHORT.split(/\s+/));
const SHORT_FORM =
  /(?<![\p{L}\p{N}/.@-])(?:\p{Lu}{2,6}s?|\p{Lu}\p{Ll}?\p{Lu}\p{Ll}?\p{Lu}?|L[123]|D\d{4})(?![\p{L}\p{N}/@-]|\.\p{L})/gu;

/** What the customer may be trusted to know. */
export interface Reader {
  readonly words: ReadonlySet<string>;
  /** Writes in short forms or code: trade words are theirs too. */
  readonly technical: boolean;
}

const isUnknown = (form: string, words: ReadonlySet<string>): boolean => {
  const low = form.toLowerCase();
  return !knownShort.has(low) && !knownShort.has(low.replace(/s$/, '')) && !words.has(low);
};

export const readerOf = ({ ticket }: Context): Reader => {
  const words = new Set(wordsOf(ticket.said.toLowerCase()));
  const forms = new Set((ticket.said.match(SHORT_FORM) ?? []).filter((form) => isUnknown(form, new Set())));
  const shouts = (ticket.said.match(/\p{Lu}{4,}/gu) ?? []).length > 5;
  const code =
    /\b(?:https?|api|json|sdk|stack trace|exception|endpoint|webhook|docker\w*|http|regex|[45]\d\d error|error [45]\d\d)\b|[{}<>]|\/\w+\/\w+/i;
  return { words, technical: (forms.size >= 2 && !shouts) || code.test(ticket.said) };
};

/** Short forms that neither everybody nor this customer uses; names of buttons in quotes are none. */
export const unknownForms = (sentence: Sentence, reader: Reader): readonly string[] => {
  const visible = sentence.folded.replace(/"[^"]*"/g, (quoted) => MASKED.repeat(quoted.length));
  const forms = [...sentence.text.matchAll(SHORT_FORM)].filter(
    ({ 0: form, index }) => visible.charAt(index) !== MASKED && isUnknown(form, reader.words),
  );
  return [...new Set(forms.map(([form]) => form))];
};

/** Words of the trade that the customer did not use. */
export const houseWords = (sentence: Sentence, reader: Reader): readonly string[] =>
  inHouse
    .all(sentence.folded)
    .map(({ start, end }) => sentence.folded.slice(start, end))
    .filter((words) => !wordsOf(words).every((word) => reader.words.has(word)));
