import type { ToldFact } from '../context';
import type { Message, Ticket } from '../types';
import { recentMessages } from './customer-said';

const MESSAGES_READ = 14;
const READ_CHARACTERS = 6000;
const MOST_FACTS = 40;

interface FactSource {
  readonly kind: ToldFact['kind'];
  readonly regex: RegExp;
}

/** The value is the first group, or all of the match. Bounded runs: linear. */
const SOURCES: readonly FactSource[] = [
  {
    kind: 'order',
    regex:
      /\b(?:order|booking|reference|ref|invoice|ticket|claim|case|contract|account|customer|policy|reservation|receipt|repair|complaint|tracking|member(?:ship)?|parcel|voucher|confirmation|pnr|workspace)\b(?:\s+(?:number|no|nr|id|code|is|was|ending|with))*[\s.:#]*\b((?=[\p{L}\d-]*\d)[\p{L}\d][\p{L}\d/-]{2,20})/giu,
  },
  { kind: 'order', regex: /(?<![\p{L}\d])#(\d{3,12})\b/gu },
  // A parcel's number by the rules of the post: two letters, nine digits, two letters.
  { kind: 'order', regex: /\b[A-Z]{2} ?\d{2,4} ?\d{2,4} ?\d{1,4}(?: ?\d)? ?[A-Z]{2}\b/g },
  { kind: 'email', regex: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu },
  { kind: 'phone', regex: /(?<!\d)(?:\+|00)?\d{1,4}(?:[ /-]\d{2,5}){2,4}(?!\d)/g },
  { kind: 'serial', regex: /\b(?:serial|s\/n|imei)(?:\s+(?:number|no|is))*[\s.:#]*([\p{L}\d-]{4,24})/giu },
  {
    kind: 'model',
    regex: /\b(?:model|version|type)(?:\s+(?:number|no|is))?[\s.:]*((?=[\p{L}\d.-]*\d)[\p{L}\d][\p{L}\d.-]{0,16})/giu,
  },
  {
    kind: 'model',
    regex: /\b(?:pixel|iphone|ipad|galaxy|macbook|thinkpad|surface|kindle|xperia|oneplus)\s+[\p{L}\d]{1,8}/giu,
  },
  { kind: 'model', regex: /\b[A-Z]{1,4}-?\d{1,5}[A-Z]?\b/g },
  {
    kind: 'model',
    regex:
      /\b(?:samsung|huawei|xiaomi|motorola|nokia|sony|lg|hp|dell|lenovo|acer|asus|canon|epson|brother|bosch|miele|siemens|android|ios)\s+(?=[a-z-]{0,6}\d)[a-z\d-]{1,12}/gi,
  },
  {
    kind: 'address',
    regex:
      /\b\d{1,4}[a-z]?\s+(?:\p{Lu}[\p{L}'-]+\s+){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|rise|close|drive|dr|way|court|ct|place|pl|square|sq|terrace|row|gardens|hill|crescent|cres|mews|grove|park|walk|boulevard|blvd|circle|parkway|pkwy|highway|hwy|nagar|marg|quay|wharf|view|yard|green|buildings)\b/giu,
  },
  {
    kind: 'address',
    regex: /\b\p{Lu}[\p{L}'-]*(?:straße|strasse|str\.|weg|gasse|allee|platz|gatan|vej)\s+\d{1,4}\b/gu,
  },
  {
    kind: 'address',
    regex:
      /\b\d{1,4}[a-z]?,? (?:rue|avenue|boulevard|bd|chemin|allée|impasse|quai|via|viale|corso|piazza|calle|avenida|paseo|rua|travessa|ulica|ul\.)\s+(?:[\p{L}'’-]+ ){0,3}[\p{L}'’-]+/giu,
  },
  { kind: 'address', regex: /\b(?:via|viale|calle|avenida|rua|ulica|ul\.)\s+(?:[\p{L}'’-]+ ){1,3}\d{1,4}\b/giu },
  { kind: 'address', regex: /(?<=[,\n]\s?)(?:[A-Z]{1,2}-)?\d{4,5} ?(?:[A-Z]{2} )?\p{Lu}\p{Ll}{2,}/gu },
  {
    kind: 'address',
    regex:
      /\b(?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit|[Vv]illa)\.? (?:no\.? )?\d[\dA-Za-z/-]*,? \p{Lu}\p{Ll}+ [\p{L}]+/gu,
  },
  {
    kind: 'date',
    regex:
      /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b|\b\d{1,2}[./]\d{1,2}[./](?:\d{2,4})?|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b|\b(?:the|(?:mon|tues|wednes|thurs|fri|satur|sun)day) \d{1,2}(?:st|nd|rd|th)\b/gi,
  },
  {
    kind: 'error',
    regex: /\b(?:shows?|showing|says?|saying|reads?|displays?|displaying|flashes|flashing)\s+([A-Z]{1,3}-?\d{1,4})\b/g,
  },
  { kind: 'error', regex: /"([^"\n]{4,80})"|\b(?:error|code)\s+([\p{L}\d-]{1,12})/giu },
  {
    kind: 'browser',
    regex: /\b(?:chrome|firefox|safari|edge|opera|brave|internet explorer|windows \d+|macos|android \d+|ios \d+)\b/gi,
  },
  { kind: 'address', regex: /\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/g },
  { kind: 'name', regex: /\b\p{L}(?:-\p{L}){3,16}\b/gu },
  { kind: 'amount', regex: /[$€£₹]\s?\d[\d.,]*|\b\d[\d.,]* ?(?:euros?|dollars|pounds|usd|eur|gbp|kwh|rupees)\b/gi },
];

const IMAGE = /\.(?:png|jpe?g|gif|heic|webp|bmp|pdf)$/i;
const SAYS_ATTACHED =
  /\b(?:screenshot|screen shot|photo|picture|image|pic|film|video|clip)s?\b[^.!?\n]{0,40}\b(?:attached|enclosed|below|sent|here)|\b(?:attached|enclosed|here(?:'s| is)|sent (?:you )?)\b[^.!?\n]{0,40}\b(?:screenshot|screen shot|photo|picture|image|pic|film|video)/i;

const shownBy = (message: Message): readonly ToldFact[] => {
  const files = (message.attachments ?? []).filter((name) => IMAGE.test(name));
  const said = SAYS_ATTACHED.exec(message.text.slice(0, READ_CHARACTERS));
  return [...files, ...(said ? [said[0]] : [])].map((value) => ({ kind: 'screenshot', value }));
};

const factsIn = (text: string): readonly ToldFact[] =>
  SOURCES.flatMap(({ kind, regex }) =>
    [...text.slice(0, READ_CHARACTERS).matchAll(regex)].map((match) => ({
      kind,
      value: (match[1] ?? match[2] ?? match[0]).trim(),
    })),
  );

/** Facts that the customer gave anywhere in the newest part of the thread, subject included. */
export function findTold(ticket: Ticket): ToldFact[] {
  const messages = recentMessages(ticket, MESSAGES_READ).filter(({ from }) => from === 'customer');
  const facts = [
    ...factsIn(ticket.subject ?? ''),
    ...messages.flatMap((message) => [...factsIn(message.text), ...shownBy(message)]),
  ];
  const known = new Set<string>();
  return facts
    .filter(({ kind, value }) => {
      const key = `${kind} ${value.toLowerCase()}`;
      return known.has(key) ? false : known.add(key) !== undefined;
    })
    .slice(-MOST_FACTS);
}
