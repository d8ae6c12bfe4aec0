import type { Context } from '../../context';
import { type Call, findCalls, isGreeted, opens, withComma } from '../../names/calls';
import { nameKey } from '../../names/key';
import { isCustomers, knownOf } from '../../names/match';
import { hasNameField } from '../../names/used';
import { capitalise, isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import { countWords, wordsOf } from '../../text/stems';
import type { Rewrite } from '../../types';

/** Without a greeting before it twice is too often in a note this short (words); three times is fine in a letter this long. */
const SHORT_WORDS = 60;
const LONG_WORDS = 250;
/** Turns of a chat over which the name is counted, this one included. */
const TURNS = 5;
const TOO_OFTEN = 3;

/** The customer's name, or, where none is known, the one by which the draft greets. */
const isOwn = (context: Context, { text, title }: Call): boolean => {
  const { name } = context.ticket;
  const greeted = context.draft.greeting?.name?.text ?? '';
  if (name.address === null) return greeted !== '' && nameKey(text) === nameKey(greeted);
  return isCustomers(name, text, title) && text !== '';
};

/** How often one earlier chat turn speaks to the customer by name. */
const saysName = (context: Context, text: string): boolean => {
  const { alone } = knownOf(context.ticket.name);
  return wordsOf(text).some((word) => alone.has(nameKey(word)));
};

const turnsWithName = (context: Context): number =>
  context.ticket.agentMessages.slice(1 - TURNS).filter(({ text }) => saysName(context, text)).length;

/** Takes the second and every later call out in one edit. */
const rewritesFor = ({ draft }: Context, extra: readonly Call[]): readonly Rewrite[] => {
  const spans = extra.map((call) => ({ ...withComma(draft.text, call), opens: opens(call) }));
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last || !spans.every((span) => isEditable(draft, span))) return [];
  const tail = last.opens ? (draft.text.slice(last.end).match(/^\p{L}/u)?.[0] ?? '') : '';
  let text = '';
  let at = first.start;
  let capital = false;
  for (const span of spans) {
    const kept = draft.text.slice(at, span.start);
    text += capital ? capitalise(kept) : kept;
    capital = span.opens && /(?:^|[.!?]\s+|\n\s*)$/.test(draft.text.slice(0, span.start));
    at = span.end;
  }
  const end = at + tail.length;
  return [replaceSpan({ start: first.start, end }, text + (capital ? tail.toUpperCase() : tail))];
};

/** Of a couple each is somebody: only how often one of them is called counts. */
const ofOnePerson = (context: Context, own: readonly Call[]): readonly Call[] => {
  if (!/ and /.test(context.ticket.name.address ?? '')) return own;
  const keys = own.map(({ text }) => nameKey(text));
  const most = (key: string): number => keys.filter((other) => other === key).length;
  const named = [...keys].sort((a, b) => most(b) - most(a))[0];
  return own.filter(({ text }) => nameKey(text) === named);
};

interface Use {
  readonly own: readonly Call[];
  /** The greeting names them by a field that is filled at sending. */
  readonly chip: boolean;
}

const isTooMuch = (context: Context, { own, chip }: Use): boolean => {
  const { draft, ticket } = context;
  const said = own.length + (chip ? 1 : 0);
  if (ticket.ticket.channel === 'chat') {
    return said >= 2 || turnsWithName(context) + 1 >= TOO_OFTEN;
  }
  const words = countWords(draft.text);
  if (said >= TOO_OFTEN) return !(words > LONG_WORDS && said === TOO_OFTEN);
  const pair = chip || own.some(isGreeted);
  return said === 2 && words < SHORT_WORDS && !pair && !/ and /.test(ticket.name.address ?? '');
};

const find = (context: Context): readonly Found[] => {
  const { draft, ticket, settings } = context;
  const calls = findCalls(draft);
  const own = ofOnePerson(
    context,
    calls.filter((call) => isOwn(context, call)),
  );
  const others = calls.some((call) => !own.includes(call) && ticket.name.others.includes(call.text));
  const chip = own[0]?.place !== 'greeting' && hasNameField(draft, settings.mergeFields);
  if (own.length === 0 || others || !isTooMuch(context, { own, chip })) return [];
  const extra = own.length > 1 && !chip ? own.slice(1) : own;
  const span = extra[0];
  if (!span) return [];
  const times = own.length + (chip ? 1 : 0);
  const message = `${span.text} hears the name ${times > 1 ? `${times} times` : 'in every turn'}`;
  return [{ start: span.start, end: span.end, message, rewrites: rewritesFor(context, extra) }];
};

export const rule: Rule = {
  id: 'name-overused',
  family: 'names',
  statement: 'The name is said once or twice, not until it sounds like a sales pitch.',
  why: 'A name once is attention; in every sentence it is a technique, and people notice. Two people talking hardly ever say each other’s names.',
  sources: [
    'Howard, Gengler & Jain 1995, Journal of Consumer Research 22(2): a name used to please works only as long as it is not seen through',
    'NPR and Forbes on names repeated in sales talk: they are felt as manipulation',
    'Friestad & Wright 1994, Journal of Consumer Research 21(1): a tactic that is recognised turns against its user',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      { customer: 'Steve Hale', draft: 'Hi Steve, thanks «Steve». Steve, would you try the other port?' },
      { customer: 'Ana Souza', draft: 'Ana, I see. «Ana», the refund is done.', becomes: 'T' },
      { customer: 'Tom Okafor', draft: 'Thanks, Tom. «Tom», one question, Tom.' },
      {
        customer: 'Priya Nair',
        draft: 'So, Priya, here is the plan, «Priya»: the new lid goes out tonight and comes on Friday.',
        becomes: '',
      },
      {
        customer: 'Ben',
        channel: 'chat',
        thread: [
          { from: 'customer', text: 'no sound' },
          { from: 'agent', text: 'Ben, which port is it?' },
          { from: 'customer', text: 'left' },
          { from: 'agent', text: 'Ben, try the right one.' },
          { from: 'customer', text: 'still nothing' },
        ],
        draft: '«Ben», unplug it for a minute.',
        becomes: 'U',
      },
      { customer: 'Maria Costa', draft: 'Maria, I understand, «Maria», and I will fix it, Maria.' },
    ],
    silent: [
      {
        customer: 'Ana Souza',
        draft: `Hi Ana,\n\n${'the van comes at nine and the driver rings first, since the gate is locked. '.repeat(5)}\n\nTake care, Ana.`,
      },
      { customer: 'Tom Okafor', draft: "Hi Tom, the ticket is in Tom Reed's name." },
      {
        customer: 'Ana Souza',
        says: 'Where do Luis and I sit?',
        draft: 'Ana, your seat is 3C; Luis, yours is 3D.',
      },
      {
        customer: 'Ana Souza',
        draft: 'Hi Ana,\n\nPassenger 1: Ana Souza. Passenger 2: Luis Souza. Both are in row 3.',
      },
      { customer: 'Steve Hale', draft: "Hi Steve, it's live." },
      {
        customer: 'Ben',
        channel: 'chat',
        thread: [
          { from: 'customer', text: 'no sound' },
          { from: 'agent', text: 'Hi Ben, which port is it?' },
          { from: 'customer', text: 'left. ah works, thanks bye' },
        ],
        draft: 'Glad to hear it. Bye, Ben!',
      },
      { customer: 'April Jennings', draft: 'Hello April,\n\nthe April payroll uses the new code from 5 April.' },
    ],
  },
  find,
};
