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

/** Weights are looked up by these: the word's stem, `0` for a short number and `00` for a long one, a mark as it is. */
const keyOf = (piece: string): string => {
  if (/^\d/.test(piece)) return piece.length > SHORT_NUMBER ? '00' : '0';
  return /^\p{L}/u.test(piece) ? stem(piece) : piece.slice(0, 2);
};

export interface Sign {
  readonly key: string;
  /** Where it stands in the sentence. */
  readonly start: number;
  readonly end: number;
}

/** The signs of a folded sentence: each word, its class, and each two that follow one another. */
export function signsIn(folded: string): readonly Sign[] {
  const signs: Sign[] = [];
  let before: Sign = { key: '^', start: 0, end: 0 };
  for (const match of folded.matchAll(PIECE)) {
    const [piece] = match;
    const place = { start: match.index, end: match.index + piece.length };
    const key = keyOf(piece);
    const shared = memberOf(piece);
    signs.push({ key, ...place });
    if (shared !== undefined) signs.push({ key: shared, ...place });
    const now = { key: shared ?? key, ...place };
    signs.push({ key: `${before.key} ${now.key}`, start: before.start, end: now.end });
    before = now;
  }
  return signs;
}
