/** Stands for one place that the helpdesk fills: the engine takes it for a merge-field chip, which it is. */
const CHIP = '\uFFFC';

/** What helpdesks fill when a macro is applied: `{{…}}`, `{%…%}`, `%name%`, `<first name>`, `[[name]]`. */
const PLACE = /\{\{[^{}]{0,300}\}\}|\{%[^{}%]{0,300}%\}|%[a-z_]{2,40}%|<[a-z][a-z_ ]{1,40}>|\[\[[^[\]]{1,60}\]\]/gi;

export interface Masked {
  /** The macro with a chip for each place. */
  readonly text: string;
  /** What the places are, in their order. */
  readonly places: readonly string[];
}

export function maskPlaces(text: string): Masked {
  // A macro that holds the sign itself would lose count.
  const clean = text.replaceAll(CHIP, '');
  return { text: clean.replace(PLACE, CHIP), places: clean.match(PLACE) ?? [] };
}

/** A text cut from the masked macro between two offsets, with its places back in it. */
export function withPlaces({ text, places }: Masked, start: number, end: number): string {
  let next = text.slice(0, start).split(CHIP).length - 1;
  return text.slice(start, end).replaceAll(CHIP, () => places[next++] ?? '');
}
