import type { Context, Sentence } from '../../context';
import { PLAIN_WORDS } from '../../phrases/plain-words';
import { capitalise, isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { breathsOf, gradeOf } from '../../talk-track/readability';
import { houseWords, type Reader, readerOf, unknownForms } from '../../talk-track/reader';
import { readActs } from '../../text/acts';
import { fold } from '../../text/normalise';
import { pattern } from '../../text/pattern';
import { countWords, wordsOf } from '../../text/stems';
import type { Rewrite } from '../../types';

/** Good replies in the labelled cases run to 38 words in one breath; GOV.UK advises 25. */
const LONG = 40;
/** School grade above which a sentence of some length is hard for adults too (GOV.UK writes for grade 4 to 6). */
const HARD_GRADE = 17;
const HARD_WORDS = 25;
/** "Then … then … then" in running text. */
const PACKED_STEPS = 4;
const WALL_WORDS = { email: 100, social: 90, chat: 90 } as const;
/** In a chat, steps one after the other are a wall sooner. */
const WALL_STEPS_WORDS = 60;
const WALL_STEPS = 3;

const office = PLAIN_WORDS.map(([words, plain]) => ({ plain, match: pattern(words.split('|')) }));

/** Parts that start with their own subject, so that each stands alone. */
const SPLIT =
  /;\s+|,\s+(?:and|so)\s+(?=(?:I|we|you|it|he|she|they|the|your|our|this|that|these|please)\b)|,\s+(?=but\s+(?:I|we|you|it|he|she|they|the|your|our)\b)/g;

const inSentences = (context: Context, sentence: Sentence): readonly Rewrite[] => {
  const parts = sentence.text.split(SPLIT);
  const stands = parts.length > 1 && parts.every((part) => countWords(part) >= 4 && countWords(part) <= LONG);
  if (!stands || !isEditable(context.draft, sentence)) return [];
  return [replaceSpan(sentence, parts.map((part) => capitalise(part.replace(/[,;]$/, ''))).join('. '))];
};

const STEP = /,?\s+(?:and\s+)?(?:then|after that|afterwards|next),?\s+/i;

const asList = (context: Context, sentence: Sentence): readonly Rewrite[] => {
  const parts = sentence.text
    .replace(/[.!]+$/, '')
    .replace(/^(?:first(?:ly)?|so),?\s+/i, '')
    .split(STEP)
    .map((part) => capitalise(part.replace(/[,;]$/, '')));
  const steps = parts.length >= 3 && parts.every((part) => readActs(part, fold(part)).has('imperative'));
  if (!steps || !isEditable(context.draft, sentence)) return [];
  return [replaceSpan(sentence, parts.map((part, index) => `${index + 1}. ${part}.`).join('\n'))];
};

const isLong = (sentence: Sentence, reader: Reader): boolean =>
  breathsOf(sentence).some((breath) => {
    const words = countWords(breath);
    return words > LONG || (words >= HARD_WORDS && gradeOf(breath, reader.words) >= HARD_GRADE);
  });

const packsSteps = ({ folded, listItem }: Sentence): boolean =>
  !listItem && (folded.match(/(?<=[\s,;])(?:then|after that|next),?\s/g) ?? []).length >= PACKED_STEPS - 1;

const spanOf = ({ start, end, text }: Sentence) => ({ start, end: end - (text.match(/[.!]+$/)?.[0].length ?? 0) });

const ofOfficeWords = (context: Context, sentence: Sentence, reader: Reader): readonly Found[] =>
  office.flatMap(({ plain, match }) => {
    const span = match.find(sentence.folded);
    if (span === null) return [];
    const at = { start: sentence.start + span.start, end: sentence.start + span.end };
    const words = sentence.text.slice(span.start, span.end);
    if (wordsOf(words.toLowerCase()).every((word) => reader.words.has(word))) return [];
    const text = span.start === 0 ? capitalise(plain) : plain;
    return [
      { ...at, message: `Plainer: “${plain}”`, rewrites: isEditable(context.draft, at) ? [replaceSpan(at, text)] : [] },
    ];
  });

const ofSentence = (context: Context, sentence: Sentence, reader: Reader): readonly Found[] => {
  const span = spanOf(sentence);
  if (packsSteps(sentence)) {
    return [{ ...span, message: 'Steps read best as a list', rewrites: asList(context, sentence) }];
  }
  if (isLong(sentence, reader)) {
    return [{ ...span, message: 'Long to take in. Two sentences?', rewrites: inSentences(context, sentence) }];
  }
  const words = reader.technical ? [] : [...unknownForms(sentence, reader), ...houseWords(sentence, reader)];
  if (words.length >= 2) {
    return [
      {
        ...span,
        message: `They may not know ${words
          .slice(0, 2)
          .map((word) => `“${word}”`)
          .join(' and ')}`,
      },
    ];
  }
  return ofOfficeWords(context, sentence, reader);
};

const wallOf = ({ draft, ticket }: Context): readonly Found[] => {
  const most = WALL_WORDS[ticket.ticket.channel];
  const byParagraph = new Map<number, Sentence[]>();
  for (const sentence of draft.sentences) {
    byParagraph.set(sentence.paragraph, [...(byParagraph.get(sentence.paragraph) ?? []), sentence]);
  }
  for (const sentences of byParagraph.values()) {
    const [first, last] = [sentences[0], sentences.at(-1)];
    const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
    const steps = sentences.filter(({ folded }) => /\bthen\b|\bafter that\b/.test(folded)).length;
    const wall = words > most || (words > WALL_STEPS_WORDS && steps >= WALL_STEPS && ticket.ticket.channel === 'chat');
    if (!first || !last || !wall) continue;
    return [{ start: first.start, end: last.end, message: 'A lot in one block. Break it up?' }];
  }
  return [];
};

const find = (context: Context): readonly Found[] => {
  const reader = readerOf(context);
  const found = context.draft.sentences.flatMap((sentence) => ofSentence(context, sentence, reader));
  return found.length > 0 ? found : wallOf(context);
};

export const rule: Rule = {
  id: 'hard-to-read',
  family: 'clarity',
  statement: 'Short sentences, steps as a list, no words of the house.',
  why: 'Customers read on a phone, in a hurry, often in a second language. Whatever they must read twice comes back as another message.',
  sources: [
    'GOV.UK content design: write for a reading age of nine, sentences up to 25 words',
    'Plain English Campaign: 15 to 20 words on average',
  ],
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Can I send the grades later?',
        draft:
          'Dear Zuleika,\n\n«Although in principle applications which are incomplete at the closing date are not considered by the committee, an applicant who is able to show by means of a letter from the school that a document could not have been obtained earlier may submit it up to ten days afterwards».',
        becomes: null,
      },
      {
        says: 'Where is my order?',
        draft: "It's pending «an RTV swap: the ASN failed EDI validation».",
        becomes: null,
      },
      {
        says: 'How do I sync my phone?',
        draft: '«First open Settings then tap Sync then choose Reset and then restart the phone.»',
        becomes: '1. Open Settings.\n2. Tap Sync.\n3. Choose Reset.\n4. Restart the phone.',
      },
      { says: 'How do I start?', draft: 'Please «utilise» the blue cable, not the grey one.', becomes: 'use' },
      {
        says: 'Can I still change it?',
        draft: 'You can change it any time «prior to» the delivery.',
        becomes: 'before',
      },
      {
        says: 'Where did my points go?',
        draft:
          '«Your tier recert triggered a breakage event on the non-qualifying bucket, with partial clawback of the accruals.»',
        becomes: null,
      },
      {
        says: 'What happens with my deposit?',
        draft:
          '«The deposit is held by the scheme in Leeds until both of us have signed the list of what is broken and what is not, and you get the form for that from me by post with a stamped envelope so that you can send it back at no cost.»',
        becomes:
          'The deposit is held by the scheme in Leeds until both of us have signed the list of what is broken and what is not. You get the form for that from me by post with a stamped envelope so that you can send it back at no cost.',
      },
    ],
    silent: [
      { says: 'How do I sync?', draft: 'Open Settings. Tap Sync. Choose Reset.' },
      {
        says: 'Our API returns 502 from the ELB and the TLS handshake fails.',
        draft: 'The 502 comes from the backend pool behind the ELB; the TLS handshake is fine.',
      },
      {
        says: 'How do I pair it?',
        draft:
          '1. Hold the button.\n2. Wait for the blue light.\n3. Let go.\n4. Open the app.\n5. Tap Add.\n6. Choose the lamp.',
      },
      { says: 'What is my RMA number, and the SKU?', draft: 'Your RMA is R-22 and the SKU is 4410.' },
      {
        says: 'Where is my desk?',
        draft: 'Your desk travels north tonight. Clive brings it to you tomorrow at six, after work, and builds it up.',
      },
      {
        says: 'Which HDMI hole do I use?',
        draft: "The middle one, marked ARC. Switch the TV off and on, and you'll hear it.",
      },
    ],
  },
  find,
};
