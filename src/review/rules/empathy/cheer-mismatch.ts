import type { Act, Context, DraftFacts, Sentence } from '../../context';
import { CHEER, CHEER_CLASSES, FITTING, INTERJECTIONS, NO_CHEER_SIGNS } from '../../phrases/cheer';
import { capitalise, deleteSentence, isEditable, replaceSpan } from '../../rewrite/edits';
import { restWithout } from '../../rewrite/without-part';
import type { Found, Rule } from '../../rule';
import { readActs } from '../../text/acts';
import { apologyWords } from '../../text/apologies';
import { clauseAround } from '../../text/clause-around';
import { fold } from '../../text/normalise';
import { pattern } from '../../text/pattern';
import type { Rewrite, Severity, Span } from '../../types';

const cheer = pattern(CHEER, CHEER_CLASSES);
const fitting = pattern(FITTING);
/** Faces and symbols that beam; sad ones, praying hands and flowers are no cheer, signs like ™ and ✅ no face. */
const EMOJI = new RegExp(
  `(?!${NO_CHEER_SIGNS.split(' ').join('|')})\\p{Extended_Pictographic}(?:\\u{FE0F}|\\u{200D}|[\\u{1F3FB}-\\u{1F3FF}])*`,
  'gu',
);
const EMOTICON = /(?<![\p{L}\p{N}])(?:[:;]-?[)D]+|\^\^|xD)(?![\p{L}\p{N}])/giu;
/** "Yahoo! address": followed by a small letter it is part of a name. */
const BANG = /!+(?!\s*\p{Ll})/gu;
/** So many are too many for anybody. */
const MANY_BANGS = 4;
const MANY_EMOJI = 3;

/** Before a thing these only gild it: "a lovely voucher" is a voucher. */
const GILDING =
  /\b(?:fab|fabulous|awesome|amazing|super|fantastic|wonderful|lovely|great|brilliant|cute|sunny|magical) (?=voucher|code|gift|surprise|treat|pic|picture|update|offer|getaway)/gi;

/** A sentence, or the greeting or sign-off, which have no sentence. */
interface Piece extends Span {
  readonly text: string;
  readonly folded: string;
  readonly sentence: Sentence | null;
}

const spansOf = (regex: RegExp, text: string): readonly Span[] =>
  [...text.matchAll(regex)].map(({ index, 0: hit }) => ({ start: index, end: index + hit.length }));

const signsIn = (text: string): readonly Span[] => [...spansOf(EMOJI, text), ...spansOf(EMOTICON, text)];

const wordsIn = (folded: string): readonly Span[] => (fitting.test(folded) ? [] : cheer.all(folded));

/** A cut "Yahoo!" ends a piece although a small letter follows. */
const goesOn = (draft: DraftFacts, { end }: Span): boolean => /^\s*\p{Ll}/u.test(draft.text.slice(end, end + 3));

const bangsIn = (draft: DraftFacts, piece: Piece): readonly Span[] =>
  fitting.test(piece.folded) || apologyWords(piece.folded).length > 0 || goesOn(draft, piece)
    ? []
    : spansOf(BANG, piece.folded);

const piecesOf = ({ draft }: Context): readonly Piece[] => {
  const outside = [draft.greeting, draft.signOff].flatMap((span) =>
    span ? [{ start: span.start, end: span.end }] : [],
  );
  return [
    ...outside.map(({ start, end }) => ({
      start,
      end,
      text: draft.text.slice(start, end),
      folded: draft.folded.slice(start, end),
      sentence: null,
    })),
    ...draft.sentences.map((sentence) => ({ ...sentence, sentence })),
  ];
};

type Hour = 'heavy' | 'hard' | 'fine';

/** Heavy: upset, ill or bereaved. Hard: displeased, or told no. A deadline alone is neither. */
const hourOf = ({ ticket, draft }: Context): Hour => {
  const { level, emotion } = ticket.mood;
  const sore = !['neutral', 'joy', 'gratitude', 'confusion'].includes(emotion);
  if (ticket.has('grief') || ticket.has('danger') || level === 3 || (level === 2 && sore)) return 'heavy';
  const refused =
    emotion !== 'joy' && emotion !== 'gratitude' && draft.sentences.some(({ acts }) => acts.has('refusal'));
  return refused || (level >= 1 && sore) ? 'hard' : 'fine';
};

