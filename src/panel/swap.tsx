import type { Prompt } from '../messages/protocol';
import type { Rewrite } from '../review/types';
import { BlankText } from '../ui/blank-text';
import { t } from '../ui/text';

/** What a rewrite takes away, as far as it is known. */
export const replacedBy = (prompt: Prompt, index: number): string => prompt.replaces?.[index] ?? prompt.quote;

interface QuoteProps {
  readonly text: string;
  readonly onShow: () => void;
}

/** What stands there now. A click shows where. */
export function Quote({ text, onShow }: QuoteProps) {
  if (text.trim() === '') return null;
  return (
    <button type="button" class="quote" onClick={onShow} title={t('show_in_reply')}>
      <del dir="auto">{text}</del>
    </button>
  );
}

interface InsertProps {
  readonly rewrite: Rewrite;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly onDone: () => void;
}

/** What could stand there instead, with a box for each thing only the agent knows. */
export function Insert({ rewrite, values, onChange, onDone }: InsertProps) {
  if (rewrite.text.trim() === '') return <p class="take-out">{t('take_out')}</p>;
  return (
    <ins dir="auto">
      <BlankText
        text={rewrite.text}
        blanks={rewrite.blanks}
        hints={rewrite.hints ?? []}
        values={values}
        onChange={onChange}
        onDone={onDone}
      />
    </ins>
  );
}
