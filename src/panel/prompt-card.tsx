import { useId, useState } from 'preact/hooks';
import type { Intent, Prompt } from '../messages/protocol';
import type { Rewrite } from '../review/types';
import { count, t } from '../ui/text';
import { SEVERITY_LABEL } from './labels';
import { RuleMenu, Why } from './rule-menu';
import { Quote, Swap } from './swap';
import { type Blanks, useBlanks } from './use-blanks';

interface PromptCardProps {
  readonly prompt: Prompt;
  /** The one whose Apply stands out: the first. */
  readonly first: boolean;
  /** The shortcut that applies the first prompt; empty where the agent has set none. */
  readonly applyKey: string;
  readonly send: (intent: Intent) => void;
}

interface ApplyProps {
  readonly empty: number;
  readonly main: boolean;
  readonly applyKey: string;
  readonly onApply: () => void;
}

function Apply({ empty, main, applyKey, onApply }: ApplyProps) {
  if (empty > 0)
    return (
      <button type="button" disabled>
        {count('fill_blanks', empty)}
      </button>
    );
  return (
    <button type="button" class={main ? 'main' : ''} onClick={onApply}>
      {t('apply')}
      {main && applyKey !== '' && <kbd>{applyKey}</kbd>}
    </button>
  );
}

const replacedBy = (prompt: Prompt, index: number): string => prompt.replaces?.[index] ?? prompt.quote;

/** Nothing is offered, so nothing is struck. */
const NONE = { start: 0, beforeEnd: 0, afterEnd: 0 };

interface SwapsProps extends PromptCardProps {
  readonly blanks: Blanks;
  readonly all: boolean;
  readonly onAll: () => void;
  readonly apply: (index: number) => void;
}

/** The best rewrite, and the others on demand, each with its own Apply. */
function Swaps({ prompt, blanks, all, onAll, apply, first, applyKey, send }: SwapsProps) {
  const show = (): void => send({ do: 'show', prompt: prompt.id });
  const others = prompt.rewrites.length - 1;
  if (others < 0)
    return (
      <div class={prompt.quote === '' ? '' : 'swap'}>
        <Quote text={prompt.quote.trim()} change={NONE} onShow={show} />
      </div>
    );
  const applyButton = (rewrite: Rewrite, index: number) => (
    <Apply empty={blanks.empty(rewrite)} main={first && index === 0} applyKey={applyKey} onApply={() => apply(index)} />
  );
  return (
    <>
      {(all ? prompt.rewrites : prompt.rewrites.slice(0, 1)).map((rewrite, index) => (
        <Swap
          key={`${index} ${rewrite.text}`}
          before={replacedBy(prompt, index)}
          again={index > 0 && replacedBy(prompt, index) === replacedBy(prompt, index - 1)}
          rewrite={rewrite}
          blanks={blanks}
          onShow={show}
          onApply={() => apply(index)}
        >
          {all && applyButton(rewrite, index)}
        </Swap>
      ))}
      {others > 0 && (
        <button type="button" class="quiet more" aria-expanded={all} onClick={onAll}>
          {all ? t('fewer') : count('more_rewrites', others)}
        </button>
      )}
    </>
  );
}

/** One thing that falls short: what stands, what could stand, Apply. */
export function PromptCard(props: PromptCardProps) {
  const { prompt, first, applyKey, send } = props;
  const id = useId();
  const blanks = useBlanks();
  const [all, setAll] = useState(false);
  const [whyOpen, setWhyOpen] = useState(false);
  const [best] = prompt.rewrites;
  const apply = (index: number): void => {
    const rewrite = prompt.rewrites[index];
    const text = rewrite ? blanks.filled(rewrite) : null;
    if (text !== null) send({ do: 'apply', prompt: prompt.id, rewrite: index, text });
  };
  return (
    <article class="prompt" data-severity={prompt.severity} data-prompt={prompt.id} aria-labelledby={id} tabIndex={-1}>
      <h3 id={id} dir="auto">
        <span lang="en">{prompt.message}</span>
        <span class="hidden"> {t(SEVERITY_LABEL[prompt.severity])}</span>
      </h3>
      <Swaps {...props} blanks={blanks} all={all} onAll={() => setAll(!all)} apply={apply} />
      <div class="acts">
        {best && !all && <Apply empty={blanks.empty(best)} main={first} applyKey={applyKey} onApply={() => apply(0)} />}
        <button type="button" class="quiet" onClick={() => send({ do: 'ignore', prompt: prompt.id })}>
          {t('ignore_here')}
        </button>
        <span class="push">
          <button type="button" class="quiet" aria-expanded={whyOpen} onClick={() => setWhyOpen(!whyOpen)}>
            {t('why')}
          </button>
          <RuleMenu prompt={prompt} send={send} />
        </span>
      </div>
      {whyOpen && <Why prompt={prompt} />}
    </article>
  );
}
