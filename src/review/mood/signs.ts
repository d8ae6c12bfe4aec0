import { MOOD_CLASSES } from '../phrases/mood-classes';
import { stem } from '../text/stems';

/** The classes whose words stand for one another in a pair: "my @kin", "@ordinal @contact". */
const SHARED = [
  'kin',
  'pet',
  'medical',
  'swear',
  'insult',
  'dumb',
  'weekday',
  'monthname',
  'ordinal',
  'num',
  'contact',
  'wrote',
  'company',
  'span',
] as const;

/** A word, a number, an emoji, or the marks that tell how something is said. */
const PIECE = /\p{L}+(?:['-]\p{L}+)*|\d+|[☀-➿]|[\u{1F300}-\u{1FAFF}]|[!?]{2,}|[!?…]|\.{2,}/gu;

const SHORT_NUMBER = 2;

const classOf = new Map<string, string>();
const openings: (readonly [string, string])[] = [];
for (const name of SHARED) {
  for (const word of MOOD_CLASSES[name]?.split(/\s+/) ?? []) {
    if (word === '' || word.includes('_') || word.startsWith('@')) continue;
    if (word.endsWith('*')) openings.push([word.slice(0, -1), `@${name}`]);
    else if (!classOf.has(word)) classOf.set(word, `@${name}`);
  }
}

/** Faces and hands: what one is seldom seen to say, another has said often. */
const FACES: readonly (readonly [string, RegExp])[] = [
  ['@glad_face', /^[😀😁😂🤣😃😄😅😆😉😊😋😎😍😘🥰🤩🥳😇🙂🤗🎉🎊❤♥💕💖💙💚💛🧡💜🤍👍👏🙌🙏💪✨🌟🥂🎂☀☺✌]/u],
  ['@cross_face', /^[😠😡🤬👿😤🖕👎💢🙄😒🤦🤷]/u],
  ['@sad_face', /^[😢😭😔😞😟😥😓😩😫😰😨😱🥺💔😿☹🙁😖😣]/u],
];
const faceOf = (mark: string): string | undefined => FACES.find(([, faces]) => faces.test(mark))?.[0];

const memberOf = (word: string): string | undefined =>
  classOf.get(word) ?? openings.find(([opening]) => word.startsWith(opening))?.[1] ?? faceOf(word);

/** "I'll" isn't ill, "she'd" is no shed: their stems would be. */
const CONTRACTED = /^(?:i|we|he|she|you|they|it)'/;

/** Weights are looked up by these: the word's stem, `0` for a short number and `00` for a long one, a mark's first two units. */
const keyOf = (piece: string): string => {
  if (/^\d/.test(piece)) return piece.length > SHORT_NUMBER ? '00' : '0';
  if (CONTRACTED.test(piece)) return piece;
  return /^\p{L}/u.test(piece) ? stem(piece) : piece.slice(0, 2);
};

/** Takes back what follows it, as far as two words: "not angry", "never really understood". */
const TAKES_BACK = /^(?:not|never|no|without|hardly|cannot|nobody|nothing|isnt|wasnt|dont|didnt|arent|wont|cant)$|n't$/;
const REACH = 2;

export interface Sign {
  readonly key: string;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** What comes before a sentence's first word, and after what was masked. */
const START: Sign = { key: '^', start: 0, end: 0 };
/** Characters between two words in a row: ", '". */
const WIDEST_GAP = 3;

/** The signs of a folded sentence: each word and its class, marked where it is taken back, and each two in a row. */
export function signsIn(folded: string): readonly Sign[] {
  const signs: Sign[] = [];
  let before = START;
  let takenBack = 0;
  for (const match of folded.matchAll(PIECE)) {
    const [piece] = match;
    const place = { start: match.index, end: match.index + piece.length };
    const isWord = /^\p{L}/u.test(piece);
    const mark = isWord && takenBack > 0 ? '!' : '';
    const key = keyOf(piece);
    const shared = memberOf(piece);
    signs.push({ key: mark + key, ...place });
    if (shared !== undefined) signs.push({ key: mark + shared, ...place });
    const now = { key: shared ?? key, ...place };
    if (place.start - before.end > WIDEST_GAP) before = { ...START, start: place.start, end: place.start };
    signs.push({ key: `${before.key} ${now.key}`, start: before.start, end: now.end });
    before = now;
    takenBack = isWord && TAKES_BACK.test(piece) ? REACH : isWord ? takenBack - 1 : 0;
  }
  return signs;
}
