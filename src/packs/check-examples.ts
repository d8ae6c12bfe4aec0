import type { findTeam } from '../review/team-pattern';
import { normalise } from '../review/text/normalise';
import type { Span } from '../review/types';
import { firstOf } from './check-phrases';
import type { PackRefusal } from './refusal';
import { shorten } from './strings';
import type { Pack, PackPhrase } from './types';

/** How the engine finds a phrase: it comes to a page as a file of its own, with what splits sentences. */
export type FindTeam = typeof findTeam;

/** An example without its marks, and what stands between them; null where there are none. */
function readExample(example: string): { readonly text: string; readonly span: Span | null } {
  const start = example.indexOf('«');
  const end = example.indexOf('»') - 1;
  const text = normalise(example.replace(/[«»]/g, '')).text;
  return { text, span: start >= 0 && end >= start ? { start, end } : null };
}

type IsFound = (phrase: PackPhrase, example: string) => boolean;

const isFoundBy =
  (find: FindTeam, { classes }: Pack): IsFound =>
  (phrase, example) => {
    const { text, span } = readExample(example);
    const found = find({ find: phrase.find, classes }, text);
    return span ? found.some(({ start, end }) => start === span.start && end === span.end) : found.length > 0;
  };

const refuseExamplesOf = (phrase: PackPhrase, isFound: IsFound, field: string): PackRefusal | null => {
  const { fires, silent } = phrase.examples;
  const missed = firstOf(fires, (example, at) =>
    isFound(phrase, example)
      ? null
      : { problem: 'example-missed', field: `${field}.examples.fires.${at}`, quote: shorten(example) },
  );
  if (missed) return missed;
  return firstOf(silent, (example, at) =>
    isFound(phrase, example)
      ? { problem: 'example-found', field: `${field}.examples.silent.${at}`, quote: shorten(example) }
      : null,
  );
};

/** The first example that isn't found, or counter-example that is, in a pack whose patterns have passed. */
export const refuseExamples = (pack: Pack, find: FindTeam): PackRefusal | null =>
  firstOf(pack.phrases, (phrase, at) => refuseExamplesOf(phrase, isFoundBy(find, pack), `phrases.${at}`));
