import { wordsOf } from './stems';

/** Words that hold English sentences together; hardly a sentence goes without one in eight. */
const FUNCTION_WORDS = new Set(
  `the a an and or but if of to in on at by for from with as is are was were be been has have had do does did will would can
could should may might must not no this that these those it its he she they we you i your our my their his her there here
what when where which who how why so than then just about up out into over after before because while until also all any
some more most other only own same too very please thanks thank i'm i've i'll you're we're we've it's that's don't
isn't can't didn't won't`.split(/\s+/),
);

/** Function words of other languages that English does not have; two of them outvote a short text. */
const FOREIGN = new Set(
  `und der das ist nicht ich sie wir mit für auf ein eine von zu den dem vous nous est les des une dans pour avec sur pas
que por para los las una con del está gracias usted su il lo gli della che non per sono grazie het een van niet met voor
op ik je og det er ikke til på jeg att som är och inte não você para uma obrigado dzień jest nie się bir ve bu için`.split(
    /\s+/,
  ),
);

const SHARE = 0.12;
const ENOUGH_WORDS = 12;
/** In so short a text a dense sentence may hold but one: "Corporate guidelines prohibit instalments on accounts …" */
const FEW_WORDS = 25;

/** Written in the letters that English has; where no others occur (the common case), none are counted. */
const isLatin = (text: string): boolean => {
  if (!/[\u0250-\uffff]/.test(text.replace(/[\u2000-\u2bff\ufffc]/g, ''))) return true;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 || latin / letters >= 0.7;
};

/** Whether a text is English enough to be judged. A few words are given the benefit of the doubt. */
export function isEnglish(text: string): boolean {
  if (!isLatin(text)) return false;
  const words = wordsOf(text.toLowerCase());
  const english = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  const foreign = words.filter((word) => FOREIGN.has(word) && !FUNCTION_WORDS.has(word)).length;
  if (words.length < ENOUGH_WORDS) return foreign < 2 || english > foreign;
  if (words.length < FEW_WORDS && english > 0 && foreign === 0) return true;
  return english / words.length >= SHARE && english >= foreign;
}
