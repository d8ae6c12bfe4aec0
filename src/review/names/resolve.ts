import type { NameAnswer, Ticket } from '../types';

export function resolveName(_ticket: Ticket): NameAnswer {
  return { address: null, confidence: 'none', accepted: [], from: 'nothing', others: [] };
}
