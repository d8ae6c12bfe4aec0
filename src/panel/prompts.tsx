import { useRef } from 'preact/hooks';
import type { Intent, Prompt, SessionView } from '../messages/protocol';
import { count, t } from '../ui/text';
import { PromptCard } from './prompt-card';
import { useKeptFocus } from './use-kept-focus';

interface PromptsProps {
  readonly view: SessionView;
  readonly applyKey: string;
  readonly send: (intent: Intent) => void;
}

/** Rules the agent has made quiet: here for who looks, folded for who doesn't. */
function QuietPrompts({ prompts, send }: { readonly prompts: readonly Prompt[]; readonly send: PromptsProps['send'] }) {
  if (prompts.length === 0) return null;
  return (
    <details class="quiet-prompts">
      <summary>{count('quiet_prompts', prompts.length)}</summary>
      {prompts.map((prompt) => (
        <PromptCard key={prompt.id} prompt={prompt} first={false} applyKey="" send={send} />
      ))}
    </details>
  );
}

/** What could be better, in the order of the reply. */
export function Prompts({ view, applyKey, send }: PromptsProps) {
  const root = useRef<HTMLElement>(null);
  const keepFocus = useKeptFocus(
    root,
    view.prompts.map(({ id }) => id),
  );
  const loud = view.prompts.filter(({ quiet }) => !quiet);
  const quiet = view.prompts.filter((prompt) => prompt.quiet);
  return (
    <section class="reply" ref={root} tabIndex={-1} aria-label={t('your_reply')} onFocusIn={keepFocus}>
      <h2 class="label">
        {t('your_reply')} {loud.length > 0 && <small>{count('prompts', loud.length)}</small>}
      </h2>
      {view.otherLanguage && <p class="aside">{t('other_language')}</p>}
      {loud.map((prompt, index) => (
        <PromptCard key={prompt.id} prompt={prompt} first={index === 0} applyKey={applyKey} send={send} />
      ))}
      {loud.length === 0 && !view.otherLanguage && <p class="nothing">{t('nothing_to_add')}</p>}
      <QuietPrompts prompts={quiet} send={send} />
    </section>
  );
}
