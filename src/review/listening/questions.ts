import type { CustomerQuestion } from '../context';
import { AUX, LEAD_INS, RHETORICAL, SOCIAL, SUBJECT, WEAK_WORDS, WH } from '../phrases/questions';
import { LETTER } from '../text/letters';
import { fold } from '../text/normalise';
import { keyStems, stem } from '../text/stems';
import type { Ticket } from '../types';
import { latestMessages, recentMessages, type SaidSentence, sentencesOf } from './customer-said';

export { isAnswered } from './answers';

/** More than these nobody answers in one reply. */
const MOST_QUESTIONS = 8;
const MOST_MESSAGES = 8;
const AGENT_MESSAGES = 6;

const WH_OPENER = `(?:${WH})(?:(?: [${LETTER}'’-]+){0,5}? (?:${AUX})\\b|'s\\b| about\\b| if\\b| to [${LETTER}]+|\\b(?= (?:time|much|many|long|soon|far|often|one|day|size)\\b))`;
const AUX_OPENER = `(?:${AUX}|r) (?:not )?(?:${SUBJECT})\\b`;
/** "are return tickets valid", "do dogs pay": a noun in the plural. */
const PLURAL_OPENER = `(?:do|are|will|can|were) (?!always|less|perhaps|us\\b)(?:[${LETTER}]{3,} )?[${LETTER}]{3,}s\\b`;
const OTHER_OPENER = `any (?:chance|way|news|update|idea|sign|possibility|word)\\b|ok if|okay if|what about|how about|(?:by|until|since|from) when\\b|who (?!is|was|has)[${LETTER}]{2,}s\\b`;
const OPENER = `(?:so |and |n |& |oh |um |hmm |but |also |then |ok |or |well |anyway |just |plus |again |hi |hey |hello |please |pls ){0,3}(?:${WH_OPENER}|(?:what's|whats|where's|wheres|when's|who's|how's|how come)\\b|${AUX_OPENER}|${PLURAL_OPENER}|${OTHER_OPENER})`;
const STARTS = new RegExp(`^[\\s"'(*•–-]*(?:\\(?[a-e\\d][.)]\\s*)?${OPENER}`);
const SPLIT = new RegExp(
  `(?:\\.\\s+|(?:[,;:]|\\s[–—-])\\s*(?:and |but |also |or )?|\\s(?:and|but|plus)\\s(?:also |then )?)(?=${OPENER})`,
  'g',
);
const LEAD_IN = new RegExp(`(?<![${LETTER}])(?:${LEAD_INS.join('|')})(?![${LETTER}])[,:]?\\s*`, 'u');
const INDIRECT_REST = new RegExp(`^(?:if|whether|about|the|${WH})\\b`, 'u');
/** "and if theres a waiting time" in a chat line of its own goes on with what was asked in the line before. */
const AND_IF =
  /^(?:and|or|also) (?:if|whether) (?:there|theres|there's|it|its|it's|i|we|you|they|the|that|my)\b[^,]{0,60}$/;
const MORE_IF = /\s(?:and|or)\s(?=(?:also )?(?:if|whether|what|when|where|how|why|which)\b)/gu;
const rhetorical = RHETORICAL.map((source) => new RegExp(source, 'u'));
const social = new RegExp(`^[\\s"']*(?:(?:hi|hello|hey|so|and|good morning)[,!. ]*)?(?:${SOCIAL})[\\s?!.]*$`, 'u');
const weak = new Set(WEAK_WORDS.split(/\s+/).map(stem));

interface Asked {
  readonly quote: string;
  readonly folded: string;
  readonly indirect: boolean;
}

/** Laughed, not asked. */
const JOKES = /\b(?:lol|haha\w*|lmao|rofl)\b[\s?!.]*$|\bwhy do i always\b/;

const isRhetorical = (folded: string): boolean =>
  /\?!|!\?/.test(folded) ||
  JOKES.test(folded) ||
  social.test(folded.trim()) ||
  rhetorical.some((one) => one.test(folded.trim()));

