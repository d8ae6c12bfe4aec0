import type { Engine } from '../session/engine';

/** Where the engine's own script leaves it for the script that sent for it; both run in the same world. */
type World = typeof globalThis & { attuneEngine?: Engine };

export function handOver(engine: Engine): void {
  (globalThis as World).attuneEngine = engine;
}

/** Takes what was handed over. It isn't left lying: after an update a new script must not find an old engine. */
export function takeEngine(): Engine {
  const world: World = globalThis;
  const engine = world.attuneEngine;
  delete world.attuneEngine;
  if (!engine) throw new Error('The rules were sent for and did not come.');
  return engine;
}
