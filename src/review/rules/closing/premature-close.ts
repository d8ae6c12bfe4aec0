import { hasTrouble, readOutlook } from '../../closing/state';
import type { Context, Sentence } from '../../context';
import { CLOSING_CLASSES, MAKES_UP, NOT_YET, SELLS, SURVEY, VICTORY } from '../../phrases/closing';
import { deleteSentence, isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { pattern } from '../../text/pattern';
import { contentStems } from '../../text/stems';
import type { Span } from '../../types';

const victory = pattern(VICTORY, CLOSING_CLASSES);
const survey = pattern(SURVEY, CLOSING_CLASSES);
const sells = pattern(SELLS, CLOSING_CLASSES);
const makesUp = pattern(MAKES_UP, CLOSING_CLASSES);
const notYet = pattern(NOT_YET, CLOSING_CLASSES);

type Kind = 'victory' | 'survey' | 'sale';

const MESSAGES: Readonly<Record<Kind, string>> = {
  victory: "This sounds finished, and for them it isn't yet.",
  survey: 'A rating can wait until they have what they asked for.',
  sale: 'An offer can wait until they have what they asked for.',
};

/** They asked about it: a plan, a price, a discount. */
const wasAskedFor = ({ folded }: Sentence, span: Span, { ticket }: Context): boolean => {
  const stems = contentStems(folded.slice(span.start));
  const wanted =
    /\b(?:premium|upgrade|discount|price|prices|cost|costs|offer|plan|plans|code|voucher|cheaper|deal|subscri\w+)\b/;
  return (
    [...stems].some((one) => ticket.stems.has(one) && wanted.test(one)) || wanted.test(ticket.latest.toLowerCase())
  );
};

const kindOf = (sentence: Sentence, context: Context): readonly [Kind, Span] | null => {
  const { folded } = sentence;
  const won = notYet.test(folded) ? null : victory.find(folded);
  if (won) return ['victory', won];
  const asks = survey.find(folded);
  const theirSurvey = /\b(?:survey|review|rating|feedback|questionnaire)/.test(context.ticket.said.toLowerCase());
  if (asks && !theirSurvey) return ['survey', asks];
  const offered = sells.find(folded);
  // Two things of theirs in one sentence: it answers them, even at a price.
  const theirs = sentence.anchors.length >= 2;
  if (offered && !theirs && !makesUp.test(folded) && !wasAskedFor(sentence, offered, context)) return ['sale', offered];
  return null;
};

const toFound = (context: Context, sentence: Sentence, kind: Kind): Found => ({
  start: sentence.start,
  end: sentence.end,
  message: MESSAGES[kind],
  rewrites: isEditable(context.draft, sentence)
    ? [
        ...deleteSentence(context.draft, sentence),
        replaceSpan(sentence, "I'm leaving this open until ▢.", ['what has to have happened']),
      ]
    : [],
});

/** "A technician's visit is booked": a promise of work, not yet the work. */
const VISIT =
  /\b(?:visit|appointment|technician|engineer|fitter|plumber|electrician|inspection|call ?back|re-?test|re-?check|slot|meeting)\b/;

/** All the rest of the draft only says what will be done. */
const workIsAhead = (context: Context, closing: Sentence): boolean => {
  const { done, steps } = readOutlook(context);
  const others = (sentences: readonly Sentence[]) => sentences.filter(({ index }) => index !== closing.index);
  return others(steps).length > 0 && others(done).every(({ folded }) => VISIT.test(folded));
};

/** The customer still waits, or is too upset to be asked for stars. */
const isTooEarly = (context: Context, kind: Kind, closing: Sentence): boolean => {
  const { state, content } = readOutlook(context);
  const upset = context.ticket.mood.level >= 2;
  if (kind !== 'victory' && upset) return true;
  if (!content && kind !== 'sale' && hasTrouble(context.ticket) && workIsAhead(context, closing)) return true;
  return !content && (state === 'open' || state === 'asking' || (state === 'refused' && kind !== 'sale'));
};

const find = (context: Context): readonly Found[] =>
  context.draft.sentences.flatMap((sentence) => {
    const found = kindOf(sentence, context);
    return found && isTooEarly(context, found[0], sentence) ? [toFound(context, sentence, found[0])] : [];
  });

export const rule: Rule = {
  id: 'premature-close',
  family: 'closing',
  statement: 'No victory, rating or sale before the customer has what they asked for.',
  why: 'To somebody who still waits, "glad we could help" or a request for stars says that nobody looked. Leave it open, say until when, and ask for the rating once it works.',
  sources: [
    'Alaybek et al. 2022, doi 10.1016/j.obhdp.2022.104149: the last beat weighs most; this one would be ours and not theirs',
    'Gelbrich & Roschk 2011, Journal of Service Research: what is put right outweighs what is said',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Still no refund after six weeks.',
        draft: 'Hi Ana,\n\n«Glad I could help!» Finance will look into it and come back to me next week.\n\nSam',
        becomes: '',
      },
      {
        says: 'The router drops every ten minutes!!! Third week of this, I am furious.',
        draft:
          "Hi Ana,\n\nI've passed the logs to our engineers and will ring you on Friday. «While you're here, why not try Premium at 20% off?»\n\nSam",
        becomes: '',
      },
      {
        says: 'Where is my refund of 40 euros?',
        draft: "Hi Ana,\n\nI've asked the bank about it. «I'm closing this ticket now.»\n\nSam",
        becomes: "I'm leaving this open until ▢.",
      },
      {
        says: 'My card shows the wrong name.',
        draft:
          "Hi Ana,\n\nI've asked the printer if it can be made longer. «We trust that this resolves your query.»\n\nSam",
        becomes: '',
      },
      {
        says: 'The export fails.',
        draft: 'Hi Ana,\n\nOur engineers are investigating it. «Please take our two-minute survey.»\n\nSam',
        becomes: '',
      },
      {
        says: 'The app crashes on the map.',
        draft: 'Hi Ana,\n\nWe are looking into the crash. «Sign up for our newsletter for a better experience.»\n\nSam',
        becomes: '',
      },
    ],
    silent: [
      {
        says: 'It holds the pressure now, thank you so much! You are a genius.',
        draft: "Hi Ana,\n\nThat's your work. There's a two-question survey below if you fancy.\n\nSam",
      },
      {
        says: 'The parcel came late.',
        draft: "Hi Ana,\n\nI've added £10 to your account for the trouble, and it's there for the next order.\n\nSam",
      },
      { says: 'What does Premium cost?', draft: 'Hi Ana,\n\nPremium adds offline maps and costs £2 a month.\n\nSam' },
      { says: 'It works now, please close the ticket. Thanks!', draft: 'Hi Ana,\n\nYour ticket is closed.\n\nSam' },
      {
        says: 'The parcel is lost.',
        draft: "Hi Ana,\n\nI've asked the courier. I'm leaving this open until the parcel is scanned.\n\nSam",
      },
      {
        says: 'There is damp in the hall.',
        draft: 'Hi Ana,\n\nThe damp survey is on Monday at ten, and the report tells us which wall to open.\n\nSam',
      },
      {
        says: 'Your API answers 429 at nine.',
        draft: "Hi Ana,\n\nYour rate limit is 100 calls a minute. I've asked our engineers to raise it to 300.\n\nSam",
      },
    ],
  },
  find,
};
