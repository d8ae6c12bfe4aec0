/** What a run of broken pages gave: nothing where all went well. */
export interface Mishap {
  readonly seed: number;
  readonly what: string;
}

/** What runs inside the page; it may use nothing from outside. `reading` is the bundle of `scripts/read/in-page.ts`. */
export function breakAndRead(task: {
  readonly from: number;
  readonly seeds: number;
  readonly name: string | null;
  readonly email: string | null;
}): Mishap[] {
  const { reading } = globalThis as unknown as {
    reading: { readPage(): { customer: { name: string | null; email: string | null } }; readDetails(): unknown };
  };
  const whole = document.documentElement.cloneNode(true);

  /** mulberry32: small, seeded, good enough to choose nodes. */
  const randomOf = (seed: number) => {
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

  const breakOne = (random: () => number): void => {
    const element = pickFrom([...document.body.querySelectorAll('*')], random);
    if (!element) return;
    const way = random();
    if (way < 0.3) element.remove();
    else if (way < 0.6) rename(element, random);
    else if (way < 0.75) element.after(element.cloneNode(true));
    else if (way < 0.9) wrap(element);
    // Among its siblings: another person's name planted in the customer's field would be no break but a lie.
    else pickFrom([...(element.parentElement?.children ?? [])], random)?.before(element);
  };

  const mishaps: Mishap[] = [];
  for (let seed = task.from; seed < task.from + task.seeds; seed += 1) {
    document.replaceChild(whole.cloneNode(true), document.documentElement);
    const random = randomOf(seed);
    const times = 1 + Math.floor(random() * 30);
    for (let done = 0; done < times; done += 1) breakOne(random);
    try {
      const { customer } = reading.readPage();
      reading.readDetails();
      if (customer.name !== null && customer.name !== task.name) mishaps.push({ seed, what: `name ${customer.name}` });
      if (customer.email !== null && customer.email !== task.email) {
        mishaps.push({ seed, what: `email ${customer.email}` });
      }
    } catch (error) {
      mishaps.push({ seed, what: String(error) });
    }
  }
  return mishaps;
}
