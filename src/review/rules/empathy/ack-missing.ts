import type { Act, Context, Sentence, TicketFacts } from '../../context';
import {
  ACK_CLASSES,
  ACKNOWLEDGES,
  CONTENT_NOW,
  COUNTED,
  FAILING,
  NOT_PAST,
  NOT_TOLD_BACK,
  OTHERS_ANGER,
  UPSET,
} from '../../phrases/acknowledge';
import { DEED_CLASSES, SYMPATHY } from '../../phrases/empathy';
import { SELF_BLAME } from '../../phrases/minimise';
import { openWith } from '../../rewrite/additions';
import { reflect } from '../../rewrite/reflect';
import type { Found, Rule } from '../../rule';
import { apologyWords } from '../../text/apologies';
import { fold } from '../../text/normalise';
import { pattern } from '../../text/pattern';
import { contentStems } from '../../text/stems';
import type { Emotion, Flag, Mood, Rewrite } from '../../types';

const upset = pattern(UPSET);
const acknowledges = pattern(ACKNOWLEDGES, ACK_CLASSES);
const sympathy = pattern(SYMPATHY, DEED_CLASSES);
const failing = pattern(FAILING, ACK_CLASSES);
const notToldBack = pattern(NOT_TOLD_BACK);
const selfBlame = pattern(SELF_BLAME);

/** Where an acknowledgement still opens the reply. */
const FIRST_SENTENCES = 3;
/** It is done already: "Refunded, in full, just now." says more than sorry. */
const FIXED =
  /\b(?:refunded|cancelled|canceled|fixed|replaced|restored|unlocked|reversed|reinstated|booked|sent|credited|removed|corrected|attached|on (?:its|the|his|her|their) way|back on|off the (?:order|bill)|has been \p{L}+(?:ed|d|t|n))\b/u;
const NOT_YET = /\b(?:will|please|can|could|if|once|when)\b/;
/** They ask where a review goes, and mean a kind one. */
const KIND_REVIEW =
  /\b(?:where|how) (?:can|do|could|may) (?:i|we) (?:leave|write|post|give)\b[^.!?]*\breview|\bpress contact\b|\bschool (?:news)?paper\b/;
const contentNow = new RegExp(CONTENT_NOW, 'u');
const othersAnger = new RegExp(OTHERS_ANGER, 'gu');
const notPast = new RegExp(NOT_PAST, 'u');
const counted = new RegExp(`(?<![\\p{L}\\d])${COUNTED}(?!\\p{L})`, 'gu');
/** "I'd be heartbroken": it has not happened. */
const IMAGINED = /\b(?:i'd|i would|would|we'd) be (?:\p{L}+ ?){1,2}/gu;
/** Cross with themselves or their own, and not a word about us. */
const OF_US = /\b(?:you|your|yours|u|ur)\b/;
const ASKS = /\?|\b(?:can|could|how|what|where|when)\b/;
const BITTER: readonly Emotion[] = ['anger', 'frustration', 'disappointment'];
const PRESSING: readonly Flag[] = ['repeat-contact', 'waiting', 'churn', 'review-threat', 'legal', 'chargeback'];

/** Worry alone asks for certainty; worry that has waited or written before asks to be seen as well. */
const isSore = ({ emotion }: Mood, has: TicketFacts['has']): boolean => {
  if (emotion === 'anger') return true;
  if (emotion === 'anxiety') return has('repeat-contact') || has('waiting');
  return BITTER.includes(emotion) && PRESSING.some(has);
};

/** Sore with us, in words or by the way it is told. */
const isUpset = ({ mood, latest, has }: TicketFacts): boolean => {
  if (contentNow.test(fold(latest)) || KIND_REVIEW.test(fold(latest))) return false;
  if (mood.level < 3 && selfBlame.test(fold(latest)) && !OF_US.test(fold(latest))) return false;
  if (has('abuse') || has('grief') || has('selfharm') || has('danger')) return false;
  const own = fold(latest).replace(IMAGINED, '').replace(othersAnger, '');
  // "My brother is raging at his phone company; can he keep his number?"
  if (own.length < fold(latest).length && !upset.test(own) && !PRESSING.some(has) && ASKS.test(own)) return false;
  if (upset.test(own)) return mood.emotion !== 'gratitude';
  if (mood.level === 3 && BITTER.includes(mood.emotion)) return true;
  return mood.level >= 2 && !selfBlame.test(fold(latest)) && isSore(mood, has);
};

/** A count of theirs that the reply gives back: "fourth", "4", "four". */
const NUMBER_WORDS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const FIGURE_AND_NOUN = /(?<![\p{L}\d])(\d+|\p{L}{3,8}) (\p{L}+(?: \p{L}+)?)/gu;
/** Words of theirs that make a verbless beginning a telling back. */
const NAMED = 2;
const HAS_VERB =
  /\b(?:i|we|you|is|are|was|were|has|have|had|do|does|did|can|could|will|would|may|must|please|\p{L}+(?:'s|'re|'ve|'ll) (?:\p{L}+ed|been|being))\b/u;
