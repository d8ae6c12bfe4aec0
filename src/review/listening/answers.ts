import type { CustomerQuestion, DraftFacts, Sentence } from '../context';
import { COMMANDS } from '../phrases/instructions';
import {
  fits,
  hasNegation,
  isAnnouncement,
  isDeferral,
  isOnlyDone,
  isTalk,
  isYesNo,
  namesPlace,
  pointsBack,
  refuses,
  repeatsQuote,
  saysPlainly,
} from './answer-shapes';
import { countTakenUp, repeatsWord } from './same-word';

/** More stems than these make a question long: it must be taken up by more than one chance word. */
const LONG = 6;

const isSupported = (stems: readonly string[], { text }: Sentence): boolean =>
  stems.length > 0 && countTakenUp(stems, text) >= (stems.length > LONG ? 2 : 1);

const STRICT: readonly CustomerQuestion['kind'][] = ['when', 'how-much', 'why'];

/** An amount, a time or a place is an answer by its shape, whatever else the sentence speaks of. */
const SHAPED: readonly CustomerQuestion['kind'][] = ['when', 'how-much', 'where'];

/** "It's stainless, and a child can carry it" says two things. */
const JOINT = new RegExp(`,\\s+(?:and|but)\\s|;\\s|,\\s+#?\\d|\\sand (?:then )?(?=(?:${COMMANDS})\\b)`, 'g');
const statements = (sentences: readonly Sentence[]): number =>
  sentences.reduce((sum, { folded }) => sum + 1 + (folded.match(JOINT) ?? []).length, 0);

/** Another question's own words stand there, and of this one's only a word that means about the same. */
const belongsToOther = (question: CustomerQuestion, sentence: Sentence): boolean =>
  !repeatsWord(question.stems, sentence.text) &&
  question.stems.length > 1 &&
  statements([sentence]) === 1 &&
  question.others.some((stems) => repeatsWord(stems, sentence.text));

/** A yes-no question with words of its own, and a sentence that speaks only of what was said beside it. */
const isBesidePoint = (question: CustomerQuestion, sentence: Sentence): boolean => {
  if (question.kind !== 'yes-no' || question.stems.length < 2 || pointsBack(question.quote.toLowerCase())) return false;
  if (saysPlainly(sentence) || hasNegation(sentence) || isDeferral(sentence)) return false;
  const beside = question.around.filter((one) => !question.stems.includes(one));
  return repeatsWord(beside, sentence.text) && !isSupported(question.stems, sentence);
};

/** Two statements about their matter explain, whatever the words. */
const EXPLAINING = 2;
const explains = (question: CustomerQuestion, sentences: readonly Sentence[]): boolean =>
  question.kind === 'why' &&
  sentences.filter(
    (sentence) => repeatsWord(question.around, sentence.text) && !isOnlyDone(sentence) && !sentence.acts.has('apology'),
  ).length >= EXPLAINING;

/** So few words say nothing but the answer, and "it" or "that" speaks of what was asked. */
const FRAGMENT = 7;
const SPEAKS_OF_IT = /^\W*(?:(?:so|and|but|yes|no),? )?(?:it|they|that|this|these|those|he|she|both|each|you)\b/;

/** A sum of money answers who asks for a price, whatever it is said of. */
const SUM = /[$£€₹] ?\d|\d ?(?:euros?|pounds|dollars|rupees|quid)\b/;

/**
 * A time, a sum or a reason answers only where its sentence is about what was asked: it takes up a word of it, goes on
 * from a sentence that does, or is too short to speak of anything else.
 */
const isLinked = (question: CustomerQuestion, sentence: Sentence, draft: readonly Sentence[]): boolean => {
  const { stems } = question;
  const isFree = !STRICT.includes(question.kind) && question.kind !== 'who';
  if (stems.length === 0 || isFree || sentence.words <= FRAGMENT) return true;
  if (isSupported(stems, sentence) || isDeferral(sentence) || refuses(question, sentence)) return true;
  if (/^\W*price\b|\bhow much\b/i.test(question.quote) && SUM.test(sentence.folded)) return true;
  const before = draft.findLast(({ index }) => index < sentence.index);
  if (before === undefined) return question.others.length === 0;
  if (isSupported(stems, before)) return true;
  return SPEAKS_OF_IT.test(sentence.folded);
};

/** Of a yes-no question with several words of its own, one chance word is not taking it up; a yes or a no beside it is. */
const WORDY = 3;
/** Asked for leave, or answered in the question's own verb: "can I use them?" – "you can use them". */
const FOR_LEAVE =
  /^\W*(?:(?:and|or|also|but|so),? )*(?:would it (?:also )?be possible|is it possible|could|may|any chance)\b/;
