import { type Office, openDesk } from '../../e2e/desk';
import type { BenchDesk } from './desks';
import { type Summary, summarise } from './figures';
import { type Compiled, compiled, sign, threadOf, trace } from './trace';

export interface Opening {
  /** From the ticket and its editor being there, and a draft in it, to the first marks, in ms. */
  readonly firstMarks: Summary;
  /** By script: the browser's parsing and compiling, and all until it has run once; the main thread's own time, in ms. */
  readonly scripts: Readonly<Record<string, Compiled>>;
}

interface OpenWindow {
  opened: number;
  marked: number;
}

/** In the page, before its first element is there: when its editor was ready, and when the first mark was painted. */
function watchOpening(): void {
  const own = window as unknown as OpenWindow;
  own.opened = own.marked = 0;
  const look = (now: number): void => {
    if ([...CSS.highlights.keys()].some((name) => name.startsWith('attune-'))) own.marked = now;
    else requestAnimationFrame(look);
  };
  new MutationObserver((_, observer) => {
    own.opened = performance.now();
    observer.disconnect();
    requestAnimationFrame(look);
  }).observe(document.documentElement, { attributeFilter: ['data-ready'] });
}

const median = (values: readonly number[]): number => summarise(values).p50;

/** Fresh tabs; the whole draft is there at once, in one paragraph, as a browser brings back what was begun. */
export async function measureOpening(office: Office, { served, draft }: BenchDesk, times: number): Promise<Opening> {
  const marks: number[] = [];
  const loads: Readonly<Record<string, Compiled>>[] = [];
  const script = `${served.script ?? ''};(${watchOpening})();`;
  for (let time = 0; time < times; time += 1) {
    const [first] = office.context.pages();
    const devtools = first && (await office.context.newCDPSession(first));
    if (!devtools) throw new Error('The browser has no tab.');
    const events = await trace(devtools, 'compile', async () => {
      const { page } = await openDesk(office, { ...served, script });
      await sign(page, 'opening');
      await page
        .locator(served.composer)
        .first()
        .evaluate((element: HTMLElement) => element.focus());
      await page.keyboard.insertText(draft.replaceAll(/\n+/g, ' '));
      await page.waitForFunction(() => (window as unknown as OpenWindow).marked > 0);
      marks.push(
        await page.evaluate(() => (window as unknown as OpenWindow).marked - (window as unknown as OpenWindow).opened),
      );
      await page.close();
    });
    loads.push(compiled(threadOf(events, 'opening')));
    await devtools.detach();
  }
  const names = Object.keys(loads[0] ?? {});
  const middle = (name: string, key: keyof Compiled): number => median(loads.map((load) => load[name]?.[key] ?? 0));
  const scripts = Object.fromEntries(
    names.map((name) => [name, { compile: middle(name, 'compile'), run: middle(name, 'run') }]),
  );
  return { firstMarks: summarise(marks), scripts };
}
