import type { Mode } from '../review/types';

/** What the agent said about each conversation, for as long as the tab is open. */
export class Said {
  readonly #modes = new Map<string, Mode>();
  readonly #ignored = new Map<string, ReadonlySet<string>>();

  modeOf(ticket: string): Mode {
    return this.#modes.get(ticket) ?? 'unknown';
  }

  chooseMode(ticket: string, mode: Mode): void {
    this.#modes.set(ticket, mode);
  }

  ignoredIn(ticket: string): ReadonlySet<string> {
    return this.#ignored.get(ticket) ?? new Set();
  }

  ignore(ticket: string, prompt: string): void {
    this.#ignored.set(ticket, new Set([...this.ignoredIn(ticket), prompt]));
  }
}
