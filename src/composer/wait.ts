/**
 * Lets every listener of the event that was just heard run, the editor's own among them: a promise resolved in a
 * listener goes on before the next listener, and CKEditor 5 then pastes at the caret of before (seen 2026-11-22).
 * A message channel, because timers are slowed down in a tab that is not in front.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Lets the timers run that were due before this was called. */
export function nextTimer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Resolves when the event comes, or after `deadlineMs` where the browser had no reason to send it. */
export function heardEvent(target: EventTarget, type: string, deadlineMs: number): Promise<void> {
  return new Promise((resolve) => {
    const heard = new AbortController();
    const finish = () => {
      clearTimeout(timer);
      heard.abort();
      resolve();
    };
    const timer = setTimeout(finish, deadlineMs);
    target.addEventListener(type, finish, { signal: heard.signal, capture: true });
  });
}

/** Resolves once `isTrue` holds; asked again at each change inside the element, at the latest after `deadlineMs`. */
export function changedUntil(element: Element, isTrue: () => boolean, deadlineMs: number): Promise<boolean> {
  if (isTrue()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (answer: boolean) => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(answer);
    };
    const timer = setTimeout(() => finish(isTrue()), deadlineMs);
    const observer = new MutationObserver(() => {
      if (isTrue()) finish(true);
    });
    observer.observe(element, { subtree: true, childList: true, characterData: true });
  });
}
