import { expect } from 'vitest';
import type { Outcome } from '../../src/composer/editor';
import type { Stage } from './stage';

/** Bold between asterisks. */
export const DRAFT = 'Hi Ana,\n\nWe are *sorry* for any inconvenience caused.\nPlease call us.\n\nThanks';
export const TEXT = DRAFT.replaceAll('*', '');

/** U+00A0 is as good as a space: editors choose between them. */
export const plain = (text: string) => text.replaceAll('\u00A0', ' ');

export function parse(at: string): { text: string; start: number; end: number } {
  const start = at.indexOf('«');
  const end = at.indexOf('»') - 1;
  return { text: at.replace(/[«»]/g, ''), start, end };
}

/** What all three agree on: the reading, the editor's own model, and the test. */
export async function expectText(stage: Stage, text: string): Promise<void> {
  expect(plain(await stage.model('text'))).toBe(text);
  expect(plain((await stage.ask('read')).text)).toBe(text);
}

export async function expectQuotes(stage: Stage): Promise<void> {
  const { text } = await stage.ask('read');
  for (const word of text.matchAll(/\S+/g)) {
    const span = { start: word.index, end: word.index + word[0].length };
    expect(await stage.ask('quote', span)).toBe(word[0]);
  }
}

export async function replace(stage: Stage, quote: string, by: string): Promise<Outcome> {
  await stage.tell('passTime');
  const { text } = await stage.ask('read');
  const start = plain(text).indexOf(quote);
  expect(start, `"${quote}" in the draft`).toBeGreaterThanOrEqual(0);
  return stage.ask('replace', { start, end: start + quote.length }, by, text);
}
