import { describeEditor } from './behaviour';

describeEditor({
  name: 'Gmail’s composer, with signature and quote',
  page: 'contenteditable',
  composer: '[role=textbox]',
  family: 'contenteditable',
});

describeEditor({
  name: 'a plain contenteditable',
  page: 'contenteditable?bare',
  composer: '[role=textbox]',
  family: 'contenteditable',
});
