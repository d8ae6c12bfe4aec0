import { Fragment } from 'preact';
import { splitAtBlanks } from './blanks';
import { t } from './text';

interface BlankTextProps {
  readonly text: string;
  readonly blanks: readonly number[];
  readonly hints: readonly string[];
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  /** Enter in the last empty blank. */
  readonly onDone: () => void;
}

/** In characters: enough to click on, and no longer than a line of the narrowest panel. */
const MIN_WIDTH = 4;
const MAX_WIDTH = 30;

const widthFor = (value: string, hint: string): number =>
  Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, (value || hint).length + 1));

/** Enter goes to the next empty blank; when there is none, it is done. */
function goOn(event: KeyboardEvent, onDone: () => void): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  const here = event.currentTarget;
  if (!(here instanceof HTMLInputElement)) return;
  const inputs = [...(here.closest('.blank-text')?.querySelectorAll('input') ?? [])];
  const next = inputs.find((input) => input.value.trim() === '');
  if (next) next.focus();
  else onDone();
}

/** A text whose blanks are small boxes to type into. */
export function BlankText({ text, blanks, hints, values, onChange, onDone }: BlankTextProps) {
  return (
    <span class="blank-text">
      {splitAtBlanks(text, blanks).map((piece, index) => {
        const hint = hints[index] ?? t('blank_hint');
        const value = values[index] ?? '';
        return (
          <Fragment key={index}>
            {piece}
            {index < blanks.length && (
              <input
                type="text"
                class="blank"
                aria-label={t('blank_label', hint)}
                placeholder={hint}
                value={value}
                size={widthFor(value, hint)}
                onInput={(event) =>
                  onChange(blanks.map((_, at) => (at === index ? event.currentTarget.value : (values[at] ?? ''))))
                }
                onKeyDown={(event) => goOn(event, onDone)}
              />
            )}
          </Fragment>
        );
      })}
    </span>
  );
}
