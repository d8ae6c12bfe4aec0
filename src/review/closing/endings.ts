import type { Context } from '../context';
import { usesName } from '../names/used';
import { ASKED_FOR } from '../phrases/closing';
import { capitalise } from '../rewrite/edits';
import { inVoice, placesOf, saysNever, withBlanks } from '../rewrite/voice';
import type { Emotion, Ending, EndingKind, Voice } from '../types';
import { placeOfEnding, spaceBefore } from './place';
import { givenName } from './signed';
import { hasEnding, readOutlook, type TicketState } from './state';
import { findThing } from './thing';

/** A text with ▢ where only the agent knows, and what belongs there. */
interface Filled {
  readonly text: string;
  readonly hints: readonly string[];
}

const FITS: Readonly<Record<TicketState, EndingKind>> = {
  solved: 'solved',
  open: 'waiting-on-us',
  asking: 'waiting-on-you',
  refused: 'cannot-solve',
};

/** ", Ana" where the name is sure and not used yet. */
const vocative = (context: Context): string => {
  const { address, confidence } = context.ticket.name;
  const greeted = context.draft.greeting?.name != null || usesName(context);
  return address !== null && confidence === 'high' && !greeted ? `, ${address}` : '';
};

const UPSET: readonly Emotion[] = ['anger', 'frustration', 'disappointment', 'grief'];
const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december';
const NAMED_DAYS = new RegExp(`\\b(?:${DAYS})\\b`, 'g');
const isWish = /\b(?:hope|wish|wishing|luck|happy|enjoy|safe|good (?:journey|trip|flight))\b/;
const A_DAY = new RegExp(
  `^(?:today|tonight|tomorrow|(?:on |this |next )(?:${DAYS})|on \\d{1,2} (?:of )?(?:${DAYS}))(?: (?:morning|afternoon|evening|night))?$`,
  'i',
);

/** A wish for what lies ahead of them, as they told it; nothing for somebody upset, in public or in trouble with their health. */
const wishFor = ({ ticket, draft }: Context): string => {
  if (UPSET.includes(ticket.mood.emotion) || ticket.ticket.channel === 'social' || ticket.has('health')) return '';
  const stake = ticket.stakes.find(({ past, when, private: own }) => !past && !own && A_DAY.test(when));
  const wished = draft.sentences.some(({ folded }) => isWish.test(folded));
  return stake && !wished ? ` I hope all goes well ${stake.when.replace(NAMED_DAYS, capitalise)}.` : '';
};

const DOOR: Readonly<Record<Voice['formality'], (thing: string) => string>> = {
  formal: (thing) => `Should anything about ${thing} not be right, please reply to this message`,
  neutral: (thing) => `If anything about ${thing} isn't right, reply here`,
  casual: (thing) => `If anything's off with ${thing}, reply here`,
};

const solved = (context: Context): Filled => {
  const thing = findThing(context);
  const end = `${vocative(context)}.${wishFor(context)}`;
  if (thing) return { text: DOOR[context.settings.voice.formality](thing) + end, hints: [] };
  return { text: `If ▢, reply here and I'll ▢${end}`, hints: ['what could still go wrong', "what you'll do then"] };
};

const waitingOnUs = (context: Context): Filled => ({
  text: `I'm ▢, and I'll write ▢, news or no news${vocative(context)}.${wishFor(context)}`,
  hints: ["what you're doing", 'when'],
});

/** "Send me the serial number and I'll book the repair": both halves stand in the draft. */
const waitingOnYou = (context: Context): Filled => {
  const { asks } = readOutlook(context);
  const asked = asks.map(({ text }) => text.match(ASKED_FOR)).findLast((match) => match !== null);
  const thing = asked?.[1]?.replace(/^(?:a|an) /i, 'the ').toLowerCase() ?? '▢';
  const promise = asked?.input?.match(/\band I(?:'ll| will) ([^.,;!?]{3,80})/)?.[1] ?? '▢';
  const hints = [...(thing === '▢' ? ['what you need'] : []), ...(promise === '▢' ? ["what you'll do then"] : [])];
  return { text: `Once ${thing} is here, I'll ${promise}${vocative(context)}. Take your time.`, hints };
};

const cannotSolve = (context: Context): Filled => ({
  text: `I couldn't ▢, because ▢. I tried ▢. You could ▢. Thank you for ▢${vocative(context)}.`,
  hints: ['what they asked for', 'the reason in plain words', 'what you tried', 'where else', 'what they did'],
});

const KINDS: readonly (readonly [EndingKind, (context: Context) => Filled])[] = [
  ['solved', solved],
  ['waiting-on-us', waitingOnUs],
  ['waiting-on-you', waitingOnYou],
  ['cannot-solve', cannotSolve],
];

/** The agent's own sign-off and name, where the draft has none and the helpdesk adds none. */
const signature = (context: Context): string => {
  const { agent } = context.settings;
  const given = givenName(context);
  if (context.draft.signOff || agent.autoSignature || given === '' || context.ticket.ticket.channel !== 'email')
    return '';
  return agent.signOff ? `\n\n${agent.signOff.replace(/,\s*$/, '')},\n${given}` : `\n\n${given}`;
};

/** What the brand always wants said and the draft doesn't say yet. */
const always = ({ settings: { voice }, draft }: Context): string =>
  voice.always
    .filter((sentence) => sentence.trim() !== '' && placesOf(draft.text, [sentence]).length === 0)
    .map((sentence) => ` ${sentence.trim()}`)
    .join('');

/**
 * Four ways to end, the one that suits marked. Nothing is promised in them that the ticket, the draft or the agent did
 * not give; after a death or in a crisis none is proposed.
 */
export function proposeEndings(context: Context): readonly Ending[] {
  const { ticket, draft } = context;
  const { voice } = context.settings;
  if (ticket.has('grief') || ticket.has('selfharm') || !draft.english || !hasEnding(context)) return [];
  const place = placeOfEnding(context);
  const lead = spaceBefore(context, place.start);
  const fitting = FITS[readOutlook(context).state];
  return KINDS.map(([kind, fill]) => {
    const { text, hints } = fill(context);
    const said = inVoice(voice, text, draft.text) + always(context) + signature(context);
    return { kind, ...withBlanks(lead + said), hints, fits: kind === fitting, place };
  }).filter(({ text }) => !saysNever(voice, text));
}
