import type { Answered } from './answer';
import { type Row, ratio, share } from './figures';

export interface ChecklistFigures {
  readonly items: Readonly<Record<string, { readonly right: number; readonly n: number; readonly usual: number }>>;
  readonly right: number;
  readonly n: number;
  /** How often the commonest label of each item would be right. */
  readonly usual: number;
  readonly replies: number;
  readonly wrong: readonly string[];
}

const most = (labels: readonly string[]): number =>
  Math.max(0, ...[...new Set(labels)].map((label) => labels.filter((one) => one === label).length));

/** Each item of the checklist against a person's tick. */
export function checklistFigures(answered: readonly Answered[]): ChecklistFigures {
  const labelled = answered.filter(({ item }) => item.closing !== undefined);
  const ticks = labelled.flatMap(({ item, answer }) =>
    answer.closing.flatMap(({ item: name, state }) => {
      const gold = item.closing?.[name];
      return gold === undefined ? [] : [{ id: item.id, name, state, gold }];
    }),
  );
  const items = Object.fromEntries(
    [...new Set(ticks.map(({ name }) => name))].map((name) => {
      const own = ticks.filter((tick) => tick.name === name);
      const right = own.filter(({ state, gold }) => state === gold).length;
      return [name, { right, n: own.length, usual: most(own.map(({ gold }) => gold)) }];
    }),
  );
  return {
    items,
    right: ticks.filter(({ state, gold }) => state === gold).length,
    n: ticks.length,
    usual: Object.values(items).reduce((sum, { usual }) => sum + usual, 0),
    replies: labelled.length,
    wrong: ticks
      .filter(({ state, gold }) => state !== gold)
      .map(({ id, name, state, gold }) => `${id} ${name}: ${state}, should be ${gold}`),
  };
}

export const checklistAccuracy = ({ right, n }: ChecklistFigures): number => ratio(right, n);

export const checklistRows = (figures: ChecklistFigures): readonly Row[] => [
  ['checklist item', 'right', 'commonest label'],
  ...Object.entries(figures.items).map(([name, { right, n, usual }]) => [name, share(right, n), share(usual, n)]),
  ['all', share(figures.right, figures.n), share(figures.usual, figures.n)],
];
