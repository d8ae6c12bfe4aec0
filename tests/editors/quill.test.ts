import { describeEditor } from './behaviour';

describeEditor({
  name: 'Quill',
  page: 'quill',
  composer: '.ql-editor',
  family: 'contenteditable',
});
