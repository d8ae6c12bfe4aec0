type Child = Node | string;

/** On what is in English in whatever language the interface is: what a rule says, and what the agent wrote. */
export const ENGLISH = { lang: 'en' } as const;

/** Builds an element from text and nodes; a helpdesk with Trusted Types refuses markup given as a string. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function button(
  document: Document,
  attributes: Readonly<Record<string, string>>,
  act: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  const made = element(document, 'button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', (event) => {
    // A page can dispatch a click of its own; only the agent's counts.
    if (event.isTrusted) act();
  });
  return made;
}
