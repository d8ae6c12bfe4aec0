import type { Context, Stake } from '../context';
import { CELEBRATED, GOES_WELL, NEEDS_LUCK } from '../phrases/endings';
import { BARE_KIN } from '../phrases/reflect';
import { capitalise } from '../rewrite/edits';
import { sentByThem } from '../rewrite/sent-thing';
import { wordsOf } from '../text/stems';
import type { Emotion } from '../types';

const UPSET: readonly Emotion[] = ['anger', 'frustration', 'disappointment', 'grief'];
const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december';
const NAMED_DAYS = new RegExp(`\\b(?:${DAYS})\\b`, 'g');
const A_DAY = new RegExp(
  `^(?:today|tonight|tomorrow|(?:on |this |next )(?:${DAYS})|on \\d{1,2} (?:of )?(?:${DAYS}))(?: (?:morning|afternoon|evening|night))?$`,
  'i',
);
const isWish = /\b(?:hope|wish|wishing|luck|happy|enjoy|safe|good (?:journey|trip|flight))\b/;

/** What doesn't take place any more, or is spoilt, is nothing to wish well. */
const SPOILT = /\b(?:ruin|cancel|miss|spoil|without|never|over)|\bnot?\b|n't\b/i;
const anyOf = (words: string): string => words.split(' ').join('|');
const OWNER = `(?:(?:my|our) )?(?:(\\p{L}+)['’]s )?`;
const celebrated = new RegExp(`(?<!\\p{L})${OWNER}(?:\\d+(?:st|nd|rd|th) )?${CELEBRATED}(?!\\p{L})`, 'iu');
const goesWell = new RegExp(`(?<!\\p{L})(?:my|our) ((?:\\p{L}+['’]s )?(?:${anyOf(GOES_WELL)}))(?!\\p{L})`, 'iu');
const needsLuck = new RegExp(`(?<!\\p{L})(?:my|our) (${anyOf(NEEDS_LUCK)})(?!\\p{L})`, 'iu');
const KIN = new Set(
  `${BARE_KIN} mother father son daughter sister brother wife husband partner grandmother grandfather aunt uncle niece nephew friend`.split(
    ' ',
  ),
);

const dayOf = (stake: Stake): string =>
  A_DAY.test(stake.when) ? ` ${stake.when.replace(NAMED_DAYS, capitalise)}` : '';

/** "my mum's birthday is on Saturday" → "I hope your mum has a good birthday on Saturday". */
const wishFor = (stake: Stake): string | null => {
  const day = dayOf(stake);
  if (SPOILT.test(stake.quote)) return null;
  const birthday = celebrated.exec(stake.quote);
  const whose = birthday?.[1]?.toLowerCase();
  if (whose !== undefined && KIN.has(whose)) return `I hope your ${whose} has a good birthday${day}.`;
  if (birthday && /^(?:my|our) birthday/i.test(birthday[0])) return `I hope you have a good birthday${day}.`;
  const luck = needsLuck.exec(stake.quote)?.[1];
  if (luck) return `Good luck with the ${luck.toLowerCase()}${day}.`;
  const event = goesWell.exec(stake.quote)?.[1];
  if (event) return `I hope your ${event} goes well${day}.`;
  return day === '' ? null : `I hope all goes well${day}.`;
};

/** A wish for what lies ahead of them, as they told it; nothing in public or for somebody in trouble with their health. */
function wish({ ticket, draft }: Context): string | null {
  if (ticket.ticket.channel === 'social' || ticket.has('health')) return null;
  if (draft.sentences.some(({ folded }) => isWish.test(folded))) return null;
  for (const stake of ticket.stakes.filter(({ past, private: own }) => !past && !own)) {
    const said = wishFor(stake);
    if (said !== null) return said;
  }
  return null;
}

/** "Thank you for the photos." where they sent some and the draft has not thanked for them. */
function thanks({ ticket, draft }: Context): string | null {
  const sent = sentByThem(ticket);
  if (sent === null) return null;
  const noun = wordsOf(sent).at(-1) ?? sent;
  const thanked = draft.sentences.some(({ acts, folded }) => acts.has('thanks') && folded.includes(noun));
  return thanked ? null : `Thank you for ${sent}.`;
}

/** "It works now, thanks": what they took the trouble to say. */
const WORKS = /\b(?:it|that|everything|all) (?:\p{L}+ )?(?:works|working)\b/iu;
function thanksForWord({ ticket }: Context): string | null {
  const glad = ticket.mood.emotion === 'gratitude' || ticket.mood.emotion === 'joy';
  return glad && WORKS.test(ticket.latest) ? 'Thank you for telling me that it works.' : null;
}

/** A warm detail that ticket and draft give, and whether one says it without being asked: to somebody upset no wish. */
export function knownWarmth(context: Context): { readonly text: string; readonly atOnce: boolean } | null {
  const thanked = thanksForWord(context) ?? thanks(context);
  const wished = wish(context);
  const upset = UPSET.includes(context.ticket.mood.emotion);
  if (wished !== null && !upset) return { text: wished, atOnce: true };
  if (thanked !== null) return { text: thanked, atOnce: true };
  return wished === null || context.ticket.mood.level === 3 ? null : { text: wished, atOnce: false };
}
