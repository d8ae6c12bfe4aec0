import { defineContentScript } from 'wxt/utils/define-content-script';
import { startInHelpdesk } from '../../src/content/start';
import { HELPDESKS } from '../../src/helpdesks/index';
import '../../src/overlay/marks.css';

export default defineContentScript({
  matches: HELPDESKS.flatMap(({ hosts }) => [...hosts]),
  runAt: 'document_idle',
  async main(context) {
    await startInHelpdesk(document, context.signal);
  },
});
