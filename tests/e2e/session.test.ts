import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, SERVED, type Served } from './desk';
import {
  ANSWERED,
  CHAT,
  clearOffice,
  DRAFT,
  errorsOf,
  type Line,
  openLine,
  panelBeside,
  press,
  STOCK,
  sendCommand,
  soon,
  stockIsMarked,
  storedSettings,
  storeSettings,
} from './session-kit';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
afterEach(() => clearOffice(office));

const NOTE: Served = { ...SERVED.zendesk, fixture: 'zendesk/2026-08-internal-note' };
const UNKNOWN: Served = { ...SERVED.intercom, fixture: 'intercom/2026-08-mode-unknown' };
const TWO: Served = {
  ...SERVED.zendesk,
  fixture: 'zendesk/2026-08-second-ticket-hidden',
  composer: '[data-is-active="true"] .ck-editor__editable',
};

/** Waits for the stock phrase's prompt in what the panel is told. */
async function stockPrompt(line: Line) {
  await soon(async () => (await line.view()).prompts.some(({ quote }) => quote.includes(STOCK))).toBe(true);
  const { prompts } = await line.view();
  const prompt = prompts.find(({ quote }) => quote.includes(STOCK));
  const rewrite = prompt?.rewrites.findIndex(({ blanks }) => blanks.length === 0) ?? -1;
  if (!prompt || rewrite < 0) throw new Error('The stock phrase has no rewrite to apply.');
  return { do: 'apply', prompt: prompt.id, rewrite, text: prompt.rewrites[rewrite]?.text ?? '' } as const;
}

/** Writes in the place of what the fixture's composer holds. */
async function rewrite(desk: Desk, text: string): Promise<void> {
  await desk.type('');
  await desk.page.keyboard.press('Control+a');
  await desk.page.keyboard.type(text);
  await soon(() => desk.draft()).toBe(text);
}

/** Puts real editors on composers that were not there when the page was loaded. */
const mountAgain = async (desk: Desk, query: string): Promise<void> => {
  await desk.page.evaluate(() => {
    delete document.documentElement.dataset.ready;
    // CKEditor refuses to be loaded twice; here it is the same file.
    Reflect.deleteProperty(window, 'CKEDITOR_VERSION');
  });
  await desk.page.addScriptTag({ url: `/attune-test/mount.js?${query}`, type: 'module' });
  await desk.page.locator('html[data-ready]').waitFor({ state: 'attached' });
};

describe('an internal note', () => {
  it('is left alone, and a switch to the reply brings the marks', async () => {
    const desk = await openDesk(office, NOTE);
    const panel = await panelBeside(office, desk);
    await panel.getByText('This is an internal note').waitFor({ state: 'attached' });
    await desk.type(` ${ANSWERED} `);
    await soon(() => desk.draft()).toContain(STOCK);
    const setChannel = (channel: string): Promise<void> =>
      desk.page
        .locator('[data-channel]')
        .first()
        .evaluate((button, value) => button.setAttribute('data-channel', value), channel);
    await setChannel('email');
    await soon(() => stockIsMarked(desk)).toBe(true);
    await panel.locator('article.prompt', { hasText: STOCK }).waitFor({ state: 'attached' });
    await setChannel('internal');
    await panel.getByText('This is an internal note').waitFor({ state: 'attached' });
    await desk.type('More of it. ');
    await soon(() => desk.draft()).toContain('More of it.');
    const line = await openLine(office, desk);
    expect((await line.view()).status).toBe('note');
    expect((await line.view()).prompts).toEqual([]);
    expect(await desk.marks()).toEqual({});
    expect(await desk.overlay.box('.badge')).toBeNull();
  });
});

