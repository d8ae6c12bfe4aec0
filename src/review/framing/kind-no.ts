import type { Span } from '../types';

/** Words of negation that take nothing from the customer: a burden lifted, a contrast, a thing set aside for them. */
const KIND_NOS: readonly RegExp[] = [
  /\bnothing (?:left |more |else )?(?:you need|for you to|to (?:pay|do|forget|send|fear|sign|worry)|is taken|leaves|renews|happens)\b/gu,
  /\b(?:there's|there is) no(?: one to blame| "| fee| charge| cost| damage| rush| hurry| need)/gu,
  /\bno (?:apology|apologies|bother|trouble|harm|higher|lower|later|damage|fee|fees|charge|cost)\b[^,.;:]*/gu,
  /\bno (?:perfume|acids?|nuts|sugar|gluten|alcohol|strings|traces?)\b/gu,
  /\bno one to blame\b|\bthere is no one to blame\b/gu,
  // "a certified copy, never the original"; "the name is spelled Josh with no T".
  /,\s(?:never|not) (?:the|an?|your|by)\b|\bwith no \p{L}\b/gu,
  /\bshould never have\b|\bnever have left\b|\bnever going to\b|\bnobody's \p{L}+ should\b/gu,
  /\b(?:is|are|it's) (?:not|n't) due\b|\b(?:isn't|aren't) due\b/gu,
  // Kept for them, ready, published, taken off the bill.
  /\b(?:is|are) (?:now )?(?:on hold (?:under|for|in)|finished and|out (?:tonight|today|now|tomorrow|on)|coming off|already off)\b[^,.;]*/gu,
  /\b(?:keeps?|stays?|remains?) (?:working|valid|open|active)\b[^,.;]*/gu,
  // Their plight, or somebody else's no, told.
  /\b(?:can't|cannot) (?:know|imagine|guess) (?:what|how)\b|\b(?:wouldn't|won't) call (?:it|that)\b|\bwouldn't tell me\b/gu,
  /\b(?:an?|the) \p{L}+ you can't \p{L}+/gu,
  /\bdays? won't do\b|\b(?:he|she|they) won't lead\b|\bdoesn't wait\b|\bmakes? (?:the|a|your) \p{L}+ impossible\b/gu,
  /\b(?:total|price|amount|date|rate|fee) (?:hasn't|has not) (?:changed|risen|moved)\b|\bnever cut\b/gu,
  /\b(?:until|till) then please\b[^.;]*/gu,
];

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The words at `span` say no only in form. */
export const isKindNo = (folded: string, span: Span): boolean =>
  KIND_NOS.some((regex) =>
    [...folded.matchAll(regex)].some(({ index, 0: hit }) => overlaps({ start: index, end: index + hit.length }, span)),
  );
