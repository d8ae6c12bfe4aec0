import { findTeam } from '../review/team-pattern';
import { normalise } from '../review/text/normalise';
import type { Span } from '../review/types';
import { checkClass, checkLine } from './check-pattern';
import type { PackRefusal } from './refusal';
import { shorten } from './strings';
import type { Pack, PackPhrase } from './types';

/** The first that isn't null, so that no more is looked at than needed. */
function firstOf<T>(items: readonly T[], check: (item: T, at: number) => PackRefusal | null): PackRefusal | null {
  for (const [at, item] of items.entries()) {
    const refusal = check(item, at);
    if (refusal) return refusal;
  }
  return null;
}

const refuseClasses = (classes: Pack['classes']): PackRefusal | null =>
  firstOf(Object.entries(classes), ([name, words]) => {
    const why = checkClass(words);
    return why && { problem: 'pattern', why, field: `classes.${name}`, quote: shorten(words) };
  });

const refuseLines = ({ find }: PackPhrase, classes: Pack['classes'], field: string): PackRefusal | null =>
  firstOf(find, (line, at) => {
    const why = checkLine(line, classes);
    return why && { problem: 'pattern', why, field: `${field}.find.${at}`, quote: shorten(line) };
  });

/** An example without its marks, and what stands between them; null where there are none. */
function readExample(example: string): { readonly text: string; readonly span: Span | null } {
  const start = example.indexOf('«');
  const end = example.indexOf('»') - 1;
  const text = normalise(example.replace(/[«»]/g, '')).text;
  return { text, span: start >= 0 && end >= start ? { start, end } : null };
}

const isFound = (phrase: PackPhrase, classes: Pack['classes'], example: string): boolean => {
  const { text, span } = readExample(example);
  const found = findTeam({ find: phrase.find, classes }, text);
  return span ? found.some(({ start, end }) => start === span.start && end === span.end) : found.length > 0;
};

const refuseExamples = (phrase: PackPhrase, classes: Pack['classes'], field: string): PackRefusal | null => {
  const { fires, silent } = phrase.examples;
  const missed = firstOf(fires, (example, at) =>
    isFound(phrase, classes, example)
      ? null
      : { problem: 'example-missed', field: `${field}.examples.fires.${at}`, quote: shorten(example) },
  );
  if (missed) return missed;
  return firstOf(silent, (example, at) =>
    isFound(phrase, classes, example)
      ? { problem: 'example-found', field: `${field}.examples.silent.${at}`, quote: shorten(example) }
      : null,
  );
};

/** What is wrong with a pack's own patterns: their form first, for all of them, then what they find. */
export function refusePhrases({ classes, phrases }: Pack): PackRefusal | null {
  const fieldOf = (at: number): string => `phrases.${at}`;
  const ids = phrases.map(({ id }) => id);
  return (
    refuseClasses(classes) ??
    firstOf(ids, (id, at) =>
      ids.indexOf(id) < at ? { problem: 'twice', field: `${fieldOf(at)}.id`, quote: id } : null,
    ) ??
    firstOf(phrases, (phrase, at) => refuseLines(phrase, classes, fieldOf(at))) ??
    firstOf(phrases, (phrase, at) => refuseExamples(phrase, classes, fieldOf(at)))
  );
}
