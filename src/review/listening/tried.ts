import type { TriedStep } from '../context';
import { WEAK_WORDS } from '../phrases/questions';
import { ANOTHER, CAME_TO_NOTHING, ELSEWHERE, STEP_CLASSES } from '../phrases/steps';
import { keyStems, stem } from '../text/stems';
import type { Message, Ticket } from '../types';
import { recentMessages, sentencesOf } from './customer-said';

const MESSAGES_READ = 12;
const MOST_STEPS = 16;
const weak = new Set(WEAK_WORDS.split(/\s+/).map(stem));

const classes: readonly (readonly [string, readonly string[]])[] = STEP_CLASSES.map(([name, words]) => [
  name,
  words.split(' '),
]);

const elsewhere = ELSEWHERE.map(({ name, noun, named }) => ({
  name,
  another: new RegExp(`(?<!\\p{L})(?:${ANOTHER}) (?:\\p{L}+ )?(?:${noun})(?!\\p{L})`, 'u'),
  named: named === undefined ? null : new RegExp(`(?<!\\p{L})(?:${named})(?!\\p{L})`, 'u'),
}));

/** Off and on again, in whatever words. */
const OFF_AND_ON =
  /\b(?:turn|switch|power|shut)(?:ed|ing|s|ting)? (?:[\p{L}']+ ){0,4}(?:off|down)\b[^.!?]{0,60}?\b(?:back on|on again|up again|back up|on)\b|\bunplug\p{L}*\b[^.!?]{0,60}\b(?:plug\p{L}*|back) (?:it |them )?(?:back )?in\b|\bon and off\b|\boff (?:and|n|&) (?:back )?on\b/u;

/** "in a different browser", "with another cable": the same once more, elsewhere. */
export function stepsElsewhere(folded: string): readonly string[] {
  return elsewhere.filter(({ another }) => another.test(folded)).map(({ name }) => name);
}

/** "I tried Chrome too" names the other one. */
const doneElsewhere = (folded: string): readonly string[] =>
  elsewhere
    .filter(
      ({ another, named }) =>
        another.test(folded) || (named?.test(folded) && /\b(?:tried|also|too|even|both)\b/.test(folded)),
    )
    .map(({ name }) => name);

/** The classes of step that a clause speaks of. */
export function stepVerbs(folded: string): readonly string[] {
  const words = folded.match(/[\p{L}'-]+/gu) ?? [];
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
  /(?:^|[,;:]\s*|\band\s+|\bbut\s+|\bthen\s+)(?:(?:i|we)(?:'ve|ve| have|'d| had)?\s+)?(?:already |also |just |even |both |again |then |twice |now |first |immediately )*(?:tried|done|did|took|taken|put|sent|rang|read|kept|held|ran|re-ran|went|bought|set|swapped|typed|reset|\p{L}{2,}ed)\b/u;
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
  /\b(?:still|same|didn't|did not|didnt|doesn't|nothing|no change|no luck|no better|not working|again|did that|tried that|done that)\b/;

const stepOf = (quote: string, folded: string, by: TriedStep['by']): readonly TriedStep[] => {
  const objects = stepObjects(folded);
  const verbs = by === 'agent' ? stepVerbs(folded) : [...stepVerbs(folded), ...doneElsewhere(folded)];
  return verbs.map((verb) => ({ quote: quote.trim().replace(/[.!?,;]+$/, ''), verb, objects, by }));
};

const hasStep = (folded: string): boolean => stepVerbs(folded).length > 0;

/** The sentence tells what they did: as an action, as done, or by what did not come of it. */
const tellsOfSteps = (folded: string): boolean => {
  const done = DONE.exec(folded);
  if (done !== null && (FIRST_PERSON.test(folded) || done.index === 0 || /\bdid\b|\btried\b/.test(folded))) return true;
  return (
    hasStep(folded) &&
    (folded.search(FRUITLESS) >= 0 || WAS_DONE.test(folded) || hasStep(AFTER_STEP.exec(folded)?.[0] ?? ''))
  );
};

const customerSteps = (message: Message, index: number): readonly TriedStep[] =>
  sentencesOf(message, index).flatMap(({ text, folded }) => {
    if (/\?\s*$/.test(folded)) return [];
    if (!tellsOfSteps(folded)) return [];
    return folded.split(CLAUSES).flatMap((clause) => {
      const at = folded.indexOf(clause);
      const isDone = !NOT_DONE.test(clause.replace(FRUITLESS, ' '));
      return isDone ? stepOf(text.slice(at, at + clause.length), clause, 'customer') : [];
    });
  });

/** What an agent told them to do before, and they say that it did not help. */
const agentSteps = (message: Message, index: number, answer: Message | undefined): readonly TriedStep[] => {
  if (!answer || !FAILED.test(answer.text.toLowerCase())) return [];
  return sentencesOf(message, index)
    .filter(({ folded }) => AGENT_STEP.test(folded) || /^\p{L}+ /u.test(folded))
    .filter(({ folded }) => !/^(?:i|we|it|the|your|our|there|sorry|thanks|thank)\b/.test(folded))
    .flatMap(({ text, folded }) => stepOf(text, folded, 'agent'));
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
