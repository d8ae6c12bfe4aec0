import { knownDoor } from '../../closing/door';
import { findOffer, isFarewell, isHope, isSpecificDoor, saysMore } from '../../closing/offers';
import { partsByKind } from '../../closing/parts';
import { hasEnding, readOutlook } from '../../closing/state';
import type { Context, Sentence } from '../../context';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { countWords } from '../../text/stems';
import type { Rewrite, Span } from '../../types';

/** A note of a few words has no ending to judge. */
const SHORTEST = 12;
/** In a chat a few words and "let me know" are the middle of a talk. */
const CHAT_ANSWER = 20;
/** "In the meantime, please …": up to so many words before an offer belong to it. */
const LEAD_WORDS = 4;

const isLast = (context: Context, sentence: Sentence): boolean =>
  context.draft.sentences
    .slice(sentence.index + 1)
    .every((later) => isFarewell(later, context.ticket) || !saysMore(later, context));

const afterSpecificDoor = (context: Context, sentence: Sentence): boolean =>
  context.draft.sentences.some(
    (other) => other.isClosing && other.index < sentence.index && isSpecificDoor(other, context.ticket),
  );

/** The ending that fits how the ticket stands, as far as draft and ticket give all of it. */
const knownEnding = (context: Context): string | null => {
  if (readOutlook(context).state !== 'asking') {
    const door = knownDoor(context);
    return door && `${door}.`;
  }
  const step = partsByKind(context)
    .find(([kind]) => kind === 'waiting-on-you')?.[1]
    .find(({ slot, state }) => slot === 'done' && state === 'on');
  return step && step.hints.length === 0 ? step.text : null;
};

const rewritesFor = (context: Context, span: Span): readonly Rewrite[] => {
  if (!isEditable(context.draft, span)) return [];
  const known = knownEnding(context);
  const door = replaceSpan(span, "If ▢, reply here and I'll ▢.", ['what could still go wrong', "what you'll do then"]);
  const step = replaceSpan(span, "I'll ▢ ▢, and you'll hear from me either way.", ["what you'll do", 'when']);
  const open = readOutlook(context).state === 'open';
  return [...(known ? [replaceSpan(span, known)] : []), ...(open ? [step, door] : [door, step])];
};

/** "I hope this helps. Let me know if …": both are one ending. */
const withHope = (context: Context, sentence: Sentence): number => {
  const before = context.draft.sentences[sentence.index - 1];
  const joined = before && before.paragraph === sentence.paragraph && isHope(before);
  return joined && findOffer(before, context.ticket) ? before.start : sentence.start;
};

const toFound = (context: Context, sentence: Sentence, offer: Span): Found => {
  const lead = countWords(context.draft.text.slice(sentence.start, offer.start));
  const whole = lead <= LEAD_WORDS;
  const span = { start: whole ? withHope(context, sentence) : offer.start, end: offer.end };
  return {
    ...span,
    message: 'This could close any reply. What might still go wrong here, and what then?',
    rewrites: whole ? rewritesFor(context, span) : [],
  };
};

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  const chat = ticket.ticket.channel === 'chat';
  // In a chat the offer itself takes leave, if it comes after an answer.
  if (!(hasEnding(context) || draft.words >= CHAT_ANSWER) || (!chat && draft.words < SHORTEST)) return [];
  const closing = draft.sentences.filter((sentence) => sentence.isClosing);
  const found = closing.flatMap((sentence) => {
    const offer = findOffer(sentence, ticket);
    if (!offer || !isLast(context, sentence) || afterSpecificDoor(context, sentence)) return [];
    return [toFound(context, sentence, offer)];
  });
  return found.slice(-1);
};

