import type { Context } from '../../context';
import { findGeneric } from '../../names/generic';
import { greetingWord, nameSlot } from '../../names/greet';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { fold } from '../../text/normalise';
import type { Rewrite, Span } from '../../types';

/** Greetings that can stay when a name follows. */
const STAYS = /^(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|dear)(?=\s|,)/i;
/** "Yes, sir", "sorry madam": a guess at who is meant. */
const GUESSED = /(?<=[\p{L}],?\s)(?:sir|madam|ma'am)(?=[,.!?]|$)/iu;

const rewritesFor = ({ ticket, draft, settings }: Context, span: Span): readonly Rewrite[] => {
  if (!isEditable(draft, span)) return [];
  const typed = draft.text.slice(span.start, span.end).match(STAYS)?.[0];
  const word = typed ?? greetingWord(settings.voice);
  const slot = nameSlot(ticket.name);
  if (slot && ticket.name.confidence !== 'low') return [replaceSpan(span, `${word} ${slot.text}`, slot.hints)];
  return [replaceSpan(span, /^dear$/i.test(word) ? 'Hello' : word)];
};

/** "sir" or "ma'am" where the customer never said so of themselves. */
const findGuessed = ({ ticket, draft }: Context): readonly Found[] => {
  if (/\b(?:sir|madam|ma'?am)\b/.test(fold(`${ticket.said} ${ticket.name.accepted.join(' ')}`))) return [];
  for (const sentence of draft.sentences) {
    const match = sentence.folded.match(GUESSED);
    if (match?.index === undefined) continue;
    const start = sentence.start + match.index;
    const before = draft.text.slice(0, start).match(/,?\s$/)?.[0].length ?? 0;
    return [
      {
        start,
        end: start + match[0].length,
        message: "Nobody said that this is a sir or a ma'am",
        severity: 'suggest',
        rewrites: [replaceSpan({ start: start - before, end: start + match[0].length }, '')],
      },
    ];
  }
  return [];
};

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  const { address, confidence } = ticket.name;
  const span = findGeneric(draft, ticket.name);
  if (!span) return findGuessed(context);
  const known = address !== null && (confidence === 'high' || confidence === 'medium');
  const message = known && confidence === 'high' ? `This greets anybody; it's ${address}` : 'This greets anybody';
  return [{ ...span, message, severity: known ? 'warn' : 'suggest', rewrites: rewritesFor(context, span) }];
};

export const rule: Rule = {
  id: 'name-generic-salutation',
  family: 'names',
  statement: 'No customer is greeted as a category: “Dear valued customer”, “Dear Sir/Madam”.',
  why: 'A category tells a customer that nobody looked at who wrote. The name does the opposite, and where it isn’t known a plain “Hello” says less and hurts less.',
  sources: [
    'Surprenant & Solomon 1987, Journal of Marketing 51(2): standard courtesy is not felt as personal',
    'Bitner, Booms & Tetreault 1990, Journal of Marketing 54(1): being treated as a person makes an encounter satisfying',
  ],
  severity: 'warn',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      { customer: 'Ana Souza', draft: '«Dear valued customer», your order left today.', becomes: 'Dear Ana' },
      {
        customer: 'Håkon Brekke',
        draft: '«Dear Sir/Madam»,\n\nwith reference to your card, the fee is 1.75 %.',
        becomes: 'Dear Håkon',
      },
      { customer: 'Olu Bello', draft: '«Hello user», please restart the box.', becomes: 'Hello Olu' },
      {
        customer: 'Lena Fischer',
        draft: '«To whom it may concern»,\n\nthe payment arrived on Monday.',
        becomes: 'Hello Lena',
      },
      { customer: 'jsmith82', draft: '«Hi member», we updated your plan.', becomes: 'Hi' },
      { customer: 'Priya Nair', draft: '«Dear Customer», your claim 55102 is settled.', becomes: 'Dear Priya' },
      { customer: 'Luka T.', channel: 'chat', draft: '«Good afternoon, valued cardholder». The card is blocked.' },
      { customer: 'Luka T.', draft: 'Hi Luka, the card is ready, «sir».', becomes: '' },
    ],
    silent: [
      { customer: 'Rebecca Hart', draft: 'Dear Ms Hart, the claim is settled.' },
      { customer: 'The Harbour Team', draft: 'Hi team, the crates are on the quay.' },
      { customer: 'Dana Petrescu', draft: 'Hi Dana — other customers had this too.' },
      { customer: 'Dana Petrescu', draft: 'Hi Dana,\n\nthe customer portal is back.' },
      { customer: 'Sir Geoffrey Hale', draft: 'Good morning, Sir Geoffrey, the boots are here.' },
      { customer: 'Edith Gray', draft: 'Hello Edith,\n\n> Dear valued customer\n\nthat letter was a mistake.' },
      { customer: 'Olive Friend', draft: 'Dear Ms Friend,\n\nthe bonus is on its way.' },
      { customer: 'Clint Usher', draft: 'Hello Clint,\n\nrow F is yours.' },
      {
        customer: 'Rajesh Iyer',
        says: 'Respected sir, kindly share the ledger.',
        draft: 'Hello Rajesh, here it is, sir.',
      },
    ],
  },
  find,
};
