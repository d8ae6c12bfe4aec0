import type { TicketFacts } from '../context';
import { latestMessages, sentencesOf } from '../listening/customer-said';
import { flagFinder } from '../mood/cues';
import { REPEATED } from '../phrases/mood-flags';
import { CONTEXT_QUESTIONS, EVENTS, HARMLESS, NOT_HAPPENED, WHO } from '../phrases/openers';
import { fold } from '../text/normalise';
import type { Opener, Voice } from '../types';
import { type Clause, clausesOf } from './clauses';
import { isAboutTheMatter, mayBeSaidBack } from './may-be-said';
import { ownSteps } from './own-steps';
import { clausesSaid, type Reflection, reflect, tellsTrouble } from './reflect';
import { toSecondPerson } from './second-person';
import { sentByThem } from './sent-thing';
import { clausesInHaste } from './told-briefly';
import { inVoice, saysNever } from './voice';

const MOST_OPENERS = 3;

const bare = (sentence: string): string => sentence.replace(/\.$/, '');

/** Names and "I" keep their capital inside a sentence; "Your", "The" and "You" don't. */
const inside = (sentence: string): string =>
  /^(?:Your?|The|No|It|There|A|An|You're|You've)\b/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;

const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
/** "my mum's birthday on Saturday", "It is our wedding tomorrow", "exams are next Monday". */
const DAY_AHEAD = new RegExp(
  `(?:^|(?<!\\p{L})(?:(my|our|the)|for|before|until|by|to|and|is|so) )((?:(?!(?:my|our|the|for|it|is|and|an?|her|his|your) )[\\p{L}\\p{N}'’-]+ ){0,2}(?:${EVENTS}))(?: is| are| coming up| party)? (on |this |next )?(${DAYS}|tomorrow|today|tonight)(?!\\p{L})`,
  'iu',
);
const NTH_TIME =
  /\b(second|third|fourth|fifth|sixth) time(?: today| this week| this month| this year| now| in a row)?,?(?: that)? ([^.!?\n]{8,90})/gi;

