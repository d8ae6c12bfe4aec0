import type { Context } from '../context';
import type { Ending } from '../types';

export function proposeEndings(_context: Context): readonly Ending[] {
  return [];
}
