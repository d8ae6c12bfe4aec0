import type { Context, DraftFacts, Sentence, TicketFacts } from '../context';
import { isAnswered } from '../listening/questions';
import {
  AHEAD,
  ASKED_FOR,
  ASKED_TO,
  CLOSING_CLASSES,
  COURTESY,
  DONE,
  GENERIC_QUESTION,
  HAPPENS,
  HAPPY_NOW,
  LOOKED,
  PENDING,
  SELLS,
  SPECIFIC_DOOR,
  SURVEY,
  TROUBLE,
  UNDER_WAY,
  VICTORY,
  WISH,
  YOUR_MOVE,
} from '../phrases/closing';
import { ACT_WORDS, readActs } from '../text/acts';
import { MASKED } from '../text/mask';
import { fold } from '../text/normalise';
import { pattern } from '../text/pattern';
import { splitSentences } from '../text/sentences';
import type { Span } from '../types';
import { findOffer } from './offers';
import { isClosingTurn } from './turn';

/** How a ticket stands once this draft is sent. */
export type TicketState = 'solved' | 'open' | 'refused' | 'asking';

export interface Outlook {
  readonly state: TicketState;
  /** Sentences that say that something was done for the customer. */
  readonly done: readonly Sentence[];
  /** Sentences in which somebody does something next, or something is set to happen. */
  readonly steps: readonly Sentence[];
  /** Real questions and requests to the customer. */
  readonly asks: readonly Sentence[];
  readonly refusals: readonly Sentence[];
  /** The customer has, or says that they have, nothing left to be done. */
  readonly content: boolean;
}

const of = (lines: readonly string[]): ReturnType<typeof pattern> => pattern(lines, CLOSING_CLASSES);
const done = of(DONE);
const pending = of(PENDING);
const ahead = of(AHEAD);
const happens = of(HAPPENS);
const underWay = of(UNDER_WAY);
const yourMove = of(YOUR_MOVE);
const askedTo = of(ASKED_TO);
const courtesy = of(COURTESY);
const genericQuestion = of(GENERIC_QUESTION);
const trouble = of(TROUBLE);
const wish = of(WISH);
const happy = of(HAPPY_NOW);

const looked = of(LOOKED);
const door = of(SPECIFIC_DOOR);
/** Words of ours that are no step of theirs: a sale, a survey, a victory. */
const ours = of([...SELLS, ...SURVEY, ...VICTORY]);

/** The name of a day that isn't one. */
const withoutShoppingDays = (folded: string): string =>
  folded.replace(/\b(?:black friday|cyber monday)\b/g, 'the sale');

const without = (folded: string, spans: readonly Span[]): string =>
  spans.reduce((text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end), folded);

const isPast = (folded: string): boolean =>
  /\b(?:was|were|had|did|began|came|went|took|failed|ended|\p{L}{3,}ed)\b/u.test(folded) &&
  !/\b(?:will|is|are|goes|comes)\b|'(?:ll|s|re)\b/.test(folded);

/** "when the app is closed" says when, not what was done. */
const ASIDE = /\b(?:when|whenever|if|because|unless|while|since the)\b[^,.;:]*/g;

/** Something was done that changes how it stands for the customer; looking and telling is not yet that. */
const tellsDone = (folded: string): boolean =>
  done.test(folded.replace(ASIDE, ' ')) || ACT_WORDS.commitDone.test(without(folded, looked.all(folded)));

export const isDone = (sentence: Sentence): boolean => !ours.test(sentence.folded) && tellsDone(sentence.folded);

/** "packed on the 2nd", "two entries of £40 on the 3rd": a date that lies behind. */
const TOLD_WITH_DATE =
  /\b(?:packed|loaded|scanned|marked|shown|logged|shipped|posted|sent|delivered|received|left|charged|billed|debited|paid|placed|created|taken|handed|picked|lost|seen|(?:entry|entries|charge|charges|payment|payments|debit|debits|order|orders)(?: of \S+)?)(?: \S+){0,3}? (?:on|in|at) (?:the )?\S+/g;

/** "frozen since Tuesday", "as of this morning", "I do realise Friday is your last date": times at which nothing will happen. */
const withoutIdleTimes = (folded: string): string =>
  folded
    .replace(/\b(?:now and (?:again|then)|by now|now that|every now|just now)\b/g, 'at times')
    .replace(TOLD_WITH_DATE, 'then')
    .replace(/\b(?:ever since|since|as of|as at|until now|so far|up to) (?:\S+ ){0,2}\S+/g, 'then')
    .replace(/\bi (?:do |can |fully |totally |also )?(?:realise|realize|understand|appreciate|note|imagine)\b.*$/, '');

const isScheduled = (folded: string): boolean => {
  const text = withoutIdleTimes(withoutShoppingDays(folded));
  const going = happens.test(text) || /\p{L}'(?:s|re)\b/u.test(text);
  return ahead.test(text) && going && !isPast(text);
};

const isAsk = (sentence: Sentence): boolean => {
  const { folded, acts } = sentence;
  if (ours.test(folded)) return false;
  if (acts.has('question')) return !genericQuestion.test(folded);
  return (acts.has('imperative') || /^\s*(?:please )?dm\b/.test(folded)) && !courtesy.test(folded);
};

