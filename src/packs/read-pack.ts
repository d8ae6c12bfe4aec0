import { MAX_LENGTH, parseJson } from '../settings/transfer';
import { type FindTeam, refuseExamples } from './check-examples';
import { refused, type Taken, takePack } from './take-pack';
import type { Pack } from './types';

/** In bytes at least as long as in UTF-16 code units, so that a file can be refused before it is read. */
export const isTooBig = (size: number): boolean => size > MAX_LENGTH * 2;

export function readPack(text: string, find: FindTeam): Taken<Pack> {
  if (text.length > MAX_LENGTH) return refused({ problem: 'too-big' });
  const file = parseJson(text);
  if (file === undefined) return refused({ problem: 'not-json' });
  const taken = takePack(file);
  const wrong = taken.ok ? refuseExamples(taken.value, find) : null;
  return wrong ? refused(wrong) : taken;
}
