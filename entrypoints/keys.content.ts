import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOSTS } from '../src/helpdesks/about.baked';
import { firstHearing } from '../src/overlay/first-hearing';

export default defineContentScript({
  matches: [...HOSTS],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    firstHearing(window);
  },
});
