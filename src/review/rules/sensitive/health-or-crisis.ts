import type { Context, Sentence, TicketFacts } from '../../context';
import {
  AID,
  CARE,
  DEMANDS_PROOF,
  DOUBTS,
  ENFORCES,
  HURT,
  MONEY_TROUBLE,
  NOT_CARE,
  SAFETY,
  SMALL_TALK,
} from '../../phrases/crisis';
import { openWith } from '../../rewrite/additions';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { fold } from '../../text/normalise';
import { type Pattern, pattern } from '../../text/pattern';
import type { Rewrite } from '../../types';

const of = (lines: readonly string[]): Pattern =>
  pattern(lines, {
    who: "i he she we i'm he's she's we're mom mom's mum's dad's son daughter child kid baby toddler husband wife mother father mum dad nan gran grandma grandad flatmate friend dog cat brother sister",
  });
const care = of(CARE);
const notCare = of(NOT_CARE);
const safety = of(SAFETY);
const aid = of(AID);
const doubts = of(DOUBTS);
const demandsProof = of(DEMANDS_PROOF);
const enforces = of(ENFORCES);
const smallTalk = of(SMALL_TALK);
const moneyTrouble = of(MONEY_TROUBLE);
const hurt = of(HURT);
const SMILES = /[😀-😅🙂😊😉😍🤗🎉👍🥳✨]/u;
const JOKING =
  /\b(?:lol|haha|heart attack each|have a stroke|starving|drum solo|death of me|nearly fainted|almost fainted|nearly had a)\b/;

/** An illness long over, work in a hospital, and the leg of a table are nothing to comfort anybody about. */
const NO_PATIENT =
  /\b(?:in|since) (?:19\d\d|20[01]\d)\b|\b(?:drive|work|start|nurse|volunteer)(?:s|ing)? (?:\p{L}+ ){0,2}(?:an?|the|at|in|for) (?:\p{L}+ ){0,2}(?:ambulances?|hospital|clinic|ward|surgery)\b|\b(?:hospital|clinic|ward) (?:took|hired|accepted|wants) me\b|\b(?:piano|table|chair|sofa|desk|tripod|stool|cupboard|shelf|toy|doll)\b[^.!?]{0,40}\b(?:leg|arm|foot|back)s?\b|\blump sum\b/u;
/** An allergy told as a fact ("no nuts for us") asks for a right answer; a reaction to something is an illness. */
const ALLERGY_TOLD = /\ballerg\p{L}*/u;
const REACTION =
  /\b(?:react\p{L}*|swell\p{L}*|swollen|rash|hives|hospital|a&e|ate|eaten|sick|vomit\p{L}*|breath\p{L}*|ambulance|blister\p{L}*|doctor)\b/u;
const isOnlyAnAllergy = (said: string): boolean => ALLERGY_TOLD.test(said) && !REACTION.test(said);

/** Something of ours keeps them from paying: a page, a card, a lock. */
const CANT_PAY_HERE =
  /\b(?:frozen|freeze|locked|blocked|checkout|check-out|app|website|button|page|screen|error|declined|basket|login|log in|voiceover|blind)\b/;
/** Words by which a reply shows that it speaks of the same illness, body or care. */
const BODY =
  /\b(?:asthma|inhal|dialys|hospital|ward|clinic|surg|operat|chemo|scan|mri|lump|dose|dosage|medic|tablet|pill|insulin|wheelchair|crutch|doctor|nurse|pain|blind|deaf|allerg|migrain|epilep|diabet|stroke|heart|cancer|knee|hip|oxygen|pregnan|disab|therap|physio|inject|prescri|ambulance|stand|leg\b|legs\b|arm\b|foot|feet|ankle|wrist|shoulder|mend|heal|recover|get well|feel better|breath|headache|fever|ill\b|sick|chair|bed\b|burn|blister|rash|swell|swollen|vaccin)\p{L}*/gu;
const STEM = 5;
/** A reply that sends a nurse or thinks of the pharmacist has seen what it is about. */
const MEDICAL = /\b(?:pharmac\p{L}*|doctors?|nurses?|paramedics?|hospital|clinic|ambulance|dose|insulin|inhaler)\b/u;

