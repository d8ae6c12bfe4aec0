import type { Context, Sentence } from '../../context';
import { EXIT_CLASSES, FRICTION, LETS_GO, NOT_DECIDED, NOT_OUT, OBSTACLES, WANTS_OUT } from '../../phrases/exit';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { fold } from '../../text/normalise';
import { type Pattern, pattern } from '../../text/pattern';
import { splitSentences } from '../../text/sentences';
import type { Rewrite, Span } from '../../types';

const of = (lines: readonly string[]): Pattern => pattern(lines, EXIT_CLASSES);
const wantsOut = of(WANTS_OUT);
const notOut = of(NOT_OUT);
const notDecided = of(NOT_DECIDED);
const friction = of(FRICTION);
const letsGo = of(LETS_GO);
const obstacles = of(OBSTACLES);
const SECURITY =
  /\b(?:to protect|security|identity|verify (?:that )?it's you|make sure it's you|proof that it's you)\b/;
/** They asked what staying would cost, or for a choice. */
const ASKS_OPTIONS =
  /\b(?:anything cheaper|cheaper (?:plan|option|one|tariff)|is there (?:a |any )?(?:discount|pause|cheaper)|can i pause|could i pause|pause it|what are my (?:options|choices)|before i (?:do|leave|cancel|decide)|downgrade)\b/;
/** A step they are spared: "you won't have to ring anyone". */
const SPARED = /\b(?:won't|don't|needn't|no need|not) (?:have to|need to|need|to)\b/;
const MESSAGES_READ = 4;

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text).map(({ start, end }) => fold(text.slice(start, end)));

/** The customer has asked to leave, to return or to be paid back, and has not asked for a choice since. */
const wantsToLeave = ({ ticket }: Context): boolean => {
  const said = ticket.customerMessages.slice(-MESSAGES_READ).flatMap(({ text }) => sentencesOf(text));
  if (said.some((sentence) => ASKS_OPTIONS.test(sentence) || notDecided.test(sentence))) return false;
  return (
    said.some((sentence) => wantsOut.test(sentence) && !notOut.test(sentence)) ||
    (ticket.has('churn') && said.some((sentence) => wantsOut.test(sentence)))
  );
};

const isRelease = ({ folded }: Sentence): boolean =>
  letsGo.test(folded) && !/\bbefore (?:i|we) (?:can|could|do)\b/.test(folded);

/** Leaving outright (not a return, whose label or photo may be needed): whatever is asked or demanded before the deed is in the way. */
const LEAVES =
  /\b(?:cancel|terminate|unsubscribe|close (?:my|the|our)|end (?:my|the|our|it|this)|stop (?:my|the|our|it|this|sending)|delete (?:my|the|our)|withdraw|quit|opt out|resign)/;
const WHICH =
  /\b(?:which|what date|from when|as of when|(?:both|all) of them|now or|today or|straight away or|shall i (?:cancel|close|end|stop))\b/;

const isInTheWay = ({ folded, acts }: Sentence): boolean =>
  friction.test(folded) ||
  obstacles.test(folded) ||
  ((acts.has('question') || acts.has('imperative') || acts.has('refusal')) && !WHICH.test(folded));

const rewritesFor = (context: Context, span: Span): readonly Rewrite[] => {
  if (!isEditable(context.draft, span)) return [];
  return [
    replaceSpan(span, "I'm ▢ now; you'll get the confirmation ▢.", ['cancelling it, refunding it …', 'when']),
    replaceSpan(span, "▢. If you'd like to tell me what went wrong, I'll pass it on.", ['what is done']),
  ];
};

const find = (context: Context): readonly Found[] => {
  const { draft } = context;
  if (!wantsToLeave(context)) return [];
  const leaves = context.ticket.customerMessages.slice(-MESSAGES_READ).some(({ text }) => LEAVES.test(fold(text)));
  const released = draft.sentences.findIndex(isRelease);
  return draft.sentences.flatMap((sentence, index) => {
    if (released >= 0 && released <= index) return [];
    if (
      !(leaves ? isInTheWay(sentence) : friction.test(sentence.folded)) ||
      SECURITY.test(sentence.folded) ||
      SPARED.test(sentence.folded)
    )
      return [];
    const span = { start: sentence.start, end: sentence.end };
    return [
      {
        ...span,
        message: 'They asked to go: let them first, ask or offer after',
        rewrites: rewritesFor(context, span),
      },
    ];
  });
};

export const rule: Rule = {
  id: 'exit-friction',
  family: 'sensitive',
  statement: 'A request to cancel, return or be refunded is carried out first; questions and offers come after.',
  why: 'People remember how they were let go, and an easy leaving is the best reason to come back. A question or an offer before the deed feels like a hand on the door.',
  sources: [
    'Seed 002: "make it easy for your customers to cancel"; "Sure, I am processing it. May I know the reason for it?" (act first, ask second)',
  ],
  severity: 'warn',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'Please cancel my subscription.',
        draft: 'Hi Ann,\n\n«May I ask why?»\n\nSam',
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: "I'd like a refund for the lamp, please. Refund me on the card.",
        draft: 'Hi Ann,\n\n«What if I gave you 20% off the next one?»\n\nSam',
        becomes: "▢. If you'd like to tell me what went wrong, I'll pass it on.",
      },
      {
        says: 'Close my account please.',
        draft: 'Hi Ann,\n\n«Please call us to cancel.»\n\nSam',
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: 'Please end my membership, this is final.',
        draft: 'Hi Ann,\n\n«Before you go, consider pausing for three months.»\n\nSam',
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: 'Please unsubscribe me from everything.',
        draft: "Hi Ann,\n\n«We'd hate to see you go!»\n\nSam",
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
      {
        says: 'I want my money back for the course.',
        draft: 'Hi Ann,\n\n«Are you sure?» The next part has new features.\n\nSam',
        becomes: "I'm ▢ now; you'll get the confirmation ▢.",
      },
    ],
    silent: [
      {
        says: 'Please cancel my subscription.',
        draft: 'Hi Ann,\n\nCancelled; nothing more will be charged. If you feel like it, what made you decide?\n\nSam',
      },
      {
        says: 'Please cancel my plan.',
        draft: 'Hi Ann,\n\nTwo plans are on this e-mail: Basic and Team. Which one shall I cancel?\n\nSam',
      },
      { says: 'Can I pause my subscription?', draft: 'Hi Ann,\n\nYes, up to 3 months.\n\nSam' },
      {
        says: 'Please refund me.',
        draft: 'Hi Ann,\n\nI have issued the refund of £36. The reason box is optional.\n\nSam',
      },
      {
        says: 'Delete my account.',
        draft: "Hi Ann,\n\nTo protect you, please confirm by the link; then it's gone.\n\nSam",
      },
      {
        says: 'I wanted to cancel my plan. Is there a cheaper plan?',
        draft: 'Hi Ann,\n\nBasic is £4, which is half of what you pay now.\n\nSam',
      },
      {
        says: "I've to cancel our meeting on Thursday. Can we do Monday?",
        draft: "Hi Ann,\n\nMonday at 2 it is. Why don't we do it by video?\n\nSam",
      },
    ],
  },
  find,
};
