import { defineContentScript } from 'wxt/utils/define-content-script';
import { HOSTS } from '../src/helpdesks/about.baked';
import { firstKeys } from '../src/overlay/first-keys';

export default defineContentScript({
  matches: [...HOSTS],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    firstKeys(window);
  },
});
