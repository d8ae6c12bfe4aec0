import { useState } from 'preact/hooks';
import type { Intent } from '../messages/protocol';
import type { Ending, EndingKind, EndingPart, EndingSlot } from '../review/types';
import { BlankText } from '../ui/blank-text';
import { countEmpty, fillBlanks } from '../ui/blanks';
import { Choice } from '../ui/choice';
import { endingText } from '../ui/ending-text';
import { count, t } from '../ui/text';
import { ENDING_LABEL, ENDING_ORDER, slotLabel } from './labels';

interface EndingsProps {
  readonly endings: readonly Ending[];
  readonly send: (intent: Intent) => void;
}

interface ChipProps {
  readonly kind: EndingKind;
  readonly part: EndingPart;
  readonly on: boolean;
  readonly onToggle: () => void;
}

/** One sentence of an ending: said in the reply already, or put in and taken out. */
function Chip({ kind, part, on, onToggle }: ChipProps) {
  const label = t(slotLabel(kind, part.slot));
  if (part.state === 'said')
    return (
      <li class="chip said">
        <span class="mark" aria-hidden="true" />
        {label}
        <span class="hidden"> {t('slot_said')}</span>
      </li>
    );
  return (
    <li>
      <button type="button" class="chip" aria-pressed={on} onClick={onToggle}>
        <span class="mark" aria-hidden="true" />
        {label}
      </button>
    </li>
  );
}

interface PreviewProps {
  readonly ending: Ending;
  readonly chosen: ReadonlySet<EndingSlot>;
  readonly send: EndingsProps['send'];
}

/** The ending as it would stand there, blanks to fill in it. */
function Preview({ ending, chosen, send }: PreviewProps) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const { text, blanks, hints } = endingText(ending, chosen);
  // What was typed stays with its hint, so that a new draft's preview keeps the day that was filled in.
  const keys = hints.map((hint, index) => `${ending.kind} ${hint} ${hints.slice(0, index).includes(hint)}`);
  const values = keys.map((key) => typed.get(key) ?? '');
  const empty = countEmpty(blanks, values);
  const insert = (): void => {
    const filled = fillBlanks(text, blanks, values);
    if (filled !== null) send({ do: 'insert-ending', kind: ending.kind, text: filled, slots: [...chosen] });
  };
  const keep = (next: readonly string[]): void =>
    setTyped(new Map([...typed, ...next.map((value, index) => [keys[index] ?? '', value] as const)]));
  const shown = text.trimStart();
  const cut = text.length - shown.length;
  if (shown === '') return <p class="aside">{t('ending_nothing')}</p>;
  return (
    <div class="ending">
      <p dir="auto" lang="en">
        <BlankText
          text={shown}
          blanks={blanks.map((blank) => blank - cut)}
          hints={hints}
          values={values}
          onChange={keep}
          onDone={insert}
        />
      </p>
      <div class="acts">
        <button type="button" disabled={empty > 0} onClick={insert}>
          {empty > 0 ? count('fill_blanks', empty) : t('insert')}
        </button>
      </div>
    </div>
  );
}

/** Which sentences the agent has put in or taken out, by kind and slot; the rest is as proposed. */
type Choices = ReadonlyMap<string, boolean>;

const keyOf = (kind: EndingKind, slot: EndingSlot): string => `${kind} ${slot}`;

const isOn = (choices: Choices, kind: EndingKind, { slot, state }: EndingPart): boolean =>
  choices.get(keyOf(kind, slot)) ?? state === 'on';

/** Four ways a ticket can stand when the reply goes out, each with an ending that says so. */
export function Endings({ endings, send }: EndingsProps) {
  const [picked, setPicked] = useState<EndingKind | null>(null);
  const [choices, setChoices] = useState<Choices>(new Map());
  const kinds = ENDING_ORDER.filter((kind) => endings.some((ending) => ending.kind === kind));
  const fitting = endings.find(({ fits }) => fits)?.kind ?? kinds[0];
  const kind = picked && kinds.includes(picked) ? picked : fitting;
  const ending = endings.find((one) => one.kind === kind);
  if (!kind || !ending) return null;
  const chosen = new Set(ending.parts.filter((part) => isOn(choices, kind, part)).map(({ slot }) => slot));
  const toggle = (part: EndingPart): void =>
    setChoices(new Map(choices).set(keyOf(kind, part.slot), !isOn(choices, kind, part)));
  return (
    <section class="endings" aria-label={t('endings')}>
      <Choice
        label={t('endings')}
        options={kinds.map((value) => ({ value, label: t(ENDING_LABEL[value]) }))}
        value={kind}
        onChange={setPicked}
      />
      <ul class="chips" aria-label={t('slots')}>
        {ending.parts.map((part) => (
          <Chip key={part.slot} kind={kind} part={part} on={chosen.has(part.slot)} onToggle={() => toggle(part)} />
        ))}
      </ul>
      <Preview ending={ending} chosen={chosen} send={send} />
    </section>
  );
}
