import type { Context, DraftFacts, Sentence } from '../../context';
import { deleteSentence, isEditable, replaceSpan } from '../../rewrite/edits';
import { inQuietVoice, quietFrame } from '../../rewrite/quiet-voice';
import type { Found, Rule } from '../../rule';
import { apologyWords } from '../../text/apologies';
import { BANG, isFitting, signsIn, spansOf, wordsIn } from '../../text/cheer-signs';
import { fold } from '../../text/normalise';
import type { Rewrite, Severity, Span } from '../../types';

/** So many are too many for anybody. */
const MANY_BANGS = 4;
const MANY_EMOJI = 3;

/** A sentence, or the greeting or sign-off, which have no sentence. */
interface Piece extends Span {
  readonly text: string;
  readonly folded: string;
  readonly sentence: Sentence | null;
}

/** A cut "Yahoo!" ends a piece although a small letter follows. */
const goesOn = (draft: DraftFacts, { end }: Span): boolean => /^\s*\p{Ll}/u.test(draft.text.slice(end, end + 3));

/** "Three days gone on it!": the mark shares their anger. */
const WITH_THEM =
  /^(?:an?|the|your|three|two|four|no|what|how)\b.*\b(?:gone|wrong|wrongly|lost|broken|never|nobody|terrible|awful|cold|without|wasted|ruined)\b/;
/** They are laughing themselves. */
const LAUGHS = /[😂🤣😄😆😉😜]|\b(?:jk|just kidding|only joking|lol|ha|haha+)\b/u;

const bangsIn = (draft: DraftFacts, piece: Piece): readonly Span[] =>
  isFitting(piece.folded) ||
  WITH_THEM.test(piece.folded) ||
  apologyWords(piece.folded).length > 0 ||
  goesOn(draft, piece)
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
  if (level < 3 && !draft.sentences.some(({ acts }) => acts.has('refusal')) && LAUGHS.test(fold(ticket.latest)))
    return 'fine';
  const sore = !['neutral', 'joy', 'gratitude', 'confusion'].includes(emotion);
  if (ticket.has('grief') || ticket.has('danger') || level === 3 || (level === 2 && sore)) return 'heavy';
  const refused =
    emotion !== 'joy' && emotion !== 'gratitude' && draft.sentences.some(({ acts }) => acts.has('refusal'));
  // A little worry isn't displeasure.
  const displeased = sore && (level >= 2 || (level === 1 && emotion !== 'anxiety'));
  return refused || displeased ? 'hard' : 'fine';
};

/** One exclamation mark at the top of a reply to somebody upset is one too many; further down it takes two. */
const loud = (context: Context, pieces: readonly Piece[]): ((piece: Piece) => readonly Span[]) => {
  const all = pieces.reduce((sum, piece) => sum + bangsIn(context.draft, piece).length, 0);
  return (piece) => {
    const opens = piece.sentence?.isOpening === true && !piece.sentence.acts.has('commit-done');
    return all >= 2 || opens || piece.folded.includes('!!') ? bangsIn(context.draft, piece) : [];
  };
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
    // A picture that they write of themselves is what the ticket is about.
    const signs = signsIn(piece.folded).filter(
      ({ start, end }) => !context.ticket.said.includes(piece.folded.slice(start, end)),
    );
    const tones = [...signs, ...wordsIn(piece.folded)];
    const hits = [...tones, ...(hour === 'heavy' ? bangs(piece) : [])];
    return found(context, piece, hits, 'warn').map((one) => ({ one, telling: tones.length > 0 }));
  });
  // One warning says it; the rest stand back, so that other rules are heard as well.
  const first = all.find(({ telling }) => telling) ?? all[0];
  return all.map((each) => (each === first ? each.one : { ...each.one, severity: 'info' }));
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
  severity: 'suggest',
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
      {
        says: 'The glue is hard since I washed it at 60. Is it safe??',
        draft: 'Hi Ann,\n\nNo: the glue lets go above 40.\n\nSam',
      },
      {
        says: "I don't understand who counts this, and I'm fed up with it.",
        draft: 'Hi Ann,\n\nThe column looks odd without a legend. It counts clicks.\n\nSam',
      },
      {
        says: "Spent the whole weekend on your shelf. Holes don't match. I'm fed up to here.",
        draft:
          'Hi Ann,\n\nA whole weekend gone on a shelf with holes in the wrong place! A good one comes on Wednesday.\n\nSam',
      },
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
