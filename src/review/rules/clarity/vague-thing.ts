import type { Context, Sentence } from '../../context';
import { NAMED_THING, UNNAMED, VAGUE_THING_CLASSES, VAGUE_THINGS } from '../../phrases/vague-thing';
import { capitalise, isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { namedThings, theirThing } from '../../talk-track/their-thing';
import { pattern } from '../../text/pattern';
import { keyStems, stem, wordsOf } from '../../text/stems';
import type { Rewrite, Span } from '../../types';

const vague = pattern(VAGUE_THINGS, VAGUE_THING_CLASSES);
const named = pattern(NAMED_THING, VAGUE_THING_CLASSES);
const thing = new Set(VAGUE_THING_CLASSES.thing.split(/\s+/));

/** After health, a death or a crisis the abstract word is the kind one. */
const isPrivate = ({ ticket }: Context): boolean =>
  (['grief', 'health', 'selfharm', 'danger'] as const).some((flag) => ticket.has(flag)) || UNNAMED.test(ticket.said);

/** They used this very word themselves. */
const isTheirWord = (context: Context, words: string): boolean => {
  const said = keyStems(context.ticket.said);
  return wordsOf(words).some((word) => thing.has(word) && said.has(stem(word)));
};

const ASKING =
  /\b(?:request|quer(?:y|ies)|enquir(?:y|ies)|inquir(?:y|ies)|concern|complaint|change|adjustment|amendment|modification)s?\b/i;

const rewritesOf = (context: Context, sentence: Sentence, span: Span): readonly Rewrite[] => {
  if (!isEditable(context.draft, span)) return [];
  const name = theirThing(context.ticket);
  const plural = /s$/.test(context.draft.text.slice(span.start, span.end).split(' in ')[0] ?? '');
  // A request is not the thing it is about: "the gym membership has been completed" would say something else.
  const isAsking = ASKING.test(context.draft.text.slice(span.start, span.end));
  const text = name !== null && !plural && !isAsking ? name : 'the ▢';
  return [replaceSpan(span, span.start === sentence.start ? capitalise(text) : text, ['what they called it'])];
};

/** A sentence that shares so much with the ticket tells what it is about. */
const TOLD = 3;
/** More marks than these would say the same again. */
const MOST = 2;

const toFound = (context: Context, sentence: Sentence, span: Span): Found => {
  const at = { start: sentence.start + span.start, end: sentence.start + span.end };
  return { ...at, message: 'They gave it a name. Use it', rewrites: rewritesOf(context, sentence, at) };
};

const find = (context: Context): readonly Found[] => {
  if (isPrivate(context)) return [];
  const things = namedThings(context.ticket);
  if (things.size === 0) return [];
  const namesThing = (text: string): boolean => wordsOf(text).some((word) => things.has(stem(word)));
  if (context.draft.sentences.some(({ folded }) => named.test(folded))) return [];
  const found: Found[] = [];
  for (const sentence of context.draft.sentences) {
    // Once it has been named, or told in their words, it may be "the item".
    if (namesThing(sentence.text) || sentence.anchors.length >= TOLD) break;
    const spans = vague.all(sentence.folded);
    if (spans.some(({ start, end }) => isTheirWord(context, sentence.folded.slice(start, end)))) break;
    found.push(...spans.map((span) => toFound(context, sentence, span)));
  }
  return found.slice(0, MOST);
};

export const rule: Rule = {
  id: 'vague-thing',
  family: 'clarity',
  statement: 'What the customer named is called by its name, not “the issue” or “your request”.',
  why: 'Their own noun shows in one word that you read them. “The issue” could be anybody’s.',
  sources: [
    'Packard & Berger 2021, JCR: concrete words are heard as listening; customers were more satisfied and spent more',
  ],
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Please add my mother to the gym membership.',
        draft: 'Hi María,\n\n«Your request» has been completed.',
        becomes: 'The ▢',
      },
      {
        says: 'Is the blue Bianchi still in the window?',
        draft: 'Hi María,\n\nYes, «the product» is available in his size.',
        becomes: 'the blue Bianchi',
      },
      {
        says: "The red buckle doesn't click any more.",
        draft: 'Hi María,\n\nLee brings a replacement for «the component» tomorrow at five.',
        becomes: 'the red buckle',
      },
      {
        says: 'Please put our new office on the invoices from June.',
        draft: 'Hi Sipho,\n\n«Your request» has been carried out today.',
        becomes: 'The ▢',
      },
      {
        says: 'My transfer pack is lost in the post.',
        draft: '«The documentation in question» is here, it came this morning.',
        becomes: 'Your transfer pack',
      },
      {
        says: 'I booked the kayak trip for Sunday and the forecast is bad. Can I move it?',
        draft: '«The requested amendment» went through without a charge.',
        becomes: 'The ▢',
      },
      {
        says: 'My podcast feed shows no new episode since the 11th.',
        draft: '«The topic you raised» was caused by a stuck cache.',
        becomes: 'Your podcast feed',
      },
      {
        says: 'The card reader is broken on the bus.',
        draft: 'A fitter has looked at «the equipment» since.',
        becomes: 'the card reader',
      },
    ],
    silent: [
      {
        says: 'Please add my mother to the gym membership.',
        draft: 'Hi María,\n\nYour mother is on the membership as of today, so the request is done.',
      },
      { says: 'The lid is cracked.', draft: "The lid: I'll send a new one. The item leaves today." },
      { says: 'When do I get the results of my STI test?', draft: 'The matter is in the app since noon.' },
      { says: 'How do I file a bug in Jira?', draft: 'Open Issues, then New. Fill in the issue there.' },
      { says: 'help pls', draft: "What's the issue?" },
      { says: 'The PDF export is blank.', draft: 'The blank PDF comes from the font. Update and it prints.' },
      { says: 'I have an issue with my login.', draft: 'The issue is fixed since noon.' },
      {
        says: 'Two of the jets in our hot tub blow cold air.',
        draft: 'The problem with the two cold jets is a tripped heater.',
      },
    ],
  },
  find,
};