const figureOf = (count: string): string => {
  const word = count.split(' ')[0] ?? '';
  const at = Math.max(NUMBER_WORDS.indexOf(word), ORDINALS.indexOf(word));
  return at < 0 ? word : String(at + 1);
};
const figuresIn = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\p{L}+|\d+/gu) ?? []).map(figureOf).filter((one) => /^\d+$|^(?:both|half)$/.test(one)));

const givesBackCount = (folded: string, { said, stems }: TicketFacts): boolean => {
  const theirs = figuresIn(fold(said));
  if ([...folded.matchAll(counted)].some(([count]) => theirs.has(figureOf(count)))) return true;
  // "Eleven jobs", "three promises": their figure beside a word of theirs.
  return [...folded.matchAll(FIGURE_AND_NOUN)].some(
    ([, figure, noun]) =>
      theirs.has(figureOf(figure ?? '')) && [...contentStems(noun ?? '')].some((one) => stems.has(one)),
  );
};

/** What is not as it should be. */
const LACK = /\b(?:gone|lost|wasted|missing|empty|nobody|no one|twice)\b/;
/** "Your in-laws are coming": theirs, said back as it is. */
const THEIRS = /\byour (?:\p{L}+[ -]){1,3}(?:is|are|was|were|has|have|had)\b/u;
const GOES_ON: readonly Act[] = ['commit-done', 'commit-future', 'imperative', 'vague-time'];

/** "A day's pay gone and nobody at the door." */
const namesLack = ({ folded, acts }: Sentence): boolean =>
  LACK.test(folded) && !HAS_VERB.test(folded) && !acts.has('thanks');

/** "Three promises, and the children in coats in the kitchen": what happened, named without a verb, or as theirs. */
const namesIt = ({ folded, acts }: Sentence, { stems }: TicketFacts): boolean => {
  const fragment = folded.split(/[:;–—]/)[0] ?? '';
  const theirs = [...contentStems(fragment)].filter((one) => stems.has(one));
  if (theirs.length < NAMED) return false;
  return !HAS_VERB.test(fragment) || (THEIRS.test(fragment) && !GOES_ON.some((act) => acts.has(act)));
};

/** A part of a sentence with what went wrong, as something that has been. */
const tellsFailing = (folded: string): boolean =>
  folded.split(/[:;,–—]|\band\b/u).some((part) => failing.test(part) && !notPast.test(part));

/** The customer's matter told back with what went wrong: being heard, without a word of feeling. */
const tellsBack = (sentence: Sentence, ticket: TicketFacts): boolean => {
  const { folded, anchors, acts } = sentence;
  if (notToldBack.test(folded) || acts.has('refusal') || acts.has('question')) return false;
  if (givesBackCount(folded, ticket) || namesLack(sentence)) return true;
  if (anchors.length === 0) return false;
  return namesIt(sentence, ticket) || (!acts.has('imperative') && tellsFailing(folded));
};

/** "If ours is wrong": nothing is granted yet. */
const SUPPOSED = /\b(?:if|whether|in case|unless)\b[^,.;:]*/gu;

const seesThem = (folded: string): boolean => {
  if (apologyWords(folded).length > 0) return true;
  const said = folded.replace(SUPPOSED, ' ');
  return sympathy.test(said) || (acknowledges.test(said) && !notToldBack.test(said));
};

const acknowledged = ({ draft, ticket }: Context): boolean => {
  const facts = reflect(ticket);
  if (facts.happened && draft.text.includes(facts.happened.replace(/\.$/, ''))) return true;
  return draft.sentences
    .slice(0, FIRST_SENTENCES)
    .some((sentence) => seesThem(sentence.folded) || tellsBack(sentence, ticket));
};

const acknowledgedBefore = ({ ticket }: Context): boolean =>
  ticket.ticket.channel === 'chat' && ticket.agentMessages.some(({ text }) => seesThem(fold(text)));

/** A first sentence longer than this tells about the case rather than that it is done. */
const FIX_WORDS = 18;
/** Done, but only the first of several steps. */
const ON_THE_WAY =
  /\b(?:ordered|re-?ordered|asked|raised|opened|logged|passed|forwarded|escalated|requested|reported|checked|looked|noted|contacted|written|rung|called)\b/;

const isFix = ({ folded, acts, words }: Sentence): boolean =>
  words <= FIX_WORDS &&
  ((acts.has('commit-done') && !ON_THE_WAY.test(folded)) || FIXED.test(folded)) &&
  !NOT_YET.test(folded);

