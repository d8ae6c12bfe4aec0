import { useId, useState } from 'preact/hooks';
import type { Intent, Prompt } from '../messages/protocol';
import { countEmpty, fillBlanks } from '../ui/blanks';
import { Menu } from '../ui/menu';
import { count, t } from '../ui/text';
import { SEVERITY_LABEL } from './labels';
import { Insert, Quote, replacedBy } from './swap';

interface PromptCardProps {
  readonly prompt: Prompt;
  /** The one whose Apply stands out: the first. */
  readonly first: boolean;
  /** The shortcut that applies the first prompt; empty where the agent has set none. */
  readonly applyKey: string;
  readonly send: (intent: Intent) => void;
}

function Why({ prompt, id }: { readonly prompt: Prompt; readonly id: string }) {
  return (
    <div class="why" id={id}>
      <p>{prompt.why}</p>
      <p class="source">{t('source')}</p>
      <ul class="source">
        {prompt.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </div>
  );
}

function RuleMenu({ prompt, send }: Pick<PromptCardProps, 'prompt' | 'send'>) {
  const level = prompt.quiet ? 'on' : 'quiet';
  return (
    <Menu
      label={t('rule_menu', prompt.message)}
      items={[
        { label: t('show_in_reply'), act: () => send({ do: 'show', prompt: prompt.id }) },
        {
          label: t(prompt.quiet ? 'rule_louder' : 'rule_quieter'),
          act: () => send({ do: 'set-rule', rule: prompt.rule, level }),
        },
        { label: t('rule_off'), act: () => send({ do: 'set-rule', rule: prompt.rule, level: 'off' }) },
      ]}
    >
      <span aria-hidden="true">⋯</span>
    </Menu>
  );
}

/** One thing that falls short: what stands, what could stand, Apply. */
export function PromptCard({ prompt, first, applyKey, send }: PromptCardProps) {
  const id = useId();
  const [all, setAll] = useState(false);
  const [whyOpen, setWhyOpen] = useState(false);
  // By the rewrite's own text: what was typed for one is never put into another that comes in its place.
  const [typed, setTyped] = useState<Readonly<Record<string, readonly string[]>>>({});
  const valuesOf = (text: string): readonly string[] => (Object.hasOwn(typed, text) ? (typed[text] ?? []) : []);
  const rewrites = all ? prompt.rewrites : prompt.rewrites.slice(0, 1);
  const others = prompt.rewrites.length - 1;

  const apply = (index: number): void => {
    const rewrite = prompt.rewrites[index];
    const text = rewrite && fillBlanks(rewrite.text, rewrite.blanks, valuesOf(rewrite.text));
    if (text !== null && text !== undefined) send({ do: 'apply', prompt: prompt.id, rewrite: index, text });
  };

  const applyButton = (index: number) => {
    const rewrite = prompt.rewrites[index];
    if (!rewrite) return null;
    const empty = countEmpty(rewrite.blanks, valuesOf(rewrite.text));
    const main = first && index === 0;
    return (
      <button type="button" class={main ? 'main' : ''} disabled={empty > 0} onClick={() => apply(index)}>
        {empty > 0 ? count('fill_blanks', empty) : t('apply')}
        {main && empty === 0 && applyKey !== '' && <kbd>{applyKey}</kbd>}
      </button>
    );
  };

  return (
    <article class="prompt" data-severity={prompt.severity} data-prompt={prompt.id} aria-labelledby={id} tabIndex={-1}>
      <h3 id={id} dir="auto">
        {prompt.message}
        <span class="hidden"> {t(SEVERITY_LABEL[prompt.severity])}</span>
      </h3>
      {rewrites.length === 0 && prompt.quote !== '' && (
        <div class="swap">
          <Quote text={prompt.quote} onShow={() => send({ do: 'show', prompt: prompt.id })} />
        </div>
      )}
      {rewrites.map((rewrite, index) => (
        <div class="swap" key={rewrite.text}>
          {(index === 0 || replacedBy(prompt, index) !== replacedBy(prompt, index - 1)) && (
            <Quote text={replacedBy(prompt, index)} onShow={() => send({ do: 'show', prompt: prompt.id })} />
          )}
          <Insert
            rewrite={rewrite}
            values={valuesOf(rewrite.text)}
            onChange={(values) => setTyped({ ...typed, [rewrite.text]: values })}
            onDone={() => apply(index)}
          />
          {all && applyButton(index)}
        </div>
      ))}
      <div class="acts">
        {!all && applyButton(0)}
        {others > 0 && (
          <button type="button" class="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('fewer') : count('more_rewrites', others)}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => send({ do: 'ignore', prompt: prompt.id })}>
          {t('ignore_here')}
        </button>
        <span class="push">
          <button
            type="button"
            class="quiet"
            aria-expanded={whyOpen}
            aria-controls={`${id}why`}
            onClick={() => setWhyOpen(!whyOpen)}
          >
            {t('why')}
          </button>
          <RuleMenu prompt={prompt} send={send} />
        </span>
      </div>
      {whyOpen && <Why prompt={prompt} id={`${id}why`} />}
    </article>
  );
}