/** One exclamation mark at the top of a reply to somebody upset is one too many; further down it takes two. */
const loud = (context: Context, pieces: readonly Piece[]): ((piece: Piece) => readonly Span[]) => {
  const all = pieces.reduce((sum, piece) => sum + bangsIn(context.draft, piece).length, 0);
  return (piece) => {
    const opens = piece.sentence?.isOpening === true && !piece.sentence.acts.has('commit-done');
    return all >= 2 || opens ? bangsIn(context.draft, piece) : [];
  };
};

const cheerIn = (folded: string): boolean => signsIn(folded).length > 0 || wordsIn(folded).length > 0;

const INTERJECTION = new RegExp(
  `(?:^|,)\\s*(?:${INTERJECTIONS.split(' ').join('|')})(?=\\s*(?:[,.!]|$))[,!]*|\\s(?:lol|lmao|rofl)\\b`,
  'giu',
);
const SIGN_AT_END = new RegExp(`(?:${EMOJI.source}|${EMOTICON.source})\\s*$`, 'iu');

/** Without emoji, cries and exclamation marks. */
const muted = (text: string): string => {
  const bare = text
    .replace(SIGN_AT_END, (_, at: number) => (/[.!?]\s*$/.test(text.slice(0, at)) ? '' : '.'))
    .replace(EMOJI, '')
    .replace(EMOTICON, '')
    .replace(INTERJECTION, '')
    .replace(BANG, '.')
    .replace(GILDING, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+(?=[.,?])/g, '')
    .replace(/([.?])[\s.]+$/, '$1')
    .replace(/^[\s,.]+/, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  const stopped = /[.!?]\s*$/.test(text) && !/[.!?]$/.test(bare.trim());
  return capitalise(bare.trim()) + (stopped ? '.' : '');
};

const KEEPS: readonly Act[] = ['commit-done', 'commit-future', 'refusal', 'question', 'apology'];

/** A figure, a deed, a refusal, a question: what a reply can't do without. */
const matters = (text: string, acts: ReadonlySet<Act>): boolean =>
  /\d/.test(text) || KEEPS.some((act) => acts.has(act));

/** The sentence in a quiet voice; empty where it said nothing but cheer, null where it can't be had. */
const inQuietVoice = (text: string): string | null => {
  let quiet = muted(text);
  for (let round = 0; round < 3; round++) {
    const folded = fold(quiet);
    const hit = wordsIn(folded)[0];
    if (!hit) return quiet;
    const clause = clauseAround(folded, hit);
    const dropped = quiet.slice(clause.start, clause.end);
    const rest = restWithout({ text: quiet, start: 0 }, clause, (side) => cheerIn(side) && !/\d/.test(side));
    if (rest === null || matters(dropped, readActs(dropped, fold(dropped)))) return null;
    quiet = rest;
  }
  return null;
};

/** A greeting or sign-off with a comma; a greeting that is all cheer becomes a plain one. */
const quietFrame = (draft: DraftFacts, piece: Span & { readonly text: string }): readonly Rewrite[] => {
  const text = muted(piece.text).replace(/\.$/, ',');
  if (text !== '' && wordsIn(fold(text)).length === 0) return text === piece.text ? [] : [replaceSpan(piece, text)];
  if (piece.start !== draft.greeting?.start) return [];
  return [replaceSpan(piece, draft.greeting.name ? `Hi ${draft.greeting.name.text},` : 'Hello,')];
};

const rewritesOf = (draft: DraftFacts, { sentence, ...piece }: Piece): readonly Rewrite[] => {
  if (!isEditable(draft, piece)) return [];
  if (sentence === null) return quietFrame(draft, piece);
  const quiet = inQuietVoice(sentence.text);
  if (quiet === null) return [];
  return quiet === '' ? deleteSentence(draft, piece) : [replaceSpan(piece, quiet)];
};

const found = (context: Context, piece: Piece, hits: readonly Span[], severity: Severity): readonly Found[] => {
  if (hits.length === 0) return [];
  return [
    {
      start: piece.start + Math.min(...hits.map(({ start }) => start)),
      end: piece.start + Math.max(...hits.map(({ end }) => end)),
      severity,
      message: severity === 'info' ? 'That is a lot of cheer' : 'Too bright for how they write',
      rewrites: rewritesOf(context.draft, piece),
    },
  ];
};

/** On a good day only a heap of marks is worth a word, and none to somebody who writes like that. */
const onAGoodDay = (context: Context, pieces: readonly Piece[]): readonly Found[] => {
  const { ticket, draft } = context;
  if (/!!|!.*!/s.test(ticket.latest) || signsIn(ticket.latest).length > 0) return [];
  if (ticket.mood.emotion === 'joy' || ticket.mood.emotion === 'gratitude') return [];
  const bangs = pieces.map((piece) => bangsIn(draft, piece));
  const signs = pieces.map((piece) => signsIn(piece.folded));
  const heaps = [
    { hits: bangs, most: MANY_BANGS },
    { hits: signs, most: MANY_EMOJI },
  ].filter(({ hits, most }) => hits.flat().length >= most);
  return heaps.flatMap(({ hits }) => {
    const last = hits.findLastIndex((some) => some.length > 0);
    const piece = pieces[last];
    return piece ? found(context, piece, hits[last] ?? [], 'info') : [];
  });
};

const find = (context: Context): readonly Found[] => {
  const pieces = piecesOf(context);
  const hour = hourOf(context);
  if (hour === 'fine') return onAGoodDay(context, pieces);
  const bangs = loud(context, pieces);
  const all = pieces.flatMap((piece) => {
    const tones = [...signsIn(piece.folded), ...wordsIn(piece.folded)];
    const hits = [...tones, ...(hour === 'heavy' ? bangs(piece) : [])];
    return found(context, piece, hits, 'warn').map((one) => ({ one, telling: tones.length > 0 }));
  });
  // One warning says it; the rest stand back, so that other rules are heard as well.
  const first = all.find(({ telling }) => telling) ?? all[0];
  return all.map((each) => (each === first ? each.one : { ...each.one, severity: 'suggest' }));
};

export const rule: Rule = {
  id: 'cheer-mismatch',
  family: 'empathy',
  statement: 'No bright tone to somebody who is upset, bereaved or told no.',
  why: 'Cheer beside a loss or a refusal looks as if nobody had read the message. The same words with a full stop are calm, and calm is what helps then.',
  sources: [
    'Li, Chan & Kim 2019, Journal of Consumer Research: emoticons seem warm but less able, and hurt after a failed service',
    'Marinova, Singh & Singh 2018, Journal of Marketing Research: displayed cheer weakens the effect of solving',
    'Software Advice 2014, survey of more than 2,000: 78 % minded an overly casual tone when refused',
  ],
  severity: 'warn',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: "I'm furious. Third no-show, and nobody answers. This is a disgrace.",
        draft: '«Great question! 😊» The engineer comes at nine.',
        becomes: '',
      },
      {
        says: 'Can I have the money back for the used ticket?',
        draft: "Unfortunately I can't refund it. «Have an awesome day!»",
        becomes: '',
      },
      {
        says: 'My mother died on 3 May. Please close her contract.',
        draft: "I've closed it. «There's nothing left to pay! 🎉»",
        becomes: "There's nothing left to pay.",
      },
      {
        says: 'You charged me twice AGAIN and my rent bounced. I am so angry, this is unacceptable!!',
        draft: '«Oops!» My bad, the second charge went back at noon.',
        becomes: '',
      },
      {
        says: "I'm furious. Fifth week without heat and nobody calls back. Shame on you.",
        draft: '«Happy Friday, Tom!» Ron comes on Monday at 8.',
        becomes: 'Hi Tom,',
        customer: 'Tom Hale',
      },
      {
        says: 'I am absolutely livid. You cut my grandfather’s letter, it is ruined.',
        draft: "«Hooray», we've found you a lovely voucher of €200 for a new frame.",
        becomes: "We've found you a voucher of €200 for a new frame.",
      },
    ],
    silent: [
      { says: 'It works, thank you so much!!', draft: 'So glad it works! 🎉' },
      { says: 'What is the number of the lamp?', draft: "Sure! It's L-204." },
      {
        says: "I'm furious. You charged me twice and nobody answers.",
        draft: "You're right. I've refunded both charges.",
      },
      {
        says: "I'm so upset. The restore fails and shows a yellow face.",
        draft: 'The screen that says "Oops! Something is not right! :)" will be gone by noon.',
      },
      { says: 'lol my bad 😅 where is the link?', draft: "Ha, easily done 🙂 here's the link." },
      {
        says: "I'm very upset. You sent the letter to Yahoo! again, which I told you in June.",
        draft: 'The Yahoo! address is wiped from every letter.',
      },
      { says: 'The hospital took me after all and I start on Monday! Thanks.', draft: 'Congratulations on Monday!' },
    ],
  },
  find,
};
