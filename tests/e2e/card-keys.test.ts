import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, type Office, openDesk, openOffice, SERVED } from './desk';
import { cardIsOpen, clearOffice, hoverMark, inBackground, openLine, sendCommand, soon } from './session-kit';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
afterEach(() => clearOffice(office));

const STOCK = 'Thank you for being a valued customer';
const DRAFT = `Hi Sarah,\n\n${STOCK}. A new kettle left us today by courier and will be with you soon.\n\nPriya`;
const CARD = '.card:not([hidden])';

async function openMarked(id: keyof typeof SERVED = 'zendesk'): Promise<Desk> {
  const desk = await openDesk(office, SERVED[id]);
  await desk.write(DRAFT);
  await soon(async () => Object.values(await desk.marks()).flat()).toContain('Sarah');
  return desk;
}

/** The prompts as the session counts them, in the order in which keys go through them. */
async function promptsOf(desk: Desk): Promise<readonly string[]> {
  const line = await openLine(office, desk);
  const { prompts } = await line.view();
  await line.close();
  return prompts.map(({ message }) => message);
}

const title = (desk: Desk): Promise<string | null> => desk.overlay.text(`${CARD} h2`);
const focused = (desk: Desk): Promise<string | null> => desk.overlay.text('.card button:focus');
const heard = (desk: Desk): Promise<string | null> => desk.overlay.text('[role="status"]');

describe('prompts by the browser’s own keys', () => {
  it('go forward and back, from the last to the first, and each is said', async () => {
    const desk = await openMarked();
    const messages = await promptsOf(desk);
    expect(messages).toHaveLength(3);
    for (const at of [0, 1, 2, 0]) {
      await sendCommand(office, desk, 'next-prompt');
      await soon(() => title(desk)).toBe(messages[at]);
      expect(await heard(desk)).toBe(`${messages[at]}. Prompt ${at + 1} of 3. Tab leads into its card.`);
    }
    for (const at of [2, 1]) {
      await sendCommand(office, desk, 'previous-prompt');
      await soon(() => title(desk)).toBe(messages[at]);
    }
    expect(await focused(desk)).toBeNull();
  });

  it('apply the open one, ignore the open one, and ignore nothing that isn’t open', async () => {
    const desk = await openMarked();
    await sendCommand(office, desk, 'ignore-prompt');
    await sendCommand(office, desk, 'next-prompt');
    await soon(() => title(desk)).toContain('María');
    await sendCommand(office, desk, 'apply-prompt');
    await soon(() => desk.draft()).toContain('Hi María,');
    await soon(async () => Object.values(await desk.marks()).flat()).not.toContain('Sarah');
    const [first = ''] = await promptsOf(desk);
    await sendCommand(office, desk, 'next-prompt');
    await soon(() => title(desk)).toBe(first);
    await sendCommand(office, desk, 'ignore-prompt');
    await soon(() => promptsOf(desk)).not.toContain(first);
    expect(await cardIsOpen(desk)).toBe(false);
    await desk.page.keyboard.type('x');
    await soon(() => desk.draft()).toMatch(/Priyax$/);
  });
});

