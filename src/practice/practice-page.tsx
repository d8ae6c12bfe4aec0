import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SessionLink } from '../messages/protocol';
import { Panel } from '../panel/panel';
import { useApplyKey } from '../panel/use-apply-key';
import { t } from '../ui/text';
import type { PracticeMode } from './composer';
import { useProgress } from './progress';
import { startPractice } from './start';
import { AGENT, type PracticeMessage, type PracticeTicket } from './ticket';
import { TicketView, writtenNow } from './ticket-view';
import { TICKETS } from './tickets';

const ticketInAddress = (): PracticeTicket | undefined =>
  TICKETS.find(({ id }) => id === location.hash.slice(1)) ?? TICKETS[0];

/** The address says which ticket is open, so that back and forward work and the session hears of it. */
function useTicket(): PracticeTicket | undefined {
  const [ticket, setTicket] = useState(ticketInAddress);
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setTicket(ticketInAddress()), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return ticket;
}

function useSession(openPanel: () => void): SessionLink | null {
  const [link, setLink] = useState<SessionLink | null>(null);
  // One session for as long as the page is open.
  useEffect(() => {
    const stop = new AbortController();
    void startPractice(document, openPanel, stop.signal).then(setLink);
    return () => stop.abort();
  }, []);
  return link;
}

interface TicketListProps {
  readonly open: PracticeTicket;
  readonly answered: ReadonlySet<string>;
}

function TicketList({ open, answered }: TicketListProps) {
  const list = useRef<HTMLElement>(null);
  // The list alone is scrolled to the open ticket: on a narrow screen the page would jump up to it.
  useEffect(() => {
    const nav = list.current;
    const here = nav?.querySelector<HTMLElement>('[aria-current]');
    if (!nav || !here) return;
    const above = here.getBoundingClientRect().top - nav.getBoundingClientRect().top;
    if (above < 0 || above + here.offsetHeight > nav.clientHeight) nav.scrollTop += above;
  }, [open.id]);
  return (
    <nav ref={list} class="tickets" aria-label={t('practice_tickets')}>
      <ul>
        {TICKETS.map((ticket) => (
          <li key={ticket.id}>
            <a href={`#${ticket.id}`} aria-current={ticket.id === open.id ? 'page' : undefined}>
              <b>{ticket.customer}</b>
              <span lang="en">{ticket.subject}</span>
              {answered.has(ticket.id) ? (
                <small>{t('practice_answered')}</small>
              ) : (
                <small lang="en">{ticket.business}</small>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type Written = ReadonlyMap<string, readonly PracticeMessage[]>;

/** A helpdesk with invented tickets, and the panel beside it. */
export function PracticePage() {
  const ticket = useTicket();
  const panel = useRef<HTMLElement>(null);
  const drafts = useRef(new Map<string, string>());
  const [written, setWritten] = useState<Written>(new Map());
  const link = useSession(() => panel.current?.focus());
  const applyKey = useApplyKey();
  const { progress, done } = useProgress();
  if (!ticket) return null;
  const writtenHere = written.get(ticket.id) ?? [];
  const write = (messages: readonly PracticeMessage[]): void => setWritten(new Map(written).set(ticket.id, messages));
  const send = (mode: PracticeMode, text: string): void => {
    write([...writtenHere, writtenNow(mode, text)]);
    if (mode === 'reply') done('answered', ticket.id);
  };
  return (
    <div class="practice">
      <header class="practice-head">
        <h1>{t('practice_title')}</h1>
        <p>{t('practice_lead')}</p>
        <p>
          <a href={browser.runtime.getURL('/exercises.html')}>{t('practice_exercises')}</a>
          <span data-practice-agent="">{AGENT}</span>
        </p>
      </header>
      <TicketList open={ticket} answered={new Set(progress?.answered)} />
      <main>
        <TicketView
          ticket={ticket}
          written={writtenHere}
          drafts={drafts.current}
          onSend={send}
          onRestart={() => write([])}
        />
      </main>
      <aside ref={panel} aria-label={t('practice_panel')} tabIndex={-1}>
        <Panel
          link={link}
          waiting={link === null}
          applyKey={applyKey}
          onOptions={() => void browser.runtime.openOptionsPage()}
          onPractice={() => location.reload()}
          onReload={() => location.reload()}
        />
      </aside>
    </div>
  );
}
