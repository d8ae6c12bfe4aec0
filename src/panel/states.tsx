import type { ComponentChildren } from 'preact';
import type { Doing, Intent, SessionLink, SessionTrouble, SessionView } from '../messages/protocol';
import { Fork } from '../ui/fork';
import { list, type MessageKey, rich, t } from '../ui/text';
import { CopyButton } from './copy-button';
import { fieldLabel } from './seen';

interface StateProps {
  readonly title: string;
  /** Nothing else on the page says whose page it is. */
  readonly alone?: boolean;
  readonly body?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** A state in which there is nothing to review: what is so, what can be done. */
function State({ title, alone = false, body, children }: StateProps) {
  return (
    <section class="state">
      {alone && <Fork />}
      <h2>{title}</h2>
      {body && <p>{body}</p>}
      {children && <div class="acts">{children}</div>}
    </section>
  );
}

export const NoHelpdesk = ({ onPractice }: { readonly onPractice: () => void }) => (
  <State alone title={t('no_helpdesk')} body={t('no_helpdesk_body')}>
    <button type="button" onClick={onPractice}>
      {t('open_practice')}
    </button>
  </State>
);

export const Lost = ({ updated, onReload }: { readonly updated: boolean; readonly onReload: () => void }) => (
  <State alone title={t(updated ? 'updated' : 'lost')} body={t(updated ? 'updated_body' : 'lost_body')}>
    <button type="button" onClick={onReload}>
      {t('reload_page')}
    </button>
  </State>
);

interface BrokenProps {
  readonly trouble: SessionTrouble | null;
  readonly onReload: () => void;
}

const DOING: Readonly<Record<Doing, MessageKey>> = {
  'reading the page': 'trouble_reading',
  'loading the rules': 'trouble_loading',
  reviewing: 'trouble_reviewing',
  applying: 'trouble_applying',
  'holding Send': 'trouble_holding',
  storing: 'trouble_storing',
};

/** Attune itself failed: said by name, with no text of the page in it. */
export function Broken({ trouble, onReload }: BrokenProps) {
  const details = trouble && t('trouble_where', t(DOING[trouble.doing]), trouble.where);
  return (
    <State
      alone
      title={t('trouble')}
      body={
        <>
          {t('trouble_body')}
          {details && <code class="missing">{details}</code>}
        </>
      }
    >
      <button type="button" onClick={onReload}>
        {t('reload_page')}
      </button>
      {details && <CopyButton label={t('copy_trouble')} text={async () => details} />}
    </State>
  );
}

export const NoTicket = () => <State alone title={t('no_ticket')} body={t('no_ticket_body')} />;

interface UnreadableProps {
  readonly view: SessionView;
  readonly link: SessionLink;
  readonly onPointOut: (() => void) | undefined;
}

export const Unreadable = ({ view, link, onPointOut }: UnreadableProps) => (
  <State
    title={t('unreadable')}
    body={
      <>
        {t('unreadable_body')}
        {view.missing.length > 0 && (
          <span class="missing">
            {rich(
              'missing',
              list(view.missing.map(fieldLabel), (field) => field),
            )}
          </span>
        )}
      </>
    }
  >
    {onPointOut && (
      <button type="button" onClick={onPointOut}>
        {t('point_out')}
      </button>
    )}
    <CopyButton label={t('copy_outline')} text={() => link.outline()} />
  </State>
);

type Send = (intent: Intent) => void;

export const Note = () => <State title={t('note')} body={t('note_body')} />;

export const UnknownMode = ({ send }: { readonly send: Send }) => (
  <State title={t('unknown_mode')} body={t('unknown_mode_body')}>
    <button type="button" onClick={() => send({ do: 'choose-mode', mode: 'reply' })}>
      {t('mode_reply')}
    </button>
    <button type="button" onClick={() => send({ do: 'choose-mode', mode: 'note' })}>
      {t('mode_note')}
    </button>
  </State>
);

export const Paused = ({ send }: { readonly send: Send }) => (
  <State alone title={t('paused')} body={t('paused_body')}>
    <button type="button" onClick={() => send({ do: 'pause', until: 'resume' })}>
      {t('resume')}
    </button>
  </State>
);

export const NoComposer = () => <State title={t('no_composer')} body={t('no_composer_body')} />;
export const Empty = () => <State title={t('empty')} body={t('empty_body')} />;
