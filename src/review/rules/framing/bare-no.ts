import { isContent, readOutlook } from '../../closing/state';
import type { Context, Sentence } from '../../context';
import { findRefusal, offersAnotherWay } from '../../framing/refusal';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import type { Span } from '../../types';

/** Something else in the draft is done or set in motion. */
const somethingHappens = (context: Context, sentence: Sentence): boolean => {
  const { done, steps } = readOutlook(context);
  return [...done, ...steps].some((other) => other.index !== sentence.index && findRefusal(other) === null);
};

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

const find = (context: Context): readonly Found[] => {
  if (isContent(context.ticket)) return [];
  return context.draft.sentences
    .flatMap((sentence) => {
      const refusal = findRefusal(sentence);
      if (!refusal || somethingHappens(context, sentence)) return [];
      return offersAnotherWay(context, sentence, refusal) ? [] : [toFound(context, sentence, refusal)];
    })
    .slice(0, 1);
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
    ],
    silent: [
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
    ],
  },
  find,
};
