import type { TriedStep } from '../context';
import { WEAK_WORDS } from '../phrases/questions';
import { STEP_CLASSES } from '../phrases/steps';
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

/** The classes of step that a clause speaks of. */
export function stepVerbs(folded: string): readonly string[] {
  const words = folded.match(/[\p{L}'-]+/gu) ?? [];
  const found = classes.filter(([, beginnings]) =>
    words.some((word) => beginnings.some((one) => word.startsWith(one))),
  );
  const names = found.map(([name]) => name);
  if (
    /\b(?:turn|switch|power)(?:ed|ing)? (?:\p{L}+ ){0,3}off(?: and| then)?(?: \p{L}+){0,2} (?:back )?on\b/u.test(folded)
  )
    names.push('restart');
  if (/\b(?:delet|uninstall|remov)\p{L}* (?:\p{L}+ ){0,4}(?:app|install)/u.test(folded)) names.push('reinstall');
  return names;
}

/** What it was done to. */
export function stepObjects(folded: string): readonly string[] {
  return [...keyStems(folded)].filter(
    (one) =>
      !weak.has(one) &&
      !classes.some(([, beginnings]) =>
        beginnings.some((beginning) => one.startsWith(beginning) && beginning.length > 3),
      ),
  );
}

const NOT_DONE =
  /\b(?:haven't|have not|hasn't|didn't|did not|never|not yet|won't|don't|can't|cannot|couldn't|should i|shall i|do i|if i|could i|not the|rather not|havent|didnt)\b/;
const DONE =
  /(?:^|[,;:]\s*|\band\s+|\bbut\s+|\bthen\s+)(?:(?:i|we)(?:'ve|ve| have|'d| had)?\s+)?(?:already |also |just |even |both |again |then |twice |now |first |immediately )*(?:tried|done|did|took|taken|put|sent|rang|read|kept|held|ran|re-ran|went|bought|set|swapped|typed|reset|\p{L}{2,}ed)\b/u;
const FIRST_PERSON = /\b(?:i|we|ive|i've|we've|my (?:husband|wife|son|daughter|dad|mum))\b/;
const CLAUSES =
  /,\s+(?:and |then |but )?|\s+and\s+(?=(?:then |also )?(?:i |we )?(?:\p{L}+ed|did|put|took|ran|re-ran|sent|rang|tried|swapped|reset)\b)|;\s+/gu;
const AGENT_STEP = /\b(?:please|try|could you|can you|you could|would you|first)\b/;
const FAILED =
  /\b(?:still|same|didn't|did not|didnt|doesn't|nothing|no change|no luck|no better|not working|again|did that|tried that|done that)\b/;

const stepOf = (quote: string, folded: string, by: TriedStep['by']): readonly TriedStep[] => {
  const objects = stepObjects(folded);
  return stepVerbs(folded).map((verb) => ({ quote: quote.trim().replace(/[.!?,;]+$/, ''), verb, objects, by }));
};

const customerSteps = (message: Message, index: number): readonly TriedStep[] =>
  sentencesOf(message, index).flatMap(({ text, folded }) => {
    if (/\?\s*$/.test(folded)) return [];
    const sentenceDone =
      DONE.test(folded) &&
      (FIRST_PERSON.test(folded) || DONE.exec(folded)?.index === 0 || /\bdid\b|\btried\b/.test(folded));
    if (!sentenceDone) return [];
    const cuts = folded.split(CLAUSES);
    return cuts.flatMap((clause) => {
      const at = folded.indexOf(clause);
      return NOT_DONE.test(clause) ? [] : stepOf(text.slice(at, at + clause.length), clause, 'customer');
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
