import type { TriedStep } from '../context';
import type { Ticket } from '../types';

export function findTried(_ticket: Ticket): readonly TriedStep[] {
  return [];
}
