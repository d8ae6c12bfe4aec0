import type { Way } from '../selectors';

// In April 2026 the classes went from `inbox2__` to `inbox-2__` plus Tailwind: data attributes first, classes last.

export const SPACE: Way = {
  css: '[data-intercom-target="conversation-space"]',
  why: 'the box around one conversation: header, stream and composer',
  seen: '2026-11',
};

export const STREAM: readonly Way[] = [
  { css: '[data-conversation-stream]', why: 'an attribute, not a class', seen: '2026-11' },
  { css: '[data-testid="conversation-stream-scroll-container"]', why: 'the box that scrolls', seen: '2026-11' },
  { css: '.inbox-2__conversation-stream', why: 'the class since April 2026', seen: '2026-04' },
  { css: '.inbox2__conversation-stream', why: 'the class before', seen: '2026-03' },
];

export const PART: readonly Way[] = [
  { css: '[data-part-group-id]', why: 'a group, or the only part in it', seen: '2026-11' },
  { css: '[data-part-id]', why: 'one part', seen: '2026-11' },
  { css: '[data-part-entity-id]', why: 'one part', seen: '2026-11' },
  { css: '[class*="group/content-part"]', why: 'the Tailwind group since April 2026', seen: '2026-04' },
  { css: '[data-intercom-target="conversation-stream-content-part"]', why: 'one part', seen: '2026-03' },
];
/** Several parts of one author; its avatar and name stand beside them. */
export const GROUP = '[data-part-group-id]';
/** These wrap one part each; a group by itself may hold several bodies. */
export const SINGLE_PART =
  '[data-part-id], [data-part-entity-id], [class*="group/content-part"], [data-intercom-target="conversation-stream-content-part"]';

export const BODY: readonly Way[] = [
  { css: '.interblocks-html', why: 'what was written, as blocks', seen: '2026-11' },
  { css: '.intercom-interblocks', why: 'the same, before', seen: '2026-03' },
  { css: '.inbox-2__user-email-content, .inbox2__user-email-content', why: 'the body of a mail', seen: '2026-03' },
  { css: '[class*="break-words"]', why: 'the Tailwind class of a bubble; others carry it too', seen: '2026-04' },
];

export const CATEGORY = 'data-part-group-category';
export const AUTHOR_TYPE = 'data-author-type';
/** Classes that name a part's kind, before April 2026 and after. */
export const CUSTOMER_PART = '[class*="__user-email-part"], [class*="__user-part"]';
export const AGENT_PART = '[class*="__admin-email-part"], [class*="__admin-part"]';
export const NOTE_PART = '[class*="__note-part"], .conversation__text.o__note';
export const ADMIN_NAME = '[data-testid="admin-avatar-name"]';
export const AVATAR = '[class*="avatar"], [data-testid*="avatar"]';
export const TIME = 'time[datetime]';
export const MAIL_SIGNS =
  '.channels__inbox__email-metadata-container, [class*="email-metadata"], [class*="user-email-part"], [class*="user-email-content"]';

/** What stands here is the customer's name, or the conversation's title where it has one. */
export const TITLE: readonly Way[] = [
  { css: '[data-inbox-conversation-header-title] span', why: 'the header', seen: '2026-11' },
  { css: '[data-inbox-conversation-header-title]', why: 'the header without its span', seen: '2026-04' },
  { css: '[data-conversation-title]', why: 'the other header', seen: '2026-11' },
];

export const COMPOSER: readonly Way[] = [
  {
    css: '[data-conversation-reply-composer] .ProseMirror',
    why: 'notes are written here too: it tells no mode',
    seen: '2026-11',
  },
  { css: '.ProseMirror.embercom-prosemirror-composer-editor', why: 'the editor by its own class', seen: '2026-04' },
  { css: '[class*="__composer__container"] .ProseMirror', why: 'inbox2__ and inbox-2__', seen: '2026-03' },
];
export const COMPOSER_BOX = '[data-conversation-reply-composer], [class*="__composer__container"]';

/** Merge fields: neither the customer's name nor a left-over placeholder. */
export const CHIPS = ['.intercom-interblocks-template', '[data-template-identifier]'];
export const NOT_DRAFT = ['blockquote', '.ProseMirror-widget', '.ProseMirror-gapcursor'];

export const SELECTED_TAB =
  '[role="tab"][aria-selected="true"], .tabs > .o__selected, [data-intercom-target$="-tab"].o__selected, [aria-pressed="true"], [data-state="active"], [aria-current="true"], .o__selected, .is-selected, button[aria-haspopup]';
/** Up to 2021; the one sign of a note that is in no language. */
export const NOTE_TAB = '[data-intercom-target="note-tab"]';
export const SEND = '[data-intercom-target*="send"], [data-testid*="send"], button[type="submit"]';
