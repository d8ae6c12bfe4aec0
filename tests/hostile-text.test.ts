import { Window } from 'happy-dom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pose } from '../scripts/review/input';
import type { Prompt } from '../src/messages/protocol';
import { review } from '../src/review/review';
import { STRANGE, XSS } from './hostile';
import { FULL } from './panel/sample-views';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string, subs: string[]) => [key, ...subs].join(' ') },
  },
}));

const { createCard } = await import('../src/overlay/card');
const { createHoldBar } = await import('../src/overlay/hold-bar');
const { keyRows } = await import('../src/overlay/card-keys');
const { createBadge } = await import('../src/overlay/badge');

const window = new Window();
const document = window.document as unknown as Document;
beforeAll(() => {
  vi.stubGlobal('DOMRect', window.DOMRect);
});
afterAll(() => vi.unstubAllGlobals());

const [sample] = FULL.prompts;
const promptWith = (text: string): Prompt => {
  if (!sample) throw new Error('The sample has no prompt.');
  const rewrite = { start: 0, end: 1, text: `${text} ▢`, blanks: [text.length + 1], hints: [text] };
  const whole = { start: 0, end: 1, text, blanks: [], hints: [] };
  const said = { id: text, message: text, why: text, statement: text, quote: text, replaces: [text, text] };
  return { ...sample, ...said, rewrites: [whole, rewrite] };
};

/** Every kind of element that the card and the bar are made of. */
const OURS = new Set(['DIV', 'H2', 'P', 'DEL', 'INS', 'SPAN', 'BUTTON', 'KBD', 'UL', 'LI', 'B', 'I']);
const kindsIn = (element: HTMLElement): readonly string[] =>
  [...element.querySelectorAll('*')].map(({ tagName }) => tagName).filter((name) => !OURS.has(name));
const listenersIn = (element: HTMLElement): readonly string[] =>
  [...element.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].map(({ name }) => name).filter((name) => /^on|^(?:src|href|style)$/.test(name)),
  );
const idle = (): undefined => undefined;

describe.each([...XSS, ...STRANGE])('%j', (text) => {
  it('is reviewed like any other text, wherever it stands', () => {
    for (const draft of [text, `Hi ${text},\n\nyour ${text} ships today.\n\n${text}`]) {
      const posed = pose({
        channel: 'email',
        mode: 'reply',
        customer: { name: text },
        agent: { name: text },
        subject: text,
        messages: [{ from: 'customer', text }],
        draft,
      });
      const { findings } = review({ ...posed.ticket }, posed.draft, posed.settings, posed.memory);
      expect(findings.filter(({ start, end }) => start < 0 || end > draft.length)).toEqual([]);
    }
  });

  it('is text in the card', () => {
    const acts = { send: idle, openPanel: idle, step: idle, shortcuts: () => ({ 'next-prompt': text }), back: idle };
    const card = createCard(document, acts);
    card.open(promptWith(text), { left: 0, top: 0, width: 9, height: 9 }, true);
    expect([kindsIn(card.element), listenersIn(card.element)]).toEqual([[], []]);
    expect(card.element.querySelector('h2')?.textContent).toBe(text);
    expect(card.element.querySelector('del')?.textContent ?? '').toBe(text.trim());
    expect(card.element.querySelector('.why p')?.textContent).toBe(text);
    expect(keyRows(document, { 'next-prompt': text }, true).flatMap(kindsIn)).toEqual([]);
  });

  it('is text in the bar of a held Send, and on the badge', () => {
    const bar = createHoldBar(document, { fix: idle, back: idle });
    bar.open({ prompts: [promptWith(text)], sendAnyway: idle, holdNoMore: idle });
    expect([kindsIn(bar.element), listenersIn(bar.element)]).toEqual([[], []]);
    expect(bar.element.querySelector('li')?.textContent).toContain(text);
    const badge = createBadge(document, { open: idle, move: idle });
    badge.show([promptWith(text)]);
    expect(kindsIn(badge.element)).toEqual([]);
  });
});
