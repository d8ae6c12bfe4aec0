import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageDetails, PrintedPage } from '../../scripts/read/in-page';
import { openReader, type Reader, readSaved, savedFrom } from '../../scripts/read/reader';
import { HELPDESKS, helpdeskFor } from '../../src/helpdesks';
import { bundle } from '../editors/stage';
import type { Mishap } from './break-page';
import type { breakAndRead, Reading } from './helpdesk-chaos';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = `${root}tests/fixtures`;

const names = HELPDESKS.flatMap(({ id }) => readdirSync(`${fixtures}/${id}`).map((name) => `${id}/${name}`));

const load = (name: string) => {
  const html = readSaved(`${fixtures}/${name}/page.html`);
  return { html, url: savedFrom(html) ?? '' };
};
const expectation = (name: string) => JSON.parse(readSaved(`${fixtures}/${name}/expected.json`));

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(root);
});
afterAll(() => reader.close());

// Small here; the long run plays more.
const SEEDS = Number(process.env.ATTUNE_CHAOS_SEEDS ?? (process.env.ATTUNE_LONG === undefined ? 12 : 400));

/** Breaks a page that is open. The bundle takes nothing from the page but the reading code. */
async function breakPage(page: Page, name: string): Promise<readonly Mishap[]> {
  await page.evaluate((await bundle('tests/e2e/helpdesk-chaos.ts', 'iife')).script);
  const customer = known.includes(name) ? expectation(name).customer : null;
  const reading: Reading = { from: names.indexOf(name) * 100_000, seeds: SEEDS, customer };
  return page.evaluate(
    (task) => (globalThis as unknown as { breakAndRead: typeof breakAndRead }).breakAndRead(task),
    reading,
  );
}

/** All that is asked of one page, in one visit: opening it takes longer than everything else. */
async function visit(name: string) {
  const page = await reader.open(load(name));
  const printed = await page.evaluate<PrintedPage>('reading.readPage()');
  const details = await page.evaluate<PageDetails>('reading.readDetails()');
  return { printed, details, mishaps: await breakPage(page, name) };
}

// Where two witnesses contradict each other, taking one away is no break: those pages know nobody and are left out.
// So is the page with two customers: without the second one's mail the first is the customer.
const known = names.filter((name) => expectation(name).customer.name !== null && !name.includes('two-customers'));

const visits = new Map<string, ReturnType<typeof visit>>();
const visited = (name: string): ReturnType<typeof visit> => {
  const visiting = visits.get(name) ?? visit(name);
  visits.set(name, visiting);
  return visiting;
};

describe('saved pages', () => {
  it.each(names)('%s reads as expected', async (name) => {
    expect((await visited(name)).printed).toEqual(expectation(name));
  });

  it.each(names)('%s, broken, names its customer or nobody', async (name) => {
    expect((await visited(name)).mishaps).toEqual([]);
  });

  it('run none of their own scripts', async () => {
    const { html, url } = load('zendesk/2026-08-everyday');
    const hostile = html.replace('</body>', '<script>document.title = "taken over – Eve – Zendesk"</script></body>');
    expect(await reader.read({ html: hostile, url })).toEqual(expectation('zendesk/2026-08-everyday'));
  });
});

describe('the agent’s own addresses', () => {
  it('make a mail from an alias the agent’s', async () => {
    const page = await reader.open(load('gmail/2026-08-alias-nobody-knows'));
    const printed = await page.evaluate<PrintedPage>("reading.readPage(['Priya.Nair@home.example'])");
    expect(printed.messages.map(({ from }) => from)).toEqual(['customer', 'agent', 'customer']);
  });
});

describe('the strict way and the sturdy one', () => {
  const compared = async (name: string, change = ''): Promise<readonly string[]> => {
    const page = await reader.open(load(name));
    if (change) await page.evaluate(change);
    return (await page.evaluate<PageDetails>('reading.readDetails()')).compared;
  };

  it.each(HELPDESKS.map(({ id }) => `${id}/2026-08-everyday`))('%s: see the same', async (name) => {
    expect(await compared(name)).toEqual([]);
  });

  // What a rebuilt page looks like to a file that doesn't know it yet.
  const RENAME = `for (const element of document.querySelectorAll('[data-test-id^="omni"], [data-test-id="ticket-rich-text-editor"], .ck, .zendesk-editor--rich-text-container, [type]')) {
    element.removeAttribute('data-test-id'); element.removeAttribute('class'); element.removeAttribute('type');
  }`;
  it('don’t where a page was rebuilt, and say so without a word of it', async () => {
    expect(await compared('zendesk/2026-08-everyday', RENAME)).toEqual([
      'composer: its selectors and what can be written in disagree',
    ]);
  });
});

