import type { Context } from '../../context';
import { placesOf } from '../../rewrite/voice';
import type { Found, Rule } from '../../rule';

/** A whole sentence may be on the list; a message is one short line. In UTF-16 code units. */
const MESSAGE_QUOTE = 40;

const clipped = (text: string): string =>
  text.length > MESSAGE_QUOTE ? `${text.slice(0, MESSAGE_QUOTE).trimEnd()}…` : text;

const find = ({ draft, settings: { voice, teamNever } }: Context): readonly Found[] =>
  // Of "valued customer" and "valued" the longer one is told.
  [...voice.never]
    .sort((a, b) => b.length - a.length)
    .flatMap((saying) =>
      placesOf(draft.folded, [saying]).map((span) => ({
        ...span,
        message: `${teamNever?.includes(saying) ? 'Your team would rather not say' : 'You asked not to say'} “${clipped(draft.text.slice(span.start, span.end))}”`,
      })),
    );

export const rule: Rule = {
  id: 'never-said',
  family: 'team',
  statement: 'Words that you or your team asked not to say.',
  why: 'They stand on your own list or in your team’s pack: somebody had a reason. Nothing is put in their place, since only you know what you mean here.',
  sources: ['Your settings (Voice), or your team’s pack'],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        never: ['cheers'],
        says: 'Where is my parcel?',
        draft: 'Hi Ana,\n\nIt is at the depot and comes tomorrow, «cheers» for asking.\n\nSam',
      },
      {
        never: ['valued', 'valued customer'],
        says: 'Where is my parcel?',
        draft: 'Hi Ana,\n\nAs a «Valued  Customer» you get it tomorrow.\n\nSam',
      },
      {
        never: ['no worries'],
        channel: 'chat',
        says: 'I sent the wrong photo, here is the other',
        draft: '«No worries», the second photo shows the crack.',
      },
      {
        never: ['Don’t panic'],
        says: 'The pump is loud.',
        draft: "Hi Ana,\n\n«Don't panic»: the pump is loud for its first hour.\n\nSam",
      },
      {
        never: ['unit'],
        says: 'The kettle leaks.',
        draft: 'Hi Ana,\n\nI have posted a new «unit» today. The unit-holder stays with you.\n\nSam',
      },
      {
        never: ['warmest wishes'],
        says: 'The kettle leaks.',
        draft: 'Hi Ana,\n\nThe new kettle left today.\n\n«Warmest wishes»,\nSam',
      },
    ],
    silent: [
      { never: ['cheer'], says: 'Where is it?', draft: 'Hi Ana,\n\nCheers for the photo, it comes tomorrow.\n\nSam' },
      { never: ['can'], says: 'Can you come?', draft: "Hi Ana,\n\nI can't come before Monday at nine.\n\nSam" },
      { never: ['unit'], says: 'The kettle leaks.', draft: 'Hi Ana,\n\nBoth units left today.\n\nSam' },
      {
        never: ['final warning'],
        says: 'What does this mean?',
        draft: 'Hi Ana,\n\nThe line "this is your final warning" is an old one. I have taken it out today.\n\nSam',
      },
      {
        never: ['cheers'],
        says: 'Where is my parcel?',
        draft: 'Hi Ana,\n\nIt comes tomorrow at nine.\n\nSam\n\n-- \nCheers to good tea',
      },
      {
        never: ['unit'],
        says: 'The unit I bought in May leaks at the lid.',
        draft: 'Hi Ana,\n\nThe unit I bought in May leaks at the lid.\n\nThe new lid left today.\n\nSam',
      },
      { says: 'Where is my parcel?', draft: 'Hi Ana,\n\nIt comes tomorrow, cheers for asking.\n\nSam' },
    ],
  },
  find,
};
