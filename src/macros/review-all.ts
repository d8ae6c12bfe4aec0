/** The page answers a key or a click within this time, in ms: half of what a person feels as at once. */
const SLICE_MS = 50;

/** A turn for the page: what is clicked or drawn comes in between. A timer would wait four ms each time. */
const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

interface Work<In, Out> {
  readonly items: readonly In[];
  readonly each: (item: In) => Out;
  /** After each slice: how many are done. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** Works through all items in slices. What was done when it is called off is given back: it is as good as ever. */
export async function inSlices<In, Out>({ items, each, onProgress, signal }: Work<In, Out>): Promise<readonly Out[]> {
  const made: Out[] = [];
  let sliceBegan = performance.now();
  for (const item of items) {
    if (signal.aborted) break;
    made.push(each(item));
    if (performance.now() - sliceBegan < SLICE_MS) continue;
    onProgress(made.length);
    await breathe();
    sliceBegan = performance.now();
  }
  onProgress(made.length);
  return made;
}
