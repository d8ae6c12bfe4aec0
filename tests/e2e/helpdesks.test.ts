import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReader, type Reader, readSaved, savedFrom } from '../../scripts/read/reader';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = `${root}tests/fixtures`;

const names = readdirSync(fixtures)
  .filter((helpdesk) => ['zendesk', 'intercom', 'gmail'].includes(helpdesk))
  .flatMap((helpdesk) => readdirSync(`${fixtures}/${helpdesk}`).map((name) => `${helpdesk}/${name}`));

const load = (name: string) => {
  const html = readSaved(`${fixtures}/${name}/page.html`);
  return { html, url: savedFrom(html) ?? '' };
};

let reader: Reader;
beforeAll(async () => {
  reader = await openReader(root);
});
afterAll(() => reader.close());

describe('saved pages read as their expectations say', () => {
  it.each(names)('%s', async (name) => {
    expect(existsSync(`${fixtures}/${name}/expected.json`)).toBe(true);
    const expected = JSON.parse(readSaved(`${fixtures}/${name}/expected.json`));
    expect(await reader.read(load(name))).toEqual(expected);
  });
});
