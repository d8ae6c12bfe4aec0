import { readdirSync, readFileSync } from 'node:fs';

/** An interface language's file, as the browser reads it. */
export type Strings = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = 'public/_locales';

/** The folders of the interface's languages, English among them. */
export const LANGUAGES: readonly string[] = readdirSync(FOLDER);

export const readStrings = (folder: string): Strings =>
  JSON.parse(readFileSync(`${FOLDER}/${folder}/messages.json`, 'utf8'));

/** A folder is named with an underscore where a language tag has a hyphen. */
export const tagOf = (folder: string): string => folder.replace('_', '-');

const ACCENTED: Readonly<Record<string, string>> = { a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü', n: 'ñ', c: 'ç', y: 'ý' };
/** How much longer than English a language may be; German is by about a third. */
const LONGER = 0.4;

/** Goes on from the last word, which becomes as long as words get in German. */
const FILLER = 'ënsïtztëïl ';

function disguise(message: string): string {
  const accented = message.replace(/\$\d|[aeiouncy]/g, (sign) => ACCENTED[sign] ?? sign);
  const length = Math.ceil(message.length * LONGER);
  return `⟦${accented}${FILLER.repeat(Math.ceil(length / FILLER.length))
    .slice(0, length)
    .trimEnd()}⟧`;
}

/** A language that nobody speaks: longer than English, and what doesn't stand in its brackets is no interface string. */
export const disguised = (strings: Strings): Strings => ({
  ...Object.fromEntries(Object.entries(strings).map(([key, { message }]) => [key, { message: disguise(message) }])),
  language: { message: 'qps-ploc' },
});
