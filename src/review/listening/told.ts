import type { ToldFact } from '../context';
import type { Ticket } from '../types';

export function findTold(_ticket: Ticket): readonly ToldFact[] {
  return [];
}
