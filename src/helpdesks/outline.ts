/** Attributes whose values are the page's own vocabulary: what a thing is, never whose it is or what it says. */
const TELLING = new Set([
  'class',
  'role',
  'type',
  'contenteditable',
  'g_editable',
  'data-test-id',
  'data-testid',
  'data-garden-id',
  'data-intercom-target',
  'data-channel',
  'data-originated-from',
  'data-author-type',
  'data-part-group-category',
  'data-is-active',
  'data-entity-type',
  'data-entity-is-selected',
  'data-smartmail',
]);

/** A page is cut off after this many lines: a report is read by people. */
const LINE_LIMIT = 3000;

/** Longer words than this, in characters, are no vocabulary. */
const WORD_LIMIT = 64;

/**
 * The structure of a page for a report: tag names, attribute names, and the values that are vocabulary.
 * No text, no address, no id: what does not look like a word of the page's own making is left out.
 */
export function outline(root: Element): string {
  const lines: string[] = [];
  describe(root, 0, lines);
  if (lines.length <= LINE_LIMIT) return lines.join('\n');
  return [...lines.slice(0, LINE_LIMIT), `… ${lines.length - LINE_LIMIT} more lines`].join('\n');
}

function describe(element: Element, depth: number, lines: string[]): void {
  lines.push(`${'  '.repeat(depth)}${describeElement(element)}`);
  for (const child of element.children) describe(child, depth + 1, lines);
}

function describeElement(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => {
    const shown = TELLING.has(name) ? vocabulary(name, value) : '';
    return shown ? `${maskDigits(name)}="${shown}"` : maskDigits(name);
  });
  return [maskDigits(element.localName), ...attributes].join(' ');
}

function vocabulary(name: string, value: string): string {
  const words = value.split(/\s+/).filter((word) => /^[\w[\]:/.!%#-]+$/.test(word) && word.length <= WORD_LIMIT);
  // Anything but a class is one word; a value with spaces is a sentence.
  if (name !== 'class' && /\s/.test(value.trim())) return '';
  return words.map(maskDigits).join(' ');
}

/** Runs of digits are ids; two digits are part of a class ("a98", "h7"). */
const maskDigits = (word: string): string => word.replace(/\d{3,}/g, '#').slice(0, WORD_LIMIT);
