import type { Context, Sentence } from '../../context';
import { findHeat, setsBoundary, shouts } from '../../listening/heat';
import type { Found, Rule } from '../../rule';

/** Typing begins sooner than this: no time to have read an angry message to its end. */
const QUICK_MS = 15_000;

const isHeatedSentence = (sentence: Sentence): boolean => findHeat(sentence) !== null || shouts(sentence);

/** A reply that solves or sets a boundary is no outburst, however fast it came. */
const isComposed = ({ draft }: Context): boolean =>
  draft.sentences.some((sentence) => setsBoundary(sentence) || sentence.acts.has('commit-done'));

/** After an insult, a reply that neither does nor asks nor plans anything is only an answer back. */
const answersBack = ({ draft }: Context): boolean =>
  draft.sentences.every(
    ({ acts }) =>
      !(['commit-done', 'commit-future', 'time', 'question', 'imperative', 'apology'] as const).some((act) =>
        acts.has(act),
      ),
  ) && draft.sentences.some(({ folded, anchors }) => anchors.length === 0 && /\b(?:you|your|u|ur)\b/.test(folded));

const MESSAGE = "Read it once more from their chair? It's the situation they're angry with.";

const find = (context: Context): readonly Found[] => {
  const { ticket, draft, memory } = context;
  if (draft.sentences.length === 0 || ticket.has('grief') || !(ticket.mood.level === 3 || ticket.has('abuse')))
    return [];
  const heated = ticket.has('abuse') || ticket.mood.emotion === 'anger' ? draft.sentences.filter(isHeatedSentence) : [];
  if (heated.length > 0) return heated.map(({ start, end }) => ({ start, end, message: MESSAGE }));
  if (ticket.has('abuse') && !isComposed(context) && answersBack(context))
    return [{ start: 0, end: 0, whole: true, message: MESSAGE }];
  const quick = memory.firstKeystrokeMs !== undefined && memory.firstKeystrokeMs < QUICK_MS;
  return quick && !isComposed(context) ? [{ start: 0, end: 0, whole: true, message: MESSAGE }] : [];
};

export const rule: Rule = {
  id: 'pause-before-send',
  family: 'well-being',
  statement: 'A heated or very fast answer to an abusive message gets ten seconds before it goes.',
  why: 'Anger that comes at you asks to be given back, and the first sentence does it for you. Ten seconds are enough to see that it was never about you.',
  sources: [
    'Seed 003: "Pause before reacting: Take a moment before responding"',
    "Hülsheger & Schewe 2011, Journal of Occupational Health Psychology: acting against one's feelings goes with lower well-being (ρ .39 to .48)",
  ],
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'you useless idiot, where is my fridge',
        draft: '«As I already told you, it comes on Friday.»',
        becomes: null,
      },
      {
        says: 'This is outrageous, you lied to me and I will see you in court!',
        memory: { firstKeystrokeMs: 4000 },
        draft: 'The parcel is in Leeds.',
        becomes: null,
      },
      { says: 'you stupid moron, answer me', draft: '«We did NOT say that.»', becomes: null },
      { says: "You're a liar and a thief. My lawyer will call.", draft: '«Go ahead.»', becomes: null },
      {
        says: 'what a stupid woman you are, give me a man',
        draft: '«No man will help you either. Grow up.»',
        becomes: null,
      },
      { says: 'you are a disgrace, you pathetic clown', draft: '«Obviously it comes on Friday.»', becomes: null },
      { says: 'kys, worst support ever', draft: '«same to you, loser»', becomes: null },
    ],
    silent: [
      { says: 'Where is my parcel?', memory: { firstKeystrokeMs: 2000 }, draft: 'It is in Leeds.' },
      {
        says: 'you useless idiot, where is it',
        memory: { firstKeystrokeMs: 180_000 },
        draft: 'It is in Leeds and comes on Friday.',
      },
      {
        says: 'you useless idiot, where is it',
        memory: { firstKeystrokeMs: 3000 },
        draft: "I've sent a new one by courier today.",
      },
      {
        says: 'you dumb cow where is my order',
        draft: "It's at the depot. I'd like to sort this out with you, and for that I need the insults to stop.",
      },
      {
        says: 'You lied to me, this is a disgrace, see you in court.',
        draft: "You're right, and the £36 is back with you today.",
      },
      { says: 'you useless idiot', memory: { firstKeystrokeMs: 5000 }, draft: "I've refunded it in full." },
    ],
  },
  find,
};
