import { defineContentScript } from 'wxt/utils/define-content-script';
import { HELPDESKS } from '../src/helpdesks/index';
import { firstKeys } from '../src/overlay/first-keys';

export default defineContentScript({
  matches: HELPDESKS.flatMap(({ hosts }) => [...hosts]),
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    firstKeys(window);
  },
});
