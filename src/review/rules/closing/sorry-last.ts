import { isFarewell, saysMore } from '../../closing/offers';
import { hasEnding, readOutlook } from '../../closing/state';
import type { Context, Sentence } from '../../context';
import { deleteSentence, isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { findApologies, isCondolence } from '../../text/apologies';
import { countWords } from '../../text/stems';
import type { Rewrite, Span } from '../../types';

/** After "sorry" a sentence may run on about what it is sorry for; so many words with a step in them are no longer it. */
const AFTERTHOUGHT = 3;

/** "that sorry old thing", and the board game of that name in the middle of a sentence. */
const NOT_SAID = /\b(?:a|an|that|the|this|these|those|your|such)\s+sorry\b/i;
const AS_A_NAME = /[\p{L},]\s+Sorry\b/u;

/** Asking pardon without "sorry". */
const BEGS =
  /\b(?:beg(?:ging)? (?:your |for )?(?:pardon|forgiveness)|(?:please )?forgive (?:me|us)|mea culpa|hang (?:my|our) heads?)\b/i;

const begs = ({ text, start }: Sentence): Span | null => {
  const found = BEGS.exec(text);
  return found && { start: start + found.index, end: start + found.index + found[0].length };
};

/** The apology that a sentence ends on: what follows it in the sentence says nothing of its own. */
const lastApology = (sentence: Sentence, { draft }: Context): Span | null => {
  const apology = findApologies(sentence).at(-1) ?? begs(sentence);
  if (!apology || isCondolence(sentence) || sentence.acts.has('question')) return null;
  if (NOT_SAID.test(sentence.text) || AS_A_NAME.test(sentence.text)) return null;
  const rest = draft.text.slice(apology.end, sentence.end);
  return countWords(rest) <= AFTERTHOUGHT || /^\s*,?\s*(?:and )?(?:have|all|bye|take|thank)/i.test(rest)
    ? apology
    : null;
};

/** A reply that is nothing but "Sorry!" has no other ending. */
const isAllThereIs = ({ draft }: Context, sentence: Sentence, apology: Span): boolean =>
  draft.sentences.length === 1 && countWords(draft.text.slice(sentence.start, apology.start)) < 3;

/** In a very short draft the closing zone reaches the opening; an apology that begins the body stands where it should. */
const opensOn = (sentence: Sentence, { draft }: Context): boolean => {
  const apology = sentence.index === 0 ? findApologies(sentence)[0] : undefined;
  return apology !== undefined && countWords(draft.text.slice(sentence.start, apology.start)) < 5;
};

/** A chat in which what was wrong has just been put right has its ending, whoever says goodbye. */
const isSettled = (context: Context): boolean =>
  context.ticket.ticket.channel === 'chat' && readOutlook(context).done.length > 0;

const nothingFollows = (context: Context, sentence: Sentence): boolean =>
  context.draft.sentences
    .slice(sentence.index + 1)
    .every(
      (later) =>
        isFarewell(later, context.ticket) || !(saysMore(later, context) || later.words > 6 || /\d/.test(later.folded)),
    );

/** "…, sorry." at the end of a sentence that says something: only the apology goes. */
const withoutTail = ({ draft }: Context, sentence: Sentence, apology: Span): readonly Rewrite[] => {
  const before = draft.text.slice(sentence.start, apology.start);
  const comma = before.match(/[,;]?\s*(?:and|but|so)?\s*$/)?.[0].length ?? 0;
  const span = { start: apology.start - comma, end: sentence.end };
  return isEditable(draft, span) ? [replaceSpan(span, '.')] : [];
};

const thanks = (context: Context): string => {
  const { address, confidence } = context.ticket.name;
  const used = address !== null && context.draft.text.includes(address);
  return address !== null && confidence === 'high' && !used ? `Thank you for ▢, ${address}.` : 'Thank you for ▢.';
};

const toFound = (context: Context, sentence: Sentence, apology: Span): Found => {
  const lead = countWords(context.draft.text.slice(sentence.start, apology.start));
  const tail = lead > 6;
  const span = tail ? apology : sentence;
  const effort = ['what they did: waited, measured, sent photos'];
  return {
    start: span.start,
    end: span.end,
    message: 'The reply ends on an apology. End on what happens next, or on thanks for what they did.',
    rewrites: tail
      ? withoutTail(context, sentence, apology)
      : [
          ...deleteSentence(context.draft, span),
          ...(isEditable(context.draft, span) ? [replaceSpan(span, thanks(context), effort)] : []),
        ],
  };
};

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  if (ticket.has('grief') || ticket.has('selfharm') || !(hasEnding(context) || isSettled(context))) return [];
  return draft.sentences
    .filter((sentence) => sentence.isClosing && !opensOn(sentence, context))
    .flatMap((sentence) => {
      const apology = lastApology(sentence, context);
      if (!apology || isAllThereIs(context, sentence, apology) || !nothingFollows(context, sentence)) return [];
      return [toFound(context, sentence, apology)];
    })
    .slice(-1);
};

