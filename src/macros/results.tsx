import { useState } from 'preact/hooks';
import { CopyButton } from '../panel/copy-button';
import { count, t } from '../ui/text';
import { typeset } from '../ui/typeset';
import { type Fault, type Judged, worstFirst } from './judge';
import { type Titles, titleOf } from './titles';

/** So many are drawn at first, and so many more with each press: thousands at once would take seconds. */
const PAGE = 25;

function Rewrite({ rewrite, title }: { readonly rewrite: string; readonly title: string }) {
  return (
    <details>
      <summary>
        {t('mac_rewrite')} <span class="hidden">{title}</span>
      </summary>
      <pre class="rewrite" lang="en">
        {rewrite}
      </pre>
      {rewrite.includes('▢') && <p class="hint">{t('mac_blanks')}</p>}
      <div class="acts">
        <CopyButton label={t('mac_copy')} text={() => Promise.resolve(rewrite)} />
      </div>
    </details>
  );
}

/** A quote longer than this, in UTF-16 code units, is a whole block: its beginning says which. */
const QUOTE_LENGTH = 100;

const shorten = (quote: string): string =>
  quote.length <= QUOTE_LENGTH ? quote : `${quote.slice(0, QUOTE_LENGTH).replace(/\s+\S*$/, '')} …`;

/** Said once, whoever repairs the first place sees the others. */
const oncePerRule = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ rule }, at) => faults.findIndex((other) => other.rule === rule) === at);

interface ResultProps {
  readonly judged: Judged;
  readonly title: string;
  /** Left out where the macro is a pack's: it goes with its pack. */
  readonly onForget: (() => void) | null;
}

function Result({ judged: { text, faults, rewrite }, title, onForget }: ResultProps) {
  return (
    <li class="macro">
      <h3 class="macro-title">{title}</h3>
      <ul class="faults" lang="en">
        {oncePerRule(faults).map(({ rule, quote, message }) => (
          <li key={rule}>
            <q>{shorten(quote)}</q> <span class="fault">{typeset(message)}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>
          {t('mac_whole')} <span class="hidden">{title}</span>
        </summary>
        <pre lang="en">{text}</pre>
      </details>
      {rewrite !== null && <Rewrite rewrite={rewrite} title={title} />}
      {onForget && (
        <button type="button" class="quiet" aria-label={t('mac_forget_name', title)} onClick={onForget}>
          {t('mac_forget')}
        </button>
      )}
    </li>
  );
}

interface ResultsProps {
  readonly judged: readonly Judged[];
  readonly titles: Titles;
  /** The macros that are the agent's own. */
  readonly own: ReadonlySet<string>;
  readonly onForget: (text: string) => void;
}

/** The macros that are talk track, worst first. */
export function Results({ judged, titles, own, onForget }: ResultsProps) {
  const [shown, setShown] = useState(PAGE);
  const worst = worstFirst(judged);
  const clean = judged.length - worst.length;
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title">{t('mac_results')}</h2>
      <p class="tally">
        {count('mac_found', worst.length)} {count('mac_clean', clean)}
      </p>
      <ol class="macros">
        {worst.slice(0, shown).map((one) => (
          <Result
            key={one.text}
            judged={one}
            title={titleOf(titles, one.text)}
            onForget={own.has(one.text) ? () => onForget(one.text) : null}
          />
        ))}
      </ol>
      {worst.length > shown && (
        <button type="button" onClick={() => setShown(shown + PAGE)}>
          {count('mac_more', Math.min(PAGE, worst.length - shown))}
        </button>
      )}
    </section>
  );
}
