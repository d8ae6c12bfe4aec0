import type { Context } from '../context';
import { TEAM_WORDS } from '../phrases/closing';
import { plain } from '../text/normalise';
import { agentNamesOf } from '../text/sign-off';
import { wordsOf } from '../text/stems';

const teamWords = new Set(TEAM_WORDS.split(' '));

/** The agent's name from the settings, else from the page. */
export function agentName({ ticket, settings }: Context): string {
  return settings.agent.name || (ticket.ticket.agent.name ?? '');
}

/** The name that stands under a reply; empty where only a role is known. */
export function givenName(context: Context): string {
  const names = agentNamesOf(agentName(context));
  return wordsOf(agentName(context)).find((word) => names.includes(plain(word))) ?? '';
}

/** "Sky, night team", "Marta (Acme)": a line that could be one person's. */
const looksPersonal = (line: string): boolean => {
  const words = wordsOf((line.split(',')[0] ?? '').replace(/\([^)]*\)/g, ''));
  const plural = words.some((word) => teamWords.has(plain(word)));
  return words.length > 0 && words.length <= 4 && !plural && !/\d/.test(line);
};

/** "Best" under a reply is a farewell without a name. */
const PHRASE_ONLY =
  /^\s*(?:(?:all the |all my |very |kind |kindest |warm |many )?(?:best|regards|thanks|thank you|cheers|wishes|greetings)|sincerely|yours)[\s,.!]*$/i;

export const isFarewellLine = (line: string): boolean => PHRASE_ONLY.test(line);

/** "…, it's Noor on 09 555 0127": named in the last sentence. */
const namesHerself = (context: Context): boolean => {
  const last = context.draft.sentences.at(-1);
  const given = plain(givenName(context));
  return (
    last !== undefined &&
    given !== '' &&
    /\b(?:it's|it is|i'm|i am|this is|ask for)\b/.test(last.folded) &&
    wordsOf(last.text).map(plain).includes(given)
  );
};

/** A person's name stands under the draft, or the helpdesk adds it. */
export function isSigned(context: Context): boolean {
  const { signOff, masks, text } = context.draft;
  // Below "-- " stands a signature that the mail program or the agent set there.
  const kept = masks.some(
    ({ kind, start, end }) =>
      kind === 'signature' &&
      text.startsWith('--', start) &&
      looksPersonal(
        text
          .slice(start, end)
          .split('\n')
          .find((line) => /\p{L}/u.test(line)) ?? '',
      ),
  );
  if (context.settings.agent.autoSignature || kept) return true;
  if (namesHerself(context)) return true;
  if (!signOff) return false;
  const names = agentNamesOf(agentName(context));
  const words = signOff.lines.flatMap(wordsOf).map(plain);
  if (words.some((word) => names.includes(word))) return true;
  return signOff.lines.some((line, index) => index < 2 && !isFarewellLine(line) && looksPersonal(line));
}
