import { render } from 'preact';
import { WelcomePage } from '../../src/welcome/welcome-page';
import '../../src/welcome/welcome.css';

const root = document.getElementById('root');
if (root) render(<WelcomePage />, root);
