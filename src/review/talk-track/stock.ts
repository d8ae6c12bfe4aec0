import type { Context, Sentence } from '../context';
import { SERVICE_PERSONS, SERVICE_WORDS, STOCK_CLASSES, STOCK_GROUPS, type StockGroup } from '../phrases/stock-phrases';
import { STOP_WORDS } from '../phrases/vocabulary';
import { type Clause, clausesOf } from '../text/clauses';
import { pattern } from '../text/pattern';
import { stem, wordsOf } from '../text/stems';
import type { Span } from '../types';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const serviceWords = setOf(SERVICE_WORDS);
const serviceStems: ReadonlySet<string> = new Set([...serviceWords].map(stem));
const persons = setOf(SERVICE_PERSONS);
const stopWords = setOf(STOP_WORDS);

const groups = STOCK_GROUPS.map((group) => ({ group, match: pattern(group.lines, STOCK_CLASSES) }));

/** Where a service formula stands. `bare`: nothing in the whole sentence is about this ticket. */
export interface StockHit extends Span {
  readonly sentence: Sentence;
  readonly group: StockGroup;
  readonly bare: boolean;
}

const ABOUT_THEM: StockGroup = {
  message: 'A service formula: it names nothing of theirs',
  kind: 'line',
  when: 'bare',
  lines: [],
};

/** A word both sides use of any service ("happy", "support") makes no sentence this customer's. */
const tellingAnchors = (anchors: readonly string[]): readonly string[] =>
  anchors.filter((anchor) => !serviceStems.has(anchor));

/** "24/7" and "up to 48 hours" are said to everybody; other figures and dates are somebody's. */
const STOCK_FIGURES = /24\/7|\d+(?:\s?[-–]\s?\d+)?(?=\s(?:hours|business|working|days))/g;

const isSpecific = ({ anchors, text }: Pick<Clause, 'anchors' | 'text'>): boolean =>
  tellingAnchors(anchors).length > 0 || /\d/.test(text.replace(STOCK_FIGURES, ''));

/** Somebody has acted, or "I" will. */
const isOwned = ({ acts, folded }: Sentence): boolean =>
  acts.has('commit-done') || (acts.has('commit-future') && /\bi(?:'ll| will|'m| am)\b/.test(folded));

/** Nothing but words of service, at least two of them, and somebody who serves or is served. */
const saysOnlyService = (sentence: Sentence): boolean => {
  if (isSpecific(sentence) || isOwned(sentence) || /\?\s*$/.test(sentence.text)) return false;
  const words = wordsOf(sentence.folded);
  const content = words.filter((word) => serviceWords.has(word) || (!stopWords.has(word) && word.length > 2));
  const service = content.filter((word) => serviceWords.has(word));
  const strangers = content.length - service.length;
  return service.length >= 2 && strangers === 0 && words.some((word) => persons.has(word.replace(/'\w+$/, '')));
};

const nextIsSpecific = (context: Context, sentence: Sentence): boolean => {
  const next = context.draft.sentences[sentence.index + 1];
  return next !== undefined && isSpecific(next);
};

/** Thanks for something of theirs may name it anywhere in the sentence; other formulas must name it in their own clause. */
const stands = (context: Context, sentence: Sentence, clause: Clause, { when, kind }: StockGroup): boolean => {
  if (when === 'always') return true;
  if (isSpecific(kind === 'thanks' ? sentence : clause)) return false;
  return when === 'bare' || !nextIsSpecific(context, sentence);
};

const inClause = (context: Context, sentence: Sentence, clause: Clause): StockHit | null => {
  for (const { group, match } of groups) {
    if (group.when === 'dense') continue;
    const span = match.find(clause.folded);
    if (span === null || !stands(context, sentence, clause, group)) continue;
    const start = clause.start + span.start;
    return { start, end: clause.start + span.end, sentence, group, bare: !isSpecific(sentence) };
  }
  return null;
};

const inSentence = (context: Context, sentence: Sentence): StockHit | null => {
  for (const clause of clausesOf(sentence, context.ticket)) {
    const hit = inClause(context, sentence, clause);
    if (hit) return hit;
  }
  if (!saysOnlyService(sentence)) return null;
  return { start: sentence.start, end: sentence.end, sentence, group: ABOUT_THEM, bare: true };
};

/** Every sentence of the body in which a service formula stands where something about this customer could. */
export function findStock(context: Context): readonly StockHit[] {
  return context.draft.sentences.flatMap((sentence) => inSentence(context, sentence) ?? []);
}

/** The share of the body's words that stand in service formulas, those too that are harmless alone. */
export function stockDensity({ draft }: Context): number {
  const covered = draft.sentences.reduce((sum, sentence) => {
    const spans = groups.flatMap(({ match }) => match.all(sentence.folded));
    const inside = [...sentence.folded.matchAll(/[\p{L}\p{N}'-]+/gu)].filter(({ index }) =>
      spans.some(({ start, end }) => start <= index && index < end),
    );
    return sum + inside.length;
  }, 0);
  return draft.words === 0 ? 0 : covered / draft.words;
}
