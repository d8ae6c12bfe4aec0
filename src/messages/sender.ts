import { browser } from 'wxt/browser';

/** What a browser says of who sent a message or opened a port; a sender can't change it. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Whether it came from one of the extension's own pages or its background. A script in a helpdesk's page has the
 * extension's id, too, but the page's address. Not every browser gives a background an address.
 */
export const isFromOwnPage = ({ id, url }: Sender): boolean =>
  id === browser.runtime.id && (url === undefined || url.startsWith(browser.runtime.getURL('/')));
