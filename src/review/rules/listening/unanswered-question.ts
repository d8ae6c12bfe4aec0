import type { Context, CustomerQuestion } from '../../context';
import { isAnswered } from '../../listening/questions';
import { closeWith, inQuotes } from '../../rewrite/additions';
import type { Found, Rule } from '../../rule';
import type { Rewrite } from '../../types';

/** "One moment, let me look": a few words in a chat hold the line and answer nothing yet. */
const HOLD_WORDS = 8;

/** What a question is about, from its own words: "my mother's piano" → "your mother's piano". */
const TOPIC = /\b(my|our|the) ((?:[\p{L}'-]+ ){0,2}[\p{L}'-]{3,})\b/iu;
const NO_TOPIC =
  /\b(?:is|are|was|were|do|does|can|will|would|have|has|i|you|we|be|come|stay|get|for|to|of|and|or|if|while|still)\b.*$/i;

/** "Is the money safe?" is about the money. */
const ASKS_HOW_IT_IS = /^\W*(?:is|are|was|were|isn't|aren't|wasn't)\b/i;
const withoutLast = (words: string): string => words.replace(/ \S+$/, '');

/** What joined it to the question before it. */
const asked = ({ quote }: CustomerQuestion): string => quote.replace(/^(?:and|but|also|so|or|then)[,\s]+/i, '');

const topicOf = ({ quote }: CustomerQuestion): string | null => {
  const match = TOPIC.exec(quote);
  const noun = match?.[2]?.replace(NO_TOPIC, '').trim();
  if (!match || noun === undefined || noun.length < 3) return null;
  const thing = ASKS_HOW_IT_IS.test(quote) ? withoutLast(noun) : noun;
  return `${match[1]?.toLowerCase() === 'the' ? 'the' : 'your'} ${thing}`;
};

const rewritesFor = (context: Context, question: CustomerQuestion): readonly Rewrite[] => {
  const topic = topicOf(question) ?? 'your question';
  return [
    ...closeWith(context, `You also asked: ${inQuotes(asked(question))} ▢`, ['the answer']),
    ...closeWith(context, `About ${topic}: I don't know yet. I'll ▢ ▢.`, ["what you'll do to find out", 'when']),
  ];
};

/** "Is there room? If not, which date?": the second falls with the first. */
const isMoot = ({ quote }: CustomerQuestion): boolean => /^\W*(?:and |or )?if (?:not|so|yes|no)\b/i.test(quote);

/** The only question, and the reply begins by handing over what was asked for. */
const HANDS_IT =
  /^(?:here (?:it is|you go|they are|you are)|you're in\b|it means\b|a (?:small|big|tiny) one\b|it will be (?:looked|read|decided))/;

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  const isHold =
    ticket.ticket.channel === 'chat' &&
    draft.words < HOLD_WORDS &&
    !draft.sentences.some(({ acts, anchors }) => acts.has('commit-done') || anchors.length > 0);
  if (draft.sentences.length === 0 || isHold) return [];
  const open = ticket.questions.filter((question) => !isAnswered(question, draft) && !isMoot(question));
  const [first] = open;
  if (!first) return [];
  if (ticket.questions.length === 1 && draft.sentences.slice(0, 2).some(({ folded }) => HANDS_IT.test(folded)))
    return [];
  const more = open.length > 1 ? ` and ${open.length - 1} more` : '';
  return [
    {
      start: 0,
      end: 0,
      whole: true,
      message: `Still open: ${inQuotes(asked(first))}${more}`,
      rewrites: rewritesFor(context, first),
    },
  ];
};

export const rule: Rule = {
  id: 'unanswered-question',
  family: 'listening',
  statement: 'Every question the customer asked gets an answer, even if it is "I don\'t know yet".',
  why: "A question that is passed over comes back as a second message, and by then with less patience. Saying that you don't know yet, and when you will, counts as an answer.",
  sources: [
    'Toister 2017 on the SuperOffice benchmark: one company in five answered both of two simple questions',
    'Seed 001: "Listening is another critical element to empathy"',
  ],
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Where is my parcel, and can I still change the address?',
        draft: "Hi Ana,\n\nIt's in Leeds and comes on Friday.\n\nSam",
        becomes: '\n\nYou also asked: "can I still change the address?" ▢',
      },
      {
        says: "Does the filter fit model B? And what's the warranty on it?",
        draft: 'Hi Ana,\n\nYes, the filter fits.\n\nSam',
        becomes: '\n\nYou also asked: "what\'s the warranty on it?" ▢',
      },
      {
        says: 'When will I be refunded?',
        draft: "Hi Ana,\n\nI've processed it.\n\nSam",
        becomes: '\n\nYou also asked: "When will I be refunded?" ▢',
      },
      {
        says: 'Why was I charged twice?',
        draft: "Hi Ana,\n\nI've refunded one charge.\n\nSam",
        becomes: "\n\nAbout your question: I don't know yet. I'll ▢ ▢.",
      },
      {
        says: 'Do you open on Sunday?',
        draft: 'Hi Ana,\n\nThanks for your interest in our store.\n\nSam',
        becomes: '\n\nYou also asked: "Do you open on Sunday?" ▢',
      },
      {
        says: 'Please tell me whether the glasses come washed. And how wide is the box?',
        draft: 'Hi Ana,\n\nThe box is 92 cm wide.\n\nSam',
        becomes: "\n\nAbout the glasses: I don't know yet. I'll ▢ ▢.",
      },
      {
        says: "I don't know whether the heating will be cut off.",
        draft: 'Hi Ana,\n\nUnfortunately we cannot discuss an account with others.\n\nSam',
        becomes: "\n\nAbout the heating: I don't know yet. I'll ▢ ▢.",
      },
      {
        says: 'Is my deposit safe?',
        draft: 'Hi Ana,\n\nYour case is being looked into and you will be contacted in due course.\n\nSam',
        becomes: '\n\nYou also asked: "Is my deposit safe?" ▢',
      },
      {
        says: 'What I asked on Monday is why it happened at all.',
        draft: "Hi Ana,\n\nI've set a reminder for April.\n\nSam",
        becomes: "\n\nAbout your question: I don't know yet. I'll ▢ ▢.",
      },
    ],
    silent: [
      {
        channel: 'chat',
        says: 'is the walk on if it rains? and is the car park free?',
        draft: 'Yes to every one of those, Ana.',
      },
      {
        channel: 'chat',
        says: 'what do i type for the api call?',
        draft: 'Here you go, Ana: GET /v2/orders, key in the header.',
      },
      {
        says: 'Is there still room on the coach on the 8th? If not, which date?',
        draft: "Hi Ana,\n\nThere is room on the 8th, so I've held 22 seats on the coach.\n\nSam",
      },
      {
        says: 'I wonder whether the heating will be cut off.',
        draft: 'Hi Ana,\n\nNo, it stays on while we sort this out.\n\nSam',
      },
      { says: 'Can I return worn shoes?', draft: 'Hi Ana,\n\nWorn shoes cannot be returned.\n\nSam' },
      { says: 'Can you cancel my order?', draft: 'Hi Ana,\n\nCancelled, nothing more to pay.\n\nSam' },
      { says: 'Is this a joke?? Three weeks!', draft: 'Hi Ana,\n\nThree weeks is wrong. It left today.\n\nSam' },
      { says: 'Where is my parcel?', draft: 'Hi Ana,\n\nWhich of the two parcels do you mean?\n\nSam' },
      { says: "How are you? Where's my order?", draft: 'Hi Ana,\n\nIt arrives at noon.\n\nSam' },
      {
        says: 'When do I get the refund and how much is it?',
        draft: 'Hi Ana,\n\nThe refund is £36 and reaches you on Friday.\n\nSam',
      },
      { says: 'Is the hob gas?', draft: 'Hi Ana,\n\nNo, induction.\n\nSam' },
      { channel: 'chat', says: 'where is it and when does it come?', draft: 'One moment, let me look.' },
      {
        says: 'Does the lamp dim? And is the cable black?',
        draft: "Hi Ana,\n\nIt dims. About the cable: I'm asking the maker and will write tomorrow.\n\nSam",
      },
    ],
  },
  find,
};
