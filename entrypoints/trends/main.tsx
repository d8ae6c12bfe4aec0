import { render } from 'preact';
import { TrendsPage } from '../../src/trends/trends-page';
import '../../src/trends/trends.css';

const root = document.getElementById('root');
if (root) render(<TrendsPage />, root);
