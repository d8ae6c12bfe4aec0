import type { Helpdesk } from '../helpdesks/helpdesk';

interface SendingWorld {
  readonly document: Document;
  readonly helpdesk: Helpdesk;
  readonly composer: () => HTMLElement | null;
}

/** Calls back when the agent sends the reply: a press of a send button, or Ctrl+Enter in the composer. */
export function watchSending(
  { document, helpdesk, composer }: SendingWorld,
  sent: () => void,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent): void => {
    // A page can dispatch a click of its own; only the agent's counts.
    if (!event.isTrusted || !(event.target instanceof Node)) return;
    const target = event.target;
    const buttons = helpdesk.sendButtons(document, new URL(document.location.href));
    if (buttons.some((button) => button.contains(target))) sent();
  };
  const onKey = (event: KeyboardEvent): void => {
    const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (event.isTrusted && sends && event.target instanceof Node && composer()?.contains(event.target)) sent();
  };
  document.addEventListener('click', onClick, { capture: true, signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });
}
