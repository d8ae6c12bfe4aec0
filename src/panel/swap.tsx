import type { ComponentChildren } from 'preact';
import type { Rewrite } from '../review/types';
import { BlankText } from '../ui/blank-text';
import { t } from '../ui/text';
import { type Difference, findDifference } from './difference';
import type { Blanks } from './use-blanks';

interface QuoteProps {
  readonly text: string;
  readonly change: Difference;
  readonly onShow: () => void;
}

/** What stands there now, with what would go struck. A click shows where it stands. */
export function Quote({ text, change, onShow }: QuoteProps) {
  if (text === '') return null;
  return (
    <button type="button" class="quote" onClick={onShow} title={t('show_in_reply')}>
      <span class="clamp" dir="auto" lang="en">
        {text.slice(0, change.start)}
        <del>{text.slice(change.start, change.beforeEnd)}</del>
        {text.slice(change.beforeEnd)}
      </span>
    </button>
  );
}

/** A text as it is shown: without the line breaks and spaces that only join it to what is around it. */
interface Shown {
  readonly text: string;
  readonly blanks: readonly number[];
}

function asShown({ text, blanks }: Rewrite): Shown {
  const cut = text.length - text.trimStart().length;
  return { text: text.trim(), blanks: blanks.map((blank) => blank - cut) };
}

interface InsertProps {
  readonly rewrite: Rewrite;
  readonly shown: Shown;
  readonly change: Difference;
  readonly blanks: Blanks;
  readonly onApply: () => void;
}

/** What could stand there, with a box for each thing that only the agent knows. */
function Insert({ rewrite, shown, change, blanks, onApply }: InsertProps) {
  const { text } = shown;
  if (text === '') return <p class="take-out">{t('take_out')}</p>;
  // A blank never stands in the draft, so all of them are in what changes.
  const inChange = shown.blanks.map((blank) => blank - change.start);
  return (
    <p class="insert" dir="auto" lang="en">
      {text.slice(0, change.start)}
      <ins>
        <BlankText
          text={text.slice(change.start, change.afterEnd)}
          blanks={inChange}
          hints={rewrite.hints ?? []}
          values={blanks.valuesOf(rewrite)}
          onChange={(values) => blanks.keep(rewrite, values)}
          onDone={onApply}
        />
      </ins>
      {text.slice(change.afterEnd)}
    </p>
  );
}

interface SwapProps {
  /** What the rewrite takes away; empty where it only adds. */
  readonly before: string;
  /** The swap above has just shown the same `before`. */
  readonly again: boolean;
  readonly rewrite: Rewrite;
  readonly blanks: Blanks;
  readonly onShow: () => void;
  readonly onApply: () => void;
  readonly children?: ComponentChildren;
}

/** What stands there, and what could. */
export function Swap({ before, again, rewrite, blanks, onShow, onApply, children }: SwapProps) {
  const shown = asShown(rewrite);
  const stands = before.trim();
  const change = findDifference(stands, shown.text);
  return (
    <div class="swap">
      {!again && <Quote text={stands} change={change} onShow={onShow} />}
      <Insert rewrite={rewrite} shown={shown} change={change} blanks={blanks} onApply={onApply} />
      {children}
    </div>
  );
}
