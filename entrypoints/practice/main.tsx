import { render } from 'preact';
import { PracticePage } from '../../src/practice/practice-page';
import '../../src/practice/practice.css';

const root = document.getElementById('root');
if (root) render(<PracticePage />, root);
