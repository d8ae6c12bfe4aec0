import type { Author, Channel, Mode } from '../review/types';

export type Certainty = 'sure' | 'likely' | 'unsure';

/** One thing read from a page: what it is, which selector or source gave it, how sure that is. */
export interface Seen<T> {
  readonly value: T;
  /** A selector or a source's name; never the page's text. */
  readonly from: string;
  readonly confidence: Certainty;
}

export interface SeenMessage {
  readonly from: Author;
  readonly name: string | null;
  /** One line a block or `<br>`, blank lines dropped, white space folded; quotes and marked signatures cut. */
  readonly text: string;
  /** ISO 8601, or null where the page's time can't be trusted. */
  readonly at: string | null;
  readonly attachments: readonly string[];
}

export type SightingField =
  | 'ticketId'
  | 'subject'
  | 'channel'
  | 'customer.name'
  | 'customer.email'
  | 'agent.name'
  | 'messages'
  | 'composer'
  | 'mode';

/** What a helpdesk's page shows of the open ticket. A null value is unknown: worse than none is a guess. */
export interface Sighting {
  readonly ticketId: Seen<string> | null;
  readonly subject: Seen<string> | null;
  readonly channel: Seen<Channel> | null;
  readonly customer: { readonly name: Seen<string> | null; readonly email: Seen<string> | null };
  readonly agent: { readonly name: Seen<string> | null; readonly email: Seen<string> | null };
  readonly messages: Seen<readonly SeenMessage[]>;
  /** How many older messages the page keeps folded; 0 where none or unknown. */
  readonly olderHidden: number;
  /** The element around the open ticket: the one place to watch for changes. */
  readonly root: Element | null;
  /** What could not be found, or where two ways of looking disagree. */
  readonly missing: readonly SightingField[];
  readonly disagreements: readonly string[];
}

/** One place to write. The helpdesk says what it is; reading and editing it is `composer/`'s work. */
export interface ComposerSighting {
  readonly element: HTMLElement;
  /** Belongs to the open ticket and is shown. */
  readonly active: boolean;
  readonly mode: Seen<Mode>;
  /** Selectors of nodes inside that are not the draft: signature, quoted mail. */
  readonly notDraft: readonly string[];
  /** Selectors of merge-field chips: read as U+FFFC, never edited. */
  readonly chips: readonly string[];
  /** How many files and pictures would go with the text; left out where that can't be told. */
  readonly attachments?: number | undefined;
}

/** One helpdesk, one file, one folder of fixtures. */
export interface Helpdesk {
  readonly id: string;
  readonly label: string;
  /** Match patterns for the manifest; derived from here, nowhere else. */
  readonly hosts: readonly string[];
  /** `installed`: on from the start. `asked`: on when the agent has switched it on. `site`: on per address. */
  readonly consent: 'installed' | 'asked' | 'site';
  readonly matches: (url: URL) => boolean;
  /** `ours`: addresses that the agent calls their own in the settings. */
  readonly read: (document: Document, url: URL, ours?: readonly string[]) => Sighting;
  readonly composers: (document: Document, url: URL) => readonly ComposerSighting[];
  /** Reply or note, by what stands around a frame that is written in; left out where that says nothing. */
  readonly modeAt?: (frame: HTMLElement, root: Element) => Seen<Mode>;
  /** Buttons that send the active composer's text. */
  readonly sendButtons: (document: Document, url: URL) => readonly HTMLElement[];
}
