import { describeEditor } from './behaviour';

describeEditor({
  name: 'CKEditor 5',
  page: 'ckeditor5',
  composer: '.ck-editor__editable',
  family: 'ckeditor5',
});
