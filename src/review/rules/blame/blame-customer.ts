import type { Context, DraftFacts, Sentence } from '../../context';
import { BLAME_CLASSES, DISOWN, DOUBT, FAULT, IMPATIENCE, NO_BLAME } from '../../phrases/blame';
import { capitalise, deleteSentence, isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { pattern } from '../../text/pattern';
import { countWords } from '../../text/stems';
import type { Rewrite, Span } from '../../types';

const disown = pattern(DISOWN);
const fault = pattern(FAULT, BLAME_CLASSES);
const impatience = pattern(IMPATIENCE, BLAME_CLASSES);
const doubt = pattern(DOUBT, BLAME_CLASSES);
const noBlame = pattern(NO_BLAME, BLAME_CLASSES);
/** After these the same words only weigh a possibility. */
const ONLY_IF = /\b(?:if|in case|whenever|whether|unless|should|once|until|when|so that)\s+$/;

const blameIn = (folded: string): readonly Span[] => {
  const away = disown.all(folded);
  if (noBlame.test(folded)) return away;
  const all = [fault, impatience, doubt].flatMap((kind) => kind.all(folded));
  return [...away, ...all.filter((span) => !ONLY_IF.test(folded.slice(0, span.start)))];
};

/** From the first word of blame to the end of the clause that holds the last one; offsets into the sentence. */
const spanOf = (folded: string): Span | null => {
  const hits = blameIn(folded);
  if (hits.length === 0) return null;
  const last = Math.max(...hits.map(({ end }) => end));
  const toClauseEnd = folded.slice(last).search(/[,;:—–]|[.!?…]+["')\s]*$|\s-\s/);
  return {
    start: Math.min(...hits.map(({ start }) => start)),
    end: toClauseEnd < 0 ? folded.length : last + toClauseEnd,
  };
};

const NOT_SENT =
  /^(?:you(?:'ve| have)? (?:failed|forgot|forgotten|neglected|omitted) to|you (?:didn't|did not|haven't|have not|never)) (?:attach|attached|send|sent|include|included|enclose|enclosed|provide|provided|upload|uploaded|submit|submitted|add|added) (?:us |me )?((?:the|your|a|an|any) [^,.;:!?]{2,40})[.!]?$/i;

/** "You forgot the receipt" says who is to blame; "the receipt didn't reach me" says what is missing. */
const askAgain = (sentence: Sentence): readonly Rewrite[] => {
  const thing = sentence.text.match(NOT_SENT)?.[1]?.replace(/^(?:an?|any) /i, 'the ');
  if (!thing || / (?:so|and|but|when|because|before) /.test(thing)) return [];
  const them = /[^s]s$/.test(thing) ? 'them' : 'it';
  return [replaceSpan(sentence, `${capitalise(thing)} didn't reach me; could you send ${them} again?`)];
};

/** What follows "As I already told you," or "Next time read the manual:" where it stands on its own. */
const keepTheFact = (sentence: Sentence, span: Span): readonly Rewrite[] => {
  if (span.start > 0) return [];
  const rest = sentence.text.slice(span.end).match(/^[,:;—–-]\s+(.+)$/s)?.[1] ?? '';
  if (countWords(rest) < 3 || /\b(?:would|you'd|could) have\b|\bwould\b/i.test(rest)) return [];
  if (blameIn(rest.toLowerCase()).length > 0) return [];
  const plain = replaceSpan(sentence, capitalise(rest));
  return impatience.test(sentence.folded)
    ? [plain, replaceSpan(sentence, `I explained that badly. In short: ${rest}`)]
    : [plain];
};

const HERE_IT_WORKS = /\b(?:works?|working|opens|loads|runs)\b.*\b(?:our|my) (?:end|side)\b/;

const rewritesOf = (draft: DraftFacts, sentence: Sentence, span: Span): readonly Rewrite[] => {
  if (!isEditable(draft, sentence)) return [];
  const kept = [...askAgain(sentence), ...keepTheFact(sentence, span)];
  if (kept.length > 0) return kept;
  if (HERE_IT_WORKS.test(sentence.folded)) {
    return [replaceSpan(sentence, 'On my screen I see ▢; what do you see?', ['what you see'])];
  }
  const told = impatience.test(sentence.folded);
  const acts = sentence.acts.has('commit-future') || (sentence.acts.has('commit-done') && !told);
  const restBefore = countWords(sentence.text.slice(0, span.start)) > 3;
  const restAfter = countWords(sentence.text.slice(span.end)) > 3;
  return acts || restBefore || (restAfter && !/^(?:if|had|maybe|perhaps)\b/.test(sentence.folded))
    ? []
    : deleteSentence(draft, sentence);
};

const messageOf = (folded: string): string => {
  if (impatience.test(folded)) return 'This says "I told you so"; the answer alone is kinder';
  return doubt.test(folded)
    ? 'This doubts them; ask what they see'
    : 'This puts the fault on them; say what is missing or what went wrong';
};

const find = ({ draft }: Context): readonly Found[] =>
  draft.sentences.flatMap((sentence) => {
    const span = spanOf(sentence.folded);
    if (span === null) return [];
    return [
      {
        start: sentence.start + span.start,
        end: sentence.start + span.end,
        message: messageOf(sentence.folded),
        rewrites: rewritesOf(draft, sentence, span),
      },
    ];
  });

export const rule: Rule = {
  id: 'blame-customer',
  family: 'blame',
  statement: 'Fault, doubt or impatience is not put on the customer.',
  why: 'Whoever is told that it is their own fault starts to defend themselves, and the ticket turns into an argument. Saying what is missing, or what went wrong, gets you the same thing without one.',
  sources: [
    'Practitioners on upset customers: "it’s not you versus the company"',
    'Brown & Levinson 1987, Politeness: a fault named as the other person’s threatens face, the same fault named as the thing’s does not',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      { draft: "«Those zips only go when they're forced.» A new one is on its way.", becomes: '' },
      { draft: '«The problem must lie with your inbox.» Here is a new code: 4471.', becomes: '' },
      {
        draft: 'Hi Ana, «you failed to attach the receipt».',
        becomes: "The receipt didn't reach me; could you send it again?",
      },
      { draft: '«As I already told you», it takes five days.', becomes: 'It takes five days.' },
      {
        draft: '«As stated in our last message», the desk leaves on Friday.',
        becomes: 'I explained that badly. In short: the desk leaves on Friday.',
      },
      { draft: '«You claim the parcel was empty.» I have asked the depot for the weight.', becomes: '' },
      { draft: "«It works on our end.» Let's find out more.", becomes: 'On my screen I see ▢; what do you see?' },
      { draft: '«You should have measured before opening the bag.» The label is attached.', becomes: '' },
      {
        draft: "«Next time read the instructions properly»: page 3 needs the optician's stamp.",
        becomes: "Page 3 needs the optician's stamp.",
      },
      { draft: "«Clearly you selected the wrong plan.» I've moved you to Solo.", becomes: '' },
      { draft: '«Had you paid on time, there would have been no letter.» The fee is £25.', becomes: '' },
      { draft: '«No other guest has ever complained.» The balcony faces west.', becomes: '' },
    ],
    silent: [
      { draft: 'The filter was full of dirt from the old pipes; no one could have seen that from outside.' },
      { draft: 'That shelf was empty and nobody told you, so it is in the post today.' },
      { draft: "You didn't do anything wrong." },
      { draft: "You haven't been charged for May, and you should have the letter by Friday." },
      { draft: "The receipt didn't come through; could you attach it again?" },
      { draft: "As I said I would, I checked at 4: it's fixed." },
      { draft: 'Did the light turn blue?' },
      { draft: 'You wrote "I forgot the password"; easy fix.', says: 'I forgot the password' },
      { draft: 'You should have been told on Monday, and nobody rang you.' },
      { draft: "If you've forgotten the code, press Reset and a new one comes." },
      { draft: "You told us twice, and it's our mistake that nothing happened." },
      { draft: "I've already told the driver to ring, and nobody else will come." },
    ],
  },
  find,
};