type Kind = 'selfharm' | 'danger' | 'health' | 'hardship';

const saidLately = ({ customerMessages }: TicketFacts): string =>
  customerMessages
    .slice(-6)
    .map(({ text }) => text)
    .join('\n');

const bodyStems = (text: string): ReadonlySet<string> =>
  new Set([...fold(text).matchAll(BODY)].map(([word]) => word.slice(0, STEM)));

/** "I can't stand this app" is about the app. */
const DISLIKE = /\bcan(?:'t|not|t) stand (?:this|that|it|the|your|you|how|when|these)\b/gu;
const isOnlyDislike = (said: string): boolean =>
  said.search(DISLIKE) >= 0 && bodyStems(said.replace(DISLIKE, ' ')).size === 0;

/** "When does Suicide Run drop?" asks for a game. */
const TITLE =
  /\b(?:\p{Lu}[\p{L}\d]*:? (?:\d+:? )?){1,4}(?:Suicide|Kill|Death|Die|Dead)\b(?: \p{Lu}\p{L}+)*|\b(?:Suicide|Kill|Death|Die|Dead)\b(?: \p{Lu}\p{L}+)+/gu;
const DESPAIR =
  /\b(?:suicid\p{L}*|kill\p{L}*|die|dying|dead|death|(?:want|wish|rather|reason|going|better)\b[^.!?]{0,30}\b(?:live|be here|wake up|exist|alive)|end (?:it|my|everything)|(?:hurt|harm)\p{L}* myself|overdose)\b/u;
const isOnlyATitle = (said: string): boolean =>
  said.search(TITLE) >= 0 && !DESPAIR.test(fold(said.replace(TITLE, ' ')));

const kindOf = ({ ticket }: Context): Kind | null => {
  const said = fold([ticket.ticket.subject ?? '', saidLately(ticket)].join('\n'));
  if (ticket.has('selfharm') && !isOnlyATitle(saidLately(ticket))) return 'selfharm';
  if (ticket.has('danger')) return 'danger';
  const glad = ticket.mood.level === 0 && (ticket.mood.emotion === 'joy' || ticket.mood.emotion === 'gratitude');
  if (JOKING.test(said) || glad) return null;
  const isIll = (ticket.has('health') && !isOnlyDislike(said)) || hurt.test(said);
  if (isIll && !NO_PATIENT.test(said) && !isOnlyAnAllergy(said)) return 'health';
  return moneyTrouble.test(said) && !CANT_PAY_HERE.test(said) ? 'hardship' : null;
};

const BANNERS: Readonly<Record<Kind, string>> = {
  selfharm: "Use your team's safety procedure now, before any reply",
  danger: "Someone may be in danger: safety first, and use your team's procedure",
  health: 'They told you about their health: take it up before anything else',
  hardship: 'They told you that money is short: take it up before anything else',
};

const isCaring = ({ folded }: Sentence): boolean => care.test(folded) && !notCare.test(folded);

/** Whether somebody here has taken it up already, now or before. */
const isTakenUp = ({ draft, ticket }: Context): boolean =>
  draft.sentences.some(isCaring) || ticket.agentMessages.slice(-2).some(({ text }) => care.test(fold(text)));

/** The reply's own facts are about the illness, or about the way to the ward: nobody has passed it over. */
const speaksOfIt = ({ draft, ticket }: Context): boolean => {
  const told = bodyStems([ticket.ticket.subject ?? '', saidLately(ticket)].join('\n'));
  return draft.sentences.some(
    ({ folded, acts }) =>
      !acts.has('refusal') && (MEDICAL.test(folded) || [...bodyStems(folded)].some((stem) => told.has(stem))),
  );
};

/** A public reply never repeats an illness. */
const acknowledge = (context: Context): readonly Rewrite[] => {
  if (context.ticket.ticket.channel === 'social')
    return openWith(context, "I'm sorry, and I'd like to help. I'm sending you a direct message now.");
  return [
    ...openWith(context, "I'm sorry you're dealing with this."),
    ...openWith(context, "I'm sorry you're dealing with this. You don't need to send proof for it. I'll ▢ ▢.", [
      "what you'll do",
      'when',
    ]),
  ];
};

/** "You don't need to send proof": the contrary of asking for it. */
const WAIVES_PROOF =
  /\b(?:don't|do not|needn't|won't|no) (?:need|have to|to|necessary|required)?\b[^.]{0,25}\b(?:proof|letter|note|certificate|evidence|documentation)\b/;

/** Doubted, made light of, or to be shown: said beside the illness itself it is cold however kind the rest. */
const doubtedIn = ({ draft, ticket }: Context): readonly Found[] => {
  const told = bodyStems([ticket.ticket.subject ?? '', saidLately(ticket)].join('\n'));
  return draft.sentences
    .filter(
      ({ folded }) => doubts.test(folded) && [...bodyStems(folded)].some((stem) => told.has(stem) || stem === 'medic'),
    )
    .map(({ start, end }) => ({ start, end, message: 'Their illness is doubted or made light of here', rewrites: [] }));
};

const coldSentence = (context: Context, sentence: Sentence): readonly Found[] => {
  const { folded, text, start, end } = sentence;
  const span = { start, end };
  const editable = isEditable(context.draft, span);
  const lift = editable
    ? [
        replaceSpan(span, "You don't need to send proof for this."),
        replaceSpan(span, 'There is no deadline for this now: ▢.', ['what you may promise']),
      ]
    : [];
  if (demandsProof.test(folded) && !care.test(folded) && !WAIVES_PROOF.test(folded))
    return [{ ...span, message: 'No proof first: help first', rewrites: lift.slice(0, 1) }];
  if (smallTalk.test(folded) || SMILES.test(text))
    // The banner above it is the warning; a light word beside it is one thing more to look at.
    return [{ ...span, severity: 'suggest', message: 'Too light for what they told you', rewrites: [] }];
  if (enforces.test(folded) && !care.test(folded))
    return [{ ...span, message: 'A deadline or a fee, held against somebody in trouble', rewrites: lift.slice(1) }];
  return [];
};

/** Illness or hardship that the reply passes over, and what in it is cold. */
const passedOver = (context: Context, kind: Kind): readonly Found[] => {
  const cold = context.draft.sentences.flatMap((sentence) => coldSentence(context, sentence));
  const isMild = cold.every(({ severity }) => severity === 'suggest');
  if (kind === 'health' && isMild && speaksOfIt(context)) return [];
  return [{ start: 0, end: 0, whole: true, message: BANNERS[kind], rewrites: acknowledge(context) }, ...cold];
};

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  const kind = kindOf(context);
  if (kind === null || draft.sentences.length === 0) return [];
  // Where somebody has died, bereavement-care asks for the first words; what is cold to the ill stays cold.
  if (ticket.has('grief'))
    return ticket.has('health') && !isTakenUp(context)
      ? draft.sentences.flatMap((sentence) => coldSentence(context, sentence))
      : [];
  const isSafe = draft.sentences.some(({ folded }) => safety.test(folded));
  if (kind === 'selfharm' || kind === 'danger') {
    const kept = isSafe && (kind === 'danger' || draft.sentences.some(isCaring));
    return kept ? [] : [{ start: 0, end: 0, whole: true, message: BANNERS[kind], rewrites: [] }];
  }
  const doubted = doubtedIn(context);
  if (doubted.length > 0) return doubted;
  return isTakenUp(context) || draft.sentences.some(({ folded }) => aid.test(folded)) ? [] : passedOver(context, kind);
};

export const rule: Rule = {
  id: 'health-or-crisis',
  family: 'sensitive',
  statement: 'Illness, danger, hardship or despair in the message is taken up first, and never treated as an obstacle.',
  why: 'Somebody who writes about illness or fear has told you the most important thing in the message. Passing it over, or asking for proof of it, does harm that no refund undoes.',
  sources: [
    "FCA FG21/1, fair treatment of vulnerable customers: recognise, adapt, and don't ask for the story twice",
    'Seed 002: "act human"; seed 003: "it\'s okay to escalate"',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'I have been in chemo since May and missed the deadline.',
        draft: 'Dear Ann,\n\n«The late fee stands.»\n\nSam',
        becomes: 'There is no deadline for this now: ▢.',
      },
      {
        says: "I'm in hospital and can't get to the shop.",
        draft: 'Dear Ann,\n\nThe parcel waits in Oak Street until Monday.\n\nSam',
        becomes: "I'm sorry you're dealing with this. ",
      },
      {
        says: 'There is a strong smell of gas by the meter.',
        draft: 'Dear Ann,\n\nAn inspection costs £65 and can be booked online.\n\nSam',
        becomes: null,
      },
      {
        says: "I can't afford the heating this month.",
        draft: 'Dear Ann,\n\n«Please pay to restore the service.»\n\nSam',
        becomes: 'There is no deadline for this now: ▢.',
      },
      {
        says: "I don't want to live any more. Close the account.",
        draft: 'Dear Ann,\n\nThe account is closed.\n\nSam',
        becomes: null,
      },
      {
        says: 'I am a wheelchair user since my stroke in spring. How do I get the key?',
        draft: 'Dear Ann,\n\nPlease visit the store upstairs.\n\nSam',
        becomes: "I'm sorry you're dealing with this. ",
      },
      {
        says: "I can't use my left arm after a stroke. Please freeze my membership.",
        draft: 'Dear Ann,\n\nIt is frozen. «As this is often abused, come in and show us your arm.»\n\nSam',
        becomes: null,
      },
      {
        channel: 'chat',
        says: "the ac died and mom's 84, she's dizzy and throwing up",
        draft: 'Hi! Tuesday 8 to 12 is booked for you.',
      },
    ],
    silent: [
      { says: 'When does Crisis Zone: Suicide Run come out?', draft: 'Hi Ann,\n\nOn Friday at 6.\n\nSam' },
      {
        says: "The factory closed and I can't pay the 300 this month.",
        draft: "Dear Ann,\n\nIt was right that you wrote. You needn't pay anything until October.\n\nSam",
      },
      {
        says: "I'm in hospital until May.",
        draft:
          "Dear Ann,\n\nI'm sorry you're in hospital. The deadline is moved to June; there is nothing to send.\n\nSam",
      },
      { says: 'This beats plugin is sick, but it crashes.', draft: 'Hi Ann,\n\nUpdate to 2.1.\n\nSam' },
      {
        channel: 'chat',
        says: 'is the flu jab free for me, im 34 with asthma',
        draft: 'With asthma, yes. Daily from 9, and no booking.',
      },
      {
        says: 'Does the hamper hold sesame? It is for a boy with an allergy.',
        draft: 'Dear Ann,\n\nIt does, in the crackers.\n\nSam',
      },
      { says: 'I had surgery on my foot in 1989. Must I declare it?', draft: 'Dear Ann,\n\nNo, you need not.\n\nSam' },
      { says: "My account is frozen and I can't pay for school.", draft: 'Dear Ann,\n\nI open it today.\n\nSam' },
      {
        says: 'I am in hospital. Do I have to send anything?',
        draft: "Dear Ann,\n\nYou don't need to send proof for this.\n\nSam",
      },
      { says: 'We need 40 shirts for a cancer charity run.', draft: 'Hi Ann,\n\nThe shirts ship on Monday.\n\nSam' },
      {
        says: 'It smells of gas in the cellar.',
        draft:
          "Dear Ann,\n\nPlease leave the house now, don't touch a switch, and ring the emergency line from the street.\n\nSam",
      },
      { says: 'We are a hospital and ordered 40 seats.', draft: 'Hi Ann,\n\nYour 40 seats are active.\n\nSam' },
      {
        says: "I've been very ill and can't hand in the papers.",
        draft: "Dear Ann,\n\nYou don't have to tell us more about it; the fee is off.\n\nSam",
      },
      {
        channel: 'chat',
        says: "i'm dying here, queue's out the door. come before i have a stroke lol",
        draft: "Tariq's with you by 1. Till then hold FUNC for 5 seconds.",
      },
    ],
  },
  find,
};
