import type { Way } from '../selectors';
import { CONTROLS } from '../text';

// The app renames classes, seldom its test ids. Labels are localised and never used.

export const ACTIVE_PANE: readonly Way[] = [
  {
    css: '.ticket-panes-grid-layout[data-is-active]:not([data-is-active="false"])',
    why: 'every open tab stays mounted',
    seen: '2026-11',
  },
  {
    css: '[data-test-id^="ticket-"][data-is-active]:not([data-is-active="false"])',
    why: 'the same pane by its test id, ticket-<id>-standard-layout or -custom-layout',
    seen: '2026-11',
  },
];
/** Marks that carry the id of the ticket whose conversation they belong to. `{id}` is the ticket's. */
export const TICKET_MARKS = [
  '[data-side-conversations-anchor-id]',
  '.conversation-polaris[data-ticket-id]',
  '[elementtiming^="omnilog/"]',
  '[data-test-id^="ticket-"][data-is-active]',
].join(', ');
export const SELECTED_TAB: Way = {
  css: '[data-test-id="header-tab"][data-entity-type="TICKET_ENTITY_TYPE"][data-entity-is-selected="true"]',
  why: 'a second witness of which ticket is open: its data-entity-id',
  seen: '2026-11',
};
/** A conversation, in today's layout and the ones of 2021 to 2023; two of them inside a box means two tickets. */
export const CONVERSATION =
  '.conversation-polaris, [data-test-id="omni-log-container"], section[role="feed"], .omni-conversation-pane';

export const MESSAGE: readonly Way[] = [
  { css: 'article[data-test-id="omni-log-comment-item"]', why: 'stable since 2021', seen: '2026-11' },
  { css: '[data-test-id="omni-log-comment-item"]', why: 'should the tag change', seen: '2026-11' },
  { css: '[role="feed"] article, [data-test-id="omni-log-container"] article', why: 'event rows', seen: '2026-11' },
  { css: '[data-test-id="omni-log-item-message"]', why: 'a message without its article', seen: '2026-11' },
];
export const ITEM = '[data-test-id="omni-log-item-message"]';
export const ROLE = '[type="end-user"], [type="agent"], [type="bot"], [type="internal"]';
export const NOTE_TAG = '[data-test-id="omni-log-internal-note-tag"]';
export const AGENT_BADGE = '[data-test-id="omni-log-avatar-badge-AgentBadge"]';
export const SENDER: readonly Way[] = [
  { css: '[data-test-id="omni-log-item-sender"] strong', why: 'a link around the name', seen: '2025-08' },
  { css: '[data-test-id="omni-log-item-sender"]', why: 'span in 2023, div now', seen: '2026-11' },
  { css: '[data-test-id="omni-log-comment-user-link"]', why: 'e-mail tickets', seen: '2026-11' },
];
export const CONTENT = '[data-test-id="omni-log-message-content"]';
export const MAIL_BODY = '.zd-comment';
export const TIME: readonly Way[] = [
  { css: 'time[data-test-id="timestamp-relative"][datetime]', why: 'a true instant', seen: '2026-11' },
  { css: 'time[data-test-id^="timestamp-"][datetime]', why: 'other forms of it', seen: '2026-11' },
  { css: 'time[datetime]', why: 'before the test ids', seen: '2023-04' },
];
/** It writes local time with a Z that does not belong there. */
export const FALSE_ZONE = '[data-test-id="timestamp-absolute"]';
export const OLDER = '[data-test-id="convolog-show-more-button"]';
export const NOT_TEXT = [
  CONTROLS,
  'div.signature, .signature',
  'time[data-test-id^="timestamp-"]',
  '[data-test-id="omni-log-item-sender"], [data-test-id^="omni-log-avatar"]',
  NOTE_TAG,
  '[data-garden-id^="tags."]',
  '[data-test-id*="attachment"], a[download]',
].join(', ');
export const QUOTE =
  'blockquote, .gmail_quote, .gmail_quote_container, .yahoo_quoted, #divRplyFwdMsg, .moz-cite-prefix';

export const SUBJECT: readonly Way[] = [
  { css: '[data-test-id="omni-header-subject"]', why: 'an input, or a box around one', seen: '2026-11' },
  { css: '[data-test-id="ticket-pane-subject"]', why: 'before the grid layout', seen: '2023-04' },
];
export const REQUESTER: readonly Way[] = [
  { css: '[data-test-id="ticket-system-field-requester-select"]', why: 'the field beside the ticket', seen: '2026-11' },
  { css: '[data-test-id="tooltip-requester-name"]', why: 'the name in the header', seen: '2026-11' },
  { css: '[data-test-id="tabs-nav-item-users"]', why: 'the customer tab over the ticket', seen: '2026-11' },
];
/** The value inside a field that also holds a search box and an avatar. */
export const FIELD_VALUE = '[data-garden-id="typography.ellipsis"], [data-garden-id="dropdowns.combobox.value"]';
export const REQUESTER_FIELD = '[data-test-id="requester-field"]';
export const ASSIGNEE = '[data-test-id="assignee-field-selected-agent-tag"]';
export const VIA = '[data-test-id="omni-header-via-label"]';

export const EDITOR_VIEW = '[data-test-id="editor-view"], #editor-view';
export const CHIP = '[data-garden-id="tags.avatar"]';
export const COPY_ROW = '[data-test-id*="ccs"], [data-test-id*="-cc"], [data-test-id*="collaborator"]';
export const COMPOSER: readonly Way[] = [
  {
    css: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
    why: 'e-mail, web and notes: CKEditor 5',
    seen: '2026-11',
  },
  { css: '[data-test-id="omnicomposer-plain-text-ckeditor"]', why: 'chat and messaging', seen: '2026-11' },
  { css: '[data-test-id="standalone-rich-text-ckeditor"]', why: 'a ticket not yet filed', seen: '2026-11' },
  { css: '.ck-editor__editable[role="textbox"]', why: 'the editor by its own class', seen: '2026-11' },
  {
    css: '[data-test-id="ticket-rich-text-editor"] [role="textbox"], .zendesk-editor--rich-text-container [role="textbox"]',
    why: 'the box around the editor',
    seen: '2026-11',
  },
];
export const PLAIN_COMPOSER = '[data-test-id="omnicomposer-plain-text-ckeditor"]';
/** Writes to somebody else than the customer. */
export const SIDE_CONVERSATION = '[data-test-id*="side-conversation"]';
export const NEW_TICKET = '[data-test-id="standalone-rich-text-ckeditor"]';
export const CHANNEL_SWITCH: readonly Way[] = [
  { css: '[data-test-id="omnichannel-channel-switcher-button"]', why: 'says web, email, internal …', seen: '2026-11' },
  { css: 'button[data-channel]', why: 'the same button, should its test id change', seen: '2026-11' },
];
export const SEND: readonly Way[] = [
  { css: '[data-test-id="submit_button-button"]', why: 'submits with the status shown', seen: '2026-11' },
  { css: '[data-test-id="omnichannel-omnicomposer-send-button"]', why: 'messaging', seen: '2026-11' },
];
/** Opened over the page, outside the ticket's pane. */
export const SEND_MENU = '[data-test-id^="submit_button-menu-"]:not([data-test-id="submit_button-menu-button"])';

/** CKEditor's own handles and a quote the agent pasted are not the agent's words; its inline widgets are chips. */
export const NOT_DRAFT = ['blockquote', '.signature', '.ck-widget__type-around', '.ck-fake-selection-container'];
export const CHIPS = ['span.ck-widget[contenteditable="false"]'];