describe('what is not printed', () => {
  const details = async (name: string): Promise<PageDetails> => (await visited(name)).details;

  it.each([
    ['zendesk', 'Submit as Open'],
    ['intercom', 'Send'],
    ['gmail', 'Send'],
  ])('%s: the file that came with a message, and the button that sends', async (id, button) => {
    const seen = await details(`${id}/2026-08-everyday`);
    expect(seen.messages.value.flatMap((message) => message.attachments)).toEqual(['kettle-base.jpg']);
    expect(seen.send).toEqual([button]);
    expect(seen.disagreements).toEqual([]);
  });

  it.each([
    ['zendesk/2026-08-everyday', [0]],
    ['intercom/2026-08-everyday', [0]],
    ['gmail/2026-08-everyday', [0]],
    ['zendesk/2026-08-file-in-composer', [1]],
    ['intercom/2026-08-file-in-composer', [1]],
    ['gmail/2026-08-file-in-composer', [1]],
    // No ticket is open, so nobody knows what belongs to the composer.
    ['zendesk/2026-08-no-ticket', [null]],
  ])('%s: what would go with the reply', async (name, attachments) => {
    expect((await details(name)).attachments).toEqual(attachments);
  });

  it.each([
    ['zendesk/2026-08-older-messages', 12],
    ['intercom/2026-08-older-collapsed', 4],
    ['gmail/2026-08-collapsed', 3],
    ['gmail/2026-08-everyday', 0],
  ])('%s: %i older messages', async (name, older) => {
    expect((await details(name)).olderHidden).toBe(older);
  });

  it.each([
    ['zendesk/2026-08-requester-contradicted', 'customer.name'],
    ['zendesk/2026-08-pane-of-another-ticket', 'ticketId'],
    ['zendesk/2026-08-tab-of-another-ticket', 'ticketId'],
    ['intercom/2026-08-conversation-of-another-id', 'ticketId'],
    ['gmail/2026-08-accounts-contradicted', 'agent.name'],
    ['gmail/2026-08-two-customers', 'customer.email'],
  ])('%s: says that two ways disagree on %s', async (name, field) => {
    expect((await details(name)).disagreements.join('\n')).toMatch(new RegExp(`^${field}: .+ disagree$`, 'm'));
  });

  it.each(names)('%s: sources are selectors, not the page’s text', async (name) => {
    const seen = await details(name);
    const { ticketId, subject, channel, customer, agent, messages } = seen;
    const fields = [ticketId, subject, channel, customer.name, customer.email, agent.name, agent.email, messages];
    const told = [...fields.map((field) => field?.from ?? ''), ...seen.disagreements].join('\n');
    const people = /María|López|Tom|Okafor|Lena|Jonas|Fischer|Priya|Nair|\.example/;
    expect(told).not.toMatch(people);
  });
});

describe('the page outline', () => {
  const outline = async (html: string, url: string): Promise<string> =>
    (await reader.open({ html, url })).evaluate('reading.outlinePage()');

  it.each(HELPDESKS.map(({ id }) => `${id}/2026-08-everyday`))('%s: no text gets out', async (name) => {
    const { html, url } = load(name);
    const told = await outline(html, url);
    // Every word a person wrote, every address and every id is another one, and the outline is the same to a letter.
    const scrambled = html
      .replace(/<style>[\s\S]*?<\/style>/, '')
      .replace(/>([^<]+)</g, (_, text: string) => `>${text.replace(/\p{L}/gu, 'q').replace(/\d/g, '7')}<`)
      .replace(
        /\b(alt|title|value|email|name|aria-label|href|data-name|download|datetime|data-hovercard-id|data-entity-id|data-ticket-id|data-legacy-thread-id|data-message-id)="[^"]*"/g,
        '$1="qqq"',
      )
      .replace(/ticket-48213-/g, 'ticket-777-');
    const other = await outline(scrambled, url);
    expect(other).toBe(told.replace(/^ *style\n/m, ''));
    expect(told).not.toMatch(/María|López|kettle|mail\.example|48213/i);
    expect(told.split('\n').length).toBeGreaterThan(40);
  });

  it('leaves out what an attribute should not hold', async () => {
    const html = `<!DOCTYPE html><title>x</title><div data-test-id="chip-maria@mail.example" class="conversation-123456 Hello, M&aacute;ria" role="my mum is ill" data-note="secret"></div>`;
    const told = await outline(html, 'https://acme.zendesk.com/agent/tickets/1');
    expect(told).toContain('div data-test-id class="conversation-#" role data-note');
    expect(told).not.toMatch(/maria|mum|secret|123456/i);
  });
});

describe('addresses', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/123/events', 'zendesk'],
    ['https://app.au.intercom.com/a/inbox/abc/inbox/1/conversation/9', 'intercom'],
    ['https://mail.google.com/mail/u/2/?view=btop', 'gmail'],
    ['https://acme.freshdesk.com/a/tickets/7', 'freshdesk'],
    ['https://acme.freshdesk.com/support/home', null],
    ['https://secure.helpscout.net/conversation/1/2', 'help-scout'],
    ['https://app.hubspot.com/help-desk/1/view/2/thread/3', 'hubspot'],
    ['https://app.frontapp.com/open/cnv_1', 'front'],
    ['https://acme.gorgias.com/app/views/1/2', 'gorgias'],
    ['https://acme.kustomerapp.com/app/customers/a/event/b', 'kustomer'],
    ['https://outlook.office.com/mail/inbox', 'outlook'],
    ['https://outlook.office.com.example/mail/', null],
    ['https://gorgias.com.example/app/ticket/1', null],
    ['https://acme.zendesk.com/hc/en-us', null],
    ['https://zendesk.com.example/agent/tickets/1', null],
    ['https://mail.google.com.example/mail/', null],
  ])('%s', (url, id) => {
    expect(helpdeskFor(new URL(url))?.id ?? null).toBe(id);
  });
});
