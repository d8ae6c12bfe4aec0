import type { Context, Sentence } from '../../context';
import {
  ABOUT_DOCS,
  ASKS_FOR_DOCS,
  ASKS_IF_LOOKED,
  DEFLECTION_CLASSES,
  DOCS_WELCOME,
  DOES_THERE,
  HANDS_DOCS,
  NAMES_DOCS,
  RESTATES,
  SENDS_TO_DOCS,
} from '../../phrases/deflection';
import { insertBefore, isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { pattern } from '../../text/pattern';
import type { Rewrite } from '../../types';

const of = (lines: readonly string[]) => pattern(lines, DEFLECTION_CLASSES);
const asksIfLooked = of(ASKS_IF_LOOKED);
const sends = of(SENDS_TO_DOCS);
const names = of(NAMES_DOCS);
const hands = of(HANDS_DOCS);
const aboutDocs = of(ABOUT_DOCS);
const doesThere = of(DOES_THERE);
const welcome = of(DOCS_WELCOME);
const asksForDocs = of(ASKS_FOR_DOCS);
const restates = of(RESTATES);

/** The first two fifths of a reply are where help has to begin. */
const BEGINNING = 0.4;

/** An address to click, whether written in full ("https://…", masked) or short ("help.shop.example/fees"). */
const LINK =
  /(?<![\p{L}\p{N}@.-])(?:https?:\/\/\S+|\p{L}[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+(?:\/\S*)?)(?=[\s,;:!?)]|\.?\s|\.?$)/giu;

/** With "link" for every address in it. */
const readable = ({ text, folded }: Sentence): string => {
  let read = folded;
  for (const { 0: address, index } of text.matchAll(LINK))
    read = `${read.slice(0, index)}link${' '.repeat(Math.max(0, address.length - 4))}${read.slice(index + address.length)}`;
  return read;
};

/** "I'd encourage you to read it": what the agent does here is to send them on. */
const ADVISES = /\b(?:encourage|recommend|suggest|advise|urge|invite) you\b/;

const owns = ({ acts, folded }: Sentence): boolean =>
  (acts.has('commit-done') || acts.has('commit-future')) && !ADVISES.test(folded);

/** In so many words: "have you read", "please refer to", "you can find it in". */
const sendsAway = (sentence: Sentence): boolean => {
  const folded = readable(sentence);
  if (hands.test(folded)) return !welcome.test(folded);
  if (owns(sentence)) return false;
  return asksIfLooked.test(folded) || (sends.test(folded) && !welcome.test(folded));
};

/** A help text stands where the answer should be, whatever is said of it. */
const offersText = (sentence: Sentence): boolean => {
  const folded = readable(sentence);
  if (owns(sentence) || !names.test(folded)) return false;
  return !welcome.test(folded) && !aboutDocs.test(folded) && !doesThere.test(folded);
};

const deflects = (sentence: Sentence): boolean => sendsAway(sentence) || offersText(sentence);

/** "Yes", "It is, Finn", "You can:": the answer in so many words. */
const GIVEN =
  /^\s*(?:(?:yes|no|short answer)\b|(?:it|they|we|you|he|she|there|that|this|i) (?:is|are|am|does|do|can|may|will|has|have|was|did)(?:n't)?(?:[,.;:!]|\s*$))/;

/** Something done, a step, a yes or no, or a statement about their matter. */
const answers = (sentence: Sentence): boolean => {
  if (deflects(sentence)) return false;
  const { acts, anchors, folded } = sentence;
  if (acts.has('commit-done') || GIVEN.test(folded)) return true;
  if (acts.has('question') || acts.has('apology') || acts.has('thanks') || restates.test(folded)) return false;
  return acts.has('imperative') || acts.has('commit-future') || anchors.length > 0;
};

const rewritesOf = (context: Context, first: Sentence): readonly Rewrite[] => [
  insertBefore(first.start, 'Short answer: ▢', ['the answer itself']),
  ...(isEditable(context.draft, first)
    ? [replaceSpan(first, "I'll ▢; you only need to ▢.", ['what you can do for them', 'what is left for them'])]
    : []),
];

const find = (context: Context): readonly Found[] => {
  const { sentences } = context.draft;
  const at = sentences.findIndex(deflects);
  const first = sentences[at];
  if (!first || asksForDocs.test(context.ticket.latest.toLowerCase())) return [];
  if (sentences.slice(0, at).some(answers)) return [];
  let last = first;
  for (const next of sentences.slice(at + 1)) {
    if (!deflects(next) || next.index !== last.index + 1) break;
    last = next;
  }
  const answered = sentences.slice(last.index + 1).filter(answers).length > 1;
  const begins = at === 0 || first.isOpening || at < sentences.length * BEGINNING;
  const asked = asksIfLooked.test(first.folded);
  return [
    {
      start: first.start,
      end: last.end,
      message: asked ? 'Asks whether they looked before helping' : 'Sends them to look it up before helping',
      severity: begins && (asked || !answered) ? 'warn' : 'suggest',
      rewrites: rewritesOf(context, first),
    },
  ];
};

export const rule: Rule = {
  id: 'deflect-to-docs',
  family: 'talk-track',
  statement: 'The answer comes first; a link to an article comes after it.',
  why: 'Who writes to support has mostly searched already. A link instead of an answer tells them to start over.',
  sources: ['SuperOffice customer service benchmark: one firm in five answered two simple questions both'],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'The PDF export has been blank since Tuesday. I need it for a board meeting.',
        draft: 'Hi María,\n\n«Have you checked our help center?»',
        becomes: 'Short answer: ▢ ',
      },
      {
        says: 'My printer says offline since the update. It is on the right network.',
        draft: 'Hi María,\n\n«Please refer to our FAQ for printer problems.»',
        becomes: "I'll ▢; you only need to ▢.",
      },
      {
        says: 'How do I pause my plan?',
        draft: '«You can find more information on our website.»',
        becomes: 'Short answer: ▢ ',
      },
      {
        says: 'The PDF export has been blank since Tuesday. I need it for a board meeting.',
        draft: 'Hi María,\n\n«Did you read the article about exports?» It explains most cases.',
        becomes: 'Short answer: ▢ ',
      },
      {
        says: 'Can two people use one licence?',
        draft: '«Everything you need is in our licence guide.»',
        becomes: 'Short answer: ▢ ',
      },
      {
        says: 'My printer says offline since the update. It is on the right network.',
        draft: '«Please visit the knowledge base for the steps.»',
        becomes: "I'll ▢; you only need to ▢.",
      },
      {
        says: 'How do I move my data?',
        channel: 'chat',
        draft: '«All product infos are in our guide, link in bio!»',
        becomes: 'Short answer: ▢ ',
      },
    ],
    silent: [
      {
        channel: 'social',
        says: 'hi where can i see the allergens list?',
        draft: "You'll find the full list at plates.example/allergens, and a printed copy hangs beside every till.",
      },
      {
        says: 'Is the museum free for children?',
        draft: 'Hi María,\n\nIt is, and for whoever brings them. The dates are on our website.',
      },
      {
        says: 'Can I pause my plan?',
        draft:
          'Yes, you can: open Settings, then Billing, then Pause. The same steps with pictures are in our help centre.',
      },
      {
        says: 'Could you send me the link to the article about exports?',
        draft: 'Here is the link to the article about exports: https://help.example/exports',
      },
      {
        says: "I can't log in since noon.",
        draft: "The outage is live on our status page; I'll write when it clears.",
      },
      {
        says: "Step 3 of your guide doesn't work on my phone.",
        draft: 'The guide is wrong on step 3. Hold the button until the light turns blue.',
      },
      {
        says: 'How do I file the claim?',
        draft:
          "I've filled in the claim form with your order number. Only the account holder can file it, on this page: https://shop.example/claim",
      },
      {
        says: 'My radiator stays cold.',
        draft: "Turn the valve anticlockwise until it hisses. If you'd like pictures, our guide has them.",
      },
      { says: 'What is the upload limit?', draft: "It's 5 GB a file on your plan, 500 MB through the browser." },
    ],
  },
  find,
};
