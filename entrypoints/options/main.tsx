import { render } from 'preact';
import { OptionsPage } from '../../src/options/options-page';
import '../../src/options/options.css';
import '../../src/options/rule-more.css';
import '../../src/options/packs.css';

const root = document.getElementById('root');
if (root) render(<OptionsPage />, root);
