/** Between two macros stands a line of three dashes or more. */
const DIVIDER = /^\s*-{3,}\s*$/m;

export const toLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const toMacros = (text: string): readonly string[] =>
  text
    .split(DIVIDER)
    .map((macro) => macro.trim())
    .filter((macro) => macro !== '');

export const fromMacros = (macros: readonly string[]): string => macros.join('\n---\n');
