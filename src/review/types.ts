/**
 * The words of the house. Everything the engine takes and gives back is here.
 * All offsets are UTF-16 code units. All times are ISO 8601 strings, all durations milliseconds.
 */

export type Channel = 'email' | 'chat' | 'social';

/** What the composer would send. `unknown` is treated as a note: silence. */
export type Mode = 'reply' | 'note' | 'unknown';

/** Who wrote a message. Bots, automations and event rows are `system`. */
export type Author = 'customer' | 'agent' | 'note' | 'system';

export interface Message {
  readonly from: Author;
  readonly name?: string | undefined;
  /** Clean text: quotes and marked signatures cut, one line a block. */
  readonly text: string;
  /** ISO 8601; absent where the page gives none that can be trusted. */
  readonly at?: string | undefined;
  /** File names of what came with the message. */
  readonly attachments?: readonly string[] | undefined;
}

export interface Person {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** A ticket as it stands: who wrote, what was said. Oldest message first. */
export interface Ticket {
  readonly id?: string | undefined;
  readonly channel: Channel;
  readonly subject?: string | undefined;
  readonly customer: Person;
  readonly agent: Person;
  readonly messages: readonly Message[];
  /** The time of writing; the engine has no clock of its own. */
  readonly now?: string | undefined;
}

/** The reply being written. `text`: each block or line break is one `\n`; a merge-field chip is U+FFFC. */
export interface Draft {
  readonly text: string;
  readonly mode: Mode;
  /** How many files and pictures would go with it; left out where that can't be told. */
  readonly attachments?: number | undefined;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Severity = 'warn' | 'suggest' | 'info';

/** One replacement of `start..end` of the draft by `text`. */
export interface Rewrite extends Span {
  readonly text: string;
  /** Offsets into `text` at which a `▢` stands for something only the agent knows. Not empty = not applicable. */
  readonly blanks: readonly number[];
  /** What belongs in each blank ("day", "what you'll do"), same order as `blanks`. */
  readonly hints?: readonly string[];
}

/** A way in which the draft falls short. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  /** The draft's own text from `start` to `end`; empty for a finding about the whole reply. */
  readonly quote: string;
  /** One short line an agent can act on. */
  readonly message: string;
  readonly rewrites: readonly Rewrite[];
  /** Whether it survives arbitration and is put before the agent. */
  readonly shown: boolean;
}

export type Confidence = 'high' | 'medium' | 'low' | 'none';

/** Whom to greet. `address` is null where nobody can be named. */
export interface NameAnswer {
  readonly address: string | null;
  readonly confidence: Confidence;
  /** Every form that counts as the customer's name when the draft uses it ("Tom", "Thomas Okafor", "Mr Okafor"). */
  readonly accepted: readonly string[];
  /** Where the answer comes from, for "What I can see". */
  readonly from: 'said' | 'signed' | 'field' | 'email' | 'handle' | 'nothing';
  /** Other people the thread names; their names are no mistake in a draft. */
  readonly others: readonly string[];
}

export const EMOTIONS = [
  'anger',
  'frustration',
  'disappointment',
  'anxiety',
  'grief',
  'confusion',
  'gratitude',
  'joy',
  'neutral',
] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** In the order in which the panel names them. */
export const FLAGS = [
  'grief',
  'selfharm',
  'danger',
  'health',
  'abuse',
  'legal',
  'chargeback',
  'review-threat',
  'churn',
  'repeat-contact',
  'waiting',
  'stake',
] as const;
export type Flag = (typeof FLAGS)[number];

/** How the customer writes; words found, never a diagnosis. */
export interface Mood {
  readonly level: 0 | 1 | 2 | 3;
  readonly emotion: Emotion;
  readonly flags: readonly Flag[];
  /** The customer's own words that show it, at most five, in order. */
  readonly words: readonly string[];
}

export interface QuestionAnswer {
  /** The customer's question in their own words. */
  readonly quote: string;
  readonly answered: boolean;
}

export type ClosingItem =
  | 'questions-answered'
  | 'next-step'
  | 'result-checked'
  | 'open-door'
  | 'warm-line'
  | 'names'
  | 'ends-on-help'
  | 'honest-no';

export interface ClosingCheck {
  readonly item: ClosingItem;
  readonly state: 'met' | 'unmet' | 'na';
}

export type EndingKind = 'solved' | 'waiting-on-us' | 'waiting-on-you' | 'cannot-solve';

/** What a good ending holds: what was (or will be) done, why not, where else, when, what may go wrong next, warmth, what the brand always says. */
export type EndingSlot = 'no' | 'done' | 'way' | 'when' | 'risk' | 'warm' | 'always';

/** One sentence of an ending; a chip in the panel. */
export interface EndingPart {
  readonly slot: EndingSlot;
  readonly text: string;
  readonly hints: readonly string[];
  /** `said`: the draft holds it already; `on`: in the ending until it is taken out; `off`: one click away. */
  readonly state: 'said' | 'on' | 'off';
}

/** A proposed ending. `fits`: the one that suits this ticket and draft. Blanks as in `Rewrite`. */
export interface Ending {
  readonly kind: EndingKind;
  /** `lead`, the parts that are on, `tail`. */
  readonly text: string;
  readonly parts: readonly EndingPart[];
  /** The space before the first sentence. */
  readonly lead: string;
  /** What follows the last: the signature. */
  readonly tail: string;
  readonly blanks: readonly number[];
  readonly hints: readonly string[];
  readonly fits: boolean;
  /** Where it would go: before the sign-off, replacing a generic close if there is one. */
  readonly place: Span;
}

/** A first sentence that shows that the message was read. */
export interface Opener {
  /** `asks`: a question where a fact is missing. */
  readonly kind: 'reflects' | 'asks';
  readonly text: string;
  /** The same with the fault owned, for an agent who has said that it is ours; null where it would not read well. */
  readonly owning: string | null;
}

export type ToldKind =
  | 'order'
  | 'email'
  | 'phone'
  | 'screenshot'
  | 'model'
  | 'serial'
  | 'address'
  | 'date'
  | 'error'
  | 'browser'
  | 'name'
  | 'amount';

/** The customer at one look, in their own words. */
export interface Glance {
  /** What is at stake for them and still lies ahead. */
  readonly stakes: readonly string[];
  readonly tried: readonly string[];
  /** Steps from us that did not help. */
  readonly triedByUs: readonly string[];
  readonly told: readonly { readonly kind: ToldKind; readonly value: string }[];
  /** Messages from the customer, and replies to them, as far as the page shows them. */
  readonly messages: number;
  readonly replies: number;
  /** Angry with the situation; not so where the agent is insulted. */
  readonly heated: boolean;
  readonly abuse: 'none' | 'insult' | 'violence';
  /** A sentence that sets a boundary; null where none is called for. */
  readonly boundary: string | null;
  readonly openers: readonly Opener[];
}

export type FeedbackKind = 'wish' | 'bug' | 'praise' | 'leaving';

/** Something the customer says about the product that its makers should hear. */
export interface Feedback {
  readonly kind: FeedbackKind;
  /** The customer's own sentence, personal data taken out. */
  readonly quote: string;
}

/** What may be kept of a ticket and its reply, personal data taken out. */
export interface Keepsake {
  readonly channel: Channel;
  /** What the customer wrote about, in their words. */
  readonly gist: string;
  readonly before: string;
  readonly after: string;
}

/** Why the engine stays quiet although there is a draft. */
export type Silence = 'note' | 'unknown-mode' | 'other-language' | null;

export interface Review {
  readonly findings: readonly Finding[];
  readonly closing: readonly ClosingCheck[];
  readonly mood: Mood;
  readonly name: NameAnswer;
  readonly questions: readonly QuestionAnswer[];
  readonly endings: readonly Ending[];
  readonly silence: Silence;
}

export type RuleLevel = 'on' | 'quiet' | 'off';

/** How replies should sound. Rewrites follow it. */
export interface Voice {
  readonly formality: 'formal' | 'neutral' | 'casual';
  readonly spelling: 'british' | 'american';
  /** Words the brand never says: no rewrite uses them, and `never-said` marks them. */
  readonly never: readonly string[];
  /** Sentences the brand always wants: no rule finds fault with them, and the endings hold them. */
  readonly always: readonly string[];
}

/** A phrase that a team watches for, from one of its packs. The templates are in the notation of text/pattern.ts. */
export interface TeamRule {
  /** `team:<pack>/<phrase>`. */
  readonly id: string;
  readonly statement: string;
  readonly why: string;
  /** One short line an agent can act on. */
  readonly message: string;
  readonly severity: Severity;
  readonly channels: readonly Channel[];
  /** The pack's name: that is where the claim comes from. */
  readonly sources: readonly string[];
  readonly find: readonly string[];
  readonly classes: Readonly<Record<string, string>>;
  /** What may stand in place of what was found; `▢` is what only the agent knows. */
  readonly rewrites: readonly string[];
}

/** The part of the settings that the engine reads. */
export interface ReviewSettings {
  /** Per rule; a rule not listed is `on`. `quiet`: found and listed in the panel, never marked in the composer. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly agent: {
    /** The agent's own name as it stands under a reply. */
    readonly name: string;
    /** "Kind regards" … ; empty = none. */
    readonly signOff: string;
    /** The helpdesk adds the agent's name by itself. */
    readonly autoSignature: boolean;
  };
  readonly voice: Voice;
  /** The team's macros as plain text. */
  readonly macros: readonly string[];
  /** Placeholder syntaxes the helpdesk fills at sending, e.g. `{{ticket.requester.first_name}}`. */
  readonly mergeFields: readonly string[];
  /** The phrases of the packs that are installed; left out = none. */
  readonly team?: readonly TeamRule[] | undefined;
  /** Those of `voice.never` that are a pack's wish and not the agent's; left out = none. */
  readonly teamNever?: readonly string[] | undefined;
}

/** 5-word shingles of one earlier reply as salted 32-bit hashes; no text can be read back. */
export interface ReplyPrint {
  readonly hashes: ReadonlySet<number>;
}

/** What other customers' tickets of today hold (addresses, numbers, sums, names), as hashes; no text. */
export interface Elsewhere {
  readonly salt: number;
  readonly hashes: ReadonlySet<number>;
}

/** What the session remembers and the engine may use; counts and hashes only. */
export interface Memory {
  readonly salt: number;
  readonly replies: readonly ReplyPrint[];
  /** Hard conversations, newest last: minutes ago and mood level; for hard-run-break. */
  readonly hardRun: readonly { readonly minutesAgo: number; readonly level: number; readonly abuseOrGrief: boolean }[];
  /** Left out where no other ticket was seen. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Milliseconds from opening the ticket to the first keystroke; undefined where not known. */
  readonly firstKeystrokeMs?: number | undefined;
  /** The agent's answer to "is this ours?": true only after an explicit tick. */
  readonly faultIsOurs?: boolean | undefined;
}
