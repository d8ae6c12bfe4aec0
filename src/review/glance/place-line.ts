import type { Context } from '../context';
import { greetingOnTop } from '../names/greet';
import { closeWith, openWith } from '../rewrite/additions';
import { replaceSpan } from '../rewrite/edits';
import type { Rewrite } from '../types';

/** A greeting with a name that is sure; a guess would be a blank. */
const greeting = (context: Context): string => {
  const [first] = greetingOnTop(context);
  return first && first.blanks.length === 0 ? first.text : '';
};

/** Into a draft without a sentence: under its greeting, or under one of ours where nothing is written yet. */
function beginWith(context: Context, text: string): Rewrite {
  const { draft, ticket } = context;
  const gap = ticket.ticket.channel === 'email' ? '\n\n' : ' ';
  if (draft.text.trim() === '') return replaceSpan({ start: 0, end: draft.text.length }, greeting(context) + text);
  const end = draft.greeting?.end ?? 0;
  if (end === 0) return replaceSpan({ start: 0, end: 0 }, `${text}${gap}`);
  const rest = draft.text.slice(end);
  return replaceSpan({ start: end, end: rest.trim() === '' ? draft.text.length : end }, `${gap}${text}`);
}

/** Where a whole sentence goes: an opener before the first one, a boundary after the last. */
export function placeLine(context: Context, line: 'opener' | 'boundary', text: string): Rewrite {
  const [placed] = line === 'opener' ? openWith(context, text) : closeWith(context, text);
  return placed ?? beginWith(context, text);
}
