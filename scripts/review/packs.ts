import type { z } from 'zod';
import { readPack } from '../../src/packs/read-pack';
import type { PackRefusal } from '../../src/packs/refusal';
import type { Taken } from '../../src/packs/take-pack';
import type { Pack } from '../../src/packs/types';
import { findTeam } from '../../src/review/team-pattern';

/** A file of lines carries the same pack on each, and trying its examples takes longer than a review. */
const known = new Map<string, Taken<Pack>>();

function taken(file: unknown): Taken<Pack> {
  const text = JSON.stringify(file);
  const before = known.get(text) ?? readPack(text, findTeam);
  known.set(text, before);
  return before;
}

/** "example-missed, phrases.0.examples.fires.0, “…”": what the options page would say of it, in the words of the code. */
const whyNot = (refusal: PackRefusal): string =>
  Object.entries(refusal)
    .map(([key, value]) => (key === 'quote' ? `“${value}”` : value))
    .join(', ');

/** The packs of a line, held to the same as a file that is imported; what is wrong with one is an issue of the line. */
export const packsIn = (value: unknown, context: z.RefinementCtx): readonly Pack[] =>
  (Array.isArray(value) ? value : [value]).flatMap((file: unknown) => {
    const pack = taken(file);
    if (pack.ok) return [pack.value];
    context.addIssue({ code: 'custom', message: `Not taken: ${whyNot(pack.refusal)}` });
    return [];
  });
