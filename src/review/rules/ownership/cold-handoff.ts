import type { Context, Sentence } from '../../context';
import { ASKS_WHERE, CARRIED, HANDOFF_CLASSES, SENT_AWAY, SENT_BY_CONDITION, SENT_TO } from '../../phrases/handoff';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { MASKED } from '../../text/mask';
import { pattern } from '../../text/pattern';
import type { Rewrite, Span } from '../../types';

const sentAway = pattern(SENT_AWAY, HANDOFF_CLASSES);
const sentTo = pattern(SENT_TO, HANDOFF_CLASSES);
const byCondition = pattern(SENT_BY_CONDITION, HANDOFF_CLASSES);
const carried = pattern(CARRIED, HANDOFF_CLASSES);
const asksWhere = pattern(ASKS_WHERE, HANDOFF_CLASSES);
/** "Contact me", "write to us here", "reply": an open door, not a way out. */
const OPEN_DOOR = /\b(?:me|us|here|this (?:e-?mail|message|thread|chat)|reply)\b/;
/** "If the pump stops again, call the workshop": for later, while the matter is in hand. */
const CONDITION = /^(?:if|should|in case|once|when|whenever|unless|in an emergency)\b/;

/** A name, a masked address or a telephone number right after the verb. */
const ADDRESSEE =
  /^[\s,:(]*(?:(?:the|our|your|their|at|on|a|by|e-?mail|phone) ){0,3}(?:(?<!:\s*)(?!Number|Address|Support)\p{Lu}\p{L}+|\uFFFC|\+?\d[\d ]{4,})/u;

const toAddressee = (sentence: Sentence): Span | null => {
  const span = sentTo.find(sentence.folded);
  if (span === null) return null;
  const visible = sentence.text.replace(/[\s\S]/g, (letter, at: number) =>
    sentence.folded[at] === MASKED ? MASKED : letter,
  );
  const after = visible.slice(span.end).match(ADDRESSEE);
  return after ? { start: span.start, end: span.end + after[0].length } : null;
};

/** "Nothing we can do here; try your bank": the second half is a sentence of its own. */
const afterSemicolon = (sentence: Sentence): Span | null => {
  const from = sentence.folded.search(/[;:–—] /) + 2;
  if (from < 2) return null;
  const span = sentAway.find(sentence.folded.slice(from));
  return span && { start: from + span.start, end: from + span.end };
};

/** The agent writes, the agent's own desk, a parcel that travels, a step that was right: nobody is sent anywhere. */
const NOT_SENT =
  /\b(?:i'm|i am|i've|we're) (?:also )?(?:writing|ringing|calling|speaking|talking)\b|\byou (?:were|are) right to\b|\bwith the courier\b|\bmy own (?:desk|number|line|phone)\b|\bto write to me\b|\bplease write "/;

/** "Go to the Billing section", "under Returns": a place on the screen is nobody. */
const ON_SCREEN =
  /^["'”’]*(?: (?:or|and) ["'“]?[\p{L}'-]+["'”’]?)? (?:sections?|pages?|tabs?|menus?|settings?|screens?|buttons?|options?|areas?|headings?|links?|icons?)\b/u;

const spanIn = (sentence: Sentence): Span | null => {
  const suggested = byCondition.find(sentence.folded);
  const span = suggested ?? sentAway.find(sentence.folded) ?? toAddressee(sentence) ?? afterSemicolon(sentence);
  if (span === null) return null;
  const stretch = sentence.folded.slice(span.start, span.end);
  if (ON_SCREEN.test(sentence.folded.slice(span.end))) return null;
  if (NOT_SENT.test(sentence.folded) || OPEN_DOOR.test(stretch) || (!suggested && CONDITION.test(sentence.folded)))
    return null;
  if (sentence.acts.has('commit-done') || sentence.acts.has('commit-future')) return null;
  return { start: sentence.start + span.start, end: sentence.start + span.end };
};

/** Anything taken over for them, anywhere in the reply, makes the hand-over a warm one. */
const isWarm = ({ draft }: Context): boolean => draft.sentences.some(({ folded }) => carried.test(folded));

const rewritesOf = (context: Context, sentence: Sentence): readonly Rewrite[] =>
  isEditable(context.draft, sentence)
    ? [
        replaceSpan(sentence, "I've passed ▢ to ▢ with your notes, so you won't have to repeat it. They'll ▢ by ▢.", [
          'what',
          'who',
          'what they do',
          'day',
        ]),
        replaceSpan(sentence, 'Only ▢ can ▢, because ▢. Quote ▢; if they push back, reply here.', [
          'who',
          'what they do',
          'why',
          'reference',
        ]),
      ]
    : [];

const find = (context: Context): readonly Found[] => {
  if (asksWhere.test(context.ticket.latest.toLowerCase()) || isWarm(context)) return [];
  for (const sentence of context.draft.sentences) {
    const span = spanIn(sentence);
    if (span === null) continue;
    return [
      {
        ...span,
        message: 'Sent elsewhere with nothing carried over',
        rewrites: rewritesOf(context, sentence),
      },
    ];
  }
  return [];
};

export const rule: Rule = {
  id: 'cold-handoff',
  family: 'ownership',
  statement: 'Nobody is sent to another team with nothing carried over.',
  why: 'Who has to start over elsewhere tells the story a second time and loses the person who knew it. Passing the notes on, or saying what to quote there, spares them that.',
  sources: ['FCA FG21/1 on vulnerable customers: having to repeat oneself is harm; tell-once is good practice'],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: "My tracking hasn't moved.",
        draft: 'Hi María,\n\nRoyal Mail «would be the people to» speak to about that.',
        becomes: null,
      },
      {
        says: 'The app took the money twice.',
        draft: 'Hi María,\n\nAnything bought in the app «has to be taken up with Apple».',
        becomes: null,
      },
      {
        says: 'My pension figure is off.',
        draft: 'Hi María,\n\nI would «suggest contacting your scheme administrator» directly.',
        becomes: null,
      },
      {
        says: 'I was charged twice.',
        draft: 'Hi María,\n\n«Please contact the billing team.»',
        becomes: "I've passed ▢ to ▢ with your notes, so you won't have to repeat it. They'll ▢ by ▢.",
      },
      {
        says: 'The boots are too small.',
        draft: '«You will need to call our returns department.»',
        becomes: 'Only ▢ can ▢, because ▢. Quote ▢; if they push back, reply here.',
      },
      {
        says: 'My parcel is late.',
        draft: 'Hello,\n\n«Kindly reach out to the courier.»',
        becomes: "I've passed ▢ to ▢ with your notes, so you won't have to repeat it. They'll ▢ by ▢.",
      },
      { says: 'I need a quote for 40 chairs.', draft: '«You can email sales@shop.example» for that.', becomes: null },
      {
        says: 'The seat is in the recall.',
        draft: 'For recalls «please turn to KidSafe again».',
        becomes: 'Only ▢ can ▢, because ▢. Quote ▢; if they push back, reply here.',
      },
      {
        says: 'The remote is paired with one aid only.',
        draft: "We don't see customers here, so «please speak to the Ludgate branch» directly.",
        becomes: 'Only ▢ can ▢, because ▢. Quote ▢; if they push back, reply here.',
      },
    ],
    silent: [
      {
        says: 'My hospital asks for money.',
        draft: "Hi Ana,\n\nI'm writing to the hospital as well, so that they wait.\n\nSam",
      },
      { says: 'I went to my bank.', draft: 'Hi Ana,\n\nYou were right to go to your bank. The £36 is back.\n\nSam' },
      {
        says: 'Can I pick it up?',
        draft: 'Hi María,\n\nYes, go to the desk at the back of the shop; Lena has it with your name on it.',
      },
      {
        says: 'Could I have your number?',
        draft: 'Hi María,\n\nMy line is 022 555 0163, until six.',
      },
      { says: 'I was charged twice.', draft: "I've briefed Priya in billing; she'll write to you today." },
      {
        says: 'The charge is a fraud.',
        draft:
          'Only your bank can reverse it: please call your bank and say "duplicate". The evidence sheet is attached.',
      },
      { says: "What's the number of your Leeds store?", draft: 'You can call the store on 0113 496 0000.' },
      { says: 'I smell gas in the hall.', draft: 'Call 999 now if anyone feels unwell, and open the windows.' },
      {
        says: 'Is the jug still there?',
        draft: "Please ring the store, open till 8, and quote R-22; I've put the jug behind the desk.",
      },
      {
        channel: 'chat',
        says: 'My robot only does circles.',
        draft: "I'm moving us to the repairs team now, your notes go with you.",
      },
      { says: 'How can I reach you?', draft: 'Please call me on my direct line, it is in the signature.' },
    ],
  },
  find,
};
