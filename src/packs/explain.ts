import { explain } from '../settings/explain';
import { type MessageKey, t } from '../ui/text';
import type { PatternProblem } from './check-pattern';
import type { PackRefusal } from './refusal';

const PATTERN: Readonly<Record<PatternProblem, MessageKey>> = {
  signs: 'pack_pattern_signs',
  start: 'pack_pattern_start',
  slow: 'pack_pattern_slow',
  class: 'pack_pattern_class',
};

/** What was wrong with a pack, naming the field and what stands there. */
export function explainPack(refusal: PackRefusal): string {
  switch (refusal.problem) {
    case 'foreign':
      return t('pack_foreign');
    case 'newer':
      return t('pack_newer', refusal.version);
    case 'missing':
      return t('pack_missing', refusal.field);
    case 'too-few':
      return t('pack_too_few', refusal.field);
    case 'wrong-id':
      return t('pack_wrong_id', refusal.field);
    case 'markup':
      return t('pack_markup', refusal.field, refusal.quote);
    case 'hidden-sign':
      return t('pack_hidden_sign', refusal.field, refusal.quote);
    case 'pattern':
      return t(PATTERN[refusal.why], refusal.field, refusal.quote);
    case 'twice':
      return t('pack_twice', refusal.field, refusal.quote);
    case 'example-missed':
      return t('pack_example_missed', refusal.field, refusal.quote);
    case 'example-found':
      return t('pack_example_found', refusal.field, refusal.quote);
    default:
      return explain(refusal);
  }
}
