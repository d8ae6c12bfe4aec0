import { endOfBody, spaceBefore } from '../../closing/place';
import { givenName, isFarewellLine, isSigned } from '../../closing/signed';
import type { Context, Sentence } from '../../context';
import { CLOSING_CLASSES, LEFT_HANGING, WARM } from '../../phrases/closing';
import { replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { pattern } from '../../text/pattern';
import { wordsOf } from '../../text/stems';
import type { Rewrite } from '../../types';

const warm = pattern(WARM, CLOSING_CLASSES);
const hanging = new Set(LEFT_HANGING.split(' '));

/** A reply of so few words that has neither greeting nor farewell is curt; so is a greeting and a bare no. */
const CURT_WITHOUT_GREETING = 13;
const CURT_REFUSAL = 9;
/** In a thread as quick as this (minutes), two sentences need no form. */
const FAST_MINUTES = 30;

/** The draft stops in the middle of a sentence. */
const isCutOff = ({ draft }: Context): boolean => {
  const last = draft.sentences.at(-1);
  if (!last || draft.signOff || /[.!?…:)\]"',]\s*$/.test(last.text)) return false;
  return hanging.has((wordsOf(last.folded).at(-1) ?? '').toLowerCase());
};

const isFastThread = ({ ticket, draft }: Context): boolean => {
  const { now, messages } = ticket.ticket;
  const last = messages.findLast(({ from }) => from === 'customer')?.at;
  if (!now || !last || draft.sentences.length > 2) return false;
  return Math.abs(Date.parse(now) - Date.parse(last)) < FAST_MINUTES * 60_000;
};

const hasWarmth = ({ draft }: Context): boolean =>
  draft.sentences.some((sentence: Sentence) => !sentence.acts.has('apology') && warm.test(sentence.folded));

/** A name, and nothing kind above it. */
const isCurt = (context: Context): boolean => {
  const { draft } = context;
  if (draft.signOff?.phrase || draft.words === 0 || hasWarmth(context)) return false;
  if (!draft.greeting) return draft.words < CURT_WITHOUT_GREETING;
  return draft.words < CURT_REFUSAL && draft.sentences.some(({ acts }) => acts.has('refusal'));
};

/** A bare fact of so few words, in a paragraph of its own right above the name, breaks off. */
const BARE_LINE = 7;

const endsBare = ({ draft, ticket }: Context): boolean => {
  const body = draft.sentences.filter(({ end }) => end <= (draft.signOff?.start ?? 0));
  const [before, last] = body.slice(-2);
  if (!last || !before || ticket.ticket.channel !== 'email' || !draft.signOff || draft.signOff.phrase) return false;
  if (last.paragraph === before.paragraph || last.words > BARE_LINE || warm.test(last.folded)) return false;
  const moves = (['question', 'imperative', 'commit-done', 'commit-future'] as const).some((act) => last.acts.has(act));
  return !moves && /[.]\s*$/.test(last.text) && !/\b(?:you|your|me|my|us)\b|!/.test(last.folded);
};

/** Only what the settings give: the agent's sign-off and name. */
const signature = (context: Context): string => {
  const { agent } = context.settings;
  const given = givenName(context);
  return agent.signOff ? `${agent.signOff.replace(/,\s*$/, '')},\n${given}` : given;
};

const rewritesFor = (context: Context): readonly Rewrite[] => {
  const { draft } = context;
  const given = givenName(context);
  if (given === '') return [];
  const under = draft.signOff?.lines.filter((line) => !isFarewellLine(line)) ?? [];
  if (draft.signOff && under.length > 0) {
    const at = draft.text.indexOf(under[0] ?? '', draft.signOff.start);
    return [replaceSpan({ start: at, end: at }, `${given}\n`), replaceSpan({ start: at, end: at }, `${given}, `)];
  }
  const end = draft.signOff?.end ?? endOfBody(context);
  const gap = draft.signOff ? '\n' : spaceBefore(context, end) || '\n';
  return [
    replaceSpan({ start: end, end }, `${gap === ' ' ? '\n\n' : gap}${draft.signOff ? given : signature(context)}`),
    replaceSpan({ start: end, end }, `${gap === ' ' ? '\n\n' : gap}▢\n${given}`, ['a warm line about their case']),
  ];
};

const toFound = (
  context: Context,
  message: string,
  severity: 'suggest' | 'info',
  rewrites: readonly Rewrite[],
): Found => {
  const last = context.draft.sentences.at(-1);
  const at = context.draft.signOff ?? last ?? { start: 0, end: context.draft.text.length };
  return { start: at.start, end: at.end, message, severity, rewrites, whole: true };
};

const find = (context: Context): readonly Found[] => {
  if (context.draft.sentences.length === 0 || isFastThread(context)) return [];
  if (isCutOff(context)) return [toFound(context, 'The reply stops in the middle of a sentence.', 'suggest', [])];
  if (!isSigned(context)) {
    const severity = hasWarmth(context) ? 'info' : 'suggest';
    return [toFound(context, "No person's name stands under this.", severity, rewritesFor(context))];
  }
  if (!isCurt(context) && !endsBare(context)) return [];
  const end = endOfBody(context);
  const line = replaceSpan({ start: end, end }, `${spaceBefore(context, end) || ' '}▢`, [
    'a warm line about their case',
  ]);
  return [toFound(context, 'This reads curt: a name, and nothing kind above it.', 'info', [line])];
};

export const rule: Rule = {
  id: 'unsigned-or-abrupt',
  family: 'closing',
  statement: "An e-mail ends on a warm line and a person's name.",
  why: "A name says that somebody stands behind the answer, and a team's name says that nobody does. One kind line about their case is enough to keep a short reply from reading curt.",
  sources: [
    'Packard, Moore & McFerran 2018, Journal of Marketing Research 55(4): a person who says I is felt to act and to care',
    'Packard, Li & Berger 2024, Journal of Consumer Research 51(3): warmth counts at the end',
  ],
  severity: 'suggest',
  channels: ['email'],
  examples: {
    fires: [
      {
        says: 'Which photo do you need?',
        draft: 'Hi Ana,\n\nThe one of the crack, taken in daylight. It shows up better then.',
        becomes: '\n\nSam',
      },
      {
        says: 'When does he come?',
        draft: 'Dear Ana,\n\nHe comes on 12 June between 8 and 12.\n\nRegards,\nThe Acme Support Team',
        becomes: 'Sam\n',
      },
      {
        says: 'Is it included?',
        draft: 'Dear Ana,\n\nIt is included up to six thousand metres.\n\nThanks,\nCustomer Care',
        becomes: 'Sam, ',
      },
      {
        says: 'Where is the page?',
        draft: 'Hi Ana,\n\nThe page is here: https://acme.example/page',
        becomes: '\n\n▢\nSam',
      },
      {
        says: 'Which key?',
        draft: 'Hi Ana,\n\nThe left one, and press it twice so that it wakes.\n\nBest,',
        becomes: '\nSam',
      },
      {
        says: 'The upload hangs.',
        draft: 'Hi Ana,\n\nOpen the settings, choose the other format, take the picture again and then',
        becomes: null,
      },
      {
        says: 'Please send the hotel letter.',
        draft: 'Hi Ana,\n\nYour hotel letter is attached, with the stamp.\n\nThe embassy wants it in colour.\n\nSam',
        becomes: '\n\n▢',
      },
      {
        says: 'Can you split it?',
        draft: "Hi Ana,\n\nIt's split, and the total hasn't changed.\n\nBest",
        becomes: '\nSam',
      },
      { says: 'I forgot my password.', draft: 'Password reset. Check your mail.\n\nSam', becomes: '\n\n▢' },
    ],
    silent: [
      { says: 'We launch on Monday!', draft: 'Hi Ana,\n\nThe plan is live. Enjoy the launch. — Sam' },
      { channel: 'chat', says: 'done?', draft: 'Done!' },
      { says: 'Is it 14C?', draft: 'Hi Ana,\n\nYes, 14C, by the window as you asked.\n\n— Sky, night team' },
      { says: 'Is the box open?', draft: 'Hi Ana,\n\nIt is open until six today.\n\nWarmly, Sam (Acme)' },
      {
        says: 'Is the course on?',
        draft: 'Hi Ana,\n\nIt is on, up to wind six. See you then!\n\nsam\n\nP.S. Bring a sock.',
      },
      {
        says: 'Does the stove need three metres?',
        draft:
          "Hi Ana,\n\nThree metres is right. Enjoy the first steam, and if it puzzles you, it's Sam on 09 555 0127.",
      },
      { says: 'Does 4471 fit?', draft: 'Hi Ana,\n\nIt does.\n\nHappy brewing,\nSam' },
      {
        says: 'How big can the letters be?',
        draft:
          'Hi Ana,\n\nThere are five sizes on the remote.\n\nBest regards,\n\nSam\nshe/her\nCustomer Support, Nordwatch',
      },
    ],
  },
  find,
};
