/** How long nothing has to change until what stands by the text is placed anew, and the longest that it waits, in ms. */
const REST_MS = 250;
const LONGEST_MS = 2000;

/** Placing reads the text's boxes and asks for a frame, which is not for each key: it waits for a rest in the typing. */
export const afterRest = (document: Document, work: () => void, signal: AbortSignal): (() => void) => {
  const view = document.defaultView ?? window;
  let timer = 0;
  /** When the first of those that wait came; 0 = none waits. */
  let since = 0;
  const run = (): void => {
    since = 0;
    if (!signal.aborted) work();
  };
  return () => {
    const now = performance.now();
    since ||= now;
    view.clearTimeout(timer);
    timer = view.setTimeout(run, Math.min(REST_MS, since + LONGEST_MS - now));
  };
};
