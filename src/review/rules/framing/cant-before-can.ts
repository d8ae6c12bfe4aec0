import type { Context, Sentence } from '../../context';
import { isKindNo } from '../../framing/kind-no';
import { findRefusal } from '../../framing/refusal';
import { FRAMING_CLASSES, LIMITS, NO_BUT, NO_LIMIT, NOT_UNTIL, OFFERS, REASSURES } from '../../phrases/framing';
import { capitalise, isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const notUntil = pattern(NOT_UNTIL, FRAMING_CLASSES);
const reassures = pattern(REASSURES, FRAMING_CLASSES);
const noBut = pattern(NO_BUT, FRAMING_CLASSES);
const limits = pattern(LIMITS, FRAMING_CLASSES);
const noLimit = pattern(NO_LIMIT, FRAMING_CLASSES);
const offers = pattern(OFFERS, FRAMING_CLASSES);

const IDIOM =
  /\bcan't (?:go wrong|thank you enough|wait)\b|\bnot only\b|\bno (?:worries|problem|rush)\b|\bcould(?:n't| not)\b/;

const CANNOT = "(?:can't|cannot|can not|won't be able to|will not be able to|(?:'m|am|'re|are) (?:unable|not able) to)";
const UNTIL = new RegExp(
  `^(?:Unfortunately,? )?(I|We|You)(?: |(?=')) ?${CANNOT} ([^,;:]{3,60}?) (?:until|unless|till) ((?:you|I|we|he|she|they|it) [^.;:]{3,80})[.!]?$`,
  'i',
);
const UNTIL_WHEN = new RegExp(
  `^(?:Unfortunately,? )?(I|We|You)(?: |(?=')) ?${CANNOT} ([^,;:]{3,60}?) (?:until|till) ((?:next |this )?(?:\\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|noon)[^.,;:]{0,30})[.!]?$`,
  'i',
);
const BUT =
  /^(?:Unfortunately,? )?([^.;]{5,140}?)(?:,|;)? (?:but|however,?|though) ((?:I|we|you) can [^.]{5,200})[.!]?$/i;

const subject = (word: string): string => (word.toLowerCase() === 'i' ? 'I' : word.toLowerCase());

