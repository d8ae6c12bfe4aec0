import type { TicketFacts } from '../context';
import { HEATED, NOT_TOLD, PRIVATE } from '../phrases/reflect';
import type { Clause } from './clauses';

const FEWEST_WORDS = 3;
const MOST_WORDS = 16;

const notTold = new RegExp(`(?<!\\p{L})(?:${NOT_TOLD})(?!\\p{L})`, 'iu');
const heated = new RegExp(`(?<!\\p{L})(?:${HEATED})(?!\\p{L})`, 'iu');
const secret = new RegExp(`(?<!\\p{L})(?:${PRIVATE})(?!\\p{L})`, 'iu');
/** Only words, apostrophes and hyphens: no commas (two clauses spliced), quotes, brackets, links, emoji, codes. */
const PLAIN = /^[\p{L}\s'-]+$/u;
/** Counts and amounts may be wrong, and are not ours to confirm. Days and dates of their own plans are theirs to know. */
const COUNTS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|dozen|half|double|twice|first|second|third|fourth|fifth|weeks?|months?|hours?|minutes?|days|times)\b/i;
const DATE = /\b(?:on |by |before )?(?:the )?\d{1,2}(?:st|nd|rd|th)\b/g;
/** "you", "your", and people of ours: an accusation, or a sentence about us. */
const ABOUT_US =
  /\b(?:you|your|yours|u|ur|driver|courier|technician|engineer|mechanic|plumber|colleague|agent|rep|manager|staff|man|woman|lady|guy|bot|nurse|they|them|he|she|his|her|him)\b/i;
const RELATIVE_DAY =
  /\b(?:today|tonight|tomorrow|yesterday|this (?:morning|afternoon|evening)|now|last (?:night|week|month|year)|ago)\b/i;
/** "My son broke the screen": their own doing is not rubbed in. */
const OWN_DOING =
  /\b(?:broke|dropped|spil(?:led|t)|knocked|smashed|tore|lost|forgot|deleted|overwrote|washed|sat on|stepped on|left)\s+(?:the|a|an|my|our|it|this|that|some)\b/i;
/** "The piano of my mother": right, and nobody would say it back so; nor what they feel, or two clauses run together. */
const CLUMSY = /\bof (?:my|our)\b|\bmy i\b|\S (?:i|we) have an?\b|\bfeel(?:ing|s)?\b|\b(?:has|have|is|was|are) like\b/i;
/** Clauses cut off in the middle. */
const CUT_OFF =
  /\b(?:the|a|an|my|our|to|of|for|with|and|or|but|that|which|is|are|was|were|in|at|on|by|from|as|than|because|so|says|said|shows?)$/i;

/** What a person says of themselves is theirs; only being kept out, kept waiting or left without is about the matter. */
const SELF = /^(?:i|we|i'm|we're|i've|we've|i'd|we'd)\b/i;
const SELF_TOLD =
  /^(?:i|we)(?:'ve| have)? (?:still )?(?:(?:can't|cannot|couldn't) (?:log|open|get|reach|see|find|use|sign|connect|download|upload|book|send|print|access|save|play|hear|export|import|reset)|(?:haven't|have not|didn't|did not) (?:had|received|heard|got|get|receive|hear)|(?:been )?wait|(?:been )?(?:locked|logged|signed|shut|cut|left|stuck|kept))|^(?:i|we) (?:was|were) (?:stuck|left|locked|cut off|logged out|turned away)|^(?:i|we)(?:'ve| have)(?: had| got)? no (?:hot |warm |running )?(?:water|heating|internet|signal|sound|power|electricity|wifi)|^(?:i'm|we're) (?:still )?(?:locked|stuck|left|without|waiting|signed out|logged out)/i;

/** A clause about what happened, as against what is at stake. */
export function isAboutTheMatter({ text }: Clause): boolean {
  return !SELF.test(text) || SELF_TOLD.test(text.replace(/^(I|We) (?:am|are) /i, "$1'm "));
}

const sameDay = ({ ticket }: TicketFacts): boolean => {
  const at = ticket.messages.findLast(({ from }) => from === 'customer')?.at;
  if (at === undefined || ticket.now === undefined) return ticket.channel === 'chat';
  return at.slice(0, 10) === ticket.now.slice(0, 10);
};

/** Whether a clause may be given back: plain, calm, theirs, still true, and nothing private. Counts only where the agent chooses. */
export function mayBeSaidBack({ text, words }: Clause, ticket: TicketFacts, withCounts = false): boolean {
  const bare = text.replace(DATE, ' ');
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS || !PLAIN.test(bare) || CUT_OFF.test(bare.trim()))
    return false;
  if (
    notTold.test(bare) ||
    heated.test(bare) ||
    secret.test(bare) ||
    OWN_DOING.test(bare) ||
    CLUMSY.test(bare) ||
    (!withCounts && COUNTS.test(bare)) ||
    ABOUT_US.test(bare)
  )
    return false;
  if (/\p{Lu}{3,}/u.test(bare)) return false;
  return !RELATIVE_DAY.test(bare) || sameDay(ticket);
}
