import type { Story } from './story';

/** The words that stand around what the stories say, in the interface's language. */
export interface MarkdownWords {
  readonly title: string;
  readonly about: string;
  readonly before: string;
  readonly after: string;
  readonly line: string;
  readonly heading: (story: Story) => string;
}

/** As a quotation, so that nothing of it is read as a heading or as markup. */
const quoted = (text: string): string =>
  text
    .replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'))
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const part = (title: string, text: string): readonly string[] =>
  text.trim() === '' ? [] : [`### ${title}\n\n${quoted(text.trim())}`];

/** The stories as a document that reads well as it is and in any viewer. */
export function toMarkdown(stories: readonly Story[], words: MarkdownWords): string {
  const chapters = stories.map((story) =>
    [
      `## ${words.heading(story)}`,
      ...part(words.about, story.gist),
      ...part(words.before, story.before),
      ...part(words.after, story.after),
      ...part(words.line, story.line),
    ].join('\n\n'),
  );
  return `${[`# ${words.title}`, ...chapters].join('\n\n')}\n`;
}
