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

/** A person's name stands under the draft, or the helpdesk adds it. */
export function isSigned(context: Context): boolean {
  const { signOff, masks, text } = context.draft;
  // Below "-- " stands a signature that the mail program or the agent set there.
  const kept = masks.some(({ kind, start }) => kind === 'signature' && text.startsWith('--', start));
  if (context.settings.agent.autoSignature || kept) return true;
  if (!signOff) return false;
  const names = agentNamesOf(agentName(context));
  const words = signOff.lines.flatMap(wordsOf).map(plain);
  if (words.some((word) => names.includes(word))) return true;
  return signOff.lines.some((line, index) => index < 2 && looksPersonal(line));
}
