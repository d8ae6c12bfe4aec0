import type { TicketFacts } from '../context';
import { SAID_ALREADY } from '../phrases/requests';
import { fold } from '../text/normalise';
import { keyStems } from '../text/stems';
import { sameWord } from './answers';

/** A thing asked for by its noun: "today's reading", "zoom level", "the tracking number". */
const NOUN =
  /\b(?:the|your|today's|its|what|which|any|an?|a letter from your) ((?:[\p{L}'-]+ ){0,2}?(?:number|code|reading|level|version|letter|size|colour|color|allerg\p{L}*|postcode|iban|weight|amount|certificate|receipt|quantity|room|seat|plate|dates?|tag|sort code|meter|exchange|doctor))\b/iu;

/** A value beside a noun: a number, a code, something in capitals. */
const VALUE = /\d|\b[A-Z]{2,}\d*\b/;
const GENERIC = new Set(['number', 'code', 'level', 'version', 'date', 'today', 'name', 'letter', 'provid', 'need']);

const pairs = SAID_ALREADY.map(({ asked, said }) => ({
  asked: new RegExp(`(?<!\\p{L})(?:${asked})(?!\\p{L})`, 'u'),
  said: new RegExp(`(?<!\\p{L})(?:${said})`, 'u'),
}));

const sentencesSaid = (ticket: TicketFacts): readonly string[] =>
  ticket.ticket.messages
    .filter(({ from }) => from === 'customer' || from === 'agent')
    .slice(-10)
    .flatMap(({ text }) => text.split(/(?<=[.!?\n])\s+/));

/** What they said that answers by its meaning what the sentence asks. */
export function answeredBefore(asking: string, ticket: TicketFacts): string | null {
  const pair = pairs.find(({ asked }) => asked.test(asking));
  if (pair === undefined) return null;
  return (
    sentencesSaid(ticket)
      .find((sentence) => pair.said.test(fold(sentence)) && !/\?\s*$/.test(sentence))
      ?.trim() ?? null
  );
}

/** Where the customer gave the thing that a sentence asks for; null where they did not. */
export function toldBefore(asking: string, ticket: TicketFacts): string | null {
  const noun = NOUN.exec(asking)?.[1];
  if (noun === undefined) return null;
  const stems = [...keyStems(noun)].filter((one) => !GENERIC.has(one));
  if (stems.length === 0) return null;
  for (const { text } of ticket.customerMessages.slice(-8)) {
    for (const sentence of text.split(/(?<=[.!?\n])\s+/)) {
      const said = [...keyStems(sentence)];
      const named = stems.every((one) => said.some((other) => sameWord(one, other)));
      if (named && VALUE.test(sentence) && !/\?\s*$/.test(sentence)) return sentence.trim();
    }
  }
  return null;
}