const SAYS_CAN = /\b(?:you|we|i|it|they|he|she) (?:can|may|could|do|does|will|are|is|have|has)(?:n't| not)?\b/;
const takesUp = (question: CustomerQuestion, sentence: Sentence): boolean => {
  if (question.kind !== 'yes-no' || question.stems.length < WORDY) return true;
  return (
    countTakenUp(question.stems, sentence.text) >= 2 ||
    FOR_LEAVE.test(question.quote.toLowerCase()) ||
    SAYS_CAN.test(sentence.folded) ||
    isYesNo(sentence) ||
    saysPlainly(sentence) ||
    hasNegation(sentence) ||
    isDeferral(sentence)
  );
};

/** The sentence beside one that takes it up goes on with it: by a pronoun, in a few words, or with a word of it. */
const goesOn = (question: CustomerQuestion, { folded, words, text }: Sentence): boolean =>
  words <= FRAGMENT || SPEAKS_OF_IT.test(folded) || countTakenUp(question.stems, text) > 0;

const meets = (question: CustomerQuestion, sentence: Sentence, draft: readonly Sentence[]): boolean => {
  if (!isSupported(question.stems, sentence) || belongsToOther(question, sentence)) return false;
  if (!takesUp(question, sentence)) return false;
  if (!STRICT.includes(question.kind) || sentence.acts.has('question')) return true;
  return (
    fits(question, sentence) ||
    draft.some(
      (other) => Math.abs(other.index - sentence.index) === 1 && fits(question, other) && goesOn(question, other),
    )
  );
};

/** A question of weak words only ("is there anything tonight?"), and a sentence that has one of them in the right shape. */
const isMetByWeakWords = (question: CustomerQuestion, sentences: readonly Sentence[]): boolean =>
  question.stems.length === 0 &&
  !SHAPED.includes(question.kind) &&
  sentences.some((sentence) => repeatsQuote(question, sentence) && fits(question, sentence));

/** "Have you tried the cache?" tells them to do something; it doesn't ask back. */
const SUGGESTS = /^\W*(?:have|did) you (?:already |also |even )?(?:tried|try|checked|check|considered|consider)\b/;

const asksBack = (sentence: Sentence, around: readonly string[]): boolean =>
  sentence.acts.has('question') &&
  !SUGGESTS.test(sentence.folded) &&
  (sentence.words <= 14 || isSupported(around, sentence));

/** "We do, for 14 euros" answers the one question while it goes on to the other. */
const IN_SHORT = /^\W*(?:we|i|it|they|you|there) (?:do|does|is|are|can|will|may|have|has)(?:n't| not)?[,.;:]/;

/** "Yes to every one of those." */
const TO_ALL =
  /\b(?:yes|no) to (?:all|both|every|each)\b|\b(?:yes|no),? (?:to )?(?:all|both) (?:of them|of those|three|four|counts|times)\b|\b(?:all|both) (?:three |four )?(?:are|is) (?:a )?(?:yes|no)\b/;

/** Others were taken up and this one's words were not: only a sentence that is free of the others can answer it. */
const answeredBeside = (
  question: CustomerQuestion,
  sentences: readonly Sentence[],
  fitting: readonly Sentence[],
): boolean => {
  const { kind, stems, others } = question;
  if (stems.length === 0) return STRICT.includes(kind) ? fitting.length > 0 : sentences.length > others.length;
  const free = sentences.filter((sentence) => !others.some((other) => isSupported(other, sentence)));
  if (kind === 'where') return free.some(namesPlace);
  if (SHAPED.includes(kind)) return fitting.length > 0;
  if (kind === 'how' || kind === 'what') return free.some(({ acts }) => acts.has('imperative'));
  if (kind === 'request') return free.some((sentence) => fits(question, sentence));
  const inShort = sentences.some(
    ({ folded, text }) => IN_SHORT.test(folded) && !others.some((other) => repeatsWord(other, text)),
  );
  return kind === 'yes-no' && (inShort || free.some(isYesNo));
};

/**
 * Whether the draft answers the question: it takes up its words in a fitting shape, puts it off openly, or asks back
 * about the same thing. A question that stands alone may be answered in other words altogether, though not by what is
 * said to everybody: rules, thanks, that somebody is looking into it.
 */
export function isAnswered(question: CustomerQuestion, draft: DraftFacts): boolean {
  if (question.kind === 'yes-no' && draft.sentences.some(({ folded }) => TO_ALL.test(folded))) return true;
  const said = draft.sentences.filter((sentence) => !isTalk(sentence, question));
  if (said.some((sentence) => meets(question, sentence, said)) || explains(question, said)) return true;
  const isShaped = SHAPED.includes(question.kind);
  const sentences = said.filter(
    (sentence) =>
      question.kind === 'why' ||
      !isAnnouncement(sentence) ||
      refuses(question, sentence) ||
      (isShaped && fits(question, sentence)),
  );
  if (isMetByWeakWords(question, sentences)) return true;
  const otherMet = question.others.some((stems) => sentences.some((sentence) => isSupported(stems, sentence)));
  // A way to find out ("set the clock") answers one question, not the second of two.
  const alone = question.others.length === 0;
  const fitting = sentences.filter(
    (sentence) =>
      fits(question, sentence) && isLinked(question, sentence, said) && !(alone && isBesidePoint(question, sentence)),
  );
  if (otherMet) return answeredBeside(question, sentences, fitting);
  const needed = STRICT.includes(question.kind) || question.kind === 'where' ? 1 : question.others.length + 1;
  return statements(fitting) >= needed || sentences.some((sentence) => asksBack(sentence, question.around));
}
