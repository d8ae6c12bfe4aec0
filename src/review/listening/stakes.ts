import type { Stake } from '../context';
import type { Ticket } from '../types';

export function findStakes(_ticket: Ticket): readonly Stake[] {
  return [];
}