/** "We can't ship until you confirm." → "As soon as you confirm, we can ship." */
const turned = (text: string): string | null => {
  const until = text.match(UNTIL);
  if (until?.[1] && until[2] && until[3]) return `As soon as ${until[3]}, ${subject(until[1])} can ${until[2]}.`;
  const when = text.match(UNTIL_WHEN);
  if (when?.[1] && when[2] && when[3]) return `${capitalise(subject(when[1]))} can ${when[2]} from ${when[3]}.`;
  const but = text.match(BUT);
  if (!but?.[1] || !but[2]) return null;
  const no = /^(?:I\b|I'|[A-Z]{2})/.test(but[1]) ? but[1] : but[1].charAt(0).toLowerCase() + but[1].slice(1);
  return `${capitalise(but[2])}; ${no}.`;
};

const rewritesFor = ({ draft }: Context, sentence: Sentence): readonly Rewrite[] => {
  const better = turned(sentence.text);
  return better !== null && isEditable(draft, sentence) ? [replaceSpan(sentence, better)] : [];
};

const findIn = ({ folded }: Sentence): Span | null => {
  if (IDIOM.test(folded)) return null;
  const limit = reassures.test(folded) ? null : notUntil.find(folded);
  // "There is none in it, but I can't promise it": the second half holds no way out.
  const but = folded.search(/\bbut\b/);
  if (limit === null && but >= 0 && /\b(?:can't|cannot|can not|won't)\b/.test(folded.slice(but))) return null;
  return limit ?? (reassures.test(folded) && /\b(?:said|wrote|told)\b/.test(folded) ? null : noBut.find(folded));
};

/** A condition, somebody's words, a screen's, a question, or two thoughts parted by a colon: no limit set in front of an offer. */
const isBeside = ({ folded }: Sentence, at: Span): boolean =>
  /\b(?:if|when|since|because|that|which|who)\s+(?:\p{L}+\s+)?$/u.test(folded.slice(0, at.start)) ||
  /^\s*(?:can|could|won|is|are|do|does)n?'?t\b/.test(folded) ||
  /:\s/.test(folded.slice(at.start, at.end)) ||
  /^\s*["']/.test(folded);

/** Where a limit ends and what can be done begins. */
const TURN =
  /[,;–—-]?\s(?:but|however|though|although|yet|still|instead|while)\b|;\s|\s[–—-]\s|,\s(?:which|so|and|who)\s|:\s/;

/** Warm words may stand before the first thing said, but nothing that is done, promised or offered. */
const isLead = ({ index }: Sentence, { draft }: Context): boolean =>
  index <= 2 &&
  draft.sentences
    .slice(0, index)
    .every((one) => !one.acts.has('commit-done') && !one.acts.has('commit-future') && !isOffer(one.folded));

const limitIn = (folded: string): Span | null => {
  const not = noLimit.all(folded);
  return limits.all(folded).find((span) => !not.some(({ start, end }) => start < span.end && span.start < end)) ?? null;
};

const isOffer = (folded: string): boolean => offers.test(folded) && limitIn(folded) === null;

/** "Your mailbox was full": told, not limited. */
const IS_PAST = /\b(?:was|were|had|wasn't|weren't|couldn't|didn't)\b/;

/**
 * The reply opens on a no, and the same sentence holds what can be done. In a sentence of its own the no is more often
 * the answer that was asked for, and an honest one.
 */
const opensOnNo = (sentence: Sentence, context: Context): Span | null => {
  const { folded } = sentence;
  if (!isLead(sentence, context) || /^\s*(?:no|if|should)\b/.test(folded) || sentence.acts.has('question')) return null;
  const limit = findRefusal(sentence) ?? limitIn(folded);
  if (!limit || IS_PAST.test(folded.slice(limit.start, limit.end))) return null;
  const turn = folded.slice(limit.end).search(TURN);
  const before = folded.slice(0, limit.start);
  if (isOffer(before) && /[,;:]/.test(before)) return null;
  const rest = turn < 0 ? '' : folded.slice(limit.end + turn);
  return isOffer(rest) ? limit : null;
};

const find = (context: Context): readonly Found[] =>
  context.draft.sentences.flatMap((sentence) => {
    const found = findIn(sentence) ?? opensOnNo(sentence, context);
    const at = found && !isKindNo(sentence.folded, found) ? found : null;
    if (!at || isBeside(sentence, at)) return [];
    return [
      {
        start: sentence.start + at.start,
        end: sentence.start + at.end,
        message: "What can't be comes first here. Lead with what can.",
        rewrites: rewritesFor(context, sentence),
      },
    ];
  });

export const rule: Rule = {
  id: 'cant-before-can',
  family: 'framing',
  statement: 'What can be done comes before what cannot.',
  why: 'The same fact sounds like a door when it starts with what is possible. Keep the limit, and put it second.',
  sources: [
    'Dixon, Toman & DeLisi 2013, The Effortless Experience: can-first wording lowers the effort customers feel (trade book; no controlled effect size found)',
  ],
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'When does it ship?',
        draft: "Hi Ana,\n\n«We can't ship until» you confirm the address.\n\nSam",
        becomes: 'As soon as you confirm the address, we can ship.',
      },
      {
        says: 'The login fails.',
        draft: 'Hi Ana,\n\n«You cannot log in unless» you verify the e-mail.\n\nSam',
        becomes: 'As soon as you verify the e-mail, you can log in.',
      },
      {
        says: 'I would like to return it.',
        draft: "Hi Ana,\n\nI «won't be able to refund without» the receipt.\n\nSam",
        becomes: null,
      },
      {
        says: 'Can I use it today?',
        draft: "Hi Ana,\n\n«You can't use the voucher until» Monday.\n\nSam",
        becomes: 'You can use the voucher from Monday.',
      },
      {
        says: 'Does it work in Canada?',
        draft: "Hi Ana,\n\nYour plan «doesn't work in Canada, but I can» add a day pass for Friday.\n\nSam",
        becomes: "I can add a day pass for Friday; your plan doesn't work in Canada.",
      },
      {
        says: 'Could you check it?',
        draft: "Hi Ana,\n\nI'm «unable to check until» you send the serial number.\n\nSam",
        becomes: 'As soon as you send the serial number, I can check.',
      },
      {
        says: 'Do you print on hemp?',
        draft: "Hi Ana,\n\nHemp «isn't a paper we» stock, but we do print on bamboo.\n\nSam",
        becomes: null,
      },
      {
        says: 'When can I have the log-in?',
        draft: 'Hi Ana,\n\n«Your log-in is never issued before» the contract is signed.\n\nSam',
        becomes: null,
      },
    ],
    silent: [
      {
        says: 'Could we have the terrace on Friday?',
        draft:
          "Hi Ana,\n\nTen years deserve a good table. The terrace isn't free on Friday. You can have the garden room, with its doors open.\n\nSam",
      },
      {
        says: 'Where do I post the order?',
        draft: "Hi Ana,\n\nA certified copy, never the original, to me. I'll do it.\n\nSam",
      },
      {
        says: 'Two seats please.',
        draft: 'Hi Ana,\n\nTwo seats are on hold under your name till 6. You can pay at the till.\n\nSam',
      },
      { says: 'Can I swim late?', draft: 'Hi Ana,\n\nNo bother at all, the pool is open till 10.\n\nSam' },
      {
        says: 'It smells of gas.',
        draft: 'Hi Ana,\n\nDo not use the heater until the engineer has checked it.\n\nSam',
      },
      { says: 'Can I take it on board?', draft: "Hi Ana,\n\nNo, you can't take it as hand luggage.\n\nSam" },
      { says: 'When does it ship?', draft: "Hi Ana,\n\nAs soon as you confirm the address, I'll ship it.\n\nSam" },
      { says: 'Somebody wants my code.', draft: "Hi Ana,\n\nDon't share the code with anyone.\n\nSam" },
      { says: 'Was it me?', draft: "Hi Ana,\n\nIt isn't your fault, it's ours.\n\nSam" },
      { says: 'Will you stay on it?', draft: "Hi Ana,\n\nI won't close this until the parcel is with you.\n\nSam" },
      {
        says: 'Which kettle is lighter?',
        draft: "Hi Ana,\n\nYou can't go wrong with either, but you can lift the Arden with two fingers.\n\nSam",
      },
      {
        says: 'Is it ready?',
        draft:
          'Hi Ana,\n\nI tried to ring and your mailbox was full, so here it is: you can fetch it any day till 6.\n\nSam',
      },
      {
        says: 'Can I bring my dog?',
        draft: "Hi Ana,\n\nYou can both come to Rose Barn. The cottage itself isn't open to dogs.\n\nSam",
      },
    ],
  },
  find,
};
