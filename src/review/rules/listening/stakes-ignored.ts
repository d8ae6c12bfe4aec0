import type { Context, Stake } from '../../context';
import { isAnswered } from '../../listening/questions';
import { sameWord } from '../../listening/same-word';
import { inQuotes, openWith } from '../../rewrite/additions';
import { reflect } from '../../rewrite/reflect';
import type { Found, Rule } from '../../rule';
import { fold } from '../../text/normalise';
import { keyStems } from '../../text/stems';
import type { Mood, Rewrite } from '../../types';

/** "You'll have it in time", "with hours to spare": the stake is seen although it isn't named. */
const SEEN =
  /\b(?:in (?:good )?time|to spare|you(?:'ll| will| can| should)(?: still)? (?:be there|be home|be back|be on|make it|catch|have it (?:for|before) (?:the|your|you))|curtain up|ahead of|so (?:that )?(?:you|he|she|they)(?:'ll| will)|(?:days?|hours?|week) before|all the best|wish (?:you|the two|your|her|him|them)|time enough|on time for|before (?:you|he|she|they|the \p{L}+(?: one)?|your \p{L}+) (?:fl(?:y|ies)|leaves?|travels?|go(?:es)?|starts?|needs?|arrives?|comes?|lands?|opens?)|little one|safe travels|good luck|fingers crossed|break a leg|big day|the day itself|when it matters|first day|what (?:it|this) means|how much (?:it|this) (?:means|matters)|congratulations|happy birthday|merry christmas|enjoy the|have a (?:lovely|great|good) (?:trip|wedding|party|flight|time|holiday))\b/u;

const sharesStem = (stems: readonly string[], text: string): boolean => {
  const said = [...keyStems(text)];
  return stems.some((one) => said.some((other) => sameWord(one, other)));
};

/** "Her 80th": taken up by the bare number, too. */
const countsIn = (quote: string): readonly string[] =>
  [...quote.matchAll(/\b(\d{2,3})(?:st|nd|rd|th)\b/g)].flatMap(([, count]) => count ?? []);

const namesCount = (stakes: readonly Stake[], folded: string): boolean =>
  stakes.flatMap(({ quote }) => countsIn(quote)).some((count) => new RegExp(`\\b${count}\\b`).test(folded));

const isSeen = ({ draft }: Context, stakes: readonly Stake[]): boolean =>
  draft.sentences.some(
    ({ text, folded }) =>
      SEEN.test(folded) || namesCount(stakes, folded) || stakes.some(({ stems }) => sharesStem(stems, text)),
  );

/** An agent took it up earlier in the thread. */
const wasSeen = ({ ticket }: Context, stakes: readonly Stake[]): boolean =>
  ticket.agentMessages
    .slice(-4)
    .some(({ text }) => SEEN.test(fold(text)) || stakes.some(({ stems }) => sharesStem(stems, text)));

/** "Will it be here before Christmas?": the answer to that has taken it up. */
const isAskedAndAnswered = ({ ticket, draft }: Context, { quote }: Stake): boolean => {
  const words = fold(quote);
  const asking = ticket.questions.filter((question) => {
    const asked = fold(question.quote);
    return asked.includes(words) || words.includes(asked.replace(/[?.!\s]+$/, ''));
  });
  return asking.length > 0 && asking.every((question) => isAnswered(question, draft));
};

const isPublic = ({ ticket }: Context): boolean => ticket.ticket.channel === 'social';

