import type { Context, Sentence } from '../../context';
import { deleteSentence, insertBefore } from '../../rewrite/edits';
import { reflect } from '../../rewrite/reflect';
import type { Found, Rule } from '../../rule';
import { repeated } from '../../talk-track/overlap';
import { printOf } from '../../text/shingles';
import type { Rewrite } from '../../types';

/** Share of a sentence's 5-word runs that an earlier text has: one changed word in ten passes. */
const SHARE = 0.5;
/** Shorter sentences to the same person are alike by chance; in a chat they are longer before they are. */
const SENTENCE_WORDS = { email: 8, social: 8, chat: 12 } as const;
/** To others a short sentence counts along, if the passage is this long and this much of the reply. */
const SHINGLE_WORDS = 5;
const PASSAGE_WORDS = 20;
const PASSAGE_SHARE = 0.5;

const spansOf = (sentences: readonly Sentence[]): readonly (readonly Sentence[])[] => {
  const runs: Sentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === sentence.index - 1) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs;
};

/** They asked for it again. */
const ASKED_AGAIN =
  /\b(?:re-?send|send (?:it|that|me that|them)? ?again|once more please|lost (?:the|your|that) (?:\p{L}+ )?(?:mail|e-?mail|message|link|letter|details|number)|can you repeat|say that again|(?:deleted|can't find|cannot find|couldn't find|didn't get|never got|lost) (?:your|the|that|it)|what (?:was|were) (?:the|your|that)|remind me)\b/iu;
const GIVES_AGAIN =
  /\bhere (?:it|they|that) (?:is|are|comes?) again\b|\bonce more, as you asked\b|\bas you asked, again\b/i;

/** What the law has them say, they say to everybody and each time. */
const BY_LAW =
  /\b(?:by law|the law (?:asks|requires|says)|(?:legally|required|obliged|bound) (?:required|obliged|bound)? ?to (?:tell|inform|say|state|warn|remind)|regulat(?:or|ions?) (?:asks?|requires?)|statutory|right (?:of|to) (?:withdraw|withdrawal|cancel))\b/i;

const inThread = (context: Context): readonly (readonly Sentence[])[] => {
  if (ASKED_AGAIN.test(context.ticket.latest) || GIVES_AGAIN.test(context.draft.folded)) return [];
  const salt = context.memory.salt;
  const words = SENTENCE_WORDS[context.ticket.ticket.channel];
  const told = new Set<Sentence>();
  for (const message of context.ticket.agentMessages) {
    const earlier = printOf(message.text, salt);
    for (const sentence of repeated(context.draft.sentences, earlier, { share: SHARE, words, salt }))
      if (!BY_LAW.test(sentence.text)) told.add(sentence);
  }
  return spansOf(context.draft.sentences.filter((sentence) => told.has(sentence)));
};

const wordsIn = (sentences: readonly Sentence[]): number => sentences.reduce((sum, { words }) => sum + words, 0);

/** Said to others in the same words, with nothing of this ticket before it. */
const toEverybody = (context: Context): readonly (readonly Sentence[])[] => {
  const { draft, memory } = context;
  for (const earlier of memory.replies) {
    const same = repeated(draft.sentences, earlier, { share: SHARE, words: SHINGLE_WORDS, salt: memory.salt });
    const words = wordsIn(same);
    if (words < PASSAGE_WORDS || words < draft.words * PASSAGE_SHARE) continue;
    const own = draft.sentences.filter((sentence) => !same.includes(sentence));
    if (!own.some(({ anchors, isOpening }) => isOpening && anchors.length > 0)) return spansOf(same);
  }
  return [];
};

const toFound = (sentences: readonly Sentence[], message: string, rewrites: readonly Rewrite[]): readonly Found[] => {
  const first = sentences[0];
  const last = sentences.at(-1);
  return first && last ? [{ start: first.start, end: last.end, message, rewrites }] : [];
};

const spanOf = (run: readonly Sentence[]) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });

const ofThread = (context: Context, run: readonly Sentence[]): readonly Found[] =>
  toFound(run, 'You told them this already', deleteSentence(context.draft, spanOf(run)));

const ofOthers = (context: Context, run: readonly Sentence[]): readonly Found[] => {
  const { happened } = reflect(context.ticket);
  const start = spanOf(run).start;
  const text = happened ?? 'About ▢:';
  const hints = happened ? [] : ['what they wrote about'];
  return toFound(run, 'The same words went to other customers', [insertBefore(start, text, hints)]);
};

const find = (context: Context): readonly Found[] => {
  const told = inThread(context).flatMap((run) => ofThread(context, run));
  return told.length > 0 ? told : toEverybody(context).flatMap((run) => ofOthers(context, run));
};

