import { isNode } from '../frames/nodes';
import { firstHearing, hearFirst } from './first-hearing';

/** What of ours stands open over the page and can be worked with keys. */
export interface Pane {
  readonly element: HTMLElement;
  readonly isOpen: boolean;
  close(): void;
  /** A key that was pressed inside it; true where it means something there. */
  press(event: KeyboardEvent): boolean;
}

interface KeyWorld {
  readonly host: HTMLElement;
  /** The topmost first: Escape closes one at a time. */
  readonly panes: readonly Pane[];
  /** The pane that came because of the agent's own key or press: until they go on typing, Tab leads into it. */
  readonly invited: () => Pane | null;
  readonly enter: (pane: Pane) => void;
  readonly uninvite: () => void;
  /** Where Tab leads into a pane: the composer, and the buttons that send. */
  readonly isNear: (target: Node) => boolean;
}

const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Meta', 'Shift']);

const isPlainTab = (event: KeyboardEvent): boolean =>
  event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;

/**
 * Keys pressed in the card, in the bar or on the badge are ours: they never reach the page, where a lone `n` opens a
 * note. What a browser does with a key by itself (Tab, Enter on a button) still happens.
 */
export function keepKeys(document: Document, world: KeyWorld, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  // Whose press was kept, its release is kept too: the focus may have moved in between.
  const held = new Set<string>();
  const hear = (event: KeyboardEvent): void => {
    // A page can dispatch a key of its own; only the agent's counts.
    if (!event.isTrusted) return;
    const kept = event.type === 'keydown' ? onDown(event, world) : held.has(event.code);
    if (event.type === 'keyup') held.delete(event.code);
    if (!kept && event.target !== world.host) return;
    if (event.type === 'keydown') held.add(event.code);
    event.stopImmediatePropagation();
  };
  hearFirst(firstHearing(view).keys, hear, signal);
}

/** True where the key did something of ours; then the browser does nothing with it. */
function onDown(event: KeyboardEvent, world: KeyWorld): boolean {
  const { host, panes, invited, enter, uninvite, isNear } = world;
  const inside = event.target === host ? panes.find(({ element }) => element.matches(':focus-within')) : undefined;
  const open = event.key === 'Escape' ? panes.find(({ isOpen }) => isOpen) : undefined;
  const guest = isPlainTab(event) && isNode(event.target) && isNear(event.target) ? invited() : null;
  if (open) open.close();
  else if (guest) enter(guest);
  else if (!inside?.press(event)) {
    if (!MODIFIERS.has(event.key)) uninvite();
    return false;
  }
  event.preventDefault();
  return true;
}
