import type { CustomerQuestion, Sentence } from '../context';
import {
  AMOUNT,
  ANNOUNCES,
  ANSWER_CLASSES,
  CAUSE,
  DEFERS,
  DEFLECTS,
  DURATION,
  EMPTY_TALK,
  FILLER,
  HANDED_ON,
  HANDED_OVER,
  MONEY,
  PLACE,
  PLAINLY,
  REPROACHES,
  STATES,
  STEPS_TOLD,
  WANTS_FROM_THEM,
  YES_NO,
} from '../phrases/answers';
import { COMMANDS } from '../phrases/instructions';
import { type Pattern, pattern } from '../text/pattern';
import { stem } from '../text/stems';
import { sameWord } from './same-word';

const of = (lines: readonly string[]): Pattern => pattern(lines, ANSWER_CLASSES);
const cause = of(CAUSE);
const place = of(PLACE);
const amount = of(AMOUNT);
const yesNo = of(YES_NO);
const plainly = of(PLAINLY);
const states = of(STATES);
const money = of(MONEY);
const duration = of(DURATION);
const stepsTold = of(STEPS_TOLD);
const announces = of(ANNOUNCES);
const wants = of(WANTS_FROM_THEM);
const deflects = of(DEFLECTS);
const emptyTalk = of(EMPTY_TALK);
const handedOn = of(HANDED_ON);
const defers = of(DEFERS);
const handedOver = of(HANDED_OVER);
const reproaches = of(REPROACHES);
const filler = new Set(FILLER.split(/\s+/));
const PLACEHOLDER = /\[[^\]\n]{2,40}\]|\{\{?[^}\n]{2,40}\}|▢|%[A-Z_]{3,}%/;
const NEGATION = /\b(?:not|no|never|none|nothing|prohibit\w*|forbid\w*|non-\w+)\b|n't\b/;

const acted = ({ acts }: Sentence): boolean => acts.has('commit-done') || acts.has('commit-future');

const repeatsAgent = (sentence: Sentence, repeated: string): boolean =>
  sentence.words >= 6 && repeated.includes(sentence.folded.replace(/[.!]+$/, ''));

/** "Sorry Ruby, we had a burst pipe": what follows the courtesy counts. */
const COURTESY =
  /^\W*(?:(?:so|very) )*(?:sorry|thanks|thank you|hi|hello|hey|ok|great)(?: \p{L}+)?, (?=(?:we|i|it|the|that|this|your|my|you)\b)/u;

/** Whether a sentence says nothing that could answer anything. */
export const isTalk = (sentence: Sentence, { repeated, kind }: CustomerQuestion): boolean => {
  const { text, acts, anchors } = sentence;
  const folded = sentence.folded.replace(COURTESY, '');
  return (
    PLACEHOLDER.test(text) ||
    deflects.test(folded) ||
    repeatsAgent(sentence, repeated) ||
    (kind !== 'why' && reproaches.test(folded)) ||
    (handedOn.test(folded) && !acts.has('time') && anchors.length === 0) ||
    (emptyTalk.test(folded) && !acted(sentence) && anchors.length < 2)
  );
};

/** Said to anybody: it answers only where it takes up the question's own words. */
export const isAnnouncement = ({ folded, acts }: Sentence): boolean =>
  announces.test(folded) && !acts.has('commit-done') && !acts.has('commit-future');

export const isDeferral = ({ folded }: Sentence): boolean => defers.test(folded);
export const saysPlainly = ({ folded }: Sentence): boolean => plainly.test(folded);
export const isYesNo = ({ folded }: Sentence): boolean => yesNo.test(folded);
export const hasNegation = ({ folded }: Sentence): boolean => NEGATION.test(folded);

/** "At nine", "until half past two". */
const CLOCK_WORD =
  /\b(?:at|by|from|until|till|around|about|before|after) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|noon)\b/;
const PAST = /\b(?:this morning|yesterday|last (?:night|week|month|\w+day)|ago|earlier today)\b/;
const AHEAD =
  /\b(?:will|should|can|tomorrow|tonight|by|until|till|within|next|arriv\w*|reach\w*|land\w*|expect\w*|due)\b|'ll\b/;