/** "my mum's birthday", "our flight": what they wait for, as a noun with its owner. */
const OWNED =
  /\b(?:my|our) (?:(?!(?:birthday|first)\b)[\p{L}'-]+(?:'s|s') |(?:first|golden|ruby|silver|big|new|final|driving|job|board|team|client|school|summer|family) ){0,3}(?:birthday|wedding|christening|graduation|party|prom|ceremony|anniversary|concert|recital|flight|train|ferry|trip|holiday|honeymoon|cruise|exam|test|interview|presentation|meeting|deadline|launch|audition|pitch|demo|conference|exhibition|shift|appointment|dissertation|thesis|move|play|match|race|marathon)\b(?! (?:was|is) (?:\p{L}+ed|off)\b)/iu;
const DAY =
  /^(?: (?:is|are|starts|leaves|is due|falls|takes place))? ((?:(?:on|this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|on the \d{1,2}(?:st|nd|rd|th))\b/i;

/** "your mum's birthday on Saturday"; null where their words hold no such noun. */
const thingIn = (quote: string): string | null => {
  const match = OWNED.exec(quote);
  if (match === null) return null;
  const day = DAY.exec(quote.slice(match.index + match[0].length))?.[1];
  const thing = match[0].replace(/^(?:my|our)\b/i, 'your');
  return day === undefined ? thing : `${thing} ${day}`;
};

/** Longer than this, quoting somebody back reads as a record. */
const QUOTED_WORDS = 8;

const withThing = (context: Context, stake: Stake): readonly Rewrite[] => {
  const thing = thingIn(stake.quote);
  if (thing !== null) {
    return [
      ...openWith(context, `With ${thing}, ▢.`, ["what you'll do in time"]),
      ...openWith(context, `I know ${thing} is what this is about. Before then I can ▢ or ▢.`, [
        'one way',
        'another way',
      ]),
    ];
  }
  const isShort = stake.quote.split(/\s+/).length <= QUOTED_WORDS;
  const line = isShort ? `You wrote: ${inQuotes(stake.quote)}.` : 'I read why this matters to you.';
  return [
    ...openWith(context, `${line} So here's what I'm doing: ▢.`, ["what you'll do in time"]),
    ...openWith(context, `${line} Before then I can ▢ or ▢.`, ['one way', 'another way']),
  ];
};

const acknowledge = (context: Context, stake: Stake): readonly Rewrite[] => {
  if (stake.private) {
    return [
      ...openWith(context, 'I read why this matters to you, so ▢.', ["what you'll do about it now"]),
      ...openWith(context, 'I read why this matters to you. What I can do is ▢ or ▢.', ['one way', 'another way']),
    ];
  }
  if (stake.past)
    return openWith(context, `I'm sorry. You wrote ${inQuotes(stake.quote)}, and that's a poor time for this.`);
  const said = reflect(context.ticket).stake;
  if (said === null) return withThing(context, stake);
  return [
    ...openWith(context, `${said} So here's what I'm doing: ▢.`, ["what you'll do in time"]),
    ...openWith(context, `${said} Before then I can ▢ or ▢.`, ['one way', 'another way']),
  ];
};

/** Thankful, or glad of no day in particular; who looks forward to Saturday still wants it kept. */
const isContent = ({ level, emotion }: Mood, { past, when }: Stake): boolean =>
  level === 0 && (emotion === 'gratitude' || (emotion === 'joy' && (past || when === '')));

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  const [stake] = ticket.stakes;
  if (!stake || draft.sentences.length === 0 || ticket.has('grief') || ticket.has('selfharm')) return [];
  if (isContent(ticket.mood, stake) || (stake.private && isPublic(context))) return [];
  if (stake.past && ticket.mood.level === 0) return [];
  if (isAskedAndAnswered(context, stake) || isSeen(context, ticket.stakes) || wasSeen(context, ticket.stakes))
    return [];
  return [
    {
      start: 0,
      end: 0,
      whole: true,
      message: `Why it matters: ${inQuotes(stake.quote)}`,
      rewrites: acknowledge(context, stake),
    },
  ];
};

export const rule: Rule = {
  id: 'stakes-ignored',
  family: 'listening',
  statement: 'The reason it matters to the customer (a birthday, a flight, rent, an exam) is taken up.',
  why: 'People tell why it matters so that you can choose the help that still helps. A reply that skips the reason reads as if only the order number had been seen.',
  sources: [
    'Seed 003: "Maybe it was a birthday gift that\'s now going to arrive too late. Armed with that context, you can offer solutions that speak to the real issue"',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: "The kettle hasn't come. It's a gift for my daughter's birthday on Saturday.",
        draft: 'Hi Ana,\n\nThe kettle left the depot and the courier has it.\n\nSam',
        becomes: "With your daughter's birthday on Saturday, ▢. ",
      },
      {
        says: 'The export fails. My presentation is on Monday.',
        draft: 'Hi Ana,\n\nPlease send me a screenshot of the error.\n\nSam',
        becomes: 'Your presentation is on Monday. Before then I can ▢ or ▢. ',
      },
      {
        says: 'My refund of last week is not here and my rent is due on the 1st.',
        draft: 'Hi Ana,\n\nRefunds take ten days to show.\n\nSam',
        becomes: 'I read why this matters to you, so ▢. ',
      },
      {
        says: "I can't open my boarding pass. We fly tonight.",
        draft: 'Hi Ana,\n\nClear the cache and open it again.\n\nSam',
        becomes: `You wrote: "We fly tonight". So here's what I'm doing: ▢. `,
      },
      {
        says: 'The login fails and my exam is tomorrow.',
        draft: "Hi Ana,\n\nI'm looking into the login.\n\nSam",
        becomes: 'With your exam tomorrow, ▢. ',
      },
      {
        says: "The cake stand arrived broken. I'd ordered it for my parents' golden wedding on Sunday.",
        draft: 'Dear Trudi,\n\nA new stand has been packed with twice the padding.\n\nSam',
        becomes: "You'd ordered it for your parents' golden wedding on Sunday. Before then I can ▢ or ▢. ",
      },
    ],
    silent: [
      { says: 'Will it be here before Christmas?', draft: 'Hi Ana,\n\nYes. It comes on the 18th.\n\nSam' },
      {
        says: "It's a gift for my daughter's birthday on Saturday.",
        draft: "Hi Ana,\n\nIt's with you on Friday, so your daughter has it for her birthday.\n\nSam",
      },
      { says: 'The handle of my wedding mug came off.', draft: 'Hi Ana,\n\nThe handle is under warranty.\n\nSam' },
      {
        says: 'My meeting is at 3 today and the file is broken.',
        draft: "Hi Ana,\n\nFor your meeting at 3, here's a PDF that works now.\n\nSam",
      },
      {
        channel: 'social',
        says: 'my rent is due tomorrow and you froze my account',
        draft: "Hi Ana, I've sent you a direct message.",
      },
      {
        says: 'For my birthday last year I got this radio. Now the knob is loose. Where can I buy one?',
        draft: 'Hi Ana,\n\nA knob is in the post to you.\n\nSam',
      },
      {
        says: 'We fly tonight and the pass is missing.',
        draft: "Hi Ana,\n\nWith the flight tonight I've skipped the queue for you: the pass is attached.\n\nSam",
      },
      { says: 'I want to change my flight on 18 August to the 20th.', draft: 'Hi Grace,\n\nDone, no charge.\n\nSam' },
    ],
  },
  find,
};
