import { isContent } from '../../closing/state';
import type { Context, Sentence } from '../../context';
import { findImpliedNo, helpBeside, hopesForNo } from '../../framing/implied-no';
import { findRefusal, offersAnotherWay } from '../../framing/refusal';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import type { Span } from '../../types';

const toFound = (context: Context, sentence: Sentence, refusal: Span): Found => {
  const end = { start: sentence.end, end: sentence.end };
  return {
    start: sentence.start + refusal.start,
    end: sentence.start + refusal.end,
    message: 'A no with nothing after it. What can you do, or where else could they go?',
    rewrites: isEditable(context.draft, sentence)
      ? [
          replaceSpan(end, ' What I can do is ▢.', ['what you can do instead']),
          replaceSpan(sentence, "The honest answer is no, because ▢. If it were me, I'd ▢.", [
            'the reason in plain words',
            'what you would do in their place',
          ]),
        ]
      : [],
  };
};

/** "Are there nuts in it?" "There are no nuts": a no, and just what they hoped for. */
const isGoodNo = (context: Context, { folded }: Sentence): boolean =>
  hopesForNo(context) && /\b(?:no|not|none|never|nothing)\b|n't\b/.test(folded);

const inWords = (context: Context): Found | null => {
  for (const sentence of context.draft.sentences) {
    const refusal = findRefusal(sentence);
    if (!refusal || isGoodNo(context, sentence) || helpBeside(context, sentence).length > 0) continue;
    if (!offersAnotherWay(context, sentence, refusal)) return toFound(context, sentence, refusal);
  }
  return null;
};

const find = (context: Context): readonly Found[] => {
  if (isContent(context.ticket)) return [];
  const said = inWords(context);
  if (said) return [said];
  const implied = findImpliedNo(context);
  if (!implied || offersAnotherWay(context, implied.sentence, implied.span)) return [];
  // No single word of it says no: the sentence does.
  return [toFound(context, implied.sentence, { start: 0, end: implied.sentence.text.replace(/[.!]+$/, '').length })];
};

export const rule: Rule = {
  id: 'bare-no',
  family: 'framing',
  statement: 'A no comes with what can be done instead.',
  why: 'People forgive a no sooner than a shrug, and one real option keeps them from asking three more times. Say what you can do, who else could, or what you tried.',
  sources: [
    'Marinova, Singh & Singh 2018, Journal of Marketing Research: options satisfy even where the wish cannot be met',
    'Chase & Dasu 2001, Harvard Business Review: bad news early, then choice',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Can I have my money back?',
        draft: "Hi Ana,\n\nUnfortunately «we can't refund» this.\n\nSam",
        becomes: ' What I can do is ▢.',
      },
      {
        says: 'Does it work with the old model?',
        draft: 'Hi Ana,\n\n«We do not support» that model.\n\nSam',
        becomes: "The honest answer is no, because ▢. If it were me, I'd ▢.",
      },
      {
        says: 'Is the crack covered?',
        draft: "Hi Ana,\n\nIt's «not covered». Have a nice day.\n\nSam",
        becomes: ' What I can do is ▢.',
      },
      {
        says: 'Could we move it to the 12th?',
        draft: "Hi Ana,\n\nI'm «unable to change» the date.\n\nSam",
        becomes: ' What I can do is ▢.',
      },
      {
        says: 'Is there a discount for a choir?',
        draft: 'Hi Ana,\n\n«We cannot give» discounts.\n\nSam',
        becomes: ' What I can do is ▢.',
      },
      {
        channel: 'chat',
        says: 'could they carry it up to the 3rd floor?',
        draft: "sorry, «drivers don't do» stairs",
        becomes: ' What I can do is ▢.',
      },
      // No word of refusing: it is over, or it stays as it is.
      {
        says: 'Could we go back to the old layout?',
        draft: 'Hi Ana,\n\n«The old layout has been retired».\n\nSam',
        becomes: ' What I can do is ▢.',
      },
      {
        says: 'Please waive the late fee, it was two hours.',
        draft: 'Hi Ana,\n\nThanks for writing so openly. «The fee stays on your account». Have a lovely week.\n\nSam',
        becomes: ' What I can do is ▢.',
      },
      {
        says: 'Would you price match?',
        draft: 'Hi Ana,\n\n«We leave price matching to others».\n\nSam',
        becomes: ' What I can do is ▢.',
      },
    ],
    silent: [
      { says: 'Can you pause June?', draft: 'Hi Ana,\n\nJune is paused, nothing is taken from your account.\n\nSam' },
      { says: 'Could you correct my name?', draft: "Hi Ana,\n\nIt's spelled with no T now.\n\nSam" },
      {
        says: 'Can I have my money back?',
        draft: "Hi Ana,\n\nI can't refund it, but I can swap it or add a year's warranty.\n\nSam",
      },
      {
        says: 'Does it run 3.1?',
        draft: "Hi Ana,\n\nWe don't support 3.1; 4.0 is free and takes two minutes.\n\nSam",
      },
      {
        says: 'Why are there two charges?',
        draft: "Hi Ana,\n\nYou can't be charged twice: the second one drops off tonight.\n\nSam",
      },
      { says: 'Does it record 4K?', draft: 'Hi Ana,\n\nNo, it records 1080p.\n\nSam' },
      {
        says: 'Please give me her address.',
        draft: "Hi Ana,\n\nI won't share her address. I can forward your letter.\n\nSam",
      },
      { says: 'Is the 4th free?', draft: 'Hi Ana,\n\nThat date is full. Tuesday and Friday are open.\n\nSam' },
      {
        says: 'The glass is cracked, photo attached.',
        draft: "Hi Ana,\n\nI can't see the photo, but a new shelf is ordered and comes on Friday.\n\nSam",
      },
      // A no they hoped for, and a no with somebody else's yes.
      { says: 'Are there nuts in the granola?', draft: 'Hi Ana,\n\nThere are no nuts in it.\n\nSam' },
      { says: 'Will I lose my photos?', draft: "Hi Ana,\n\nYou won't lose one; they stay where they are.\n\nSam" },
      {
        says: 'Do you ship the lamp to Norway?',
        draft: "Hi Ana,\n\nNorway isn't on our list yet. Nordkit in Oslo sells the same one.\n\nSam",
      },
      { says: 'Do you take Amex?', draft: 'Hi Ana,\n\nNot Amex, but Visa and Mastercard work.\n\nSam' },
    ],
  },
  find,
};
