import { TrendsPage } from '../../src/trends/trends-page';
import { openPage } from '../../src/ui/open-page';
import '../../src/trends/trends.css';

openPage('trends', <TrendsPage />);
