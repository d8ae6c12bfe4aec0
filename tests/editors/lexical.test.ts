import { describeEditor } from './behaviour';

describeEditor({
  name: 'Lexical',
  page: 'lexical',
  composer: '[data-lexical-editor]',
  family: 'lexical',
});