describe('a composer that may be a note', () => {
  it('is unmarked until the agent says that it is a reply, and that is remembered for the conversation', async () => {
    const desk = await openDesk(office, UNKNOWN);
    const panel = await panelBeside(office, desk);
    await desk.type(CHAT);
    await panel.getByRole('button', { name: 'Yes, it’s a reply' }).waitFor({ state: 'attached' });
    expect(await desk.marks()).toEqual({});
    expect(await desk.overlay.box('.badge')).toBeNull();
    await press(panel, 'Yes, it’s a reply');
    await soon(() => stockIsMarked(desk)).toBe(true);

    const address = desk.page.url();
    await desk.page.evaluate(() => history.pushState(null, '', '/a/inbox/abc123/inbox/admin/77'));
    await soon(() => desk.marks()).toEqual({});
    await desk.page.evaluate((url) => history.pushState(null, '', url), address);
    await soon(() => stockIsMarked(desk)).toBe(true);
    expect(await panel.getByRole('button', { name: 'Yes, it’s a reply' }).count()).toBe(0);
  });
});

describe('a composer that is replaced while the agent types', () => {
  it('is followed; what was meant for the old text is stale', async () => {
    const desk = await openDesk(office, SERVED.zendesk);
    const errors = await errorsOf(desk);
    await desk.type(DRAFT);
    const line = await openLine(office, desk);
    const apply = await stockPrompt(line);
    await desk.page.evaluate(() => {
      const old = document.querySelector('.ck-editor__editable[data-test-id]');
      const fresh = document.createElement('div');
      fresh.className = 'ck ck-content ck-editor__editable';
      fresh.dataset.testId = 'omnicomposer-rich-text-ckeditor';
      fresh.contentEditable = 'true';
      old?.replaceWith(fresh);
    });
    await line.send(apply);
    await soon(async () => (await line.view()).notice?.kind).toBe('stale');
    await mountAgain(desk, 'fresh');
    await desk.type(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const inComposer = await desk.page.evaluate(() =>
      [...CSS.highlights].every(([, highlight]) =>
        [...highlight].every((range) => (range as Range).startContainer.isConnected),
      ),
    );
    expect(inComposer).toBe(true);
    expect(await desk.draft()).toBe(DRAFT);
    expect(errors).toEqual([]);
  });
});

describe('another ticket in the same tab', () => {
  const goTo = (desk: Desk, ticket: string): Promise<void> =>
    desk.page.evaluate((id) => {
      for (const tab of document.querySelectorAll('[data-test-id="header-tab"]')) {
        tab.setAttribute('data-entity-is-selected', String(tab.getAttribute('data-entity-id') === id));
      }
      for (const pane of document.querySelectorAll<HTMLElement>('.ticket-panes-grid-layout')) {
        const active = pane.dataset.testId?.startsWith(`ticket-${id}-`) === true;
        pane.dataset.isActive = String(active);
        pane.style.display = active ? '' : 'none';
      }
      history.pushState(null, '', `/agent/tickets/${id}`);
    }, ticket);

  it('brings its own customer, and nothing of the first leaks into it', async () => {
    const desk = await openDesk(office, TWO);
    const errors = await errorsOf(desk);
    await rewrite(desk, DRAFT);
    const line = await openLine(office, desk);
    const apply = await stockPrompt(line);
    await line.send(apply);
    await soon(async () => (await line.view()).notice?.kind).toBe('applied');
    await line.send({ do: 'undo' });
    await soon(() => desk.draft()).toBe(DRAFT);
    await line.send(await stockPrompt(line));
    await soon(async () => (await line.view()).notice?.kind).toBe('applied');
    const firstDraft = await desk.draft();

    await goTo(desk, '48190');
    await soon(async () => (await line.view()).customerName).toBe('Tom Okafor');
    await soon(async () => (await line.view()).notice).toBeNull();
    expect(await desk.marks()).toEqual({});
    const readFirst = await desk.page.evaluateHandle(() => window.draftInModel);
    await line.send({ do: 'undo' });
    await soon(async () => (await line.view()).notice?.kind).toBe('stale');
    expect(await readFirst.evaluate((read) => read())).toBe(firstDraft);

    // The same words draw the same prompt here; what was clicked on the first ticket must not reach this draft.
    await mountAgain(desk, 'second');
    await rewrite(desk, DRAFT);
    const here = await stockPrompt(line);
    await line.send(apply);
    await soon(async () => (await line.view()).notice?.kind).toBe('stale');
    expect(await desk.draft()).toBe(DRAFT);
    await line.send({ do: 'ignore', prompt: here.prompt });
    await soon(() => stockIsMarked(desk)).toBe(false);

    await goTo(desk, '48213');
    await soon(async () => (await line.view()).customerName).toBe('María López');
    await desk.page.locator(TWO.composer).click();
    await desk.page.keyboard.press('Control+z');
    await soon(() => stockIsMarked(desk)).toBe(true);
    expect(errors).toEqual([]);
  });
});

describe('pausing', () => {
  it('takes the marks away until the agent resumes', async () => {
    const desk = await openDesk(office, SERVED.gmail);
    const panel = await panelBeside(office, desk);
    await desk.write(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    await press(panel, 'Pause');
    await press(panel, 'For today');
    await soon(() => desk.marks()).toEqual({});
    expect(await desk.overlay.box('.badge')).toBeNull();
    const until = new Date((await storedSettings(office))?.pausedUntil ?? '');
    expect([until.getHours(), until.getMinutes(), until > new Date()]).toEqual([0, 0, true]);
    await press(panel, 'Resume');
    await soon(() => stockIsMarked(desk)).toBe(true);
  });

  it('is one of the commands, as are the next prompt and applying it', async () => {
    const desk = await openDesk(office, SERVED.gmail);
    await desk.write(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    await sendCommand(office, desk, 'next-prompt');
    await soon(() => desk.overlay.box('.card')).not.toBeNull();
    await sendCommand(office, desk, 'pause');
    await soon(() => desk.marks()).toEqual({});
    expect(await desk.overlay.box('.card')).toBeNull();
    await sendCommand(office, desk, 'pause');
    await soon(() => stockIsMarked(desk)).toBe(true);
    await sendCommand(office, desk, 'apply-prompt');
    await soon(() => desk.draft()).not.toBe(DRAFT);
    await desk.page.keyboard.press('Control+z');
    await soon(() => desk.draft()).toBe(DRAFT);
  });
});

describe('an editor that takes nothing', () => {
  /** Begins to refuse when it is told to: before that the agent has to be able to write. */
  const REFUSING = `
    const refuse = (event) => {
      if (!window.refusing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const name of ['beforeinput', 'paste', 'cut']) addEventListener(name, refuse, true);
    // A command of the browser's own asks nobody before; a page puts back what was there.
    addEventListener('input', ({ target }) => window.refusing && target.replaceChildren(...window.refusing.childNodes), true);`;

  it.each(['zendesk', 'intercom', 'gmail'] as const)('%s: nothing changes, and a copy is offered', async (id) => {
    const desk = await openDesk(office, { ...SERVED[id], script: REFUSING });
    const panel = await panelBeside(office, desk);
    await desk.write(CHAT);
    const line = await openLine(office, desk);
    const apply = await stockPrompt(line);
    await desk.page
      .locator(SERVED[id].composer)
      .first()
      .evaluate((composer) => Object.assign(window, { refusing: composer.cloneNode(true) }));
    const markup = await desk.markup();
    await line.send(apply);
    await soon(async () => (await line.view()).notice?.kind).toBe('refused');
    await panel.getByText('The editor didn’t take it.').waitFor({ state: 'attached' });
    await panel.getByRole('button', { name: 'Copy instead' }).waitFor({ state: 'attached' });
    expect(await desk.draft()).toBe(CHAT);
    expect(await desk.markup()).toBe(markup);
    expect(await stockIsMarked(desk)).toBe(true);
  });
});

describe('a rule made quiet in the settings', () => {
  it('is not marked', async () => {
    const desk = await openDesk(office, SERVED.gmail);
    await desk.write(DRAFT);
    await soon(() => stockIsMarked(desk)).toBe(true);
    const line = await openLine(office, desk);
    const { prompts } = await line.view();
    const rule = prompts.find(({ quote }) => quote.includes(STOCK))?.rule ?? '';
    await storeSettings(office, { rules: { [rule]: 'quiet' } });
    await soon(() => stockIsMarked(desk)).toBe(false);
    expect((await line.view()).prompts.some((prompt) => prompt.rule === rule && prompt.quiet)).toBe(true);
  });
});
