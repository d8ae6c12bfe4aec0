import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeOver } from '../../src/content/only-one';
import { startInHelpdesk } from '../../src/content/start';
import { HOSTS } from '../../src/helpdesks/about.baked';
import '../../src/overlay/marks.css';

export default defineContentScript({
  matches: [...HOSTS],
  runAt: 'document_idle',
  // Pages listen to their own messages; they are not sent one of ours.
  noScriptStartedPostMessage: true,
  async main() {
    await startInHelpdesk(document, takeOver(document));
  },
});
