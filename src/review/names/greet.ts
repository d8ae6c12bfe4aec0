import type { Context, Greeting } from '../context';
import { replaceSpan } from '../rewrite/edits';
import type { NameAnswer, Rewrite, Span, Voice } from '../types';

const BY_VOICE: Readonly<Record<Voice['formality'], string>> = { formal: 'Dear', neutral: 'Hello', casual: 'Hi' };

/** How this brand greets. */
export const greetingWord = (voice: Voice): string => BY_VOICE[voice.formality];

/** The name as a rewrite may use it: sure names as they are, a guess as a blank to fill. */
export const nameSlot = ({ address, confidence }: NameAnswer): { text: string; hints: readonly string[] } | null => {
  if (address === null) return null;
  return confidence === 'high' ? { text: address, hints: [] } : { text: '▢', hints: [`${address}?`] };
};

/** "Hi there" → "Hi", "Hello again" stays. */
const plainWord = (word: string): string => word.replace(/ there$/i, '');

/** "Hello," → "Hello María,": the greeting stays as typed. */
export function nameInGreeting(greeting: Greeting, text: string, answer: NameAnswer): readonly Rewrite[] {
  const slot = nameSlot(answer);
  const stop = text.slice(greeting.start, greeting.end).match(/\s*[,!.:;—–-]+$/)?.[0] ?? '';
  if (!slot || greeting.word === '') return [];
  const follows = text.slice(greeting.end);
  if (stop === '' && !/^\s*(?:\n|$)/.test(follows)) return [];
  const span: Span = { start: greeting.start, end: greeting.end };
  return [replaceSpan(span, `${plainWord(greeting.word)} ${slot.text}${stop}`, slot.hints)];
}

/** A greeting line before the first sentence. */
export function greetingOnTop({ ticket, settings }: Context): readonly Rewrite[] {
  const slot = nameSlot(ticket.name);
  if (!slot) return [];
  const word = greetingWord(settings.voice);
  const chat = ticket.ticket.channel !== 'email';
  return [replaceSpan({ start: 0, end: 0 }, chat ? `${word} ${slot.text}! ` : `${word} ${slot.text},\n\n`, slot.hints)];
}
