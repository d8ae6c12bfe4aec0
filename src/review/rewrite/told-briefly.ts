import { isOnlyGiven } from '../names/lexicon';
import { BARE_STATES, NO_THING, OUR_OWN, SERVICES, WHO } from '../phrases/openers';
import { CALENDAR } from '../phrases/reflect';
import { keyStems } from '../text/stems';
import { type Clause, clausesOf, isConditional, isVerb, opener } from './clauses';

/** Where something else may begin; "and" joins things as often as clauses. */
const PIECES = / ?[,;:!.]+(?:\s+|$)| (?:[–—-]|but) /;

type Change = readonly [RegExp, string];

/** What is set aside or put plainly before a sentence is looked at. */
const PLAINER: readonly Change[] = [
  [/ ?\([^()]{0,90}\)|\b(?:STILL|AGAIN)\b ?| of [£$€][\d.,]+|@\w+ /g, ''],
  [new RegExp(`(?<=[a-z])'s (?=(?:${BARE_STATES})\\b)`, 'g'), ' is '],
  // "The stairlift you sold us".
  [
    /(?<=[a-z]) (?:that |which )?you (?:sold|sent|built|booked|hung|fitted|installed|delivered|repaired)(?: (?:me|us)\b)?(?: (?:in|on) \w+)?(?! (?:me|us)\b)(?=\s|$)/g,
    '',
  ],
  [new RegExp(`\\b(?:you|u)r (?=(?:[a-z]+ )?(?:${OUR_OWN})\\b)`, 'gi'), 'the '],
  // A parcel's own number says nothing that the agent doesn't see.
  [
    /\b(?:my |the )?(order|parcel|booking|delivery|shipment|invoice|ticket) (?:no\.? |number )?#?[A-Z-]*\d[\dA-Z-]*/gi,
    'my $1',
  ],
  [/^\w+ (?:hours?|days?|nights?|weeks?)(?: with)? (?=no )/i, ''],
  [/\bnever came\b/gi, "didn't come"],
  [/\bnever (arrive|work|open|start|turn|show)e?d\b/gi, "didn't $1"],
  [new RegExp(`^no (?=(?:[a-z]+ )?(?:${SERVICES})\\b)`, 'i'), 'we have no '],
];

const OWN_PAPER = /\bmy (?:Order|Parcel|Booking|Delivery|Shipment|Invoice|Ticket)\b/g;
const lower = (text: string): string => text.toLowerCase();

