import type { Context, Sentence } from '../../context';
import { SPEAKS_AS_ONE, WE_ALL, WE_CLASSES, WE_DO, WE_FEEL } from '../../phrases/we';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const acts = pattern([...WE_DO, ...WE_FEEL], WE_CLASSES);
const together = pattern(WE_ALL, WE_CLASSES);
const asOne = pattern(SPEAKS_AS_ONE);

const FEWEST_WORDS = 12;
/** A name under a reply that is not a person's. */
const TEAM = /\b(?:team|support|service|services|care|desk|department|office|committee|panel|board|crew|family)\b/i;

const TURNED: readonly (readonly [RegExp, string])[] = [
  [/\bwe're\b/gi, "I'm"],
  [/\bwe are\b/gi, 'I am'],
  [/\bwe were\b/gi, 'I was'],
  [/\bwe\b/gi, 'I'],
  [/\bourselves\b/gi, 'myself'],
  [/\bour (?=screen|side|end|apolog|mistake|notes\b|reply|answer|last)/gi, 'my '],
  [/\b(?<=to |with |for |by |tell |let |give |send |reach |ask |at )us\b/gi, 'me'],
];

const inFirstPerson = (text: string): string => {
  const turned = TURNED.reduce((said, [from, to]) => said.replace(from, to), text);
  return turned.charAt(0).toUpperCase() + turned.slice(1);
};

/** One person writes: not a team's name alone at the end. */
const isOnePerson = ({ draft }: Context): boolean => {
  const lines = draft.signOff?.lines ?? [];
  return lines.length === 0 || !TEAM.test(lines[0] ?? '');
};

interface WeAct extends Span {
  readonly sentence: Sentence;
}

const weActs = ({ draft }: Context): readonly WeAct[] =>
  draft.sentences.flatMap((sentence) => {
    if (together.test(sentence.folded)) return [];
    return acts.all(sentence.folded).map(({ start, end }) => ({
      sentence,
      start: sentence.start + start,
      end: sentence.start + end,
    }));
  });

const turn = (context: Context, span: Span): readonly Rewrite[] => {
  if (!isEditable(context.draft, span)) return [];
  return [replaceSpan(span, inFirstPerson(context.draft.text.slice(span.start, span.end)))];
};

const rewritesOf = (context: Context, found: readonly WeAct[]): readonly Rewrite[] => {
  const first = found[0]?.sentence;
  if (!first) return [];
  const last = found.filter(({ sentence }) => sentence.paragraph === first.paragraph).at(-1)?.sentence ?? first;
  const all = last === first ? [] : turn(context, { start: first.start, end: last.end });
  return [...all, ...turn(context, first)];
};

const find = (context: Context): readonly Found[] => {
  const { draft } = context;
  if (draft.words < FEWEST_WORDS || !isOnePerson(context)) return [];
  if (draft.sentences.some(({ folded }) => asOne.test(folded))) return [];
  const found = weActs(context);
  const first = found[0];
  if (!first || found.length < 2) return [];
  // Marked as far as one rewrite turns it: all the paragraph's acts.
  const last = found.findLast(({ sentence }) => sentence.paragraph === first.sentence.paragraph) ?? first;
  return [
    {
      start: first.start,
      end: last.end,
      message: 'You did this yourself: say I',
      rewrites: rewritesOf(context, found),
    },
  ];
};

export const rule: Rule = {
  id: 'we-hides-me',
  family: 'ownership',
  statement: 'The agent says I for what the agent does; we is for the company.',
  why: 'Customers hear more care and more action from I than from we. Keep we for what the company does or decides.',
  sources: ['Packard, Moore & McFerran 2018, JMR 55(4): I rather than we raises perceived empathy and agency'],
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'The lid of my blue jug came cracked, order 55102. A photo is attached. Can you send a new one?',
        draft: 'Hi María,\n\n«We checked the photo and we have sent» a new lid today.\n\nSam',
        becomes: 'I checked the photo and I have sent a new lid today.',
      },
      {
        says: 'Please refund order 55102.',
        draft: 'Dear María,\n\n«We have processed your refund. We apologise» for the wait since Monday.\n\nSam',
        becomes: 'I have processed your refund. I apologise for the wait since Monday.',
      },
      {
        says: 'Where is my parcel?',
        draft: "«We're looking into it and we'll update» you tomorrow at noon at the latest.",
        becomes: "I'm looking into it and I'll update you tomorrow at noon at the latest.",
      },
      {
        says: 'You charged me twice.',
        draft:
          'Dear Ruta,\n\n«We checked the notes», and the charge is in there once. «We have corrected» the invoice.\n\nHugh',
        becomes: 'I checked the notes, and the charge is in there once. I have corrected the invoice.',
      },
      {
        says: 'Can you look at page 14?',
        draft: '«We opened page 14 on our screen and we saw» the same as you: the head is cut.',
        becomes: 'I opened page 14 on my screen and I saw the same as you: the head is cut.',
      },
      {
        says: 'Can I have a refund for May?',
        draft: "«We've reviewed your account. We can refund» one month, and the money is back on Friday.",
        becomes: "I've reviewed your account. I can refund one month, and the money is back on Friday.",
      },
    ],
    silent: [
      { says: 'Please refund me.', draft: "I've processed your refund. We ship replacements from Leeds." },
      {
        says: 'What changed in May?',
        draft: 'We launched the new app in May and we no longer support version 3 of it.',
      },
      {
        says: 'How do I do it?',
        draft: "Let's try it together: first we open Settings, then we check the second box there.",
      },
      {
        says: 'Do you keep my card number?',
        draft: 'We never store card numbers, and we always ask for the code at the gate.',
      },
      {
        says: 'I see two charges.',
        draft: 'I checked with Priya; we both see the charge, and we have asked for it back.',
      },
      {
        says: 'My claim?',
        draft: 'We have reviewed the claim and we will write to you on Monday about it.\n\nKind regards,\nClaims Panel',
      },
      {
        says: 'Is the flu jab free?',
        draft: 'With asthma, yes. We do them daily from nine without booking, and we take cards.',
      },
    ],
  },
  find,
};
