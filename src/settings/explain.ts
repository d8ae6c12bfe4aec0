import { type MessageKey, t } from '../ui/text';
import type { Kind, Refusal } from './transfer';

const KIND_LABEL: Readonly<Record<Kind, MessageKey>> = {
  text: 'kind_text',
  'yes-no': 'kind_yes_no',
  list: 'kind_list',
  group: 'kind_group',
  email: 'kind_email',
  date: 'kind_date',
  selector: 'kind_selector',
};

/** What was wrong with a file, naming the field. */
export function explain(refusal: Refusal): string {
  switch (refusal.problem) {
    case 'too-big':
      return t('import_too_big');
    case 'not-json':
      return t('import_not_json');
    case 'foreign':
      return t('import_foreign');
    case 'newer':
      return t('import_newer', refusal.version);
    case 'unknown-field':
      return t('import_unknown_field', refusal.field);
    case 'unsafe-field':
      return t('import_unsafe_field', refusal.field);
    case 'too-long':
      return t('import_too_long', refusal.field);
    case 'wrong-choice':
      return t('import_wrong_choice', refusal.field, refusal.expected.join(', '));
    case 'wrong-kind':
      return t('import_wrong_kind', refusal.field, t(KIND_LABEL[refusal.expected]));
  }
}
