import { useEffect, useState } from 'preact/hooks';
import type { Intent, SessionLink, SessionView } from '../messages/protocol';
import { Care } from './care';
import { Checklist } from './checklist';
import { Customer } from './customer';
import { Endings } from './endings';
import { ProductFeedback } from './feedback';
import { Footer } from './footer';
import { KeepStory } from './keep-story';
import { NoticeBar, type RuleChange } from './notice-bar';
import { Openers } from './openers';
import { Prompts } from './prompts';
import { Seen } from './seen';
import { Broken, Empty, Lost, NoComposer, NoHelpdesk, NoTicket, Note, Paused, UnknownMode, Unreadable } from './states';

export interface PanelProps {
  /** The session of the page beside the panel; null where there is none. */
  readonly link: SessionLink | null;
  /** Nobody knows yet whether there is a session: nothing is said, so that nothing flashes by. */
  readonly waiting?: boolean;
  /** There was a session here and it is gone. */
  readonly lost?: boolean;
  /** How the agent's browser writes the shortcut of "apply"; empty where there is none. */
  readonly applyKey?: string;
  readonly onOptions: () => void;
  readonly onPractice: () => void;
  readonly onReload: () => void;
  /** Lets the agent point at the parts of the page; left out where there is no page to point at. */
  readonly onPointOut?: () => void;
}

type Send = (intent: Intent) => void;

function useView(link: SessionLink | null): SessionView | null {
  const [view, setView] = useState<SessionView | null>(null);
  useEffect(() => {
    setView(null);
    const stop = new AbortController();
    link?.watch(setView, stop.signal);
    return () => stop.abort();
  }, [link]);
  return view;
}

const ruleChangeOf = (intent: Intent, view: SessionView | null): RuleChange | null => {
  const prompt = intent.do === 'set-rule' ? view?.prompts.find(({ rule }) => rule === intent.rule) : undefined;
  if (intent.do !== 'set-rule' || !prompt) return null;
  const { rule, statement, quiet } = prompt;
  return { rule, statement, level: intent.level, before: quiet ? 'quiet' : 'on' };
};

interface BodyProps {
  readonly view: SessionView;
  readonly link: SessionLink;
  readonly applyKey: string;
  readonly send: Send;
  readonly onPointOut: (() => void) | undefined;
}

/** What stands under the customer: the review, or why there is none. */
function Body({ view, link, applyKey, send, onPointOut }: BodyProps) {
  switch (view.status) {
    case 'unreadable':
      return <Unreadable view={view} link={link} onPointOut={onPointOut} />;
    case 'no-composer':
      return <NoComposer />;
    case 'empty':
      return (
        <>
          <Empty />
          <Openers view={view} open send={send} />
        </>
      );
    case 'note':
      return <Note />;
    case 'unknown-mode':
      return <UnknownMode send={send} />;
    default:
      return (
        <>
          <Prompts view={view} applyKey={applyKey} send={send} />
          <Openers view={view} open={false} send={send} />
          <Checklist view={view} />
          <Endings key={view.ticketId} endings={view.endings} send={send} />
        </>
      );
  }
}

/** A ticket is open: who wrote it, the review, and all that was read. */
function Ticket({ view, link, applyKey, send, onPointOut }: BodyProps) {
  const [change, setChange] = useState<RuleChange | null>(null);
  const act: Send = (intent) => {
    setChange(ruleChangeOf(intent, view));
    send(intent);
  };
  return (
    <>
      {(view.customerName ?? view.name) && <Customer view={view} />}
      <Care view={view} send={act} />
      <Body view={view} link={link} applyKey={applyKey} send={act} onPointOut={onPointOut} />
      <ProductFeedback view={view} />
      <KeepStory view={view} link={link} />
      <Seen view={view} link={link} send={act} onPointOut={onPointOut} />
      <NoticeBar notice={view.notice} ruleChange={change} send={act} />
    </>
  );
}

function Content(props: PanelProps & { readonly view: SessionView | null; readonly send: Send }) {
  const { link, view, send, waiting = false, lost = false, applyKey = '' } = props;
  if (waiting) return null;
  if (lost || view?.status === 'updated')
    return <Lost updated={view?.status === 'updated'} onReload={props.onReload} />;
  if (!link) return <NoHelpdesk onPractice={props.onPractice} />;
  if (!view) return null;
  if (view.status === 'trouble') return <Broken trouble={view.trouble ?? null} onReload={props.onReload} />;
  if (view.status === 'paused') return <Paused send={send} />;
  if (view.status === 'no-ticket') return <NoTicket />;
  const { onPointOut } = props;
  return <Ticket key={view.ticketId} {...{ view, link, applyKey, send, onPointOut }} />;
}

/** Ctrl+Z in the panel takes back what the panel did, unless it is typing that is to be taken back. */
const asksForUndo = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !(event.target instanceof HTMLInputElement);

/** What the agent looks at: who writes, what could be better, how to end. It shows views and sends intents. */
export function Panel(props: PanelProps) {
  const { link, onOptions } = props;
  const view = useView(link);
  const send: Send = (intent) => link?.send(intent);
  const undo = (event: KeyboardEvent): void => {
    if (view?.notice?.kind !== 'applied' || !view.notice.undoable || !asksForUndo(event)) return;
    event.preventDefault();
    send({ do: 'undo' });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the buttons inside, not a control of its own
    <div class="panel" data-status={view?.status} onKeyDown={undo}>
      <Content {...props} view={view} send={send} />
      <Footer view={view} send={send} onOptions={onOptions} />
    </div>
  );
}
