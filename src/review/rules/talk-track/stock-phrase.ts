import type { Context } from '../../context';
import { capitalise, deleteSentence, isEditable, replaceSpan } from '../../rewrite/edits';
import { sentThing } from '../../rewrite/sent-thing';
import type { Found, Rule } from '../../rule';
import { findStock, type StockHit, stockDensity } from '../../talk-track/stock';
import { splitSentences } from '../../text/sentences';
import type { Rewrite, Severity, Span } from '../../types';

/** From here on most of a reply could go to anyone (share of words, in replies of this length or more). */
const DENSE = 0.45;
const DENSE_WORDS = 25;

/** The words to mark: the sentence without its full stop where all of it is formula, else the phrase. */
const markOf = ({ sentence, bare, start, end }: StockHit): Span => {
  if (!bare || sentence.acts.has('question')) return { start, end };
  return { start: sentence.start, end: sentence.end - (sentence.text.match(/[.!]+$/)?.[0].length ?? 0) };
};

/** "With reference to your mail, all five …": what leads in can go, and the rest stands. */
const cutLead = (context: Context, hit: StockHit): readonly Rewrite[] => {
  const { text } = context.draft;
  const lead = text.slice(hit.start, hit.sentence.end).match(/^[^,;:—–.]{1,60}(?:[,;:—–] ?| that )(?=[\p{L}\p{N}])/u);
  if (hit.start !== hit.sentence.start || hit.group.kind !== 'lead' || !lead) return [];
  const span = { start: hit.start, end: hit.start + lead[0].length + 1 };
  if (span.end < hit.end || !isEditable(context.draft, span)) return [];
  return [replaceSpan(span, capitalise(text.charAt(span.end - 1)))];
};

const rewritesOf = (context: Context, hit: StockHit): readonly Rewrite[] => {
  if (!hit.bare) return cutLead(context, hit);
  const sent = hit.group.kind === 'thanks' ? sentThing(context.ticket) : null;
  const thanks =
    sent && isEditable(context.draft, hit.sentence) ? [replaceSpan(hit.sentence, `Thanks for ${sent}.`)] : [];
  const keeps = ['commit-done', 'commit-future'] as const;
  const says = keeps.some((act) => hit.sentence.acts.has(act)) && hit.group.kind !== 'close';
  return [...thanks, ...(says ? cutLead(context, hit) : deleteSentence(context.draft, hit.sentence))];
};

/** Short question, quick answer: there a formula does little harm. */
const isSimple = ({ ticket, draft }: Context): boolean =>
  ticket.mood.level === 0 &&
  splitSentences(ticket.latest).length <= 2 &&
  draft.sentences.some(({ acts }) => acts.has('commit-done'));

const find = (context: Context): readonly Found[] => {
  const hits = findStock(context);
  const first = hits[0];
  const last = hits.at(-1);
  if (!first || !last) return [];
  const dense = context.draft.words >= DENSE_WORDS && stockDensity(context) >= DENSE;
  const severity: Severity = isSimple(context) && !dense ? 'info' : 'suggest';
  return (first === last ? [first] : [first, last]).map((hit, index) => ({
    ...markOf(hit),
    message: dense && index === 0 ? 'Most of this reply could go to anyone' : hit.group.message,
    severity,
    rewrites: rewritesOf(context, hit),
  }));
};

export const rule: Rule = {
  id: 'stock-phrase',
  family: 'talk-track',
  statement: 'No stock phrase stands where a sentence about this customer could.',
  why: 'A line that fits every customer tells this one that nobody read their message. Their own noun, number or date in the same place shows that you did.',
  sources: [
    'Victorino, Verma & Wardell 2013, POM: scripts do no harm in standard encounters and most in personal ones',
    'Packard & Berger 2021, JCR: concrete words are heard as listening',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'The bus drove past me at Elm Road.',
        draft: "Hi María,\n\n«Passenger satisfaction remains our foremost concern.» I've spoken to the driver.",
        becomes: '',
      },
      {
        says: 'One rye for Saturday, please.',
        draft: 'Hi María,\n\n«Warm greetings from the bakery family!»\n\nOne rye it is, from half past eight.',
        becomes: '',
      },
      {
        says: 'The lid of my blue jug came cracked, order 55102. A photo is attached. Can you send a new one?',
        draft: 'Hi María,\n\n«I hope this email finds you well.»\n\nA new lid for the blue jug leaves today.\n\nSam',
        becomes: '',
      },
      {
        says: 'The lid of my blue jug came cracked, order 55102. A photo is attached. Can you send a new one?',
        draft:
          'Hi María,\n\n«Thank you for contacting our support team.» A new lid for the blue jug leaves today.\n\nSam',
        becomes: 'Thanks for the photo.',
      },
      {
        says: "The box was wet and two of the six mugs are broken. It is for my sister's party on Saturday.",
        draft:
          'Hi María,\n\nTwo new mugs leave this afternoon.\n\n«We strive to provide the best service to our customers.»\n\nSam',
        becomes: '',
      },
      {
        says: 'The lid of my blue jug came cracked, order 55102. A photo is attached. Can you send a new one?',
        draft: 'Hi María,\n\n«With reference to your email below», a new lid for the blue jug leaves today.\n\nSam',
        becomes: 'A',
      },
      {
        says: "The box was wet and two of the six mugs are broken. It is for my sister's party on Saturday.",
        draft: 'Hi María,\n\nTwo new mugs leave this afternoon.\n\n«We hope to have been of service to you.»\n\nSam',
        becomes: '',
      },
      {
        says: 'The PDF export has been blank since Tuesday. I need it for a board meeting.',
        draft:
          '«Rest assured that our team is working tirelessly on this.» Until then, print the board paper from the web view.',
        becomes: '',
      },
      {
        says: 'The PDF export has been blank since Tuesday. I need it for a board meeting.',
        draft: '«Your feedback is very important to us.» The blank PDF comes from the font, and 4.2 has the fix.',
        becomes: '',
      },
      {
        says: 'The lid of my blue jug came cracked, order 55102. A photo is attached. Can you send a new one?',
        channel: 'chat',
        draft: "«I'd be more than happy to assist you with that today!» A new lid for the blue jug leaves at four.",
        becomes: '',
      },
    ],
    silent: [
      {
        says: 'The twins loved last night.',
        draft: 'Hi María,\n\nIt was a pleasure to have you and the twins here.',
      },
      {
        says: 'The lid of my blue jug came cracked, order 55102. A photo is attached. Can you send a new one?',
        draft: 'Hi María,\n\nThanks for the photo of the cracked lid, it shows the mould line. A new one leaves today.',
      },
      {
        says: 'The cake was for my wedding on Saturday.',
        draft: 'I hope the wedding went well. The cake is refunded.',
      },
      {
        says: 'I was told "your feedback is important to us" and nothing happened with the blue jug.',
        draft:
          'You were told "your feedback is important to us", and the blue jug stayed on the shelf. It left at noon.',
      },
      {
        says: 'There is a wrong amount on my May invoice.',
        draft: 'Thanks for your message about the May invoice. The second line is gone.',
      },
      {
        says: 'The blue jug is too dark for my kitchen.',
        draft: "I'd be happy to swap the blue jug for the green one. It would leave on Friday.",
      },
      {
        says: 'The lid of my blue jug came cracked, order 55102. A photo is attached. Can you send a new one?',
        draft: 'A new lid leaves today.\n\nBest wishes,\nAda',
      },
      {
        says: 'I sat in from 8 and the engineer came at ten past five.',
        draft: 'Thank you for your patience from eight till ten past five. The slot is off your bill.',
      },
    ],
  },
  find,
};
