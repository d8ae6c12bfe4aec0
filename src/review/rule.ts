import type { Context } from './context';
import type { Channel, Memory, Message, Rewrite, Severity, Span } from './types';

export type Family =
  | 'names'
  | 'talk-track'
  | 'empathy'
  | 'ownership'
  | 'framing'
  | 'blame'
  | 'clarity'
  | 'listening'
  | 'closing'
  | 'sensitive'
  | 'well-being'
  | 'slips'
  /** What an agent or a team asked for: a pack's own phrases, words never said. */
  | 'team';

/**
 * A ticket and a draft in few words. In `fires`, `«` and `»` in the draft stand around the span that
 * must be found (left out for a finding about the whole reply); they are taken out before the engine sees it.
 */
export interface Example {
  readonly draft: string;
  /** What the customer wrote: their latest message, or several, oldest first. */
  readonly says?: string | readonly string[];
  /** The customer's display name and e-mail; "María López" by default none. */
  readonly customer?: string;
  readonly email?: string;
  /** The agent's name; "Sam Reed" by default. */
  readonly agent?: string;
  /** `email` by default. */
  readonly channel?: Channel;
  readonly subject?: string;
  /** The whole thread, where `says` is not enough. */
  readonly thread?: readonly Message[];
  readonly macros?: readonly string[];
  /** Words that the agent asked not to say. */
  readonly never?: readonly string[];
  /** Earlier replies of this agent. */
  readonly history?: readonly string[];
  /** How many files go with the draft; left out = not known. */
  readonly attachments?: number;
  /** What the session remembers, for the rules that ask. */
  readonly memory?: Partial<Memory>;
  /** The text that one of the offered rewrites puts in place; `null` where the rule withholds or has none. */
  readonly becomes?: string | null;
}

/** What a rule finds. Offsets and rewrites refer to `context.draft.text` (the normalised draft). */
export interface Found extends Span {
  /** One short line: what stands there, said kindly. "María isn't named". */
  readonly message: string;
  /** Lower than the rule's own severity where the text says so; never higher. */
  readonly severity?: Severity;
  readonly rewrites?: readonly Rewrite[];
  /** The finding is about the whole reply: `quote` is given out empty. */
  readonly whole?: boolean;
}

/** One rule, one file, one setting. The file's name is the id. */
export interface Rule {
  readonly id: string;
  readonly family: Family;
  /** What it holds, in one line. */
  readonly statement: string;
  /** Two sentences an agent would accept. */
  readonly why: string;
  /** At least one: where the claim comes from. */
  readonly sources: readonly string[];
  readonly severity: Severity;
  readonly channels: readonly Channel[];
  /** At least six each; the examples are the rule's tests. */
  readonly examples: { readonly fires: readonly Example[]; readonly silent: readonly Example[] };
  readonly find: (context: Context) => readonly Found[];
}
