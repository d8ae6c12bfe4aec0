import { explainPack } from '../packs/explain';
import { same } from '../packs/same';
import { NO_POLICY, POLICY_KEY, readPolicy } from '../packs/stored';
import { takePolicy } from '../packs/take-pack';
import type { Policy } from '../packs/types';
import type { Extension } from './inject';

/** What the administrator has set. Firefox rejects where there is nothing; Chrome gives an empty object. */
async function readManaged(browser: Extension): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch (error) {
    if (error instanceof Error && /managed storage manifest not found/i.test(error.message)) return {};
    throw error;
  }
}

function policyOf(managed: Record<string, unknown>): Policy {
  if (Object.keys(managed).length === 0) return NO_POLICY;
  const taken = takePolicy(managed);
  return taken.ok ? { ...taken.value, problem: '' } : { ...NO_POLICY, problem: explainPack(taken.refusal) };
}

/** A policy that can't be taken locks nothing and says on the options page what is wrong with it. */
export async function takeOverPolicy(browser: Extension): Promise<void> {
  const policy = policyOf(await readManaged(browser));
  // Each write makes every open tab review anew; most looks find what they found before.
  if (same(policy, await readPolicy())) return;
  await browser.storage.local.set({ [POLICY_KEY]: policy });
}

/** Pages and tabs read the policy where the packs are: not every browser shows managed storage to a script in a page. */
export function keepPolicy(browser: Extension): void {
  let last: Promise<unknown> = Promise.resolve();
  const sync = (): void => {
    last = last
      .then(() => takeOverPolicy(browser))
      .catch((error: unknown) => console.error('Attune, reading the policy:', error));
  };
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') sync();
  });
  // Whatever woke the worker: a policy may have come while the browser was closed.
  sync();
}
