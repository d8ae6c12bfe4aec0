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

/** Runs `work` at once and then at most every `gapMs`; the last request is never lost, and none leaves a timer behind. */
export function atMostEvery(view: Window, gapMs: number, work: () => void, signal: AbortSignal): () => void {
  let timer: number | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const run = (): void => {
    timer = null;
    last = performance.now();
    work();
  };
  signal.addEventListener('abort', () => timer !== null && view.clearTimeout(timer));
  return () => {
    if (signal.aborted || timer !== null) return;
    const rest = last + gapMs - performance.now();
    if (rest > 0) timer = view.setTimeout(run, rest);
    else run();
  };
}