const rewritesOf = (context: Context): readonly Rewrite[] => {
  const { both, happened } = reflect(context.ticket);
  const facts = both ?? happened;
  const ours = context.memory.faultIsOurs === true;
  const told = facts ? openWith(context, ours ? `${facts} That's on us.` : facts) : [];
  const sorry = facts ? openWith(context, `${facts} I'm sorry.`) : openWith(context, "I'm sorry ▢.", ['what happened']);
  return [...told, ...sorry, ...openWith(context, "You're right: ▢.", ['what they are right about'])];
};

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  const first = draft.sentences[0];
  if (!first || !isUpset(ticket) || acknowledged(context) || acknowledgedBefore(context)) return [];
  // Who is afraid for their money wants to hear where it is; that it is back may come second.
  const second = ticket.mood.emotion === 'anxiety' ? draft.sentences[1] : undefined;
  const fixed = isFix(first) || (second !== undefined && isFix(second));
  const intense = ticket.mood.level === 3;
  if (fixed && !intense) return [];
  const severity = fixed ? 'info' : intense ? 'warn' : 'suggest';
  return [
    {
      start: first.start,
      end: first.end,
      whole: true,
      severity,
      message: 'They are upset, and the reply starts as if nothing had happened',
      rewrites: rewritesOf(context),
    },
  ];
};
const LIVID = "I'm livid. Fourth appointment, fourth no-show, and nobody answers the phone.";

export const rule: Rule = {
  id: 'ack-missing',
  family: 'empathy',
  statement: 'A reply to somebody upset begins by seeing what happened to them.',
  why: 'Until people know that they were heard, they read nothing else. One line that names what went wrong is enough, and it needs no word of feeling.',
  sources: [
    'Clark, Murfett, Rogers & Ang 2013, Journal of Business and Technical Communication: showing that the situation is understood worked best in stressful calls',
    'Sharma et al. 2020, EMNLP (EPITOME): emotional reaction and interpretation as parts of empathy',
    'Marinova, Singh & Singh 2018, Journal of Marketing Research: where it is solved at once, solving comes first; then this rule keeps still',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      { says: LIVID, draft: 'Please let me know which slot you would prefer.', becomes: "I'm sorry ▢. " },
      {
        says: 'Three weeks I have waited. The wedding is ruined and I am devastated.',
        draft: 'The SKU is out of stock.',
        becomes: "You're right: ▢. ",
      },
      {
        says: 'My kettle cracked again. This is robbery, and your hotline hung up on me.',
        draft: 'Refunds take 5 to 10 days.',
        becomes: "You're right: ▢. ",
      },
      { says: 'I am fed up. The fourth time I write to you.', draft: 'Your case is with logistics.' },
      { says: LIVID, channel: 'chat', draft: 'Can you confirm the lead name and the postcode?' },
      {
        says: 'THIRD time my box is missing the book. Mortified, and so done with you.',
        channel: 'social',
        draft: 'Hi, DM us your order number and e-mail address.',
      },
      {
        says: "I'm beside myself. You dug up my mother's roses to lay a cable.",
        draft: 'The trench follows drawing C-118. The crew lays new turf on Friday.',
      },
      {
        says: "I've been crying since this morning. All the reviews are gone from my page.",
        draft: 'Reviews are stored apart from listings, and backups are kept for 35 days. The restore takes six hours.',
      },
    ],
    silent: [
      {
        says: 'My brother is raging at his phone company. Can he keep his number?',
        channel: 'chat',
        draft: 'He can. He texts PAC to 65075 and gets a code.',
      },
      {
        says: 'I cried all evening because your restore found the photos. How do I share the album?',
        draft: 'Open the album and tap the two heads at the top.',
      },
      {
        says: 'Livid. The tank is empty, two under five in coats in the kitchen. Third promise broken.',
        draft: 'Three promises, and the children in coats in the kitchen. Gwyn is with you before 3.30.',
      },
      { says: 'Where can I leave a review for Kofi?', draft: 'Hi Ann,\n\nThe page is reviews.example/kofi.\n\nSam' },
      {
        says: "Your promo said FREE delivery. It's not free. False advertising, I'm livid!",
        draft: "Hi Ann,\n\nYou've got us there: the banner is wrong. The £9 is off the order.\n\nSam",
      },
      { says: LIVID, draft: 'Four days off work, and nobody came to any of the appointments. Luis is with you at 8.' },
      { says: 'You billed me twice. I am livid.', draft: "You're right, we billed you twice." },
      { says: 'You billed me twice. I am livid.', draft: 'Refunded in full a minute ago.' },
      { says: 'The cake was upside down and my daughter cried.', draft: "I'm sorry the cake arrived upside down." },
      { says: 'How long does the lamp take?', draft: 'Which model is it?' },
      {
        channel: 'chat',
        thread: [
          { from: 'customer', text: 'I am furious, the dress is gone' },
          { from: 'agent', text: "I'd be beside myself too. Let me find it." },
          { from: 'customer', text: 'so furious. WD 3391' },
        ],
        draft: 'It hangs in Swindon, rack 9, with your name on it.',
      },
      {
        says: 'I am so angry, my son bought 214 euros of gems with my thumb!! I could strangle him.',
        draft: 'All of it, within 14 days: it goes back on Monday.',
      },
    ],
  },
  find,
};