export const rule: Rule = {
  id: 'weak-close',
  family: 'closing',
  statement: 'The ending is about this ticket, not a formula that could close any reply.',
  why: 'The end is what stays, and a formula hands the work back without saying what could come next. Keep the offer and name the one thing most likely to go wrong.',
  sources: [
    'Alaybek et al. 2022, doi 10.1016/j.obhdp.2022.104149: peaks and ends colour how the whole is remembered (r = .58)',
    'Packard, Li & Berger 2024, Journal of Consumer Research 51(3): warmth counts at the start and at the end',
    'No controlled study was found that dropping the formula alone raises satisfaction; this rule rests on the two above by inference',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        channel: 'chat',
        says: 'how do i mute one channel',
        draft:
          "Hover over the channel's name, click the bell and pick Nothing. Mentions still come through unless you untick those too. «Please reach out should you require further assistance.»",
        becomes: "I'll ▢ ▢, and you'll hear from me either way.",
      },
      {
        says: 'The lid of my kettle arrived cracked. Ana',
        draft:
          'Hi Ana,\n\nI have sent the new lid today and it comes on Friday with the courier. «Let me know if you have any further questions.»\n\nSam',
        becomes: "If anything about the new lid isn't right, reply here.",
      },
      {
        says: 'Which filter fits the 2019 pump?',
        draft:
          "Hello,\n\nThe blue one fits, and it's in every shop of ours from Monday on. «Please do not hesitate to contact us.» Have a great day!\n\nSam",
        becomes: "If ▢, reply here and I'll ▢.",
      },
      {
        says: 'My invoice shows the old address.',
        draft:
          'Hi,\n\nI have corrected the invoice and a fresh copy is on its way to you by e-mail. «If you need more help, we are here.»\n\nSam',
        becomes: "If anything about the invoice isn't right, reply here.",
      },
      {
        says: 'Can I bring a dog?',
        draft:
          'Hi Jo,\n\nYes, dogs are welcome on the lower deck, with a lead and a ticket for two euros. «Is there anything else I can help you with?»\n\nSam',
        becomes: "I'll ▢ ▢, and you'll hear from me either way.",
      },
      {
        says: 'How long does the glue take?',
        draft:
          "Hi Jo,\n\nTwo hours to touch and a day before you can put weight on it, longer in the cold. «I hope this helps! We're always happy to assist.»\n\nSam",
        becomes: "If ▢, reply here and I'll ▢.",
      },
      {
        says: 'The booster light is on all day.',
        draft:
          'Hi Kim,\n\nOpen the box under the tank, set the clock to the right hour and close it again. «Any worries, give us a shout.»\n\nSam',
        becomes: "If ▢, reply here and I'll ▢.",
      },
      {
        channel: 'chat',
        says: 'it works now, thank you so much!',
        draft: 'My pleasure! «Is there anything else I can assist you with today?»',
        becomes: "If ▢, reply here and I'll ▢.",
      },
    ],
    silent: [
      {
        says: 'The lid of my kettle wobbles.',
        draft:
          "Hi Ana,\n\nA new lid leaves today. If the lid still wobbles when it comes on Friday, reply here and I'll send the metal one.\n\nSam",
      },
      {
        says: 'Where is my refund?',
        draft:
          "Hi Ana,\n\nI'm ringing the bank today and I'll write tomorrow at noon either way. Enjoy the new kettle, Ana.\n\nSam",
      },
      { channel: 'chat', says: 'ok the form is open', draft: 'Great. Anything else on that screen that looks red?' },
      {
        says: 'There is a charge of 4 May I do not know.',
        draft: 'Hi Ana,\n\nI have reversed it. Ping me if the 4 May charge is still there on Friday.\n\nSam',
      },
      {
        says: 'When can you come?',
        draft:
          'Hi Ana,\n\nI can come on Monday at nine or on Friday at three. Let me know which of the two dates suits.\n\nSam',
      },
      {
        says: 'What is the tax line on my bill?',
        draft:
          'Hi Ana,\n\nThe tax line is the city fee of 2%. Let me know if you have any questions about the tax line; Priya and I both have it open until 6.\n\nSam',
      },
      {
        says: 'How do I get it off the rim?',
        draft:
          "Hi Ana,\n\nTurn the handle to the left. Please don't hesitate to use real force here, it cannot break by hand.\n\nSam",
      },
    ],
  },
  find,
};
