import type { Notice, Prompt } from '../messages/protocol';
import type { Family } from '../review/rule';
import type { Review, RuleLevel } from '../review/types';
import { holdsFor } from '../settings/holding';
import type { SettingsStore } from '../settings/store';
import type { Settings } from '../settings/types';
import type { Counter } from '../trends/counter';
import type { DismissalStore } from '../trends/dismissal-store';
import { heed, ignoreOnce, takeOver } from '../trends/dismissals';
import { dayOf, type PromptKind, promptKey, tallyOfReply } from '../trends/tally';

/** Where habits are kept. A place that has none (the practice inbox) is counted nowhere. */
export interface Trends {
  readonly counter: Counter;
  readonly dismissals: DismissalStore;
}

interface HabitsWorld {
  readonly trends: Trends | undefined;
  readonly store: SettingsStore;
  readonly settings: () => Settings;
  readonly familyOf: (rule: string) => Family | undefined;
  readonly now: () => Date;
}

/** Counts what becomes of prompts and replies, and lets a rule go quiet whose prompts are ignored again and again. */
export class Habits {
  readonly #world: HabitsWorld;
  /** What was counted for each ticket's present reply: a prompt counts once per rule and reply. */
  readonly #counted = new Map<string, Set<string>>();

  constructor(world: HabitsWorld) {
    this.#world = world;
  }

  shown(ticket: string, prompts: readonly Prompt[]): void {
    for (const { rule, quiet } of prompts) if (!quiet) this.#countOnce(ticket, rule, 'shown');
  }

  async taken(ticket: string, rule: string): Promise<void> {
    this.#countOnce(ticket, rule, 'taken');
    await this.#world.trends?.dismissals.update((dismissals) => heed(dismissals, rule));
  }

  /** What to tell the agent: a rule that goes quiet says so. */
  async ignored(ticket: string, { rule, statement }: Prompt): Promise<Notice | null> {
    this.#countOnce(ticket, rule, 'ignored');
    const { trends, settings } = this.#world;
    // Who has Send held for a slip wants to hear of it.
    if (!trends || !settings().trends.goQuiet || holdsFor(settings(), rule)) return null;
    const level = await this.#dismiss(trends, rule);
    return level && { kind: 'went-quiet', rule, statement, level };
  }

  async #dismiss({ dismissals }: Trends, rule: string): Promise<'quiet' | 'off' | null> {
    const { store, settings, now } = this.#world;
    let quieter: 'quiet' | 'off' | null = null;
    await dismissals.update((before) => {
      const after = ignoreOnce(before, rule, settings().rules[rule] ?? 'on', dayOf(now()));
      quieter = after.quieter;
      return after.dismissals;
    });
    if (quieter) await this.#setLevel(store, rule, quieter);
    return quieter;
  }

  /** The agent has set the level by hand. */
  async tookOver(rule: string): Promise<void> {
    await this.#world.trends?.dismissals.update((dismissals) => takeOver(dismissals, rule));
  }

  sent(ticket: string, review: Review): void {
    this.#counted.delete(ticket);
    const { trends, settings, now } = this.#world;
    if (settings().trends.counted) trends?.counter.count(tallyOfReply(review, now()));
  }

  async #setLevel(store: SettingsStore, rule: string, level: RuleLevel): Promise<void> {
    await store.update((settings) => ({ ...settings, rules: { ...settings.rules, [rule]: level } }));
  }

  #countOnce(ticket: string, rule: string, kind: PromptKind): void {
    const { trends, settings, familyOf } = this.#world;
    const family = familyOf(rule);
    if (!trends || !family || !settings().trends.counted) return;
    const counted = this.#counted.get(ticket) ?? new Set();
    this.#counted.set(ticket, counted);
    if (counted.has(`${rule} ${kind}`)) return;
    counted.add(`${rule} ${kind}`);
    trends.counter.count({ [promptKey(family, kind)]: 1 });
  }
}
