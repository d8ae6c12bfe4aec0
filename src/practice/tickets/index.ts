import type { PracticeTicket } from '../ticket';
import { CARE } from './care';
import { LEISURE } from './leisure';
import { MONEY } from './money';
import { SHOPS } from './shops';
import { SOFTWARE } from './software';

/** Invented people with real habits, each with a draft that could be better; in the order of their numbers. */
export const TICKETS: readonly PracticeTicket[] = [...SHOPS, ...SOFTWARE, ...MONEY, ...LEISURE, ...CARE].sort(
  (a, b) => Number(a.id) - Number(b.id),
);
