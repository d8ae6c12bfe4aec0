import type { Context } from '../../context';
import { insertBefore } from '../../rewrite/edits';
import { reflect } from '../../rewrite/reflect';
import type { Found, Rule } from '../../rule';
import { coverEachOther, shelfOf } from '../../talk-track/macro-prints';
import { containment } from '../../talk-track/overlap';
import { printOf, printWords } from '../../text/shingles';
import { countWords } from '../../text/stems';

/** Share of 5-word runs that draft and macro must have in common, both ways. */
const UNTOUCHED = 0.85;
/** Share of a sentence's runs below which it is the agent's own. */
const CHANGED = 0.3;
/** In a chat a short macro is a turn like any other. */
const FEWEST_WORDS_CHAT = 25;
const FEWEST_WORDS = 8;
/** From here on a customer has written more than the macro was made for; below the second, hardly anything. */
const PARTICULAR_WORDS = 20;
const BRIEF_WORDS = 12;

/** What a macro is not made for: feeling, something at stake, two questions, a second time, figures of their own. */
const isParticular = ({ ticket }: Context): boolean =>
  countWords(ticket.latest) >= PARTICULAR_WORDS ||
  (countWords(ticket.latest) >= BRIEF_WORDS &&
    (ticket.mood.level > 0 ||
      ticket.mood.flags.length > 0 ||
      ticket.stakes.length > 0 ||
      ticket.questions.length > 1 ||
      ticket.customerMessages.length > 1));

/** A line of their own, however short, and the macro is no longer untouched. */
const hasOwnLine = ({ draft }: Context, macro: string): boolean => {
  const words = printWords(macro).join(' ');
  return draft.sentences.some(
    ({ text }) =>
      !words.includes(printWords(text).join(' ')) && containment(printOf(text, 0), printOf(macro, 0)) < CHANGED,
  );
};

/** Draft and macro are one wording, but for what was changed by a word. */
const isSent = (context: Context, body: string): boolean => {
  const print = printOf(body, 0);
  return shelfOf(context.settings.macros)
    .like(body.length)
    .some((macro) => coverEachOther(print, macro.print, UNTOUCHED) && !hasOwnLine(context, macro.text));
};

const find = (context: Context): readonly Found[] => {
  const { draft, ticket } = context;
  const words = draft.sentences.map(({ text }) => text).join('\n');
  const fewest = ticket.ticket.channel === 'chat' ? FEWEST_WORDS_CHAT : FEWEST_WORDS;
  const first = draft.sentences[0];
  if (!first || printWords(words).length < fewest || !isParticular(context)) return [];
  if (!isSent(context, words)) return [];
  const { happened, both } = reflect(ticket);
  const named = [...new Set([both, happened])].filter((text) => text !== null);
  return [
    {
      start: first.start,
      end: draft.sentences.at(-1)?.end ?? first.end,
      whole: true,
      message: 'The macro as it is, and they wrote something of their own',
      rewrites:
        named.length > 0
          ? named.map((text) => insertBefore(first.start, text))
          : [insertBefore(first.start, 'About ▢: ▢.', ['what they wrote about', 'what you can say to that'])],
    },
  ];
};

