// One session in a page that breaks under it, with the real engine and the real marks. Bundled, and run in the page.

import { anyPage } from '../../src/helpdesks/any-page';
import { helpdeskFor } from '../../src/helpdesks/index';
import type { SessionView } from '../../src/messages/protocol';
import { clearMarks, paintMarks } from '../../src/overlay/highlights';
import type { Overlay } from '../../src/overlay/overlay';
import { feedbackIn } from '../../src/review/feedback/feedback';
import { keepsakeOf } from '../../src/review/privacy/keepsake';
import { review } from '../../src/review/review';
import { RULES } from '../../src/review/rules/index';
import { findTeam } from '../../src/review/team-pattern';
import { Aside } from '../../src/session/aside';
import { Session } from '../../src/session/session';
import { DEFAULTS } from '../../src/settings/defaults';
import { breakOne, type Mishap, randomOf } from './break-page';

export interface Play {
  readonly from: number;
  readonly seeds: number;
  /** Whether the page's witnesses agree on who the customer is. */
  readonly knows: boolean;
  readonly draft: string;
}

export interface Played {
  readonly mishaps: readonly Mishap[];
  /** Ranges that were marked in the whole page, and how often something was marked in a broken one. */
  readonly marked: number;
  readonly markedBroken: number;
  /** How often the panel was told of something that could not be seen. */
  readonly unseen: number;
}

const url = new URL(location.href);
const helpdesk = helpdeskFor(url) ?? anyPage;
const COMPOSER = '[data-composer]';
const marks = (): readonly Range[] =>
  [...CSS.highlights].filter(([name]) => name.startsWith('attune-')).flatMap(([, ranges]) => [...ranges] as Range[]);

/** What threw, or was reported, since it was last asked. */
const thrown: string[] = [];
addEventListener('error', ({ message }) => thrown.push(message));
addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));

// A page is looked at again after 150 ms at the earliest; a thousand pages can't wait for it. Longer waits stay as they are.
const inTime = window.setTimeout.bind(window);
Object.assign(window, { setTimeout: (work: () => void, ms = 0) => inTime(work, ms <= 200 ? Math.min(ms, 4) : ms) });

const breathe = (): Promise<void> =>
  new Promise((resolve) => inTime(() => requestIdleCallback(() => resolve(), { timeout: 50 }), 10));

const none = (): void => undefined;
const overlay: Overlay = {
  show: ({ editor, prompts }) => paintMarks(editor, prompts),
  clear: clearMarks,
  open: none,
  step: none,
  apply: none,
  ignore: none,
  hold: none,
  release: none,
  useShortcuts: none,
};

/** A session, and the last view that it told. */
function open(signal: AbortSignal): { readonly session: Session; readonly view: () => SessionView } {
  const session = new Session(
    {
      helpdesk,
      document,
      store: { read: async () => DEFAULTS, update: async (change) => change(DEFAULTS), watch: none },
      settings: DEFAULTS,
      memory: {
        present: () => ({ salt: 1, replies: [], hardRun: [] }),
        record: async () => undefined,
        forgetHardRun: async () => undefined,
      },
      overlay,
      loadEngine: async () => ({
        review,
        explain: (id) => RULES.find((rule) => rule.id === id),
        feedbackIn,
        keepsakeOf,
        findTeam,
        aside: new Aside(),
      }),
      isAlive: () => true,
      now: () => new Date('2026-08-19T12:00:00Z'),
    },
    signal,
  );
  let last: SessionView | null = null;
  session.watch((view) => {
    last = view;
  }, signal);
  const view = (): SessionView => {
    if (!last) throw new Error('The session has told no view.');
    return last;
  };
  return { session, view };
}

/** Puts a draft where an agent would write it, before signature and quote, and remembers which elements are composers. */
function write(draft: string): void {
  document.querySelector<HTMLElement>('[contenteditable="true"], textarea')?.focus();
  for (const { element } of helpdesk.composers(document, url)) {
    element.dataset.composer = '';
    if (element instanceof HTMLTextAreaElement) element.textContent = draft;
    else {
      const line = document.createElement('div');
      line.textContent = draft;
      element.prepend(line);
    }
  }
}

/** What is gone from the page, and not from the view. */
function unsaidIn(view: SessionView): readonly string[] {
  const missing = view.seen.filter(({ confidence }) => confidence === 'missing').map(({ field }) => field);
  const said = [...view.missing, ...missing];
  const unsaid = helpdesk.read(document, url).missing.filter((field) => !said.includes(field) && field !== 'composer');
  return unsaid.map((field) => `${field} is gone, and nobody says so`);
}

