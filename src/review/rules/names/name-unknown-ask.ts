import { isClosingTurn } from '../../closing/turn';
import type { Context, Sentence } from '../../context';
import { ASKS_FOR, ASKS_NAME, NO_QUESTION, STAYS_UNNAMED } from '../../phrases/names';
import { insertBefore, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { fold } from '../../text/normalise';
import { pattern } from '../../text/pattern';
import { wordsOf } from '../../text/stems';
import type { Rewrite } from '../../types';

/** In a chat the name may come up in the second turn as well. */
const TURNS = { email: 1, chat: 2, social: 0 } as const;
/** "Every two days? The reason is …": so few words that all come from the customer only repeat. */
const ECHO_WORDS = 5;

const asksName = pattern(ASKS_NAME);
const asksFor = pattern(ASKS_FOR);
const noQuestion = pattern(NO_QUESTION);
const staysUnnamed = pattern(STAYS_UNNAMED);
const OPENS =
  /\b(?:who|what|which|where|when|why|how|do|does|did|is|are|can|could|will|would|may|shall|should|have|has|want|any)\b/;

const isEcho = ({ folded, words }: Sentence, { ticket }: Context): boolean => {
  if (words > ECHO_WORDS || OPENS.test(folded)) return false;
  const theirs = new Set(wordsOf(fold(ticket.said)));
  return wordsOf(folded).some((word) => word.length >= 4 && theirs.has(word));
};

const asks = (sentence: Sentence, context: Context): boolean => {
  const { folded } = sentence;
  if (folded.includes('?')) return !noQuestion.test(folded) && !isEcho(sentence, context);
  return asksFor.test(folded) && !noQuestion.test(folded);
};

const questionFor = ({ settings }: Context): string =>
  settings.voice.formality === 'formal'
    ? 'Who do I have the pleasure of helping?'
    : 'By the way, what should I call you?';

const rewritesAt = (context: Context, last: Sentence): readonly Rewrite[] => {
  const question = questionFor(context);
  const first = (context.settings.agent.name || (context.ticket.ticket.agent.name ?? '')).split(' ')[0] ?? '';
  const own =
    first === '' || context.ticket.ticket.channel !== 'chat'
      ? []
      : [insertBefore(last.start, `I'm ${first}, and you are?`)];
  return [replaceSpan({ start: last.end, end: last.end }, ` ${question}`), ...own];
};

const isDue = ({ ticket, draft }: Context): boolean => {
  const { channel } = ticket.ticket;
  const { confidence } = ticket.name;
  if (confidence === 'high' || confidence === 'medium' || ticket.agentMessages.length >= TURNS[channel]) return false;
  if (ticket.has('selfharm') || ticket.has('danger') || ticket.has('grief')) return false;
  if (staysUnnamed.test(fold(ticket.said))) return false;
  const askedBefore = ticket.agentMessages.some(({ text }) => asksName.test(fold(text)));
  return !askedBefore && !asksName.test(draft.folded);
};

const find = (context: Context): readonly Found[] => {
  const leaves = context.ticket.ticket.channel === 'chat' && isClosingTurn(context);
  if (leaves || !isDue(context)) return [];
  const last = context.draft.sentences.findLast((sentence) => asks(sentence, context));
  if (!last) return [];
  return [
    {
      start: last.start,
      end: last.end,
      message: 'No name is known yet: a good moment to ask',
      rewrites: rewritesAt(context, last),
      whole: true,
    },
  ];
};

export const rule: Rule = {
  id: 'name-unknown-ask',
  family: 'names',
  statement: 'Where no name is known and something is asked anyway, the name is asked for too, once.',
  why: 'Asking for a name costs nothing when another question goes out with it. From the next reply on you are talking with somebody.',
  sources: [
    'Practitioner advice: not even asking for a name says “I don’t care about you or your problem”',
    'Brown & Levinson 1987, Politeness: how somebody wants to be addressed is theirs to say',
  ],
  severity: 'suggest',
  channels: ['email', 'chat'],
  examples: {
    fires: [
      {
        customer: 'jsmith82',
        says: 'it crashes',
        draft: 'Hi there, which browser are you on?',
        becomes: ' By the way, what should I call you?',
      },
      {
        email: 'info@bakery.example',
        says: 'The mixer is late.',
        draft: 'Hello, could you send the order number?',
        becomes: ' By the way, what should I call you?',
      },
      { customer: 'Visitor 4412', channel: 'chat', says: 'it fails', draft: 'What error do you see?' },
      { customer: 'xX_wolf_Xx', channel: 'chat', says: 'my bow is gone', draft: 'Which console is it on?' },
      { says: 'The lamp flickers.', draft: 'Hello,\n\nplease tell me when you bought it and I will look it up.' },
      { customer: 'ACME Ltd', says: 'No connection.', draft: 'Good morning,\n\nwhich of your sites is affected?' },
    ],
    silent: [
      { customer: 'jsmith82', says: 'It crashes. Thanks, Jo', draft: 'Hi Jo, which browser is it?' },
      {
        customer: 'Visitor 4412',
        channel: 'chat',
        says: 'which lid',
        draft: 'The lid code is L-204; it fits your pot.',
      },
      {
        customer: 'Visitor 7',
        channel: 'chat',
        says: 'error',
        draft: 'Who am I chatting with, and which error do you see?',
      },
      { says: 'This is an anonymous report about the night shift.', draft: 'When did it happen?' },
      { says: "I'd rather not give my name.", draft: 'Which shop was it?' },
      {
        customer: 'visitor_3',
        thread: [
          { from: 'customer', text: 'wrong colour' },
          { from: 'agent', text: 'Which order?' },
          { from: 'customer', text: '55102' },
        ],
        draft: 'Which colour did you want?',
      },
      {
        customer: 'qwerty_lab',
        says: 'machine asks for descaling every 2 days',
        draft: 'Hello,\n\nevery two days? The dial was left on very hard; turn it to 2.',
      },
    ],
  },
  find,
};
