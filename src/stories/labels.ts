import type { Refusal } from '../settings/transfer';
import { language, type MessageKey, t } from '../ui/text';
import type { MarkdownWords } from './markdown';
import type { ShelfTrouble } from './shelf';
import type { Story, Tag } from './story';

const CHANNEL_NAME: Readonly<Record<Story['channel'], MessageKey | null>> = {
  email: 'channel_email',
  chat: 'channel_chat',
  social: 'channel_social',
  other: null,
};

export const TAG_NAME: Readonly<Record<Tag, MessageKey>> = {
  high: 'story_high',
  low: 'story_low',
  none: 'story_untagged',
};

const day = (iso: string): string =>
  new Date(iso).toLocaleDateString(language(), { day: 'numeric', month: 'long', year: 'numeric' });

/** "22 November 2026 · e-mail · a high". */
export function headingOf({ kept, channel, tag }: Story): string {
  const name = CHANNEL_NAME[channel];
  return [day(kept), name ? t(name) : '', tag === 'none' ? '' : t(TAG_NAME[tag])].filter(Boolean).join(' · ');
}

export const markdownWords = (): MarkdownWords => ({
  title: t('stories'),
  about: t('story_gist'),
  before: t('story_before'),
  after: t('story_after'),
  line: t('story_line'),
  heading: headingOf,
});

/** What was wrong with a file. */
export function explainRefusal(refusal: Refusal): string {
  switch (refusal.problem) {
    case 'too-big':
      return t('stories_import_too_big');
    case 'not-json':
      return t('import_not_json');
    case 'foreign':
      return t('stories_import_foreign');
    case 'newer':
      return t('import_newer', refusal.version);
    default:
      return t('stories_import_field', refusal.field);
  }
}

export function explainTrouble(trouble: ShelfTrouble): string {
  if (trouble.problem === 'newer') return t('stories_newer');
  return trouble.problem === 'full' ? t('stories_full') : t('stories_broken', trouble.name);
}
