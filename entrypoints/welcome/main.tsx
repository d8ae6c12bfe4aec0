import { openPage } from '../../src/ui/open-page';
import { WelcomePage } from '../../src/welcome/welcome-page';
import '../../src/welcome/welcome.css';

openPage('welcome_title', <WelcomePage />);
