import { findUnsafeField, isRecord, MAX_LENGTH, parseJson } from '../settings/transfer';
import { refusePhrases } from './check-phrases';
import { type PackRefusal, toPackRefusal } from './refusal';
import { packSchema, policySchema } from './schema';
import { refuseStrings } from './strings';
import type { Pack, Policy } from './types';

export type Taken<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: PackRefusal };

const refused = (refusal: PackRefusal): { readonly ok: false; readonly refusal: PackRefusal } => ({
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

/** A pack, from what a file or a policy holds. Patterns are compiled only once their form has passed. */
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

/** In bytes at least as long as in UTF-16 code units, so that a file can be refused before it is read. */
export const isTooBig = (size: number): boolean => size > MAX_LENGTH * 2;

export function readPack(text: string): Taken<Pack> {
  if (text.length > MAX_LENGTH) return refused({ problem: 'too-big' });
  const file = parseJson(text);
  return file === undefined ? refused({ problem: 'not-json' }) : takePack(file);
}

/** What an administrator has set; the pack in it is held to the same as one from a file. */
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
