import { afterAll, beforeAll } from 'vitest';
import { describeEditor } from './behaviour';
import type { EditorUnderTest } from './editor-under-test';
import { openTheatre, type Theatre } from './stage';

/**
 * Those of a family that another stands for already: three more shapes of the same code, tried by the long run. The whole
 * test has ten minutes.
 */
const ALIKE: readonly EditorUnderTest[] = [
  {
    name: "ProseMirror with Intercom's wrapped paragraphs",
    page: 'prosemirror?wrapped',
    composer: '.ProseMirror',
    family: 'prosemirror',
  },
  {
    name: 'a plain contenteditable',
    page: 'contenteditable?bare',
    composer: '[role=textbox]',
    family: 'contenteditable',
  },
  { name: 'roosterjs', page: 'rooster', composer: '#composer > div', family: 'contenteditable' },
];

/** The real packages; `npx vitest run --config vitest.browser.config.ts tests/editors -t Quill` runs one. */
const EDITORS: readonly EditorUnderTest[] = [
  { name: 'CKEditor 5', page: 'ckeditor5', composer: '.ck-editor__editable', family: 'ckeditor5' },
  { name: 'ProseMirror', page: 'prosemirror', composer: '.ProseMirror', family: 'prosemirror' },
  {
    name: 'Gmail’s composer, with signature and quote',
    page: 'contenteditable',
    composer: '[role=textbox]',
    family: 'contenteditable',
  },
  { name: 'a textarea', page: 'textarea', composer: 'textarea', family: 'textarea', plain: true },
  { name: 'Lexical', page: 'lexical', composer: '[data-lexical-editor]', family: 'lexical' },
  { name: 'Quill', page: 'quill', composer: '.ql-editor', family: 'quill' },
  { name: 'Slate', page: 'slate', composer: '[data-slate-editor]', family: 'slate' },
  { name: 'Draft.js', page: 'draftjs', composer: '.public-DraftEditor-content', family: 'draftjs' },
  {
    name: 'TinyMCE in its frame',
    page: 'tinymce',
    composer: 'iframe>>>body',
    family: 'tinymce',
    refuses: [
      'a paragraph by several, one blank',
      'the whole draft',
      'a text put into an empty draft',
      'lines with signs and blanks',
    ],
  },
  ...(process.env.ATTUNE_LONG ? ALIKE : []),
];

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre?.close());

for (const editor of EDITORS) describeEditor(editor, () => theatre);
