import type { Way } from '../selectors';

// Gmail has no test ids; its short class names have been stable for years and are all there is.

export const MAIN = '[role="main"]';
export const THREAD: readonly Way[] = [
  { css: '[role="main"] .g.id .a98.iY', why: 'the open thread since November 2023', seen: '2026-11' },
  { css: '[role="main"] table.Bs', why: 'the open thread before', seen: '2023-10' },
  { css: 'div[role="main"] .aia', why: 'the preview pane beside the list', seen: '2026-11' },
];
export const SUBJECT = 'h2.hP';
/** The subject in a row of a list. */
export const ROW_SUBJECT = 'tr.zA .bog';
/** A row of the inbox's list: it carries a thread's id too, of another thread. */
export const LIST_ROW = 'tr.zA';
export const THREAD_ID = '[data-legacy-thread-id]';

export const LIST_ITEM = '[role="list"] > [role="listitem"]';
export const MESSAGE: readonly Way[] = [
  { css: LIST_ITEM, why: 'kv, ky are collapsed, kQ, kx hidden', seen: '2026-11' },
  { css: 'div.adn[data-message-id]', why: 'an expanded message', seen: '2026-11' },
  { css: 'div.adn[data-legacy-message-id]', why: 'absent until the message is synced', seen: '2026-11' },
];
/** What tells a message from another list's item, such as an attachment. */
export const MESSAGE_SIGN = '.adn, .gD, td.gF span[email], .ii.gt, div.a3s';
export const SENDER: readonly Way[] = [
  { css: 'span.gD[email]', why: 'an expanded message', seen: '2026-11' },
  { css: 'td.gF span[email]', why: 'a collapsed message', seen: '2026-11' },
  { css: 'h3.iw span[email]', why: 'the heading around the sender', seen: '2026-11' },
];
export const RECIPIENT = '.hb span[email], span.g2[email]';
export const BODY: readonly Way[] = [
  { css: '.ii.gt div.a3s', why: 'what was written', seen: '2026-11' },
  { css: 'div.a3s', why: 'the same without its frame', seen: '2026-11' },
];
export const QUOTES = '.gmail_quote, .gmail_quote_container, .gmail_extra, .elided, .yj6qo';
/** Other mail programs' quotes; an indented block of Gmail's own is a blockquote as well, but no quote. */
export const FOREIGN_QUOTES =
  'blockquote[type="cite"], blockquote.gmail_quote, .yahoo_quoted, .protonmail_quote, #divRplyFwdMsg, .moz-cite-prefix';
export const SIGNATURES =
  '.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"], .moz-signature, #Signature';
export const CHIPS_IN_TEXT = '.gmail_chip';

export const ACCOUNT_LINK = '[role="banner"] a[href^="https://myaccount.google."]';
export const DRAFT_FROM = 'input[name="from"]';
export const DRAFT_TO = '[name="to"] [role="option"][data-name]';
export const DRAFT_SUBJECT = 'input[name="subjectbox"]';

/** Matched on the role: a hidden `textarea.Ak.aiL` with the same label stands before the editable. */
export const COMPOSER: readonly Way[] = [
  { css: 'div[role="textbox"][contenteditable="true"].editable', why: 'inline and floating', seen: '2026-11' },
  { css: '.Ap div[g_editable="true"][contenteditable="true"]', why: 'the attribute of before', seen: '2026-11' },
  { css: '.Ap div[role="textbox"][contenteditable="true"]', why: 'should the class go', seen: '2026-11' },
];
/** Plain-text mode: the field that stands hidden before the editable is shown in its place. It counts only then. */
export const PLAIN_COMPOSER = 'textarea.Ak';
/** A compose window of its own: it belongs to no thread. */
export const FLOATING = '.AD, .nH.Hd, .dw';
/** So does a dialog, unless it stands in the thread itself. */
export const DIALOG = '[role="dialog"]';
export const ATTRIBUTION = '.gmail_attr';
export const NOT_DRAFT = [
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_extra',
  '.gmail_attr',
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
];
export const CHIPS = ['.gmail_chip'];
export const ATTACHED: readonly Way[] = [
  { css: 'input[name="attach"]', why: 'a hidden box beside each file that was added', seen: '2026-11' },
];
export const SEND_ROW = '.IZ .Up';
/** `.Uo` is send and archive, which sends as well; the arrow beside it opens a menu. */
export const SEND = '.IZ .Up div > div[role="button"]:not([aria-haspopup="true"])';

/** "me" as Gmail writes it for the account's own address; a person called Ben or Io has a capital. */
export const ME = new Set(
  'me ich mich mir moi yo mí mim eu io mij ik mig meg jeg minä minut ja mnie já mně ben bana я мне мені 我 自分 나 saya tôi'.split(
    ' ',
  ),
);
/** Nobody reads what is sent here: automations. */
export const MACHINE =
  /^(?:no-?reply|do-?not-?reply|noreply|mailer-daemon|postmaster|bounces?|notifications?)(?:$|[+\-_.])/i;
/** Anybody may have an address here, so a shared domain says nothing of a shared team. */
export const PUBLIC_DOMAINS =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|proton|protonmail|mail|zoho|yandex|orange|free|laposte|libero|qq|163)\.[a-z.]+$/i;
