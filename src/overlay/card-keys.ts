import type { CommandName, Shortcuts } from '../messages/protocol';
import { type MessageKey, t } from '../ui/text';
import { element } from './element';

/** The keys that work while the focus is in the card. */
const INSIDE: readonly { readonly keys: readonly string[]; readonly label: MessageKey }[] = [
  { keys: ['↓', '↑'], label: 'card_key_others' },
  { keys: ['I'], label: 'card_key_ignore' },
  { keys: ['P'], label: 'card_key_panel' },
  { keys: ['Esc'], label: 'card_key_back' },
];

/** The commands that are not on a button of the card; their keys are the browser's, and the agent's own. */
const OUTSIDE: readonly { readonly command: CommandName; readonly label: MessageKey }[] = [
  { command: 'next-prompt', label: 'card_key_next' },
  { command: 'previous-prompt', label: 'card_key_previous' },
  { command: 'open-panel', label: 'card_key_panel' },
];

const keyAnd = (document: Document, keys: readonly string[], label: MessageKey): HTMLElement =>
  element(document, 'span', {}, ...keys.map((key) => element(document, 'kbd', {}, key)), ` ${t(label)}`);

const row = (document: Document, name: string, items: readonly HTMLElement[]): readonly HTMLElement[] =>
  items.length > 0 ? [element(document, 'p', { class: `keys ${name}` }, ...items)] : [];

/** Which keys do what: those of the card while the focus is in it, else those that lead there. */
export function keyRows(document: Document, shortcuts: Shortcuts, tabLeadsIn: boolean): readonly HTMLElement[] {
  const commands = OUTSIDE.flatMap(({ command, label }) => {
    const key = shortcuts[command];
    return key ? [keyAnd(document, [key], label)] : [];
  });
  const enter = tabLeadsIn ? [keyAnd(document, ['Tab'], 'card_key_enter')] : [];
  return [
    ...row(document, 'outside', [...enter, ...commands]),
    ...row(
      document,
      'inside',
      INSIDE.map(({ keys, label }) => keyAnd(document, keys, label)),
    ),
  ];
}
