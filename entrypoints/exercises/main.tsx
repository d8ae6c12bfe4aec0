import { render } from 'preact';
import { ExercisesPage } from '../../src/practice/exercises-page';
import '../../src/practice/exercises.css';

const root = document.getElementById('root');
if (root) render(<ExercisesPage />, root);
