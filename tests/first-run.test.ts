import { describe, expect, it } from 'vitest';
import { greet } from '../src/background/first-run';
import type { Extension } from '../src/background/inject';
import { progressFrom } from '../src/practice/progress';

/** What is opened and what is kept when this arrives. */
async function arrive(arrival: Parameters<typeof greet>[1]) {
  const opened: string[] = [];
  const kept: object[] = [];
  const browser = {
    runtime: { getManifest: () => ({ version: '0.2.0' }), getURL: (path: string) => path },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url) },
    storage: { local: { set: async (items: object) => kept.push(items) } },
  };
  await greet(browser as unknown as Extension, arrival);
  return { opened, kept };
}

describe('what an installation and an update lead to', () => {
  it('the welcome page after an installation, and no news', async () => {
    expect(await arrive({ reason: 'install' })).toEqual({ opened: ['/welcome.html'], kept: [] });
  });
  it('news for the panel after an update, and no tab', async () => {
    const update = { reason: 'update', previousVersion: '0.1.0' };
    expect(await arrive(update)).toEqual({ opened: [], kept: [{ news: '0.2.0' }] });
  });
  it('nothing after a reload of the same version, or an update of the browser', async () => {
    expect(await arrive({ reason: 'update', previousVersion: '0.2.0' })).toEqual({ opened: [], kept: [] });
    expect(await arrive({ reason: 'chrome_update' })).toEqual({ opened: [], kept: [] });
  });
});

describe('what is kept of practice', () => {
  it('is ids alone; a damaged store is begun anew', () => {
    expect(progressFrom({ spotted: ['a', 3], fixed: 'a', answered: ['48213'] })).toEqual({
      spotted: ['a'],
      fixed: [],
      answered: ['48213'],
    });
    expect(progressFrom('gone')).toEqual({ spotted: [], fixed: [], answered: [] });
  });
});
