import { useState } from 'preact/hooks';
import type { Intent } from '../messages/protocol';
import type { Ending, EndingKind } from '../review/types';
import { BlankText } from '../ui/blank-text';
import { countEmpty, fillBlanks } from '../ui/blanks';
import { Choice } from '../ui/choice';
import { count, t } from '../ui/text';
import { ENDING_LABEL, ENDING_ORDER } from './labels';

interface EndingsProps {
  readonly endings: readonly Ending[];
  readonly send: (intent: Intent) => void;
}

/** What was typed stays with its hint, so that a new draft's preview keeps the day that was filled in. */
const keyOf = (ending: Ending, index: number): string => `${ending.kind} ${index} ${ending.hints[index] ?? ''}`;

function Preview({
  ending,
  another,
  send,
}: {
  readonly ending: Ending;
  readonly another: (() => void) | null;
  readonly send: EndingsProps['send'];
}) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const values = ending.blanks.map((_, index) => typed.get(keyOf(ending, index)) ?? '');
  const empty = countEmpty(ending.blanks, values);
  const insert = (): void => {
    const text = fillBlanks(ending.text, ending.blanks, values);
    if (text !== null) send({ do: 'insert-ending', kind: ending.kind, text });
  };
  const keep = (next: readonly string[]): void =>
    setTyped(new Map([...typed, ...next.map((value, index) => [keyOf(ending, index), value] as const)]));
  return (
    <div class="ending">
      <p dir="auto">
        <BlankText
          text={ending.text}
          blanks={ending.blanks}
          hints={ending.hints}
          values={values}
          onChange={keep}
          onDone={insert}
        />
      </p>
      <div class="acts">
        <button type="button" disabled={empty > 0} onClick={insert}>
          {empty > 0 ? count('fill_blanks', empty) : t('insert')}
        </button>
        {another && (
          <button type="button" class="quiet" onClick={another}>
            {t('another')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Four ways a ticket can stand when the reply goes out, each with an ending that says so. */
export function Endings({ endings, send }: EndingsProps) {
  const [chosen, setChosen] = useState<EndingKind | null>(null);
  const [turn, setTurn] = useState(0);
  const kinds = ENDING_ORDER.filter((kind) => endings.some((ending) => ending.kind === kind));
  const fitting = endings.find(({ fits }) => fits)?.kind ?? kinds[0];
  const kind = chosen && kinds.includes(chosen) ? chosen : fitting;
  const ofKind = endings.filter((ending) => ending.kind === kind);
  const ending = ofKind[turn % Math.max(ofKind.length, 1)];
  if (!kind || !ending) return null;
  return (
    <section class="endings" aria-label={t('endings')}>
      <Choice
        label={t('endings')}
        options={kinds.map((value) => ({ value, label: t(ENDING_LABEL[value]) }))}
        value={kind}
        onChange={(value) => {
          setChosen(value);
          setTurn(0);
        }}
      />
      <Preview ending={ending} another={ofKind.length > 1 ? () => setTurn(turn + 1) : null} send={send} />
    </section>
  );
}
