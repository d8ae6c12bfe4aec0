import type { TicketFacts } from '../context';
import { SAID_ALREADY } from '../phrases/requests';
import { fold } from '../text/normalise';
import { keyStems } from '../text/stems';
import { sameWord } from './same-word';

/** A thing asked for by its noun: "today's reading", "zoom level", "the tracking number". */
const NOUN =
  /\b(?:the|your|today's|its|what|which|any|an?|a letter from your) ((?:[\p{L}'-]+ ){0,2}?(?:number|code|reading|level|version|letter|size|colour|color|allerg\p{L}*|postcode|iban|weight|amount|certificate|receipt|quantity|room|seat|plate|dates?|tag|sort code|meter|exchange|doctor))\b/iu;

/** A value beside a noun: a number, a code, something in capitals. */
const VALUE = /\d|\b[A-Z]{2,}\d*\b/;
/** What a number or a code looks like: no day of the month, no amount. */
const REFERENCE = /\b(?=[A-Z0-9-]*\d)[A-Z0-9]+(?:-[A-Z0-9]+)*\b(?<=[A-Z0-9-]{4})/;
const GENERIC = new Set(['number', 'code', 'level', 'version', 'date', 'today', 'name', 'letter', 'provid', 'need']);

const CIRCUMSTANTIAL = new Set(['reason', 'exact', 'roughly', 'start', 'unabl', 'problem', 'wasn', 'didn', 'tell']);
/** The asking itself, not what is asked for. */
const ASK_STEMS = new Set([
  'confirm',
  'provid',
  'share',
  'number',
  'reply',
  'help',
  'order',
  'address',
  'account',
  'check',
  'email',
  'e-mail',
]);
const REASON = /\b(?:because|since|as|so|due|has|have|is|was|won't|can't|too|never|no longer)\b|, /;

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
  const said = pairs.filter(({ asked }) => asked.test(asking)).map((pair) => pair.said);
  if (said.length === 0) return null;
  return (
    sentencesSaid(ticket)
      .find((sentence) => said.some((one) => one.test(fold(sentence))) && !/\?\s*$/.test(sentence))
      ?.trim() ?? null
  );
}

/** A time of day or a day, as customers give one. */
const TIME =
  /\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} ?[ap]m\b|\b(?:yesterday|this morning|last night|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight)\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const ASKS_WHEN =
  /(?:^[^\p{L}]*|[,:] |\b(?:know|tell me|tell us|and|or|exactly|roughly|about|say|remember|please|confirm|need|hi \p{L}+|hello \p{L}+) )(?:when|what time|what day|which day)\b[^,?]{0,30}?\b(?:did|was|were|have|has|do|does|you|the|it)\b/u;
/** An hour is asked for; the day that they named is none. */
const ASKS_HOUR = /\bwhat (?:time|hour)\b/;
const CLOCK = /\b\d{1,2}[.:]\d{2}\b|\b\d{1,2} ?[ap]m\b|\b(?:noon|midnight|morning|afternoon|evening|night|o'clock)\b/;
const ASKS_WHY = /\b(?:why|the reasons? (?:why|for|that|you|behind)|what (?:makes|made|stops|prevents))\b/;
/** Two words in common: the same matter, not a chance word. */
const SAME_MATTER = 2;

const shared = (stems: readonly string[], sentence: string): number => {
  const said = [...keyStems(sentence)];
  return stems.filter((one) => said.some((other) => sameWord(one, other))).length;
};

/** "When did you top up?", "why can't he sign?": told in a sentence about the same thing. */
function circumstanceTold(asking: string, ticket: TicketFacts): string | null {
  const told = ticket.customerMessages.slice(-8).flatMap(({ text }) => text.split(/(?<=[.!?\n])\s+/));
  const stems = [...keyStems(asking)].filter((one) => !CIRCUMSTANTIAL.has(one));
  const statement = (needed: number, has: RegExp) =>
    told.find((one) => !/\?\s*$/.test(one) && has.test(fold(one)) && shared(stems, one) >= needed) ?? null;
  if (ASKS_WHEN.test(asking) && stems.length > 0) return statement(1, ASKS_HOUR.test(asking) ? CLOCK : TIME);
  if (ASKS_WHY.test(asking)) return statement(SAME_MATTER, REASON);
  return null;
}

const ASKING = /\?|\b(?:please|tell|send|give|confirm|need|let me know|provide|share)\b/i;
const HAS_NONE = /\b(?:don't|do not|can't|cannot|haven't|no idea|not sure|where|what|which|later|tomorrow)\b/i;

/** An agent asked for the same earlier, and their next message gave figures. */
export function answeredAgent(asking: string, { ticket }: TicketFacts): string | null {
  const messages = ticket.messages.filter(({ from }) => from === 'customer' || from === 'agent').slice(-10);
  for (const [index, { from, text }] of messages.entries()) {
    const next = messages[index + 1];
    if (from !== 'agent' || next?.from !== 'customer' || !VALUE.test(next.text) || HAS_NONE.test(next.text)) continue;
    const asked = text.split(/(?<=[.!?\n])\s+/).filter((sentence) => ASKING.test(sentence));
    const same = asked.some(
      (sentence) =>
        shared(
          [...keyStems(sentence)].filter((one) => !CIRCUMSTANTIAL.has(one) && !ASK_STEMS.has(one)),
          asking,
        ) >= SAME_MATTER,
    );
    if (same) return next.text.split(/(?<=[.!?\n])\s+/)[0]?.trim() ?? null;
  }
  return null;
}

/** Where the customer gave the thing that a sentence asks for; null where they did not. */
export function toldBefore(asking: string, ticket: TicketFacts): string | null {
  const noun = NOUN.exec(asking)?.[1];
  if (noun === undefined) return circumstanceTold(fold(asking), ticket);
  const stems = [...keyStems(noun)].filter((one) => !GENERIC.has(one));
  const value = /(?:number|code)$/i.test(noun) ? REFERENCE : VALUE;
  if (stems.length === 0) return circumstanceTold(fold(asking), ticket);
  for (const { text } of ticket.customerMessages.slice(-8)) {
    for (const sentence of text.split(/(?<=[.!?\n])\s+/)) {
      const said = [...keyStems(sentence)];
      const named = stems.every((one) => said.some((other) => sameWord(one, other)));
      if (named && value.test(sentence) && !/\?\s*$/.test(sentence)) return sentence.trim();
    }
  }
  return null;
}
