// What a page may suffer in a rebuild: nodes removed, renamed, doubled, wrapped, moved. Each seed gives the same breaks.

/** What a run of broken pages gave: nothing where all went well. */
export interface Mishap {
  readonly seed: number;
  readonly what: string;
}

/** mulberry32: small, seeded, good enough to choose nodes. */
export const randomOf = (seed: number) => {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const pickFrom = <T>(list: readonly T[], random: () => number): T | undefined =>
  list[Math.floor(random() * list.length)];

// What a page says of people, and which of its tickets it hides, is its content; a helpdesk renames its markup.
const content = [
  'alt',
  'email',
  'name',
  'value',
  'title',
  'aria-label',
  'href',
  'data-hovercard-id',
  'data-name',
  'style',
  // Of the tests' own.
  'data-composer',
];

const rename = (element: Element, random: () => number): void => {
  const attribute = pickFrom(
    [...element.attributes].filter((one) => !content.includes(one.name)),
    random,
  );
  if (!attribute) return;
  element.removeAttribute(attribute.name);
  if (random() < 0.5) element.setAttribute(`${attribute.name}-x`, attribute.value);
  else element.setAttribute(attribute.name, `${attribute.value}-x`);
};

const wrap = (element: Element): void => {
  const box = document.createElement('div');
  element.replaceWith(box);
  box.append(element);
};

/** `live`: nothing is renamed; a page gets other names when it is loaded anew, not while it is looked at. */
export const breakOne = (random: () => number, live = false): void => {
  const element = pickFrom([...document.body.querySelectorAll('*')], random);
  if (!element) return;
  const way = random();
  if (way < 0.3) element.remove();
  else if (way < 0.6) {
    if (!live) rename(element, random);
  } else if (way < 0.75) element.after(element.cloneNode(true));
  else if (way < 0.9) wrap(element);
  // Among its siblings: another person's name planted in the customer's field would be no break but a lie.
  else pickFrom([...(element.parentElement?.children ?? [])], random)?.before(element);
};
