import { isClosingTurn } from '../../closing/turn';
import type { Context } from '../../context';
import { findGeneric } from '../../names/generic';
import { greetingOnTop, nameInGreeting } from '../../names/greet';
import { findPlaceholders } from '../../names/placeholders';
import { hasNameField, usesName } from '../../names/used';
import { STAYS_UNNAMED } from '../../phrases/names';
import type { Found, Rule } from '../../rule';
import { fold } from '../../text/normalise';
import { pattern } from '../../text/pattern';
import { countWords } from '../../text/stems';
import type { Message, NameAnswer, Severity } from '../../types';

/** Shorter drafts are an aside. */
const SHORTEST = 4;
/** After a day's pause a mail opens a conversation again. */
const DAY_MS = 24 * 60 * 60 * 1000;
const GROUP = /\b(?:all|both|everyone|everybody|folks|team|guys|ladies|gentlemen)\b/i;

const staysUnnamed = pattern(STAYS_UNNAMED);

const pauseOf = (messages: readonly Message[], now: string | undefined): number => {
  const agent = messages.findLast(({ from }) => from === 'agent')?.at;
  const latest = now ?? messages.at(-1)?.at;
  return agent && latest ? Date.parse(latest) - Date.parse(agent) : 0;
};

const isShown = ({ from, confidence }: NameAnswer): boolean =>
  confidence === 'high' && (from === 'field' || from === 'signed' || from === 'said');

const namedBefore = ({ ticket }: Context): boolean =>
  ticket.agentMessages.some(({ text }) =>
    ticket.name.accepted.some((form) => form.length > 1 && fold(text).includes(fold(form))),
  );

const SEE_YOU = /\b(?:see|catch|speak to) (?:you|ya)\b/;

/** A chat turn that greets has room for a name; one that begins with the matter is talking already. */
const isOpenForAName = (context: Context): boolean =>
  context.draft.greeting !== null ||
  isClosingTurn(context) ||
  context.draft.sentences.some(({ folded }) => SEE_YOU.test(folded));

/** When a name is due: in the first reply, after a day's pause, at the goodbye of a chat that never said it. */
const severityOf = (context: Context): Severity | null => {
  const { ticket } = context;
  const { channel, messages, now } = ticket.ticket;
  // In public only a name that the customer shows in full or signs there.
  if (channel === 'social') return ticket.firstReply && isShown(ticket.name) ? 'suggest' : null;
  if (channel === 'chat' && !isOpenForAName(context)) return null;
  if (ticket.firstReply) return 'warn';
  if (channel === 'chat') return isClosingTurn(context) && !namedBefore(context) ? 'suggest' : null;
  return pauseOf(messages, now) > DAY_MS || !namedBefore(context) ? 'suggest' : null;
};

/** Only a greeting's word or two, or nothing, stands before it. */
const GREETS = /^\s*[\p{L}.,/ ]{0,24}$/u;

/** A template's open field stands where the name goes. It is one slip, and name-placeholder-left speaks of it. */
const awaitsName = (context: Context): boolean =>
  findPlaceholders(context).some(({ start }) => GREETS.test(context.draft.text.slice(0, start)));

const isNamed = (context: Context): boolean => {
  const { draft, settings, ticket } = context;
  const { greeting } = draft;
  if (greeting?.name || hasNameField(draft, settings.mergeFields)) return true;
  if (greeting && GROUP.test(draft.text.slice(greeting.start, greeting.end))) return true;
  return findGeneric(draft, ticket.name) !== null || usesName(context) || awaitsName(context);
};

const find = (context: Context): readonly Found[] => {
  const { ticket, draft } = context;
  const { address, confidence } = ticket.name;
  const severity = severityOf(context);
  if (address === null || severity === null || (confidence !== 'high' && confidence !== 'medium')) return [];
  if (countWords(draft.text) < SHORTEST || staysUnnamed.test(fold(ticket.said)) || isNamed(context)) return [];
  const { greeting } = draft;
  const rewrites = greeting ? nameInGreeting(greeting, draft.text, ticket.name) : greetingOnTop(context);
  const message = confidence === 'high' ? `${address} isn't named` : `Nobody is named. ${address}, perhaps?`;
  return [{ start: greeting?.start ?? 0, end: greeting?.end ?? 0, message, severity, rewrites, whole: true }];
};

