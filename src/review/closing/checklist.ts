import type { Candidate } from '../arbitrate';
import type { Context } from '../context';
import type { ClosingCheck } from '../types';

export function checkClosing(_context: Context, _candidates: readonly Candidate[]): readonly ClosingCheck[] {
  return [];
}
