import type { Mask, MaskKind } from '../context';
import { contentStems, countWords } from './stems';

interface Source {
  readonly kind: MaskKind;
  readonly regex: RegExp;
  /** Without it there is nothing to find; a search for an address costs more than all the others. */
  readonly sign?: string;
}

/** What is not the agent's own sentence. Each regex is linear: bounded runs, no nested repetition. */
const SOURCES: readonly Source[] = [
  { kind: 'quote', regex: /^[ ]*>.*$/gm },
  { kind: 'pasted', regex: /^[ ]*-{2,} ?(?:original|forwarded) message ?-{2,}[\s\S]*/gim },
  { kind: 'pasted', regex: /^On (?=[^\n]*\d)[^\n]{5,120}(?:\n[^\n]{0,120})?\bwrote:[ ]*$[\s\S]*/gm },
  { kind: 'pasted', regex: /^From: [^\n]+\n(?:Sent|Date|To|Subject|Cc): [\s\S]*/gm },
  { kind: 'signature', regex: /^-- ?$[\s\S]*/gm },
  { kind: 'code', sign: '`', regex: /```[\s\S]*?(?:```|$)/g },
  { kind: 'code', sign: '`', regex: /`[^`\n]+`/g },
  { kind: 'link', regex: /\b(?:https?:\/\/|www\.)[^\s<>"]+[^\s<>".,;:!?)]/gi },
  { kind: 'email', sign: '@', regex: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu },
  { kind: 'card', regex: /(?:[•*X]{2,4}[ -]?){1,4}\d{2,4}\b/g },
];

/** A mail program may have wrapped what is quoted; a line that its writer ended ends the quotation too. */
const WRAPPED = '(?<![.!?:;]["\')]?)\\n(?=[\\p{L}\\p{N}])';
const QUOTED = new RegExp(`"((?:[^"\\n]|${WRAPPED}){1,600})"`, 'gu');
const SINGLE_QUOTED = new RegExp(
  `(?<=^|[\\s(])'((?:[^'\\n]|${WRAPPED}|(?<=\\p{L})'(?=\\p{L})){1,600})'(?=[\\s.,;:!?)]|$)`,
  'gmu',
);
const FOOTER =
  /^(?:this (?:e-?mail|message) (?:and any|is confidential|may contain)|this is an auto\w+ signature|confidentiality notice|disclaimer:|(?:please )?do not print this|sent from my \w+|get outlook for)[\s\S]*/gim;

/** Three words in quotes are said by somebody else, or said about; shorter ones are emphasis or labels. */
const QUOTED_WORDS = 3;
/** Quotes around nearly everything are a habit of pasting, not a quotation. */
const QUOTE_SHARE = 0.8;

const addQuotes = (text: string, regex: RegExp, masks: Mask[]): void => {
  for (const match of text.matchAll(regex)) {
    const inner = match[1] ?? '';
    if (countWords(inner) < QUOTED_WORDS || match[0].length > text.length * QUOTE_SHARE) continue;
    masks.push({ kind: 'quote', start: match.index, end: match.index + match[0].length });
  }
};

/** A line that repeats the customer's own line is theirs, whatever stands before it. */
const addEchoedLines = (text: string, theirLines: ReadonlySet<string>, masks: Mask[]): void => {
  let start = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim().toLowerCase();
    if (bare.length >= 20 && theirLines.has(bare) && contentStems(bare).size >= 2) {
      masks.push({ kind: 'pasted', start, end: start + line.length });
    }
    start += line.length + 1;
  }
};

/** Everything in a normalised text that rules must not see and edits must not touch, in order. */
export function findMasks(text: string, theirLines: ReadonlySet<string>): readonly Mask[] {
  const masks: Mask[] = [];
  for (const { kind, regex, sign } of SOURCES) {
    if (sign !== undefined && !text.includes(sign)) continue;
    for (const match of text.matchAll(regex)) {
      if (match[0] !== '') masks.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  addQuotes(text, QUOTED, masks);
  addQuotes(text, SINGLE_QUOTED, masks);
  for (const match of text.matchAll(FOOTER)) {
    masks.push({ kind: 'signature', start: match.index, end: match.index + match[0].length });
  }
  addEchoedLines(text, theirLines, masks);
  return masks.sort((a, b) => a.start - b.start);
}

/** Stands for each masked character: no letter, no space, so that no pattern crosses it. */
export const MASKED = '\ufffc';

export function hideMasked(folded: string, masks: readonly Mask[]): string {
  let visible = folded;
  for (const { start, end } of masks) {
    const hidden = visible.slice(start, end).replace(/[^\n]/g, MASKED);
    visible = visible.slice(0, start) + hidden + visible.slice(end);
  }
  return visible;
}
