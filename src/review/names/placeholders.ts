import type { Context } from '../context';
import {
  BRACKETED,
  CONSTANTS,
  CROSSES,
  EMPTY_VALUES,
  FIELD_WORDS,
  SHOUTED,
  SPOKEN_ABOUT,
  SURE,
} from '../phrases/placeholders';
import { MASKED } from '../text/mask';
import { wordsOf } from '../text/stems';
import type { Span } from '../types';
import { nameKey } from './key';

export type Slot = 'name' | 'agent' | 'order' | 'other';

export interface Placeholder extends Span {
  readonly slot: Slot;
}

const fieldWords = new Set(FIELD_WORDS.split('|'));
const sure = new RegExp(SURE.join('|'), 'gu');
const bracketed = BRACKETED.map((source) => new RegExp(source, 'gu'));
const constants = new RegExp(CONSTANTS, 'gu');
const shouted = new RegExp(SHOUTED, 'gu');
const crosses = new RegExp(CROSSES, 'gu');
const emptyValues = new RegExp(EMPTY_VALUES, 'gu');
const spokenAbout = new RegExp(SPOKEN_ABOUT, 'i');
const GUILLEMETS = /«\s?([\p{L}_ ]{2,30}?)\s?»/gu;
/** "Hi ," and "Dear Mr ,": the name fell out. French puts a space before "!", so one alone proves nothing. */
const HOLE =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|thanks|thank you)(?: (?:mr|mrs|ms|dr)\.?)?(?: +,| {2,}[!.])/i;
const BARE_DEAR = /^\s*dear(?: (?:mr|mrs|ms|dr)\.?)?,/i;

/** "first_name", "insert order number here": every word says what belongs there. */
const saysField = (inner: string): boolean => {
  const words = inner
    .replace(/([\p{Ll}])([\p{Lu}])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const known = words.filter((word) => fieldWords.has(word) || /^x+$/.test(word));
  const opens = /^(?:insert|enter|add|your|customer|client|tbd|todo|fill)/i.test(inner.trim());
  return words.length > 0 && (known.length === words.length || (opens && known.length > 0));
};

const slotOf = (text: string): Slot => {
  const low = text.toLowerCase();
  if (/agent|sender|my|rep\b/.test(low)) return 'agent';
  if (/name|nom|naam|kunde|client|customer|null|undefined|x{3}/.test(low)) return 'name';
  return /order/.test(low) ? 'order' : 'other';
};

const spansOf = (text: string, regex: RegExp, counts: (match: RegExpExecArray) => boolean = () => true): Span[] =>
  [...text.matchAll(regex)].filter(counts).map(({ 0: typed, index }) => ({ start: index, end: index + typed.length }));

/** Normalising made quotes of Word's merge brackets; the draft as typed still has them. */
const guillemets = ({ draft }: Context): readonly Span[] =>
  [...draft.draft.text.matchAll(GUILLEMETS)].flatMap(({ 0: typed, 1: inner = '' }) => {
    const at = saysField(inner) ? draft.text.indexOf(`"${typed.slice(1, -1)}"`) : -1;
    return at < 0 ? [] : [{ start: at, end: at + typed.length }];
  });

const holeIn = (text: string): readonly Span[] => {
  const hole = text.match(HOLE) ?? text.match(BARE_DEAR);
  return hole ? [{ start: text.search(/\S/), end: hole[0].length }] : [];
};

const matchesOf = (context: Context): readonly Span[] => {
  const { text } = context.draft;
  const found = [
    ...[sure, constants, shouted, crosses].flatMap((regex) => spansOf(text, regex)),
    ...bracketed.flatMap((regex) => spansOf(text, regex, ({ 1: inner = '' }) => saysField(inner))),
    ...spansOf(text, emptyValues, ({ 0: typed, index }) => !spokenAbout.test(text.slice(index + typed.length))),
    ...guillemets(context),
    ...holeIn(text),
  ];
  return found.filter(
    (span, index) => !found.slice(0, index).some(({ start, end }) => start < span.end && span.start < end),
  );
};

/** In code, quotes and links it is shown, not left over. */
const isVisible = ({ draft }: Context, { start, end }: Span): boolean =>
  !draft.folded.slice(start, end).includes(MASKED) || draft.text.slice(start, end).includes(MASKED);

/** A ticket about templates: outside greeting and sign-off, fields are what the reply is about. */
const ABOUT_FIELDS =
  /\b(?:merge[ -]?(?:fields?|tags?)|placeholders?|template variables?|mail merge|liquid|handlebars|curly|shortcodes?)\b|[[{<%]{1,2} ?(?:first|last|full|customer|user)?[ _.]?name/i;

const isExplained = ({ draft, ticket }: Context, { start }: Span): boolean =>
  ABOUT_FIELDS.test(ticket.said) && draft.sentences.some((sentence) => sentence.start <= start && start < sentence.end);

/** "/orders/{order_id}", "host = "${DB_HOST}"", "<name> … <strong>": code that the reply shows, not a hole in it. */
const isCode = ({ draft: { text } }: Context, { start, end }: Span): boolean => {
  const typed = text.slice(start, end);
  if (/^<[\p{Ll}]+>$/u.test(typed))
    return /<\/?(?:strong|em|b|i|p|a|br|h[1-6]|div|span|li|ul|head|body|title)\b[^>]{0,40}>/.test(text);
  if (!/^[${]/.test(typed) || /^\{\{/.test(typed)) return false;
  const inPath = (at: number): boolean => /[/=]"?$/.test(text.slice(Math.max(0, at - 3), at).trimEnd());
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) if (inPath(at)) return true;
  return inPath(start);
};

const isTopic = ({ ticket }: Context, typed: string): boolean => {
  const low = typed.toLowerCase().trim();
  const said = `${ticket.said}\n${ticket.ticket.customer.name ?? ''}`.toLowerCase();
  if (said.includes(low) || /^(?:dear|hi|hello|hey)\b/.test(low)) return said.includes(low);
  const inner = low.replace(/[^\p{L}]+/gu, ' ').trim();
  const own = wordsOf(ticket.ticket.customer.name ?? '').map(nameKey);
  return (
    own.includes(nameKey(inner)) ||
    (/null|undefined/.test(inner) && new RegExp(`(?<![\\p{L}])${inner}(?![\\p{L}])`, 'u').test(said))
  );
};

const isFilledLater = ({ settings, ticket }: Context, typed: string): boolean =>
  settings.mergeFields.some((field) => field.replace(/\s/g, '') === typed.replace(/\s/g, '')) &&
  !(/name/i.test(typed) && !/agent|user/i.test(typed) && (ticket.ticket.customer.name ?? '').trim() === '');

/** Slots that a template left open in the draft, in order. */
export function findPlaceholders(context: Context): readonly Placeholder[] {
  const { text } = context.draft;
  return matchesOf(context)
    .filter((span) => isVisible(context, span))
    .filter(({ start, end }) => {
      const typed = text.slice(start, end);
      return (
        !isCode(context, { start, end }) &&
        !isTopic(context, typed) &&
        !isExplained(context, { start, end }) &&
        !isFilledLater(context, typed)
      );
    })
    .map((span) => {
      const typed = text.slice(span.start, span.end);
      const greets = context.draft.greeting !== null && span.start < context.draft.greeting.end + 2;
      return { ...span, slot: greets ? ('name' as const) : slotOf(typed) };
    })
    .sort((a, b) => a.start - b.start);
}
