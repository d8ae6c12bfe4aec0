import type { Channel } from '../../review/types';
import { agree, EXACT } from '../agree';
import type { Seen } from '../helpdesk';
import { findEach, isShown } from '../selectors';
import { readLabel } from '../text';
import { valueIn } from './people';
import { CHANNEL_SWITCH, CONTENT, MAIL_BODY, PLAIN_COMPOSER, SUBJECT, VIA } from './selectors';

export function readSubject(pane: Element, disagreements: string[]): Seen<string> | null {
  const readings = findEach(pane, SUBJECT).flatMap(({ element, from }) => {
    const value = valueIn(element) || readLabel(element);
    return value ? [{ value, from }] : [];
  });
  return agree('subject', readings, EXACT, disagreements);
}

export const CHANNELS: Readonly<Record<string, Channel>> = {
  email: 'email',
  web: 'email',
  native_messaging: 'chat',
  messaging: 'chat',
  chat: 'chat',
  sms: 'chat',
  whatsapp: 'chat',
  line: 'chat',
  telegram: 'chat',
  facebook_messenger: 'chat',
  instagram_dm: 'chat',
  twitter_dm: 'chat',
  twitter: 'social',
  facebook: 'social',
};

const ORIGINS: Readonly<Record<string, Channel>> = {
  '': 'chat',
  EmailInteraction: 'email',
  WebInteraction: 'email',
};

/** How the reply would go out; in a note, how the customer's last message came in. */
export function readChannel(pane: Element): Seen<Channel> | null {
  const switches = switchesIn(pane).filter(isShown);
  const going = CHANNELS[channelOf(switches) ?? ''];
  if (going) return { value: going, from: 'data-channel', confidence: 'sure' };
  const contents = [...pane.querySelectorAll(CONTENT)].reverse();
  const customers = contents.filter((content) => content.closest('[type]')?.getAttribute('type') === 'end-user');
  const origins = customers.map((content) => content.getAttribute('data-originated-from'));
  const [came] = origins.flatMap((origin) => (origin === null ? [] : (ORIGINS[origin] ?? [])));
  if (came) return { value: came, from: 'data-originated-from', confidence: 'likely' };
  return channelByLooks(pane, customers[0]);
}

/** Weak: what the page looks like. A mail's body is boxed, a chat's composer is plain, the label may hold a brand. */
function channelByLooks(pane: Element, content: Element | undefined): Seen<Channel> | null {
  const via = pane.querySelector(VIA);
  const label = via ? readLabel(via) : '';
  if (/whats\s?app|messenger|\bsms\b|telegram|chat|messaging/i.test(label)) return unsure('chat', VIA);
  if (/e-?mail/i.test(label)) return unsure('email', VIA);
  if (pane.querySelector(PLAIN_COMPOSER)) return unsure('chat', PLAIN_COMPOSER);
  return content?.querySelector(MAIL_BODY) ? unsure('email', MAIL_BODY) : null;
}

const unsure = (value: Channel, from: string): Seen<Channel> => ({ value, from, confidence: 'unsure' });

/** The buttons that choose how a reply goes out. */
export function switchesIn(scope: Element): readonly Element[] {
  const way = CHANNEL_SWITCH.find(({ css }) => scope.querySelector(css));
  return way ? [...scope.querySelectorAll(way.css)] : [];
}

/** The one channel that all switches name; null where there is none, or more than one. */
export function channelOf(switches: readonly Element[]): string | null {
  const names = new Set(switches.map((button) => button.getAttribute('data-channel')?.toLowerCase() ?? ''));
  const [only] = names;
  return names.size === 1 && only ? only : null;
}
