import type { Context } from '../../context';
import { type Call, findCalls, isGreeted, opens, withComma } from '../../names/calls';
import { readDisplayName } from '../../names/display';
import { nameKey } from '../../names/key';
import { isOnlyGiven, isOrganisation, isTitle, isWord } from '../../names/lexicon';
import { isCustomers, misspells } from '../../names/match';
import { isNicknameOf } from '../../names/nickname';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { wordsOf } from '../../text/stems';
import type { Rewrite, Severity } from '../../types';

/** Left-overs of templates are another rule's. */
const NOT_A_NAME = /[\ufffc{}[\]<>%$_\d@]|^(?:null|undefined|nan|none|x{3,}|name|first ?name|last ?name)$/i;

interface Judged {
  readonly call: Call;
  readonly message: string;
  readonly severity: Severity;
  /** What stands in its place, without the title; null where nothing is sure. */
  readonly instead: string | null;
}

const agentNames = ({ ticket, settings }: Context): readonly string[] =>
  wordsOf(`${ticket.ticket.agent.name ?? ''} ${settings.agent.name}`)
    .filter((word) => word.length > 1)
    .map(nameKey);

/** "Dear Parish Office", "Hello kiosk": what the display name says, where it names no person. */
const isCompanyOf = (context: Context, name: string): boolean => {
  const shown = context.ticket.ticket.customer.name ?? '';
  const first = nameKey(name.split(' ')[0] ?? '');
  return name.split(' ').some(isOrganisation) || (!readDisplayName(shown) && nameKey(shown).split(' ').includes(first));
};

/** Not the customer's name: a slip, the agent's own, a short form nobody offered, or somebody else's. */
const judge = (context: Context, call: Call): Judged => {
  const { name } = context.ticket;
  const address = name.address ?? '';
  const close = misspells(name, call.text, call.title);
  if (close !== null) return { call, message: `The customer writes ${close}`, severity: 'warn', instead: close };
  if (agentNames(context).includes(nameKey(call.text.split(' ')[0] ?? ''))) {
    return { call, message: `That's your own name; this is ${address}`, severity: 'warn', instead: address };
  }
  if (name.accepted.some((form) => isNicknameOf(form, call.text))) {
    return { call, message: `They call themselves ${address}`, severity: 'suggest', instead: address };
  }
  return { call, message: `I know this customer as ${address}`, severity: 'warn', instead: address };
};

