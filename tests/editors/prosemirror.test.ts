import { describeEditor } from './behaviour';

describeEditor({
  name: 'ProseMirror',
  page: 'prosemirror',
  composer: '.ProseMirror',
  family: 'prosemirror',
});

describeEditor({
  name: "ProseMirror with Intercom's wrapped paragraphs",
  page: 'prosemirror?wrapped',
  composer: '.ProseMirror',
  family: 'prosemirror',
});
