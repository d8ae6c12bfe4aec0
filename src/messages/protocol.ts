import type { Trouble } from '../report';
import type {
  Channel,
  ClosingCheck,
  Ending,
  EndingSlot,
  Feedback,
  Finding,
  Glance,
  Mood,
  NameAnswer,
  QuestionAnswer,
  RuleLevel,
} from '../review/types';

/** The name of the port from the panel to a tab's session. */
export const PANEL_PORT = 'attune-panel';

/** A shown or quiet finding, with what a person may ask about it. `id` is stable while its cause stands. */
export interface Prompt extends Finding {
  readonly id: string;
  readonly why: string;
  readonly sources: readonly string[];
  readonly statement: string;
  /** The draft's own text that each rewrite takes away, same order as `rewrites`; left out = the quote. */
  readonly replaces?: readonly string[];
  /** The agent has made this rule quiet: listed here, not marked in the composer. */
  readonly quiet?: boolean;
}

/** A line of "What I can see". */
export interface SeenLine {
  readonly field: string;
  /** Short, for the agent's own eyes; never logged or stored. Null = not found. */
  readonly value: string | null;
  readonly from: string;
  readonly confidence: 'sure' | 'likely' | 'unsure' | 'missing';
}

/**
 * What the session is doing.
 * `no-ticket`: helpdesk page without an open ticket. `unreadable`: a ticket is open but its messages or composer
 * can't be found. `trouble`: Attune itself failed and has stopped marking. `no-composer`: nothing to write in yet. `empty`: composer there, nothing typed.
 */
export type Status =
  | 'no-ticket'
  | 'unreadable'
  | 'no-composer'
  | 'empty'
  | 'note'
  | 'unknown-mode'
  | 'reviewing'
  | 'paused'
  | 'trouble'
  | 'updated';

/** Said once after an action, until the next one. */
export type Notice =
  | { readonly kind: 'applied'; readonly undoable: boolean }
  | { readonly kind: 'undone' }
  | { readonly kind: 'stale' }
  /** A rule whose prompts were ignored again and again is quieter from now on. */
  | {
      readonly kind: 'went-quiet';
      readonly rule: string;
      readonly statement: string;
      readonly level: 'quiet' | 'off';
    }
  | { readonly kind: 'refused'; readonly text: string }
  /** The browser stored nothing; the draft and what stood before are as they were. */
  | { readonly kind: 'not-kept' };

/** Ten seconds after an insult; a break or a swap after a hard run. */
export type Care = 'pause' | 'break';

/** What a session was at when it failed. */
export type Doing = 'reading the page' | 'loading the rules' | 'reviewing' | 'applying' | 'holding Send' | 'storing';
export type SessionTrouble = Trouble<Doing>;

/** All the panel is told. It decides nothing. */
export interface SessionView {
  readonly helpdesk: string;
  readonly status: Status;
  readonly ticketId: string | null;
  readonly channel: Channel | null;
  readonly customerName: string | null;
  readonly olderHidden: number;
  readonly name: NameAnswer | null;
  readonly mood: Mood | null;
  readonly questions: readonly QuestionAnswer[];
  readonly prompts: readonly Prompt[];
  readonly otherLanguage: boolean;
  readonly closing: readonly ClosingCheck[];
  readonly endings: readonly Ending[];
  readonly seen: readonly SeenLine[];
  readonly missing: readonly string[];
  /** Where two ways of looking don't see the same; selectors' and sources' names. */
  readonly disagreements: readonly string[];
  /** The customer at one look; null where nothing was read, or nobody looks. */
  readonly glance: Glance | null;
  /** What the agent said to "was this ours?" in this conversation. */
  readonly faultIsOurs: boolean;
  /** What is offered for the agent's own sake; each is put away by a click. */
  readonly care: readonly Care[];
  /** Hard conversations counted today, on this machine. */
  readonly hardToday: number;
  /** Product feedback in the customer's words, personal data taken out. */
  readonly feedback: readonly Feedback[];
  /** There is a reply that could be kept as a story: one that is being written, or the one just sent. */
  readonly keepable: boolean;
  readonly notice: Notice | null;
  /** With status `trouble`: what failed. */
  readonly trouble?: SessionTrouble | null;
}

