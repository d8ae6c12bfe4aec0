import type { Context, Sentence } from '../../context';
import { ACT_CLASSES } from '../../phrases/acts';
import { MONEY_TROUBLE } from '../../phrases/crisis';
import { DEED, DEED_CLASSES, NO_DEED, SLIP_OF_THE_PEN, SYMPATHY } from '../../phrases/empathy';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { readActs } from '../../text/acts';
import { apologyWords, isCondolence } from '../../text/apologies';
import { fold } from '../../text/normalise';
import { pattern } from '../../text/pattern';
import { splitSentences } from '../../text/sentences';
import { numbersOf } from '../../text/stems';
import type { Rewrite } from '../../types';

const CLASSES = { ...ACT_CLASSES, ...DEED_CLASSES };
const sympathy = pattern(SYMPATHY, CLASSES);
const deed = pattern(DEED, CLASSES);
const noDeed = pattern(NO_DEED, CLASSES);
const slip = pattern(SLIP_OF_THE_PEN);
const moneyTrouble = pattern(MONEY_TROUBLE);

/** In a chat the deed may stand in one of the turns just before. */
const CHAT_TURNS = 3;
/** Sorry as the polite form of no: other rules ask for the way out. */
const POLITE_NO =
  /\bsorry(?: \p{L}+)?(?:[,;:]| [-–—]| but)\s.*(?:\b(?:not|no|cannot|unable)\b|n't\b)|\bsorry (?:that )?(?:i|we) (?:can|could|do|won|are|am|were)(?:n't|not| not)\b|(?:\b(?:not|no|cannot|unable|none)\b|n't\b).*[,;-] ?(?:i'm |we're )?sorry[.!]?$|\bsorry to (?:say|tell|disappoint|inform)\b/u;
/** It works again, or they say thanks: nothing is left to do. */
const CONTENT =
  /\b(?:thank|thanks|thx|cheers|works? (?:now|again)|working (?:now|again)|all good|sorted)\b(?! for nothing)/i;
/** A figure that they didn't give, outside the words of sympathy, is an answer; a year alone is none. */
const YEAR = /\bin (?:19|20)\d\d\b/g;

type Said = Pick<Sentence, 'folded' | 'acts'>;

const isSympathy = ({ folded }: Said): boolean =>
  (apologyWords(folded).length > 0 || sympathy.test(folded)) && !POLITE_NO.test(folded);

/** Whether a sentence does something, promises it, asks what is needed for it, or tells the customer how. */
const helps = (said: Said, told: ReadonlySet<string>): boolean => {
  const { folded, acts } = said;
  if (slip.test(folded)) return true;
  const acting = acts.has('commit-done') || acts.has('commit-future') || acts.has('question') || deed.test(folded);
  if (acting && !noDeed.test(folded)) return true;
  return !isSympathy(said) && [...numbersOf(folded.replace(YEAR, ''))].some((number) => !told.has(number));
};

const saidIn = (text: string): readonly Said[] =>
  splitSentences(text).map(({ start, end }) => {
    const part = text.slice(start, end);
    const folded = fold(part);
    return { folded, acts: readActs(part, folded) };
  });

/** An illness, no money: sorry about that is said as a person says it, and other rules ask for the help. */
const isAboutHardship = ({ ticket, draft }: Context): boolean =>
  draft.sentences.some(isCondolence) && (ticket.has('health') || moneyTrouble.test(fold(ticket.latest)));

const helpedBefore = ({ ticket }: Context): boolean =>
  ticket.ticket.channel === 'chat' &&
  ticket.agentMessages
    .slice(-CHAT_TURNS)
    .some((message) => saidIn(message.text).some((said) => helps(said, ticket.numbers)));

const rewritesOf = ({ draft, memory }: Context, sorry: Sentence): readonly Rewrite[] => {
  if (!isEditable(draft, sorry)) return [];
  const add = (text: string, hints: readonly string[]): Rewrite => replaceSpan(sorry, `${sorry.text} ${text}`, hints);
  const next = add("I'm going to ▢, and I'll write to you by ▢.", ["what you'll do", 'day or time']);
  const instead = add("I can't undo it, but I can ▢. Shall I?", ['what you can do']);
  if (memory.faultIsOurs !== true) return [next, instead];
  return [next, add("That was our mistake, and I've ▢.", ["what you've done about it"]), instead];
};

/** "Sorry about": they are still writing it. */
const LEFT_OPEN = /\b(?:about|for|that|to|the|your|this|hear|of|and|but|you|with)$/i;

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  if (ticket.has('grief') || isAboutHardship(context) || CONTENT.test(ticket.latest)) return [];
  const felt = draft.sentences.filter(isSympathy);
  const sorry = felt.find(({ folded }) => apologyWords(folded).length > 0) ?? felt[0];
  if (
    !sorry ||
    LEFT_OPEN.test(sorry.text.trim()) ||
    draft.sentences.some((sentence) => helps(sentence, ticket.numbers)) ||
    helpedBefore(context)
  )
    return [];
  return [
    {
      start: sorry.start,
      end: sorry.end,
      message: 'Sorry, and then nothing you will do',
      rewrites: rewritesOf(context, sorry),
    },
  ];
};

