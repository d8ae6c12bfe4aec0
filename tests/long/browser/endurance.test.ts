import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, SERVED, type Served } from '../../e2e/desk';
import { clearOffice, errorsOf, type Line, openLine, soon } from '../../e2e/session-kit';
import { said } from '../said';

/** What one day of an agent is taken for; `ATTUNE_SWITCHES` says another number of tickets opened. */
const SWITCHES = Number(process.env.ATTUNE_SWITCHES ?? 1000);
const RESULTS = 'tests/long/ENDURANCE.md';

/**
 * A draft in pieces of ten keys, one piece a visit; the engine finds something in it each time. Ten drafts take turns: what
 * the engine keeps of texts that it knows has a bound of its own, and is full of these when the measuring begins.
 */
const PIECES = 8;
const NOUNS = 'kettle lamp chair parcel voucher invoice charger blanket teapot bottle'.split(' ');
const draftOf = (round: number): string =>
  `Hi there, thank you for being a valued customer. The ${NOUNS[round % NOUNS.length]} and the cable left us today.`
    .padEnd(PIECES * 10)
    .slice(0, PIECES * 10);

/** Both tickets, once with each piece; then both drafts are emptied. */
const VISITS = PIECES * 2;
const ROUNDS = Math.ceil(SWITCHES / VISITS);
/** Rounds before the first measurement: the engine comes, code is compiled, tables are filled. */
const WARM_UP = Math.ceil(ROUNDS / 2);

interface Helpdesk {
  readonly served: Served;
  /** Where the same page is served without Attune: what the editor and the page keep for themselves is not ours. */
  readonly control: string;
  readonly customers: readonly [string, string];
  /** Runs in the page: shows the ticket of this number, one pane for the even ones and one for the odd. */
  readonly show: (visit: number) => void;
}

/** Both panes are laid out until their editors are there, since an editor is made of what can be seen. */
const SHOW_BOTH = `document.addEventListener('readystatechange', () => {
  for (const pane of document.querySelectorAll('.ticket-panes-grid-layout')) pane.style.display = '';
}, { once: true });`;

const ZENDESK: Helpdesk = {
  served: {
    ...SERVED.zendesk,
    fixture: 'zendesk/2026-08-second-ticket-hidden',
    composer: '[data-is-active="true"] .ck-editor__editable',
    script: SHOW_BOTH,
  },
  control: 'https://acme.desk.example/agent/tickets/48213',
  customers: ['Tom Okafor', 'María López'],
  show(visit) {
    const id = String(50_000 + visit);
    const panes = [...document.querySelectorAll<HTMLElement>('.ticket-panes-grid-layout')];
    const tabs = [...document.querySelectorAll<HTMLElement>('[data-test-id="header-tab"]')];
    for (const [at, pane] of panes.entries()) {
      const active = at === visit % 2;
      pane.dataset.isActive = String(active);
      pane.style.display = active ? '' : 'none';
      if (!active) continue;
      pane.dataset.testId = `ticket-${id}-standard-layout`;
      pane.querySelector('[data-ticket-id]')?.setAttribute('data-ticket-id', id);
      const head = pane.querySelector('[data-side-conversations-anchor-id]');
      head?.setAttribute('data-side-conversations-anchor-id', id);
    }
    for (const [at, tab] of tabs.entries()) {
      tab.dataset.entityIsSelected = String(at === visit % 2);
      if (at === visit % 2) tab.dataset.entityId = id;
    }
    history.replaceState(null, '', `/agent/tickets/${id}`);
  },
};

/** A second conversation beside the first, with another customer in it. */
const SECOND_THREAD = `document.addEventListener('readystatechange', () => {
  const mains = [...document.querySelectorAll('[role=main]')];
  const pane = mains.pop();
  for (const one of mains) one.remove();
  const other = pane.cloneNode(false);
  other.innerHTML = pane.innerHTML.replaceAll('María', 'Tom').replaceAll('López', 'Okafor')
    .replaceAll('maria.lopez', 'tom.okafor').replaceAll('19a0c3f7b2d41e', '19a0c3f7b2d49f');
  pane.before(other);
}, { once: true });`;

const GMAIL: Helpdesk = {
  served: {
    ...SERVED.gmail,
    fixture: 'gmail/2026-08-second-thread-hidden',
    composer: '[role="main"]:not([style*="none"]) [role="textbox"]',
    script: SECOND_THREAD,
  },
  control: 'https://mail.desk.example/mail/u/0/#inbox/FMfcgzQXKkmabcdef',
  customers: ['Tom Okafor', 'María López'],
  show(visit) {
    const panes = [...document.querySelectorAll<HTMLElement>('[role="main"]')];
    for (const [at, pane] of panes.entries()) pane.style.display = at === visit % 2 ? '' : 'none';
    history.replaceState(null, '', `#inbox/FMfcgzQXKkm${String.fromCharCode(97 + (visit % 2)).repeat(6)}`);
  },
};

