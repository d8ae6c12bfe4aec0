import type { Answered } from './answer';
import { type Row, ratio, share } from './figures';

/** The customer's questions: which of them are found, and of those, which are seen as open. */
export interface QuestionFigures {
  readonly labelled: number;
  readonly found: number;
  /** Found by the engine, and none in the labeller's eyes. */
  readonly invented: number;
  /** Open in the labeller's eyes and the engine's; the engine's alone; the labeller's alone. */
  readonly open: number;
  readonly falselyOpen: number;
  readonly passedOver: number;
  readonly wrong: readonly string[];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Two quotes of one question begin and end differently: most of the shorter one's words in common. */
const MOST = 0.6;

const isSame = (one: string, other: string): boolean => {
  const [a, b] = [plain(one), plain(other)];
  if (a.includes(b) || b.includes(a)) return true;
  const [words, others] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.min(words.size, others.size) >= MOST;
};

interface Pair {
  readonly id: string;
  readonly quote: string;
  readonly isOpen: boolean;
  /** What the engine says; null where it hasn't found the question. */
  readonly saidOpen: boolean | null;
}

const pairsOf = ({ item, answer }: Answered): { readonly pairs: readonly Pair[]; readonly invented: number } => {
  const free = [...answer.questions];
  const pairs = (item.questions ?? []).map(({ quote, answered }): Pair => {
    const at = free.findIndex((one) => isSame(one.quote, quote));
    const [match] = at < 0 ? [] : free.splice(at, 1);
    return { id: item.id, quote, isOpen: !answered, saidOpen: match ? !match.answered : null };
  });
  return { pairs, invented: free.length };
};

export function questionFigures(answered: readonly Answered[]): QuestionFigures {
  const read = answered.filter(({ item }) => item.questions !== undefined).map(pairsOf);
  const pairs = read.flatMap((one) => one.pairs);
  const found = pairs.filter(({ saidOpen }) => saidOpen !== null);
  return {
    labelled: pairs.length,
    found: found.length,
    invented: read.reduce((sum, { invented }) => sum + invented, 0),
    open: found.filter(({ isOpen, saidOpen }) => isOpen && saidOpen).length,
    falselyOpen: found.filter(({ isOpen, saidOpen }) => !isOpen && saidOpen).length,
    passedOver: found.filter(({ isOpen, saidOpen }) => isOpen && !saidOpen).length,
    wrong: pairs
      .filter(({ isOpen, saidOpen }) => saidOpen !== isOpen)
      .map(({ id, quote, isOpen, saidOpen }) =>
        saidOpen === null
          ? `${id}: not found: ${quote}`
          : `${id}: ${isOpen ? 'open, seen as answered' : 'answered, seen as open'}: ${quote}`,
      ),
  };
}

export const questionAccuracy = ({ found, falselyOpen, passedOver }: QuestionFigures): number =>
  ratio(found - falselyOpen - passedOver, found);

export const questionRows = (figures: QuestionFigures): readonly Row[] => {
  const { labelled, found, invented, open, falselyOpen, passedOver } = figures;
  return [
    ['questions found', share(found, labelled)],
    ['questions found that are some', share(found, found + invented)],
    ['found questions told rightly open or answered', share(found - falselyOpen - passedOver, found)],
    ['said to be open and are', share(open, open + falselyOpen)],
    ['open and said to be', share(open, open + passedOver)],
  ];
};
