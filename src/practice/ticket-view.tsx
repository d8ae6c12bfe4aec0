import { useId, useState } from 'preact/hooks';
import { language, t } from '../ui/text';
import { Composer, type PracticeMode } from './composer';
import { AGENT, type PracticeMessage, type PracticeTicket } from './ticket';

const HOUR_MS = 3_600_000;

/** When this page was opened: the tickets came before it by their own hours. */
const OPENED = Date.now();

const dateFormat = new Intl.DateTimeFormat(language(), {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

interface TicketViewProps {
  readonly ticket: PracticeTicket;
  /** Replies and notes written here, oldest first. */
  readonly written: readonly PracticeMessage[];
  readonly drafts: Map<string, string>;
  readonly onSend: (mode: PracticeMode, text: string) => void;
  readonly onRestart: () => void;
}

function Message({ message }: { readonly message: PracticeMessage }) {
  const at = new Date(OPENED - message.hoursAgo * HOUR_MS);
  return (
    <li class={`message ${message.from}`} data-practice-message={message.from}>
      <p class="by">
        <b data-practice-author="">{message.name}</b>
        {message.from === 'note' && <span class="tag">{t('practice_note')}</span>}
        <time dateTime={at.toISOString()}>{dateFormat.format(at)}</time>
      </p>
      <div data-practice-text="" lang="en">
        {message.text.split('\n').map((line, index) => (
          <p key={`${index} ${line}`}>{line}</p>
        ))}
      </div>
    </li>
  );
}

/** One ticket and its composer, under the names that practice-helpdesk.ts reads. */
export function TicketView({ ticket, written, drafts, onSend, onRestart }: TicketViewProps) {
  const [mode, setMode] = useState<PracticeMode>('reply');
  const [round, setRound] = useState(0);
  const subject = useId();
  const key = `${ticket.id} ${mode} ${round}`;
  const draftKey = `${ticket.id} ${mode}`;
  const restart = (): void => {
    drafts.clear();
    setRound(round + 1);
    onRestart();
  };
  return (
    <section
      class="ticket"
      aria-labelledby={subject}
      data-practice-ticket={ticket.id}
      data-practice-channel={ticket.channel}
    >
      <header class="ticket-head">
        <p class="business" lang="en">
          {ticket.business}
        </p>
        <h2 id={subject} data-practice-subject="" lang="en">
          {ticket.subject}
        </h2>
        <p>
          <span data-practice-customer="">{ticket.customer}</span>{' '}
          {ticket.email && <span data-practice-email="">{ticket.email}</span>}
        </p>
      </header>
      <ol class="thread">
        {[...ticket.messages, ...written].map((message, index) => (
          <Message key={`${ticket.id} ${index}`} message={message} />
        ))}
      </ol>
      <p class="sent" role="status">
        {written.length > 0 && t('practice_sent')}
      </p>
      {written.length > 0 && (
        <button type="button" class="quiet" onClick={restart}>
          {t('practice_restart')}
        </button>
      )}
      <Composer
        key={key}
        mode={mode}
        customer={ticket.customer}
        text={drafts.get(draftKey) ?? (mode === 'reply' ? ticket.draft : '')}
        onMode={setMode}
        onLeave={(text) => drafts.set(draftKey, text)}
        onSend={(text) => onSend(mode, text)}
      />
    </section>
  );
}

export const writtenNow = (mode: PracticeMode, text: string): PracticeMessage => ({
  from: mode === 'note' ? 'note' : 'agent',
  name: AGENT,
  hoursAgo: (OPENED - Date.now()) / HOUR_MS,
  text: text.trim(),
});
