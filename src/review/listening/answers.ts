import type { CustomerQuestion, DraftFacts, Sentence } from '../context';
import {
  AMOUNT,
  ANSWER_CLASSES,
  CAUSE,
  DEFERS,
  DEFLECTS,
  EMPTY_TALK,
  HANDED_ON,
  PLACE,
  YES_NO,
} from '../phrases/answers';
import { SYNONYMS } from '../phrases/synonyms';
import { type Pattern, pattern } from '../text/pattern';
import { keyStems, stem } from '../text/stems';

const of = (lines: readonly string[]): Pattern => pattern(lines, ANSWER_CLASSES);
const cause = of(CAUSE);
const place = of(PLACE);
const amount = of(AMOUNT);
const yesNo = of(YES_NO);
const deflects = of(DEFLECTS);
const emptyTalk = of(EMPTY_TALK);
const handedOn = of(HANDED_ON);
const defers = of(DEFERS);
const PLACEHOLDER = /\[[^\]\n]{2,40}\]|\{\{?[^}\n]{2,40}\}|▢|%[A-Z_]{3,}%/;

/** Stem → the numbers of the classes it belongs to. */
const classesOf = new Map<string, readonly number[]>();
for (const [index, line] of SYNONYMS.entries()) {
  for (const one of line.split(' ').map(stem)) classesOf.set(one, [...(classesOf.get(one) ?? []), index]);
}

const NEGATION = /\b(?:not|no|never|none)\b|n't\b/;
const PREFIX = 5;

/** The same word, another form of it, or one that means the same here. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length >= PREFIX && b.length >= PREFIX && a.slice(0, PREFIX) === b.slice(0, PREFIX)) return true;
  const classes = classesOf.get(a);
  return classes?.some((index) => classesOf.get(b)?.includes(index)) ?? false;
}

/** How many of the stems a sentence takes up. */
const support = (stems: readonly string[], sentence: Sentence): number => {
  const said = [...keyStems(sentence.text)];
  return stems.filter((one) => said.some((other) => sameWord(one, other))).length;
};

/** The words themselves, without those that only mean the same. */
const repeatsWord = (stems: readonly string[], sentence: Sentence): boolean => {
  const said = [...keyStems(sentence.text)];
  return stems.some((one) => said.some((other) => one === other || one.slice(0, PREFIX) === other.slice(0, PREFIX)));
};

/** Long questions must be taken up by more than one chance word. */
const isSupported = (stems: readonly string[], sentence: Sentence): boolean =>
  stems.length > 0 && support(stems, sentence) >= (stems.length > 6 ? 2 : 1);

const repeatsAgent = (sentence: Sentence, repeated: string): boolean =>
  sentence.words >= 6 && repeated.includes(sentence.folded.replace(/[.!]+$/, ''));

/** Whether a sentence says anything that could answer. */
const isTalk = (sentence: Sentence, repeated: string): boolean =>
  PLACEHOLDER.test(sentence.text) ||
  deflects.test(sentence.folded) ||
  repeatsAgent(sentence, repeated) ||
  (handedOn.test(sentence.folded) && !sentence.acts.has('time') && sentence.anchors.length === 0) ||
  (emptyTalk.test(sentence.folded) && !sentence.acts.has('commit-done') && sentence.anchors.length < 2);

const PAST = /\b(?:this morning|yesterday|last (?:night|week|month|\w+day)|ago|earlier today)\b/;
const AHEAD =
  /\b(?:will|should|can|tomorrow|tonight|by|until|till|within|next|arriv\w*|reach\w*|land\w*|expect\w*|due)\b|'ll\b/;
const ASKS_BACK = /\bwhen (?:did|was|were|has|have|had)\b/i;

/** "It left this morning" doesn't say when it will come. */
const isOnlyPast = ({ quote }: CustomerQuestion, folded: string): boolean =>
  !ASKS_BACK.test(quote) && PAST.test(folded) && !AHEAD.test(folded);

/** "See you at 9" tells when, not where. */
const CLOCK =
  /\b(?:at|from|by|until|on|in) (?:\d[\d.:]*(?: ?[ap]m)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|time)\b/g;

const isDeferral = (sentence: Sentence): boolean => defers.test(sentence.folded);

/** "I've taken the £9 off" does something; it tells nobody what the £9 was. */
const isOnlyDone = ({ acts, folded }: Sentence): boolean =>
  acts.has('commit-done') && /^(?:i|we)\b/.test(folded) && !cause.test(folded);

/** The shape an answer to this kind of question takes. */
const fits = (question: CustomerQuestion, sentence: Sentence): boolean => {
  const { folded, acts, anchors } = sentence;
  if (isDeferral(sentence)) return true;
  switch (question.kind) {
    case 'when':
      return acts.has('refusal') || ((acts.has('time') || amount.test(folded)) && !isOnlyPast(question, folded));
    case 'how-much':
      return amount.test(folded);
    case 'why':
      return cause.test(folded);
    case 'where':
      return place.test(folded) || acts.has('refusal') || anchors.length > 0;
    case 'yes-no':
      return (
        yesNo.test(folded) ||
        acts.has('refusal') ||
        acts.has('commit-done') ||
        anchors.length > 0 ||
        amount.test(folded) ||
        NEGATION.test(folded) ||
        acts.has('time')
      );
    case 'request':
      return (
        acts.has('commit-done') ||
        acts.has('commit-future') ||
        acts.has('refusal') ||
        acts.has('time') ||
        yesNo.test(folded) ||
        anchors.length > 0
      );
    case 'what':
      return !isOnlyDone(sentence) && (anchors.length > 0 || acts.has('imperative') || sentence.words >= 5);
    default:
      return anchors.length > 0 || acts.has('imperative') || sentence.words >= 5;
  }
};

