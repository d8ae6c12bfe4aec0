import type { Context } from '../context';
import { inVoice, placesOf, saysNever, withBlanks } from '../rewrite/voice';
import type { Ending, EndingKind, EndingPart } from '../types';
import { joinParts, slotsOn } from './join-parts';
import { partsByKind } from './parts';
import { placeOfEnding, spaceBefore } from './place';
import { givenName } from './signed';
import { hasEnding, readOutlook, type TicketState } from './state';

const FITS: Readonly<Record<TicketState, EndingKind>> = {
  solved: 'solved',
  open: 'waiting-on-us',
  asking: 'waiting-on-you',
  refused: 'cannot-solve',
};

/** The agent's own sign-off and name, where the draft has none and the helpdesk adds none. */
const signature = (context: Context): string => {
  const { agent } = context.settings;
  const given = givenName(context);
  if (context.draft.signOff || agent.autoSignature || given === '' || context.ticket.ticket.channel !== 'email')
    return '';
  return agent.signOff ? `\n\n${agent.signOff.replace(/,\s*$/, '')},\n${given}` : `\n\n${given}`;
};

/** What the brand always wants said, word for word: a sentence like the others, the last. */
const always = ({ settings: { voice }, draft }: Context): readonly EndingPart[] => {
  const wanted = voice.always.filter((sentence) => sentence.trim() !== '');
  const text = wanted
    .filter((sentence) => placesOf(draft.text, [sentence]).length === 0)
    .map((sentence) => sentence.trim())
    .join(' ');
  return wanted.length === 0 ? [] : [{ slot: 'always', state: text === '' ? 'said' : 'on', text, hints: [] }];
};

/** As the agent would say it; a sentence with a word the brand never says is not offered. */
const sayable = ({ settings: { voice }, draft }: Context, parts: readonly EndingPart[]): readonly EndingPart[] =>
  parts
    .map((part) => ({ ...part, text: inVoice(voice, part.text, draft.text) }))
    .filter(({ text }) => !saysNever(voice, text));

/**
 * Four ways to end, the one that suits marked. Nothing is promised in them that the ticket, the draft or the agent did
 * not give; after a death or in a crisis none is proposed.
 */
export function proposeEndings(context: Context): readonly Ending[] {
  const { ticket, draft } = context;
  if (ticket.has('grief') || ticket.has('selfharm') || !draft.english || !hasEnding(context)) return [];
  const place = placeOfEnding(context);
  const lead = spaceBefore(context, place.start);
  const tail = signature(context);
  const fitting = FITS[readOutlook(context).state];
  return partsByKind(context).map(([kind, made]) => {
    const parts = [...sayable(context, made), ...always(context)];
    const on = slotsOn(parts);
    const hints = parts.filter(({ slot }) => on.has(slot)).flatMap((part) => part.hints);
    const { text, blanks } = withBlanks(joinParts({ parts, lead, tail }, on));
    return { kind, text, blanks, hints, parts, lead, tail, fits: kind === fitting, place };
  });
}
