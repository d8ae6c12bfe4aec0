import { closingOf } from './closing-phrase';
import { DEVICE_LINES, QUOTE_OPENS } from './data/mail';

const QUOTE_OPENS_HERE = new RegExp(`^(?:${QUOTE_OPENS})`, 'iu');
const DEVICE = new RegExp(`^(?:${DEVICE_LINES})`, 'iu');
/** A label of a signature: "Tel:", "E-mail:". */
const DETAIL =
  /^(?:tel|telephone|phone|mobile|mob|cell|fax|e-?mail|web|website|skype|whatsapp|from|sent|to|date)\b\s*:?/i;
/** A passage in quotation marks that runs over lines. */
const QUOTED = /(^|\n|:\s)"[^"]{1,2000}"(?=\s*(?:\n|$|[.,;]))/g;
const POSTSCRIPT = /^p\.?\s?p?\.?\s?s\b\.?[\s:,–—-]/i;

export interface LetterLine {
  readonly text: string;
  /** Parted from the line above by an empty line. */
  readonly apart: boolean;
  /** Stands in an address, a list or a text that the writer passes on. */
  readonly introduced?: boolean;
}

/** What follows is somebody else's text, an address or a list: "Deliver to:", "The card should say:", "Passengers:". */
const INTRODUCES =
  /:$|\b(?:send|sent|deliver|ship|post|forward|address|recipients?|passengers?|guests?|attendees?|travell?ers?|names?|say|says|said|read|reads|write|wrote|print|engrave|engraved)\b[^.!?,]{0,24}$/iu;
/** Under a longer line nothing is introduced any more. */
const SHORT_WORDS = 8;

/** Marks the lines of the first block under a line that introduces them; a letter's close introduces its writer. */
const markIntroduced = (lines: readonly LetterLine[]): readonly LetterLine[] => {
  let open = false;
  let first = false;
  return lines.map((line) => {
    if (line.apart && !first) open = false;
    const short = line.text.split(' ').length <= SHORT_WORDS;
    if (!short || /[.?]$/.test(line.text)) open = false;
    first = !closingOf(line.text) && INTRODUCES.test(line.text) && !DETAIL.test(line.text);
    const marked = open ? { ...line, introduced: true } : line;
    open = open || first;
    return marked;
  });
};

/** The writer's own lines, without quotes, device lines and postscripts. */
export function ownLines(text: string): readonly LetterLine[] {
  const lines: LetterLine[] = [];
  let apart = true;
  const unquoted = text.replace(QUOTED, (passage, before: string) =>
    passage.trim().includes('\n') ? before : passage,
  );
  for (const raw of unquoted.split('\n')) {
    const line = raw.trim();
    if (QUOTE_OPENS_HERE.test(line) || (POSTSCRIPT.test(line) && lines.length > 0)) break;
    if (line === '' || /^[-_=*]{2,}$/.test(line)) apart = true;
    else if (!line.startsWith('>') && !DEVICE.test(line)) {
      lines.push({ text: line, apart });
      apart = false;
    }
  }
  return markIntroduced(lines);
}