export const rule: Rule = {
  id: 'name-missing',
  family: 'names',
  statement: 'Where the customer’s name is known, the reply says it.',
  why: 'A name costs one word and shows that a person is being answered. A first reply without it reads like a form letter, however good the rest is.',
  sources: [
    'Practitioner advice: not asking for and not using a name says “I don’t care about you or your problem”',
    'Howard, Gengler & Jain 1995, Journal of Consumer Research 22(2): a remembered name is taken as a compliment',
    'Sahni, Wheeler & Chintagunta 2018, Marketing Science 37(2), against Defau & Zauner 2023: a name helps attention at most',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        customer: 'María López',
        says: 'Where is my kettle?',
        draft: 'Hello,\n\nyour replacement kettle ships tomorrow.',
        becomes: 'Hello María,',
      },
      { customer: 'Tom Okafor', draft: "Hi there, I've fixed the login loop.", becomes: 'Hi Tom,' },
      {
        says: 'We still lack the May invoice.\n\n— Priya',
        draft: 'Good morning, the invoice is attached.',
        becomes: 'Good morning Priya,',
      },
      { customer: 'Jean-Luc Petit', draft: 'Your booking now shows two beds.', becomes: 'Hello Jean-Luc,\n\n' },
      { customer: 'Dr. Asha Rao', draft: 'Thanks, that photo shows the crack clearly.', becomes: 'Hello Dr Rao,\n\n' },
      {
        customer: 'Ben',
        channel: 'chat',
        says: 'it crashes',
        draft: 'Hey! Which app version is it?',
        becomes: 'Hey Ben!',
      },
      { customer: 'Søren Kjær', draft: 'Hi, I moved your seat to 12A.', becomes: 'Hi Søren,' },
      {
        customer: 'Will Harper',
        says: 'The meter is not found.',
        draft: 'Good afternoon,\n\nthe meter is matched and will report overnight. Will it be read at noon? I check.',
        becomes: 'Good afternoon Will,',
      },
      {
        email: 'noor@haddad.example',
        says: 'The table has a split.',
        draft: 'Hello,\n\na new top goes out on Monday.',
        becomes: 'Hello ▢,',
      },
    ],
    silent: [
      { customer: 'Ana Ruiz', draft: 'Thanks, Ana. Enjoy it tomorrow!' },
      { customer: 'María López', draft: 'Hi Maria, your kettle ships tomorrow.' },
      { customer: 'Thomas Okafor', says: 'Still no luck. Tom', draft: 'Morning Tom, fixed it for you.' },
      { customer: 'jsmith82', draft: "Hi there, I've fixed the login loop." },
      {
        customer: 'Ben',
        channel: 'chat',
        thread: [
          { from: 'customer', text: 'it crashes' },
          { from: 'agent', text: 'Hi Ben, which version?' },
          { from: 'customer', text: '4.2' },
        ],
        draft: 'Try it now, please?',
      },
      { customer: 'ACME Ltd', draft: 'Good morning, your March statement is attached.' },
      { customer: 'Dr. Asha Rao', draft: 'Dear Dr Rao, the photo helps a lot.' },
      {
        customer: 'Tanaka Kenji',
        says: 'Key lost. Kenji Tanaka',
        draft: 'Dear Tanaka-san,\n\nthe key leaves tomorrow.',
      },
      { customer: 'Folasade Ogunleye', draft: 'Your deposit is on its way, Mrs Ogunleye, all €900.' },
      { customer: 'Ben', channel: 'chat', says: 'open today?', draft: 'We are, until six, and the café until eight.' },
      {
        customer: 'ACME Ltd',
        says: 'Invoice 1187 lists it twice.\nPriya (accounts)',
        draft: 'Hi {{ticket.requester.first_name}},\n\nthe second line was charged in error and is gone.',
      },
      { customer: 'Noor Haddad', draft: 'Dear Mr./Ms. [Name],\n\na new top goes out on Monday.' },
      { customer: 'Ana Souza', draft: 'Hi \ufffc,\n\nyour seat is 12A now.' },
      { customer: 'Harold Hale', says: 'I would rather not see my name in mails.', draft: 'Hello,\n\nthat is noted.' },
    ],
  },
  find,
};
