import { DEVICE_LINES, QUOTE_OPENS } from './data/mail';

const QUOTE_OPENS_HERE = new RegExp(`^(?:${QUOTE_OPENS})`, 'iu');
const DEVICE = new RegExp(`^(?:${DEVICE_LINES})`, 'iu');
const POSTSCRIPT = /^p\.?\s?p?\.?\s?s\b\.?[\s:,–—-]/i;

export interface LetterLine {
  readonly text: string;
  /** Parted from the line above by an empty line. */
  readonly apart: boolean;
}

/** The writer's own lines, without quotes, device lines and postscripts. */
export function ownLines(text: string): readonly LetterLine[] {
  const lines: LetterLine[] = [];
  let apart = true;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (QUOTE_OPENS_HERE.test(line) || (POSTSCRIPT.test(line) && lines.length > 0)) break;
    if (line === '' || /^[-_=*]{2,}$/.test(line)) apart = true;
    else if (!line.startsWith('>') && !DEVICE.test(line)) {
      lines.push({ text: line, apart });
      apart = false;
    }
  }
  return lines;
}