/** A telephone number, an address, a link: somewhere to go. */
const isRoute = ({ text, folded }: Sentence): boolean =>
  folded.includes(MASKED) || /(?:\+|\b0)\d[\d ()-]{6,}\d/.test(text);

/** "so that you can continue" gives a reason, no step. */
const isYourMove = (folded: string): boolean =>
  yourMove.test(folded.replace(/\b(?:that|how|if|why) you (?:can|could|may|might|should)\b/g, 'it')) ||
  folded.split(/[,:;(–—]| and | then /).some((clause) => askedTo.test(clause.trim()) && !courtesy.test(clause.trim()));

const isStep = (sentence: Sentence, ticket: TicketFacts): boolean => {
  const { folded, acts } = sentence;
  if (genericQuestion.test(folded) || findOffer(sentence, ticket) !== null) return false;
  if (ours.test(folded) || courtesy.test(folded)) return isScheduled(folded) && underWay.test(folded);
  if (acts.has('commit-future') || isScheduled(folded) || isAsk(sentence) || isRoute(sentence)) return true;
  return underWay.test(folded) || isYourMove(folded) || door.test(folded);
};

/** The customer has what they wanted and says so, or only wrote to be kind. */
export function isContent(ticket: TicketFacts): boolean {
  const latest = fold(ticket.latest);
  const { emotion, level } = ticket.mood;
  const glad = emotion === 'gratitude' || emotion === 'joy';
  if (ticket.questions.length > 0 || level >= 2) return false;
  if (glad && (happy.test(latest) || !wish.test(latest))) return true;
  return happy.test(latest) && !trouble.test(latest);
}

const allAnswered = ({ ticket, draft }: Context): boolean =>
  ticket.questions.length > 0 && ticket.questions.every((question) => isAnswered(question, draft));

interface Parts {
  readonly draft: DraftFacts;
  readonly finished: readonly Sentence[];
  readonly steps: readonly Sentence[];
  readonly asks: readonly Sentence[];
  readonly refusals: readonly Sentence[];
}

const stateOf = (context: Context, { draft, finished, steps, asks, refusals }: Parts): TicketState => {
  const unsettled = draft.sentences.some((sentence) => pending.test(sentence.folded));
  if (refusals.length > 0 && finished.length === 0) return 'refused';
  if (finished.length > 0 && !unsettled) return 'solved';
  if (asks.some(({ acts, text }) => acts.has('question') || ASKED_FOR.test(text)) && !unsettled) return 'asking';
  if (unsettled) return 'open';
  if (isContent(context.ticket) || allAnswered(context)) return 'solved';
  return steps.length > 0 && !trouble.test(fold(context.ticket.latest)) ? 'solved' : 'open';
};

const known = new WeakMap<DraftFacts, Outlook>();

/** How the ticket stands once this draft is sent. Read once a draft. */
export function readOutlook(context: Context): Outlook {
  const before = known.get(context.draft);
  if (before) return before;
  const { draft } = context;
  const refusals = draft.sentences.filter((sentence) => sentence.acts.has('refusal'));
  const finished = draft.sentences.filter(isDone);
  const steps = draft.sentences.filter((sentence) => isStep(sentence, context.ticket));
  const asks = draft.sentences.filter(isAsk);
  const state = stateOf(context, { draft, finished, steps, asks, refusals });
  const outlook = { state, done: finished, steps, asks, refusals, content: isContent(context.ticket) };
  known.set(draft, outlook);
  return outlook;
}

/** This agent did or promised something in an earlier text. */
export function tellsOfStep(text: string): boolean {
  const folded = fold(text);
  return splitSentences(folded).some(({ start, end }) => {
    const sentence = folded.slice(start, end);
    const did = ACT_WORDS.commitDone.test(without(sentence, looked.all(sentence)));
    return did || isScheduled(sentence) || readActs(sentence, sentence).has('commit-future');
  });
}

/** Chat turns have an ending only when somebody takes leave; everything else that is sent has one. */
export function hasEnding(context: Context): boolean {
  return context.ticket.ticket.channel !== 'chat' || isClosingTurn(context);
}

/** They want nothing for it. */
const JUST_TELLING =
  /\b(?:curious|just (?:so you know|wanted to (?:say|tell|share|let you know)|letting you know|a note|to say)|fyi|for your information|no (?:need|rush|action|reply)|nothing needed|thank|thanks|well done|wonder|wondering|tell me|know (?:how|what|when|where|which|who|why|if|whether)|\?)/;

/** The customer reports that something is wrong or wants something done; wanting to know something is not that. */
export function hasTrouble({ said, latest, mood, questions }: TicketFacts): boolean {
  const folded = fold(said);
  if (/\b(?:explain|what does|what do you mean)\b/.test(fold(latest))) return false;
  const glad = mood.emotion === 'joy' || mood.emotion === 'gratitude';
  if (mood.level >= 2 && !glad) return true;
  // No question, no thanks, nothing to say "just so you know": who tells what happened wants it changed.
  const tells = questions.length === 0 && !glad && !JUST_TELLING.test(folded) && !happy.test(fold(latest));
  return tells || trouble.test(folded) || (wish.test(folded) && !/\?|\b(?:know|recommend)\b/.test(fold(latest)));
}
