import { createHash } from 'node:crypto';
import { levelPassed } from '../../src/review/mood/level';
import { type Example, readExamples } from './texts';
import { judgeApart, type Learned, learn, STEP } from './train';

/** The engine knows heads by one letter each. */
const lettered = (steps: ReadonlyMap<number, number>): string =>
  [...steps].map(([head, step]) => `${String.fromCharCode('a'.charCodeAt(0) + head)}${step}`).join('');

/** Of all that is learned from, so that a test sees texts or ways of reading them that nobody has trained with. */
export const printOf = (examples: readonly Example[]): string =>
  createHash('sha256').update(JSON.stringify(examples)).digest('hex').slice(0, 16);

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const fileOf = (
  { heads, biases, circumstances, signs }: Learned,
  print: string,
): string => `// Written by \`npm run train:mood\` from the messages in tests/cases and their mood-texts (${print}); don't edit.

/** What is weighed: a level passed, an emotion, a flag. The n-th has the n-th letter of the alphabet below. */
export const HEADS = [
${heads.map((head) => `  ${quoted(head)},`).join('\n')}
] as const;

/** What one step of a weight is worth. */
export const STEP = ${STEP};

export const BIASES: readonly number[] = [
${biases.map((bias) => `  ${bias},`).join('\n')}
];

/** For each circumstance (mood/circumstances.ts) its steps by head. */
export const CIRCUMSTANCES: Readonly<Record<string, string>> = {
${circumstances.map(({ key, steps }) => `  ${/^\w+$/.test(key) ? key : quoted(key)}: ${quoted(lettered(steps))},`).join('\n')}
};

/** A line each: the sign (mood/signs.ts), a tab, its steps by head. */
export const SIGNS = \`${signs.map(({ key, steps }) => `${key}\t${lettered(steps)}`).join('\n')}\`;
`;

/** The file of weights, learned from all texts. */
export function weightsFrom(cases: string): string {
  const examples = readExamples(cases);
  return fileOf(learn(examples), printOf(examples));
}

const share = (count: number, of: number): string => (of === 0 ? '–' : (count / of).toFixed(2));

/** How right the weights alone are on the texts of hands they didn't learn from. */
export function reportApart(cases: string): string {
  const judged = judgeApart(readExamples(cases));
  const told = judged.map(([one, likelihoods]) => {
    const level = levelPassed((head) => likelihoods.get(head) ?? 0);
    return { ...one, off: Math.min(...one.levels.map((good) => Math.abs(good - level))), isIntense: level === 3 };
  });
  const intense = told.filter(({ level }) => level === 3);
  return [...new Set(told.map(({ hand }) => hand))]
    .map((hand) => {
      const texts = told.filter((one) => one.hand === hand);
      const own = intense.filter((one) => one.hand === hand);
      const exact = texts.filter(({ off }) => off === 0).length;
      const near = texts.filter(({ off }) => off <= 1).length;
      const found = own.filter(({ isIntense }) => isIntense).length;
      return `${hand}: ${texts.length} texts, level exact ${share(exact, texts.length)}, within one ${share(near, texts.length)}, intense ones found ${share(found, own.length)}`;
    })
    .join('\n');
}