/** What is to come is not told by what was done. */
const ASKS_AHEAD = /\b(?:will|'ll|going to|do i get|can i (?:expect|have)|be back)\b/;
const ASKS_BACK = /\bwhen (?:did|was|were|has|have|had)\b/i;

/** "Section 7.2" is no time. */
const REFERENCE =
  /\b(?:section|clause|paragraph|article|order|number|no|ticket|case|invoice|version)\.? ?[a-z]{0,3}-?\d[\d.,-]*/g;

/** "It left this morning" doesn't say when it will come. */
const isOnlyPast = ({ quote }: CustomerQuestion, folded: string): boolean =>
  !ASKS_BACK.test(quote) && PAST.test(folded) && !AHEAD.test(folded);
const isOnlyDoneNow = ({ quote }: CustomerQuestion, { acts, folded }: Sentence): boolean =>
  acts.has('commit-done') && ASKS_AHEAD.test(quote.toLowerCase()) && !AHEAD.test(folded) && !/\d/.test(folded);

/** "See you at 9" tells when, not where. */
const CLOCK =
  /\b(?:at|from|by|until|on|in) (?:\d[\d.:]*(?: ?[ap]m)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|time)\b/g;
export const namesPlace = ({ folded }: Sentence): boolean => place.test(folded.replace(CLOCK, ' '));

/** "I've taken the £9 off" does something; it tells nobody what the £9 was. */
export const isOnlyDone = ({ acts, folded }: Sentence): boolean =>
  acts.has('commit-done') && /^(?:i|we)\b/.test(folded) && !cause.test(folded);

const POINTS_BACK = /\b(?:it|that|this|they|them|these|those|one|he|she)\b/;
export const pointsBack = (folded: string): boolean => POINTS_BACK.test(folded);

/** "Can I", "is there a way": asks for something to be done rather than whether something is so. */
const ASKS_LEAVE =
  /^\W*(?:(?:so|and|but|also|or|then|ok),? )*(?:can|could|may|any (?:chance|way)|is (?:it|there) (?:possible|a way|any way|anything|a chance|any chance))\b/;
const asksLeave = (kind: CustomerQuestion['kind'], asked: string): boolean =>
  kind === 'request' || ASKS_LEAVE.test(asked);
const ASKS_FIGURE = /\d|\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|before|by|still|yet)\b/;
const ASKS_NEWS = /\bany (?:update|news|idea|word|progress|sign)\b/;
/** "gym closed?", "berth for an 11 metre boat?": a few words with a question mark. */
const IS_FULL =
  /^\W*(?:(?:so|and|but|also|or|then|ok|well|please|hi|hello),? ){0,3}(?:can|could|will|would|shall|should|may|must|do|does|did|is|are|am|was|were|has|have|had|if|whether)(?:n't)?\b/;

/** Takes up a word of the question that is not only a filler: "take", "read", "tonight". */
export const repeatsQuote = ({ quote }: CustomerQuestion, { folded }: Sentence): boolean => {
  const said = folded.match(/[\p{L}']{3,}/gu)?.map(stem) ?? [];
  const asked = (quote.toLowerCase().match(/[\p{L}']{3,}/gu) ?? []).filter((word) => !filler.has(word)).map(stem);
  return asked.some((one) => said.some((other) => sameWord(one, other)));
};

/** A no to who asks for something, even where it is said as a rule. */
export const refuses = ({ kind, quote }: CustomerQuestion, { acts, folded }: Sentence): boolean =>
  asksLeave(kind, quote.toLowerCase()) && (acts.has('refusal') || NEGATION.test(folded));

/** A question for leave, for news or in a few words is answered by much that answers no other. */
const settlesEasily = (question: CustomerQuestion, sentence: Sentence): boolean => {
  const { acts, anchors, folded } = sentence;
  const asked = question.quote.toLowerCase();
  if (refuses(question, sentence)) return true;
  if (asksLeave(question.kind, asked) && (acts.has('time') || wants.test(folded))) return true;
  if ((acts.has('time') && ASKS_FIGURE.test(asked)) || (/\d/.test(asked) && /\d/.test(folded))) return true;
  return (ASKS_NEWS.test(asked) || !IS_FULL.test(asked)) && (anchors.length > 0 || acts.has('time'));
};

/** "It", not the "that" which only joins two clauses. */
const SPEAKS_OF_IT =
  /\b(?:it|they|them|these|those|this|ones)\b|\bthat(?='s| (?:is|was|will|works|can|does|one))|(?<!\b(?:another|every|any|no|some) )\bone\b/;
const speaksOfIt = (folded: string): boolean => SPEAKS_OF_IT.test(folded);
/** Words: so short a sentence speaks of what was asked. */
const SHORT = 8;

/** Says how it stands, or that it is done, about the thing asked. */
const settlesByState = (question: CustomerQuestion, sentence: Sentence): boolean => {
  const { folded, anchors } = sentence;
  const isOnIt = speaksOfIt(folded) || repeatsQuote(question, sentence);
  if (states.test(folded) && (isOnIt || sentence.words <= SHORT)) return true;
  const isLoose = question.stems.length === 0 || asksLeave(question.kind, question.quote.toLowerCase());
  return (acted(sentence) || handedOver.test(folded)) && (isLoose || isOnIt || anchors.length > 0);
};

/** A statement that says yes or no without the words. */
const settlesByStatement = (question: CustomerQuestion, sentence: Sentence): boolean => {
  const { folded, acts, anchors } = sentence;
  const says = acts.has('refusal') || NEGATION.test(folded) || acts.has('time') || amount.test(folded);
  if (question.stems.length > 0) return repeatsQuote(question, sentence) || (says && speaksOfIt(folded));
  if (!pointsBack(question.quote.toLowerCase())) return says || anchors.length > 0;
  // "Is that normal?": what answers it speaks of the same thing, or says what went wrong.
  const isAbout = anchors.length > 0 && (pointsBack(folded) || cause.test(folded) || NEGATION.test(folded));
  return isAbout || repeatsQuote(question, sentence) || (says && speaksOfIt(folded));
};

const settlesWhether = (question: CustomerQuestion, sentence: Sentence): boolean => {
  const { folded, acts } = sentence;
  if (settlesEasily(question, sentence)) return true;
  if (wants.test(folded)) return false;
  if (saysPlainly(sentence) || settlesByState(question, sentence)) return true;
  return !acts.has('question') && !acts.has('apology') && settlesByStatement(question, sentence);
};

/** "Clockwise to close.": so few words say nothing but the answer. */
const FRAGMENT = 6;

/** What one is to do. */
const ASKS_WHAT_TO_DO = /\b(?:do|doing|done|need|now|next|else|happens|happen|options?|send|fix|solve)\b/;
const ASKS_FOR_STEP =
  /\b(?:what (?:am i|are we|i am|i'm|we are|should i|shall i|can i|do i|must i|could i|should we|can we|do we|to|i should|i can|i must|we should)(?: \p{L}+){0,3} (?:do|happen)|what now|what next)\b/u;
const ASKS_HOW_COME =
  /^\W*(?:and |so |but )?how (?:this|that|it|such|come|did|could|can (?:this|that|it)|is it possible)\b/;

/** "Power off first, then undo the nuts": a command that does not open the sentence. */
const LATER_COMMAND = new RegExp(`(?:\\bthen|\\bfirst,?|[,;:] and) (?:${COMMANDS}|undo|lift|leave|write|reply)\\b`);
const saysCommand = (folded: string): boolean => LATER_COMMAND.test(folded);
/** Refuses to speak, which tells nobody what to do. */
const SILENCE = /\b(?:discuss|disclos\w*|comment|share|talk)\b/;

const tellsWhat = (question: CustomerQuestion, sentence: Sentence): boolean => {
  const { quote, kind } = question;
  const { folded, acts, anchors } = sentence;
  const asked = quote.toLowerCase();
  if (kind === 'how' && ASKS_HOW_COME.test(asked)) return cause.test(folded) || acts.has('commit-done');
  if (acts.has('imperative') || stepsTold.test(folded) || acted(sentence))
    return kind !== 'what' || ASKS_WHAT_TO_DO.test(asked) || !isOnlyDone(sentence);
  if (acts.has('question') || acts.has('apology')) return false;
  if (question.stems.length === 0 && ASKS_FOR_STEP.test(asked))
    return saysCommand(folded) || (acts.has('refusal') && !SILENCE.test(folded));
  return (
    anchors.length > 0 ||
    cause.test(folded) ||
    acts.has('time') ||
    sentence.words <= FRAGMENT ||
    repeatsQuote(question, sentence)
  );
};

const ASKS_HOW_LONG = /\bhow (?:long|soon|quickly|fast)\b/;
/** "How long is the blue fabric?": 2.6 m. */
const MEASURED = /\d ?(?:mm|cm|m|km|ft|in|inch\w*|feet|foot|met(?:re|er)s?|yards?|pages|words)\b/;
/** "£5 a month" tells nobody how many months. */
const SUM = /[$£€₹]\s?\d[\d.,]*(?: a \p{L}+)?|\b\d[\d.,]* ?(?:euros?|pounds|dollars|cents|p)\b/gu;
const ASKS_PRICE =
  /\bhow much(?:\?|$| (?:is|are|was|would|will|do|does|for|it|to|you|extra|more)\b)|\b(?:price|cost|fee|charge|rate)s?\b/;

/** Money, or a figure that the customer had not given. */
const namesPrice = ({ around }: CustomerQuestion, folded: string): boolean =>
  money.test(folded) ||
  /[$£€₹]|%/.test(folded) ||
  (folded.replace(REFERENCE, ' ').match(/(?<![\p{L}\d])\d[\d.,]*\b(?! ?[ap]m)/gu) ?? []).some(
    (number) => !around.includes(number),
  );

/** A name inside the sentence, or somebody by what they are. */
const SOMEBODY =
  /\b(?:somebody|someone|nobody|no one|anybody|anyone|everybody|whoever|colleagues?|team|engineer|technician|fitter|driver|courier|manager|doctor|nurse|teacher|company|sender|owner|holder|tenant|landlord|customer|supplier|maker|seller|buyer)\b/;
/** "Helen has it" tells where it is. */
const HAS_IT = /\b(?:has|have|holds) (?:it|them|yours?)\b/;
/** "We do", "you will": the one who does it, said first. */
const SAYS_WHO =
  /^\W*(?:so |then |and |but )?(?:i|we|you|he|she|they|it's (?:me|us|you|him|her|them)|(?:to|by|with|from|ask) (?:me|us|him|her|them))\b/;
const namesSomebody = ({ folded, text }: Sentence): boolean =>
  SOMEBODY.test(folded) || SAYS_WHO.test(folded) || /\S\s+\p{Lu}\p{Ll}/u.test(text);

/** The shape an answer to this kind of question takes. */
export function fits(question: CustomerQuestion, sentence: Sentence): boolean {
  const { folded, acts, anchors } = sentence;
  if (isDeferral(sentence)) return true;
  switch (question.kind) {
    case 'when':
      if (ASKS_HOW_LONG.test(question.quote.toLowerCase()))
        return acts.has('refusal') || duration.test(folded) || MEASURED.test(folded);
      return (
        acts.has('refusal') ||
        ((acts.has('time') || duration.test(folded) || CLOCK_WORD.test(folded)) &&
          !isOnlyPast(question, folded) &&
          !isOnlyDoneNow(question, sentence))
      );
    case 'how-much':
      return ASKS_PRICE.test(question.quote.toLowerCase())
        ? namesPrice(question, folded)
        : amount.test(folded.replace(SUM, ' '));
    case 'why':
      return cause.test(folded);
    case 'who':
      return namesSomebody(sentence) && tellsWhat(question, sentence);
    case 'where':
      return (
        place.test(folded) ||
        HAS_IT.test(folded) ||
        acts.has('refusal') ||
        (acts.has('imperative') && anchors.length > 0)
      );
    case 'yes-no':
    case 'request':
      return settlesWhether(question, sentence);
    default:
      return tellsWhat(question, sentence);
  }
}
