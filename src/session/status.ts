import type { Status } from '../messages/protocol';
import type { Mode } from '../review/types';

interface Known {
  /** The page has a ticket open. */
  readonly open: boolean;
  /** Its messages could be read. */
  readonly readable: boolean;
  readonly composer: boolean;
  readonly paused: boolean;
  readonly mode: Mode;
  readonly text: string;
}

/** What a session that is well is doing; the first reason to be silent is the one that is said. */
export function statusOf({ open, readable, composer, paused, mode, text }: Known): Status {
  if (!open) return 'no-ticket';
  if (!readable) return 'unreadable';
  if (!composer) return 'no-composer';
  if (paused) return 'paused';
  if (mode === 'note') return 'note';
  if (mode === 'unknown') return 'unknown-mode';
  return text.trim() === '' ? 'empty' : 'reviewing';
}

/** Midnight of the agent's own clock, for ever, or at once. ISO 8601, or the empty string. */
export function pausedUntil(until: 'tomorrow' | 'never' | 'resume', now: Date): string {
  if (until === 'resume') return '';
  if (until === 'never') return '9999-12-31T00:00:00.000Z';
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).toISOString();
}