/** What must hold of the page as it stands and the view that was told; empty where all does. */
function faultsOf(view: SessionView, right: SessionView, knows: boolean): readonly string[] {
  const faults: string[] = [];
  if (view.status === 'trouble') faults.push(`trouble: ${view.trouble?.doing} ${view.trouble?.where}`);
  const outside = marks().filter(({ startContainer, endContainer }) =>
    [startContainer, endContainer].some((node) => !node.isConnected || !node.parentElement?.closest(COMPOSER)),
  );
  if (outside.length > 0) faults.push(`marked outside the composer: ${outside.join(' | ')}`);
  if (knows && view.customerName !== null && view.customerName !== right.customerName)
    faults.push(`customer ${view.customerName}`);
  const address = view.name?.address ?? null;
  if (knows && address !== null && address !== right.name?.address && !right.name?.accepted.includes(address))
    faults.push(`addressed as ${address}`);
  if (view.status === 'unreadable' && !view.missing.includes('messages'))
    faults.push('unreadable, and nobody says what');
  const active = helpdesk.composers(document, url).some((composer) => composer.active);
  if (!active && marks().length > 0) faults.push('marked where nobody can write');
  return faults;
}

/** A view comes a moment after the page; what is wrong for a second is wrong. */
async function lasting(faults: () => readonly string[]): Promise<readonly string[]> {
  for (let turn = 0; turn < 60 && faults().length > 0; turn += 1) await breathe();
  return [...faults(), ...thrown.splice(0)];
}

/** What is wrong of itself; and what is not said once the agent has looked, where the page tells nobody of a change. */
async function check(view: () => SessionView, right: SessionView, knows: boolean): Promise<readonly string[]> {
  const faults = await lasting(() => faultsOf(view(), right, knows));
  document.dispatchEvent(new Event('visibilitychange'));
  return [...faults, ...(await lasting(() => unsaidIn(view())))];
}

async function playSeed(seed: number, right: SessionView, knows: boolean, broken: () => void): Promise<string[]> {
  const random = randomOf(seed);
  const times = 1 + Math.floor(random() * 15);
  // Half of it is there when the session begins, the rest comes while it runs.
  for (let done = 0; done < times; done += 1) breakOne(random);
  const end = new AbortController();
  const { session, view } = open(end.signal);
  session.send({ do: 'choose-mode', mode: 'reply' });
  await breathe();
  const faults = [...(await check(view, right, knows))];
  for (let done = 0; done < times; done += 1) breakOne(random, true);
  await breathe();
  faults.push(...(await check(view, right, knows)));
  if (marks().length > 0) broken();
  end.abort();
  if (marks().length > 0) faults.push('marked after the end');
  return faults;
}

/** The pane is taken out of the page in which the ticket stands, as a helpdesk does that draws it anew. */
async function takePane(): Promise<readonly string[]> {
  const { root } = helpdesk.read(document, url);
  const composer = document.querySelector(COMPOSER);
  const pane = (root ?? composer)?.parentElement;
  (pane === document.body ? root : pane)?.remove();
  return await lasting(() => (composer?.isConnected || marks().length === 0 ? [] : ['marked in a pane that is gone']));
}

async function play({ from, seeds, knows, draft }: Play): Promise<Played> {
  write(draft);
  const whole = document.documentElement.cloneNode(true);
  const end = new AbortController();
  const { session, view } = open(end.signal);
  session.send({ do: 'choose-mode', mode: 'reply' });
  for (let turn = 0; turn < 20 && marks().length === 0; turn += 1) await breathe();
  const right = view();
  const marked = marks().length;
  const mishaps: Mishap[] = (await takePane()).map((what) => ({ seed: -1, what }));
  end.abort();
  let markedBroken = 0;
  let unseen = 0;
  for (let seed = from; seed < from + seeds; seed += 1) {
    document.replaceChild(whole.cloneNode(true), document.documentElement);
    document.querySelector<HTMLElement>(COMPOSER)?.focus();
    const faults = await playSeed(seed, right, knows, () => {
      markedBroken += 1;
    });
    if (helpdesk.read(document, url).missing.length > right.missing.length) unseen += 1;
    mishaps.push(...faults.map((what) => ({ seed, what })));
  }
  return { mishaps, marked, markedBroken, unseen };
}

Object.assign(globalThis, { play });