export const rule: Rule = {
  id: 'reuse-verbatim',
  family: 'talk-track',
  statement: 'No reply in the same words as one that was sent before.',
  why: 'Who gets the same paragraph twice knows that nobody read their answer. What you sent to others may stay as steps, but the first line has to be theirs.',
  sources: [
    'Victorino, Verma & Wardell 2013, POM: scripts do no harm in standard encounters and most in personal ones',
    'Reports of repeated canned text to the same person, Hacker News 5208811',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        thread: [
          { from: 'customer', text: "My parcel says delivered and it isn't here." },
          { from: 'agent', text: 'Hi María, the trace with our courier takes three to five working days. Sam' },
          { from: 'customer', text: 'That was last week. Where is it?' },
        ],
        draft:
          "Hi María,\n\n«The trace with our courier takes three to five working days.» Ola at the depot has the driver's photo now.",
        becomes: '',
      },
      {
        thread: [
          { from: 'customer', text: 'The mower is dead after rain.' },
          { from: 'agent', text: 'Please allow the unit to dry for 48 hours in a warm room and test it again.' },
          { from: 'customer', text: 'It dried for five days. Still dead.' },
        ],
        draft:
          'Hello,\n\n«Please allow the unit to dry for 48 hours in a warm room and then test it again.» A courier can fetch it on Monday.',
        becomes: '',
      },
      {
        thread: [
          { from: 'customer', text: 'No hot water since Sunday.' },
          {
            from: 'agent',
            text: "I've passed your details to the scheduling team and they are looking for the earliest slot.",
          },
          { from: 'customer', text: 'And?' },
        ],
        draft: "«I have passed your details to the scheduling team and they're looking for the earliest slot.»",
        becomes: null,
      },
      {
        says: 'Tracking says delivered to a green door. My door is white.',
        history: [
          'Hi Dan, The trace with our courier takes three to five working days. During this time the depot speaks to the driver and checks the surroundings of your address. Leo',
        ],
        draft:
          'Hi Farah,\n\n«The trace with our courier takes three to five working days. During this time the depot speaks to the driver and checks the surroundings of your address.»\n\nLeo',
        becomes: 'About ▢: ',
      },
      {
        says: 'My SIM went from £10 to £13.40. I was told it is fixed for 24 months.',
        history: [
          'Dear Roy, Like all providers we review our prices each spring so that we can keep investing in a faster network. Full details are in the letter that was sent to you. Nisha',
        ],
        draft:
          'Dear Douglas,\n\n«Like all providers, we review our prices each spring so that we can keep investing in a faster network. Full details are in the letter that was sent to you.»\n\nNisha',
        becomes: 'About ▢: ',
      },
      {
        says: 'The starter came with a pink streak.',
        history: [
          'Hello Priti, They can be a bit sulky after their journey, so feed it flour and water twice a day and keep it somewhere warm. Jonny',
        ],
        draft:
          'Hello Tilda,\n\n«They can be a bit sulky after their journey, so feed it flour and water twice a day and keep it somewhere warm.»\n\nJonny',
        becomes: 'About ▢: ',
      },
    ],
    silent: [
      {
        thread: [
          { from: 'customer', text: 'Is my visa ready?' },
          { from: 'agent', text: 'By law I must tell you: the decision rests with the consulate alone.' },
          { from: 'customer', text: 'Did you ring them?' },
        ],
        draft:
          'Hi María,\n\nI did, at ten. By law I must tell you: the decision rests with the consulate alone. A courier is booked.',
      },
      {
        thread: [
          { from: 'customer', text: 'It shows E18.' },
          { from: 'agent', text: "E18 means the water isn't draining." },
          { from: 'customer', text: 'The filter is clean.' },
        ],
        draft:
          "E18 means the water isn't draining, and you've ruled out the filter, so a fitter comes on Thursday to look at the standpipe in the wall.",
      },
      {
        thread: [
          { from: 'customer', text: 'Where do I send the form?' },
          { from: 'agent', text: 'You can send the form to the address at the top of page two.' },
          { from: 'customer', text: 'I lost your email, please send it again.' },
        ],
        draft: 'You can send the form to the address at the top of page two.',
      },
      {
        says: 'Tracking shows a green door, mine is white.',
        history: [
          'Hi Dan, The trace with our courier takes three to five working days. During this time the depot speaks to the driver and checks the surroundings of your address.',
        ],
        draft:
          "Hi Farah,\n\nThe photo of the green door is from number 14, so I've rung the driver. The trace with our courier takes three to five working days. During this time the depot speaks to the driver and checks the surroundings of your address.",
      },
      { says: 'Which seat do I have?', history: ['Done, the seat is 14C. Leo'], draft: 'Done, the seat is 14C.' },
      {
        says: 'How do I reset it?',
        history: [
          '1. Hold the red button for five seconds until the light blinks twice\n2. Let go of the button and wait for the light to turn blue',
        ],
        draft:
          'For the Pixel 7:\n\n1. Hold the red button for five seconds until the light blinks twice\n2. Let go of the button and wait for the light to turn blue',
      },
      {
        channel: 'chat',
        thread: [
          { from: 'customer', text: '14 Elm should be 41.' },
          { from: 'agent', text: 'One moment, let me check that for you.' },
          { from: 'customer', text: 'And are the flowers red?' },
        ],
        draft: 'One moment, let me check that for you.',
      },
      {
        says: 'When is my fitting?',
        history: ['Hi Struan, Fittings take twenty minutes and are best done a week before. Fraser'],
        draft: 'Your fitting is on the 27th at ten. Fittings take twenty minutes, so your brother can come along.',
      },
    ],
  },
  find,
};
