import { ALIKE, ANOTHER, ELSEWHERE, KNOWN_STEPS, THEIR_WORDS, TURNED_TO, WHOM_ENDS } from '../phrases/steps';
import { fold } from '../text/normalise';
import { stem } from '../text/stems';

const known = KNOWN_STEPS.map(({ name, words }) => ({
  name,
  words: new RegExp(`(?<![\\p{L}-])(?:${words})(?!\\p{L})`, 'u'),
}));

const elsewhere = ELSEWHERE.map(({ name, noun, named }) => ({
  name,
  another: new RegExp(`(?<!\\p{L})(?:${ANOTHER}) (?:\\p{L}+ )?(?:${noun})(?!\\p{L})`, 'u'),
  named: named === undefined ? null : new RegExp(`(?<!\\p{L})(?:${named})(?!\\p{L})`, 'gu'),
}));

/** "I phoned FNB", "chased DHL": those whom nobody can list. */
const CALLS_THEM =
  /\b(?:phoned|called|rang|rung|contacted|chased|spoken? (?:to|with)|spoke (?:to|with)) (?:the )?(?!I\b)[A-Z][A-Za-z&]+/;
const ASKS_TO_CALL =
  /\b(?:call|phone|ring|contact|speak (?:to|with)|get in touch with|give) (?:up )?(?:the |your |my )?(?:\p{L}+ )?(?:bank|card issuer|card company|courier|carrier|manufacturer|provider|airline|seller|insurer|network|operator)\b/u;

/** The steps that a clause speaks of and that need no object to be told: the junk folder, the fuse, a new battery. */
export const knownSteps = (text: string): readonly string[] => {
  const folded = fold(text);
  const names = known.filter(({ words }) => words.test(folded)).map(({ name }) => name);
  return CALLS_THEM.test(text) || ASKS_TO_CALL.test(folded) ? [...names, 'ask-others'] : names;
};

const turnedTo = new RegExp(
  `(?<!\\p{L})${TURNED_TO} (?:(?:${THEIR_WORDS}) )*((?!(?:${WHOM_ENDS}|me|us|you|him|her|them|it)\\b)[\\p{L}'-]{3,}(?: (?!(?:${WHOM_ENDS})\\b)[\\p{L}'-]{3,}){0,2})`,
  'gu',
);

/** Those whom a clause says were turned to, or tells to turn to: the last word is who they are ("her maths teacher"). */
export const turnedToIn = (folded: string): readonly string[] =>
  [...folded.matchAll(turnedTo)].flatMap(([, whom]) => {
    const words = (whom ?? '').split(' ');
    return words.map((word) => stem(word.replace(/'s$/, '')));
  });

/** "in a different browser", "with another cable": the same once more, elsewhere. */
export const stepsElsewhere = (folded: string): readonly string[] =>
  elsewhere.filter(({ another }) => another.test(folded)).map(({ name }) => name);

/** "Same on Chrome and on Edge" names two; "I tried Chrome too" names the other one. */
const SEVERAL = 2;
const TRIED_TOO = /\b(?:tried|also|too|even|both)\b/;

export const doneElsewhere = (folded: string): readonly string[] =>
  elsewhere
    .filter(({ another, named }) => {
      const names = named === null ? 0 : [...folded.matchAll(named)].length;
      return another.test(folded) || names >= SEVERAL || (names > 0 && TRIED_TOO.test(folded));
    })
    .map(({ name }) => name);

/** Whether one class of step can stand for the other on the same object. */
export const isAlike = (a: string, b: string): boolean =>
  a === b || ALIKE.some((verbs) => verbs.includes(a) && verbs.includes(b));
