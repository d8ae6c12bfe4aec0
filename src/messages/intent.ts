import type { Intent } from './protocol';

type Fits = (value: unknown) => boolean;
type Fields<Do extends Intent['do']> = Readonly<Record<Exclude<keyof Extract<Intent, { do: Do }>, 'do'>, Fits>>;

const isText: Fits = (value) => typeof value === 'string';
const isIndex: Fits = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const oneOf =
  (...choices: readonly string[]): Fits =>
  (value) =>
    typeof value === 'string' && choices.includes(value);
/** As the settings' schema has it, which is too heavy for a helpdesk's page: nothing else may become a setting's key. */
const isRule: Fits = (value) => typeof value === 'string' && /^(?:team:[a-z][\w-]*\/)?[a-z][a-z0-9-]*$/.test(value);

/** What each intent carries; a new one can't be added without saying so here. */
const FIELDS: { readonly [Do in Intent['do']]: Fields<Do> } = {
  apply: { prompt: isText, rewrite: isIndex, text: isText },
  undo: {},
  ignore: { prompt: isText },
  'set-rule': { rule: isRule, level: oneOf('on', 'quiet', 'off') },
  'insert-ending': {
    kind: oneOf('solved', 'waiting-on-us', 'waiting-on-you', 'cannot-solve'),
    text: isText,
    slots: (value) => value === undefined || (Array.isArray(value) && value.every(isText)),
  },
  // The engine looks which it is: it has offered the line.
  'insert-line': { line: isText, text: isText },
  'own-fault': { ours: (value) => typeof value === 'boolean' },
  'put-away': { care: oneOf('pause', 'break') },
  'forget-hard-run': {},
  show: { prompt: isText },
  'choose-mode': { mode: oneOf('reply', 'note') },
  pause: { until: oneOf('tomorrow', 'never', 'resume') },
};

const isKind = (value: unknown): value is Intent['do'] => typeof value === 'string' && Object.hasOwn(FIELDS, value);

/** Whether a message asks for something that a click can ask for, with all that belongs to it. */
export function isIntent(value: unknown): value is Intent {
  if (typeof value !== 'object' || value === null || !('do' in value) || !isKind(value.do)) return false;
  return Object.entries(FIELDS[value.do]).every(([name, fits]) => fits(Reflect.get(value, name)));
}
