import { mkdirSync, writeFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { type Desk, type Office, openDesk, openOffice, openPanel, SERVED } from '../../tests/e2e/desk';

const FOLDER = `${process.cwd()}/.output/demo`;

/** What the demonstration types: a reply as a tired agent might send it, and one that listens. */
interface Script {
  readonly id: keyof typeof SERVED;
  readonly weak: string;
  readonly better: string;
}

/** The side panel has no window that Playwright could photograph; the developer tools can. */
async function shoot(page: Page, name: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(`${FOLDER}/${name}.png`, Buffer.from(data, 'base64'));
  await devtools.detach();
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A blank is a field, and a field has no text of its own: its label stands in for it, as the agent sees it. */
const readWithBlanks = (panel: Locator): Promise<string> =>
  panel.evaluate((element) => {
    const fields = [...element.querySelectorAll('input')];
    const labels = fields.map((field) => {
      const label = document.createElement('span');
      label.textContent = `[${field.value || field.placeholder}]`;
      field.before(label);
      return label;
    });
    const text = element instanceof HTMLElement ? element.innerText : '';
    for (const label of labels) label.remove();
    return text;
  });

/** The panel as text: what an agent would read, top to bottom. */
async function printReview(panel: Page, title: string): Promise<void> {
  say(`\n── ${title} ──`);
  const lines = await readWithBlanks(panel.locator('.panel'));
  for (const line of lines.split('\n').filter((text) => text.trim() !== '')) say(`  ${line}`);
}

const prompts = (panel: Page) => panel.locator('article.prompt');

/** Applies the first rewrite that needs nothing filled in. */
async function applyFirst(panel: Page): Promise<string> {
  const canApply = panel.getByRole('button', { name: /^Apply/, disabled: false });
  const prompt = prompts(panel).filter({ has: canApply }).first();
  const title = await prompt.locator('h3').innerText();
  await prompt
    .getByRole('button', { name: /^Apply/, disabled: false })
    .first()
    .click();
  await panel.getByRole('button', { name: 'Undo' }).waitFor();
  return title.replace(/\s+/g, ' ').trim();
}

async function playTicket(panel: Page, draft: () => Promise<string>, photograph: (step: string) => Promise<void>) {
  await prompts(panel).first().waitFor();
  await printReview(panel, 'Review');
  await photograph('1-review');
  const before = await draft();
  const title = await applyFirst(panel);
  say(`\n  Applied: ${title}`);
  await photograph('2-applied');
  await panel.getByRole('button', { name: 'Undo' }).click();
  await panel.getByText('Taken back.').waitFor();
  if ((await draft()) !== before) throw new Error('Undo did not bring the draft back.');
  say('  Undone: the draft is what it was.');
  await applyFirst(panel);
  say('  Applied again.');
}

async function rewriteDraft(desk: Desk, composer: string, text: string): Promise<void> {
  await desk.page.locator(composer).first().click();
  await desk.page.keyboard.press('Control+a');
  await desk.page.keyboard.type(text);
}

async function playHelpdesk(office: Office, { id, weak, better }: Script): Promise<void> {
  const served = SERVED[id];
  say(`\n══ ${id} ══ ${served.url}`);
  const desk = await openDesk(office, served);
  await desk.page.setViewportSize({ width: 1280, height: 800 });
  await desk.type(weak);
  await desk.page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('attune-')));
  const panel = await openPanel(office, desk);
  const photograph = async (step: string): Promise<void> => {
    await desk.page.screenshot({ path: `${FOLDER}/${id}-${step}-page.png` });
    await shoot(panel, `${id}-${step}-panel`);
  };
  await playTicket(panel, desk.draft, photograph);
  await rewriteDraft(desk, served.composer, better);
  await panel.getByText('Nothing to add.').waitFor();
  await printReview(panel, 'The finished reply');
  await photograph('3-finished');
  await desk.page.close();
}

async function playPractice(office: Office): Promise<void> {
  const [worker] = office.context.serviceWorkers();
  if (!worker) throw new Error('The extension did not start.');
  const page = await office.context.newPage();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(new URL('/practice.html', worker.url()).href);
  say('\n══ practice inbox ══');
  const draft = (): Promise<string> => page.locator('[role=textbox]').first().innerText();
  await playTicket(page, draft, async (step) => {
    await page.screenshot({ path: `${FOLDER}/practice-${step}.png` });
  });
  await page.close();
}

/** Plays the practice inbox and the three helpdesks, prints each review and leaves pictures. */
export async function play(scripts: readonly Script[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const office = await openOffice({ headless: true });
  try {
    await playPractice(office);
    for (const script of scripts) await playHelpdesk(office, script);
    say(`\nPictures of each step are in ${FOLDER.slice(process.cwd().length + 1)}.`);
  } finally {
    await office.close();
  }
}
