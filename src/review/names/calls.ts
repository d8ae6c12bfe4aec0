import type { DraftFacts, Sentence } from '../context';
import type { Span } from '../types';
import { isTitle, isWord } from './lexicon';

/** A name by which the draft speaks to somebody. Offsets into `DraftFacts.text`; the title is outside the span. */
export interface Call extends Span {
  readonly text: string;
  readonly title: string;
  /** Where it stands: in the greeting, opening a sentence, after a comma, after "Thanks". */
  readonly place: 'greeting' | 'opening' | 'comma' | 'thanks';
  /** The greeting word, empty elsewhere. */
  readonly word: string;
}

const NAME =
  "((?:\\p{Lu}\\p{L}{0,3}\\.?\\s)?(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'-]*)(?:\\s[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'-]*){0,2})";
const LEADS =
  '(?:and|so|now|but|well|ok|okay|oh|oh no|ah|aw+|wow|right|again|yes|yep|yeah|yup|no|nope|nah|sure|great|hi|hey|hello|welcome|sorry|dear|thanks|thank you|cheers|bye|congratulations|congrats|perfect|brilliant|lovely)';
const OPENING = new RegExp(`^[\\s"'(*-]*(?:${LEADS},? )?${NAME}(?=[,!?:—–]|\\s[—–-]\\s)`, 'iu');
const THANKS = new RegExp(
  `(?<![\\p{L}])(?:thanks|thank you|cheers|bye|goodbye|ciao|welcome back|congratulations|congrats|take care|well done|no worries|good luck|okay|sure|great|hello|hi|hey)(?: again| so much| very much)? ${NAME}(?=[,.!?:;—–]|\\s[—–-]\\s|$)`,
  'giu',
);
const COMMA = new RegExp(`,\\s${NAME}(?=\\s?[,.!?:;—–)]|$)`, 'gu');

const split = (text: string, start: number): { title: string; start: number; name: string } => {
  const [head = '', ...rest] = text.split(' ');
  if (rest.length === 0 || !isTitle(head)) return { title: '', start, name: text };
  return { title: head, start: start + head.length + 1, name: rest.join(' ') };
};

const toCall = (typed: string, at: number, place: Call['place']): Call | null => {
  const { title, start, name } = split(typed, at);
  // The leads before a name ignore case, the name itself must not.
  if (name.length < 2 || !name.split(' ').every((part) => /^[\p{Lu}\p{Lo}]/u.test(part))) return null;
  return { start, end: start + name.length, text: name, title, place, word: '' };
};

const inSentence = (sentence: Sentence): readonly Call[] => {
  const calls: Call[] = [];
  const add = (name: string | undefined, index: number, place: Call['place']): void => {
    const call = name ? toCall(name, sentence.start + index, place) : null;
    if (call && !calls.some((other) => other.start < call.end && call.start < other.end)) calls.push(call);
  };
  const opening = sentence.text.match(OPENING);
  if (opening?.[1]) add(opening[1], opening[0].length - opening[1].length, 'opening');
  for (const match of sentence.text.matchAll(THANKS)) {
    add(match[1], match.index + match[0].length - (match[1]?.length ?? 0), 'thanks');
  }
  for (const match of sentence.text.matchAll(COMMA)) {
    add(match[1], match.index + match[0].indexOf(match[1] ?? ''), 'comma');
  }
  return calls;
};

/** "Ana and Luis", "Tom & family": each name by itself. */
const inGreeting = ({ greeting }: DraftFacts): readonly Call[] => {
  if (!greeting?.name) return [];
  const { text, start, title } = greeting.name;
  const calls: Call[] = [];
  for (const match of text.matchAll(/(?:(?!\s+(?:and|&|\+|und|et|y|e|og|och)\s|\s*,\s*).)+/giu)) {
    const raw = match[0].replace(/^\s*(?:(?:and|&|\+|und|et|y|e|og|och)\s+|,\s*)/iu, '');
    const name = raw.trim();
    const at = match.index + match[0].length - raw.length + (raw.length - raw.trimStart().length);
    if (name !== '') {
      calls.push({
        start: start + at,
        end: start + at + name.length,
        text: name,
        title: calls.length === 0 ? title : '',
        place: 'greeting',
        word: greeting.word,
      });
    }
  }
  return calls;
};

const known = new WeakMap<DraftFacts, readonly Call[]>();

/** Every name by which the draft speaks to somebody, in order. Read once a draft. */
export function findCalls(draft: DraftFacts): readonly Call[] {
  const before = known.get(draft);
  if (before) return before;
  const calls = [...inGreeting(draft), ...draft.sentences.flatMap(inSentence)].filter(
    ({ text, place }) => place === 'greeting' || !text.split(' ').every((word) => isWord(word) && word !== text),
  );
  known.set(draft, calls);
  return calls;
}

/** Stands before the sentence it opens. */
export const opens = ({ place, word }: Call): boolean => place === 'opening' || (place === 'greeting' && word === '');

/** A name with the comma that goes when it is taken out. */
export function withComma(text: string, call: Call): Span {
  const { start, end, title } = call;
  const from = title === '' ? start : text.lastIndexOf(title, start);
  if (opens(call)) {
    const after = text.slice(end).match(/^\s?[,!?:—–-]+\s*/)?.[0].length ?? 0;
    return { start: from, end: end + after };
  }
  const before = text.slice(0, from).match(/,?\s$/)?.[0].length ?? 0;
  return { start: from - before, end };
}

/** "Hi Ana,": with a greeting before it the name may come once more without being too much. */
export const isGreeted = ({ place, word }: Call): boolean => place === 'greeting' && word !== '';
