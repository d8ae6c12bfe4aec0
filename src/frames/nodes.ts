// What comes from a frame is none of this window's classes, so `instanceof` says no. A node tells what it is by itself.

export const isNode = (target: EventTarget | null | undefined): target is Node =>
  target !== null && target !== undefined && 'nodeType' in target;

export const isElement = (target: EventTarget | null | undefined): target is HTMLElement =>
  isNode(target) && target.nodeType === Node.ELEMENT_NODE;

export const isText = (node: Node | null): node is Text => node?.nodeType === Node.TEXT_NODE;

/** An element that holds what is written in it as a value. */
export const isField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element?.localName === 'input' || element?.localName === 'textarea';
