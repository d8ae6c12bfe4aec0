import { describeEditor } from './behaviour';

describeEditor({
  name: 'a textarea',
  page: 'textarea',
  composer: 'textarea',
  family: 'textarea',
  plain: true,
});
