import { readFileSync } from 'node:fs';
import { bundle } from '../editors/stage';

/** A helpdesk's page as it is served in a test: a fixture under the real host's URL with a real editor on it. */
export interface Served {
  readonly fixture: string;
  readonly url: string;
  /** A file in `mount/`. */
  readonly mount: 'ckeditor5' | 'prosemirror' | 'contenteditable' | 'textarea' | 'frames';
  /** The composer in which the agent writes. */
  readonly composer: string;
  /** A script of the page's own, run before its first element is there. */
  readonly script?: string;
  /** What the page's server says beside: its policies. */
  readonly headers?: Record<string, string>;
}

/** The three helpdesks with an everyday ticket and an empty draft. Tests and scripts run from the project's folder. */
export const SERVED: Readonly<Record<'zendesk' | 'intercom' | 'gmail', Served>> = JSON.parse(
  readFileSync(`${process.cwd()}/tests/e2e/served.json`, 'utf8'),
);

interface Response {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Record<string, string>;
}

const withMount = (html: string): string =>
  html.replace(/<\/body>|$/, '<script type="module" src="/attune-test/mount.js"></script></body>');

/** A frame's own page with a place to write, lower than the frame's edge and longer than it. */
const REPLY =
  '<!doctype html><title>Reply</title><body style="margin:30px 12px 400px"><div role="textbox" contenteditable="true" style="min-height:80px;font:14px/20px sans-serif"></div></body>';

/** What the helpdesk's host answers to each request, by path. */
export async function answersOf(served: Served): Promise<(url: string) => Response> {
  const { script, style } = await bundle(`tests/e2e/mount/${served.mount}.ts`);
  const html = withMount(readFileSync(`${process.cwd()}/tests/fixtures/${served.fixture}/page.html`, 'utf8'));
  const head = `<style>${style}</style><script>${served.script ?? ''}</script></head>`;
  const page = html.replace('</head>', () => head);
  return (url) => {
    const path = new URL(url).pathname;
    if (path === '/attune-test/mount.js')
      return { status: 200, contentType: 'text/javascript; charset=utf-8', body: script };
    if (path === '/attune-test/reply.html')
      return { status: 200, contentType: 'text/html; charset=utf-8', body: REPLY };
    if (path === '/favicon.ico') return { status: 204, contentType: 'image/x-icon', body: '' };
    return { status: 200, contentType: 'text/html; charset=utf-8', body: page, headers: served.headers ?? {} };
  };
}
