import { readOutlook } from '../../closing/state';
import type { Context, Sentence } from '../../context';
import { findPolicy, offersAnotherWay } from '../../framing/refusal';
import { ASKS_POLICY, FRAMING_CLASSES, IN_FAVOUR } from '../../phrases/framing';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { fold } from '../../text/normalise';
import { pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const inFavour = pattern(IN_FAVOUR, FRAMING_CLASSES);

/** They asked what the rules are: then the rules are the answer. */
const wasAskedFor = ({ ticket }: Context): boolean => ASKS_POLICY.test(fold(ticket.said));

/** "As per our returns policy, goods must …" → "Goods must …": the reason stays, the shield goes. */
const withoutShield = ({ draft }: Context, sentence: Sentence, shield: Span): readonly Rewrite[] => {
  const rest = draft.text.slice(shield.end, sentence.end);
  const comma = rest.match(/^\s*,\s*(?=(\p{L}))/u);
  if (shield.start > sentence.start + 2 || !comma?.[1]) return [];
  const end = shield.end + comma[0].length + 1;
  return [replaceSpan({ start: sentence.start, end }, comma[1].toUpperCase())];
};

const toFound = (context: Context, sentence: Sentence, at: Span): Found => {
  const { ticket, draft } = context;
  const shield = { start: sentence.start + at.start, end: sentence.start + at.end };
  const paragraph = draft.sentences.filter((other) => other.paragraph === sentence.paragraph);
  const helped = paragraph.length > 1 && offersAnotherWay(context, sentence, at);
  const calm = ticket.mood.level === 0 && !ticket.has('health') && !ticket.has('stake');
  const plain = replaceSpan(sentence, "I can't ▢ because ▢. What I can do today is ▢.", [
    'what they asked for',
    'the reason in plain words',
    'what you can do',
  ]);
  return {
    ...shield,
    message: 'The rulebook speaks here. Give the reason in plain words, and what you can do.',
    severity: helped ? 'info' : calm ? 'suggest' : 'warn',
    rewrites: isEditable(draft, sentence) ? [...withoutShield(context, sentence, shield), plain] : [],
  };
};

const find = (context: Context): readonly Found[] => {
  if (wasAskedFor(context)) return [];
  // A rule explained among ways forward shields nobody.
  if (readOutlook(context).steps.length >= 3) return [];
  return context.draft.sentences.flatMap((sentence) => {
    const shield = findPolicy(sentence);
    return shield && !inFavour.test(sentence.folded) ? [toFound(context, sentence, shield)] : [];
  });
};

export const rule: Rule = {
  id: 'policy-shield',
  family: 'framing',
  statement: 'A person gives the reason; the rulebook does not speak for them.',
  why: 'A policy as the reason says that nobody looked at this case, and it leaves nothing to do. A plain reason, and what you can do instead, is as firm and still helps.',
  sources: [
    'Marinova, Singh & Singh 2018, Journal of Marketing Research: options satisfy even where the wish cannot be met',
    'Gelbrich & Roschk 2011, Journal of Service Research: being treated fairly as a person weighs beside the result',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'I was in hospital until yesterday, four days over. Is there anything you can do?',
        draft: 'Hi Ana,\n\n«As per our returns policy», goods must reach us within 30 days.\n\nSam',
        becomes: 'G',
      },
      {
        says: 'The shirt is too small.',
        draft: 'Hi Ana,\n\n«Our policy does not allow» exchanges of opened goods.\n\nSam',
        becomes: "I can't ▢ because ▢. What I can do today is ▢.",
      },
      {
        says: 'Why do I pay 15%? It was your mix-up.',
        draft: "Hi Ana,\n\n«That's company policy».\n\nSam",
        becomes: "I can't ▢ because ▢. What I can do today is ▢.",
      },
      {
        says: 'Can you move it to the 13th?',
        draft: "Hi Ana,\n\n«I'm not authorised to» do that.\n\nSam",
        becomes: "I can't ▢ because ▢. What I can do today is ▢.",
      },
      {
        says: 'My salary came a day late, please take the £25 back.',
        draft: 'Dear Ana,\n\n«It is standard bank procedure» that the charge is applied to everybody.\n\nSam',
        becomes: "I can't ▢ because ▢. What I can do today is ▢.",
      },
      {
        channel: 'chat',
        says: 'i booked the wrong day ten minutes ago',
        draft: "«The system doesn't allow» changes to a confirmed booking.",
        becomes: "I can't ▢ because ▢. What I can do today is ▢.",
      },
    ],
    silent: [
      {
        says: 'It broke after two months.',
        draft: "Hi Ana,\n\nOur 90-day policy covers you, so I've refunded it.\n\nSam",
      },
      {
        says: "What's your returns policy?",
        draft: 'Hi Ana,\n\nOur returns policy says 30 days from delivery.\n\nSam',
      },
      { says: 'When does it renew?', draft: 'Hi Ana,\n\nYour home policy H-202 renews on 1 May.\n\nSam' },
      {
        says: 'It broke in week five.',
        draft: 'Hi Ana,\n\nAfter 30 days the maker, not the shop, pays for repairs; I can book it for you now.\n\nSam',
      },
      { says: 'I would like to complain.', draft: 'Hi Ana,\n\nBy law I must tell you that calls are recorded.\n\nSam' },
      {
        says: 'I am six days late with the box.',
        draft: 'Hi Ana,\n\nThe policy says 30 days, and I have stretched it for you until the 22nd.\n\nSam',
      },
      { says: 'The app is blocked.', draft: 'Hi Ana,\n\nA group policy that pins the old key will block it.\n\nSam' },
    ],
  },
  find,
};
