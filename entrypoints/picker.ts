import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicker } from '../src/picker/picker';

export default defineUnlistedScript(() => startPicker(document));
