import { checkClass, checkLine } from './check-pattern';
import type { PackRefusal } from './refusal';
import { shorten } from './strings';
import type { Pack, PackPhrase } from './types';

/** The first that isn't null, so that no more is looked at than needed. */
export function firstOf<T>(
  items: readonly T[],
  check: (item: T, at: number) => PackRefusal | null,
): PackRefusal | null {
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

/** What is wrong with the form of a pack's own patterns. */
export function refusePhrases({ classes, phrases }: Pack): PackRefusal | null {
  const ids = phrases.map(({ id }) => id);
  return (
    refuseClasses(classes) ??
    firstOf(ids, (id, at) =>
      ids.indexOf(id) < at ? { problem: 'twice', field: `phrases.${at}.id`, quote: id } : null,
    ) ??
    firstOf(phrases, (phrase, at) => refuseLines(phrase, classes, `phrases.${at}`))
  );
}
