import type { Stake } from '../context';
import { WEAK_WORDS } from '../phrases/questions';
import { LONG_PAST, NO_STAKE, STAKE_CLASSES, STAKES } from '../phrases/stakes';
import { fold } from '../text/normalise';
import { type Pattern, pattern } from '../text/pattern';
import { keyStems, stem } from '../text/stems';
import type { Ticket } from '../types';
import { recentMessages, type SaidSentence, sentencesOf } from './customer-said';

const MOST_STAKES = 4;
const MESSAGES_READ = 10;

const STAKE_PATTERNS: readonly { readonly kind: Stake['kind']; readonly pattern: Pattern }[] = STAKES.map(
  ({ kind, lines }) => ({
    kind,
    pattern: pattern(lines, { ...STAKE_CLASSES, num: 'two three four five six seven eight nine ten eleven twelve #' }),
  }),
);
const noStake = pattern(NO_STAKE, STAKE_CLASSES);
const longPast = new RegExp(`\\b(?:${LONG_PAST})\\b`);
const weak = new Set(WEAK_WORDS.split(/\s+/).map(stem));

const WHEN =
  /\b(?:(?:on|this|next|by|before|until|till) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|midnight|the weekend)(?: (?:morning|afternoon|evening|night|noon|at \d[\d.:]*(?: ?[ap]m)?))?|\b(?:on|by|before|until) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december))?|\bat \d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)\b|\bby \d{1,2}(?:[.:]\d\d)? ?[ap]m(?: today| tomorrow)?|\b(?:before|for|at) christmas\b/;
const PAST =
  /\b(?:was|were|had|missed|ruined|took place|went|waited|last (?:saturday|sunday|week|friday|night|month))\b/;
const FUTURE =
  /\b(?:is|are|will|'ll|tomorrow|tonight|today|next|by|before|starts?|leaves?|needs?|must|have to|has to|going|closes|due|this (?:week|weekend)|coming)\b/;
/** "Can I leave after 24 months?" asks; it tells no stake. */
const ASKS = /^(?:can|could|is|are|will|would|do|does|did|may|might|when|where|how|why|which|what)\b(?!')/;
const HEALTH =
  /\b(?:chemo|cancer|insulin|hospital|surgery|operation|medicine|medication|tablets|dialysis|diabetic|pregnan|disabled|wheelchair|hiv|depress|therapy|treatment|ill\b|sick)/;
const SHAME =
  /\b(?:debt|rent\b|wages|salary|mortgage|eviction|evict|bailiff|overdraft|overdue|can't afford|cannot afford|can't pay|lost (?:my|his|her) job|divorce|custody|prison|funeral|died|death)/;

/** The clause around the match: a comma, a semicolon or a dash ends it. */
const clauseAround = (text: string, start: number, end: number): string => {
  const before = text.slice(0, start);
  const from = Math.max(
    ...[', ', '; ', ': ', ' - ', ' – ', ' — ', '. '].map(
      (mark) => before.lastIndexOf(mark) + (before.includes(mark) ? mark.length : 0),
    ),
    0,
  );
  const rest = text.slice(end).search(/[,;:.!?]\s|\s[–—-]\s|[.!?]*$/);
  return text.slice(from, rest < 0 ? text.length : end + rest).trim();
};

const JOINED =
  /\s(?:and|but|so|because|since|as) (?=(?:my|our|the|i|we|it's|it|i'm|we're|his|her|mum|mum's|mam's|mom's|dad's|nan's|granny's|grandma's|today|tomorrow)\b)/gi;

/** The clauses of a sentence, then the sentence whole: a stake that needs both halves is found last. */
const partsOf = ({ text, folded, message }: SaidSentence): readonly SaidSentence[] => {
  const parts: SaidSentence[] = [];
  let from = 0;
  for (const { index, 0: joint } of text.matchAll(JOINED)) {
    parts.push({ text: text.slice(from, index), folded: folded.slice(from, index), message });
    from = index + joint.length;
  }
  if (from > 0) parts.push({ text: text.slice(from), folded: folded.slice(from), message });
  return [...parts, { text, folded, message }];
};

/** "The lead for the oxygen isn't here": the stake is the oxygen; an answer about the lead has not taken it up. */
const MISSING =
  /^(?:the|my|our|your) [^,]{2,40}? (?=for (?:my|our|the|his|her)\b)(?=.*\b(?:isn't|hasn't|not|never|missing|late|broken|lost|delayed)\b)|\b(?:isn't|hasn't|is not|has not|didn't|won't|doesn't|not)\b.*$/i;
const subjectless = (quote: string): string => {
  const rest = quote.replace(MISSING, '');
  return keyStems(rest).size > 0 ? rest : quote;
};

const stakeInPart = ({ text, folded }: SaidSentence, whole: string): Stake | null => {
  for (const { kind, pattern: one } of STAKE_PATTERNS) {
    const span = one.find(folded);
    if (span === null) continue;
    const quote = clauseAround(text, span.start, span.end).replace(/[.!?\s]+$/, '');
    const clause = fold(quote);
    if (ASKS.test(clause) && kind !== 'event') continue;
    if (noStake.test(clause) || longPast.test(clause)) continue;
    return {
      quote,
      kind,
      stems: [...keyStems(subjectless(quote))].filter((stemmed) => !weak.has(stemmed) && !/^\d+$/.test(stemmed)),
      when: WHEN.exec(clause)?.[0] ?? WHEN.exec(whole)?.[0] ?? '',
      past: PAST.test(clause) && !FUTURE.test(clause),
      private: HEALTH.test(clause) || SHAME.test(clause),
    };
  }
  return null;
};

const stakeIn = (sentence: SaidSentence): Stake | null => {
  for (const part of partsOf(sentence)) {
    const stake = stakeInPart(part, sentence.folded);
    if (stake !== null) return stake;
  }
  return null;
};

/** Why it matters to the customer: events, journeys, deadlines, people waiting. Newest first, at most four. */
export function findStakes(ticket: Ticket): Stake[] {
  const messages = recentMessages(ticket, MESSAGES_READ).filter(({ from }) => from === 'customer');
  const stakes: Stake[] = [];
  for (const [index, message] of [...messages.entries()].reverse()) {
    for (const sentence of sentencesOf(message, index)) {
      const stake = stakeIn(sentence);
      if (stake && !stakes.some(({ quote }) => quote === stake.quote)) stakes.push(stake);
    }
  }
  return stakes.slice(0, MOST_STAKES);
}
