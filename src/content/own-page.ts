import { browser } from 'wxt/browser';
import type { Engine } from '../session/engine';
import { takeEngine } from './hand-over-engine';

let coming: Promise<Engine> | null = null;

const fetchEngine = (): Promise<Engine> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL('/engine.js');
    script.addEventListener('load', () => resolve(takeEngine()));
    script.addEventListener('error', () => reject(new Error('The rules could not be loaded.')));
    document.head.append(script);
  });

/** The same file that a helpdesk's tab gets; a page of the extension may fetch it by itself, and does so once. */
export function engineInOwnPage(): Promise<Engine> {
  coming ??= fetchEngine();
  return coming;
}
