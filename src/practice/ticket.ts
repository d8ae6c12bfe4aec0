import type { Author, Channel } from '../review/types';

export interface PracticeMessage {
  readonly from: Exclude<Author, 'system'>;
  readonly name: string;
  /** How long before the page was opened it came. */
  readonly hoursAgo: number;
  readonly text: string;
}

export interface PracticeTicket {
  readonly id: string;
  readonly channel: Channel;
  /** The invented business that the agent writes for. */
  readonly business: string;
  readonly subject: string;
  /** As the helpdesk's name field has it. */
  readonly customer: string;
  readonly email: string | null;
  readonly messages: readonly PracticeMessage[];
  /** A reply as a tired agent might send it. */
  readonly draft: string;
}

/** Who practises. */
export const AGENT = 'Sam Reed';
