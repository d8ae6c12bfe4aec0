import { MacrosPage } from '../../src/macros/macros-page';
import { openPage } from '../../src/ui/open-page';
import '../../src/macros/macros.css';

openPage('macros', <MacrosPage />);
