import type { Channel, RuleLevel, Severity, Voice } from '../review/types';
import type { Site } from '../settings/types';

type Maybe<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** What a pack says of the settings. What it leaves out it says nothing about. */
export interface PackSettings {
  readonly rules?: Readonly<Record<string, RuleLevel>> | undefined;
  readonly agent?: Maybe<{ readonly signOff: string; readonly autoSignature: boolean }> | undefined;
  readonly voice?: Maybe<Voice> | undefined;
  readonly mergeFields?: readonly string[] | undefined;
  readonly hold?:
    | Maybe<{
        readonly on: boolean;
        readonly rules: Readonly<Record<string, 'on' | 'off'>>;
        readonly plainEnter: boolean;
      }>
    | undefined;
  readonly helpdesks?: Readonly<Record<string, 'on' | 'off'>> | undefined;
  readonly sites?: Readonly<Record<string, Site>> | undefined;
}

/** A phrase that a team watches for. `«` and `»` may stand around what must be found in an example. */
export interface PackPhrase {
  readonly id: string;
  readonly statement: string;
  readonly why: string;
  readonly message: string;
  readonly severity: Severity;
  readonly channels: readonly Channel[];
  readonly find: readonly string[];
  readonly rewrites: readonly string[];
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
}

export interface PackMacro {
  readonly title: string;
  readonly text: string;
}

/** What a team wants for its people, in one file. Checked by packs/schema.ts before it is ever stored. */
export interface Pack {
  readonly format: 'attune-pack';
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly settings: PackSettings;
  /** Word classes for the phrases: a name to its words. */
  readonly classes: Readonly<Record<string, string>>;
  readonly phrases: readonly PackPhrase[];
  readonly macros: readonly PackMacro[];
}

/** What was done last to the packs, and how they were before; null where nothing can be taken back. */
export interface Undo {
  readonly did: 'installed' | 'removed' | 'moved';
  readonly name: string;
  readonly before: readonly Pack[];
}

/** The packs that the agent has installed. Later ones win. Under `PACKS_KEY` in `storage.local`. */
export interface Packs {
  readonly installed: readonly Pack[];
  readonly undo: Undo | null;
}

/** What an organisation set by policy, as the background read and checked it. Under `POLICY_KEY` in `storage.local`. */
export interface Policy {
  readonly pack: Pack | null;
  /** Settings that only the policy's pack may set: `voice.formality`, `rules`, `rules.name-wrong`. */
  readonly locked: readonly string[];
  /** Why the policy was not taken, in the words of packs/refusal.ts; empty = it was, or there is none. */
  readonly problem: string;
}
