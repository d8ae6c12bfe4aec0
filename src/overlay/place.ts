import type { Settings } from '../settings/types';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Corner = Settings['badge']['corner'];

const GAP = 8;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

const insideCorner = (composer: Box, size: Box, corner: Corner): Box => ({
  ...size,
  left: corner.endsWith('right') ? composer.left + composer.width - size.width - GAP : composer.left + GAP,
  top: corner.startsWith('bottom') ? composer.top + composer.height - size.height - GAP : composer.top + GAP,
});

const outside = (composer: Box, size: Box): readonly Box[] => [
  { ...size, left: composer.left + composer.width - size.width, top: composer.top + composer.height + GAP / 2 },
  { ...size, left: composer.left + composer.width - size.width, top: composer.top - size.height - GAP / 2 },
  { ...size, left: composer.left + composer.width + GAP, top: composer.top + GAP },
];

const CORNERS: readonly Corner[] = ['bottom-right', 'top-right', 'bottom-left', 'top-left'];

/**
 * Where the badge stands: the chosen corner if it covers neither text nor the send button, else the next free place;
 * null where there is none, and then there is no badge. Viewport pixels.
 */
export function placeBadge(
  composer: Box,
  size: Box,
  corner: Corner,
  taken: readonly Box[],
  viewport: { readonly width: number; readonly height: number },
): Box | null {
  const corners = [corner, ...CORNERS.filter((other) => other !== corner)];
  const places = [...corners.map((one) => insideCorner(composer, size, one)), ...outside(composer, size)];
  const fits = (box: Box): boolean =>
    box.left >= 0 &&
    box.top >= 0 &&
    box.left + box.width <= viewport.width &&
    box.top + box.height <= viewport.height &&
    !taken.some((other) => meets(box, other));
  return places.find(fits) ?? null;
}

/** The corner of the composer that is nearest to a point, for a badge that was dragged. */
export function nearestCorner(composer: Box, x: number, y: number): Corner {
  const side = x < composer.left + composer.width / 2 ? 'left' : 'right';
  return y < composer.top + composer.height / 2 ? `top-${side}` : `bottom-${side}`;
}

/**
 * Over the composer, else under it, else inside at its top: where the bar covers none of what is taken. Where there is
 * no such place it stands at the top of the window, since it has to be seen. Viewport pixels.
 */
export function placeBar(
  composer: Box,
  { width, height }: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  viewport: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const left = Math.max(GAP, Math.min(composer.left, viewport.width - width - GAP));
  const tops = [composer.top - height - GAP, composer.top + composer.height + GAP, composer.top + GAP];
  const fits = (top: number): boolean =>
    top >= GAP &&
    top + height + GAP <= viewport.height &&
    !taken.some((other) => meets({ left, top, width, height }, other));
  return { left, top: tops.find(fits) ?? GAP };
}

/** Below the mark, or above it where there is more room; never over the mark itself. */
export function placeCard(
  mark: Box,
  size: { readonly width: number; readonly height: number },
  viewport: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } {
  const left = Math.max(GAP, Math.min(mark.left, viewport.width - size.width - GAP));
  const below = mark.top + mark.height + GAP;
  const above = mark.top - size.height - GAP;
  const top = below + size.height <= viewport.height || above < 0 ? below : above;
  return { left, top: Math.max(GAP, Math.min(top, viewport.height - size.height - GAP)) };
}
