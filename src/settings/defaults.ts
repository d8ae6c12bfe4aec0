import type { Settings } from './types';

/** What stands before anybody chose anything. A test holds it equal to what the schema makes of `{}`. */
export const DEFAULTS: Settings = {
  version: 1,
  rules: {},
  agent: { name: '', signOff: '', autoSignature: false },
  voice: { formality: 'neutral', spelling: 'british', never: [], always: [] },
  macros: [],
  mergeFields: [],
  badge: { shown: true, corner: 'bottom-right' },
  hold: { on: true, rules: {}, plainEnter: false },
  trends: { counted: true, goQuiet: true },
  exceptions: {},
  helpdesks: {},
  sites: {},
  aliases: [],
  chosen: [],
  pausedUntil: '',
};
