import { readMood } from '../mood/mood';
import {
  BUGS,
  FEEDBACK_CLASSES,
  LEAVING,
  NOT_BUGS,
  NOT_LEAVING,
  NOT_PRAISE,
  NOT_WISHES,
  PRAISE,
  WISHES,
} from '../phrases/feedback';
import { type People, peopleIn } from '../privacy/people';
import { redact } from '../privacy/redact';
import { fold, normalise } from '../text/normalise';
import { type Pattern, pattern } from '../text/pattern';
import { splitSentences } from '../text/sentences';
import type { Feedback, FeedbackKind, Flag, Mood, Ticket } from '../types';

interface Kind {
  readonly kind: FeedbackKind;
  readonly says: Pattern;
  readonly unless: Pattern;
}

const kind = (name: FeedbackKind, lines: readonly string[], unless: readonly string[]): Kind => ({
  kind: name,
  says: pattern(lines, FEEDBACK_CLASSES),
  unless: pattern(unless, FEEDBACK_CLASSES),
});

/** In the order in which a sentence is tried: why somebody leaves says more than what they would have wished. */
const KINDS: readonly Kind[] = [
  kind('leaving', LEAVING, NOT_LEAVING),
  kind('wish', WISHES, NOT_WISHES),
  kind('bug', BUGS, NOT_BUGS),
  kind('praise', PRAISE, NOT_PRAISE),
];

/** In such a ticket nobody collects feedback. */
const NOT_NOW: readonly Flag[] = ['grief', 'health', 'selfharm', 'danger', 'abuse'];
/** A note of more than a few sentences is read by nobody. */
const MOST = 5;
/** The newest messages of the customer. */
const LOOKS_BACK = 12;
/** A message is read up to here, in UTF-16 code units; further down stands a log or somebody's whole correspondence. */
const READ_CHARACTERS = 6000;
/** A longer "sentence" is a log or a list, in UTF-16 code units. */
const LONGEST = 400;

/** "Love how it crashes": praise from somebody who is angry or let down is not meant. */
const praisesFor = ({ level, emotion }: Mood): boolean =>
  level < 2 && !['anger', 'frustration', 'disappointment'].includes(emotion);

function kindOf(sentence: string, mood: Mood): FeedbackKind | null {
  const folded = fold(sentence);
  const found = KINDS.find(({ says, unless }) => says.test(folded) && !unless.test(folded));
  // What is asked ("is the app down?") is not told.
  if (!found || (found.kind !== 'wish' && /\?["')\s]*$/.test(folded))) return null;
  return found.kind === 'praise' && !praisesFor(mood) ? null : found.kind;
}

function look(ticket: Ticket, people: People): readonly Feedback[] {
  const mood = readMood(ticket);
  if (mood.flags.some((flag) => NOT_NOW.includes(flag))) return [];
  const said = ticket.messages.filter(({ from }) => from === 'customer').slice(-LOOKS_BACK);
  const sentences = said.flatMap(({ text }) => {
    const clean = normalise(text.slice(0, READ_CHARACTERS)).text;
    return splitSentences(clean).map(({ start, end }) => clean.slice(start, end).replace(/\s+/g, ' '));
  });
  const found = new Map<string, FeedbackKind>();
  for (const sentence of sentences.filter(({ length }) => length <= LONGEST)) {
    const spotted = kindOf(sentence, mood);
    if (spotted) found.set(sentence, spotted);
  }
  return [...found].slice(0, MOST).map(([sentence, of]) => ({ kind: of, quote: redact(sentence, people) }));
}

const known = new WeakMap<Ticket, { readonly agentName: string; readonly feedback: readonly Feedback[] }>();

/** What the customer says about the product itself, in their words and without who they are. Silent where unsure. */
export function feedbackIn(ticket: Ticket, agentName: string): readonly Feedback[] {
  const before = known.get(ticket);
  if (before?.agentName === agentName) return before.feedback;
  const feedback = look(ticket, peopleIn(ticket, [], agentName));
  known.set(ticket, { agentName, feedback });
  return feedback;
}
