import { isElement, isText } from '../frames/nodes';

/** What of an element's content is not its text. */
export interface TextRules {
  /** Selector of nodes left out: quotes, marked signatures, chips, controls. */
  readonly strip: string;
  /** Selector of a quote that ends the text: what stands under it is the older mail. */
  readonly stopAt?: string;
}

/** Controls and pictures are no text on any page; `[aria-hidden]` is decoration by definition. */
export const CONTROLS =
  'button, [role="button"], input, select, textarea, svg, style, script, noscript, template, title, head, ' +
  'object, iframe, [aria-hidden="true"], [hidden], [inert]';

const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);

// Zero-width space, word joiner, byte-order mark, soft hyphen: seen by nobody. Joiners inside emoji stay.
const INVISIBLE = /[\u200B\u2060\uFEFF\u00AD]/g;
const EMOJI =
  /^(?=.*(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3))(?:\p{Emoji}|\p{Emoji_Component}|\p{Extended_Pictographic})+$/u;

/** Smaller than this many CSS pixels is how mails hide a preview line. */
const READABLE_PX = 2;

export const foldSpace = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/** The text of an element as lines: one a block or `<br>`, blank lines dropped, white space folded. */
export function readLines(element: Element, rules: TextRules): readonly string[] {
  const reader = new LineReader(rules, getComputedStyle(element).visibility);
  reader.readChildren(element);
  return reader.finish();
}

/** The text of a short label, folded into one line. */
export const readLabel = (element: Element): string =>
  foldSpace(readLines(element, { strip: `${CONTROLS}, label` }).join(' '));

class LineReader {
  private readonly lines: string[] = [];
  private line = '';
  private stopped = false;

  constructor(
    private readonly rules: TextRules,
    private readonly visibility: string,
  ) {}

  finish(): readonly string[] {
    this.endLine();
    return this.lines;
  }

  readChildren(element: Element): void {
    for (const child of element.childNodes) {
      if (this.stopped) return;
      if (isText(child)) this.readText(child, element);
      else if (isElement(child)) this.readElement(child);
    }
  }

  private readText(node: Text, parent: Element): void {
    const style = getComputedStyle(parent);
    if (this.isUnreadable(style)) return;
    // Under `pre`, `pre-line` and `pre-wrap` a newline in the text is a line on the screen.
    if (!/^(?:pre|break-spaces)/.test(style.whiteSpace)) {
      this.line += node.data.replace(/\s+/g, ' ');
      return;
    }
    node.data.split('\n').forEach((part, index) => {
      if (index > 0) this.endLine();
      this.line += part;
    });
  }

  private readElement(element: Element): void {
    if (element.matches(this.rules.strip)) return;
    if (element.tagName === 'BR') this.endLine();
    else if (element.tagName === 'IMG') this.readImage(element);
    else if (this.rules.stopAt && element.matches(this.rules.stopAt)) this.meetQuote();
    else if (!isHidden(element)) this.readBox(element);
  }

  private readBox(element: Element): void {
    const block = isBlock(element);
    if (block) this.endLine();
    if (element.tagName === 'TD' || element.tagName === 'TH') this.line += ' ';
    this.readChildren(element);
    if (block) this.endLine();
  }

  /** Emoji are pictures in Gmail and Zendesk; every other picture's alt text is not what was written. */
  private readImage(image: Element): void {
    const text = image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '';
    if (EMOJI.test(text)) this.line += text;
  }

  /** A quote under an answer ends the text; a quote above it is only left out, as the answer follows. */
  private meetQuote(): void {
    this.endLine();
    dropAttribution(this.lines);
    this.stopped = this.lines.length > 0;
  }

  private endLine(): void {
    const line = foldSpace(this.line);
    if (line) this.lines.push(line);
    this.line = '';
  }

  /** Size and visibility are asked where the text stands: a mail's layout sets both to nothing around readable text. */
  private isUnreadable(style: CSSStyleDeclaration): boolean {
    if (this.visibility === 'visible' && style.visibility !== 'visible') return true;
    return Number.parseFloat(style.fontSize) < READABLE_PX;
  }
}

