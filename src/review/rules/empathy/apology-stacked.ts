import type { Context, Sentence } from '../../context';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import { restWithout, withoutPart } from '../../rewrite/without-part';
import type { Found, Rule } from '../../rule';
import { apologyWords, findApologies, isCondolence } from '../../text/apologies';
import { fold } from '../../text/normalise';
import type { Rewrite, Span } from '../../types';

/** In a longer letter a second apology for a second thing is no pile; a third is. */
const LONG_LETTER_WORDS = 220;
/** How far back a chat's apologies are still in the customer's ear. */
const CHAT_TURNS = 6;
const CHAT_LIMIT = 3;

const earlierInChat = ({ ticket }: Context): number =>
  ticket.ticket.channel === 'chat'
    ? ticket.agentMessages.slice(-CHAT_TURNS).reduce((sum, message) => sum + apologyWords(fold(message.text)).length, 0)
    : 0;

/** How many of the draft's apologies are too many, from the last one back. */
const excess = (context: Context, count: number): number => {
  const limit = context.draft.words > LONG_LETTER_WORDS ? 3 : 2;
  if (count >= limit) return count - 1;
  return count > 0 && earlierInChat(context) + count >= CHAT_LIMIT ? count : 0;
};

/** A second statement joined on without a comma: "sorry for the wait and the refund is with you". */
const JOINED_ON =
  / (?:and|but) (?:the|your|you|this|it|they|our) .*\b(?:is|are|has|have|had|will|goes|comes|leaves)\b/i;

const saysSorry = (folded: string): boolean => apologyWords(folded).length > 0;

/** Takes the apologies out of a sentence and leaves what else it says, also the deed that hangs on with "and will". */
const withoutApology = ({ draft }: Context, sentence: Sentence, apologies: readonly Span[]): readonly Rewrite[] => {
  const first = apologies[0];
  const last = apologies.at(-1);
  if (!first || !last) return [];
  const part = { start: first.start, end: last.end };
  if (restWithout(sentence, part, saysSorry) === '') {
    const deed = sentence.text.match(/^(I|We)\b.+? and ((?:will|have|am|are|can)\b.+)$/s);
    if (deed?.[1] && deed[2] && isEditable(draft, sentence)) return [replaceSpan(sentence, `${deed[1]} ${deed[2]}`)];
    const acts = sentence.acts.has('commit-done') || sentence.acts.has('commit-future');
    if (acts || JOINED_ON.test(sentence.text)) return [];
  }
  return withoutPart(draft, sentence, part, saysSorry);
};

const find = (context: Context): readonly Found[] => {
  const apologies = context.draft.sentences
    .filter((sentence) => !isCondolence(sentence))
    .flatMap((sentence) => findApologies(sentence).map((span) => ({ sentence, span })));
  const surplus = apologies.slice(apologies.length - excess(context, apologies.length));
  return surplus.map(({ sentence, span }) => {
    const here = surplus.filter((other) => other.sentence === sentence);
    const alone = here.length === apologies.filter((other) => other.sentence === sentence).length;
    return {
      ...span,
      message: 'Sorry has been said; what helps now is what you do',
      rewrites: alone
        ? withoutApology(
            context,
            sentence,
            here.map((other) => other.span),
          )
        : [],
    };
  });
};

export const rule: Rule = {
  id: 'apology-stacked',
  family: 'empathy',
  statement: 'Sorry is said once; a second apology takes the place of doing something.',
  why: 'The first sorry is heard, and each one after it sounds more like you than like them. What they listen for after the first is what happens next.',
  sources: [
    'Marinova, Singh & Singh 2018, Journal of Marketing Research: solving outweighs relational words once the apology is made',
    'Harvard Business Review, January 2018, "Sorry Is Not Enough": apologies past the first seconds lower satisfaction',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        draft: "I'm sorry about the balloon. The £62 has gone back to your card. «Once again, my sincere apologies.»",
        becomes: '',
      },
      {
        draft: "I apologise for the delay. «I'm sorry for the confusion» as well. The desk leaves us on Friday.",
        becomes: '',
      },
      { draft: 'Sorry! «Really sorry!» The cable went out at noon.', becomes: '' },
      {
        draft: "Our apologies for the cold soup. «Again: we're sorry, it was our oven.» The €12 went back at noon.",
        becomes: 'It was our oven.',
      },
      {
        draft:
          "My apologies! The certificate is attached. «We're extremely sorry for the mistake» and will check twice.",
        becomes: 'We will check twice.',
      },
      {
        draft: "Apologies for the wait. I've moved you to row C, «and I'm sorry for the error».",
        becomes: "I've moved you to row C.",
      },
      {
        channel: 'chat',
        thread: [
          { from: 'agent', text: 'So sorry about the wait!' },
          { from: 'customer', text: 'ok' },
          { from: 'agent', text: "I'm sorry, he isn't answering." },
          { from: 'customer', text: 'can i just cancel' },
        ],
        draft: '«Apologies again!» I have cancelled it.',
        becomes: '',
      },
    ],
    silent: [
      { draft: "I'm sorry the sofa came broken. A new one is booked for Tuesday." },
      { draft: 'No need to apologise, Tom. You have nothing to be sorry for, and 14C is yours.' },
      { draft: "Sorry, I meant 14C. I'm sorry for the mix-up with the seats." },
      { draft: "I'm sorry about your father. I'm also sorry our letter reached you today." },
      { draft: 'You wrote "sorry to bother you so late": you don\'t. I\'m sorry the line was busy.' },
      {
        draft:
          "That box is a sorry sight, and I'm sorry it reached you like that. Better safe than sorry: two layers now.",
      },
      {
        draft:
          "The letter of apology is attached, and the apology in Saturday's paper is booked. I apologise for the date.",
      },
      { draft: 'Ben is sorry too; he loaded the van. I apologise for both of us, and the new one leaves today.' },
    ],
  },
  find,
};
