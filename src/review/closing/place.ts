import type { Context, Sentence } from '../context';
import type { Span } from '../types';
import { findOffer, isFarewell } from './offers';

/** The last sentences that could close any reply: "I hope this helps. Have a great day!" */
const genericTail = ({ draft, ticket }: Context): readonly Sentence[] => {
  const tail: Sentence[] = [];
  for (const sentence of [...draft.sentences].reverse()) {
    if (!findOffer(sentence, ticket) && !isFarewell(sentence, ticket)) break;
    tail.unshift(sentence);
  }
  return tail;
};

/** "I hope the boots have dried out," right above the name belongs to it. */
const leadsToName = ({ draft }: Context, sentence: Sentence | undefined): boolean =>
  draft.signOff !== null && sentence !== undefined && /,\s*$/.test(sentence.text);

/** Where the body ends: in front of the sign-off, or at the end of what is written. */
export function endOfBody(context: Context): number {
  const { draft } = context;
  const body = draft.sentences.filter(({ end }) => !draft.signOff || end <= draft.signOff.start);
  const last = leadsToName(context, body.at(-1)) && body.length > 1 ? body.at(-2) : body.at(-1);
  return last?.end ?? draft.greeting?.end ?? 0;
}

/** Where an ending goes: in place of a formula, or after the last sentence of the body. */
export function placeOfEnding(context: Context): Span {
  const { signOff } = context.draft;
  const end = endOfBody(context);
  const tail = genericTail(context).filter((sentence) => !signOff || sentence.end <= signOff.start);
  const first = tail[0];
  return first && tail.at(-1)?.end === end ? { start: first.start, end } : { start: end, end };
}

/** The space that parts an ending put in at `at` from what stands before it. */
export function spaceBefore({ draft }: Context, at: number): string {
  if (draft.text.slice(0, at).trim() === '') return '';
  if (/\s$/.test(draft.text.slice(0, at))) return '';
  return /\n\s*\n/.test(draft.text.trim()) ? '\n\n' : ' ';
}