function isHidden(element: Element): boolean {
  const style = getComputedStyle(element);
  return style.display === 'none' || style.opacity === '0' || isClippedAway(style);
}

/** Screen-reader-only text and mails' preview lines: a box with no room for a letter. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (/^rect\((?:0px|1px)(?:,? (?:0px|1px)){3}\)$/.test(style.clip) || style.clipPath === 'inset(50%)') return true;
  const tiny = (size: string): boolean => size.endsWith('px') && Number.parseFloat(size) < READABLE_PX;
  return style.overflowX === 'hidden' && (tiny(style.maxHeight) || (tiny(style.width) && tiny(style.height)));
}

/** Layout decides, except that a flex or grid box turns the spans inside it into blocks although they stand in a row. */
function isBlock(element: Element): boolean {
  const display = getComputedStyle(element).display;
  if (display.startsWith('inline') || display === 'contents' || display === 'table-cell') return false;
  if (BLOCK_TAGS.has(element.tagName)) return true;
  const parent = element.parentElement;
  return !(parent && /flex|grid/.test(getComputedStyle(parent).display));
}

// "On … wrote:" in any language: a line that ends in a colon and holds an address, a clock time or a year.
const ENDS_IN_COLON = /[:：]$/;
const DATED = /\S@\S+\.\S|\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b/;
// Its first half where it is broken in two; the first word of such a line in eleven languages.
const OPENS_ATTRIBUTION = /^(?:on|am|le|el|em|il|op|den|på|dnia|w dniu|в|от)\s/i;

// The verb of an attribution, in the languages of the mail programs met most.
const WROTE =
  /(?:wrote|writes|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|napisał(?:\(a\)|a)?|пишет|писал\(а\)|написал|写道|書きました)\s?[:：]$/iu;

/** Cuts "On … wrote:" from the end of `lines`, where a quote has just begun. */
function dropAttribution(lines: string[]): void {
  const last = lines.at(-1) ?? '';
  if (!ENDS_IN_COLON.test(last)) return;
  if (isAttributionHead(lines.at(-2) ?? '')) lines.splice(-2);
  else if (DATED.test(last) || WROTE.test(last)) lines.splice(-1);
}

const isAttributionHead = (line: string): boolean =>
  OPENS_ATTRIBUTION.test(line) && DATED.test(line) && !/[.!?:]$/.test(line);

const DIVIDER = /^(?:-{3,}|_{5,})\s*\p{L}[^-_]*\p{L}\s*(?:-{3,}|_{5,})$/u;
const HEADER_FROM = /^(?:from|von|de|da|van|från|fra|od|от|发件人|差出人)\s?[:：]\s?\S/iu;
const HEADER_LINE = /^[\p{L} ]{2,18}\s?[:：]\s?\S/u;
// ">:(" is a face, not a quote.
const QUOTED_LINE = /^>(?![:;=][-']?[()[\]|/\\])/;
const REPLY_ABOVE = /^##-.*-##$/;

/** Cuts quotes that are marked by nothing but their text: an attribution, a divider, mail headers, lines under `>`. */
export function cutQuotedLines(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line, index) => startsQuote(lines, line, index));
  const own = end > 0 ? lines.slice(0, end) : lines;
  return own.filter((line) => !QUOTED_LINE.test(line) && !REPLY_ABOVE.test(line));
}

function startsQuote(lines: readonly string[], line: string, index: number): boolean {
  if (DIVIDER.test(line)) return true;
  if (WROTE.test(line) && (DATED.test(line) || (OPENS_ATTRIBUTION.test(line) && /\d/.test(line)))) return true;
  const next = lines[index + 1] ?? '';
  if (isAttributionHead(line) && WROTE.test(next)) return true;
  if (!HEADER_FROM.test(line)) return false;
  const headers = lines.slice(index + 1, index + 5).filter((following) => HEADER_LINE.test(following));
  return headers.length >= 2 && [line, ...headers].some((header) => DATED.test(header));
}
