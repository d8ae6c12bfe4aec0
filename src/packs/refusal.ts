import type * as z from 'zod/mini';
import { type Refusal, toRefusal } from '../settings/transfer';
import type { PatternProblem } from './check-pattern';

/** Why a pack was not taken. `field` is a path such as `phrases.0.find.1`; `quote` is what stands there. */
export type PackRefusal =
  | Refusal
  | { readonly problem: 'missing' | 'too-few' | 'wrong-id'; readonly field: string }
  | { readonly problem: 'markup' | 'hidden-sign'; readonly field: string; readonly quote: string }
  | { readonly problem: 'pattern'; readonly why: PatternProblem; readonly field: string; readonly quote: string }
  | { readonly problem: 'twice'; readonly field: string; readonly quote: string }
  | { readonly problem: 'example-missed' | 'example-found'; readonly field: string; readonly quote: string };

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.');

/** What stands at a path of the file; undefined where nothing does. */
const standsAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    value,
  );

/** One of zod's issues with a pack in words that the options page can say. */
export function toPackRefusal(issue: z.core.$ZodIssue, file: unknown): PackRefusal {
  const field = pathOf(issue.path);
  const isAbsent = standsAt(file, issue.path) === undefined;
  if (isAbsent && (issue.code === 'invalid_type' || issue.code === 'invalid_value'))
    return { problem: 'missing', field };
  if (issue.code === 'too_small') return { problem: 'too-few', field };
  if (issue.code === 'invalid_format' && issue.format === 'regex') return { problem: 'wrong-id', field };
  // The bound on the number of classes; a selector is the only other check of our own.
  if (issue.code === 'custom' && field.endsWith('classes')) return { problem: 'too-long', field };
  return toRefusal(issue);
}
