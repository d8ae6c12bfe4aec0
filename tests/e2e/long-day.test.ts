import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, SERVED, type Served } from './desk';
import { ANSWERED, clearOffice, DRAFT, errorsOf, openLine, soon, stockIsMarked } from './session-kit';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
afterEach(() => clearOffice(office));

const TWO: Served = {
  ...SERVED.zendesk,
  fixture: 'zendesk/2026-08-second-ticket-hidden',
  composer: '[data-is-active="true"] .ck-editor__editable',
};
const SMS: Served = {
  ...SERVED.zendesk,
  url: 'https://acme.zendesk.com/agent/tickets/50901',
  fixture: 'zendesk/2026-08-sms',
  composer: '.ck-editor__editable',
};
const SIDE: Served = { ...SERVED.zendesk, fixture: 'zendesk/2026-08-side-conversation' };
const PLAIN: Served = { ...SERVED.gmail, fixture: 'gmail/2026-08-plain-text', composer: 'textarea.Ak' };

/** A macro replaces the draft at once, without a key press: the page sets the editor's data. */
const applyMacro = (desk: Desk, selector: string, lines: readonly string[]): Promise<void> =>
  desk.page
    .locator(selector)
    .first()
    .evaluate((element, texts) => {
      const { ckeditorInstance } = element as unknown as { ckeditorInstance: { setData(data: string): void } };
      ckeditorInstance.setData(texts.map((text) => `<p>${text}</p>`).join(''));
    }, lines);

/** Switches as the page does it: tab, panes and address, twenty times, a frame apart. */
async function switchTabs(): Promise<void> {
  const goTo = (id: string): void => {
    for (const tab of document.querySelectorAll('[data-test-id="header-tab"]'))
      tab.setAttribute('data-entity-is-selected', String(tab.getAttribute('data-entity-id') === id));
    for (const pane of document.querySelectorAll<HTMLElement>('.ticket-panes-grid-layout')) {
      const active = pane.dataset.testId?.startsWith(`ticket-${id}-`) === true;
      pane.dataset.isActive = String(active);
      pane.style.display = active ? '' : 'none';
    }
    history.replaceState(null, '', `/agent/tickets/${id}`);
  };
  for (let turn = 0; turn < 20; turn += 1) {
    goTo(turn % 2 === 0 ? '48190' : '48213');
    await new Promise(requestAnimationFrame);
  }
}

/** Listeners and nodes of all that runs in the page, ours included, after the garbage is gone. */
async function counters(desk: Desk): Promise<readonly [number, number]> {
  await desk.devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await desk.devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return [of('JSEventListeners'), of('Nodes')];
}

describe('Zendesk', () => {
  it('marks what a macro has put there at once, and what a second one leaves', async () => {
    const desk = await openDesk(office, SERVED.zendesk);
    await applyMacro(desk, SERVED.zendesk.composer, DRAFT.split('\n'));
    await soon(() => stockIsMarked(desk)).toBe(true);
    await applyMacro(desk, SERVED.zendesk.composer, ['Hi María,', 'A new kettle left us today.']);
    await soon(() => stockIsMarked(desk)).toBe(false);
    const line = await openLine(office, desk);
    expect((await line.view()).status).toBe('reviewing');
  });

  it('takes a text message for a chat', async () => {
    const desk = await openDesk(office, SMS);
    await desk.type('');
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.type(`Hi Dev,\n${ANSWERED}`);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const line = await openLine(office, desk);
    expect((await line.view()).channel).toBe('chat');
    expect((await line.view()).prompts.filter(({ shown, quiet }) => shown && !quiet)).toHaveLength(1);
  });

  it('leaves a side conversation alone', async () => {
    const desk = await openDesk(office, SIDE);
    await desk.write(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const side = desk.page.locator('[data-test-id^="side-conversation"] [contenteditable]');
    const before = Object.values(await desk.marks()).flat().length;
    await side.click();
    await desk.page.keyboard.type(`${ANSWERED} `);
    const line = await openLine(office, desk);
    await soon(async () => (await line.view()).status).toBe('reviewing');
    expect(Object.values(await desk.marks()).flat()).toHaveLength(before);
    const inside = await side.evaluate((element) =>
      [...CSS.highlights].some(([, highlight]) =>
        [...highlight].some((range) => element.contains((range as Range).startContainer)),
      ),
    );
    expect(inside).toBe(false);
  });

  it('falls silent when the ticket is closed while the agent types', async () => {
    const desk = await openDesk(office, SERVED.zendesk);
    const errors = await errorsOf(desk);
    await desk.write(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const line = await openLine(office, desk);
    const typing = desk.page.keyboard.type('and so on and on ');
    await desk.page.evaluate(() => {
      document.querySelector('.ticket-panes-grid-layout')?.remove();
      document.querySelector('[data-entity-is-selected="true"]')?.remove();
      history.pushState(null, '', '/agent/dashboard');
    });
    await typing;
    await soon(async () => (await line.view()).status).toBe('no-ticket');
    expect(await desk.marks()).toEqual({});
    expect(await desk.overlay.box('.badge')).toBeNull();
    expect(errors).toEqual([]);
  });

  it('knows whose ticket it is after a hundred switches, and holds on to nothing', async () => {
    const desk = await openDesk(office, TWO);
    const errors = await errorsOf(desk);
    await desk.type('x');
    const line = await openLine(office, desk);
    await soon(async () => (await line.view()).customerName).not.toBeNull();
    await desk.devtools.send('Performance.enable');
    const settled = (): Promise<unknown> => soon(async () => (await line.view()).customerName).toBe('María López');
    await desk.page.evaluate(switchTabs);
    await settled();
    const [listeners, nodes] = await counters(desk);
    for (let round = 0; round < 4; round += 1) {
      await desk.page.evaluate(switchTabs);
      await settled();
    }
    const [listenersAfter, nodesAfter] = await counters(desk);
    expect(listenersAfter).toBeLessThanOrEqual(listeners * 1.05);
    expect(nodesAfter).toBeLessThanOrEqual(nodes * 1.05);
    expect(errors).toEqual([]);
  });
});

describe('Gmail', () => {
  it('is reviewed in plain-text mode, where a field stands in place of the editor', async () => {
    const desk = await openDesk(office, PLAIN);
    await desk.page.locator(PLAIN.composer).fill(DRAFT);
    const line = await openLine(office, desk);
    await soon(async () => (await line.view()).prompts.some(({ rule }) => rule === 'stock-phrase')).toBe(true);
  });
});
