import { render } from 'preact';
import { StoriesPage } from '../../src/stories/stories-page';
import '../../src/stories/stories.css';

const root = document.getElementById('root');
if (root) render(<StoriesPage />, root);
