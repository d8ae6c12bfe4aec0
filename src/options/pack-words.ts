import { ABOUT_HELPDESKS } from '../helpdesks/about.baked';
import type { SettingChange } from '../packs/diff';
import { HOLDING } from '../settings/holding';
import { type MessageKey, t } from '../ui/text';
import { FORMALITIES, LEVELS, SPELLINGS } from './labels';
import { RULE_TEXTS } from './rules.baked';

/** The name of a setting by its path, in the words of its own field. */
const NAMES: Readonly<Record<string, MessageKey>> = {
  rules: 'locked_all_rules',
  voice: 'locked_all_voice',
  hold: 'locked_all_hold',
  helpdesks: 'locked_all_helpdesks',
  sites: 'opt_sites',
  macros: 'opt_macros',
  mergeFields: 'opt_merge',
  'agent.signOff': 'opt_sign_off',
  'agent.autoSignature': 'opt_auto_signature',
  'voice.formality': 'opt_formality',
  'voice.spelling': 'opt_spelling',
  'voice.never': 'opt_never',
  'voice.always': 'opt_always',
  'hold.on': 'opt_hold',
  'hold.plainEnter': 'opt_hold_enter',
};

/** A rule's statement as part of a line: without its full stop. */
const ruleName = (id: string): string => RULE_TEXTS.find((rule) => rule.id === id)?.statement.replace(/\.$/, '') ?? id;
const helpdeskName = (id: string): string => ABOUT_HELPDESKS.find((helpdesk) => helpdesk.id === id)?.label ?? id;

/** What stands after the table's name; null where the path is not of that table. */
const keyIn = (path: string, table: string): string | null =>
  path.startsWith(`${table}.`) ? path.slice(table.length + 1) : null;

export function settingName(path: string): string {
  const key = Object.hasOwn(NAMES, path) ? NAMES[path] : undefined;
  if (key) return t(key);
  const [held, rule] = [keyIn(path, 'hold.rules'), keyIn(path, 'rules')];
  const [helpdesk, site] = [keyIn(path, 'helpdesks'), keyIn(path, 'sites')];
  if (held !== null) return t('pack_hold_rule', ruleName(held));
  if (rule !== null) return ruleName(rule);
  if (helpdesk !== null) return t('pack_helpdesk', helpdeskName(helpdesk));
  return site === null ? path : t('pack_site', site);
}

const VALUES: Readonly<Record<string, MessageKey>> = {
  ...Object.fromEntries([...FORMALITIES, ...SPELLINGS].map(({ value, label }) => [value, label])),
  true: 'pack_on',
  false: 'pack_off',
  on: 'pack_on',
  off: 'pack_off',
};

/** What holds where nothing is said. */
function unsaid(path: string): string {
  const [held, helpdesk] = [keyIn(path, 'hold.rules'), keyIn(path, 'helpdesks')];
  if (held !== null) return HOLDING.some((id) => id === held) ? 'on' : 'off';
  if (helpdesk === null) return '';
  return ABOUT_HELPDESKS.find(({ id }) => id === helpdesk)?.consent === 'installed' ? 'on' : 'off';
}

function valueName(path: string, said: string): string {
  const value = said || unsaid(path);
  if (path.startsWith('sites.')) return value === '' ? t('packs_diff_unset') : t('pack_site_set');
  if (path.startsWith('rules.')) return t(LEVELS.find((level) => level.value === (value || 'on'))?.label ?? 'level_on');
  if (value === '') return t('packs_diff_unset');
  const key = Object.hasOwn(VALUES, value) && path !== 'agent.signOff' ? VALUES[value] : undefined;
  return key ? t(key) : value;
}

export interface ChangeWords {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export const changeWords = ({ path, from, to }: SettingChange): ChangeWords => ({
  name: settingName(path),
  from: valueName(path, from),
  to: valueName(path, to),
});