const pieces = (text: string, splitter: RegExp): readonly string[] => {
  const folded = fold(text);
  const cuts = [...folded.matchAll(splitter)].map((match) => [match.index, match.index + match[0].length] as const);
  const parts: string[] = [];
  let from = 0;
  for (const [start, end] of cuts) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
};

/** "I'd like to know if my wife can drive": what follows the lead-in, cut where a second "and if" begins. */
const indirectIn = (piece: string): readonly Asked[] => {
  const folded = fold(piece);
  if (AND_IF.test(folded)) return [{ quote: piece, folded, indirect: true }];
  const lead = LEAD_IN.exec(folded);
  if (lead === null) return [];
  const rest = piece.slice(lead.index + lead[0].length);
  if (rest.trim() === '' || !(INDIRECT_REST.test(fold(rest)) || /\?\s*$/.test(piece))) return [];
  const before = piece.slice(0, lead.index).replace(/[\s,]*(?:\b(?:and|also))?\s*$/i, '');
  const first = STARTS.test(fold(before)) ? [{ quote: before, folded: fold(before), indirect: false }] : [];
  const indirect = pieces(rest, MORE_IF).map((quote) => ({ quote, folded: fold(quote), indirect: true }));
  return [...first, ...indirect];
};

/** "…, who are very quiet": a relative clause, unless the sentence asks. */
const RELATIVE = /^(?:who|whom|whose|which|that|what|where|when)\b/;

