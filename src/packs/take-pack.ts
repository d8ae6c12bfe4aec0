import { findUnsafeField, isRecord } from '../settings/transfer';
import { refusePhrases } from './check-phrases';
import { type PackRefusal, toPackRefusal } from './refusal';
import { packSchema, policySchema } from './schema';
import { refuseStrings } from './strings';
import type { Pack, Policy } from './types';

export type Taken<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: PackRefusal };

export const refused = (refusal: PackRefusal): { readonly ok: false; readonly refusal: PackRefusal } => ({
  ok: false,
  refusal,
});

/** What can be told of a pack before its fields are looked at. */
function refuseWhole(file: unknown): PackRefusal | null {
  const unsafe = findUnsafeField(file);
  if (unsafe !== null) return { problem: 'unsafe-field', field: unsafe };
  if (!isRecord(file) || file.format !== 'attune-pack') return { problem: 'foreign' };
  const { version } = file;
  return typeof version === 'number' && version > 1 ? { problem: 'newer', version: String(version) } : null;
}

/** A pack, from what a file or a policy holds; its patterns may be compiled, its examples were not tried. */
export function takePack(file: unknown): Taken<Pack> {
  const whole = refuseWhole(file);
  if (whole) return refused(whole);
  const parsed = packSchema.safeParse(file);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(issue ? toPackRefusal(issue, file) : { problem: 'foreign' });
  }
  const wrong = refuseStrings(parsed.data) ?? refusePhrases(parsed.data);
  return wrong ? refused(wrong) : { ok: true, value: parsed.data };
}

/**
 * What an administrator has set. Its pack is held to the same as one from a file, but its examples are not tried again:
 * what splits sentences weighs more than all the rest of the background, which starts anew many times a day.
 */
export function takePolicy(value: unknown): Taken<Pick<Policy, 'pack' | 'locked'>> {
  const unsafe = findUnsafeField(value);
  if (unsafe !== null) return refused({ problem: 'unsafe-field', field: unsafe });
  const pack = isRecord(value) && value.pack !== undefined ? takePack(value.pack) : null;
  if (pack && !pack.ok) return pack;
  const parsed = policySchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(issue ? toPackRefusal(issue, value) : { problem: 'foreign' });
  }
  return { ok: true, value: { pack: pack?.value ?? null, locked: parsed.data.locked } };
}
