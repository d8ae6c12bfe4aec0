/** What a browser takes for a selector; empty = nothing was pointed out. Node has no browser to ask. */
export const isSelector = (text: string): boolean => {
  if (text === '' || typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
};

/** `https://help.example:8443`, as `URL.origin` writes it. */
export const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

/** A rule of ours, or a phrase of a pack: `team:<pack>/<phrase>`. */
export const RULE_ID = /^(?:team:[a-z][a-z0-9-]{0,60}\/)?[a-z][a-z0-9-]{0,60}$/;

/** As exceptions.ts writes them. */
export const PLACE = /^(?:channel (?:email|chat|social)|helpdesk [a-z][a-z0-9-]{0,60}|site https?:\/\/\S{1,300})$/;
