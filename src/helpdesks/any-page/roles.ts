import type { Author } from '../../review/types';

/** Words by which pages mark who wrote something, in the values of attributes; never in what was written. */
const CUSTOMER = new Set(
  'customer client requester requestor enduser user visitor guest lead contact shopper inbound incoming received them'.split(
    ' ',
  ),
);
const AGENT = new Set(
  'agent admin staff operator teammate support assignee outbound outgoing sent self mine'.split(' '),
);
const NOTE = new Set('note internal private'.split(' '));
const MACHINE = new Set('bot system event automated automation activity'.split(' '));

const TELLING = [
  'class',
  'data-role',
  'data-author',
  'data-author-type',
  'data-sender',
  'data-sender-type',
  'data-type',
  'data-direction',
  'data-testid',
  'data-test-id',
  'type',
];

/** What a message's box is called; without such a word its role words may mean a name's or a picture's box. */
const MESSAGE = new Set('message msg comment reply post bubble entry item thread part note email mail'.split(' '));

/** The words of an element's telling attributes, in lower case, `isFromAgent` taken apart. */
export const wordsOf = (element: Element): readonly string[] =>
  TELLING.flatMap((name) =>
    (element.getAttribute(name) ?? '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z]+/),
  );

/** Says whether somebody is the customer or somebody else. */
export const isRoleWord = (word: string): boolean => CUSTOMER.has(word) || AGENT.has(word);

/** Who wrote what stands in a box, by the words it is marked with; null where none or two kinds say so. */
export function roleOf(element: Element): Author | null {
  const words = wordsOf(element);
  const said = (among: ReadonlySet<string>): boolean => words.some((word) => among.has(word));
  if (!said(MESSAGE) && !element.matches('article, [role="article"], li, [role="listitem"]')) return null;
  if (said(MACHINE)) return 'system';
  const customer = said(CUSTOMER);
  const agent = said(AGENT);
  if (customer && agent) return 'system';
  if (words.includes('internal') || words.includes('private') || (said(NOTE) && !customer)) return 'note';
  return customer ? 'customer' : agent ? 'agent' : null;
}
