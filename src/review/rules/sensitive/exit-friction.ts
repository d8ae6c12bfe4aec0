import type { Context, Sentence } from '../../context';
import {
  asksHow,
  asksOrOffers,
  burdens,
  isNeeded,
  isRelease,
  presses,
  regrets,
  wantsToLeave,
} from '../../listening/exit';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import type { Rewrite, Span } from '../../types';

const rewritesFor = (context: Context, span: Span): readonly Rewrite[] => {
  if (!isEditable(context.draft, span)) return [];
  return [
    replaceSpan(span, "I'm ▢ now; you'll get the confirmation ▢.", ['cancelling it, refunding it …', 'when']),
    replaceSpan(span, "▢. If you'd like to tell me what went wrong, I'll pass it on.", ['what is done']),
  ];
};

const MESSAGE = 'They asked to go: let them first, ask or offer after';

const inTheWay = (context: Context, sentence: Sentence): Found => {
  const span = { start: sentence.start, end: sentence.end };
  return { ...span, message: MESSAGE, rewrites: rewritesFor(context, span) };
};

/** Nothing in the reply lets them go. Only a suggestion: it may be done in words that are not known here. */
const nothingDone = (): readonly Found[] => [
  { start: 0, end: 0, whole: true, severity: 'suggest', message: 'They asked to go, and nothing here lets them' },
];

/** "Not a refund, but …". */
const NO_FIRST = /^(?:(?:i'm|we're) afraid,? |sorry,? )?(?:no|not)\b/;

const find = (context: Context): readonly Found[] => {
  const { draft, ticket } = context;
  if (draft.sentences.length === 0 || !wantsToLeave(context)) return [];
  const released = draft.sentences.findIndex(isRelease);
  const before = released < 0 ? draft.sentences : draft.sentences.slice(0, released);
  // Where something must be known or signed first, or somebody has died, only questions and offers are in the way.
  const gently = ticket.has('grief') || draft.sentences.some(isNeeded);
  const hinders = (sentence: Sentence): boolean =>
    !isNeeded(sentence) &&
    (asksOrOffers(sentence) ||
      (!gently && (presses(sentence) || burdens(sentence) || (released < 0 && regrets(sentence)))));
  // A no with or without a reason is for other rules to weigh.
  const saysNo = draft.sentences.some(({ acts, folded }) => acts.has('refusal') || NO_FIRST.test(folded));
  const found = before.filter(hinders).map((sentence) => inTheWay(context, sentence));
  return found.length > 0 || released >= 0 || gently || saysNo || asksHow(context) ? found : nothingDone();
};

export const rule: Rule = {
  id: 'exit-friction',
  family: 'sensitive',
  statement: 'A request to cancel, return or be refunded is carried out first; questions and offers come after.',
  why: 'People remember how they were let go, and an easy leaving is the best reason to come back. A question or an offer before the deed feels like a hand on the door.',
  sources: [
    'Seed 002: "make it easy for your customers to cancel"; "Sure, I am processing it. May I know the reason for it?" (act first, ask second)',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'The Sunday class is off. Please refund me the £48.',
        draft: "Hi Ann,\n\n«In place of the money I've put a £48 credit in your account.»\n\nSam",
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: 'Close my savings account please.',
        draft: "Hi Ann,\n\n«You'll need to visit a branch with two forms of ID.»\n\nSam",
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: 'Please cancel my subscription.',
        draft: 'Hi Ann,\n\n«May I ask why?»\n\nSam',
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: "I'd like a refund for the lamp, please. Refund me on the card.",
        draft: 'Hi Ann,\n\n«What if I gave you 20% off the next one?»\n\nSam',
        becomes: "▢. If you'd like to tell me what went wrong, I'll pass it on.",
      },
      {
        says: 'Close my account please.',
        draft: 'Hi Ann,\n\n«Please call us to cancel.»\n\nSam',
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: 'Please end my membership, this is final.',
        draft: 'Hi Ann,\n\n«Before you go, consider pausing for three months.»\n\nSam',
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: 'Please unsubscribe me from everything.',
        draft: "Hi Ann,\n\n«We'd hate to see you go!»\n\nSam",
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: 'I want my money back for the course.',
        draft: 'Hi Ann,\n\n«Are you sure?» The next part has new features.\n\nSam',
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
    ],
    silent: [
      {
        says: 'I want to send back the shoes and get a refund.',
        draft:
          "Hi Ann,\n\nHere's your label: stick it on the box and drop it at any shop. £79 goes back to your card.\n\nSam",
      },
      {
        says: 'Refund or a new pair, I do not mind.',
        draft: 'Hi Ann,\n\nWould a new pair tomorrow be better, or shall I refund you?\n\nSam',
      },
      {
        says: 'Please cancel my subscription.',
        draft: 'Hi Ann,\n\nCancelled; nothing more will be charged. If you feel like it, what made you decide?\n\nSam',
      },
      {
        says: 'Please cancel my plan.',
        draft: 'Hi Ann,\n\nTwo plans are on this e-mail: Basic and Team. Which one shall I cancel?\n\nSam',
      },
      { says: 'Can I pause my subscription?', draft: 'Hi Ann,\n\nYes, up to 3 months.\n\nSam' },
      {
        says: 'Please refund me.',
        draft: 'Hi Ann,\n\nI have issued the refund of £36. The reason box is optional.\n\nSam',
      },
      {
        says: 'Delete my account.',
        draft: "Hi Ann,\n\nTo protect you, please confirm by the link; then it's gone.\n\nSam",
      },
      {
        says: 'I wanted to cancel my plan. Is there a cheaper plan?',
        draft: 'Hi Ann,\n\nBasic is £4, which is half of what you pay now.\n\nSam',
      },
      {
        says: "I've to cancel our meeting on Thursday. Can we do Monday?",
        draft: "Hi Ann,\n\nMonday at 2 it is. Why don't we do it by video?\n\nSam",
      },
      {
        channel: 'chat',
        says: 'need the April receipt asap, our books close today',
        draft: "It's in this chat, Ann: 118 euros, dated today.",
      },
      {
        says: 'Refund for order 5512 still not here.',
        draft: 'Hi Ann,\n\nIt left us on Monday: £18, by Friday.\n\nSam',
      },
      {
        says: 'I want my desk today or my money back.',
        draft: "Hi Ann,\n\nI've found it at the depot. The van is with you by 6 tonight.\n\nSam",
      },
      {
        channel: 'chat',
        says: 'can i get my money back for the 2nd one',
        draft: 'Not as cash, Ann, but I can resell it.',
      },
      { channel: 'chat', says: 'cancel it', draft: 'Okay Ann, done.' },
      {
        says: 'I want my 20 pounds back.',
        draft: "Hi Ann,\n\nThank you for the exact time, which made it easy to find. I've approved the £20.\n\nSam",
      },
    ],
  },
  find,
};
