import type { Context, Sentence } from '../../context';
import {
  AFTER_ALL,
  BEREAVEMENT_CLASSES,
  CHEER,
  CONDOLENCE,
  GENTLE_PAPERS,
  LETS_OFF,
  PAPERS,
  POLICY_DATES,
  SENT_ON,
  SENT_ON_KINDLY,
  WOUNDS,
} from '../../phrases/bereavement';
import { openWith } from '../../rewrite/additions';
import { deleteSentence, isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { fold } from '../../text/normalise';
import { type Pattern, pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const of = (lines: readonly string[]): Pattern => pattern(lines, BEREAVEMENT_CLASSES);
const condolence = of(CONDOLENCE);
const cheer = of(CHEER);
const afterAll = of(AFTER_ALL);
/** Any picture but those of sorrow, thanks and comfort. */
const CHEERFUL_SIGNS = /(?![🙏🤲💔🖤🤍❤♥🕊🕯💐😢😔😞😥🥀🪦🌧💙🤎💜🐾])\p{Extended_Pictographic}/gu;
const DOCUMENT_HINT = 'the one document, and why';

interface Harm {
  readonly words: Pattern;
  readonly unless: Pattern | null;
  readonly message: string;
}

/** What hurts, in the order in which it is named. */
const HARMS: readonly Harm[] = [
  { words: of(WOUNDS), unless: null, message: 'Plain words, as they used them' },
  { words: of(POLICY_DATES), unless: of(LETS_OFF), message: 'No rule and no date now: someone has died' },
  { words: of(SENT_ON), unless: of(SENT_ON_KINDLY), message: 'One person for them, and that is you' },
  { words: of(PAPERS), unless: of(GENTLE_PAPERS), message: 'One document at most, with its reason and no hurry' },
];

const KIN =
  /\b(?:my|our) (?:late )?((?:grand)?(?:mother|father|son|daughter|mum|mam|mom|dad|ma|pa)|husband|wife|partner|brother|sister|baby|nan|gran|granny|aunt|uncle|cousin|niece|nephew|twin brother|twin sister|best friend|friend|dog|cat)\b/iu;
const BARE = /\b(mum|mam|mom|dad|nan|gran|granny|grandad|grandma|grandpa)\b/i;

/** "your husband", as they called him; null where they gave no relation. */
const whoDied = ({ ticket }: Context): string | null => {
  const said = ticket.customerMessages.map(({ text }) => text).join('\n');
  const kin = KIN.exec(said)?.[1] ?? BARE.exec(said)?.[1];
  return kin === undefined ? null : `your ${kin.toLowerCase()}`;
};

const condole = (context: Context): string => {
  const sorry = context.settings.voice.formality === 'formal' ? 'I am so sorry' : "I'm so sorry";
  const who = whoDied(context);
  return who === null ? `${sorry} for your loss.` : `${sorry} about ${who}.`;
};

const hasCondoled = ({ draft, ticket }: Context): boolean => {
  const opening = draft.sentences.filter(({ isOpening }) => isOpening);
  if (opening.some(({ folded }) => condolence.test(folded) && !/sorry to see you go/.test(folded))) return true;
  return ticket.agentMessages.slice(-3).some(({ text }) => condolence.test(fold(text)));
};

const rewritesFor = (context: Context, span: Span, message: string): readonly Rewrite[] => {
  if (!isEditable(context.draft, span)) return [];
  const paper = replaceSpan(span, `When you're ready, and not before: ▢. Reply here; I'll see to it.`, [DOCUMENT_HINT]);
  if (message.startsWith('One document')) return [paper];
  // That nothing is left to do is the agent's to say, together with what has been done.
  const nothing = replaceSpan(span, "▢ You don't need to do anything else.", ["what you've done"]);
  return [...deleteSentence(context.draft, span), nothing, paper];
};

/** "The letter asked you to ring": what hurt before is told, not done again. */
const TOLD =
  /\b(?:letter|e-?mail|machine|form|colleague|line|page|message|system|we) (?:also )?(?:asked|told|sent|said|wanted)\b/;

/** A picture that they write of themselves is what the ticket is about. */
const hasCheerfulSign = ({ ticket }: Context, { text }: Sentence): boolean =>
  [...text.matchAll(CHEERFUL_SIGNS)].some(([sign]) => !ticket.said.includes(sign));

const harmIn = (context: Context, sentence: Sentence): readonly Found[] => {
  if (TOLD.test(sentence.folded)) return [];
  const span = { start: sentence.start, end: sentence.end };
  const harm = HARMS.find(
    ({ words, unless }) =>
      words.test(sentence.folded) && (afterAll.test(sentence.folded) || !(unless?.test(sentence.folded) ?? false)),
  );
  if (harm) return [{ ...span, message: harm.message, rewrites: rewritesFor(context, span, harm.message) }];
  const cheers =
    hasCheerfulSign(context, sentence) || (cheer.test(sentence.folded) && !condolence.test(sentence.folded));
  return cheers
    ? [{ ...span, message: 'Nothing cheerful after a death', rewrites: deleteSentence(context.draft, span) }]
    : [];
};

/** "Dear Alan" → "Dear Jean": only where the writer's own name is sure; a guess would be a second wrong name. */
const greetWriter = ({ draft, ticket }: Context, word: string, span: Span): readonly Rewrite[] => {
  const { address, confidence } = ticket.name;
  if (address === null || confidence !== 'high' || !isEditable(draft, span)) return [];
  return [replaceSpan(span, word === '' ? address : `${word} ${address}`)];
};

/** The greeting names the one who died: "Dear Alan" to Alan's sister. */
const greetsTheDead = (context: Context): readonly Found[] => {
  const { draft, ticket } = context;
  const name = draft.greeting?.name;
  if (!name || !draft.greeting) return [];
  const first = name.text.split(/\s+/)[0]?.replace(/[^\p{L}'-]/gu, '') ?? '';
  if (first.length < 2 || ticket.name.accepted.some((accepted) => accepted.toLowerCase().includes(first.toLowerCase())))
    return [];
  const died = new RegExp(
    `(?<!\\p{L})${first}(?!\\p{L})[^.!?]{0,40}\\b(?:died|passed away|is dead|was killed|passed)\\b|\\b(?:late|brother|husband|wife|sister|father|mother|son|daughter),? ${first}(?!\\p{L})`,
    'iu',
  );
  if (!ticket.customerMessages.some(({ text }) => died.test(text))) return [];
  const span = { start: draft.greeting.start, end: name.end };
  return [
    { ...span, message: `${first} is the one who died`, rewrites: greetWriter(context, draft.greeting.word, span) },
  ];
};

/** "My late husband's photos": somebody long mourned stands beside the matter; a death just told is the matter. */
const LATE =
  /\b(?:my|our) late (?:\p{L}+)|\blate (?:husband|wife|mother|mum|mom|father|dad|gran\p{L}*|nan|sister|brother|son|daughter)\b/u;
const DEATH_TOLD =
  /\b(?:died|dies|dead|death|passed|funeral|buried|burial|cremat\p{L}*|estate|executor|probate|certificate|heirs?|widow\p{L}*|bereave\p{L}*|grie\p{L}+|lost (?:my|our|her|him)|killed|mourn\p{L}*|gone)\b/u;
const THEIRS =
  /\b(?:his|her|hers|husband|wife|mother|mum|mom|father|dad|gran\p{L}*|nan|sister|brother|son|daughter)\b/u;

/** Named only in passing, and the reply handles what was theirs with its name: that is care enough. */
const isCaredFor = ({ ticket, draft }: Context): boolean => {
  const said = fold(ticket.said);
  return LATE.test(said) && !DEATH_TOLD.test(said) && draft.sentences.some(({ folded }) => THEIRS.test(folded));
};

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  if (!ticket.has('grief') || draft.sentences.length === 0) return [];
  const harms = draft.sentences.flatMap((sentence) => harmIn(context, sentence));
  const missing: readonly Found[] =
    hasCondoled(context) || isCaredFor(context)
      ? []
      : [
          {
            start: 0,
            end: 0,
            whole: true,
            message: 'Someone has died: say that first, in plain words',
            rewrites: openWith(context, condole(context)),
          },
        ];
  return [...missing, ...greetsTheDead(context), ...harms];
};

export const rule: Rule = {
  id: 'bereavement-care',
  family: 'sensitive',
  statement: 'After a death: condolence first, plain words, no policy dates, one contact, nothing cheerful.',
  why: 'A letter about someone who has died is read again and again, and a rule or a smile in it stays for years. A line of condolence and one thing less to do is what people thank us for.',
  sources: [
    'Seed 002: "You don\'t cite your refund policy date is over. You act human"',
    'FCA 2025, multi-firm review of bereavement and power of attorney handling',
    'Cruse Bereavement Support: use the plain words "died" and "death" and the name of the person',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'My wife is no longer with us. Please close her account with the guild.',
        draft: 'Dear Alan,\n\nThe account is closed.\n\nSam',
        becomes: "I'm so sorry about your wife. ",
      },
      {
        says: 'I must cancel our stay on the 12th. My mother died last night.',
        draft: "Dear Ann,\n\nI'm sorry about your mother. «The first night falls under the late fee.»\n\nSam",
        becomes: "▢ You don't need to do anything else.",
      },
      {
        says: 'My husband died. I would like to send back his hearing aids.',
        draft: "Dear Ann,\n\nI'm sorry about your husband. «While I have you, a free hearing check is on us.»\n\nSam",
        becomes: null,
      },
      {
        says: 'My husband died on 3 May. Please stop the contract.',
        draft: "Dear Ann,\n\nI'm sorry about your husband. «Per our policy the 30 days are over.»\n\nSam",
        becomes: "▢ You don't need to do anything else.",
      },
      {
        says: 'My mum passed away last week, please close her account.',
        draft: 'Hi Ann,\n\nThe account closes on Friday.\n\nSam',
        becomes: "I'm so sorry about your mum. ",
      },
      {
        says: 'Dad died on Sunday. I need his number stopped.',
        draft: "Dear Ann,\n\nI'm sorry about your dad. «Please have the account holder call us.»\n\nSam",
        becomes: "▢ You don't need to do anything else.",
      },
      {
        says: 'I am a widow since March. Please end the club.',
        draft: "Dear Ann,\n\n«We're sorry to see you go!» May I ask why?\n\nSam",
        becomes: "▢ You don't need to do anything else.",
      },
      {
        says: 'It was a gift for my son. He died in April.',
        draft: "Dear Ann,\n\nI'm so sorry about your son. The refund is made. «Have a great day!»\n\nSam",
        becomes: null,
      },
      {
        says: 'My wife died. What do you need from me?',
        draft:
          "Dear Tom,\n\nI'm sorry about your wife. «Please send the death certificate, ID, the will and form 7B.»\n\nSam",
        becomes: "When you're ready, and not before: ▢. Reply here; I'll see to it.",
      },
      {
        says: 'My brother Alan died in February. Stop the letters.',
        draft: "«Dear Alan»,\n\nI'm sorry for your loss. The letters have stopped.\n\nSam",
        becomes: null,
      },
      {
        customer: 'Harold Hale',
        says: 'My husband Harold died in May. Please close his account.\n\nJean',
        draft: "«Dear Harold»,\n\nI'm so sorry about your husband. The account is closed.\n\nSam",
        becomes: 'Dear Jean',
      },
      {
        customer: 'Harold Hale',
        says: 'My late father Harold still gets your letters.\n\nRuth Hale',
        draft: "«Dear Mr Harold Hale»,\n\nI'm so sorry about your father. The letters have stopped.\n\nSam",
        becomes: 'Dear Ruth',
      },
    ],
    silent: [
      {
        says: 'Your driver said Friday and he did not make it until Monday. The deadline passed two days ago.',
        draft: 'Hi Ana,\n\nI have asked the depot why it came so late.\n\nSam',
      },
      {
        says: "My late husband's photos are on the old laptop and the restore stops each time.",
        draft: 'Dear Ann,\n\nAll 3,912 of his photos are in a new album.\n\nSam',
      },
      {
        says: 'My sister died and I found your invoices.',
        draft:
          "Dear Ann,\n\nI am sorry about your sister. The two invoices are written off; you don't owe us anything.\n\nSam",
      },
      {
        says: 'My husband died in May. Please close his account.',
        draft:
          "Dear Mrs Hale,\n\nI'm so sorry about your husband. I've closed his account and refunded May; there is nothing for you to do.\n\nSam",
      },
      { says: 'My phone died after two months.', draft: 'Hi Ann,\n\nCharge it for 30 minutes.\n\nSam' },
      { says: 'There is a dead link on your page.', draft: "Hi Ann,\n\nI've fixed the link. Have a great day!\n\nSam" },
      {
        says: 'My grandad died years ago and left me this watch. Which model is it?',
        draft: 'Hi Ann,\n\nWhat a lovely thing to keep. It is a 1962 Seamaster.\n\nSam',
      },
      {
        says: 'Miso died on Friday. She was our cat. Please stop the food box.',
        draft: "Dear Ann,\n\nI'm so sorry about Miso. I've stopped the food box.\n\nSam",
      },
      {
        says: 'My mother died. Which papers do you need?',
        draft:
          "Dear Ann,\n\nI'm sorry for your loss. One document is enough: a photo of the certificate, by reply here.\n\nSam",
      },
      { says: 'I have lost my parcel or you have lost it.', draft: 'Hi Ann,\n\nFound it! It is with Mr Dietz.\n\nSam' },
    ],
  },
  find,
};
