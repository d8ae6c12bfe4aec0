import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readExamples } from './texts';
import { judgeApart, type Learned, learn, STEP } from './train';

const lettered = (steps: ReadonlyMap<number, number>): string =>
  [...steps].map(([head, step]) => `${String.fromCharCode('a'.charCodeAt(0) + head)}${step}`).join('');

/** Told apart by this, so that a test sees texts that nobody has trained with. */
export const printOfTexts = (cases: string): string => {
  const folder = `${cases}/mood-texts`;
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(`${folder}/${name}`));
  return hash.digest('hex').slice(0, 16);
};

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const fileOf = (
  { heads, biases, circumstances, signs }: Learned,
  print: string,
): string => `// Written by \`npm run train:mood\` from the texts in tests/cases/mood-texts (${print}); don't edit.

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
export const weightsFrom = (cases: string): string => fileOf(learn(readExamples(cases)), printOfTexts(cases));

const share = (count: number, of: number): string => (of === 0 ? '–' : (count / of).toFixed(2));

/** How right the weights are on the texts of hands they didn't learn from. */
export function reportApart(cases: string): string {
  const judged = judgeApart(readExamples(cases));
  const told = judged.map(([one, likelihoods]) => {
    const over = (head: string, least: number): number => Number((likelihoods.get(head) ?? 0) > least);
    const level = over('above 0', 0.5) + over('above 1', 0.5) + over('above 2', 0.36);
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
