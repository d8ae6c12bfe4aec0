import { dataIn, hashDatum } from '../review/text/personal-data';
import type { Finding, Memory, Ticket } from '../review/types';
import type { Engine } from '../session/engine';
import { DEFAULTS } from '../settings/defaults';
import type { Exercise } from './exercise';
import { AGENT } from './ticket';

/** What the engine says of a sentence that was put in the faulty one's place. */
export type Verdict =
  | { readonly kind: 'empty' }
  /** Not English: the rules can't tell. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'still' | 'new'; readonly message: string; readonly why: string }
  | { readonly kind: 'gone'; readonly why: string };

/** Any number will do: nothing is kept from one exercise to the next. */
const SALT = 1;

/** The whole reply with `text` where the faulty sentence stood. In a mail, greeting and name have lines of their own. */
export function replyWith({ channel, pieces, fault, signOff }: Exercise, text: string): string {
  const said = pieces.map((piece, index) => (index === fault ? text.trim() : piece.text));
  if (channel !== 'email') return said.join(' ');
  const [greeting = '', ...body] = said;
  return `${greeting}\n\n${body.join(' ')}\n\n${signOff}`;
}

const ticketOf = ({ channel, customer, says }: Exercise): Ticket => ({
  channel,
  customer: { name: customer },
  agent: { name: AGENT },
  messages: [{ from: 'customer', text: says }],
});

const memoryOf = ({ elsewhere = '' }: Exercise): Memory => ({
  salt: SALT,
  replies: [],
  hardRun: [],
  elsewhere: { salt: SALT, hashes: new Set(dataIn(elsewhere, true).map(({ key }) => hashDatum(key, SALT))) },
});

function reviewOf(review: Engine['review'], exercise: Exercise, reply: string) {
  const settings = { ...DEFAULTS, agent: { ...DEFAULTS.agent, name: AGENT } };
  const draft = { text: reply, mode: 'reply' as const, attachments: exercise.attachments };
  return review(ticketOf(exercise), draft, settings, memoryOf(exercise));
}

/** What would be put before an agent that the weak reply did not have. */
const newIn = (after: readonly Finding[], before: readonly Finding[]): Finding | undefined =>
  after.find(({ rule, shown }) => shown && !before.some((finding) => finding.rule === rule));

/** Asks the same engine that reads along in a helpdesk. It can tell a fault; whether a sentence is kind, it can't. */
export function judge(
  { review, explain }: Pick<Engine, 'review' | 'explain'>,
  exercise: Exercise,
  text: string,
): Verdict {
  if (!/\p{L}/u.test(text)) return { kind: 'empty' };
  // Looked at alone, since the rest of the reply is English.
  if (reviewOf(review, exercise, text).silence === 'other-language') return { kind: 'unread' };
  const weak = replyWith(exercise, exercise.pieces[exercise.fault]?.text ?? '');
  const before = reviewOf(review, exercise, weak).findings;
  const { findings } = reviewOf(review, exercise, replyWith(exercise, text));
  const still = findings.find(({ rule }) => rule === exercise.rule);
  const found = still ?? newIn(findings, before);
  const why = explain(found?.rule ?? exercise.rule)?.why ?? '';
  if (!found) return { kind: 'gone', why };
  return { kind: still ? 'still' : 'new', message: found.message, why };
}
