import { readFileSync } from 'node:fs';
import { SERVED, type Served } from '../../e2e/serve';

interface Thread {
  /** Stand between the fixture's own messages; the customer's first, then in turns. */
  readonly between: readonly string[];
  readonly greeting: string;
  readonly stock: string;
  readonly draft: readonly string[];
}

/** Tests and scripts are run from the project's folder. */
const THREAD: Thread = JSON.parse(readFileSync(`${process.cwd()}/tests/bench/browser/ticket.json`, 'utf8'));

/** The one thing in the draft that is marked. */
export const STOCK = THREAD.stock;

/** Some 250 words. A chat shows one prompt, which would be about the name: there the draft greets nobody. */
const MAIL = [THREAD.greeting, `${STOCK}.`, ...THREAD.draft].join('\n\n');
const CHAT = [`${STOCK}.`, ...THREAD.draft].join('\n\n');

/** A helpdesk's ticket of twelve messages, and what stands on its pages while nobody types. */
export interface BenchDesk {
  readonly name: string;
  readonly served: Served;
  readonly draft: string;
  /** Where the same page is served without Attune. */
  readonly control: string;
  /** The page with no ticket open. */
  readonly inbox: Served;
  /** Places that the helpdesk writes anew all the time, outside the ticket. */
  readonly live: string;
  /** Places in the ticket's own pane that are no message: what is known of the customer. */
  readonly beside: string | null;
}

/** How a helpdesk's page holds its messages: one of the customer's and one of the agent's are copied. */
interface Messages {
  readonly each: string;
  readonly text: string;
  readonly customer: number;
  readonly agent: number;
  /** Attributes that are told apart by their number. */
  readonly ids: readonly string[];
  readonly more: number;
}

/**
 * Run in the page when it was read and no editor is there yet: fills the thread up to twelve messages. It is sent as
 * text, so it names nothing from outside.
 */
function lengthen({ each, text, customer, agent, ids }: Messages, between: readonly string[]): void {
  const all = [...document.querySelectorAll(each)];
  const write = (body: Element, words: string): void => {
    const [model] = body.children;
    const paragraphs = words.split('\n\n').map((line) => {
      const paragraph = model?.cloneNode(false) ?? document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    });
    body.replaceChildren(...paragraphs);
  };
  const number = (element: Element, at: number): void => {
    for (const id of ids) if (element.hasAttribute(id)) element.setAttribute(id, `${element.getAttribute(id)}${at}`);
  };
  for (const [at, words] of between.entries()) {
    const copy = all[at % 2 === 0 ? customer : agent]?.cloneNode(true) as Element;
    for (const other of copy.querySelectorAll('.file, .attachment, .aQH, [data-part-id] ~ [data-part-id]'))
      other.remove();
    for (const body of copy.querySelectorAll(text)) write(body, words);
    for (const element of [copy, ...copy.querySelectorAll('*')]) number(element, at);
    for (const time of copy.querySelectorAll('time')) time.dateTime = `2026-08-18T${14 + at}:00:00Z`;
    for (const time of copy.querySelectorAll('.g3')) time.setAttribute('title', `18 Aug 2026, ${14 + at}:50`);
    all.at(-1)?.before(copy);
  }
}

const withThread = (served: Served, messages: Messages): Served => {
  const texts = THREAD.between.slice(0, messages.more);
  const script = `document.addEventListener('readystatechange', () => (${lengthen})(${JSON.stringify(messages)}, ${JSON.stringify(texts)}), { once: true });`;
  return { ...served, script };
};

const ZENDESK: Messages = {
  each: '[data-test-id="omni-log-comment-item"]',
  text: '.zd-comment',
  customer: 0,
  agent: 1,
  ids: [],
  more: 9,
};
const INTERCOM: Messages = {
  each: '[data-part-group-id]',
  text: '.interblocks-html',
  customer: 2,
  agent: 1,
  ids: ['data-part-group-id', 'data-part-id', 'data-part-entity-id'],
  more: 7,
};
const GMAIL: Messages = {
  each: '[role="listitem"]',
  text: '.a3s > div',
  customer: 0,
  agent: 1,
  ids: ['data-message-id', 'data-legacy-message-id'],
  more: 9,
};

export const DESKS: readonly BenchDesk[] = [
  {
    name: 'CKEditor 5 (Zendesk)',
    served: withThread(SERVED.zendesk, ZENDESK),
    draft: MAIL,
    control: 'https://acme.desk.example/agent/tickets/48213',
    inbox: {
      ...SERVED.zendesk,
      fixture: 'zendesk/2026-08-no-ticket',
      url: 'https://acme.zendesk.com/agent/dashboard',
    },
    live: '.top .tab span, .workspace .crumbs',
    beside: '.context dd',
  },
  {
    name: 'ProseMirror (Intercom)',
    served: withThread(SERVED.intercom, INTERCOM),
    draft: CHAT,
    control: 'https://app.desk.example/a/inbox/abc123/inbox/admin/77/conversation/215468',
    inbox: {
      ...SERVED.intercom,
      fixture: 'intercom/2026-08-list-only',
      url: 'https://app.intercom.com/a/inbox/abc123/inbox/admin/77',
    },
    live: '.list .row span, .views div',
    beside: '.details dd',
  },
  {
    name: 'Gmail’s contenteditable',
    served: withThread(SERVED.gmail, GMAIL),
    draft: MAIL,
    control: 'https://mail.desk.example/mail/u/0/#inbox/FMfcgzQXKkmabcdef',
    inbox: { ...SERVED.gmail, fixture: 'gmail/2026-08-list-only', url: 'https://mail.google.com/mail/u/0/#inbox' },
    live: '.side div, .zA .bog span',
    beside: null,
  },
];
