import type { Context } from '../../context';
import { setsBoundary } from '../../listening/heat';
import { closeWith } from '../../rewrite/additions';
import type { Found, Rule } from '../../rule';
import type { Rewrite } from '../../types';
import { abuseIn } from '../../well-being/abuse';

const rewritesFor = (context: Context): readonly Rewrite[] => {
  const chat = context.ticket.ticket.channel === 'chat';
  return [
    ...closeWith(
      context,
      "I want to get this fixed for you. I can't continue while I'm being insulted; when you're ready, ▢.",
      ['the next step'],
    ),
    ...(chat
      ? closeWith(context, "I'll end this chat if the insults go on. Your case stays open, and ▢.", ['how it goes on'])
      : closeWith(context, "I'm passing this to ▢, who will write ▢.", ['your lead', 'when'])),
  ];
};

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  if (!ticket.has('abuse') || draft.sentences.length === 0 || draft.sentences.some(setsBoundary)) return [];
  const violent = abuseIn(ticket) === 'violence';
  return [
    {
      start: 0,
      end: 0,
      whole: true,
      message: violent
        ? "A threat against people here: use your team's procedure"
        : 'You may set a boundary, or hand this over',
      rewrites: violent ? [] : rewritesFor(context),
    },
  ];
};

export const rule: Rule = {
  id: 'abuse-boundary',
  family: 'well-being',
  statement: 'When the customer insults or threatens the agent, a boundary is in order, not more empathy.',
  why: 'Nobody has to be insulted to do this work, and more kindness does not stop it. One calm sentence keeps the help open and the insults out.',
  sources: ['Seed 003: "Set personal boundaries … it\'s okay to escalate a situation if it\'s becoming too much"'],
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: "you're a useless idiot",
        draft: 'The parcel comes on Friday.',
        becomes: "\n\nI'm passing this to ▢, who will write ▢.",
      },
      { says: 'I know where your office is. Be careful.', draft: 'The parcel comes on Friday.', becomes: null },
      {
        says: 'shut up and do your job you moron',
        draft: 'The parcel comes on Friday.',
        becomes:
          "\n\nI want to get this fixed for you. I can't continue while I'm being insulted; when you're ready, ▢.",
      },
      { says: 'people like you should be shot', draft: 'The parcel comes on Friday.', becomes: null },
      {
        channel: 'chat',
        says: 'are you actually this stupid or do they train you for it',
        draft: 'The parcel comes on Friday.',
        becomes: " I'll end this chat if the insults go on. Your case stays open, and ▢.",
      },
      {
        says: 'You are a stupid woman, nothing in the head. Give me a man.',
        draft: 'The parcel comes on Friday.',
        becomes: "\n\nI'm passing this to ▢, who will write ▢.",
      },
    ],
    silent: [
      { says: 'this bloody app crashes every time', draft: 'The fix is out tonight.' },
      { says: "I'm an idiot, I forgot the password", draft: 'A new one is on its way.' },
      { says: 'I AM FURIOUS', draft: 'The fix is out tonight.' },
      { says: "I'll sue you", draft: 'The refund left today.' },
      { says: 'my boss called me useless because of your bug', draft: 'The fix is out tonight.' },
      { says: 'killer feature!', draft: 'Thanks, Jo.' },
      { says: 'Your driver is an idiot.', draft: "I've spoken to the depot." },
    ],
  },
  find,
};
