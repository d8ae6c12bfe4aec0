import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../src/ui/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

const tokensOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]));

const SCHEMES = { light: tokensOf(light), dark: new Map([...tokensOf(light), ...tokensOf(dark)]) };

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['canvas', 'surface', 'sunken'];
const TEXT = ['ink', 'muted', 'faint', 'accent', 'warn', 'info'].flatMap((ink) =>
  GROUNDS.map((on) => [ink, on] as const),
);
const OTHER_TEXT = [
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['ink', 'accent-wash'],
  ['muted', 'accent-wash'],
  ['ink', 'warn-wash'],
  ['ink', 'suggest-wash'],
  ['ink', 'info-wash'],
] as const;
const SHAPES = ['edge', 'warn', 'suggest', 'info', 'accent', 'heat-1', 'heat-2', 'heat-3'].flatMap((shape) =>
  GROUNDS.map((on) => [shape, on] as const),
);

describe.each(Object.entries(SCHEMES))('%s colours', (_scheme, tokens) => {
  const of = (name: string): string => {
    const value = tokens.get(name);
    if (!value) throw new Error(`There is no colour --${name}`);
    return value;
  };

  it.each([...TEXT, ...OTHER_TEXT])('%s can be read on %s', (ink, on) => {
    expect(contrast(of(ink), of(on))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s can be made out on %s', (shape, on) => {
    expect(contrast(of(shape), of(on))).toBeGreaterThanOrEqual(3);
  });

  it('has no red: the spell checker’s colour, and a judgement', () => {
    for (const [name, value] of tokens) {
      const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
      const spread = Math.max(r, g, b) - Math.min(r, g, b);
      const reddish = r === Math.max(r, g, b) && spread > 60 && g - b < spread * 0.2;
      expect(reddish, `--${name}: ${value}`).toBe(false);
    }
  });
});
