import { everyDocument, focusedIn } from '../frames/documents';
import { isElement } from '../frames/nodes';
import { findShown, type Picks } from '../helpdesks/picks';
import { isShown } from '../helpdesks/selectors';
import { firstHearing, hearFirst, hearIn } from '../overlay/first-hearing';
import { openSettings } from '../settings/store';
import { EMPTY_SITE, siteOf } from '../settings/switches';
import { STEPS, type Step } from './steps';
import { openView, type PickerView } from './view';

/** What was pointed out is kept for this address; the rest of what is kept there stays. */
async function keep(picks: Partial<Picks>, origin: string): Promise<void> {
  await openSettings().update((settings) => {
    const site = { ...EMPTY_SITE, ...siteOf(settings, origin), ...picks };
    return { ...settings, sites: { ...settings.sites, [origin]: site } };
  });
}

function nextStop(stops: readonly Element[], at: Element | null, by: 1 | -1): Element | null {
  const index = at ? stops.findIndex((stop) => stop === at || at.contains(stop)) : -1;
  const start = index < 0 && by < 0 ? 0 : index;
  return stops[(start + by + stops.length) % stops.length] ?? null;
}

const wider = (at: Element): Element => {
  const parent = at.parentElement;
  return parent && !parent.matches('body, html') ? parent : at;
};

const narrower = (at: Element): Element => [...at.children].find(isShown) ?? at;

/** One walk through the three things to point at. It keeps selectors, never what stands in the page. */
class Picker {
  readonly #document: Document;
  readonly #end: AbortController;
  readonly #view: PickerView;
  readonly #picks: Record<string, string> = {};
  /** Keys that went down here: their release is not the page's either, even after the picker has closed. */
  readonly #held = new Set<string>();
  readonly #released = new AbortController();
  #index = 0;
  #at: Element | null = null;

  constructor(document: Document, end: AbortController) {
    this.#document = document;
    this.#end = end;
    this.#view = openView(document, { skip: () => this.#advance(), leave: () => end.abort() });
    if (STEPS[0]) this.#view.show(STEPS[0], 0);
  }

  listen(view: Window): void {
    const { signal } = this.#end;
    const hearing = firstHearing(view);
    const press = (event: MouseEvent): void => this.#press(event);
    hearFirst(hearing.presses, press, signal);
    hearFirst(hearing.keys, (event) => this.#key(event), this.#released.signal);
    const point = (event: MouseEvent): void => this.#pointAt(event);
    for (const { defaultView: one } of everyDocument(this.#document)) {
      if (one && one !== view) hearIn(one, this.#released.signal);
      one?.addEventListener('contextmenu', press, { capture: true, signal });
      one?.addEventListener('auxclick', press, { capture: true, signal });
      one?.addEventListener('pointermove', point, { capture: true, signal });
    }
    const before = focusedIn(this.#document);
    signal.addEventListener('abort', () => {
      this.#view.close();
      if (isElement(before)) before.focus({ preventScroll: true });
      this.#letGo();
    });
  }

  get #step(): Step | undefined {
    return STEPS[this.#index];
  }

  #advance(): void {
    this.#index += 1;
    this.#at = null;
    const next = this.#step;
    if (next) this.#view.show(next, this.#index);
    else {
      this.#end.abort();
      void keep(this.#picks, this.#document.location.origin);
    }
  }

  #point(element: Element | null): void {
    const step = this.#step;
    if (!step || !element || element === this.#view.host) return;
    this.#at = step.mean(element);
    const alike = this.#at ? findShown(this.#document, step.selectorFor(this.#at)) : [];
    this.#view.mark(this.#at, alike);
  }

  #take(): void {
    const step = this.#step;
    if (!step || !this.#at) return;
    this.#picks[step.what] = step.selectorFor(this.#at);
    this.#advance();
  }

  #pointAt({ clientX, clientY, target }: MouseEvent): void {
    const place = isElement(target) ? target.ownerDocument : this.#document;
    this.#point(place.elementFromPoint(clientX, clientY));
  }

  #press(event: MouseEvent): void {
    if (event.target === this.#view.host) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // A page can dispatch a click of its own; only the agent's counts.
    if (event.type !== 'click' || !event.isTrusted) return;
    this.#pointAt(event);
    this.#take();
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    const open = !this.#end.signal.aborted;
    if (!open && !this.#held.has(event.code)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown') this.#held.add(event.code);
    if (event.type === 'keyup') this.#held.delete(event.code);
    // Tab moves between the bar's buttons, and they take Enter themselves.
    const buttons = event.key === 'Tab' || (this.#view.onButton() && (event.key === 'Enter' || event.key === ' '));
    if (!buttons) event.preventDefault();
    if (open && !buttons && event.type === 'keydown') this.#act(event.key);
    if (!open) this.#letGo();
  }

  #letGo(): void {
    if (this.#held.size === 0) this.#released.abort();
  }

  #act(key: string): void {
    const stops = (): readonly Element[] => this.#step?.stops(this.#document) ?? [];
    if (key === 'ArrowRight') this.#point(nextStop(stops(), this.#at, 1));
    if (key === 'ArrowLeft') this.#point(nextStop(stops(), this.#at, -1));
    if (key === 'ArrowUp') this.#point(this.#at && wider(this.#at));
    if (key === 'ArrowDown') this.#point(this.#at && narrower(this.#at));
    if (key === 'Enter') this.#take();
    if (key === 'Escape') this.#end.abort();
  }
}

/** A picker that is started while one is open takes its place. */
type World = typeof globalThis & { attunePicker?: AbortController };

/** Lets the agent point at the customer's message, the customer's name and the composer, once per address. */
export function startPicker(document: Document): void {
  const world: World = globalThis;
  world.attunePicker?.abort();
  const end = new AbortController();
  world.attunePicker = end;
  if (document.defaultView) new Picker(document, end).listen(document.defaultView);
}
