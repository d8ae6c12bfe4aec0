import { TEXT } from './drafts';

/** One replacement that every editor is asked for. */
export interface Replacement {
  readonly name: string;
  /** What is typed; bold between asterisks. */
  readonly draft?: string;
  /** `«…»` in the plain text: what is replaced. */
  readonly at: string;
  readonly by: string;
  /** The bold words afterwards. */
  readonly bold?: readonly string[];
}

export const REPLACEMENTS: readonly Replacement[] = [
  { name: 'a word', at: TEXT.replace('Please', '«Please»'), by: 'Kindly' },
  { name: 'a word by nothing', at: TEXT.replace(' caused', '« caused»'), by: '' },
  { name: 'words across bold', at: TEXT.replace('are sorry for', '«are sorry for»'), by: 'do apologise about' },
  {
    name: 'words beside bold',
    at: TEXT.replace('for any inconvenience', '«for any inconvenience»'),
    by: 'about this',
    bold: ['sorry'],
  },
  { name: 'a whole bold word', at: TEXT.replace('sorry', '«sorry»'), by: 'unhappy', bold: ['unhappy'] },
  { name: 'a paragraph', at: TEXT.replace('Please call us.', '«Please call us.»'), by: 'I will call you at 5 p.m.' },
  {
    name: 'several paragraphs by one',
    at: TEXT.replace('Please call us.\n\nThanks', '«Please call us.\n\nThanks»'),
    by: 'Best wishes',
  },
  {
    name: 'a paragraph by several, one blank',
    at: TEXT.replace('Please call us.', '«Please call us.»'),
    by: 'I have sent a new kettle.\n\nIt arrives on Friday.\nDoes that suit you?',
  },
  { name: 'a paragraph by nothing', at: TEXT.replace('Please call us.\n', '«Please call us.\n»'), by: '' },
  { name: 'the whole draft', at: `«${TEXT}»`, by: 'Hello Ana,\n\nit is on its way.' },
  {
    name: 'a greeting put at the start',
    draft: 'Your kettle is on its way.',
    at: '«»Your kettle is on its way.',
    by: 'Hi Ana,\n\n',
  },
  { name: 'a sign-off put at the end', at: `${TEXT}«»`, by: '\n\nKind regards,\nSam' },
  { name: 'a word put between two', at: TEXT.replace('Please call', 'Please «»call'), by: 'do ' },
  { name: 'a sentence put after another', at: TEXT.replace('call us.', 'call us.«»'), by: ' Today is fine.' },
  { name: 'a text put into a blank line', at: TEXT.replace('Ana,\n\n', 'Ana,\n«»\n'), by: 'How are you?' },
  { name: 'words put right after the last ones', draft: 'One', at: 'One«»', by: ' and two' },
  { name: 'a text put into an empty draft', draft: '', at: '«»', by: 'Hi Ana,\n\nThanks for writing.' },
  {
    name: 'a word beside emoji',
    draft: 'Thanks 👩‍👩‍👧 sorry 🎉🎉 bye',
    at: 'Thanks 👩‍👩‍👧 «sorry» 🎉🎉 bye',
    by: 'so glad',
  },
  { name: 'an emoji by its likeness', draft: 'Well done 👍🏽!', at: 'Well done «👍🏽»!', by: '👍🏿' },
  {
    name: 'letters with combining accents',
    draft: 'Dear Zoe\u0308, hello',
    at: 'Dear «Zoe\u0308», hello',
    by: 'Zoe\u0301',
  },
  {
    name: 'signs that mean something in HTML',
    draft: 'If a < b & c',
    at: 'If «a < b» & c',
    by: 'x > y &amp; <b>z</b>',
  },
  { name: 'lines with signs and blanks', draft: 'One', at: '«One»', by: 'a < b\n\n<p>&c' },
];
