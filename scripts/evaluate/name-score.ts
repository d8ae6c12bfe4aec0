import { type Answered, answerOne } from './answer';
import { type Row, share } from './figures';

export interface NameFigures {
  readonly n: number;
  readonly exact: number;
  /** Whom the engine names is not the customer, however sure it is. */
  readonly wrongName: number;
  /** A rewrite puts a name that is not the customer's into the draft with one click: the costly error. */
  readonly inserted: number;
  readonly confidence: number;
  readonly wrong: readonly string[];
}

/** A reply that greets nobody: here a name is offered if one is known. */
const PROBE = 'Hello,\n\nIt left our house at noon and reaches you tomorrow.\n\n';

/** The wrong name that one click would put into a reply to this ticket, or none. */
const insertsWrong = ({ item, posed, answer }: Answered): boolean => {
  const { address } = answer.name;
  if (address === null || address === item.name?.address) return false;
  const probe = { text: PROBE + (posed.ticket.agent.name ?? ''), mode: 'reply' } as const;
  return answerOne({ ...posed, draft: probe })
    .findings.flatMap(({ rewrites }) => rewrites)
    .some(({ text, blanks }) => blanks.length === 0 && text.includes(address));
};

const isExact = ({ item, answer }: Answered): boolean => answer.name.address === item.name?.address;
const isSure = ({ item, answer }: Answered): boolean => answer.name.confidence === item.name?.confidence;

export function nameFigures(answered: readonly Answered[]): NameFigures {
  const named = answered.filter(({ item }) => item.name !== undefined);
  return {
    n: named.length,
    exact: named.filter(isExact).length,
    wrongName: named.filter((one) => one.answer.name.address !== null && !isExact(one)).length,
    inserted: named.filter(insertsWrong).length,
    confidence: named.filter(isSure).length,
    wrong: named
      .filter((one) => !isExact(one) || !isSure(one))
      .map(
        ({ item, answer }) =>
          `${item.id}: ${answer.name.address} (${answer.name.confidence}), should be ${item.name?.address} (${item.name?.confidence})`,
      ),
  };
}

export const nameRows = (names: NameFigures): readonly Row[] => [
  ['names exact', share(names.exact, names.n)],
  ['names wrong', share(names.wrongName, names.n)],
  ['wrong name put in by one click', share(names.inserted, names.n)],
  ['name confidence', share(names.confidence, names.n)],
];