export const rule: Rule = {
  id: 'sorry-last',
  family: 'closing',
  statement: 'The reply does not end on an apology.',
  why: 'The last line is what stays, and a second sorry leaves the trouble behind instead of the repair. Say sorry once, early, and end on what happens next or on thanks for something they did.',
  sources: [
    'Alaybek et al. 2022, doi 10.1016/j.obhdp.2022.104149: ends colour how the whole is remembered',
    'Marinova, Singh & Singh 2018, Journal of Marketing Research: long apologies weaken the effect of solving',
    'You et al. 2020, Journal of Marketing: after most failures thanks does at least as much as sorry',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'I waited three hours for the truck. Ana',
        draft: "Hi Ana,\n\nI've put back the £90 and told the dispatcher.\n\n«Once more, I beg your pardon.»\n\nSam",
        becomes: 'Thank you for ▢.',
      },
      {
        says: 'The curtains are too short. Ana',
        draft:
          'Hi Ana,\n\nThe cutter read the wrong line. New ones leave on Friday. «Once again, sorry for the inconvenience.»\n\nSam',
        becomes: '',
      },
      {
        says: 'The parcel is late.',
        draft:
          'Hi,\n\nIt left Leeds this morning. It is with you by six tonight. «We apologise again for the delay.»\n\nSam',
        becomes: 'Thank you for ▢.',
      },
      {
        says: 'Can you repair the 1996 radio?',
        draft: 'Hi,\n\nWe have no parts for it. Radio Baker in Leeds does repairs. «Sorry I could not do more.»\n\nSam',
        becomes: '',
      },
      {
        says: 'Charged twice for the ferry.',
        draft:
          'Hi,\n\nI have sent the second charge back. It shows on Friday. «My apologies once more, have a good day.»\n\nSam',
        becomes: '',
      },
      {
        says: 'You sent fourteen texts at night.',
        draft:
          'Hi,\n\nOur night job got stuck. There is a lock on it now, so nothing leaves after nine.\n\n«I really do regret this.»\n\nSam',
        becomes: '',
      },
      {
        says: 'Do you ship to Iceland?',
        draft: "Hi Jens,\n\nNo, we don't ship to Iceland at all, «sorry».\n\nPaul",
        becomes: '.',
      },
      {
        channel: 'chat',
        says: 'ok thanks, that is all. bye',
        draft: 'Great that it plays again! «Sorry again for the trouble.»',
        becomes: 'Thank you for ▢.',
      },
    ],
    silent: [
      {
        says: 'The soup bowl broke.',
        draft: "Hi Ana,\n\nI'm sorry it broke. A new one lands on Tuesday; enjoy the soup, Ana.\n\nSam",
      },
      { says: 'My father died.', draft: "Dear Ana,\n\nThe contract has ended. I'm so sorry about your father.\n\nSam" },
      { says: 'You are late!', draft: 'Sorry!' },
      {
        says: 'Sorry to bother you with this.',
        draft: 'Hi Ana,\n\nThe switch is on the left. There is no need to apologise, it happens to all of us.\n\nSam',
      },
      {
        says: 'The stock page was wrong.',
        draft:
          'Hi Ana,\n\nThe lamp is here. I have put it aside. Thanks for waiting while I checked both shops.\n\nSam',
      },
      {
        says: 'The sign was wrong and I came for nothing.',
        draft:
          'Hi Ana,\n\nThe sign cost you a trip; I am sorry. A new one goes up today. I have approved the form, so the account is open.\n\nSam',
      },
      {
        channel: 'chat',
        says: 'is my flight on time',
        draft: 'The page is slow today. Bear with me, sorry!',
      },
    ],
  },
  find,
};
