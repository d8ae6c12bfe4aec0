import type { Intent, Prompt, Shortcuts } from '../messages/protocol';
import { t } from '../ui/text';
import { keyRows } from './card-keys';
import { button, ENGLISH, element } from './element';
import type { Pane } from './keys';
import { type Box, placeCard } from './place';

export interface Card extends Pane {
  /** The prompt that is open; null = closed. */
  readonly prompt: Prompt | null;
  /** `tabLeadsIn`: the keys that work in it are reached by Tab, and it says so. */
  open(prompt: Prompt, mark: Box, tabLeadsIn: boolean): void;
  /** The mark has moved. */
  place(mark: Box): void;
  /** Applies the offered rewrite; false where there is none that can be applied at once. */
  apply(): boolean;
  /** Ignores the prompt here; nothing where none is open. */
  ignore(): void;
}

interface CardActs {
  readonly send: (intent: Intent) => void;
  readonly openPanel: () => void;
  /** Opens the prompt after this one, or the one before. */
  readonly step: (by: 1 | -1) => void;
  readonly shortcuts: () => Shortcuts;
  /** Puts the focus back where the agent was writing, when it was in the card that closes. */
  readonly back: () => void;
}

const firstWhole = (prompt: Prompt): number => prompt.rewrites.findIndex(({ blanks }) => blanks.length === 0);

/** The text with its blanks drawn as boxes that carry their hint. */
const withBlanks = (document: Document, text: string, hints: readonly string[]): readonly (Node | string)[] =>
  text.split('▢').flatMap((piece, index) => {
    if (index === 0) return [piece];
    return [element(document, 'span', { class: 'blank' }, hints[index - 1] ?? '…'), piece];
  });

const swapOf = (document: Document, prompt: Prompt, which: number): Node | string => {
  const rewrite = prompt.rewrites[which];
  if (!rewrite) return '';
  const gone = prompt.replaces?.[which] ?? prompt.quote;
  const put = rewrite.text.trim();
  return element(
    document,
    'div',
    { class: 'swap' },
    ...(gone.trim() === '' ? [] : [element(document, 'del', ENGLISH, gone.trim())]),
    put === ''
      ? element(document, 'p', {}, t('take_out'))
      : element(document, 'ins', ENGLISH, ...withBlanks(document, put, rewrite.hints ?? [])),
  );
};

/** The card on a mark: what stands there, what could stand, and why. It never takes the focus by itself. */
export function createCard(document: Document, acts: CardActs): Card {
  const card = element(document, 'div', { class: 'card', role: 'dialog', hidden: '' });
  let open: Prompt | null = null;
  const close = (): void => {
    const focused = card.matches(':focus-within');
    open = null;
    card.hidden = true;
    if (focused) acts.back();
  };
  let at: Box | null = null;
  const place = (mark: Box): void => {
    at = mark;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placeCard(mark, card.getBoundingClientRect(), { width, height });
    card.style.translate = `${left}px ${top}px`;
  };
  const applyFirst = (): boolean => {
    const which = open ? firstWhole(open) : -1;
    const rewrite = open?.rewrites[which];
    if (!open || !rewrite) return false;
    acts.send({ do: 'apply', prompt: open.id, rewrite: which, text: rewrite.text });
    close();
    return true;
  };
  /** The card grows, and what unfolds has to be in sight. */
  const unfold = (why: HTMLElement): void => {
    why.hidden = !why.hidden;
    card.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', String(!why.hidden));
    if (at) place(at);
  };
  const act = (work: (prompt: Prompt) => void) => (): void => {
    if (open) work(open);
    close();
  };
  const ignore = act(({ id }) => acts.send({ do: 'ignore', prompt: id }));
  const keyOn = (command: 'apply-prompt' | 'ignore-prompt'): readonly HTMLElement[] => {
    const key = acts.shortcuts()[command];
    return key ? [element(document, 'kbd', {}, key)] : [];
  };
  const buttonsOf = (prompt: Prompt, why: HTMLElement): readonly HTMLElement[] => [
    ...(firstWhole(prompt) >= 0
      ? [button(document, { class: 'main' }, applyFirst, t('apply'), ...keyOn('apply-prompt'))]
      : prompt.rewrites.length > 0
        ? [button(document, {}, act(acts.openPanel), t('card_fill'))]
        : []),
    button(document, {}, ignore, t('ignore_here'), ...keyOn('ignore-prompt')),
    button(document, { class: 'quiet push', 'aria-expanded': 'false' }, () => unfold(why), t('why')),
  ];
  const whyOf = (prompt: Prompt): HTMLElement => {
    const off = act(({ rule }) => acts.send({ do: 'set-rule', rule, level: 'off' }));
    const quieter = act(({ rule }) => acts.send({ do: 'set-rule', rule, level: 'quiet' }));
    return element(
      document,
      'div',
      { class: 'why', hidden: '' },
      element(document, 'p', ENGLISH, prompt.why),
      element(
        document,
        'div',
        { class: 'acts' },
        button(document, { class: 'quiet' }, quieter, t('rule_quieter')),
        button(document, { class: 'quiet' }, off, t('rule_off')),
      ),
    );
  };
  const onKey: Readonly<Record<string, () => void>> = {
    ArrowDown: () => acts.step(1),
    ArrowUp: () => acts.step(-1),
    i: ignore,
    p: act(acts.openPanel),
  };
  return {
    element: card,
    get isOpen() {
      return open !== null;
    },
    get prompt() {
      return open;
    },
    open(prompt, mark, tabLeadsIn) {
      const focused = card.matches(':focus-within');
      open = prompt;
      const why = whyOf(prompt);
      card.className = `card ${prompt.severity}`;
      card.setAttribute('aria-label', prompt.message);
      const whole = firstWhole(prompt);
      card.replaceChildren(
        element(document, 'h2', ENGLISH, prompt.message),
        swapOf(document, prompt, Math.max(0, whole)),
        element(document, 'div', { class: 'acts' }, ...buttonsOf(prompt, why)),
        why,
        ...keyRows(document, acts.shortcuts(), tabLeadsIn),
      );
      card.hidden = false;
      if (focused) card.querySelector('button')?.focus();
      place(mark);
    },
    place,
    close,
    apply: applyFirst,
    ignore,
    press(event) {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const known = event.ctrlKey || event.metaKey || event.altKey ? undefined : onKey[key];
      known?.();
      return known !== undefined;
    },
  };
}
