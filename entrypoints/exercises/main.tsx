import { ExercisesPage } from '../../src/practice/exercises-page';
import { openPage } from '../../src/ui/open-page';
import '../../src/practice/exercises.css';

openPage('ex_title', <ExercisesPage />);
