import { render } from 'preact';
import { MacrosPage } from '../../src/macros/macros-page';
import '../../src/macros/macros.css';

const root = document.getElementById('root');
if (root) render(<MacrosPage />, root);
