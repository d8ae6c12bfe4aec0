import { inThisWindow } from '../frames/boxes';
import { button, element } from '../overlay/element';
import { count, language, t } from '../ui/text';
import tokens from '../ui/tokens.css?inline';
import css from './picker.css?inline';
import { STEPS, type Step } from './steps';

export interface PickerView {
  readonly host: HTMLElement;
  show(step: Step, index: number): void;
  /** Draws a box around the element in question and around each like it. */
  mark(at: Element | null, alike: readonly Element[]): void;
  /** Whether the keyboard is on one of the buttons, which then take Enter themselves. */
  onButton(): boolean;
  close(): void;
}

interface PickerActs {
  readonly skip: () => void;
  readonly leave: () => void;
}

const HOST = 'attune-picker';

/** A bar that says what to point at, and boxes that let every press through. */
export function openView(document: Document, acts: PickerActs): PickerView {
  document.querySelector(HOST)?.remove();
  const host = document.createElement(HOST);
  host.lang = language();
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}\n${css}`);
  root.adoptedStyleSheets = [sheet];
  const title = element(document, 'h2', { id: 'title' });
  const hint = element(document, 'p', {});
  const found = element(document, 'p', { class: 'found', role: 'status', 'aria-live': 'polite' });
  const bar = element(
    document,
    'div',
    { class: 'bar', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' },
    title,
    hint,
    found,
    element(
      document,
      'div',
      { class: 'acts' },
      button(document, {}, acts.skip, t('pick_skip')),
      button(document, { class: 'quiet' }, acts.leave, t('pick_leave')),
    ),
  );
  const boxes = element(document, 'div', { class: 'boxes', 'aria-hidden': 'true' });
  root.append(boxes, bar);
  document.documentElement.append(host);
  return {
    host,
    show(step, index) {
      title.textContent = t('pick_step', index + 1, STEPS.length, t(step.title));
      hint.textContent = t(step.hint);
      found.textContent = '';
      boxes.replaceChildren();
      bar.focus();
    },
    mark(at, alike) {
      boxes.replaceChildren(...alike.map((one) => boxAround(document, one, 'alike')));
      if (at) boxes.append(boxAround(document, at, 'at'));
      found.textContent = at ? count('pick_found', Math.max(1, alike.length)) : t('pick_not_this');
    },
    onButton: () => root.activeElement?.localName === 'button',
    close: () => host.remove(),
  };
}

function boxAround(document: Document, at: Element, kind: 'at' | 'alike'): HTMLElement {
  const box = element(document, 'div', { class: kind });
  const [seen] = inThisWindow(at, [at.getBoundingClientRect()]);
  box.hidden = seen === undefined;
  const { left, top, width, height } = seen ?? new DOMRect();
  box.style.translate = `${left}px ${top}px`;
  box.style.width = `${width}px`;
  box.style.height = `${height}px`;
  return box;
}
