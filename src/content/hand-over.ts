import type { Helpdesk } from '../helpdesks/helpdesk';

/** Where a helpdesk's own script leaves it for the session's script, which comes after it in the same world. */
type World = typeof globalThis & { attuneHelpdesks?: readonly Helpdesk[] };

export function handOverHelpdesks(helpdesks: readonly Helpdesk[]): void {
  (globalThis as World).attuneHelpdesks = helpdesks;
}

/** Takes what was handed over. It isn't left lying: after an update a new script must not find an older one's. */
export function takeHelpdesks(): readonly Helpdesk[] {
  const world: World = globalThis;
  const handed = world.attuneHelpdesks ?? [];
  delete world.attuneHelpdesks;
  return handed;
}
