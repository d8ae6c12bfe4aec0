import type { Context } from '../../context';
import { nameSlot } from '../../names/greet';
import { findPlaceholders, type Placeholder } from '../../names/placeholders';
import { deleteSentence, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import type { Rewrite } from '../../types';

/** "Mr./Ms. <Name>": whoever fills in the name knows no title. */
const OPEN_TITLES = /(?:(?:mr|mrs|ms|miss|mx)\.?\s*\/\s*)+(?:mr|mrs|ms|miss|mx)\.?\s+$/i;

/** What the slot asks for, where it is known for sure. */
const fillFor = ({ ticket, settings }: Context, { slot }: Placeholder): string | null => {
  if (slot === 'name') return ticket.name.confidence === 'high' ? ticket.name.address : null;
  if (slot === 'agent') return settings.agent.name || (ticket.ticket.agent.name ?? null);
  const orders = new Set(ticket.told.filter(({ kind }) => kind === 'order').map(({ value }) => value));
  return slot === 'order' && orders.size === 1 ? ([...orders][0] ?? null) : null;
};

/** "Hi ," is put right as a whole: greeting, name, comma. */
const fillHole = (typed: string, name: string): string | null => {
  const hole = typed.match(/^((?:\p{L}+ ?){1,3}?) *([,!.])$/u);
  return hole ? `${(hole[1] ?? '').trim()} ${name}${hole[2] ?? ''}` : null;
};

/** No name is known: the greeting does without, or leaves a blank for a guess. "Dear," alone would be a hole again. */
const withoutName = ({ draft, ticket }: Context, { end }: Placeholder): Rewrite => {
  const start = draft.greeting?.start ?? 0;
  const word = (draft.greeting?.word ?? '').replace(/^(?:my )?dear$/i, 'Hello');
  const slot = ticket.name.confidence === 'medium' ? nameSlot(ticket.name) : null;
  const stop = draft.text.slice(start, end).match(/[,!.]$/)?.[0] ?? '';
  return replaceSpan({ start, end }, `${word}${slot ? ` ${slot.text}` : ''}${stop}`, slot?.hints);
};

const rewritesFor = (context: Context, placeholder: Placeholder): readonly Rewrite[] => {
  const { draft } = context;
  const fill = fillFor(context, placeholder);
  const typed = draft.text.slice(placeholder.start, placeholder.end);
  if (fill !== null && fill !== '') {
    const titles =
      placeholder.slot === 'name' ? (draft.text.slice(0, placeholder.start).match(OPEN_TITLES)?.[0] ?? '') : '';
    const span = { start: placeholder.start - titles.length, end: placeholder.end };
    return [replaceSpan(span, fillHole(typed, fill) ?? fill)];
  }
  const { greeting } = draft;
  if (greeting && greeting.word !== '' && placeholder.end <= greeting.end + 1)
    return [withoutName(context, placeholder)];
  const sentence = draft.sentences.find(({ start, end }) => start <= placeholder.start && placeholder.end <= end);
  const onTop = sentence !== undefined && draft.text.slice(0, sentence.start).trim() === '';
  return sentence && !onTop ? deleteSentence(draft, sentence) : [];
};

const find = (context: Context): readonly Found[] =>
  findPlaceholders(context).map((placeholder) => ({
    start: placeholder.start,
    end: placeholder.end,
    message: placeholder.slot === 'name' ? 'The name is still missing here' : 'This is still to be filled in',
    rewrites: rewritesFor(context, placeholder),
  }));

export const rule: Rule = {
  id: 'name-placeholder-left',
  family: 'names',
  statement: 'No unfilled field of a template is sent.',
  why: 'A left-over field tells the customer that a machine wrote and nobody looked. It is the one slip that undoes every warm word around it.',
  sources: [
    'Practice: mail-merge failures as Forbes and others collect them',
    'Wattal et al. 2012, Information Systems Research 23(3): greetings by machine are met with distrust',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      { customer: 'Malin Sandström', draft: 'Hi «{{first_name}}», your order is packed.', becomes: 'Malin' },
      { customer: 'Noor Haddad', draft: '«Hi ,» thanks for the photo of the table.', becomes: 'Hi Noor,' },
      { customer: 'Kofi Ampofo', draft: 'Dear «[Customer Name]»,\n\nthe bill is accepted.', becomes: 'Kofi' },
      {
        customer: 'Kofi Ampofo',
        says: 'Where is it? Kofi',
        draft: 'Hi Kofi,\n\nyour order «[insert order number]» shipped. It comes by van.',
        becomes: '',
      },
      { customer: 'Ana Ruiz', draft: 'Hi Ana, it will arrive on «[DATE]» at noon.', becomes: null },
      { customer: 'Tevita Fonua', draft: 'Hello «undefined», the bond went out at nine.', becomes: 'Tevita' },
      { customer: 'Rustam Yusupov', draft: 'Hi «XXXX»,\n\nthe move finished at 03:12.', becomes: 'Rustam' },
      {
        customer: 'Khulan Batbayar',
        draft: 'Dear Khulan,\n\nit stops after a fortnight.\n\nWarm wishes,\n«{{agent.name}}»',
        becomes: 'Sam Reed',
      },
      { customer: 'jsmith82', draft: 'Dear «{{first_name}}»,\n\nthe fix is live.', becomes: 'Hello' },
      { customer: 'Ashwini D', draft: 'Dear «%FIRSTNAME%»,\n\nhere is the link once more.', becomes: 'Ashwini' },
    ],
    silent: [
      {
        customer: 'Lea Gray',
        says: 'How do I use {{name}} in a template?',
        draft: "Hi Lea,\n\nput {{name}} in the template and it prints the guest's name.",
      },
      { customer: 'Lea Gray', draft: 'Hi Lea, your card ending XXXX 4471 was charged.' },
      { customer: 'Lea Gray', draft: 'Hi Lea, write `hello {{user}}` in the file.' },
      { customer: 'Lea Gray', draft: 'Hi Lea, press [Enter] twice and wait.' },
      { customer: 'Lea Gray', says: 'What does [Date] do?', draft: 'Hi Lea, choose [Date] in the left menu.' },
      { customer: 'Noor Haddad', draft: "Hi Noor, it's on its way." },
      { customer: 'Harriet Null', draft: 'Dear Ms Null,\n\nyou are checked in.' },
      {
        customer: 'Niko V',
        says: 'undefined is not a function',
        draft: 'Hi Niko,\n\n"undefined" there is the compass.',
      },
      { customer: 'Sinéad Bhriain', draft: 'Hi Sinéad,\n\nXXXL came in today.\n\nTunji xxx' },
    ],
  },
  find,
};