const directIn = (piece: string, sentenceAsks: boolean, alone: boolean): readonly Asked[] => {
  const folded = fold(piece);
  if (!sentenceAsks && !alone && RELATIVE.test(folded)) return [];
  const starts = STARTS.test(folded);
  if (sentenceAsks && ASKS_LAST.test(folded)) return [{ quote: piece, folded, indirect: false }];
  if (!(starts && (sentenceAsks || !alone || !/[.]\s*$/.test(piece))) && !/\?["')\s]*$/.test(piece)) return [];
  return [{ quote: piece, folded, indirect: false }];
};

const isStatement = (folded: string): boolean =>
  /^(?:(?:when|where|which|who|how|what) (?:i|we|you|he|she|they|the|it|my)\b(?!.*\?)|(?:had|should|were) (?:i|you|we)\b(?!.*\?))/.test(
    folded,
  );

/** "@ValleyBus does the 44 run?" asks after the handle. */
const HANDLES = /^(?:@[\w.]+[,:]?\s+)+/;

const askedIn = (said: SaidSentence): readonly Asked[] => {
  const handles = HANDLES.exec(said.folded)?.[0].length ?? 0;
  const text = said.text.slice(handles);
  const folded = said.folded.slice(handles);
  if (folded.replace(/[^\p{L}]/gu, '') === '') return [];
  const asks = /\?["')\s]*$/.test(folded);
  if (!asks && !STARTS.test(folded) && !LEAD_IN.test(folded) && !AND_IF.test(folded)) return [];
  const parts = pieces(text, SPLIT);
  let led = false;
  return parts.flatMap((part) => {
    const indirect = indirectIn(part);
    if (indirect.length > 0) {
      led = true;
      return indirect;
    }
    const low = fold(part);
    // "I want to know how it happened and what you do now": the lead-in holds for both.
    if (led && INDIRECT_REST.test(low)) return [{ quote: part, folded: low, indirect: true }];
    if (isStatement(low)) return [];
    return directIn(part, asks, parts.length === 1);
  });
};

/** "On what date", "from which day", "till when": the word that asks comes second. */
const PREPOSITION =
  /^(?:on|in|at|from|by|until|till|til|to|since|for|under|with|up to) (?=(?:what|which|when|whom|where|how)\b)/;
/** "That frame in the window, how much?": the word that asks comes last. */
const ASKS_LAST =
  /(?<![\p{L}])(how (?:much|many|long|far|big|soon)|what time|what day|which day|when|where)[\s?"')]*$/u;

const KINDS: readonly (readonly [RegExp, CustomerQuestion['kind']])[] = [
  [
    /^(?:(?:any )?eta\b|when|(?:what|which) (?:time|day|date|hour|month|week)|at what time|by when|how (?:long|soon|quickly|fast)|which day|until when|since when)/,
    'when',
  ],
  [
    /^(?:(?:the |your )?(?:prices?|costs?|rates?|fees?|charges)\b(?=[\s?]*$| for)|how (?:much|many|big|far|often|old|high|heavy|wide|tall|deep|thick|strong|loud|noisy|warm|cold|large|small)|what(?! about)(?:'s|s| is| are| would be| does| do)?(?: \p{L}+){0,4} (?:price|cost|rate|fee|charge|minimum|maximum|discount|balance|total)s?\b)/u,
    'how-much',
  ],
  [/^(?:where|wheres)/, 'where'],
  [/^(?:why|how come)/, 'why'],
  [/^how/, 'how'],
  [/^which/, 'which'],
  [/^(?:who|whose|whom)/, 'who'],
  [/^(?:could|can|would|will|are|do) (?:you|u|someone|somebody|anyone)\b/, 'request'],
  [/^(?:what)/, 'what'],
];

const kindOf = ({ folded, indirect }: Asked): CustomerQuestion['kind'] => {
  const bare = folded.replace(
    /^[\s"'(*•–-]*(?:(?:so|and|n|&|oh|um|hmm|but|also|then|ok|or|well|anyway|just|plus|again|please|pls|hi|hey|hello|roughly|exactly)[, ]+){0,3}/,
    '',
  );
  const last = STARTS.test(folded) ? undefined : ASKS_LAST.exec(bare)?.[1];
  const asking = last ?? bare.replace(PREPOSITION, '');
  const known = KINDS.find(([regex]) => regex.test(asking))?.[1];
  return known ?? (indirect && !/^(?:if|whether)/.test(bare) ? 'what' : 'yes-no');
};

/** "… cuz he loses his mind when there's cats" says why they ask. */
const REASON_GIVEN = /\b(?:cuz|coz|because|since (?:i|we|he|she|my|our)|as (?:i|we|he|she|my|our))\b.*$/u;

/** Stems that an answer would repeat; where only weak ones stand, those. */
const stemsOf = (folded: string): readonly string[] =>
  [...keyStems(folded.replace(REASON_GIVEN, ' '))].filter((one) => !weak.has(one) && !/^(?:i|we|you|it)$/.test(one));

const PRONOUN_ONLY = /^(?:so |and |ok |well )?(?:can|could|may|do|should) (?:i|we)\s*\?*$/;

/** "so can I?" repeats what was asked before. */
const earlierStems = (ticket: Ticket): readonly string[] => {
  const earlier = recentMessages(ticket, MOST_MESSAGES).filter(({ from }) => from === 'customer');
  return earlier
    .slice(0, -1)
    .slice(-2)
    .flatMap(({ text }) => stemsOf(fold(text)));
};

/** The questions and requests for an answer in what the customer wrote since the last reply. */
export function findQuestions(ticket: Ticket): CustomerQuestion[] {
  const messages = latestMessages(ticket).slice(-MOST_MESSAGES);
  const sentences = messages.flatMap((message, index) => sentencesOf(message, index));
  const asked = sentences
    .flatMap(askedIn)
    .filter(({ folded, quote }) => !isRhetorical(folded) && quote.length > 3)
    .slice(0, MOST_QUESTIONS);
  const stems = asked.map(({ folded }) => {
    const own = stemsOf(folded);
    return own.length === 0 && PRONOUN_ONLY.test(folded) ? earlierStems(ticket) : own;
  });
  const agentSaid = ticket.messages.filter(({ from }) => from === 'agent').slice(-AGENT_MESSAGES);
  const repeated = agentSaid.map(({ text }) => fold(text)).join('\n');
  const around = [...new Set(sentences.flatMap(({ folded }) => stemsOf(folded)))];
  return asked.map((one, index) => ({
    quote: one.quote,
    kind: kindOf(one),
    stems: stems[index] ?? [],
    others: stems.filter((_, other) => other !== index),
    around,
    repeated,
  }));
}
