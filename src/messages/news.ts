/** The key in `storage.local` under which the version lies whose news the agent has not put away yet. */
export const NEWS_KEY = 'news';