/** What a hurried customer leaves out at the head, or puts before it: "Since Saturday my internet is down." */
const HEADS: readonly Change[] = [
  [/^been (?=(?:locked|logged|signed) out)/i, "I've been "],
  [/^locked out/i, "I'm locked out"],
  [/^(?:still )?ca(n't|nt|nnot) /i, 'I ca$1 '],
  [/^(?:since|after|today|yesterday|on|this|last|for|third|second|from) [^,]{0,60}?(?=\b(?:my|our) )/i, ''],
];

const apply = (text: string, changes: readonly Change[]): string =>
  changes.reduce((now, [from, to]) => now.replace(from, to), text);

/** A count or a time may be wrong, and what is told is true without it: "leaks after two hikes", "is down since 8:15". */
const WHEN_OR_HOW_MUCH =
  /\s(?:since\b|(?:after|for|at|on|within|in|around|about|from|to|last|this|with)\s(?=[^,]{0,60}(?:[\d£$€]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|weeks?|months?|years?|hours?|minutes?|days|night|morning|evening|times?|yesterday|today)\b))|(?:yesterday|today|tonight|overnight|till date)\b|(?:first|second|third) (?:time|night|day)\b).*$/i;
/** What is cut there changes what is said. */
const ONLY = /\b(?:only|just|lasts|lasted|takes?|took|every|each|costs?|till|until|at (?:night|times))\b/i;
const LEFT_OVER = /\s(?:even|about|over|already|almost|again)$/i;
const DANGLING =
  /(?:n't|\b(?:not|even|seen|find|waiting|saying [a-z]+|stops|closes))$|\bno\b.*\bno\b|\bcloses on\b|\bother\b/i;

const states = new RegExp(`^(?:${BARE_STATES})$`, 'i');
/** What a state may be followed by and still be all that is told: "stuck at 99%", not "empty file". */
const AFTER_STATE = /^(?:in|at|on|since|after|for|from|again|now|right|inside|with|off|today)?$/i;
const AFTER_NOT = /^(?:found|there|here|sent|[a-z]+(?:ing|ed))$/;
const people = new RegExp(`^(?:${WHO})s?(?:'s)?$`, 'i');
const noThing = new Set(`${NO_THING} ${CALENDAR}`.split(' '));
const isPlural = (word: string): boolean => /[^su]s$/i.test(word);

const namesThing = (word: string, index: number): boolean => {
  const low = word.toLowerCase();
  return (
    (index === 0 ? /^[A-Za-z][a-z]+$/ : /^[a-z]{2,}$/).test(word) &&
    !/ly$/.test(low) &&
    !noThing.has(low) &&
    keyStems(low).size > 0 &&
    (low === 'left' || !isVerb(low)) &&
    !people.test(low) &&
    !isOnlyGiven(word)
  );
};

const JOINT = /^(?:in|of|on|for|from|to|with)$/i;

/** "The zip" of "the zip of the tent". */
const thingOf = (subject: readonly string[]): readonly string[] => {
  const joint = subject.findIndex((word) => JOINT.test(word));
  return joint < 0 ? subject : subject.slice(0, joint);
};

const followsState = (state: string, next: string): boolean => (state === 'not' ? AFTER_NOT : AFTER_STATE).test(next);

/** "upload stuck", "wings bent", "Blouse stitching has come off": with the article and the verb that haste left out. */
function completed(piece: string): string {
  const words = piece.split(/\s+/);
  const at = words.findIndex((word, index) => index > 0 && word !== 'left' && (isVerb(word) || states.test(word)));
  const still = words[at - 1] === 'still' ? 1 : 0;
  const subject = words.slice(0, Math.max(at, 0) - still);
  const thing = thingOf(subject);
  const head = thing.at(-1) ?? '';
  if (subject.length > 6 || thing.length < 1 || thing.length > 3 || !thing.every(namesThing)) return piece;
  if (thing.length === 1 && head.endsWith('ing')) return piece;
  const rest = words.slice(at - still);
  if (states.test(words[at] ?? '')) {
    if (!followsState(words[at] ?? '', words[at + 1] ?? '')) return piece;
    rest.unshift(isPlural(head) ? 'are' : 'is');
  }
  return ['the', subject[0]?.toLowerCase(), ...subject.slice(1), ...rest].join(' ');
}

/** One subject, and a verb that goes with it. */
function isSound({ subject, verb, text }: Clause): boolean {
  if (DANGLING.test(text)) return false;
  if (subject.some((word) => people.test(word))) return /\bname (?:is|was) (?:spel|misspel)/.test(text);
  if (/^(?:i|we)\b/i.test(subject[0] ?? '')) return true;
  const another = (word: string, index: number): boolean =>
    /^(?:i|we|you)$/i.test(word) ||
    (index > 0 && /^(?:my|our|the|an?|no)$/.test(word) && !JOINT.test(subject[index - 1] ?? ''));
  if (subject.some(another)) return false;
  const agrees = isPlural(thingOf(subject).at(-1) ?? '')
    ? /^(?:is|was|has|does)(?:n't)?$/
    : /^(?:are|were|have|do)(?:n't)?$/;
  return !agrees.test(verb);
}

const cut = ({ text, words, subject }: Clause): string => {
  if (ONLY.test(text)) return text;
  const said = words.slice(subject.length).join(' ');
  return [subject.join(' '), said].map((part) => part.replace(WHEN_OR_HOW_MUCH, '').replace(LEFT_OVER, '')).join(' ');
};

/** Clauses that a customer in a hurry told: without an article, in a row of commas, of "your app", with a count behind. */
export const clausesInHaste = (sentence: string): readonly Clause[] =>
  (isConditional(sentence) ? [] : apply(sentence, PLAINER).replace(OWN_PAPER, lower).split(PIECES))
    .map((piece) => completed(apply(piece.trim(), HEADS).replace(opener, '')))
    .flatMap(clausesOf)
    .map(cut)
    .flatMap(clausesOf)
    .filter(isSound);
