import { render } from 'preact';
import { PanelPage } from '../../src/panel/panel-page';
import '../../src/panel/panel.css';
import '../../src/panel/news.css';

const root = document.getElementById('root');
if (root) render(<PanelPage />, root);
