import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Fox, firefoxPath, openFirefox, openFoxPage } from './fox';

/** As README.md has it, for one person instead of the whole machine: `~/.mozilla` holds the same files. */
const MANIFEST = {
  name: 'attune@attune.example',
  description: 'Attune',
  type: 'storage',
  data: {
    pack: { format: 'attune-pack', version: 1, id: 'acme', name: 'Acme', settings: { voice: { formality: 'casual' } } },
    locked: ['voice.formality'],
  },
};

describe.runIf(firefoxPath && process.platform === 'linux')('what an administrator has set', () => {
  const home = mkdtempSync(join(tmpdir(), 'attune-home-'));
  let fox: Fox;
  beforeAll(async () => {
    const folder = join(home, '.mozilla/managed-storage');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${MANIFEST.name}.json`), JSON.stringify(MANIFEST));
    fox = await openFirefox(home);
  });
  afterAll(async () => {
    await fox.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('holds in Firefox, and is locked in the options', async () => {
    const page = await openFoxPage(fox, 'options.html', '#voice fieldset.locked');
    expect(await page.evaluate(() => document.querySelector('#voice fieldset.locked')?.outerHTML)).toContain('Acme');
  });
});
