import type { Context, Sentence, ToldFact } from '../../context';
import { answeredAgent, answeredBefore, toldBefore } from '../../listening/generic-told';
import {
  ASKED_FOR,
  ASKING_FORMS,
  ASKS,
  BACK_AGAIN,
  HEARD,
  HOPED_NOT,
  MAY_ASK,
  REMEDIED,
  REMEDY_SEEN,
} from '../../phrases/requests';
import { openWith } from '../../rewrite/additions';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const asks = new RegExp(`(?<!\\p{L})(?:${ASKS})(?!\\p{L})`, 'u');
const asking = pattern(ASKING_FORMS);
const mayAsk = new RegExp(`(?:${MAY_ASK})`, 'u');
const heard = new RegExp(`(?<!\\p{L})(?:${HEARD})(?!\\p{L})`, 'u');
const remedied = new RegExp(`(?<!\\p{L})(?:${REMEDIED})`, 'u');
const backAgain = new RegExp(BACK_AGAIN, 'u');
const hopedNot = new RegExp(`(?<!\\p{L})(?:${HOPED_NOT})`, 'u');
const remedySeen = new RegExp(REMEDY_SEEN, 'u');
const requests = ASKED_FOR.map(({ kinds, words, label }) => ({
  kinds,
  label,
  words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'),
}));
/** "How can I help?" to somebody who has just said how. */
const HOW_CAN_I_HELP = /\b(?:how|what) (?:can|may|could) (?:i|we) (?:help|do|assist|make)\b[^?]*\?/;
const TOLD_WORDS = 8;
const LONGEST_VALUE = 40;

/** They count their own messages. */
const SAYS_AGAIN =
  /\b(?:second|third|fourth|fifth|sixth|seventh|\d(?:nd|rd|th)) (?:time of asking|(?:e-?mail|mail|message|letter|reminder|attempt|request|contact|follow-?up)\b(?! address)|time (?:that )?(?:i|we)(?:'m|'ve| am| have)?(?: had to)? (?:ask|writ|wrot|call|e-?mail|contact|chas|report|ring|message))/;

