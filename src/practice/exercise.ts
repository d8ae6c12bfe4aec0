import type { Family } from '../review/rule';
import type { Channel } from '../review/types';

/** A piece of the reply that can be chosen: a greeting or a sentence. */
export interface Piece {
  readonly text: string;
  /** Why it fails the customer, or why it may stand. */
  readonly because: string;
}

/** A ticket in few words and a reply in which one sentence fails the customer: find it, then say it better. */
export interface Exercise {
  /** Part of the address and of what is kept as done: it stays the same for ever. */
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  /** The rule that finds the fault. */
  readonly rule: string;
  readonly channel: Channel;
  readonly customer: string;
  readonly says: string;
  /** How many files go along, for the one slip that is about them. */
  readonly attachments?: number;
  /** What stands in another customer's ticket of today, for the one slip that is about it. */
  readonly elsewhere?: string;
  /** The reply, in order. In a mail the first is the greeting and stands in a line of its own. */
  readonly pieces: readonly Piece[];
  /** Which of the pieces fails, counted from 0. */
  readonly fault: number;
  /** Stands under the reply; empty in a chat. */
  readonly signOff: string;
  /** One way to say it, among many. */
  readonly model: string;
}
