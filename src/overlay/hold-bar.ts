import type { Prompt } from '../messages/protocol';
import { t } from '../ui/text';
import { button, ENGLISH, element } from './element';
import type { Pane } from './keys';
import { type Box, placeBar } from './place';

/** A press of Send that was held, and what the agent may do about it. */
export interface HeldSend {
  /** Why; the first is where Fix leads. */
  readonly prompts: readonly Prompt[];
  readonly sendAnyway: () => void;
  readonly holdNoMore: () => void;
}

export interface HoldBar extends Pane {
  /** Null while it is closed. */
  readonly held: HeldSend | null;
  open(held: HeldSend): void;
  /** `taken`: what it must not cover. */
  place(composer: Box, taken: readonly Box[]): void;
}

interface BarActs {
  readonly fix: (prompt: Prompt) => void;
  /** Puts the focus back where it was, when it was in the bar that closes. */
  readonly back: () => void;
}

/** A longer quote, in UTF-16 code units, is a sentence: what is said about it is enough. */
const QUOTE = 40;
/** As wide as the composer, within these, in pixels. */
const WIDTH = { least: 300, most: 420 };

const reasonOf = (document: Document, { quote, message }: Prompt): HTMLElement => {
  const short = quote.length > 0 && quote.length <= QUOTE && !quote.includes('\n');
  return element(document, 'li', ENGLISH, ...(short ? [element(document, 'b', {}, quote), ' '] : []), message);
};

/** Says by the composer why Send was held; it never takes the focus by itself, and a second press doesn't need it. */
export function createHoldBar(document: Document, acts: BarActs): HoldBar {
  const bar = element(document, 'div', { class: 'bar', role: 'group', 'aria-label': t('hold_title'), hidden: '' });
  let held: HeldSend | null = null;
  const close = (): void => {
    const focused = bar.matches(':focus-within');
    held = null;
    bar.hidden = true;
    if (focused) acts.back();
  };
  const act = (work: (held: HeldSend) => void) => (): void => {
    const present = held;
    close();
    if (present) work(present);
  };
  const sendAnyway = act((present) => present.sendAnyway());
  /** The bar closes last here: the focus goes on into the card without a stop in the composer. */
  const fix = (): void => {
    const [first] = held?.prompts ?? [];
    if (first) acts.fix(first);
    close();
  };
  const buttons = [
    button(document, { class: 'main' }, fix, t('hold_fix')),
    button(document, {}, sendAnyway, t('hold_send')),
    button(
      document,
      { class: 'quiet push' },
      act((present) => present.holdNoMore()),
      t('hold_never'),
    ),
  ];
  return {
    element: bar,
    get held() {
      return held;
    },
    get isOpen() {
      return held !== null;
    },
    open(next) {
      held = next;
      bar.replaceChildren(
        element(document, 'h2', {}, t('hold_title')),
        element(document, 'ul', {}, ...next.prompts.map((prompt) => reasonOf(document, prompt))),
        element(document, 'div', { class: 'acts' }, ...buttons),
        element(
          document,
          'p',
          { class: 'keys' },
          element(document, 'span', {}, t('hold_again')),
          element(document, 'span', {}, element(document, 'kbd', {}, 'Tab'), ` ${t('hold_tab')}`),
        ),
      );
      bar.hidden = false;
    },
    place(composer, taken) {
      const { clientWidth: width, clientHeight: height } = document.documentElement;
      bar.style.width = `${Math.min(WIDTH.most, Math.max(WIDTH.least, composer.width))}px`;
      const { left, top } = placeBar(composer, bar.getBoundingClientRect(), taken, { width, height });
      bar.style.translate = `${left}px ${top}px`;
    },
    close,
    press(event) {
      const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
      // The second press; its repeats, while the key is still down, are the same one.
      if (sends && !event.repeat) sendAnyway();
      return sends;
    },
  };
}
