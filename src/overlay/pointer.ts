import { inThisWindow } from '../frames/boxes';
import type { Prompt } from '../messages/protocol';
import type { Card } from './card';
import type { Scene } from './overlay';

/** How long the pointer rests on a mark before its card opens, and off it before the card goes, in ms. */
const OPEN_MS = 220;
const CLOSE_MS = 300;

/** Listens in one more document until the signal aborts. */
type Listen = (place: Document, until: AbortSignal) => void;

interface PointerWorld {
  readonly host: HTMLElement;
  readonly scene: () => Scene | null;
  readonly card: Card;
  readonly open: (prompt: Prompt) => void;
}

const holds = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top - 1 && y <= box.bottom + 4;

const promptAt = (scene: Scene, x: number, y: number): Prompt | undefined =>
  scene.prompts.find(
    (prompt) =>
      prompt.quiet !== true && prompt.quote !== '' && scene.editor.rects(prompt).some((box) => holds(box, x, y)),
  );

const promptAtCaret = (scene: Scene): Prompt | undefined => {
  const caret = scene.editor.selection();
  if (!caret || caret.start !== caret.end) return undefined;
  return scene.prompts.find(
    ({ quiet, quote, start, end }) => quiet !== true && quote !== '' && start <= caret.start && caret.start <= end,
  );
};

/** By the event's way, not its target: in a shadow root that is where the root hangs. */
const isWithin = (element: HTMLElement, event: Event): boolean => event.composedPath().includes(element);

/**
 * Opens the card for a pointer that rests on a mark, and for a caret that was put into one; not while typing. The answer
 * watches one more document, a frame's.
 */
export function watchPointer(document: Document, world: PointerWorld, signal: AbortSignal): Listen {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let opening: number | null = null;
  let closing: number | null = null;
  let aimed: Prompt | undefined;
  const stop = (timer: number | null): null => {
    if (timer !== null) view.clearTimeout(timer);
    return null;
  };
  const aim = (prompt: Prompt | undefined): void => {
    if (prompt?.id === aimed?.id) return;
    aimed = prompt;
    opening = stop(opening);
    closing = stop(closing);
    if (prompt) opening = view.setTimeout(() => world.open(prompt), OPEN_MS);
    else if (world.card.prompt) closing = view.setTimeout(() => world.card.close(), CLOSE_MS);
  };
  const onMove = (event: PointerEvent): void => {
    const scene = world.scene();
    if (!scene) return;
    if (event.target === world.host) {
      closing = stop(closing);
      aimed = world.card.prompt ?? undefined;
      return;
    }
    const [at] = isWithin(scene.editor.element, event)
      ? inThisWindow(scene.editor.element, [new DOMRect(event.clientX, event.clientY)])
      : [];
    aim(at && promptAt(scene, at.x, at.y));
  };
  const onCaret = (event: Event): void => {
    const scene = world.scene();
    if (!scene || !isWithin(scene.editor.element, event)) return;
    if ('key' in event && !/^(?:Arrow|Home|End|Page)/.test(String(event.key))) return;
    const prompt = promptAtCaret(scene);
    if (prompt) world.open(prompt);
    else world.card.close();
  };
  const onPress = (event: PointerEvent): void => {
    if (event.target !== world.host) world.card.close();
  };
  const listen: Listen = (place, until) => {
    const options = { capture: true, passive: true, signal: until };
    place.addEventListener('pointermove', onMove, options);
    place.addEventListener('pointerdown', onPress, options);
    place.addEventListener('pointerup', onCaret, options);
    place.addEventListener('keyup', onCaret, options);
  };
  listen(document, signal);
  signal.addEventListener('abort', () => {
    stop(opening);
    stop(closing);
  });
  return listen;
}
