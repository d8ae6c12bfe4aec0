import type { TicketFacts } from '../context';
import { NO_THING, VAGUE_THING_CLASSES } from '../phrases/vague-thing';
import { STOP_WORDS } from '../phrases/vocabulary';
import { stem } from '../text/stems';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const stopWords = setOf(STOP_WORDS);
const noThing = setOf(NO_THING);
const abstract = setOf(VAGUE_THING_CLASSES.thing);

/**
 * "the red buckle", "my transfer pack", "3 mugs": what stands after an article, a possessive or a number. Looked ahead
 * for, so that "my mother to the gym" hides no gym.
 */
const PHRASE =
  /(?<![\p{L}\p{N}])(the|a|an|my|our|your|this|that|these|those|his|her|their|no|two|three|four|five|six|both|\d{1,3}) (?=((?:[\p{L}\p{N}][\p{L}\p{N}'-]*)(?: [\p{L}\p{N}][\p{L}\p{N}'-]*){0,3}))/giu;

/** A stop word that may stand in a name: "our new office". */
const QUALIFIES = /^(?:new|old|little|last|first|next|own)$/i;
/** Words that end a noun phrase for certain: what it does, or a full stop. */
const VERB =
  /^(?:[.,;!?]|(?:is|isn't|was|wasn't|has|hasn't|won't|doesn't|does|didn't|did|can't|keeps|stopped|came|shows|says|still|had|will|never|arrived)\b)/i;

interface Phrase {
  readonly owner: string;
  readonly words: readonly string[];
  /** What comes right after the phrase. */
  readonly next: string;
}

const phrasesOf = (text: string): readonly Phrase[] =>
  [...text.matchAll(PHRASE)].map((match) => {
    const all = (match[2] ?? '').split(' ');
    const ends = (word: string): boolean => stopWords.has(word.toLowerCase()) || VERB.test(word);
    const stop = all.findIndex((word, at) => ends(word) && !(at === 0 && QUALIFIES.test(word)));
    const words = stop < 0 ? all : all.slice(0, stop);
    const next =
      stop < 0
        ? text.slice(match.index + match[0].length + (match[2] ?? '').length).trimStart()
        : all.slice(stop).join(' ');
    return { owner: (match[1] ?? '').toLowerCase(), words, next };
  });

/** Stems of the things a customer named. */
export function namedThings(ticket: TicketFacts): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { words } of phrasesOf(ticket.said)) {
    for (const word of words) {
      const low = word.toLowerCase();
      if (low.length > 2 && !noThing.has(low) && !/^\d+$/.test(low)) stems.add(stem(word));
    }
  }
  return stems;
}

/** The thing the message is about, as said back ("the red buckle", "your child seat"); null where it isn't plain. */
export function theirThing(ticket: TicketFacts): string | null {
  const named = phrasesOf(ticket.latest).filter(({ words }) => words.some((word) => !noThing.has(word.toLowerCase())));
  // Only the first thing named, and only as the subject of what went wrong: a later one may be beside the point.
  for (const { owner, words, next } of named.slice(0, 1)) {
    const head = words.at(-1)?.toLowerCase() ?? '';
    const plain = words.length > 0 && words.length <= 3 && words.every((word) => /^[\p{L}'-]+$/u.test(word));
    if (!plain || head.length < 3 || /(?:s|[^e]ed|ing)$/.test(head) || noThing.has(head) || abstract.has(head))
      continue;
    if (!VERB.test(next)) continue;
    return `${/^(?:my|our)$/.test(owner) ? 'your' : 'the'} ${words.join(' ')}`;
  }
  return null;
}
