import type { Place } from './belief';
import { type Closed, closingOf } from './closing-phrase';
import { bearsOut, type Hints } from './hints';
import { type LetterLine, ownLines } from './letter';
import { bare, isClosingWord, isGiven, isWord } from './lexicon';
import type { Named } from './person';
import { nameInLine } from './signature-line';
import { distance } from './spelling';
import { wordsIn } from './tokens';

/** Lines a signature may have: name, job, company, address, telephone. */
const BLOCK = 7;
/** "Thanks Margit" may thank Margit: without a comma the name must be the customer's. */
const afterPhrase = ({ rest, parted }: Closed, hints: Hints): Named | null => {
  const named = nameInLine(rest, 'phrase', hints);
  if (!named || parted) return named;
  const first = named.tokens[0] ?? '';
  return bearsOut(hints, first) || (hints.names.length === 0 && isGiven(first)) ? named : null;
};

/** In an address, a list or a passed-on text only the customer's own name counts. */
const unlessIntroduced = (line: LetterLine | undefined, named: Named | null, hints: Hints): Named | null =>
  line?.introduced && !bearsOut(hints, named?.tokens[0] ?? '') ? null : named;

const underPhrase = (lines: readonly LetterLine[], at: number, hints: Hints): Named | null => {
  const closed = closingOf(lines[at]?.text ?? '');
  if (!closed) return null;
  if (closed.rest === '') return nameInLine(lines[at + 1]?.text ?? '', 'phrase', hints);
  return lines.slice(at + 1).every(({ text }) => isDetail(text)) ? afterPhrase(closed, hints) : null;
};

const byPhrase = (lines: readonly LetterLine[], hints: Hints): Named | null => {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - BLOCK); at--) {
    const named = unlessIntroduced(lines[at], underPhrase(lines, at, hints), hints);
    if (named) return named;
  }
  return null;
};

const isSentence = (text: string): boolean =>
  wordsIn(text).length > 8 || (wordsIn(text).length >= 4 && /[.?!]$/.test(text));
/** A line that can stand under a name: job, company, telephone, address. */
const isDetail = (text: string): boolean => !isSentence(text);

const endsSentence = (text: string): boolean => /[.?!…:)"'\]]$|[\p{Extended_Pictographic}]$/u.test(text);

/** Under "God bless," as under any short line with a comma a name is expected. */
const placeOf = (line: LetterLine, above: string): Place => {
  if (/^(?:sent|written|posted|signed) by \p{Lu}/iu.test(line.text)) return 'phrase';
  if (/,$/.test(above) && wordsIn(above).length <= 5) return 'phrase';
  return line.apart || endsSentence(above) ? 'block' : 'tail';
};

/** A name on a line of its own, with nothing but details under it. */
const byBlock = (lines: readonly LetterLine[], hints: Hints): Named | null => {
  for (let at = Math.max(1, lines.length - BLOCK); at < lines.length; at++) {
    const line = lines[at];
    const above = lines[at - 1]?.text ?? '';
    if (!line || !lines.slice(at + 1).every(({ text }) => isDetail(text))) continue;
    const named = unlessIntroduced(line, nameInLine(line.text, placeOf(line, above), hints), hints);
    if (named) return named;
  }
  return null;
};

const DASHED = /(?:^|[\s,.!?])(?:[–—~/^]|-{1,2} )\s?(\p{L}[^–—/^]{0,40})$/u;
const TAIL = /[.!?…)\]]["']?\s+([^.!?…]{1,60}(?:\.\p{L}?\.?)?)$/u;
/** A title or initials before the surname bring full stops of their own. */
const DOTTED_TAIL =
  /[.!?…)]\s+((?:Mr|Mrs|Ms|Dr|Prof|Capt|Rev|Sr|Sra)\.\s+[^.!?]{1,40}|(?:\p{Lu}\.\s?){1,3}\s?\p{Lu}\p{L}+)$/u;

/** "… since January, how come? Rose", "— Petra", "Unopened. Thanks, Xiomara". */
const byTail = (lines: readonly LetterLine[], hints: Hints): Named | null => {
  const line = lines.at(-1)?.text ?? '';
  const dashed = line.match(DASHED)?.[1];
  const found = dashed === undefined ? null : nameInLine(dashed, 'tail', hints);
  const tail = line.match(TAIL)?.[1];
  if (found || tail === undefined) return found;
  const closed = closingOf(tail);
  if (closed && closed.rest !== '') return afterPhrase(closed, hints);
  return nameInLine(line.match(DOTTED_TAIL)?.[1] ?? tail, 'tail', hints);
};

/** The name under a message. */
export function findSigned(text: string, hints: Hints): Named | null {
  const lines = ownLines(text);
  return byPhrase(lines, hints) ?? byBlock(lines, hints) ?? byTail(lines, hints);
}

/** Longer than this nobody's short name is. Characters. */
const LONGEST_UNREAD = 14;
/** Letters that may be wrong in one's own name. */
const SLIPS = 2;

/**
 * A word under the message that could be a name and that nobody could read: "Bia" under a mail of Ana Beatriz. The
 * field's name may be right; it is no longer sure.
 */
export function hasUnreadSignature(text: string, hints: Hints): boolean {
  const lines = ownLines(text);
  const last =
    lines
      .at(-1)
      ?.text.trim()
      .replace(/[.,!\s]+$/u, '') ?? '';
  if (lines.length < 2 || lines.at(-1)?.introduced || last.length < 2 || last.length > LONGEST_UNREAD) return false;
  // A slip of the field's own name is no other name.
  if (hints.names.some((name) => distance(name, bare(last)) <= SLIPS)) return false;
  return /^\p{Lu}\p{Ll}+$/u.test(last) && !isWord(last) && !isClosingWord(last) && !bearsOut(hints, last);
}
