import { StoriesPage } from '../../src/stories/stories-page';
import { openPage } from '../../src/ui/open-page';
import '../../src/stories/stories.css';

openPage('stories', <StoriesPage />);