/** What was said again was said to us: a third letter, not a third bench, a fourth crash or an API that is called. */
const TO_US =
  /\b(?:mails?|e-?mails?|messages?|letters?|wrote|written|writing|called|rang|rung|phoned|told|asked|chas\p{L}+|report(?:ed|ing)|contacted|explain\p{L}*|said|answer(?:s|ed)?|repl\p{L}+|respon\p{L}+|reminders?|complain\p{L}*|(?:#|\d+|two|three|four|five|second|third|fourth|fifth) (?:\p{L}+ )?(?:tickets?|chats?|calls?(?! to\b)|people|person|requests?|agents?|colleagues?|enquir\p{L}+))\b/u;
/** They want something else now, or say that it doesn't matter who said what. */
const LETS_IT_GO = /\bchanged? my mind\b|\bstopped caring\b|\bnever mind\b|\bignore my\b/;

/** How often, how long, since which day: "40 minutes", "the 20th", "3 Feb". */
const COUNTED =
  /\b\d{1,2}(?=(?:st|nd|rd|th)\b| (?:minutes?|mins?|hours?|days?|weeks?|months?|years?|times|e-?mails?|calls?|messages?|people|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/g;

interface Told {
  readonly label: string;
  readonly value: string;
}

/** A value that the reply names, here or in the sentence before, was read. */
const toldFact = (sentence: Sentence, told: readonly ToldFact[], folded: string): Told | null => {
  for (const { kinds, words, label } of requests) {
    if (!words.test(sentence.folded)) continue;
    const fact = told.find(({ kind }) => kinds.includes(kind));
    if (fact && !folded.includes(fact.value.toLowerCase())) return { label, value: fact.value };
  }
  return null;
};

/** "Please find the receipt attached" gives, "that's all I need" has. */
const HANDS_OVER = /^(?:please|kindly) (?:find|see|note|enjoy|accept)\b|\bthat's (?:all|everything) (?:i|we) need\b/;

/** A question, or a sentence that begins as a request. */
const isRequest = ({ acts, folded }: Sentence): boolean =>
  acts.has('question') ||
  asking.test(folded) ||
  /^(?:\W*(?:hi|hello|hey|thanks|ok)\b[^,]{0,20},\s*)?(?:please|kindly|could|can|would|send|give|share|provide|confirm|tell|let (?:me|us)|(?:i|we)(?:'d|'ll| will| would)? (?:also )?need)\b/.test(
    folded,
  ) ||
  /\b(?:if|once|when|as soon as) you(?:'d| would| could| can)? (?:just )?(?:let (?:me|us) know|tell (?:me|us)|send (?:me|us)|share|give (?:me|us))\b/.test(
    folded,
  ) ||
  /\b(?:please|kindly|pls|i'd need you to|i need you to|we need you to|if you could|would you mind) (?:send|share|provid|giv|confirm|tell|shar|let|quote|reply|mention|forward|furnish|attach)\p{L}*\b/u.test(
    folded,
  ) ||
  /\b(?:i|we)(?:'d|'ll| will| would| do| just| still| also)* (?:need|require|be needing|want|like)(?: to know| to have)? (?:the|your|an?|some|which|what|when|where)\b/.test(
    folded,
  );

/** An address with letters in it is an e-mail's; what the sentence names itself is confirmed, not asked. */
const toldIn = (sentence: Sentence, { ticket, draft }: Context): Told | null => {
  if (HANDS_OVER.test(sentence.folded)) return null;
  const isQuestion = sentence.acts.has('question');
  const isAsked = asks.test(sentence.folded) || asking.test(sentence.folded);
  if (!isRequest(sentence) || !(isAsked || isQuestion) || mayAsk.test(sentence.folded)) return null;
  const fact = isAsked ? toldFact(sentence, ticket.told, draft.folded) : null;
  if (fact) return fact;
  const generic =
    answeredBefore(sentence.folded, ticket) ??
    toldBefore(sentence.text, ticket) ??
    answeredAgent(sentence.text, ticket);
  return generic === null ? null : { label: 'that', value: generic };
};

const saidHow = ({ ticket }: Context): boolean =>
  ticket.latest.split(/\s+/).length >= TOLD_WORDS && ticket.mood.level >= 1;

const rewritesFor = ({ draft }: Context, span: Span, { label, value }: Told): readonly Rewrite[] => {
  if (!isEditable(draft, span) || value.length > LONGEST_VALUE || label === 'that') return [];
  return [
    replaceSpan(span, label === 'the picture' ? 'I have your picture here.' : `I have ${label} here: ${value}.`),
    replaceSpan(
      span,
      label === 'the picture'
        ? "Thanks, I'm looking at your picture now."
        : `Thanks for ${label} (${value}); that's all I need.`,
    ),
  ];
};

const askedAgain = (context: Context): readonly Found[] =>
  context.draft.sentences.flatMap((sentence) => {
    const span = { start: sentence.start, end: sentence.end };
    if (HOW_CAN_I_HELP.test(sentence.folded) && saidHow(context)) {
      return [{ ...span, message: 'They have said what they need', rewrites: [] }];
    }
    const told = toldIn(sentence, context);
    if (told === null) return [];
    return [
      { ...span, message: `They gave it: "${told.value.slice(0, 60)}"`, rewrites: rewritesFor(context, span, told) },
    ];
  });

/** They count their messages, or say that they have written and nobody took it up. */
const wroteBefore = ({ ticket }: Context, latest: string): boolean => {
  const again = ticket.has('repeat-contact') && ticket.mood.level >= 1 && TO_US.test(latest);
  return (again && !LETS_IT_GO.test(latest)) || SAYS_AGAIN.test(latest);
};

/** We exchanged or mended it before, and the trouble is back. */
const cameBack = (latest: string): boolean =>
  hopedNot.test(latest) || (remedied.test(latest) && backAgain.test(latest.replace(remedied, ' ')));

/** They wrote before or waited long, and the reply begins as if nothing had been. */
const passedOver = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  const latest = ticket.latest.toLowerCase();
  const wrote = wroteBefore(context, latest);
  const isBack = !wrote && cameBack(latest);
  if (!(wrote || isBack) || ticket.has('grief') || ticket.has('abuse') || draft.sentences.length === 0) return [];
  const numbers = [...ticket.said.toLowerCase().matchAll(COUNTED)].map(([number]) => number);
  const sees = ({ folded, acts }: Sentence): boolean =>
    (isBack ? remedySeen : heard).test(folded) ||
    acts.has('apology') ||
    numbers.some((number) => new RegExp(`\\b${number}\\b`).test(folded));
  if (draft.sentences.some(sees) || ticket.agentMessages.slice(-2).some(({ text }) => heard.test(text.toLowerCase())))
    return [];
  return [
    {
      start: 0,
      end: 0,
      whole: true,
      severity: 'suggest',
      message: 'They have written before; the reply passes over it',
      rewrites: [
        ...openWith(context, "You've written about this before, and you shouldn't have had to."),
        ...openWith(context, "This isn't your first message about it. I've read all of them: ▢.", ['what you found']),
      ],
    },
  ];
};

const find = (context: Context): readonly Found[] => {
  const again = askedAgain(context);
  return again.length > 0 ? again : passedOver(context);
};

export const rule: Rule = {
  id: 'already-told',
  family: 'listening',
  statement: 'The reply neither asks for what the customer already gave nor passes over that they have written before.',
  why: 'Having to say it twice is what people remember worst about asking for help. What stands in the thread can be read instead, and a third message deserves to be called one.',
  sources: [
    'FCA FG22/5, Consumer Duty: customers should have to tell it once',
    'Seed 001: "Listening is another critical element to empathy"',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Order number 55102 came without the lid.',
        draft: "Hi Ana,\n\n«What's your order number?»\n\nSam",
        becomes: 'I have the number here: 55102.',
      },
      {
        thread: [{ from: 'customer', text: 'The button is grey, see here.', attachments: ['screen.png'] }],
        draft: 'Hi Ana,\n\n«Please send a screenshot.»\n\nSam',
        becomes: 'I have your picture here.',
      },
      {
        says: 'This is my third email about the refund. Nobody answers.',
        draft: 'Hi Ana,\n\nThe refund is on its way to your card.\n\nSam',
        becomes: "You've written about this before, and you shouldn't have had to. ",
      },
      {
        channel: 'chat',
        says: 'the heating app has locked me out and the house is cold, second time this week',
        draft: '«How can I help you today?»',
        becomes: null,
      },
      {
        says: 'My Pixel 7 does not find the watch.',
        draft: 'Hi Ana,\n\n«Which phone do you have?»\n\nSam',
        becomes: 'I have the model here: Pixel 7.',
      },
      {
        says: 'Please deliver to 12 High Street from now on.',
        draft: 'Hi Ana,\n\n«Please share your delivery address.»\n\nSam',
        becomes: 'I have the address here: 12 High Street.',
      },
      {
        thread: [
          { from: 'customer', text: 'Please send the closing statement.' },
          { from: 'agent', text: 'To be safe, please tell me your date of birth.' },
          { from: 'customer', text: '17 March 1971.' },
        ],
        draft: "Hi Ana,\n\n«Please confirm your date of birth and I'll send it.»\n\nSam",
        becomes: null,
      },
      {
        says: 'The boiler leaks. I am free only after six on weekdays.',
        draft: 'Hi Ana,\n\n«What time of day suits you best?» The fitter has the part.\n\nSam',
        becomes: null,
      },
      {
        says: 'I told Marta the whole story on the phone on Monday. The lift sticks.',
        draft: 'Hi Ana,\n\n«Please tell me how it all began.» Then I can send a fitter.\n\nSam',
        becomes: null,
      },
      {
        says: 'In April you swapped my kettle. The replacement leaks too.',
        draft: 'Hi Ana,\n\nThe seal of this kettle is weak. I send a new one today.\n\nSam',
        becomes: "You've written about this before, and you shouldn't have had to. ",
      },
    ],
    silent: [
      {
        says: 'I am free on Thursday.',
        draft: 'Hi Ana,\n\nLuis will come. What time on Thursday should he ring?\n\nSam',
      },
      {
        says: 'Your fitter repaired the oven in March, and the same fault is back.',
        draft: 'Hi Ana,\n\nThe March repair should have lasted. Ben changes the part on Tuesday.\n\nSam',
      },
      {
        says: 'You replaced my kettle in April, thank you. Which filter fits?',
        draft: 'Hi Ana,\n\nThe K2 filter fits.\n\nSam',
      },
      {
        thread: [
          { from: 'customer', text: 'Please send the closing statement.' },
          { from: 'agent', text: 'Please tell me your date of birth.' },
          { from: 'customer', text: 'Where do you need it for?' },
        ],
        draft: 'Hi Ana,\n\nTo see that it is you: please tell me your date of birth.\n\nSam',
      },
      {
        says: 'It is 55102 or 55120, order number 55102 I think.',
        draft: 'Hi Ana,\n\nYou gave 55102 and 55120; which of the two broke?\n\nSam',
      },
      {
        says: 'Order number 55102, please change the card.',
        draft: 'Hi Ana,\n\nFor security, please confirm the postcode on the account.\n\nSam',
      },
      {
        thread: [{ from: 'customer', text: 'Photo attached.', attachments: ['lid.jpg'] }],
        draft: 'Hi Ana,\n\nThe photo arrived as an empty file; could you send the picture once more?\n\nSam',
      },
      {
        says: 'This is my third email.',
        draft: 'Hi Ana,\n\nThree emails is two too many. The lid leaves today.\n\nSam',
      },
      { says: 'Third bench from you, and the third to fall apart.', draft: 'Hi Ana,\n\nThe oak one is yours.\n\nSam' },
      { says: 'Please send the receipt for order 9912.', draft: 'Hi Ana,\n\nPlease find the receipt attached.\n\nSam' },
      {
        says: "I asked you last week to cancel. I've changed my mind, please don't!",
        draft: 'Hi Ana,\n\nHow nice. Your paper comes on Saturdays as before.\n\nSam',
      },
      { says: 'The lid is missing.', draft: "Hi Ana,\n\nWhat's the order number?\n\nSam" },
      {
        says: 'Order number 55102 is late.',
        draft: "Hi Ana,\n\nOrder number 55102 isn't in our shop; was it the marketplace?\n\nSam",
      },
    ],
  },
  find,
};
