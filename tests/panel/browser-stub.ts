import english from '../../public/_locales/en/messages.json';
import type { Strings } from './strings';

/** The harness may have been opened in another language. */
const table: Strings = globalThis.strings ?? english;

/** What the panel needs of the browser, with the real strings: `$1` … are filled in one pass, as the browser does. */
export const browser = {
  i18n: {
    getMessage: (key: string, subs: readonly string[] = []) =>
      (table[key]?.message ?? '').replace(/\$(\d)/g, (_, number: string) => subs[Number(number) - 1] ?? ''),
  },
};
