import { spawnSync } from 'node:child_process';

/** What a command prints, for the heads of results. */
export const said = (name: string, args: readonly string[]): string =>
  spawnSync(name, args, { encoding: 'utf8' }).stdout.trim();