const STRICT: readonly CustomerQuestion['kind'][] = ['when', 'how-much', 'why'];

/** An amount, a time or a place is an answer by its shape, whatever else the sentence speaks of. */
const SHAPED: readonly CustomerQuestion['kind'][] = ['when', 'how-much', 'where'];

/** "It's stainless, and a child can carry it" says two things. */
const statements = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { folded }) => sum + 1 + (folded.match(/,\s+(?:and|but)\s|;\s|,\s+#?\d/g) ?? []).length, 0);

/** Another question's own words stand there, and of this one's only a word that means about the same. */
const belongsToOther = (question: CustomerQuestion, sentence: Sentence): boolean =>
  !repeatsWord(question.stems, sentence) &&
  question.stems.length > 1 &&
  statements([sentence]) === 1 &&
  question.others.some((stems) => repeatsWord(stems, sentence));

const POINTS_BACK = /\b(?:it|that|this|they|them|these|those|one|he|she)\b/;

const PLAINLY =
  /^\W*(?:yes|yep|yeah|sure|certainly|of course|absolutely|indeed|correct|exactly|both|neither|either|everything|all|it (?:does|is|will|can|has)|they (?:do|are|will|can|have)|there (?:is|are)|you (?:can|may|will|do))\b/;

/** A yes-no question with words of its own, and a sentence that speaks only of what was said beside it. */
const isBesidePoint = (question: CustomerQuestion, sentence: Sentence): boolean => {
  if (question.kind !== 'yes-no' || question.stems.length < 2 || POINTS_BACK.test(question.quote.toLowerCase()))
    return false;
  if (PLAINLY.test(sentence.folded) || NEGATION.test(sentence.folded) || isDeferral(sentence)) return false;
  const beside = question.around.filter((one) => !question.stems.includes(one));
  return repeatsWord(beside, sentence) && !isSupported(question.stems, sentence);
};

/** Two statements about their matter explain, whatever the words. */
const EXPLAINING = 2;
const explains = (question: CustomerQuestion, sentences: readonly Sentence[]): boolean =>
  question.kind === 'why' &&
  sentences.filter(
    (sentence) => repeatsWord(question.around, sentence) && !isOnlyDone(sentence) && !sentence.acts.has('apology'),
  ).length >= EXPLAINING;

const meets = (question: CustomerQuestion, sentence: Sentence, draft: readonly Sentence[]): boolean => {
  if (!isSupported(question.stems, sentence) || belongsToOther(question, sentence)) return false;
  if (!STRICT.includes(question.kind) || sentence.acts.has('question')) return true;
  return (
    fits(question, sentence) ||
    draft.some((other) => Math.abs(other.index - sentence.index) === 1 && fits(question, other))
  );
};

const asksBack = (sentence: Sentence, around: readonly string[]): boolean =>
  sentence.acts.has('question') && (sentence.words <= 14 || isSupported(around, sentence));

/** "We do, for 14 euros" answers the one question while it goes on to the other. */
const IN_SHORT = /^\W*(?:we|i|it|they|you|there) (?:do|does|is|are|can|will|may|have|has)(?:n't| not)?[,.;:]/;

/** Others were taken up and this one's words were not: only a sentence that is free of the others can answer it. */
const answeredBeside = (
  question: CustomerQuestion,
  sentences: readonly Sentence[],
  fitting: readonly Sentence[],
): boolean => {
  const { kind, stems, others } = question;
  if (stems.length === 0) return STRICT.includes(kind) ? fitting.length > 0 : sentences.length > others.length;
  const free = sentences.filter((sentence) => !others.some((other) => isSupported(other, sentence)));
  if (kind === 'where') return free.some(({ folded }) => place.test(folded.replace(CLOCK, ' ')));
  if (SHAPED.includes(kind)) return fitting.length > 0;
  if (kind === 'how' || kind === 'what') return free.some(({ acts }) => acts.has('imperative'));
  if (kind === 'request') return free.some((sentence) => fits(question, sentence));
  const inShort = sentences.some(
    (sentence) => IN_SHORT.test(sentence.folded) && !others.some((other) => repeatsWord(other, sentence)),
  );
  return kind === 'yes-no' && (inShort || free.some(({ folded }) => yesNo.test(folded)));
};

/**
 * Whether the draft answers the question: it takes up its words in a fitting shape, puts it off openly, or asks back
 * about the same thing. A question that stands alone may be answered in other words altogether.
 */
export function isAnswered(question: CustomerQuestion, draft: DraftFacts): boolean {
  const sentences = draft.sentences.filter((sentence) => !isTalk(sentence, question.repeated));
  if (sentences.some((sentence) => meets(question, sentence, sentences)) || explains(question, sentences)) return true;
  const otherMet = question.others.some((stems) => sentences.some((sentence) => isSupported(stems, sentence)));
  // A way to find out ("set the clock") answers one question, not the second of two.
  const alone = question.others.length === 0;
  const fitting = sentences.filter(
    (sentence) =>
      (fits(question, sentence) && !(alone && isBesidePoint(question, sentence))) ||
      (alone && sentence.acts.has('imperative')),
  );
  if (otherMet) return answeredBeside(question, sentences, fitting);
  const needed = STRICT.includes(question.kind) || question.kind === 'where' ? 1 : question.others.length + 1;
  return statements(fitting) >= needed || sentences.some((sentence) => asksBack(sentence, question.around));
}
