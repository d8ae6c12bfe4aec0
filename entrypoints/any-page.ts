import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverHelpdesks } from '../src/content/hand-over';
import { anyPage } from '../src/helpdesks/any-page';

export default defineUnlistedScript(() => handOverHelpdesks([anyPage]));