describe.each(['zendesk', 'intercom', 'gmail'] as const)('the card by keys alone in %s', (id) => {
  it('is entered by Tab, walked with arrows, and gives the caret back where it was', async () => {
    const desk = await openMarked(id);
    const messages = await promptsOf(desk);
    for (let press = 0; press < 2; press += 1) await desk.page.keyboard.press('ArrowLeft');
    await sendCommand(office, desk, 'next-prompt');
    await soon(() => title(desk)).toBe(messages[0]);
    await desk.page.keyboard.press('Tab');
    await soon(() => focused(desk)).toContain('Apply');
    if (messages.length > 1) {
      await desk.page.keyboard.press('ArrowDown');
      await soon(() => title(desk)).toBe(messages[1]);
      expect(await focused(desk)).not.toBeNull();
      await desk.page.keyboard.press('ArrowUp');
      await soon(() => title(desk)).toBe(messages[0]);
    }
    await desk.page.keyboard.press('Escape');
    expect(await cardIsOpen(desk)).toBe(false);
    await desk.page.keyboard.type('|');
    await soon(() => desk.draft()).toBe(DRAFT.replace(/ya$/, '|ya'));
  });

  it('applies with Enter, and the agent types on', async () => {
    const desk = await openMarked(id);
    await sendCommand(office, desk, 'next-prompt');
    await soon(() => title(desk)).toContain('María');
    await desk.page.keyboard.press('Tab');
    await soon(() => focused(desk)).toContain('Apply');
    await desk.page.keyboard.press('Enter');
    await soon(() => desk.draft()).toContain('Hi María,');
    expect(await cardIsOpen(desk)).toBe(false);
    await desk.page.keyboard.type('|');
    await soon(() => desk.draft()).toContain('|');
    expect((await desk.draft()).replace('|', '')).toBe(DRAFT.replace('Sarah', 'María'));
  });

  it('ignores with I', async () => {
    const desk = await openMarked(id);
    await sendCommand(office, desk, 'next-prompt');
    await soon(() => title(desk)).toContain('María');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('i');
    await soon(async () => Object.values(await desk.marks()).flat()).not.toContain('Sarah');
    await desk.page.keyboard.type('|');
    await soon(() => desk.draft()).toBe(`${DRAFT}|`);
  });
});

describe('the card', () => {
  it('opens the panel with P', async () => {
    const desk = await openMarked();
    await sendCommand(office, desk, 'next-prompt');
    await soon(() => cardIsOpen(desk)).toBe(true);
    await desk.page.keyboard.press('Tab');
    await soon(() => focused(desk)).not.toBeNull();
    await desk.page.keyboard.press('p');
    const panels = (): Promise<number> =>
      inBackground(office).evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL' as never] })).length,
      );
    await soon(panels).toBe(1);
    expect(await desk.draft()).toBe(DRAFT);
  });

  it('shows the keys that are set, and those that work in it', async () => {
    const desk = await openMarked();
    await sendCommand(office, desk, 'next-prompt');
    await soon(() => cardIsOpen(desk)).toBe(true);
    expect(await desk.overlay.text('.card .main kbd')).toBe('Alt+L');
    const outside = await desk.overlay.text('.card .outside');
    expect(outside).toContain('Tab into the card');
    expect(outside).toContain('Alt+K next');
    expect(outside).not.toContain('previous');
    expect(outside).toContain('Alt+P panel');
    expect(await desk.overlay.box('.card .inside')).toBeNull();
    await desk.page.keyboard.press('Tab');
    await soon(() => desk.overlay.box('.card .inside')).not.toBeNull();
    expect(await desk.overlay.text('.card .inside')).toContain('I ignore');
    expect(await desk.overlay.box('.card .outside')).toBeNull();
  });

  it('that opened under the pointer leaves Tab to the page, and so does one after which the agent typed on', async () => {
    const desk = await openMarked();
    await hoverMark(desk, 'Sarah');
    expect(await desk.overlay.text('.card .outside')).not.toContain('Tab');
    await desk.page.keyboard.press('Tab');
    expect(await focused(desk)).toBeNull();
    await desk.page.keyboard.press('Escape');
    await desk.page.locator(SERVED.zendesk.composer).first().click();
    await desk.page.keyboard.press('Control+End');
    await sendCommand(office, desk, 'next-prompt');
    await soon(() => cardIsOpen(desk)).toBe(true);
    await desk.page.keyboard.type('x');
    await desk.page.keyboard.press('Tab');
    expect(await focused(desk)).toBeNull();
  });
});

/** Code that runs inside the extension names it so. */
declare const chrome: typeof import('wxt/browser').browser;
