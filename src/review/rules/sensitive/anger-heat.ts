import type { Context, Sentence } from '../../context';
import { findHeat, isHeated } from '../../listening/heat';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import { reflect } from '../../rewrite/reflect';
import type { Found, Rule } from '../../rule';
import type { Rewrite, Span } from '../../types';

const rewritesFor = (context: Context, span: Span): readonly Rewrite[] => {
  if (!isEditable(context.draft, span)) return [];
  const { happened } = reflect(context.ticket);
  const choice = 'I can do ▢ or ▢; which is better for you?';
  const hints = ['one way', 'another way'];
  return [
    ...(happened === null ? [] : [replaceSpan(span, `${happened} ${choice}`, hints)]),
    replaceSpan(span, "I've read all of it. The next thing I'm doing is ▢, ▢.", ['the next step', 'when']),
    ...(happened === null ? [replaceSpan(span, choice, hints)] : []),
  ];
};

const threat = ({ ticket }: Context): string =>
  ticket.has('legal') || ticket.has('chargeback') ? ' Keep to facts, and tell your lead.' : '';

const toFound = (context: Context, sentence: Sentence): readonly Found[] => {
  if (findHeat(sentence) === null) return [];
  const span = { start: sentence.start, end: sentence.end };
  return [
    {
      ...span,
      message: `This argues with somebody who is angry.${threat(context)}`,
      rewrites: rewritesFor(context, span),
    },
  ];
};

/** "You're right, and I've changed it": what follows explains, it doesn't argue. */
const GIVES_IN = /^(?:yes, )?(?:you're|you are|you were) (?:\w+ )?right\b(?!.*\bbut\b)/;

const find = (context: Context): readonly Found[] => {
  if (!isHeated(context) || context.ticket.has('grief')) return [];
  if (context.draft.sentences[0] && GIVES_IN.test(context.draft.sentences[0].folded)) return [];
  return context.draft.sentences.flatMap((sentence) => toFound(context, sentence));
};

export const rule: Rule = {
  id: 'anger-heat',
  family: 'sensitive',
  statement: 'With an angry customer the reply lowers the heat instead of arguing.',
  why: 'Being right in an argument has never calmed anybody. A fact they are right about and a choice they can make do, and both leave you where you wanted to be.',
  sources: [
    'Seed 003: "Let them speak, stay calm, … gently steer towards a solution … escalate"',
    'Clark, Murfett, Rogers & Ang 2013, Journal of Business Communication: empathy in calls works through listening and options, not through defence',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'FOUR WEEKS for a sofa you said was in stock! I am furious.',
        draft: 'Hi Ann,\n\n«In fairness, the order page clearly said two to five weeks.»\n\nSam',
        becomes: "I've read all of it. The next thing I'm doing is ▢, ▢.",
      },
      {
        says: 'Third wrong delivery, are you all blind? I have had enough!',
        draft: 'Hi Ann,\n\n«Well, good morning to you too.» The blue one leaves tonight.\n\nSam',
        becomes: "I've read all of it. The next thing I'm doing is ▢, ▢.",
      },
      {
        says: 'You charged me again, this is a disgrace! I want my money back.',
        draft: 'Hi Ann,\n\n«Our records show you never paid.»\n\nSam',
        becomes: "I've read all of it. The next thing I'm doing is ▢, ▢.",
      },
      {
        says: "Two visits missed. I'm furious.",
        draft: 'Hi Ann,\n\n«I understand, but you should have called.»\n\nSam',
        becomes: "I've read all of it. The next thing I'm doing is ▢, ▢.",
      },
      {
        says: 'Nothing was delivered and you lied to me. This is outrageous.',
        draft: 'Hi Ann,\n\n«To be clear, it was actually delivered.»\n\nSam',
        becomes: 'I can do ▢ or ▢; which is better for you?',
      },
      {
        says: 'This is a scam and you are the worst company ever.',
        draft: "Hi Ann,\n\n«If you don't like it feel free to leave.»\n\nSam",
        becomes: 'I can do ▢ or ▢; which is better for you?',
      },
      {
        says: "I'm doing a chargeback with my bank tomorrow.",
        draft: 'Hi Ann,\n\n«Go ahead.»\n\nSam',
        becomes: "I've read all of it. The next thing I'm doing is ▢, ▢.",
      },
      {
        says: 'You said it was free. This is disgusting.',
        draft: 'Hi Ann,\n\n«We did NOT say that.»\n\nSam',
        becomes: "I've read all of it. The next thing I'm doing is ▢, ▢.",
      },
    ],
    silent: [
      {
        says: 'Your technician broke my wall. I am furious.',
        draft: 'Hi Ann,\n\nHe should never have left it like that. Tim can come on Monday or on Tuesday.\n\nSam',
      },
      {
        says: 'You charged me twice, this is a disgrace!',
        draft: "Hi Ann,\n\nOur records show you're right: two charges.\n\nSam",
      },
      {
        says: "Two visits missed. I'm furious.",
        draft:
          "Hi Ann,\n\nYou're angry, and with two missed visits I see why. I can do Monday at 8 or Tuesday at 6.\n\nSam",
      },
      { says: 'Which phone is it?', draft: "Hi Ann,\n\nIn fact it's a Pixel 7.\n\nSam" },
      {
        says: 'you useless idiot, where is it',
        draft: "Hi Ann,\n\nI'll keep helping; I can't if I'm sworn at.\n\nSam",
      },
      {
        says: 'This is outrageous, where are the tickets?',
        draft: 'Hi Ann,\n\nThe NASA tickets ship tomorrow.\n\nSam',
      },
      {
        says: 'You broke the mixer, I am furious. No more mixers, I want the money.',
        draft: 'Hi Ann,\n\nI can send another mixer, or a voucher for 85 euros, which is more than you paid.\n\nSam',
      },
      {
        says: 'Your bar made my son ill, this is a disgrace.',
        draft: 'Hi Ann,\n\nThank you for your feedback on the bar. I rang the kitchen.\n\nSam',
      },
      {
        says: 'Third booking gone wrong, unbelievable.',
        draft: "Hi Ann,\n\nYou never got a confirmation when you booked again, so it's free.\n\nSam",
      },
      {
        says: "I'm disputing it with my bank.",
        draft: "Hi Ann,\n\nYou can dispute it with your bank; you won't need to, £36 is on its way.\n\nSam",
      },
    ],
  },
  find,
};
