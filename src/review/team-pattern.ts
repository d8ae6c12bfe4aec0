import { fold, normalise } from './text/normalise';
import { type Pattern, pattern } from './text/pattern';
import { splitSentences } from './text/sentences';
import type { Span, TeamRule } from './types';

type Phrase = Pick<TeamRule, 'find' | 'classes'>;

/** What is matched is folded, so what is looked for must be. */
const folded = (text: string): string => fold(normalise(text).text);

const foldedClasses = (classes: Phrase['classes']): Phrase['classes'] =>
  Object.fromEntries(Object.entries(classes).map(([name, words]) => [name, folded(words)]));

/**
 * By what they look for: the settings come anew with each change, and a pattern once entered stays in the table of words
 * with which templates begin.
 */
const compiled = new Map<string, Pattern>();

function compileTeam({ find, classes }: Phrase): Pattern {
  const key = JSON.stringify([find, classes]);
  const known = compiled.get(key) ?? pattern(find.map(folded), foldedClasses(classes));
  compiled.set(key, known);
  return known;
}

/**
 * Where a team's phrase stands. Greeting and sign-off are looked at as well: brands have views on both. `lower` is
 * `text` folded, with what isn't the agent's own hidden; both are normalised.
 */
export function findTeam(phrase: Phrase, text: string, lower: string = fold(text)): readonly Span[] {
  const { all } = compileTeam(phrase);
  return splitSentences(text).flatMap(({ start, end }) =>
    all(lower.slice(start, end).replace(/\n/g, ' ')).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    })),
  );
}
