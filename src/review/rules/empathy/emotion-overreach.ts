import type { Context, Sentence } from '../../context';
import { EMOTION_CLASSES, KNOWS_EXACTLY, NOT_TOLD_TO_FEEL, OWN_STORY, SAYS_THEY_FEEL } from '../../phrases/emotion';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import { reflect } from '../../rewrite/reflect';
import { withoutPart } from '../../rewrite/without-part';
import type { Found, Rule } from '../../rule';
import { clauseAround } from '../../text/clause-around';
import { fold } from '../../text/normalise';
import { type Pattern, pattern } from '../../text/pattern';
import { keyStems } from '../../text/stems';
import type { Emotion, Rewrite, Span } from '../../types';

const of = (lines: readonly string[]): Pattern => pattern(lines, EMOTION_CLASSES);
const saysTheyFeel = of(SAYS_THEY_FEEL);
const knowsExactly = of(KNOWS_EXACTLY);
const ownStory = of(OWN_STORY);
const notTold = of(NOT_TOLD_TO_FEEL);
const much = of(['@much']);
const strong = of(['@rage|@terror|@despair']);
const some = of(['@anger|@fear|@sorrow']);
const mild = of(['@mild']);
const kinds: readonly (readonly [Pattern, readonly Emotion[]])[] = [
  [of(['@rage|@anger']), ['anger', 'frustration']],
  [of(['@terror|@fear']), ['anxiety']],
  [of(['@despair|@sorrow']), ['grief', 'disappointment']],
];
/** A story of one's own takes room: shorter than this it is a passing word. */
const STORY_WORDS = 12;

/** Furious, terrified, devastated; or upset, anxious, sad with a "so" or "terribly" in the same clause. */
const isStrong = (feeling: string, clause: string): boolean => strong.test(feeling) || much.test(clause);

/** The customer used the word, or feels that much of that kind: saying it back is listening. */
const fits = ({ ticket }: Context, words: string, clause: string): boolean => {
  const feelings = [...strong.all(words), ...some.all(words)].map(({ start, end }) => words.slice(start, end));
  const theirs = keyStems(ticket.said);
  if (feelings.some((feeling) => [...keyStems(feeling)].some((stem) => theirs.has(stem)))) return true;
  const { level, emotion } = ticket.mood;
  if (level >= 3) return true;
  const sameKind = kinds.some(([kind, emotions]) => kind.test(words) && emotions.includes(emotion));
  return sameKind && (level === 2 || (level === 1 && !isStrong(words, clause)));
};

const overreach = (context: Context, { folded, words }: Sentence): Span | null => {
  if (notTold.test(folded)) return null;
  const exact = knowsExactly.find(folded);
  if (exact) return exact;
  const told = saysTheyFeel.all(folded).find((span) => {
    const clause = clauseAround(folded, span);
    return !fits(context, folded.slice(span.start, span.end), folded.slice(clause.start, clause.end));
  });
  if (told) return told;
  return words >= STORY_WORDS ? ownStory.find(folded) : null;
};

const OWN_WORD = /\b(?:i'm|i am|i feel) (?:(?:so|very|really|absolutely|quite|just|a bit|honestly) ){0,2}(\p{L}+)/u;

/** What may go with it: the rest of the story. */
const saysMore = (folded: string): boolean => ownStory.test(folded) || saysTheyFeel.test(folded);

const rewritesOf = (context: Context, sentence: Sentence, part: Span): readonly Rewrite[] => {
  const { draft, ticket } = context;
  if (!isEditable(draft, sentence)) return [];
  const { both, happened } = reflect(ticket);
  const facts = both ?? happened;
  const mirrored = facts ? [replaceSpan(sentence, `${facts.replace(/\.$/, '')} — no wonder you wrote.`)] : [];
  const word = fold(ticket.latest).match(OWN_WORD)?.[1] ?? '';
  const echoed = [strong, some, mild].some((feeling) => feeling.test(word))
    ? [replaceSpan(sentence, `You wrote that you're ${word}.`)]
    : [];
  return [...mirrored, ...echoed, ...withoutPart(draft, sentence, part, saysMore)];
};

const find = (context: Context): readonly Found[] =>
  context.draft.sentences.flatMap((sentence) => {
    const hit = overreach(context, sentence);
    if (hit === null) return [];
    const clause = clauseAround(sentence.folded, hit);
    const part = { start: sentence.start + clause.start, end: sentence.start + clause.end };
    return [
      {
        ...part,
        message: 'They didn’t say that they feel this; what happened is safer ground',
        rewrites: rewritesOf(context, sentence, part),
      },
    ];
  });

export const rule: Rule = {
  id: 'emotion-overreach',
  family: 'empathy',
  statement: 'Customers are not told what they feel, nor given the agent’s own story.',
  why: 'A feeling they never named, or a stronger one, reads as a script or as a reproach. What happened to them, or the word they used themselves, is always right.',
  sources: [
    'Cruse Bereavement Support, what to say and what not: "I know how you feel" helps nobody, and one’s own loss is no comparison',
    'Sharma et al. 2020, EMNLP (EPITOME): an interpretation of feelings counts as empathy only where it fits what was written',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Could you tell me the opening hours?',
        draft: '«I understand you must be furious.» We open at 9.',
        becomes: '',
      },
      { draft: '«I know exactly how you feel.» The new lid left today.', becomes: '' },
      {
        says: "My parcel hasn't arrived and I'm worried about it.",
        draft: '«I see you are angry with us.» The parcel is in Leeds.',
        becomes: "You wrote that you're worried.",
      },
      { says: 'It is two days late, no problem.', draft: '«You must be devastated.» It comes on Friday.', becomes: '' },
      {
        draft: '«As a cable customer myself» who loves sports, I get frustrated too when my own screen goes black.',
        says: 'The picture is black on channel 4.',
      },
      {
        says: 'The hinge squeaks a bit.',
        draft: '«I can only imagine the sheer misery this has put you through.» A drop of oil is fine.',
        becomes: '',
      },
      {
        says: 'I need the invoice as XML.',
        draft: "«I sense that you're very upset with us.» It is attached.",
        becomes: '',
      },
    ],
    silent: [
      { says: "I'm furious! Two failed visits.", draft: "You're furious, and with two failed visits I see why." },
      { draft: "With the flight at six, I'd be worried too.", says: 'My flight is at six.' },
      { draft: 'You have every reason to be angry.' },
      { draft: 'That sounds stressful, with rent due on Friday.', says: 'The rent is due on Friday.' },
      { draft: "I'm frustrated with our courier as well; I've rung them." },
      { draft: "I'd feel the same way if the report broke mid-meeting." },
      {
        draft: "I don't know how you feel in seat 38E, but a suitcase paints it well.",
        says: 'I feel like in a suitcase.',
      },
      { draft: 'I can see why you were embarrassed.', says: 'I was so embarrassed I went to sit in the car.' },
      { draft: 'I know exactly what happened: the van broke down.' },
    ],
  },
  find,
};
