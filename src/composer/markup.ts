/** What HTML and the editors themselves put into a composer beside the text a person typed. Seen 2026-11-22. */

/** Elements that begin and end a line, whatever their style: asking for the style of each would cost a layout. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Drawn or kept by an editor for its own use; nobody typed it and it is never sent. */
export const NOT_TEXT = [
  'style',
  'script',
  'template',
  // ProseMirror draws these between nodes: decorations, the caret between two chips.
  '.ProseMirror-widget',
  '.ProseMirror-separator',
  '.ProseMirror-gapcursor',
  // CKEditor 5 keeps a hidden copy of a selected widget's label inside the editable.
  '.ck-fake-selection-container',
  // roosterjs puts one of no width on each side of a mention, so that a caret can stand there.
  '.entityDelimiterBefore',
  '.entityDelimiterAfter',
  // What other extensions put into a composer: Grammarly's and LanguageTool's own elements.
  'grammarly-extension',
  'grammarly-desktop-integration',
  'lt-highlighter',
  'lt-toolbar',
  'lt-div',
].join(',');

/** Read as one U+FFFC: nothing can be typed into them, so nothing in them is edited. */
export const ATOMS: readonly string[] = [
  '[contenteditable="false"]',
  'img',
  'video',
  'audio',
  'iframe',
  'object',
  'canvas',
  'svg',
  'input',
  'select',
  'textarea',
  'button',
];

/**
 * Characters of no width that keep a caret alive: U+FEFF in ProseMirror, Slate and Quill, and seven U+2060 in a row
 * in CKEditor 5 (its INLINE_FILLER).
 */
export const FILLERS = /^(?:\uFEFF|\u2060{7})+$/;
