import { hasTrouble } from '../../closing/state';
import type { Context, Sentence } from '../../context';
import { EMPATHY, EMPATHY_CLASSES, NO_EMPATHY } from '../../phrases/stock-empathy';
import { deleteSentence, isEditable, replaceSpan } from '../../rewrite/edits';
import { reflect } from '../../rewrite/reflect';
import type { Found, Rule } from '../../rule';
import { clausesOf } from '../../text/clauses';
import { pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const formula = pattern(EMPATHY, EMPATHY_CLASSES);
const notFormula = pattern(NO_EMPATHY, EMPATHY_CLASSES);

/** Feeling words the customer used too ("frustrated") say nothing about what happened. */
const feelings = pattern(['@feeling'], EMPATHY_CLASSES);
const tells = (anchors: readonly string[]): boolean => anchors.some((anchor) => !feelings.test(anchor));

/** "Two missed visits in a week. That must be exhausting": the sentence before has named it. */
const pointsBack = ({ draft }: Context, sentence: Sentence): boolean => {
  const before = draft.sentences[sentence.index - 1];
  if (!before || before.paragraph !== sentence.paragraph || before.anchors.length < 2) return false;
  return !before.acts.has('thanks') && /\b(?:that|this|it)\b/.test(sentence.folded);
};

const ownsAction = ({ acts }: Sentence): boolean => acts.has('commit-done') || acts.has('commit-future');

const spanOf = (context: Context, sentence: Sentence): Span | null => {
  if (notFormula.test(sentence.folded) || ownsAction(sentence) || pointsBack(context, sentence)) return null;
  // A figure, a question or a noun of theirs: the sentence says what it understands.
  if (/[\d?]/.test(sentence.text) || tells(sentence.anchors)) return null;
  for (const clause of clausesOf(sentence, context.ticket)) {
    const span = formula.find(clause.folded);
    if (span && !(isCalm(context) && !/\b(?:i|we|you|your|i'm|we're)\b/.test(clause.folded)))
      return { start: clause.start + span.start, end: clause.start + span.end };
  }
  return null;
};

/** "It can be hard after rain" to somebody who asks about a path: of things, not of feelings. */
const isCalm = ({ ticket }: Context): boolean => ticket.mood.level === 0 && !hasTrouble(ticket);

const wholeOf = (sentence: Sentence): Span => ({
  start: sentence.start,
  end: sentence.end - (sentence.text.match(/[.!]+$/)?.[0].length ?? 0),
});

const rewritesOf = (context: Context, sentence: Sentence): readonly Rewrite[] => {
  const { happened, both } = reflect(context.ticket);
  const named = isEditable(context.draft, sentence) ? [both, happened] : [];
  const texts = [...new Set(named)].filter((text) => text !== null);
  return [...texts.map((text) => replaceSpan(sentence, text)), ...deleteSentence(context.draft, sentence)];
};

/** A wish, where somebody is ill or in danger: said as a person says it. */
const WISHES =
  /\b(?:thoughts are with|thinking of (?:you|him|her|them)|get well|speedy recovery|wish(?:ing)? (?:you|him|her|them))\b/;

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  if (ticket.has('grief')) return [];
  const isWish = ({ folded }: Sentence): boolean =>
    (ticket.has('health') || ticket.has('danger')) && WISHES.test(folded);
  return draft.sentences.flatMap((sentence) => {
    if (isWish(sentence) || spanOf(context, sentence) === null) return [];
    return {
      ...wholeOf(sentence),
      message: 'Understanding in general. Name what happened to them',
      severity: context.ticket.ticket.channel === 'chat' ? ('info' as const) : ('suggest' as const),
      rewrites: rewritesOf(context, sentence),
    };
  });
};

export const rule: Rule = {
  id: 'stock-empathy',
  family: 'talk-track',
  statement: 'No empathy formula that names nothing: “I understand your frustration”.',
  why: 'People hear “I understand your frustration” as the line before the script. Saying what happened to them shows that you understood it.',
  sources: [
    'Clark, Murfett, Rogers & Ang 2013, JBTC: showing that the situation is understood helps, formulaic feeling least',
    'Packard & Berger 2021, JCR: concrete words are heard as listening',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'My parcel is two weeks late.',
        draft: "Hi María,\n\n«It's never nice when things don't go to plan».\n\nThe depot has found it.",
        becomes: null,
      },
      {
        says: 'The heating failed again.',
        draft: 'Hi María,\n\n«Nobody likes to be in such a situation».\n\nGary comes at 8.',
        becomes: null,
      },
      {
        says: "The box was wet and two of the six mugs are broken. It is for my sister's party on Saturday.",
        draft: 'Hi María,\n\n«I completely understand your frustration.»\n\nTwo new mugs leave today.\n\nSam',
        becomes: '',
      },
      {
        says: 'You delivered the slabs to the next street and I carried 44 of them home.',
        draft: '«We understand how you feel.» Our driver was given the wrong street.',
        becomes: '',
      },
      {
        says: 'The PDF export has been blank since Tuesday. I need it for a board meeting.',
        draft: '«That must be frustrating.» The blank pages come from the font.',
        becomes: '',
      },
      {
        says: 'My printer says offline since the update. It is on the right network.',
        draft: '«I can only imagine how annoying this must have been.» Version 4.18 switched the network name off.',
        becomes: '',
      },
      {
        says: 'My printer says offline since the update. It is on the right network.',
        draft: '«We hear you and we know that this is not ideal.» Version 4.18 switched the network name off.',
        becomes: '',
      },
      {
        says: "The box was wet and two of the six mugs are broken. It is for my sister's party on Saturday.",
        draft: '«We appreciate how inconvenient this must be.» Two new mugs leave today.',
        becomes: '',
      },
    ],
    silent: [
      { says: 'Is the trail hard?', draft: "Hi María,\n\nIt can be hard after rain. I'd take poles." },
      {
        says: 'I was on hold for two hours and then cut off.',
        draft: "Two hours on hold and then cut off: I'd be fed up as well. Here is my direct line.",
      },
      {
        says: 'Where is my parcel? The courier has it for nine days.',
        draft: "I know how frustrating this must be, and I'm going to call the courier now.",
      },
      {
        says: 'I found the error halfway through the board meeting.',
        draft: 'Finding the error halfway through your board meeting must have been awful.',
      },
      {
        says: 'You took two charges on 4 May.',
        draft: 'I understand your concern about the double charge on 4 May, so I checked both.',
      },
      { says: 'Can I have the blue one?', draft: 'I understand you want the blue one. It is in stock.' },
      {
        says: 'Nobody understands how frustrating this is.',
        draft: 'You said nobody understands how frustrating this is. Here is what happened.',
      },
      {
        says: "My father's hearing test was cancelled when we were in your car park.",
        draft:
          'A cancelled hearing test when you are already in the car park is no way to treat your father. Sam comes to his house on Thursday.',
      },
    ],
  },
  find,
};
