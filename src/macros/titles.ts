import { browser } from 'wxt/browser';

/** What the agent's helpdesk calls the macros that were brought in, by their text; the settings keep the texts alone. */
const TITLES_KEY = 'macro-titles';

export type Titles = ReadonlyMap<string, string>;

/** In UTF-16 code units, of a first line that stands for a title. */
const TITLE_LENGTH = 60;

/** FNV-1a: a text is looked up by its hash, so that no macro is stored twice. */
function keyOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${hash.toString(36)}.${text.length}`;
}

export async function readTitles(): Promise<Titles> {
  const stored: unknown = (await browser.storage.local.get(TITLES_KEY))[TITLES_KEY];
  if (typeof stored !== 'object' || stored === null) return new Map();
  return new Map(Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** With the titles that packs give to theirs. */
export const withTitles = (titles: Titles, macros: readonly { title: string; text: string }[]): Titles =>
  new Map([
    ...macros.flatMap(({ title, text }): [string, string][] => (title ? [[keyOf(text), title]] : [])),
    ...titles,
  ]);

/** Titles of macros that are no longer kept go with them. */
export async function keepTitles(macros: readonly { title: string; text: string }[], kept: readonly string[]) {
  const before = await readTitles();
  const fresh = new Map(macros.map(({ title, text }) => [keyOf(text), title]));
  const titles = kept.flatMap((text): [string, string][] => {
    const title = fresh.get(keyOf(text)) || before.get(keyOf(text));
    return title ? [[keyOf(text), title]] : [];
  });
  await browser.storage.local.set({ [TITLES_KEY]: Object.fromEntries(titles) });
}

const firstLine = (text: string): string => {
  const line =
    text.split('\n').find((one) => /\p{L}{2}/u.test(one) && !/^\s*(?:hi|hello|hey|dear)\b/i.test(one)) ?? text;
  return line.length <= TITLE_LENGTH ? line.trim() : `${line.slice(0, TITLE_LENGTH).trim()}…`;
};

/** The title, or what the macro says first. */
export const titleOf = (titles: Titles, text: string): string => titles.get(keyOf(text)) ?? firstLine(text);
