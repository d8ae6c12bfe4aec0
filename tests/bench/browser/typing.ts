import { type Desk, type Office, openDesk } from '../../e2e/desk';
import { type BenchDesk, STOCK } from './desks';
import { type Compared, compare, type Summary, summarise } from './figures';
import { comeTo, heapOf, settle, stockMarked, wait } from './page';
import {
  keyWindows,
  longTasks,
  nextPaints,
  ownWorkPerKey,
  sign,
  type Thread,
  threadOf,
  trace,
  workPerKey,
} from './trace';

/** From one key to the next, in ms: a fast typist. */
const PACE_MS = 100;
/** Keys in one tab before the other has its turn, so that a busy moment of the machine meets both. */
const BLOCK = 20;

export interface Typing {
  /** The main thread's own time from each key to the next, in ms. */
  readonly work: Compared;
  /** The part of it in which Attune's scripts ran. */
  readonly own: Summary;
  /** From the key to the frame that showed it, in ms. */
  readonly paint: Compared;
  readonly longTasks: { readonly off: number; readonly on: number };
  /** In bytes. */
  readonly heap: { readonly off: number; readonly on: number };
  /** From the key that completes a marked text to the frame with its mark, in ms. */
  readonly marks: Summary;
}

interface Pair {
  readonly off: Desk;
  readonly on: Desk;
}

async function typeKeys({ page }: Desk, text: string): Promise<void> {
  await comeTo(page);
  for (const key of text) {
    const next = wait(PACE_MS);
    await page.keyboard.type(key);
    await next;
  }
  await settle(page);
}

/** The draft's last keys, in turns; which tab begins changes too. */
async function takeTurns({ off, on }: Pair, keys: string): Promise<void> {
  await sign(off.page, 'off');
  await sign(on.page, 'on');
  for (let at = 0; at < keys.length; at += BLOCK) {
    const block = keys.slice(at, at + BLOCK);
    const order = (at / BLOCK) % 2 === 0 ? [off, on] : [on, off];
    for (const desk of order) await typeKeys(desk, block);
  }
}

export async function measureTyping(
  office: Office,
  { served, control, draft }: BenchDesk,
  count: number,
): Promise<Typing> {
  const off = await openDesk(office, { ...served, url: control });
  const on = await openDesk(office, served);
  for (const desk of [off, on]) {
    await desk.page.bringToFront();
    await desk.write(draft.slice(0, -count));
  }
  await stockMarked(on.page);
  const events = await trace(on.devtools, 'work', () => takeTurns({ off, on }, draft.slice(-count)));
  const threads = { off: threadOf(events, 'off'), on: threadOf(events, 'on') };
  const heap = { off: await heapOf(off), on: await heapOf(on) };
  const marks = await measureMarks(on, draft, Math.ceil(count / 5));
  await off.page.close();
  await on.page.close();
  return { ...readThreads(threads, count), heap, marks };
}

function readThreads({ off, on }: { readonly off: Thread; readonly on: Thread }, count: number) {
  const windows = { off: keyWindows(off, PACE_MS), on: keyWindows(on, PACE_MS) };
  if (windows.off.length !== count) throw new Error(`The trace holds ${windows.off.length} of ${count} keys.`);
  return {
    work: compare(workPerKey(off, windows.off), workPerKey(on, windows.on)),
    own: summarise(ownWorkPerKey(on, windows.on)),
    paint: compare(nextPaints(off), nextPaints(on)),
    longTasks: { off: longTasks(off, windows.off), on: longTasks(on, windows.on) },
  };
}

interface MarkWindow {
  /** Whether the sentence was marked in the last frame. */
  marked: boolean;
  /** From a key to the frame in which the sentence was marked, in ms. */
  seen: number[];
}

/** Each frame is asked whether the sentence is marked, and the last key is kept with its own time. */
function watchMarks(stock: string): void {
  const own = window as unknown as MarkWindow;
  own.seen = [];
  own.marked = true;
  let pressed = 0;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    { capture: true },
  );
  const look = (now: number): void => {
    const marked = [...CSS.highlights].some(([, ranges]) => [...ranges].some((range) => range.toString() === stock));
    if (marked && !own.marked) own.seen.push(now - pressed);
    own.marked = marked;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The last letter of the marked sentence is taken away and typed again, in the middle of the whole draft. */
async function measureMarks({ page }: Desk, draft: string, times: number): Promise<Summary> {
  await comeTo(page);
  const lines = draft.split(STOCK)[0]?.split('\n').length ?? 1;
  for (const key of ['Control+Home', ...Array<string>(lines - 1).fill('ArrowDown'), 'End', 'ArrowLeft']) {
    await page.keyboard.press(key);
    // An editor follows the caret when it hears of it, which is after the key.
    await settle(page);
  }
  await page.evaluate(watchMarks, STOCK);
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press('Backspace');
    await page.waitForFunction(() => !(window as unknown as MarkWindow).marked);
    await wait(PACE_MS);
    await page.keyboard.type(STOCK.slice(-1));
    await page.waitForFunction((seen) => (window as unknown as MarkWindow).seen.length > seen, time);
    await wait(PACE_MS);
  }
  return summarise(await page.evaluate(() => (window as unknown as MarkWindow).seen));
}
