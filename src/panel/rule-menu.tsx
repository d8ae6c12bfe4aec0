import type { Intent, Prompt } from '../messages/protocol';
import { Menu } from '../ui/menu';
import { t } from '../ui/text';

/** The reason, written to a colleague, and where it comes from. */
export function Why({ prompt }: { readonly prompt: Prompt }) {
  return (
    <div class="why">
      <p lang="en">{prompt.why}</p>
      <p class="source">{t('source')}</p>
      <ul class="source" lang="en">
        {prompt.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </div>
  );
}

interface RuleMenuProps {
  readonly prompt: Prompt;
  readonly send: (intent: Intent) => void;
}

/** How to hear less of this rule. */
export function RuleMenu({ prompt, send }: RuleMenuProps) {
  const setRule = (level: 'on' | 'quiet' | 'off') => () => send({ do: 'set-rule', rule: prompt.rule, level });
  return (
    <Menu
      label={t('rule_menu', prompt.message)}
      items={[
        prompt.quiet
          ? { label: t('rule_louder'), act: setRule('on') }
          : { label: t('rule_quieter'), act: setRule('quiet') },
        { label: t('rule_off'), act: setRule('off') },
      ]}
    >
      <span aria-hidden="true">⋯</span>
    </Menu>
  );
}
