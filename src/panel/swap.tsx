import type { ComponentChildren } from 'preact';
import type { Rewrite } from '../review/types';
import { BlankText } from '../ui/blank-text';
import { t } from '../ui/text';
import type { Blanks } from './use-blanks';

/** What stands there now. A click shows where. */
export function Quote({ text, onShow }: { readonly text: string; readonly onShow: () => void }) {
  if (text.trim() === '') return null;
  return (
    <button type="button" class="quote" onClick={onShow} title={t('show_in_reply')}>
      <del dir="auto">{text}</del>
    </button>
  );
}

interface SwapProps {
  /** What the rewrite takes away; empty where it only adds, or where the swap above shows the same. */
  readonly before: string;
  readonly rewrite: Rewrite;
  readonly blanks: Blanks;
  readonly onShow: () => void;
  readonly onApply: () => void;
  readonly children?: ComponentChildren;
}

/** What stands there, and what could: with a box for each thing that only the agent knows. */
export function Swap({ before, rewrite, blanks, onShow, onApply, children }: SwapProps) {
  return (
    <div class="swap">
      <Quote text={before} onShow={onShow} />
      {rewrite.text.trim() === '' ? (
        <p class="take-out">{t('take_out')}</p>
      ) : (
        <ins dir="auto">
          <BlankText
            text={rewrite.text}
            blanks={rewrite.blanks}
            hints={rewrite.hints ?? []}
            values={blanks.valuesOf(rewrite)}
            onChange={(values) => blanks.keep(rewrite, values)}
            onDone={onApply}
          />
        </ins>
      )}
      {children}
    </div>
  );
}