/** "The reset email isn't coming through": what is not as it should be, told of a thing. */
const NOT_AS_IT_SHOULD =
  /\b(?:isn't|hasn't|haven't|wasn't|doesn't|didn't|won't|aren't|can't|cannot)\b|\b(?:is|has|does|did) not\b(?! (?:stopping|good|made|great|fair|nice|right|okay|acceptable|enough|happy)\b)|\bstill\b|\bbeen cancelled\b|\b(?:came|arrived) without\b/i;
const about = new RegExp(`(?<!\\p{L})(?:${WHO})(?!\\p{L})`, 'iu');
const POINTS = /\b(?:it|them|that|this|these|those|there|so|one|ones)\b/i;

const sentenceOf = (clause: Clause): string => `${toSecondPerson(clause)}.`;

const harmless = new RegExp(`\\b(?:${HARMLESS})\\b`, 'gi');
/** "The beehive has come". */
const IS_WELL = /\b(?:has|have|is|are) (?:(?!not )\w+ )?(?:come|arrived|started|worked|working|open|moved)$/i;

/** What happened, as sentences: told of a thing, in itself clear, and ours to repeat. */
const toldOfThings = (ticket: TicketFacts, split: typeof clausesOf): readonly string[] =>
  clausesSaid(ticket, split)
    .filter(
      (one) =>
        isAboutTheMatter(one) &&
        (tellsTrouble(one) || NOT_AS_IT_SHOULD.test(one.text)) &&
        !about.test(one.subject.join(' ')) &&
        !one.subject.slice(1).some((word) => /^(?:I|we)$/i.test(word)) &&
        !POINTS.test(one.text) &&
        !IS_WELL.test(one.text) &&
        mayBeSaidBack({ ...one, text: one.text.replace(harmless, 'thing') }, ticket),
    )
    .map(sentenceOf);

const people = new Set(WHO.replaceAll('?', '').split('|'));
const isOfSomebody = (sentence: string): boolean => people.has((sentence.split(' ')[1] ?? '').toLowerCase());

/** Alone, a stake opens a reply only where it is clear by itself. */
const stakeIn = (stake: string | null, beside: boolean): string | null => {
  if (stake === null || POINTS.test(stake)) return null;
  return beside || !isOfSomebody(stake) ? stake : null;
};

const isGlad = ({ mood }: TicketFacts): boolean => mood.emotion === 'joy' || mood.emotion === 'gratitude';

/** "This is the second time the lid is cracked" → "The lid is cracked for the second time." */
const nthTime = (ticket: TicketFacts): string | null => {
  for (const [, nth = '', rest = ''] of ticket.latest.matchAll(NTH_TIME)) {
    const [clause] = clausesOf(rest);
    if (clause && isAboutTheMatter(clause) && tellsTrouble(clause) && mayBeSaidBack(clause, ticket))
      return `${toSecondPerson(clause)} for the ${nth.toLowerCase()} time.`;
  }
  return null;
};

/** "It is my mum's birthday on Saturday" → "Your mum's birthday is on Saturday." */
const dayAhead = (ticket: TicketFacts): string | null => {
  for (const { quote, past, private: secret } of ticket.stakes) {
    const [, whose, event = '', on, day = ''] = (!past && !secret && DAY_AHEAD.exec(quote)) || [];
    const when = /^to/i.test(day) ? day : `${on ?? 'on '}${day}`;
    const [clause] = clausesOf(
      `${whose?.toLowerCase() ?? 'the'} ${event.replace(/^[A-Z](?=[a-z]*( |$))/, (first) => first.toLowerCase())} ${event.endsWith('s') ? 'are' : 'is'} ${when.toLowerCase()}`,
    );
    if (clause && mayBeSaidBack(clause, ticket)) return sentenceOf(clause);
  }
  return null;
};

const reflectedIn = (ticket: TicketFacts): Reflection => {
  const said = reflect(ticket);
  const told = said.happened !== null && !isOfSomebody(said.happened) ? said.happened : null;
  const happened = isGlad(ticket)
    ? told
    : (nthTime(ticket) ??
      told ??
      toldOfThings(ticket, clausesOf)[0] ??
      toldOfThings(ticket, clausesInHaste)[0] ??
      null);
  const stake = stakeIn(said.stake ?? dayAhead(ticket), happened !== null);
  if (happened === null || stake === null || happened === stake) return { happened, stake, both: null };
  return { happened, stake, both: `${bare(happened)}, and ${inside(stake)}` };
};

/** The fault stands beside what happened, never beside what is at stake. */
const owning = ({ happened, stake }: Reflection): string | null =>
  happened === null ? null : `${bare(happened)}, and that's on us.${stake === null ? '' : ` ${stake}`}`;

const plainOpener = (said: Reflection): readonly Opener[] => {
  const text = said.both ?? said.happened ?? said.stake;
  return text === null ? [] : [{ kind: 'reflects', text, owning: owning(said) }];
};

/** In their own words; the mood's weights may guess that they have, and a guess is no fact to begin with. */
const saysAgain = flagFinder(REPEATED);

/** "You've had to come back about this: your kettle cracked again." */
const comeBack = (ticket: TicketFacts, { happened }: Reflection): readonly Opener[] => {
  if (happened === null || saysAgain(fold(ticket.latest)).length === 0) return [];
  const text = `You've had to come back about this: ${inside(happened)}`;
  return [{ kind: 'reflects', text, owning: `${bare(text)}, and that's on us.` }];
};

/** How it is now, after the step as before it. */
const IS_STILL = /^(?:Your|The|No)\b[^,]*?(?:\b(?:still|keeps?|won't|doesn't|can't|isn't|is|are)\b|\p{L}{3,}[^s]s\b)/u;
const WAS = /\b(?:was|were|had|did|didn't|wasn't|\p{L}{3,}ed)\b/u;

/** "You've already restarted the router, and still the light blinks."; where nothing can be said of now, its first half. */
const afterTrying = (ticket: TicketFacts, { happened }: Reflection): readonly Opener[] => {
  const steps = ownSteps(ticket);
  if (steps === null || isGlad(ticket)) return [];
  const tried = `You've already ${steps}`;
  const isNow = happened !== null && IS_STILL.test(happened) && !WAS.test(happened);
  const text = isNow ? `${tried}, and ${/\bstill\b/.test(happened) ? '' : 'still '}${inside(happened)}` : `${tried}.`;
  return [{ kind: 'reflects', text, owning: null }];
};

const MOST_WORDS = 16;
const start = (sentence: string): string => sentence.split(' ').slice(0, 2).join(' ').toLowerCase();

/** "The app froze, and the page is offline.": two things, in the order in which they were told. */
const bothTold = (ticket: TicketFacts, { happened }: Reflection): readonly Opener[] => {
  if (happened === null || isGlad(ticket)) return [];
  const other = toldOfThings(ticket, clausesInHaste).find(
    (one) => start(one) !== start(happened) && !happened.includes(bare(one)),
  );
  const text = `${bare(happened)}, and ${inside(other ?? '')}`;
  if (other === undefined || text.split(' ').length > MOST_WORDS) return [];
  return [{ kind: 'reflects', text, owning: `${bare(text)}, and that's on us.` }];
};

/** "Thank you for the photo. Your kettle cracked again." */
const thankedFor = (ticket: TicketFacts, { happened }: Reflection): readonly Opener[] => {
  const sent = sentByThem(ticket);
  if (sent === null || isGlad(ticket) || ticket.mood.level === 3) return [];
  const text = happened === null ? `Thank you for ${sent}.` : `Thank you for ${sent}. ${happened}`;
  return [{ kind: 'reflects', text, owning: null }];
};

const QUESTIONS = CONTEXT_QUESTIONS.map(({ about, unless, asks }) => ({
  about: new RegExp(`(?<!\\p{L})(?:${about})`, 'u'),
  unless: new RegExp(`(?<!\\p{L})(?:${unless})`, 'u'),
  asks,
}));
const notHappened = new RegExp(`(?<!\\p{L})(?:${NOT_HAPPENED})(?!\\p{L})`, 'u');

/** Who is beside themselves, leaving, or in public wants an answer first. */
const mayAsk = ({ mood, ticket, has }: TicketFacts): boolean =>
  mood.level < 3 &&
  ticket.channel !== 'social' &&
  !(['abuse', 'legal', 'churn', 'chargeback', 'health', 'repeat-contact'] as const).some(has);

/** A question that narrows it down, where the customer has not said it and nobody asked before. */
function contextQuestion(ticket: TicketFacts): string | null {
  if (!mayAsk(ticket)) return null;
  const told = latestMessages(ticket.ticket)
    .flatMap(sentencesOf)
    .filter(({ folded }) => !/\?\s*$/.test(folded) && !notHappened.test(folded));
  const known = fold([ticket.said, ...ticket.agentMessages.slice(-3).map(({ text }) => text)].join('\n'));
  const fitting = QUESTIONS.find(
    ({ about, unless }) => told.some(({ folded }) => about.test(folded)) && !unless.test(known),
  );
  return fitting?.asks ?? null;
}

const asking = (ticket: TicketFacts, { happened }: Reflection): readonly Opener[] => {
  const asks = contextQuestion(ticket);
  if (asks === null) return [];
  if (happened === null) return [{ kind: 'asks', text: asks, owning: null }];
  return [{ kind: 'asks', text: `${happened} ${asks}`, owning: `${bare(happened)}, and that's on us. ${asks}` }];
};

const inVoiceOf = (voice: Voice, opener: Opener): Opener => ({
  ...opener,
  text: inVoice(voice, opener.text, ''),
  owning: opener.owning && inVoice(voice, opener.owning, ''),
});

/**
 * First sentences that show that the message was read: what happened in the customer's own clause, what is at stake,
 * what they tried already, and a question where something is missing. They depend on the ticket alone. None where nothing
 * can be given back well: after a death, in danger, or where the words are not ours to repeat.
 */
export function openersFor(ticket: TicketFacts, voice: Voice): readonly Opener[] {
  if ((['grief', 'selfharm', 'danger'] as const).some(ticket.has)) return [];
  const said = reflectedIn(ticket);
  const [plain = [], ...others] = [
    plainOpener(said),
    comeBack(ticket, said),
    afterTrying(ticket, said),
    bothTold(ticket, said),
    thankedFor(ticket, said),
  ];
  const asked = asking(ticket, said);
  return [...plain, ...others.flat().slice(0, MOST_OPENERS - plain.length - asked.length), ...asked]
    .map((opener) => inVoiceOf(voice, opener))
    .filter(({ text, owning: owned }) => !saysNever(voice, text) && !(owned && saysNever(voice, owned)));
}