/** What a page holds once the garbage is gone, of all that runs in it: the helpdesk's own script and ours. */
interface Held {
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
  /** In bytes; all worlds of the page together. */
  readonly heap: number;
}

const readHighlights = (): number =>
  [...CSS.highlights].reduce((sum, [name, ranges]) => sum + (name.startsWith('attune-') ? ranges.size : 0), 0);

async function heldBy(desk: Desk): Promise<Held> {
  // The marks of what was just deleted go with the next look.
  await soon(() => desk.page.evaluate(readHighlights)).toBe(0);
  // What a first collection lets go of through weak references is collected by the second.
  for (let turn = 0; turn < 3; turn += 1) await desk.devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await desk.devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const { usedSize } = await desk.devtools.send('Runtime.getHeapUsage');
  return {
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    documents: of('Documents'),
    heap: usedSize,
  };
}

const focusComposer = (desk: Desk, { served }: Helpdesk): Promise<void> =>
  desk.page
    .locator(served.composer)
    .first()
    .evaluate((element: HTMLElement) => element.focus());

/** Every ticket once with each piece of the draft, and both drafts gone again. `line`: null where there is no Attune. */
async function playRound(desk: Desk, helpdesk: Helpdesk, line: Line | null, round: number): Promise<void> {
  for (let visit = 0; visit < VISITS + 2; visit += 1) {
    await desk.page.evaluate(helpdesk.show, round * (VISITS + 2) + visit);
    if (line) await soon(async () => (await line.view()).customerName).toBe(helpdesk.customers[visit % 2]);
    await focusComposer(desk, helpdesk);
    const at = Math.floor(visit / 2) * 10;
    const piece = draftOf(round).slice(at, at + 10);
    await desk.page.keyboard.press(piece ? 'Control+End' : 'Control+a');
    if (piece) await desk.page.keyboard.type(piece);
    else await desk.page.keyboard.press('Delete');
  }
}

/** What the page held after the warm-up, and after all. */
async function endure(desk: Desk, helpdesk: Helpdesk, line: Line | null): Promise<readonly [Held, Held]> {
  await desk.devtools.send('Performance.enable');
  for (let round = 0; round < WARM_UP; round += 1) await playRound(desk, helpdesk, line, round);
  const before = await heldBy(desk);
  for (let round = WARM_UP; round < WARM_UP + ROUNDS; round += 1) await playRound(desk, helpdesk, line, round);
  return [before, await heldBy(desk)];
}

let office: Office;
const lines: string[] = [];
beforeAll(async () => {
  office = await openOffice();
});
afterEach(() => clearOffice(office));
afterAll(async () => {
  await office.close();
  const commit = said('git', ['rev-parse', '--short', 'HEAD']);
  const what = `${ROUNDS * (VISITS + 2)} tickets opened and ${ROUNDS * VISITS * 10} keys pressed in one page; “before” is after half as much beforehand.`;
  writeFileSync(
    RESULTS,
    `# The last long day\n\n${new Date().toISOString().slice(0, 10)}, commit ${commit}. ${what} “Without” is the same page and the same keys where Attune is not.\n\n| Helpdesk | What | Before | After | Without, before | Without, after |\n| --- | --- | ---: | ---: | ---: | ---: |\n${lines.join('\n')}\n`,
  );
});

describe.each([
  ['zendesk', ZENDESK],
  ['gmail', GMAIL],
] as const)('%s: a day in one page', (id, helpdesk) => {
  it('ends with what it began with', { timeout: 3_600_000 }, async () => {
    const control = await openDesk(office, { ...helpdesk.served, url: helpdesk.control });
    const [without, withoutAfter] = await endure(control, helpdesk, null);
    await control.page.close();

    const desk = await openDesk(office, helpdesk.served);
    const errors = await errorsOf(desk);
    const line = await openLine(office, desk);
    const [before, after] = await endure(desk, helpdesk, line);
    for (const key of Object.keys(before) as (keyof Held)[])
      lines.push(`| ${id} | ${key} | ${before[key]} | ${after[key]} | ${without[key]} | ${withoutAfter[key]} |`);
    // The editors keep a history of their own, with and without Attune.
    for (const key of Object.keys(before) as (keyof Held)[])
      expect(after[key] - before[key] - (withoutAfter[key] - without[key]), key).toBeLessThanOrEqual(
        before[key] * 0.05,
      );
    expect(errors).toEqual([]);
  });
});
