import type { Draft, Flag, Memory, Message, Mood, NameAnswer, ReviewSettings, Span, Ticket, ToldKind } from './types';

/** What a sentence does. A sentence may do several things. */
export type Act =
  | 'apology'
  | 'thanks'
  | 'question'
  | 'imperative'
  /** I/we have done something: "I've refunded both". */
  | 'commit-done'
  /** I/we will do something concrete: "I'll ring the courier at 2". Not "I'll be happy to". */
  | 'commit-future'
  | 'refusal'
  /** A time that can be held against a clock or calendar. */
  | 'time'
  /** "soon", "shortly", "as soon as possible". */
  | 'vague-time';

export type Zone = 'greeting' | 'opening' | 'middle' | 'closing' | 'sign-off';

/** A sentence of the draft that is not masked. Offsets into `DraftFacts.text`. */
export interface Sentence extends Span {
  readonly index: number;
  readonly text: string;
  /** `text` in lower case, quotes straightened, masked characters as U+FFFC, same length: match on this. */
  readonly folded: string;
  readonly paragraph: number;
  /** Stands in a list: "- …", "1. …". */
  readonly listItem: boolean;
  /** Opening = first two sentences after the greeting, closing = last three before the sign-off; see `isOpening`, `isClosing`, which may both be true in a short reply. */
  readonly isOpening: boolean;
  readonly isClosing: boolean;
  readonly acts: ReadonlySet<Act>;
  /** What it shares with the ticket: stems, numbers, dates, names. Empty = it could be about anybody. */
  readonly anchors: readonly string[];
  /** Words (letters or digits) in it. */
  readonly words: number;
}

export interface Greeting extends Span {
  /** "Hi", "Dear", "Good morning" as typed; empty for a bare "Ana,". */
  readonly word: string;
  /** Whom it names, without title; null where it names nobody. */
  readonly name: (Span & { readonly text: string; readonly title: string }) | null;
}

export interface SignOff extends Span {
  /** "Kind regards", "Thanks"; empty where only a name stands. */
  readonly phrase: string;
  /** The lines under the phrase ("Jonas", "Acme Support"). */
  readonly lines: readonly string[];
}

export type MaskKind = 'quote' | 'pasted' | 'signature' | 'code' | 'link' | 'email' | 'card';

/** Characters of the draft that are not the agent's own sentence. */
export interface Mask extends Span {
  readonly kind: MaskKind;
}

/** The draft, read once per change. `text` is normalised (NFC, straight quotes, plain spaces). */
export interface DraftFacts {
  readonly draft: Draft;
  readonly text: string;
  /** `text` in lower case, same length, masked characters as U+FFFC. */
  readonly folded: string;
  /** Quotes, code, links, pasted ticket text, signature: rules never look there, edits never touch it. */
  readonly masks: readonly Mask[];
  readonly greeting: Greeting | null;
  readonly signOff: SignOff | null;
  /** Body sentences: without greeting, sign-off and masks. */
  readonly sentences: readonly Sentence[];
  /** Words in the body. */
  readonly words: number;
  /** False: names and placeholders only. */
  readonly english: boolean;
}

/** A question or request the customer asked and no agent has answered before this draft. */
export interface CustomerQuestion {
  readonly quote: string;
  readonly kind: 'yes-no' | 'when' | 'how-much' | 'where' | 'how' | 'why' | 'which' | 'who' | 'what' | 'request';
  /** Folded stems that carry it. */
  readonly stems: readonly string[];
  /** The stems of the other open questions: where those are taken up and these are not, this one was passed over. */
  readonly others: readonly (readonly string[])[];
  /** Stems of everything that was said around it. */
  readonly around: readonly string[];
  /** What agents said before, folded: saying it again answers nothing. */
  readonly repeated: string;
}

/** Why it matters to them: "mum's birthday", "Saturday". */
export interface Stake {
  readonly quote: string;
  readonly kind: 'event' | 'travel' | 'work' | 'money' | 'body' | 'family';
  readonly stems: readonly string[];
  /** "on Saturday", "tomorrow"; empty where none is given. */
  readonly when: string;
  readonly past: boolean;
  /** Health, debt, death: never repeated in public. */
  readonly private: boolean;
}

/** A step the customer says they took, or an agent's step that did not help. */
export interface TriedStep {
  readonly quote: string;
  /** "restart", "reinstall", "clear" … */
  readonly verb: string;
  /** Stems of what it was done to. */
  readonly objects: readonly string[];
  readonly by: 'customer' | 'agent';
}

/** A fact the customer already gave. */
export interface ToldFact {
  readonly kind: ToldKind;
  readonly value: string;
}

/** The ticket, read once when it is opened and again only when it changes. */
export interface TicketFacts {
  readonly ticket: Ticket;
  /** The customer's messages since the last agent message, or the last one; joined by blank lines, clean. */
  readonly latest: string;
  /** All the customer wrote, oldest first, subject on top. */
  readonly said: string;
  readonly customerMessages: readonly Message[];
  readonly agentMessages: readonly Message[];
  /** No agent has written in this ticket yet. */
  readonly firstReply: boolean;
  /** The customer's lines, folded; a draft's line that repeats one is theirs. */
  readonly customerLines: ReadonlySet<string>;
  /** Stems of content words, without support vocabulary. */
  readonly stems: ReadonlySet<string>;
  /** Digit groups, money, dates, identifiers as written. */
  readonly numbers: ReadonlySet<string>;
  /** Capitalised words that do not start a sentence, folded. */
  readonly properNouns: ReadonlySet<string>;
  readonly name: NameAnswer;
  readonly mood: Mood;
  readonly questions: readonly CustomerQuestion[];
  readonly stakes: readonly Stake[];
  readonly tried: readonly TriedStep[];
  readonly told: readonly ToldFact[];
  has(flag: Flag): boolean;
}

/** All a rule may look at. */
export interface Context {
  readonly ticket: TicketFacts;
  readonly draft: DraftFacts;
  readonly settings: ReviewSettings;
  readonly memory: Memory;
}
