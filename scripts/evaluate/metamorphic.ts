import type { Example } from '../../src/review/rule';
import { RULES } from '../../src/review/rules/index';
import type { Finding, Span } from '../../src/review/types';
import { play } from '../../tests/example';
import { type Posed, pose } from '../review/input';
import { answerOne, isRuleCase } from './answer';
import type { Case } from './cases';
import { type Row, share } from './figures';
import { COSMETIC, MASKING } from './transforms';

/** One rule on one draft, and what it must say there. */
export interface Unit {
  readonly id: string;
  readonly rule: string;
  readonly posed: Posed;
  readonly fires: boolean;
}

export interface Trial {
  readonly transform: string;
  readonly kind: 'mask' | 'cosmetic';
  readonly ok: boolean;
  readonly said: string;
}

/**
 * Where the change is none of looks: a capital or an accent is what the name rules look at, a pictograph or capitals what
 * cheer and heat are about, and only the same words are a repetition.
 */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  'all caps': [
    ...RULES.filter(({ family }) => family === 'names').map(({ id }) => id),
    'anger-heat',
    'cheer-mismatch',
    'pause-before-send',
    'unsigned-or-abrupt',
    'hard-to-read',
  ],
  emoji: ['cheer-mismatch', 'unsigned-or-abrupt'],
  'one typo': ['reuse-verbatim', 'macro-unpersonalised'],
  contractions: ['reuse-verbatim', 'macro-unpersonalised'],
  spelling: ['reuse-verbatim', 'macro-unpersonalised'],
};

const SLIPS: ReadonlySet<string> = new Set(['slips']);

/** What must not be sent at all is looked for in quotations, too: there the mask is no reason for silence. */
const LOOKS_EVERYWHERE: ReadonlySet<string> = new Set(
  RULES.flatMap(({ id, family }) => (SLIPS.has(family) ? [id] : [])),
);

const exampleUnits = (rule: string, examples: readonly Example[], fires: boolean): readonly Unit[] =>
  examples.map((example, index) => ({
    id: `${rule} example ${fires ? '+' : '−'}${index + 1}`,
    rule,
    posed: play(example),
    fires,
  }));

const caseUnits = (item: Case): readonly Unit[] => {
  if (!isRuleCase(item)) return [];
  const posed = pose(item.input);
  return (item.judge ?? []).map((rule) => ({
    id: `${item.id} ${rule}`,
    rule,
    posed,
    fires: (item.gold ?? []).some((fault) => fault.rule === rule),
  }));
};

export const unitsOfCases = (cases: readonly Case[]): readonly Unit[] => cases.flatMap(caseUnits);

export const unitsOfExamples = (): readonly Unit[] =>
  RULES.flatMap(({ id, examples }) => [
    ...exampleUnits(id, examples.fires, true),
    ...exampleUnits(id, examples.silent, false),
  ]);

/** FNV-1a; the same share of the same units is taken on every machine. */
export const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
};

const findingsOf = (posed: Posed, rule: string): readonly Finding[] =>
  answerOne(posed).findings.filter((finding) => finding.rule === rule);

const withText = (posed: Posed, text: string): Posed => ({ ...posed, draft: { ...posed.draft, text } });

const quoteOf = (finding: Finding | undefined): string => finding?.quote.slice(0, 70) ?? '';

const tryMasks = (unit: Unit, found: readonly Finding[]): readonly Trial[] => {
  const at = found.find(({ quote }) => quote !== '');
  if (!at || LOOKS_EVERYWHERE.has(unit.rule)) return [];
  return Object.entries(MASKING).flatMap(([transform, mask]): readonly Trial[] => {
    const hidden = mask(unit.posed.draft.text, at);
    if (!hidden) return [];
    const { masked, text } = hidden;
    const inside = ({ start, end, quote }: Finding): boolean =>
      quote !== '' && start < masked.end && masked.start < end;
    const still = findingsOf(withText(unit.posed, text), unit.rule).find(inside);
    return [{ transform, kind: 'mask', ok: still === undefined, said: `${unit.id}: ${quoteOf(still)}` }];
  });
};

const tryCosmetics = (unit: Unit, found: readonly Finding[], wanted: (name: string) => boolean): readonly Trial[] => {
  const at: Span | null = found.find(({ quote }) => quote !== '') ?? null;
  return Object.entries(COSMETIC).flatMap(([transform, change]): readonly Trial[] => {
    if (!wanted(transform) || MEANT[transform]?.includes(unit.rule)) return [];
    const text = change(unit.posed.draft.text, at);
    if (text === null) return [];
    const after = findingsOf(withText(unit.posed, text), unit.rule);
    const ok = after.length > 0 === unit.fires;
    const said = `${unit.id}: ${unit.fires ? `silent, “${quoteOf(found[0])}”` : `fires, “${quoteOf(after[0])}”`}`;
    return [{ transform, kind: 'cosmetic', ok, said }];
  });
};

/** What the unit says after each change. A unit that is wrong as it stands tells nothing about the change. */
export function tryUnit(unit: Unit, wanted: (transform: string) => boolean): readonly Trial[] {
  const found = findingsOf(unit.posed, unit.rule);
  if (found.length > 0 !== unit.fires) return [];
  return [...(unit.fires ? tryMasks(unit, found) : []), ...tryCosmetics(unit, found, wanted)];
}

export interface Passed {
  readonly kind: Trial['kind'];
  readonly ok: number;
  readonly n: number;
  readonly failures: readonly string[];
}

export function passedBy(trials: readonly Trial[]): Readonly<Record<string, Passed>> {
  const names = [...Object.keys(MASKING), ...Object.keys(COSMETIC)];
  return Object.fromEntries(
    names.map((name) => {
      const own = trials.filter(({ transform }) => transform === name);
      const failures = own.filter(({ ok }) => !ok).map(({ said }) => said);
      const kind = name in MASKING ? 'mask' : 'cosmetic';
      return [name, { kind, ok: own.length - failures.length, n: own.length, failures }];
    }),
  );
}

/** All changes of one unit in `every`. */
export const tryUnits = (units: readonly Unit[], every: number): Readonly<Record<string, Passed>> =>
  passedBy(units.filter(({ id }) => hash(id) % every === 0).flatMap((unit) => tryUnit(unit, () => true)));

export const metamorphicRows = (passed: Readonly<Record<string, Passed>>): readonly Row[] => [
  ['change', 'must', 'right'],
  ...Object.entries(passed).map(([name, { kind, ok, n }]) => [
    name,
    kind === 'mask' ? 'fall silent' : 'change nothing',
    share(ok, n),
  ]),
];
