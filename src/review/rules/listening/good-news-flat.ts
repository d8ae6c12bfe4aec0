import type { Context } from '../../context';
import { GOOD_NEWS, GOOD_NEWS_CLASSES, NOTICED, SPOILT } from '../../phrases/good-news';
import { inQuotes, openWith } from '../../rewrite/additions';
import type { Found, Rule } from '../../rule';
import { fold } from '../../text/normalise';
import { pattern } from '../../text/pattern';
import { splitSentences } from '../../text/sentences';
import type { Rewrite } from '../../types';

const goodNews = pattern(GOOD_NEWS, GOOD_NEWS_CLASSES);
const spoilt = pattern(SPOILT);
const noticed = pattern(NOTICED);
const EXCLAIMS = /!|🎉|🎂|💛|❤|😍|😊|🥳/u;

/** "won the tender, thanks to …" → "winning the tender". Only verbs whose object can be handed back as it is. */
const DEEDS: readonly (readonly [RegExp, string])[] = [
  [
    /\bwon ((?:the|our|my) [\p{L}' -]{3,30}?)(?=[,.!;]|\s(?:thanks|with|last|yesterday|today|on|in|after|this)\b|$)/iu,
    'winning',
  ],
  [
    /\bpassed ((?:the|our|my) [\p{L}' -]{3,30}?)(?=[,.!;]|\s(?:thanks|with|last|yesterday|today|on|in|after|this)\b|$)/iu,
    'passing',
  ],
  [
    /\bgot ((?:the|our|my) (?:keys|job|place|visa|house|flat|offer)(?: to (?:our|my) [\p{L} ]{3,20}?)?)(?=[,.!;]|\s(?:yesterday|today|last|after|with|this|on)\b|$)/iu,
    'getting',
  ],
  [/\bsold ((?:our|my) first [\p{L}]{3,20})\b/iu, 'selling'],
  [
    /\blaunched ((?:the|our|my) [\p{L}' -]{3,30}?)(?=[,.!;]|\s(?:thanks|with|last|yesterday|today|on|in|after|this)\b|$)/iu,
    'launching',
  ],
];

const deedIn = (sentence: string): string | null => {
  for (const [regex, verb] of DEEDS) {
    const what = regex.exec(sentence)?.[1];
    if (what !== undefined) return `${verb} ${what.trim().replace(/\b(?:my|our)\b/gi, 'your')}`;
  }
  return null;
};

/** The sentence of theirs that carries the good news. */
const newsIn = ({ ticket }: Context): string | null => {
  const sentences = splitSentences(ticket.latest).map(({ start, end }) => ticket.latest.slice(start, end));
  if (sentences.some((sentence) => spoilt.test(fold(sentence)) && goodNews.test(fold(sentence)))) return null;
  return sentences.find((sentence) => goodNews.test(fold(sentence)) && !/\?\s*$/.test(sentence)) ?? null;
};

const rewritesFor = (context: Context, news: string): readonly Rewrite[] => {
  const deed = deedIn(news);
  return [
    ...(deed === null ? [] : openWith(context, `Congratulations on ${deed}!`)),
    ...openWith(context, "That's lovely to read."),
    ...openWith(context, `${inQuotes(news)}: ▢.`, ['a word of your own about it']),
  ];
};

/** Glad, or at least not upset. */
const isGladMood = ({ ticket: { mood } }: Context): boolean =>
  mood.level === 0 || mood.emotion === 'joy' || mood.emotion === 'gratitude';

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  if (draft.sentences.length === 0 || !isGladMood(context) || ticket.has('grief')) return [];
  const news = newsIn(context);
  if (news === null) return [];
  const sees = draft.sentences.some(({ folded, text }) => noticed.test(folded) || EXCLAIMS.test(text));
  if (sees) return [];
  return [
    {
      start: 0,
      end: 0,
      whole: true,
      message: `Good news passed over: ${inQuotes(news)}`,
      rewrites: rewritesFor(context, news),
    },
  ];
};

export const rule: Rule = {
  id: 'good-news-flat',
  family: 'listening',
  statement: 'When the customer shares a success or says thank you, the reply notices.',
  why: 'Good news is the rarest thing in an inbox, and the person chose to share it with you. One line that notices it costs nothing and is what they will tell others about.',
  sources: ['Seed 001: "celebrates your success with you"', 'Seed 000: "treat customer feedback like a gift"'],
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: 'We launched the shop today, thanks to your fix! Please close the ticket.',
        draft: 'Hi Ana,\n\nThe ticket is closed.\n\nSam',
        becomes: 'Congratulations on launching the shop! ',
      },
      {
        says: 'I passed my exam! Where do I find the certificate?',
        draft: 'Hi Ana,\n\nYour certificate is attached.\n\nSam',
        becomes: 'Congratulations on passing your exam! ',
      },
      { says: 'You saved my day, it works.', draft: 'Hi Ana,\n\nNoted.\n\nSam', becomes: "That's lovely to read. " },
      {
        says: 'Our daughter was born on Sunday. Do you have size 1?',
        draft: 'Hi Ana,\n\nSize 1 is in stock.\n\nSam',
        becomes: "That's lovely to read. ",
      },
      {
        says: 'We won the tender, thanks to your sample! Can you send 40 more?',
        draft: 'Hi Ana,\n\n40 more leave on Wednesday.\n\nSam',
        becomes: 'Congratulations on winning the tender! ',
      },
      {
        channel: 'chat',
        says: 'omg it worked, thank you so much',
        draft: 'Please confirm that the chat can be closed.',
        becomes: "That's lovely to read. ",
      },
      {
        says: "The parish made it: we've reached the 80,000 for the roof. What do we do with the page?",
        draft: 'Hi Ana,\n\nYou can close the page under Campaign.\n\nSam',
        becomes: "That's lovely to read. ",
      },
    ],
    silent: [
      { says: "I'm a single mum with a question.", draft: 'Hi Ana,\n\nThe rate is £12.\n\nSam' },
      {
        says: 'We launched the shop today!',
        draft: 'Hi Ana,\n\nCongratulations on the launch! The ticket is closed.\n\nSam',
      },
      { says: 'Please send the invoice. Many thanks in advance.', draft: 'Hi Ana,\n\nThe invoice is attached.\n\nSam' },
      { says: 'Thanks for nothing. The wrong sofa came.', draft: 'Hi Ana,\n\nThe right sofa is in Derby.\n\nSam' },
      { channel: 'chat', says: 'it works now', draft: "Lovely, that's the sync done." },
      { says: 'Oh great, another delay.', draft: 'Hi Ana,\n\nIt leaves tonight.\n\nSam' },
      { says: 'I love the app but it ate my data.', draft: 'Hi Ana,\n\nYour data first: I have a copy.\n\nSam' },
    ],
  },
  find,
};
