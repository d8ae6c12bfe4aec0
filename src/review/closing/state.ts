import type { Context, DraftFacts, Sentence, TicketFacts } from '../context';
import { isAnswered } from '../listening/questions';
import {
  AHEAD,
  CLOSING_CLASSES,
  COURTESY,
  DONE,
  GENERIC_QUESTION,
  HAPPENS,
  HAPPY_NOW,
  PENDING,
  TROUBLE,
  UNDER_WAY,
  WISH,
  YOUR_MOVE,
} from '../phrases/closing';
import { readActs } from '../text/acts';
import { fold } from '../text/normalise';
import { pattern } from '../text/pattern';
import { splitSentences } from '../text/sentences';
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
const courtesy = of(COURTESY);
const genericQuestion = of(GENERIC_QUESTION);
const trouble = of(TROUBLE);
const wish = of(WISH);
const happy = of(HAPPY_NOW);

/** The name of a day that isn't one. */
const withoutShoppingDays = (folded: string): string =>
  folded.replace(/\b(?:black friday|cyber monday)\b/g, 'the sale');

const isPast = (folded: string): boolean =>
  /\b(?:was|were|had|did|began|came|went|took|failed|ended|\p{L}{3,}ed)\b/u.test(folded);

export const isDone = (sentence: Sentence): boolean => done.test(sentence.folded);

const isScheduled = ({ folded }: Sentence): boolean => {
  const text = withoutShoppingDays(folded);
  if (underWay.test(text)) return true;
  return (
    ahead.test(text) && happens.test(text) && !(isPast(text) && !/\b(?:will|is|are|goes|comes)\b|'ll\b/.test(text))
  );
};

const isAsk = (sentence: Sentence): boolean => {
  const { folded, acts } = sentence;
  if (acts.has('question')) return !genericQuestion.test(folded);
  return acts.has('imperative') && !courtesy.test(folded);
};

const isStep = (sentence: Sentence): boolean =>
  sentence.acts.has('commit-future') || isScheduled(sentence) || isAsk(sentence) || yourMove.test(sentence.folded);

/** The customer has what they wanted and says so, or only wrote to be kind. */
export function isContent(ticket: TicketFacts): boolean {
  const latest = fold(ticket.latest);
  if (ticket.questions.length > 0 || ticket.mood.level >= 2 || trouble.test(latest)) return false;
  const { emotion } = ticket.mood;
  return happy.test(latest) || ((emotion === 'gratitude' || emotion === 'joy') && !wish.test(latest));
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
  if (asks.some((ask) => ask.acts.has('question')) && !unsettled) return 'asking';
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
  const steps = draft.sentences.filter(isStep);
  const asks = draft.sentences.filter(isAsk);
  const state = stateOf(context, { draft, finished, steps, asks, refusals });
  const outlook = { state, done: finished, steps, asks, refusals, content: isContent(context.ticket) };
  known.set(draft, outlook);
  return outlook;
}

/** Something was done or promised in this text of the agent's. */
export function tellsOfStep(text: string): boolean {
  const folded = fold(text);
  return splitSentences(folded).some(({ start, end }) => {
    const sentence = folded.slice(start, end);
    return done.test(sentence) || underWay.test(sentence) || readActs(sentence, sentence).has('commit-future');
  });
}

/** Chat turns have an ending only when somebody takes leave; everything else that is sent has one. */
export function hasEnding(context: Context): boolean {
  return context.ticket.ticket.channel !== 'chat' || isClosingTurn(context);
}

/** The customer reports that something is wrong or wants something done, and it wasn't only a question. */
export function hasTrouble(ticket: TicketFacts): boolean {
  return trouble.test(fold(ticket.said)) || wish.test(fold(ticket.said));
}