/** "… on the site. Becs": a word that stands alone at the end is what they are called by, whatever it is short for. */
const SIGNED = /(?:^|[.!?…\n])\s*(\p{L}[\p{L}'-]*)[.!,\s]*$/u;
const hasSigned = ({ ticket }: Context, name: string): boolean =>
  ticket.customerMessages.some(({ text }) => nameKey(SIGNED.exec(text)?.[1] ?? '') === nameKey(name));

const isGroup = (text: string): boolean => text.split(' ').every((word) => /^\p{Ll}/u.test(word) && isWord(word));

const inGreeting = (context: Context, calls: readonly Call[]): readonly Judged[] => {
  const { name } = context.ticket;
  const greeted = calls.filter(({ place }) => place === 'greeting');
  const own = greeted.filter((call) => isCustomers(name, call.text, call.title, call.word));
  return greeted
    .filter((call) => !own.includes(call) && !NOT_A_NAME.test(call.text) && !isCompanyOf(context, call.text))
    .filter((call) => !hasSigned(context, call.text))
    .filter((call) => !isGroup(call.text) && !/^(?:\p{Lu}[.-]?){1,3}$/u.test(call.text) && !isTitle(call.text))
    .filter((call) => own.length === 0 || misspells(name, call.text, call.title) !== null)
    .map((call) => judge(context, call));
};

/** "my colleague, Sarah.": spoken of, not to. */
const OF_SOMEBODY =
  /\b(?:colleague|manager|boss|team|teammate|friend|agent|driver|expert|specialist|engineer|technician|secretary|assistant|receptionist|nurse|doctor|vet|teacher|tutor|coach|chef|fitter|plumber|mechanic|developer|supervisor|neighbou?r|successor|from|by|with|to|called|named|meet|is|are|he|she|they)\b[^.!?]{0,24},\s*$/i;

/** "So just keep an eye out, Barbara": an order is given to somebody. */
const ASKS =
  /(?:^|[.!?]\s+|\b(?:so|and|then|just|now)\s)(?:keep|let|look|check|give|try|send|tell|make|hold|remember|note|call|ring|write|reply|open|click|press)\b/i;

/** "our driver, Barbara, rings": explains who that is; "Anna, Barbara, and Tom" is a list. */
const EXPLAINED =
  /(?:\b(?:my|our|the|your|a|an|his|her|their|this|that|one|another)(?:\s[\p{L}'-]+){1,3}|(?<!^|[.!?]\s)\b(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}'-]+),\s*$/u;

/** "Thanks, Sarah.", "Don't take root yet, Ewan!" */
const isSpokenTo = ({ draft }: Context, { place, start, end }: Call): boolean => {
  if (place === 'thanks') return true;
  const before = draft.text.slice(Math.max(0, start - 60), start);
  const closes =
    /^\s?[.!?]/.test(draft.text.slice(end)) || (/^,/.test(draft.text.slice(end)) && !EXPLAINED.test(before));
  const second = /\b(?:you|your|you're|don't|sorry|thanks|thank|welcome|enjoy|have a|take care|please)\b/i;
  return place === 'comma' && closes && (second.test(before) || ASKS.test(before)) && !OF_SOMEBODY.test(before);
};

/** After the greeting only what is sure: a slip of the customer's name, or a given name nobody in the ticket has. */
const inBody = (context: Context, calls: readonly Call[]): readonly Judged[] => {
  const { name } = context.ticket;
  const others = new Set(name.others.map(nameKey));
  return calls
    .filter(({ place, text }) => place !== 'greeting' && !others.has(nameKey(text)) && !NOT_A_NAME.test(text))
    .filter((call) => !isCustomers(name, call.text, call.title) && !text(context).includes(nameKey(call.text)))
    .filter((call) => {
      if (isWord(call.text) || context.ticket.properNouns.has(nameKey(call.text))) return false;
      const slip = misspells(name, call.text, call.title) !== null && !isOrganisation(call.text);
      return slip || (isOnlyGiven(call.text.split(' ')[0] ?? '') && isSpokenTo(context, call));
    })
    .map((call) => judge(context, call));
};

/** What the customer wrote, as keys: a name they use themselves is no slip of theirs. */
const text = ({ ticket }: Context): readonly string[] => wordsOf(ticket.said).map(nameKey);

/** The name is said already: a second one would be too much, so the wrong one goes. */
const isEnough = ({ draft, ticket }: Context, call: Call): boolean => {
  const own = findCalls(draft).filter(({ text, title, word }) => isCustomers(ticket.name, text, title, word));
  // "Dear," alone would be a hole.
  if (isGreeted(call) && !own.some(isGreeted)) return false;
  const [only] = own;
  if (own.length !== 1 || !only) return own.length > 1;
  return !isGreeted(call) && !isGreeted(only);
};

const takeOut = ({ draft }: Context, call: Call): readonly Rewrite[] => {
  const span = withComma(draft.text, call);
  if (!isEditable(draft, span)) return [];
  if (!opens(call)) return [replaceSpan(span, '')];
  const next = draft.text.charAt(span.end);
  return /\p{L}/u.test(next) ? [replaceSpan({ start: span.start, end: span.end + 1 }, next.toUpperCase())] : [];
};

const rewritesFor = (context: Context, { call, instead }: Judged): readonly Rewrite[] => {
  const { name } = context.ticket;
  if (isEnough(context, call)) return takeOut(context, call);
  if (instead === null || name.confidence !== 'high' || / and /.test(instead)) return [];
  const titled = call.title !== '' && instead === name.address;
  const start = titled ? context.draft.text.lastIndexOf(call.title, call.start) : call.start;
  if (!isEditable(context.draft, { start, end: call.end })) return [];
  return [replaceSpan({ start, end: call.end }, instead)];
};

const find = (context: Context): readonly Found[] => {
  const { name } = context.ticket;
  if (name.address === null || name.confidence === 'low' || name.confidence === 'none') return [];
  const calls = findCalls(context.draft);
  return [...inGreeting(context, calls), ...inBody(context, calls)].map((judged) => ({
    start: judged.call.start,
    end: judged.call.end,
    message: judged.message,
    severity: name.from === 'email' ? 'suggest' : judged.severity,
    rewrites: rewritesFor(context, judged),
  }));
};

export const rule: Rule = {
  id: 'name-wrong',
  family: 'names',
  statement: 'The reply speaks to the customer by their own name, spelled as they spell it.',
  why: 'A wrong name is worse than none: it says that this letter was meant for somebody else. It takes a second to put right, and nothing after it is read kindly while it stands.',
  sources: [
    'Adobe consumer survey, reported by MediaPost: 17 % are irritated by a misspelled name',
    'McKenzie 2010, Falsehoods Programmers Believe About Names: order, spelling and parts differ from what forms expect',
  ],
  severity: 'warn',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      { customer: 'Ana Souza', draft: 'Hi «Anna», the refund is through.', becomes: 'Ana' },
      { customer: 'Tom Okafor', draft: 'Hi «Sarah», here is your code.', becomes: 'Tom' },
      {
        customer: 'Robert Hale',
        says: 'All four arrived. Rob',
        draft: 'Hi «Bobby», done, all four are booked.',
        becomes: 'Rob',
      },
      {
        customer: 'Nguyễn Thị Hoa',
        says: 'When does it come?\n\nHoa',
        draft: 'Dear «Nguyen», your order comes on Friday.',
        becomes: 'Hoa',
      },
      { customer: 'Siobhan McArdle', draft: 'Hi «Siobahn»,\n\nyou are in 14A.', becomes: 'Siobhan' },
      { customer: 'Kim Lee', says: 'Any news? Kim', draft: 'Hi «Lee», it ships today.', becomes: 'Kim' },
      { customer: 'Olu Bello', agent: 'Marta Kos', draft: 'Hi «Marta», thanks for the log.', becomes: 'Olu' },
      {
        customer: 'Lars Pedersen',
        draft: 'Dear Mr «Petersen»,\n\nF32 means a surge.',
        becomes: 'Pedersen',
      },
      {
        customer: 'Ana Ruiz',
        draft: 'Dear Mr «Okafor»,\n\nAna, it ships today. Ana, it is on its way.',
        becomes: 'Ana',
      },
      {
        customer: 'Aisling Byrne',
        draft: 'Hi Aisling,\n\na new one leaves today. Thanks again for telling us, «Ashling».',
        becomes: 'Aisling',
      },
    ],
    silent: [
      { customer: 'José Ruiz', draft: 'Hi Jose, it ships today.' },
      { channel: 'chat', customer: 'Olive', draft: 'Thanks Olive, the left one is the pump.' },
      { customer: 'Noor Haddad', draft: 'Hi Noor,\n\nThe new secretary, Bea, has your papers.\n\nSam' },
      { customer: 'Katherine Bell', says: 'Still nothing. Kate', draft: 'Hi Kate, it ships today.' },
      {
        customer: 'Ana Souza',
        says: 'Please copy my husband Luis. Ana',
        draft: 'Hi Ana and Luis, both seats are booked.',
      },
      { customer: 'Pat Keane', draft: 'Hi both, the table is yours.' },
      {
        customer: 'Robert Hale',
        says: 'The log is attached. Bob',
        draft: 'Thanks Bob — that log is what I needed.',
      },
      { customer: 'Jo Marsh', says: 'Alexa does not hear me.', draft: 'Hi Jo,\n\nask Alexa, then say the room.' },
      { customer: 'Sam Reyes', says: "It's Mx Reyes, please.", draft: 'Dear Mx Reyes,\n\nnoted for every letter.' },
      { customer: 'Giorgos Stamatiou', draft: 'Kalimera Giorgo,\n\na cabin is free.' },
      {
        customer: 'Tobias Engström',
        says: 'It says "delivered to Daniel".',
        draft: 'Hi Tobias,\n\nDaniel is the caretaker; he has your parcel.',
      },
      { customer: 'Kovács Bence', draft: 'Kedves Bence,\n\neleven is fine.' },
    ],
  },
  find,
};
