/** The longest a change waits for an idle slot, in ms; marks have to follow the text. */
const IDLE_TIMEOUT_MS = 40;

/** Runs `work` once, in the next idle slot, however often it is asked for. */
export function whenIdle(view: Window, work: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  const run = (): void => {
    waiting = false;
    if (!signal.aborted) work();
  };
  return () => {
    if (waiting || signal.aborted) return;
    waiting = true;
    view.requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
  };
}

/** Runs `work` at once and then at most every `gapMs`; the last request is never lost. */
export function atMostEvery(view: Window, gapMs: number, work: () => void, signal: AbortSignal): () => void {
  let timer: number | null = null;
  let again = false;
  const rest = (): void => {
    timer = null;
    if (again) request();
  };
  const request = (): void => {
    if (signal.aborted) return;
    if (timer !== null) {
      again = true;
      return;
    }
    again = false;
    timer = view.setTimeout(rest, gapMs);
    work();
  };
  signal.addEventListener('abort', () => timer !== null && view.clearTimeout(timer));
  return request;
}
