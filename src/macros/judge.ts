import type { Finding, ReviewSettings, RuleLevel, Ticket } from '../review/types';
import type { Engine } from '../session/engine';
import type { Settings } from '../settings/types';
import { maskPlaces, withPlaces } from './placeholders';

/** What a rule finds in a macro, in the macro's own words. */
export interface Fault {
  readonly rule: string;
  readonly quote: string;
  readonly message: string;
  readonly severity: Finding['severity'];
}

export interface Judged {
  readonly text: string;
  readonly faults: readonly Fault[];
  /** The macro with the first rewrite of each fault put in; null where none has one. `▢` is for the agent to fill. */
  readonly rewrite: string | null;
  /** How much of it is talk track, 0 to 1: the share of its words that stand in a fault. It orders the list, no more. */
  readonly share: number;
}

/** What can be told of words alone. The others ask for a ticket: names, questions, moods, other customers' data. */
const OF_WORDS = new Set([
  'stock-phrase',
  'stock-empathy',
  'deflect-to-docs',
  'weak-close',
  'non-apology',
  'sorry-last',
  'policy-shield',
  'cant-before-can',
  'bare-no',
  'no-owner-passive',
  'vague-when',
  'we-hides-me',
  'cold-handoff',
  'blame-customer',
  'minimise-problem',
  'hard-to-read',
]);

/** A macro is written for anybody: nobody in particular asks, and nothing is known of them. */
const ANYBODY: Ticket = { channel: 'email', customer: {}, agent: {}, messages: [] };
const MEMORY = { salt: 0, replies: [], hardRun: [] };

/** The settings with every rule off that a macro can't be judged by; what the agent switched off stays off. */
export function macroSettings(settings: Settings, rules: readonly string[]): ReviewSettings {
  const off = rules.filter((id) => !OF_WORDS.has(id)).map((id): [string, RuleLevel] => [id, 'off']);
  return { ...settings, macros: [], rules: { ...settings.rules, ...Object.fromEntries(off) } };
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Those that don't lie in another: of two, the earlier one stands. */
function apart(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) if (finding.start >= (kept.at(-1)?.end ?? 0)) kept.push(finding);
  return kept;
}

/** What a person who edits macros does with a place to fill is the same as an agent: write what belongs there. */
function rewritten(text: string, findings: readonly Finding[]): string | null {
  const masked = maskPlaces(text);
  const edits = findings
    .flatMap(({ rewrites }) => rewrites.slice(0, 1))
    .filter(({ start, end, text: put }) => masked.text.slice(start, end) !== put)
    .sort((a, b) => a.start - b.start);
  let made = '';
  let from = 0;
  let done = 0;
  for (const { start, end, text: put } of edits) {
    if (start < from) continue;
    made += withPlaces(masked, from, start) + put;
    from = end;
    done++;
  }
  return done === 0 ? null : made + withPlaces(masked, from, masked.text.length);
}

/** The real engine over one macro. */
export function judge(text: string, { review }: Pick<Engine, 'review'>, settings: ReviewSettings): Judged {
  const masked = maskPlaces(text);
  const { findings } = review(ANYBODY, { text: masked.text, mode: 'reply' }, settings, MEMORY);
  const quoted = findings.filter(({ quote }) => quote !== '');
  const faults = quoted.map(({ rule, start, end, message, severity }) => ({
    rule,
    message,
    severity,
    quote: withPlaces(masked, start, end),
  }));
  const covered = apart(quoted).reduce((sum, { quote }) => sum + wordsIn(quote), 0);
  const share = covered / Math.max(1, wordsIn(masked.text));
  return { text, faults, rewrite: rewritten(text, apart(quoted)), share };
}

const WEIGHT: Readonly<Record<Fault['severity'], number>> = { warn: 3, suggest: 2, info: 1 };
const weightOf = ({ faults }: Judged): number => faults.reduce((sum, { severity }) => sum + WEIGHT[severity], 0);

/** Worst first: what is talk track from end to end, and among equals what has more of it. */
export const worstFirst = (judged: readonly Judged[]): readonly Judged[] =>
  judged
    .filter(({ faults }) => faults.length > 0)
    .sort((a, b) => weightOf(b) * (0.25 + b.share) - weightOf(a) * (0.25 + a.share));
