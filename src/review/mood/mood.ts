import type { Mood, Ticket } from '../types';

export function readMood(_ticket: Ticket): Mood {
  return { level: 0, emotion: 'neutral', flags: [], words: [] };
}
