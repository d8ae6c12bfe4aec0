import type { Mode } from '../../review/types';
import type { Seen } from '../helpdesk';
import { climb, isShown } from '../selectors';
import { readLabel } from '../text';
import { COMPOSER_BOX, NOTE_TAB, SELECTED_TAB, STREAM } from './selectors';

// No mark of today's page tells a reply from a note, so weak signs are combined and two must agree. Words are
// a sign among others here, in the languages of the inbox, and never decide alone.
const NOTE_WORDS =
  /\b(?:notes?|internal|internas?|notiz(?:en)?|intern[ea]?|nota|notas|notitie|notat|anteckning|notatka|wewnętrzna|muistiinpano|anotação)\b|заметк|メモ|备注|備註|메모/iu;
const REPLY_WORDS =
  /\b(?:reply|respond(?:er)?|responde|respuesta|antwort(?:en)?|répondre|réponse|risposta|rispondi|antwoord(?:en)?|svar[ae]?|odpowie\p{L}*|resposta|vastaa|yanıtla|chat|e-?mail|sms|whatsapp)\b|ответ|返信|回复|回覆|답장/iu;

const NOTE_CLASS = /(?:^|[_-])(?:note|notes)(?:$|[_-](?:mode|composer|editor))/i;
const REPLY_CLASS = /(?:^|[_-])reply(?:$|[_-]mode)/i;

type Sign = 'reply' | 'note' | null;

/** Reply or note, where two signs of different kinds say so and none says the contrary. */
export function readMode(composer: HTMLElement, conversation: Element | null): Seen<Mode> {
  const box = boxAround(composer, conversation);
  const signs = { tab: byTab(box, isShown(composer)), class: byClass(composer, box), colour: byColour(composer, box) };
  const all = { ...signs, placeholder: byPlaceholder(composer, box) };
  const saying = (sign: Sign): readonly string[] =>
    Object.entries(all).flatMap(([kind, says]) => (says === sign ? [kind] : []));
  const [notes, replies] = [saying('note'), saying('reply')];
  const marked = box.querySelector(`${NOTE_TAB}.o__selected, ${NOTE_TAB}[aria-selected="true"]`) !== null;
  if (marked || (notes.length >= 2 && replies.length < 2)) return seen('note', notes);
  if (replies.length >= 2 && notes.length === 0) return seen('reply', replies);
  return { value: 'unknown', from: 'none of tab, class, colour, placeholder', confidence: 'unsure' };
}

const seen = (value: Mode, kinds: readonly string[]): Seen<Mode> => ({
  value,
  from: kinds.join(', ') || NOTE_TAB,
  confidence: kinds.length > 2 ? 'sure' : 'likely',
});

/** The box with the composer and its tabs, without the messages. */
function boxAround(composer: HTMLElement, conversation: Element | null): Element {
  const streams = STREAM.map((way) => way.css).join(', ');
  const start = composer.closest(COMPOSER_BOX) ?? composer;
  const isRoom = (parent: Element): boolean =>
    conversation?.contains(parent) === true && parent !== conversation && !parent.querySelector(streams);
  return climb(start, (parent) => isRoom(parent) && !parent.matches(streams));
}

/** A tab that does not show is no sign, unless the whole composer is out of sight. */
function byTab(box: Element, shown: boolean): Sign {
  const labels = [...box.querySelectorAll(SELECTED_TAB)].filter((tab) => !shown || isShown(tab)).map(readLabel);
  return only(labels.map(byWords));
}

function byPlaceholder(composer: HTMLElement, box: Element): Sign {
  const names = ['data-placeholder', 'aria-placeholder', 'placeholder'];
  const css = names.map((name) => `[${name}]`).join(', ');
  const holders = [composer, ...composer.querySelectorAll(css), ...box.querySelectorAll('[class*="placeholder"]')];
  const texts = holders.flatMap((holder) => [
    ...names.map((name) => holder.getAttribute(name) ?? ''),
    holder.matches('[class*="placeholder"]') && holder !== composer ? readLabel(holder) : '',
  ]);
  return only(texts.map(byWords));
}

function byWords(text: string): Sign {
  // "Reply" may stand in a note's hint ("not a reply"); a text with both kinds of words says nothing.
  const [note, reply] = [NOTE_WORDS.test(text), REPLY_WORDS.test(text)];
  if (note === reply) return null;
  return note ? 'note' : 'reply';
}

function byClass(composer: HTMLElement, box: Element): Sign {
  const signs: Sign[] = [];
  for (let at: Element | null = composer; at; at = at === box ? null : at.parentElement) {
    for (const name of at.classList) {
      if (NOTE_CLASS.test(name)) signs.push('note');
      else if (REPLY_CLASS.test(name)) signs.push('reply');
    }
  }
  return only(signs);
}

/** Notes are written on yellow, replies on white; anything else, and a dark page, says nothing. */
function byColour(composer: HTMLElement, box: Element): Sign {
  for (let at: Element | null = composer; at; at = at === box ? null : at.parentElement) {
    const rgb =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = rgb;
    if (alpha === 0) continue;
    if (red > 240 && green > 240 && blue > 240) return Math.min(red, green) - blue > 4 ? 'note' : 'reply';
    return red > 220 && green > 190 && Math.min(red, green) - blue > 15 ? 'note' : null;
  }
  return null;
}

/** What all that speak say; null where they contradict each other or none speaks. */
function only(signs: readonly Sign[]): Sign {
  const said = new Set(signs.filter((sign) => sign !== null));
  const [one] = said;
  return said.size === 1 ? (one ?? null) : null;
}
