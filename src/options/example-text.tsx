import type { Example } from '../review/rule';
import { BLANK } from '../ui/blanks';
import { language, t } from '../ui/text';
import { isShown } from './is-shown';

/** The example's draft, with what the rule finds in it marked. */
export function Marked({ draft }: { readonly draft: string }) {
  const [before = '', found, after = ''] = draft.split(/[«»]/);
  return found === undefined ? (
    before
  ) : (
    <>
      {before}
      <mark>{found}</mark>
      {after}
    </>
  );
}

/** A rewrite's text; what only the agent knows is an empty box. */
export function WithBlanks({ text }: { readonly text: string }) {
  return text.split(BLANK).flatMap((piece, index) =>
    index === 0
      ? [piece]
      : [
          <span key={`${index} ${piece}`} class="blank" />,
          <span key={`${index} ${piece} said`} class="hidden" lang={language()}>
            {t('blank_hint')}
          </span>,
          piece,
        ],
  );
}

/** What the rule finds, and what could stand there. */
export const Shown = ({ example }: { readonly example: Example }) => (
  <>
    <span class="draft" lang="en">
      <Marked draft={example.draft} />
    </span>
    {isShown(example.becomes) && (
      <>
        <span class="arrow" aria-hidden="true">
          →
        </span>
        <span class="hidden"> {t('opt_example_becomes')} </span>
        <ins lang="en">
          <WithBlanks text={example.becomes ?? ''} />
        </ins>
      </>
    )}
  </>
);
