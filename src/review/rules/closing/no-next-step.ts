import { placeOfEnding, spaceBefore } from '../../closing/place';
import { hasEnding, hasTrouble, readOutlook, tellsOfStep } from '../../closing/state';
import type { Context } from '../../context';
import { isAnswered } from '../../listening/questions';
import { CLOSING_CLASSES, NOT_FOUND } from '../../phrases/closing';
import { replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { pattern } from '../../text/pattern';
import type { Rewrite } from '../../types';

/** "Nothing has been handed in so far" answers the question and leaves what they lost where it was. */
const notFound = pattern(NOT_FOUND, CLOSING_CLASSES);

/** In a chat the step may stand in an earlier turn. */
const wasSaidBefore = ({ ticket }: Context): boolean =>
  ticket.ticket.channel === 'chat' && ticket.agentMessages.some(({ text }) => tellsOfStep(text));

/** One question answered is an answer; what is left open is said by another rule. */
const isAnswer = ({ ticket, draft }: Context): boolean =>
  !draft.sentences.some(({ folded }) => notFound.test(folded)) &&
  ticket.questions.some((question) => isAnswered(question, draft));

/** What they wanted stands in the reply, is right again, or was set in motion. */
const GIVEN = new RegExp(
  [
    "\\b(?:is|are) (?:below|attached|here|enclosed)\\b|\\bhere(?:'s| is| are) (?:the|your|a)\\b",
    "\\b(?:it's|it is|that's|bill is|account is) (?:right|correct|back|off) (?:as of|again|now|from|today)\\b|\\breminder's off\\b",
    "\\bhas (?:\\S+ ){1,3}again\\b|\\bhave (?:\\S+ ){1,3}again\\b|\\bfrom now on\\b|\\byou won't (?:see|get|hear|have)\\b",
    "\\b(?:i|we)(?:'ve| have) (?:raised|lowered|set|put|asked for|moved|changed)\\b|\\bi'll be (?:round|there|with you|back)\\b",
    '\\btakes your ticket\\b|\\btickets (?:are )?accepted\\b|\\bcan (?:see|look at|fetch|collect|visit) (?:\\S+ ){1,5}on \\p{L}+day\\b',
    '\\buntil you (?:hold|press|turn|click|tap)\\b|\\bin stock\\b|\\bshould (?:hit|reach|be in) your (?:account|bank|card) by\\b',
  ].join('|'),
  'u',
);

const isGiven = ({ draft }: Context): boolean => draft.sentences.some(({ folded }) => GIVEN.test(folded));

const isLeftHanging = (context: Context): boolean => {
  const { state, content, done, steps } = readOutlook(context);
  if (done.length > 0 || steps.length > 0 || content || state === 'refused' || state === 'asking') return false;
  return hasTrouble(context.ticket) && !isGiven(context) && !isAnswer(context) && !wasSaidBefore(context);
};

const rewritesFor = (context: Context): readonly Rewrite[] => {
  const { end } = placeOfEnding(context);
  const at = { start: end, end };
  const space = spaceBefore(context, end);
  return [
    replaceSpan(at, `${space}Next, I'll ▢ by ▢.`, ["what you'll do", 'when']),
    replaceSpan(at, `${space}From you I need ▢; then I'll ▢ ▢.`, ['what you need', "what you'll do", 'when']),
  ];
};

/** In a chat so many words and no question are a whole answer, whoever says goodbye. */
const CHAT_ANSWER_WORDS = 20;

const isWhole = (context: Context): boolean => hasEnding(context) || context.draft.words >= CHAT_ANSWER_WORDS;

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  const last = draft.sentences.at(-1);
  if (!last || ticket.has('grief') || ticket.has('selfharm') || !isWhole(context) || !isLeftHanging(context)) return [];
  return [
    {
      start: last.start,
      end: last.end,
      message: "It isn't solved yet, and nobody is said to do anything next.",
      rewrites: rewritesFor(context),
      whole: true,
    },
  ];
};