export const rule: Rule = {
  id: 'macro-unpersonalised',
  family: 'talk-track',
  statement: 'No macro goes out untouched to a customer who wrote something particular.',
  why: 'A macro answers a kind of question, and this customer asked their own. One line before it that names their matter is enough.',
  sources: [
    'Victorino, Verma & Wardell 2013, POM: scripts do no harm in standard encounters and most in personal ones',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: "The necklace for my daughter's birthday came two days late and the box was open. The party was yesterday, and she had nothing to unwrap. I would rather have my money back.",
        macros: [
          'We have processed your refund to the original payment method. Please allow three to five working days for the funds to appear. If you have not received them after this time, contact your card issuer.',
        ],
        draft:
          'Hi María,\n\nWe have processed your refund to the original payment method. Please allow three to five working days for the funds to appear. If you have not received them after this time, contact your card issuer.\n\nSam',
        becomes: 'The box was open. ',
      },
      {
        says: 'I booked tea for two on 14 March by the window. My wife is on a ward now, so I would like to bring her sister. Could the kitchen pack hers?',
        macros: [
          'Thank you for your booking enquiry. Changes to bookings can be made free of charge up to 48 hours before arrival through the booking page. We look forward to welcoming you.',
        ],
        draft:
          'Dear Piers,\n\nThank you for your booking enquiry. Changes to bookings can be made free of charge up to 48 hours before arrival through the booking page. We look forward to welcoming you.\n\nSam',
        becomes: 'About ▢: ▢. ',
      },
      {
        says: "14 boxes of the slate grey came, 3 are shade B and 11 are shade A. I can't mix them on one floor, it is a showroom and they open on Thursday. I need 3 more of A.",
        macros: [
          'Slight variation in shade is a natural part of our tiles and adds to their charm. We recommend that you mix tiles from several boxes as you lay them to get an even effect.',
        ],
        draft:
          'Slight variation in shade is a natural part of our tiles and adds to their charm. We recommend that you mix tiles from several boxes as you lay them to get an even effect.',
        channel: 'chat',
        becomes: 'About ▢: ▢. ',
      },
      {
        says: [
          'The parcel is late again.',
          'This is the third time I write about the same parcel and nobody has answered me.',
        ],
        macros: [
          'Deliveries take up to ten working days in busy periods. You can follow your parcel on the tracking page, which is updated every evening.',
        ],
        draft:
          'Deliveries take up to ten working days in busy periods. You can follow your parcel on the tracking page, which is updated every evening.',
        becomes: 'The parcel is late again. ',
      },
      {
        says: 'I cleared the cache, tried two browsers and a second laptop, and the upload still stops at 40 percent. The auditor comes on Monday and needs the file.',
        macros: [
          'Hi {{name}}, please clear the cache of your browser and try the upload again. If it still stops, use another browser or another device.',
        ],
        draft:
          'Hi María,\n\nPlease clear the cache of your browser and try the upload again. If it still stops, use another browser or another device.',
        becomes: 'About ▢: ▢. ',
      },
      {
        says: 'Two of the six rose bushes came with black roots, and I have planted the other four already. Will the four be all right, and can I have two more?',
        macros: [
          'Thank you for choosing our nursery. All plants are checked before they leave us. Please water well and allow them two weeks to settle.',
        ],
        draft:
          'Hi Ophelia,\n\nThank you for choosing our nursery. All plants are checked before they leave us. Please water well and allow them two weeks to settle.',
        becomes: 'About ▢: ▢. ',
      },
    ],
    silent: [
      {
        says: 'I forgot my password.',
        macros: [
          'Open the sign-in page and choose Forgot password. We send you a link that is good for one hour, and you choose a new one there.',
        ],
        draft:
          'Open the sign-in page and choose Forgot password. We send you a link that is good for one hour, and you choose a new one there.',
      },
      {
        says: 'What are your opening hours?',
        macros: [
          'Our showroom is open from Monday to Saturday between 8am and 6pm and on Sundays from 10am until 4pm. Free parking is behind the building.',
        ],
        draft:
          'Our showroom is open from Monday to Saturday between 8am and 6pm and on Sundays from 10am until 4pm. Free parking is behind the building.',
      },
      {
        says: "The necklace for my daughter's birthday came two days late and the box was open. The party was yesterday, and she had nothing to unwrap. I would rather have my money back.",
        macros: [
          'We have processed your refund to the original payment method. Please allow three to five working days for the funds to appear. If you have not received them after this time, contact your card issuer.',
        ],
        draft:
          'Hi María,\n\nAn open box and an empty birthday: that should not have happened to your daughter. We have processed your refund to the original payment method. Please allow three to five working days for the funds to appear. If you have not received them after this time, contact your card issuer.\n\nSam',
      },
      {
        says: 'I booked tea for two on 14 March by the window. My wife is on a ward now, so I would like to bring her sister. Could the kitchen pack hers?',
        macros: [
          'Thank you for your booking enquiry. Changes to bookings can be made free of charge up to 48 hours before arrival through the booking page. We look forward to welcoming you.',
        ],
        draft: 'Dear Piers,\n\nThe kitchen packs hers, and the table by the window stays yours for her sister.\n\nSam',
      },
      {
        says: 'Hi, can I test ride your e-bikes?',
        macros: [
          'All our models are available to test ride free of charge in our stores. Book your test ride online today.',
        ],
        draft:
          'All our models are available to test ride free of charge in our stores. Book your test ride online today.',
      },
      {
        says: "14 boxes of the slate grey came, 3 are shade B and 11 are shade A. I can't mix them on one floor, it is a showroom and they open on Thursday. I need 3 more of A.",
        draft:
          'Slight variation in shade is a natural part of our tiles and adds to their charm. We recommend that you mix tiles from several boxes as you lay them to get an even effect.',
      },
    ],
  },
  find,
};
