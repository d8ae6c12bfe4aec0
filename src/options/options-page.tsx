import type { ComponentChildren } from 'preact';
import { EnglishOnly } from '../ui/english-only';
import { Fork } from '../ui/fork';
import { type MessageKey, t } from '../ui/text';
import { UnreadSettings } from '../ui/unread-settings';
import { Data } from './data';
import { Helpdesks } from './helpdesks';
import { HoldSend } from './hold-send';
import { Keyboard } from './keyboard';
import { PolicyContext } from './locks';
import { Packs } from './packs';
import { RuleList } from './rule-list';
import { InPage, Macros, type SectionProps, VoiceSection } from './sections';
import { NOTHING_HELD, usePacks } from './use-packs';
import { useSettings } from './use-settings';
import { You } from './you';

interface Section {
  readonly id: string;
  readonly title: MessageKey;
  readonly body: (props: SectionProps) => ComponentChildren;
}

const SECTIONS: readonly Section[] = [
  { id: 'you', title: 'opt_you', body: (props) => <You {...props} /> },
  { id: 'voice', title: 'opt_voice', body: (props) => <VoiceSection {...props} /> },
  { id: 'rules', title: 'opt_rules', body: (props) => <RuleList {...props} /> },
  { id: 'macros', title: 'opt_macros', body: (props) => <Macros {...props} /> },
  { id: 'packs', title: 'opt_packs', body: (props) => <Packs {...props} /> },
  { id: 'helpdesks', title: 'opt_helpdesks', body: (props) => <Helpdesks {...props} /> },
  { id: 'page', title: 'opt_page', body: (props) => <InPage {...props} /> },
  { id: 'hold', title: 'opt_hold_title', body: (props) => <HoldSend {...props} /> },
  { id: 'keys', title: 'opt_keys', body: () => <Keyboard /> },
  { id: 'data', title: 'opt_data', body: () => <Data /> },
];

/** How the agent wants Attune to behave. Each change holds at once. */
export function OptionsPage() {
  const { settings, change, failure } = useSettings();
  const { policy } = usePacks() ?? NOTHING_HELD;
  return (
    <div class="options">
      <header>
        <Fork />
        <h1>{t('options_title')}</h1>
        <p>{t('opt_lead')}</p>
        <EnglishOnly />
      </header>
      <nav aria-label={t('opt_sections')}>
        <ul>
          {SECTIONS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <UnreadSettings class="failure" />
        <p class="failure" role="alert">
          {failure !== '' && t('opt_save_failed', failure)}
        </p>
        <PolicyContext.Provider value={policy}>
          {settings &&
            SECTIONS.map(({ id, title, body }) => (
              <section key={id} id={id} aria-labelledby={`${id}-title`}>
                <h2 id={`${id}-title`}>{t(title)}</h2>
                {body({ settings, change })}
              </section>
            ))}
        </PolicyContext.Provider>
      </main>
    </div>
  );
}
