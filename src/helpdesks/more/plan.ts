import type { Author, Channel } from '../../review/types';
import type { Reading } from '../agree';
import type { Helpdesk } from '../helpdesk';
import type { Way } from '../selectors';

/**
 * What is known of a helpdesk that is asked for: mostly selectors. What stands nowhere in public about its page is
 * left out here and unknown there: a role becomes `system`, a mode `unknown`, a name null.
 */
export interface Plan extends Pick<Helpdesk, 'id' | 'label' | 'hosts' | 'matches'> {
  readonly ticketIdOf: (url: URL) => string | null;
  /** Another place that says which ticket is open, as the page has it; none = nothing contradicts the address. */
  readonly witness?: (document: Document) => Reading | null;
  /** The box around the open ticket; empty = the smallest box around messages and composer. */
  readonly room: readonly Way[];
  /** Empty = no message can be told from another: the room's text is one that nobody is judged by. */
  readonly message: readonly Way[];
  readonly body: readonly Way[];
  readonly sender: readonly Way[];
  readonly roleOf: (
    message: Element,
    known: { readonly sender: string | null; readonly requester: string | null },
  ) => Author;
  /** Grows with time, where the page shows messages in either order. */
  readonly orderOf?: (message: Element) => number | null;
  readonly channelOf: (url: URL) => Channel | null;
  readonly subjectOf?: (document: Document) => Reading | null;
  readonly requester: readonly Way[];
  /** A button that stands there as long as older messages are not loaded. */
  readonly older?: string;
  readonly composer: readonly Way[];
  readonly notDraft: readonly string[];
  readonly chips: readonly string[];
  readonly send: readonly Way[];
}

/** For helpdesks whose pages show no mark of who wrote a message. */
export const nobody = (): Author => 'system';
