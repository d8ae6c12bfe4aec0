import { openEditor } from '../../src/composer';
import { helpdeskFor } from '../../src/helpdesks';
import { compareWithFinder } from '../../src/helpdesks/finder';
import type { ComposerSighting } from '../../src/helpdesks/helpdesk';
import { outline } from '../../src/helpdesks/outline';

/**
 * What `read` prints of a page: what the helpdesk's file sees, without where it stands and how sure that is.
 * `ours`: the agent's own addresses, as the settings have them.
 */
export function readPage(ours: readonly string[] = []) {
  const url = new URL(location.href);
  const helpdesk = helpdeskFor(url);
  if (!helpdesk) throw new Error(`No helpdesk file knows ${url.href}`);
  const sighting = helpdesk.read(document, url, ours);
  return {
    helpdesk: helpdesk.id,
    ticketId: sighting.ticketId?.value ?? null,
    subject: sighting.subject?.value ?? null,
    channel: sighting.channel?.value ?? null,
    customer: {
      name: sighting.customer.name?.value ?? null,
      email: sighting.customer.email?.value ?? null,
    },
    agent: { name: sighting.agent.name?.value ?? null },
    messages: sighting.messages.value.map(({ from, name, text, at }) => ({ from, name, text, at })),
    composers: helpdesk.composers(document, url).map(printComposer),
    missing: sighting.missing,
  };
}

function printComposer(composer: ComposerSighting) {
  const closing = new AbortController();
  const editor = openEditor(composer.element, composer, closing.signal);
  // Blank lines at the end are the room a helpdesk leaves before the signature, not what the agent wrote.
  const text = editor?.read().text.replace(/\n+$/, '') ?? '';
  closing.abort();
  return { active: composer.active, mode: composer.mode.value, text };
}

/** For tests: the whole sighting as data, and the labels of the buttons that send. */
export function readDetails() {
  const url = new URL(location.href);
  const helpdesk = helpdeskFor(url);
  if (!helpdesk) throw new Error(`No helpdesk file knows ${url.href}`);
  const whole = helpdesk.read(document, url);
  const { root: _, ...sighting } = whole;
  const composers = helpdesk.composers(document, url);
  return {
    ...sighting,
    compared: compareWithFinder(whole, composers),
    attachments: composers.map((composer) => composer.attachments ?? null),
    send: helpdesk.sendButtons(document, url).map((button) => button.textContent?.trim()),
  };
}

export const outlinePage = (): string => outline(document.documentElement);

export type PrintedPage = ReturnType<typeof readPage>;
export type PageDetails = ReturnType<typeof readDetails>;
