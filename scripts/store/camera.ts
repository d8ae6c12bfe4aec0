import type { CDPSession, Page } from 'playwright-core';

export type Scheme = 'light' | 'dark';

/** A part of a page, in its own pixels. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A window's size in the page's own pixels, and how many of the picture's each of them becomes. */
export interface Lens {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

export interface Camera {
  /** A PNG as a data URL. */
  shoot(cut?: Cut): Promise<string>;
}

/** The developer tools also reach the side panel, which has no window that Playwright could photograph. */
export async function pointAt(page: Page, lens: Lens, scheme: Scheme): Promise<Camera> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const { width, height, scale } = lens;
  await devtools.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  return {
    async shoot(cut = { x: 0, y: 0, width, height }) {
      // What is cut is counted from the document's beginning, wherever it is scrolled to.
      const [left, top] = await page.evaluate(() => [scrollX, scrollY] as const);
      const clip = { ...cut, x: cut.x + left, y: cut.y + top, scale: 1 };
      const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', clip });
      return `data:image/png;base64,${data}`;
    },
  };
}
