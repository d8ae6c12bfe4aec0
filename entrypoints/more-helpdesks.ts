import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOverHelpdesks } from '../src/content/hand-over';
import { MORE_HELPDESKS } from '../src/helpdesks/more/index';

export default defineUnlistedScript(() => handOverHelpdesks(MORE_HELPDESKS));