export const rule: Rule = {
  id: 'no-next-step',
  family: 'closing',
  statement: 'What is not solved yet has somebody who does something next.',
  why: 'A cause explained is not yet a thing put right, and without a next step the customer has to write again. Say who does what and by when, even if it is small.',
  sources: [
    'Marinova, Singh & Singh 2018, Journal of Marketing Research: solving raises satisfaction, also where recovery is impossible',
    'COPC customer experience standard: set expectations for what happens next',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'The sixth chair is missing.',
        draft: "Hi Ana,\n\nThe sixth chair is shown as loaded on the 2nd, and it's not clear where it has gone.\n\nSam",
        becomes: "\n\nNext, I'll ▢ by ▢.",
      },
      {
        channel: 'chat',
        says: 'export gives me an empty file',
        draft:
          "I tried it with your project and my file is empty too. With other projects it's fine, so it has to do with the rows.",
        becomes: " Next, I'll ▢ by ▢.",
      },
      {
        says: 'The export loses the last row every time.',
        draft: 'Hi Ana,\n\nWe are aware of the bug, which came in with release 7.4. Thanks for reporting it.\n\nSam',
        becomes: "\n\nNext, I'll ▢ by ▢.",
      },
      {
        says: 'You charged me twice for the same crossing.',
        draft:
          'Hi Ana,\n\nI can see the double charge. It can occur when the page is slow.\n\nHave a lovely weekend,\nSam',
        becomes: "\n\nNext, I'll ▢ by ▢.",
      },
      {
        says: 'No internet for 4 days, please help.',
        draft:
          'Hi Ana,\n\nThere was a fault in your area. Four days is far too long, and I know what it means to work from home.\n\nSam',
        becomes: "\n\nFrom you I need ▢; then I'll ▢ ▢.",
      },
      {
        says: 'The bill is wrong again! Please correct it.',
        draft:
          'Dear Ana,\n\nBills are estimated whenever nobody could read the meter. I appreciate the photo of it.\n\nSam',
        becomes: "\n\nNext, I'll ▢ by ▢.",
      },
      {
        says: 'My shop page is offline since your maintenance!',
        draft:
          'Hi Ana,\n\nThe maintenance began at 02:00 and took longer than expected. Shops on server C were hit.\n\nSam',
        becomes: "\n\nNext, I'll ▢ by ▢.",
      },
      {
        channel: 'chat',
        says: 'the update still fails, but I gotta run, bye',
        draft: 'Bye Ana, and thanks so much for giving it a go!',
        becomes: " Next, I'll ▢ by ▢.",
      },
    ],
    silent: [
      { says: 'Two keys are missing.', draft: 'Dear Ana,\n\nThe two keys are below.\n\nQX2P-78\nLK9T-04\n\nSam' },
      { says: 'We get 429 at 9am daily.', draft: "Hi Ana,\n\nYour limit is 100 calls. I've raised it to 300.\n\nSam" },
      {
        says: 'My bill is wrong since May.',
        draft: "Dear Ana,\n\nIt's right as of today: £88 instead of £141.\n\nSam",
      },
      { channel: 'chat', says: 'export gives me an empty file', draft: 'thanks, looking at it with you' },
      { says: 'The parcel is lost.', draft: "Hi Ana,\n\nI'll ring the courier at 2 and write by 3.\n\nSam" },
      { says: 'My photo is missing in the pass.', draft: 'Hi Ana,\n\nWhich photo is the newer one?\n\nSam' },
      { says: 'Charged twice!', draft: 'Hi Ana,\n\nRefunded, £36, on your card by Friday.\n\nSam' },
      {
        says: 'The pump is dead.',
        draft: 'Hi Ana,\n\nSend the serial number and the repair is booked the same day.\n\nSam',
      },
      { says: 'Which lid fits?', draft: "Hi Ana,\n\nIt's L-204.\n\nSam" },
      {
        says: 'The dishwasher makes a terrible noise.',
        draft: "Hi Ana,\n\nThat's the pump. Rudi takes it from here: he's in your road on Wednesday.\n\nSam",
      },
      {
        says: 'Your man was wonderful with my mother. Nothing needed!',
        draft: 'Hi Ana,\n\nYou made him blush.\n\nSam',
      },
      { channel: 'chat', says: 'ok unplugged it, still red', draft: 'Hm, that is the sign of a weak line.' },
    ],
  },
  find,
};