/** What a click in the panel or the card asks for. */
export type Intent =
  /** `text`: the rewrite's text with its blanks filled by the agent. */
  | { readonly do: 'apply'; readonly prompt: string; readonly rewrite: number; readonly text: string }
  | { readonly do: 'undo' }
  | { readonly do: 'ignore'; readonly prompt: string }
  | { readonly do: 'set-rule'; readonly rule: string; readonly level: RuleLevel }
  /** `slots`: the sentences of it that were chosen; left out = those that were on. */
  | {
      readonly do: 'insert-ending';
      readonly kind: Ending['kind'];
      readonly text: string;
      readonly slots?: readonly EndingSlot[];
    }
  /** An opener goes before the first sentence, a boundary after the last. */
  | { readonly do: 'insert-line'; readonly line: 'opener' | 'boundary'; readonly text: string }
  | { readonly do: 'own-fault'; readonly ours: boolean }
  | { readonly do: 'put-away'; readonly care: Care }
  | { readonly do: 'forget-hard-run' }
  | { readonly do: 'show'; readonly prompt: string }
  | { readonly do: 'choose-mode'; readonly mode: 'reply' | 'note' }
  | { readonly do: 'pause'; readonly until: 'tomorrow' | 'never' | 'resume' };

/** The panel's line to one session, whether over a port or in the same page. */
export interface SessionLink {
  /** Calls back at once with the present view, then with each new one, until the signal aborts. */
  watch(callback: (view: SessionView) => void, signal: AbortSignal): void;
  send(intent: Intent): void;
  /** The page's structure: tag names, attribute names, test ids; no text. */
  outline(): Promise<string>;
  /** What could be kept of the present reply as a story, as JSON, personal data taken out; empty = nothing. */
  story(): Promise<string>;
}

/** A session that has just started says so to the extension's pages, so that an open panel connects to its tab. */
export const SESSION_STARTED = 'attune-session-started';

export type Question = 'outline' | 'story';

/** Over the panel's port, from the session: a new view, or the answer to a question (same `answer` as its `id`). */
export type SessionSays = { readonly view: SessionView } | { readonly answer: number; readonly text: string };

/** Over the panel's port, from the panel. */
export type PanelSays = { readonly intent: Intent } | { readonly ask: Question; readonly id: number };

/** From the session to the background: the agent clicked the badge. */
export const OPEN_PANEL = 'attune-open-panel';

/** From a session to the background: there is a draft to review; put the engine's script into my tab. */
export const NEED_ENGINE = 'attune-need-engine';

/** From a session to the background: which keys are set for the commands; only the background may ask the browser. */
export const NEED_SHORTCUTS = 'attune-need-shortcuts';

export type Ask = typeof OPEN_PANEL | typeof NEED_ENGINE | typeof NEED_SHORTCUTS;
const ASKS: readonly Ask[] = [OPEN_PANEL, NEED_ENGINE, NEED_SHORTCUTS];

/** What a tab asks of the background; null where the message is for somebody else. */
export const askIn = (message: unknown): Ask | null => {
  if (typeof message !== 'object' || message === null || !('ask' in message)) return null;
  return ASKS.find((ask) => ask === message.ask) ?? null;
};

/** The keyboard commands, as the manifest names them. */
export type CommandName = 'next-prompt' | 'previous-prompt' | 'apply-prompt' | 'ignore-prompt' | 'open-panel' | 'pause';

/** The key that is set for each command, as the browser writes it; one without a key is left out. */
export type Shortcuts = Readonly<Partial<Record<CommandName, string>>>;

/** Those that go to the tab in front; `open-panel` stays with the background. */
export type TabCommand = Exclude<CommandName, 'open-panel'>;
const TAB_COMMANDS: readonly TabCommand[] = [
  'next-prompt',
  'previous-prompt',
  'apply-prompt',
  'ignore-prompt',
  'pause',
];
const COMMANDS: readonly CommandName[] = [...TAB_COMMANDS, 'open-panel'];

/** From the background to a tab's session. */
export const commandIn = (message: unknown): TabCommand | null => {
  if (typeof message !== 'object' || message === null || !('command' in message)) return null;
  return TAB_COMMANDS.find((name) => name === message.command) ?? null;
};

/** What the background answers to `NEED_SHORTCUTS`; anything else is none. */
export const shortcutsIn = (answer: unknown): Shortcuts => {
  if (typeof answer !== 'object' || answer === null) return {};
  const keys = Object.entries(answer).filter(([, key]) => typeof key === 'string' && key !== '');
  return Object.fromEntries(keys.filter(([name]) => COMMANDS.some((command) => command === name)));
};
