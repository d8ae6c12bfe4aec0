import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import type messages from '../../public/_locales/en/messages.json';

/** The name of an interface string in `_locales`. */
export type MessageKey = keyof typeof messages;

/** Names that have a form for one and a form for several: `prompts` for `prompts_one` and `prompts_other`. */
export type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Name}_one` ? Name : never) : never;

/** What is needed of the browser's strings; its generated type wants each name as a literal. */
interface Strings {
  getMessage(name: string, subs: string[]): string;
}

function say(name: string, subs: string[]): string {
  const strings: Strings = browser.i18n;
  return strings.getMessage(name, subs);
}

/** The language the strings are in, which is English where the browser's own isn't among the translated ones. */
export const language = (): string => t('language');

/** Whether the interface speaks the language that the rules read and write. */
export const speaksEnglish = (): boolean => /^en\b/.test(language());

/** A number as it is written in the interface's language: 3,000 or 3.000. */
export const number = (value: number): string => value.toLocaleString(language());

/** An interface string, `$1` … in it filled with `subs`. */
export const t = (key: MessageKey, ...subs: readonly (string | number)[]): string =>
  say(
    key,
    subs.map((sub) => (typeof sub === 'number' ? number(sub) : sub)),
  );

/** A string about `count` things; `$1` is the count. */
export function count(key: CountedKey, things: number): string {
  const form = new Intl.PluralRules(language()).select(things) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, [number(things)]);
}

/** Stands around a place's number while a message with elements in it is taken apart; no message contains it. */
const MARK = '\u0001';

/** A string in which `$1` … are elements, so that a sentence is never glued from pieces. */
export function rich(key: MessageKey, ...parts: readonly ComponentChildren[]): ComponentChildren {
  const places = parts.map((_, index) => `${MARK}${index}${MARK}`);
  const pieces = say(key, places).split(MARK);
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : parts[Number(piece)]));
}

/** "a, b, c" in English; the short form has commas where Japanese would have mere spaces. */
export const lists = (): Intl.ListFormat => new Intl.ListFormat(language(), { type: 'conjunction', style: 'narrow' });

/** A list in the interface's language, each item drawn by `draw`. */
export function list(items: readonly string[], draw: (item: string) => ComponentChildren): ComponentChildren {
  const parts = lists().formatToParts(items);
  return parts.map(({ type, value }) => (type === 'element' ? draw(value) : value));
}
