import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { HELPDESKS, helpdeskFor } from '../../src/helpdesks';
import { openReader, readSaved, type SavedPage } from './reader';

const USAGE = `How to use it: npm run --silent read -- page.html https://acme.zendesk.com/agent/tickets/123
Several pages: npm run --silent read -- a.html URL-of-a b.html URL-of-b …
Prints one line of JSON a page: what the helpdesk's file sees.`;

/** Something the person who called it can put right; no stack trace. */
class Misuse extends Error {}

/** Reads the pages named by `args` and prints a line for each; returns the exit status. */
export async function readCommand(args: readonly string[], root: string): Promise<number> {
  try {
    const pages = pairUp(args).map(([path, url]) => checkPage(path, url));
    await printPages(pages, root);
    return 0;
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function printPages(pages: readonly SavedPage[], root: string): Promise<void> {
  const reader = await openReader(root);
  try {
    for (const page of pages) process.stdout.write(`${JSON.stringify(await reader.read(page))}\n`);
  } finally {
    await reader.close();
  }
}

function pairUp(args: readonly string[]): readonly (readonly [string, string])[] {
  if (args.length === 0) throw new Misuse(USAGE);
  if (args.length % 2 === 1) throw new Misuse(`Each page needs the address it was saved from.\n${USAGE}`);
  return args.flatMap((path, index) => (index % 2 === 0 ? [[path, args[index + 1] ?? ''] as const] : []));
}

function checkPage(path: string, address: string): SavedPage {
  if (!existsSync(path) || !statSync(path).isFile()) throw new Misuse(`There is no file ${path}\n${USAGE}`);
  if (!URL.canParse(address)) throw new Misuse(`${address} is not an address\n${USAGE}`);
  if (!helpdeskFor(new URL(address))) {
    const known = HELPDESKS.map(({ label }) => label).join(', ');
    throw new Misuse(`No helpdesk file knows ${address} (there are files for ${known})`);
  }
  return { html: readSaved(path), url: address, folder: dirname(resolve(path)) };
}
