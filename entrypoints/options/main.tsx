import { OptionsPage } from '../../src/options/options-page';
import { openPage } from '../../src/ui/open-page';
import '../../src/options/options.css';
import '../../src/options/rule-more.css';
import '../../src/options/packs.css';

openPage('options_title', <OptionsPage />);
