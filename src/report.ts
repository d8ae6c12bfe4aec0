/** What failed, in a form that may be shown and copied: no text of a page, a ticket or a draft is in it. */
export interface Trouble<Doing extends string = string> {
  readonly doing: Doing;
  /** The error's kind and where in Attune it arose: `TypeError at helpdesk.js:12:345`. */
  readonly where: string;
}

/** `file.js:line:column` of the topmost frame; an error's message may quote a page and is left out. */
const FRAME = /([\w.-]+\.[cm]?[jt]sx?(?::\d+){1,2})/;

/** The one way an error reaches a person. */
export function report<Doing extends string>(doing: Doing, error: unknown): Trouble<Doing> {
  const kind = error instanceof Error ? error.name : typeof error;
  const frame = error instanceof Error ? error.stack?.match(FRAME)?.[1] : undefined;
  const trouble = { doing, where: frame ? `${kind} at ${frame}` : kind };
  console.error(`Attune, ${trouble.doing}: ${trouble.where}`);
  return trouble;
}