const ADDS_NEXT = "I'm going to ▢, and I'll write to you by ▢.";

export const rule: Rule = {
  id: 'sympathy-no-action',
  family: 'empathy',
  statement: 'Sympathy comes with something you do about it.',
  why: 'Sorry alone leaves the problem where it was, with the customer. One sentence on what you will do, and by when, is what makes the sorry believable.',
  sources: [
    'Lewicki, Polin & Lount 2016, Negotiation and Conflict Management Research: after owning it, the offer of repair carries an apology most',
    'Clark, Murfett, Rogers & Ang 2013, Journal of Business and Technical Communication: in 289 stressful calls feeling words alone did least',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        draft: "«I'm really sorry you're having trouble.»",
        becomes: `I'm really sorry you're having trouble. ${ADDS_NEXT}`,
      },
      {
        draft: '«So sorry about that!» Have a great day.',
        becomes: "So sorry about that! I can't undo it, but I can ▢. Shall I?",
      },
      {
        draft: '«We apologise for the delay and appreciate your patience.»',
        becomes: `We apologise for the delay and appreciate your patience. ${ADDS_NEXT}`,
      },
      {
        draft: 'Oh no. «Sorry to hear the app crashes.» Your feedback has been noted.',
        becomes: `Sorry to hear the app crashes. ${ADDS_NEXT}`,
      },
      {
        draft: '«Our sincere apologies for the wrong size.»',
        memory: { faultIsOurs: true },
        becomes: "Our sincere apologies for the wrong size. That was our mistake, and I've ▢.",
      },
      {
        says: 'The stairlift has stopped with Dad on it and nobody answers your emergency number.',
        draft: "«So sorry to hear about your dad's stairlift, what a fright.» Thank goodness for good neighbours!",
        becomes: `So sorry to hear about your dad's stairlift, what a fright. ${ADDS_NEXT}`,
      },
      {
        draft: 'Nobody should have to go through this. «My heart goes out to you both.»',
        becomes: `My heart goes out to you both. ${ADDS_NEXT}`,
      },
    ],
    silent: [
      { says: 'The kettle leaks again.', draft: 'Hi Ana, sorry about' },
      { draft: "I'm sorry the lid cracked. A new one left today, tracking 881." },
      { draft: "Sorry, that was my typo: it's L-204." },
      { draft: "I'm sorry. To send the right part I need the number under the base." },
      { draft: 'Sorry — open Settings, then Sync, then Reset.' },
      { draft: "I've refunded you; sorry it took two messages." },
      { draft: "I know how frustrating this must be, and I'm going to help sort it out as quickly as possible." },
      { draft: "I'm sorry, Jas. A taxi gets to you both at 23:20 and takes you home, paid." },
      { draft: "I'm sorry about your father.", says: 'My father died on Monday. Please close his account.' },
      {
        channel: 'chat',
        thread: [
          { from: 'agent', text: 'Undone already, Imke: 19.99 goes back to the card.' },
          { from: 'customer', text: 'oh wow, I was so nervous since yesterday' },
        ],
        draft: "I'm sorry you spent a night worrying over it!",
      },
    ],
  },
  find,
};
