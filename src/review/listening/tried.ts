import type { TriedStep } from '../context';
import { WEAK_WORDS } from '../phrases/questions';
import { BEEN_THROUGH, CAME_TO_NOTHING, NO_STEP_WORDS, STEP_CLASSES } from '../phrases/steps';
import { fold } from '../text/normalise';
import { keyStems, stem } from '../text/stems';
import type { Message, Ticket } from '../types';
import { recentMessages, sentencesOf } from './customer-said';
import { doneElsewhere, knownSteps, turnedToIn } from './known-steps';

const MESSAGES_READ = 12;
const MOST_STEPS = 32;
/** The class of turning to somebody; its objects are those turned to. */
export const TURN_TO = 'turn-to';
const weak = new Set(WEAK_WORDS.split(/\s+/).map(stem));

const classes: readonly (readonly [string, readonly string[]])[] = STEP_CLASSES.map(([name, words]) => [
  name,
  words.split(' '),
]);

/** Off and on again, in whatever words. */
const OFF_AND_ON =
  /\b(?:turn|switch|power|shut)(?:ed|ing|s|ting)? (?:[\p{L}']+ ){0,4}(?:off|down)\b[^.!?]{0,60}?\b(?:back on|on again|up again|back up|on)\b|\bunplug\p{L}*\b[^.!?]{0,60}\b(?:plug\p{L}*|back) (?:it |them )?(?:back )?in\b|\bon and off\b|\boff (?:and|n|&) (?:back )?on\b|\bpower[- ]?cycl\p{L}*|\bpull\p{L}* the plug\b|\bleft it off\b/u;

const noSteps = new Set(NO_STEP_WORDS.split(' '));
/** A card is charged, not a battery. */
const MONEY_TAKEN =
  /\b(?:got|was|were|been|be|being|is|are|you|they) (?:\p{L}+ )?charged\b|\bcharg\p{L}* (?:\p{L}+ ){0,3}[$£€]|\b(?:next|double|extra|second|this|a|the) charges?\b/gu;

/** The classes of step that a clause speaks of. */
export function stepVerbs(folded: string): readonly string[] {
  const words = (folded.replace(MONEY_TAKEN, ' ').match(/[\p{L}'-]+/gu) ?? []).filter((word) => !noSteps.has(word));
  const found = classes.filter(([, beginnings]) =>
    words.some((word) => beginnings.some((one) => word.startsWith(one))),
  );
  const names = found.map(([name]) => name);
  if (OFF_AND_ON.test(folded)) names.push('restart');
  if (/\b(?:delet|uninstall|remov)\p{L}* (?:\p{L}+ ){0,4}(?:app|install)/u.test(folded)) names.push('reinstall');
  return names;
}

/** What stemming leaves of "I've", "didn't". */
const CONTRACTED = /^(?:ive|weve|im|were|id|ill|didnt|dont|its|thats|still|also|twice)$/;

/** What it was done to. */
export function stepObjects(folded: string): readonly string[] {
  return [...keyStems(folded)].filter(
    (one) =>
      !weak.has(one) &&
      !CONTRACTED.test(one) &&
      !classes.some(([, beginnings]) =>
        beginnings.some((beginning) => one === beginning || (one.startsWith(beginning) && beginning.length > 3)),
      ),
  );
}

const NOT_DONE =
  /\b(?:haven't|have not|hasn't|didn't|did not|never|not yet|won't|don't|can't|cannot|couldn't|should i|shall i|do i|if i|could i|not the|rather not|havent|didnt)\b/;
const DONE =
  /(?:^|[,;:]\s*|\band\s+|\bbut\s+|\bthen\s+)(?:(?:i|we)(?:'ve|ve| have|'d| had)?\s+)?(?:already |also |just |even |both |again |then |twice |now |first |immediately )*(?:tried|done|did|took|taken|put|sent|rang|rung|read|kept|held|ran|re-ran|went|gone|been|bought|set|swapped|typed|reset|made|left|gave|got|bled|swept|blew|shook|spoke|spoken|wrote|written|cut|let|gone|\p{L}{2,}ed)\b/u;
/** "Reinstalling changed nothing", "rebooted, no luck", "after a restart still the same". */
const FRUITLESS = new RegExp(`(?<!\\p{L})(?:${CAME_TO_NOTHING})(?!\\p{L})`, 'gu');
const AFTER_STEP = /\b(?:after|despite|even with|besides|apart from) (?:a |an |the |my )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+/u;
const WAS_DONE =
  /\b(?:has|have|had|been|was|were|is|are|got) (?:already |also |all |both |now |just )*(?:been )?(?:[\p{L}-]+ed|reset|swapped|sent|done)\b/u;
const FIRST_PERSON = /\b(?:i|we|ive|i've|we've|my (?:husband|wife|son|daughter|dad|mum))\b/;
const CLAUSES =
  /,\s+(?:and |then |but )?|\s+and\s+(?=(?:then |also )?(?:i |we )?(?:\p{L}+ed|did|put|took|ran|re-ran|sent|rang|tried|swapped|reset)\b)|;\s+/gu;
const AGENT_STEP = /\b(?:please|try|could you|can you|you could|would you|first)\b/;
const FAILED =
  /\b(?:still|same|didn't|did not|didnt|doesn't|nothing|no change|no luck|no better|not working|again|(?:did|tried|done) (?:exactly |just |all of |all )?(?:that|it|this|so|as|what)|as (?:you|he|she|they) (?:said|told|asked|wrote|suggested)|as (?:told|instructed|described|advised)|followed)\b/;

const beenThrough = new RegExp(`(?<!\\p{L})(?:${BEEN_THROUGH})`, 'u');
/** Meant, asked or told by others, not done. */
const NOT_MINE =
  /\b(?:please|want(?:ed)? to|need to|would|could|should|going to|will|gonna|if|how|planning|about to|thinking of|let me|says? to|told (?:me )?to|before i|do i|(?:a|my) friend|since i|ever since|the moment i|when i)\b/;
const IS_CURRENT =
  /\b(?:on|have|has|running|run|using|is|are|it's|all) (?:\p{L}+ )?(?:the |all )?(?:latest|newest|current|up to date)\b/u;
/** Characters of a quotation that names a button rather than tells a story; five words and a full stop are a sentence. */
const LABEL = 40;
const LONG_QUOTATION = new RegExp(`"(?:[^"]{${LABEL},}|(?:[^"\\s]{1,30}\\s){4,8}[^"\\s]{0,30}[.!])"`, 'g');

/** The sentence with the labels it quotes ("Forgotten your password"), without longer quotations. */
export const withLabels = (text: string): string =>
  fold(text).replace(LONG_QUOTATION, (quotation) => ' '.repeat(quotation.length));

/** Wished for, or told of somebody or something else. */
const WISHED =
  /\b(?:want(?:ed)? to|how (?:can|do|could|to|should)|would like to|i'd (?:like|rather)|need to|going to|planning to|trying to|could you|can you|is going|as soon as)\b/;
const OF_OTHERS =
  /^(?:but |and |so )?(?:(?:on|in|at) the [\p{L} ]{2,30} )?(?:there's|there is|there are|each|you|they|it (?:is|was|says|asks|sends|shows|wants|does))\b/u;

const isDone = (clause: string): boolean =>
  !NOT_DONE.test(clause.replace(FRUITLESS, ' ')) &&
  !WISHED.test(clause) &&
  !(OF_OTHERS.test(clause) && !FIRST_PERSON.test(clause) && !DONE.test(clause));

const clausesOf = (folded: string): readonly { readonly clause: string; readonly at: number }[] => {
  let from = 0;
  return folded.split(CLAUSES).map((clause) => {
    const at = folded.indexOf(clause, from);
    from = at + clause.length;
    return { clause, at };
  });
};

const quoteOf = (text: string): string => text.trim().replace(/[.!?,;]+$/, '');

const POINTS_BACK = /\b(?:it|them|one|ones)\b/;

const stepOf = (text: string, folded: string, by: TriedStep['by'], before = ''): readonly TriedStep[] => {
  const own = stepObjects(folded);
  const objects = POINTS_BACK.test(folded) ? [...own, ...stepObjects(before)] : own;
  return stepVerbs(folded).map((verb) => ({ quote: quoteOf(text), verb, objects, by }));
};

/** "The download button does nothing" is what is broken, not what was tried. */
const BROKEN_CONTROL =
  /\b(?:button|link|page|option|key|icon|tab|switch)\b[^,.]{0,20}\b(?:nothing|(?:doesn't|won't|don't|does not|isn't) (?:work|do|open|load))/;

const hasStep = (folded: string): boolean => stepVerbs(folded).length > 0;

/** The sentence tells what they did: as an action, as done, or by what did not come of it. */
const tellsOfSteps = (folded: string): boolean => {
  const done = DONE.exec(folded);
  if (done !== null && (FIRST_PERSON.test(folded) || done.index === 0 || /\bdid\b|\btried\b/.test(folded))) return true;
  return (
    hasStep(folded) &&
    ((folded.search(FRUITLESS) >= 0 && !BROKEN_CONTROL.test(folded)) ||
      hasStep(WAS_DONE.exec(folded)?.[0] ?? '') ||
      stepVerbs(AFTER_STEP.exec(folded)?.[0] ?? '').some((verb) => verb !== 'update' && verb !== 'change'))
  );
};

const tellsOfKnown = (folded: string): boolean =>
  tellsOfSteps(folded) ||
  folded.search(FRUITLESS) >= 0 ||
  beenThrough.test(folded) ||
  WAS_DONE.test(folded) ||
  IS_CURRENT.test(folded);

/** "Two new sets of batteries in it. Screen still dead." tells what was done without a verb, and what came of it. */
const HAS_VERB =
  /\b(?:i|we|you|they|he|she|is|are|was|were|has|have|had|do|does|did|can|could|will|would|shall|should|may|must|please|need|want)\b/;
const STILL = /^(?:[\p{L}\d]+[:,]? ){0,4}(?:still|same|nothing|no|not|dead|never)\b/u;
/** "Button held 20 seconds: nothing.", "new batteries, and it still beeps". */
const STILL_HERE = /\bstill\b|[:,–-] (?:nothing|same|no change|no difference|no luck)\b/;
const tellsInFragment = (folded: string, next: string): boolean =>
  !HAS_VERB.test(folded) && !folded.includes('?') && (STILL.test(next) || STILL_HERE.test(folded));

/** "… and he said that he can't": what came of it. */
const THEIR_ANSWER = /(?:,| and| but)? (?:he|she|they|who|nobody|it)\b.*$/;

/** Whom they turned to. */
const turnedTo = (text: string): readonly TriedStep[] => {
  const folded = withLabels(text);
  if (!FIRST_PERSON.test(folded) && !/^\W*(?:\p{L}+ed|rang|spoke|wrote|been|went|already)\b/u.test(folded)) return [];
  return clausesOf(folded)
    .map(({ clause, at }) => ({ clause: clause.replace(THEIR_ANSWER, ''), at }))
    .filter(({ clause }) => isDone(clause) && !NOT_MINE.test(clause))
    .flatMap(({ clause, at }) => {
      const objects = turnedToIn(clause);
      return objects.length === 0
        ? []
        : [{ quote: quoteOf(text.slice(at, at + clause.length)), verb: TURN_TO, objects, by: 'customer' as const }];
    });
};

/** Steps known by what they are: told by a noun as often as by a verb. */
const knownIn = (text: string, next: string): readonly TriedStep[] => {
  const full = withLabels(text);
  if (!tellsOfKnown(full) && !tellsInFragment(full, next)) return [];
  const elsewhere = isDone(full)
    ? doneElsewhere(full).map((verb) => ({ quote: quoteOf(text), verb, objects: [], by: 'customer' as const }))
    : [];
  const named = clausesOf(full)
    .filter(({ clause }) => isDone(clause) && !NOT_MINE.test(clause))
    .flatMap(({ clause, at }) =>
      knownSteps(text.slice(at, at + clause.length)).map((verb) => ({
        quote: quoteOf(text.slice(at, at + clause.length)),
        verb,
        objects: [],
        by: 'customer' as const,
      })),
    );
  return [...elsewhere, ...named];
};

const customerSteps = (message: Message, index: number): readonly TriedStep[] =>
  sentencesOf(message, index).flatMap(({ text, folded }, place, all) => {
    if (/\?\s*$/.test(folded)) return [];
    const verbs = tellsOfSteps(folded)
      ? clausesOf(folded)
          .filter(({ clause }) => isDone(clause))
          .flatMap(({ clause, at }) =>
            stepOf(text.slice(at, at + clause.length), clause, 'customer', all[place - 1]?.folded),
          )
      : [];
    return [...verbs, ...turnedTo(text), ...knownIn(text, all[place + 1]?.folded ?? '')];
  });

/** What an agent told them to do before, and they say that it did not help. */
const agentSteps = (message: Message, index: number, answer: Message | undefined): readonly TriedStep[] => {
  if (!answer || !FAILED.test(answer.text.toLowerCase())) return [];
  return sentencesOf(message, index)
    .filter(({ folded }) => AGENT_STEP.test(folded) || /^\p{L}+ /u.test(folded))
    .filter(({ folded }) => !/^(?:i|we|it|the|your|our|there|sorry|thanks|thank)\b/.test(folded))
    .flatMap(({ text, folded }) => [
      ...stepOf(text, folded, 'agent'),
      ...knownSteps(text).map((verb) => ({ quote: quoteOf(text), verb, objects: [], by: 'agent' as const })),
    ]);
};

/** Steps already taken, from the newest messages of the thread. */
export function findTried(ticket: Ticket): TriedStep[] {
  const messages = recentMessages(ticket, MESSAGES_READ);
  return messages
    .flatMap((message, index) => {
      if (message.from === 'customer') return customerSteps(message, index);
      const answer = messages.slice(index + 1).find(({ from }) => from === 'customer');
      return agentSteps(message, index, answer);
    })
    .slice(-MOST_STEPS);
}
