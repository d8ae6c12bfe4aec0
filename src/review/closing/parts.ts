import type { Context } from '../context';
import { usesName } from '../names/used';
import { ASKED_FOR } from '../phrases/closing';
import type { EndingKind, EndingPart, EndingSlot } from '../types';
import { hasOpenDoor, hasWarmLine, offersWay, saysTried } from './checklist';
import { knownDoor } from './door';
import { holdsOnceThen, holdsOwnStep, holdsTime } from './holds';
import { readOutlook } from './state';
import { knownWarmth } from './warmth';

const part = (
  slot: EndingSlot,
  state: EndingPart['state'],
  text: string,
  hints: readonly string[] = [],
): EndingPart => ({
  slot,
  state,
  text,
  hints,
});

const orSaid = (said: boolean, otherwise: 'on' | 'off'): EndingPart['state'] => (said ? 'said' : otherwise);

/** ", Ana" where the name is sure and not used yet. */
const vocative = (context: Context): string => {
  const { address, confidence } = context.ticket.name;
  const greeted = context.draft.greeting?.name != null || usesName(context);
  return address !== null && confidence === 'high' && !greeted ? `, ${address}` : '';
};

/** Puts the name into the first sentence that is said, before its full stop. */
const withName = (context: Context, parts: readonly EndingPart[]): readonly EndingPart[] => {
  const name = vocative(context);
  const first = parts.findIndex(({ state }) => state === 'on');
  return parts.map((one, index) => (index === first ? { ...one, text: one.text.replace(/\.$/, `${name}.`) } : one));
};

const warm = (context: Context): EndingPart => {
  const known = knownWarmth(context);
  if (hasWarmLine(context)) return part('warm', 'said', '');
  if (known) return part('warm', known.atOnce ? 'on' : 'off', known.text);
  return part('warm', 'off', 'Thank you for ▢.', ['something they did']);
};

const solved = (context: Context): readonly EndingPart[] => {
  const { done, content } = readOutlook(context);
  const door = knownDoor(context);
  const state = orSaid(hasOpenDoor(context), content && door === null ? 'off' : 'on');
  return [
    part('done', orSaid(done.length > 0, 'off'), "I've ▢.", ['what you did']),
    part('when', orSaid(holdsTime(context), 'off'), 'You should see it ▢.', ['by Friday, today']),
    door === null
      ? part('risk', state, "If ▢, reply here and I'll ▢.", ['what could still go wrong', "what you'll do then"])
      : part('risk', state, `${door}.`),
    warm(context),
  ];
};

const waitingOnUs = (context: Context): readonly EndingPart[] => [
  part('done', orSaid(holdsOwnStep(context), 'on'), "I'm ▢.", ["what you're doing"]),
  part('when', orSaid(holdsTime(context), 'on'), "I'll write ▢, news or no news.", ['when']),
  part('risk', orSaid(hasOpenDoor(context), 'off'), 'If ▢ before then, reply here.', ['what may change']),
  warm(context),
];

/** Somebody who is waiting for a day, or beside themselves, has no time to take. */
const isPressed = ({ ticket }: Context): boolean => ticket.mood.level >= 2 || ticket.stakes.some(({ past }) => !past);

const ARTICLE = /^(?:the|your|an?)\b/i;
/** "the photo tonight", "your nan a", "the 36c": cut off in the wrong place, or nothing that comes by mail. */
const NO_THING =
  /\d|(?:^|\s)(?:\p{L}{1,2}|itself|tonight|today|tomorrow|now|first|please|there|here|out|off|man|woman|mail|dm|quote|rest|other|same|chance|moment|word|call|ring|shout|hand|time)$/iu;

/** "A photo" → "the photo": what was asked for, once it is spoken of again. */
const thingAsked = (asked: string | undefined): string | null => {
  if (asked === undefined || NO_THING.test(asked)) return null;
  return asked.replace(ARTICLE, (article) => (/^an?$/i.test(article) ? 'the' : article.toLowerCase()));
};

/** "Send me the serial number and I'll book the repair": both halves stand in the draft. */
const waitingOnYou = (context: Context): readonly EndingPart[] => {
  const { asks } = readOutlook(context);
  const asked = asks.map(({ text }) => text.match(ASKED_FOR)).findLast((match) => match !== null);
  const thing = thingAsked(asked?.[1]) ?? '▢';
  const promise = asked?.input?.match(/\band I(?:'ll| will) ([^.,;!?]{3,80})/)?.[1] ?? '▢';
  const needed = thing === '▢' ? ['what you need'] : [];
  const hints = [...needed, ...(promise === '▢' ? ["what you'll do then"] : [])];
  return [
    part('done', orSaid(holdsOnceThen(context), 'on'), `Once ${thing} is here, I'll ${promise}.`, hints),
    part('when', orSaid(holdsTime(context), 'off'), "I'll write again ▢ after that.", ['an hour, a day']),
    part('risk', orSaid(hasOpenDoor(context), 'off'), `If ${thing} is any trouble, tell me.`, needed),
    isPressed(context) ? warm(context) : part('warm', orSaid(hasWarmLine(context), 'on'), 'Take your time.'),
  ];
};

const cannotSolve = (context: Context): readonly EndingPart[] => [
  part('no', orSaid(readOutlook(context).refusals.length > 0, 'on'), "I couldn't ▢, because ▢.", [
    'what they asked for',
    'the reason in plain words',
  ]),
  part('done', orSaid(saysTried(context), 'on'), 'I tried ▢.', ['what you tried']),
  part('way', orSaid(offersWay(context), 'on'), 'You could ▢.', ['where else']),
  warm(context),
];

const KINDS: readonly (readonly [EndingKind, (context: Context) => readonly EndingPart[]])[] = [
  ['solved', solved],
  ['waiting-on-us', waitingOnUs],
  ['waiting-on-you', waitingOnYou],
  ['cannot-solve', cannotSolve],
];

/** Each kind of ending as the sentences it may have: what the draft says already, what is put, what is offered. */
export const partsByKind = (context: Context): readonly (readonly [EndingKind, readonly EndingPart[]])[] =>
  KINDS.map(([kind, make]) => [kind, withName(context, make(context))]);
