import { plain } from '../text/normalise';

const LETTERS: Readonly<Record<string, string>> = { ð: 'd', þ: 'th', ı: 'i', ə: 'e', œ: 'oe', ħ: 'h', ŋ: 'ng' };

/** For comparing names: what an English keyboard makes of them. "Guðrún" and "Gudrun" are one. */
export const nameKey = (name: string): string =>
  plain(name)
    .replace(/[ðþıəœħŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Jürgen" written "Juergen", "Søren" written "Soeren", "Åse" written "Aase". */
export const spelledOutKey = (name: string): string =>
  nameKey(
    name
      .normalize('NFC')
      .replace(/[äæÄÆ]/g, 'ae')
      .replace(/[öøÖØ]/g, 'oe')
      .replace(/[üÜ]/g, 'ue')
      .replace(/[åÅ]/g, 'aa'),
  );
