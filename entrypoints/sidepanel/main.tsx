import { PanelPage } from '../../src/panel/panel-page';
import { openPage } from '../../src/ui/open-page';
import '../../src/panel/panel.css';
import '../../src/panel/news.css';

openPage('panel_title', <PanelPage />);
