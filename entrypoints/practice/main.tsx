import { PracticePage } from '../../src/practice/practice-page';
import { openPage } from '../../src/ui/open-page';
import '../../src/practice/practice.css';

openPage('practice_title', <PracticePage />);
