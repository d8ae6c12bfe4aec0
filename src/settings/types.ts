import type { ReviewSettings, RuleLevel, Voice } from '../review/types';

/** What the agent has pointed out on a site's pages: selectors, none of the pages' text. Empty = not pointed out. */
export interface Site {
  /** Attune works there. For a helpdesk that has a file, its own switch counts instead. */
  readonly on: boolean;
  /** Each thing that the customer has written. */
  readonly message: string;
  readonly name: string;
  readonly composer: string;
}

/** All that is kept about how the agent wants Attune to behave. In `storage.local`, nowhere else. */
export interface Settings extends ReviewSettings {
  /** Grows when the shape changes; a stored older shape is brought forward, a newer one is refused. */
  readonly version: 1;
  readonly voice: Voice;
  readonly badge: {
    readonly shown: boolean;
    readonly corner: 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left';
  };
  /** Hold Send once. */
  readonly hold: {
    readonly on: boolean;
    /** Per rule id; one not listed does what `HOLDING` says. */
    readonly rules: Readonly<Record<string, 'on' | 'off'>>;
    /** Whether a chat's plain Enter counts as a press of Send. */
    readonly plainEnter: boolean;
  };
  /**
   * Where a rule is louder or quieter than everywhere: a place (`channel chat`, `helpdesk gmail`,
   * `site https://help.example`) to the levels of rules there. The place's own word holds over the channel's.
   */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, RuleLevel>>>>;
  readonly trends: {
    /** Whether replies and prompts are counted for the agent's own page. */
    readonly counted: boolean;
    /** Whether a rule whose prompts are ignored again and again goes quiet by itself. */
    readonly goQuiet: boolean;
  };
  /** Per helpdesk id. Not listed: on where its host was asked for at installation, else off. */
  readonly helpdesks: Readonly<Record<string, 'on' | 'off'>>;
  /** By origin (`https://help.example`): pages that no helpdesk's file knows, and what was pointed out on any. */
  readonly sites: Readonly<Record<string, Site>>;
  /** The agent's own addresses, so that Gmail's messages from an alias count as the agent's. */
  readonly aliases: readonly string[];
  /**
   * Paths of settings in which the agent chose the default, or nothing, over what a pack says: `hold.on`,
   * `rules.weak-close`, `voice.never.cheers`. Any other value of theirs speaks for itself.
   */
  readonly chosen: readonly string[];
  /** ISO 8601; prompts are paused until then. Empty = not paused. */
  readonly pausedUntil: string;
}
