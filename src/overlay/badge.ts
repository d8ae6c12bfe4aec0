import type { Prompt } from '../messages/protocol';
import type { Severity } from '../review/types';
import type { Settings } from '../settings/types';
import { count, t } from '../ui/text';
import { button, element } from './element';
import { type Box, nearestCorner, placeBadge } from './place';

const SEVERITIES: readonly Severity[] = ['warn', 'suggest', 'info'];
/** A press that moves farther than this many pixels is a drag. */
const DRAG = 6;

export interface Badge {
  readonly element: HTMLElement;
  /** True where it looks different now, and may need another place. */
  show(prompts: readonly Prompt[]): boolean;
  /** `taken`: what it must not cover. */
  place(composer: Box, corner: Settings['badge']['corner'], taken: readonly Box[]): void;
  hide(): void;
}

interface BadgeActs {
  readonly open: () => void;
  readonly move: (corner: Settings['badge']['corner']) => void;
}

/** The small sign at the composer's corner: how many prompts, and the way to the panel. */
export function createBadge(document: Document, acts: BadgeActs): Badge {
  const dot = element(document, 'i', {});
  const number = element(document, 'span', {});
  let composer: Box | null = null;
  let dragged = false;
  let shown = '';
  const open = (): void => {
    if (!dragged) acts.open();
  };
  const badge = button(document, { class: 'badge none', hidden: '' }, open, dot, number);
  const press = (): void => {
    dragged = false;
  };
  const drop = (x: number, y: number): void => {
    dragged = true;
    if (composer) acts.move(nearestCorner(composer, x, y));
  };
  letDrag(badge, press, drop);
  return {
    element: badge,
    show(prompts) {
      const worst = SEVERITIES.find((severity) => prompts.some((prompt) => prompt.severity === severity));
      const now = `${worst ?? 'none'} ${prompts.length}`;
      if (now === shown) return false;
      shown = now;
      badge.className = `badge ${worst ?? 'none'}`;
      number.textContent = prompts.length > 0 ? String(prompts.length) : '';
      const label = prompts.length > 0 ? count('badge_prompts', prompts.length) : t('badge_nothing');
      badge.setAttribute('aria-label', label);
      badge.title = label;
      return true;
    },
    place(box, corner, taken) {
      composer = box;
      badge.hidden = false;
      const { width, height } = badge.getBoundingClientRect();
      const viewport = { width: document.documentElement.clientWidth, height: document.documentElement.clientHeight };
      const place = placeBadge(box, { left: 0, top: 0, width, height }, corner, taken, viewport);
      badge.hidden = place === null;
      if (place) badge.style.translate = `${place.left}px ${place.top}px`;
    },
    hide() {
      badge.hidden = true;
    },
  };
}

/** Calls back when the badge is pressed, and where a drag was let go. */
function letDrag(badge: HTMLElement, start: () => void, drop: (x: number, y: number) => void): void {
  let from: { x: number; y: number } | null = null;
  badge.addEventListener('pointerdown', (event) => {
    start();
    from = { x: event.clientX, y: event.clientY };
    badge.setPointerCapture(event.pointerId);
  });
  badge.addEventListener('pointerup', (event) => {
    if (from && Math.hypot(event.clientX - from.x, event.clientY - from.y) > DRAG) drop(event.clientX, event.clientY);
    from = null;
  });
}
