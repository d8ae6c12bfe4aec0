import { speaksEnglish, t } from './text';

/** What the rules read and write, said to whoever has the interface in another language. */
export const EnglishOnly = () => (speaksEnglish() ? null : <p class="aside">{t('rules_english')}</p>);
