import { describe, expect, it } from 'vitest';
import { STOCK_CLASSES, STOCK_GROUPS } from '../src/review/phrases/stock-phrases';
import { review } from '../src/review/review';
import { deleteSentence, replaceSpan } from '../src/review/rewrite/edits';
import type { Example } from '../src/review/rule';
import { clausesOf } from '../src/review/text/clauses';
import { readDraft } from '../src/review/text/draft-facts';
import { pattern } from '../src/review/text/pattern';
import { printOf } from '../src/review/text/shingles';
import { readTicket } from '../src/review/text/ticket-facts';
import { play } from './example';

const findings = (example: Example) => {
  const { ticket, draft, settings, memory } = play(example);
  return review(ticket, draft, settings, memory).findings;
};
const quotes = (rule: string, example: Example): readonly string[] =>
  findings(example)
    .filter((finding) => finding.rule === rule)
    .map(({ quote }) => quote);

const facts = (says: string, draft: string) => {
  const ticket = readTicket(play({ says, draft }).ticket);
  return { ticket, draft: readDraft({ text: draft, mode: 'reply' }, draft, ticket, 'Sam Reed') };
};

const without = (draft: string, sentence: string): string | null => {
  const read = facts('', draft).draft;
  const start = draft.indexOf(sentence);
  const [edit] = deleteSentence(read, { start, end: start + sentence.length });
  return edit ? draft.slice(0, edit.start) + draft.slice(edit.end) : null;
};

describe('edits', () => {
  it.each([
    ['Hi Ana,\n\nOne. Two.\n\nSam', 'One.', 'Hi Ana,\n\nTwo.\n\nSam'],
    ['Hi Ana,\n\nOne. Two.\n\nSam', 'Two.', 'Hi Ana,\n\nOne.\n\nSam'],
    ['Hi Ana,\n\nFirst line.\n\nSecond line.\n\nSam', 'First line.', 'Hi Ana,\n\nSecond line.\n\nSam'],
    ['Hi Ana,\n\nFirst line.\nSecond line.\n\nSam', 'Second line.', 'Hi Ana,\n\nFirst line.\n\nSam'],
    ['First line here. The second one.', 'The second one.', 'First line here.'],
  ])('take a sentence out of %j', (draft, sentence, rest) => {
    expect(without(draft, sentence)).toBe(rest);
  });
  it('leave the only sentence, and one with a quotation in it', () => {
    expect(without('Hi Ana,\n\nOnly this.\n\nSam', 'Only this.')).toBeNull();
    expect(
      without('You wrote "it is all so very slow" to us. It is.', 'You wrote "it is all so very slow" to us.'),
    ).toBeNull();
  });
  it('count every blank', () => {
    expect(replaceSpan({ start: 0, end: 1 }, 'Ask ▢ on ▢.', ['who', 'day'])).toMatchObject({
      blanks: [4, 9],
      hints: ['who', 'day'],
    });
  });
});

describe('clauses', () => {
  it('keep an anchor to the half it stands in', () => {
    const { ticket, draft } = facts('The lid is cracked.', 'We value your custom, and the lid leaves today.');
    const sentence = draft.sentences[0];
    expect(sentence && clausesOf(sentence, ticket).map(({ anchors }) => anchors.length > 0)).toEqual([false, false]);
    const named = facts('The kettle is cracked.', 'We value your custom, and the kettle leaves today.');
    const first = named.draft.sentences[0];
    expect(first && clausesOf(first, named.ticket).map(({ anchors }) => anchors)).toEqual([[], ['kettl']]);
  });
});

describe('prints of replies', () => {
  it('see one wording in "I\'ve" and "I have", "isn\'t" and "is not"', () => {
    const short = printOf("I've passed it on and it isn't lost, they're looking", 3);
    const long = printOf('I have passed it on and it is not lost, they are looking', 3);
    expect([...short.hashes]).toEqual([...long.hashes]);
  });
  it('hash alike nothing under another salt', () => {
    const one = printOf('the courier takes three to five days', 1);
    const other = printOf('the courier takes three to five days', 2);
    expect([...one.hashes].some((hash) => other.hashes.has(hash))).toBe(false);
  });
});

describe('the phrase book', () => {
  it('compiles, line by line', () => {
    for (const { lines } of STOCK_GROUPS)
      for (const line of lines) expect(() => pattern([line], STOCK_CLASSES)).not.toThrow();
  });
  it('shows two of many: the first and the last', () => {
    const draft =
      'I hope this email finds you well. We value your feedback. Your satisfaction is our top priority. A new kettle leaves today. Please do not hesitate to contact us.';
    expect(quotes('stock-phrase', { says: 'My kettle leaks.', draft })).toEqual([
      'I hope this email finds you well',
      'Please do not hesitate to contact us',
    ]);
  });
  it('says so when most of a reply could go to anyone', () => {
    const draft =
      'Thank you for contacting our customer support team. Your satisfaction is our top priority. We value your feedback and your patience. Please do not hesitate to contact us.';
    expect(findings({ says: 'My kettle leaks.', draft })[0]?.message).toContain('anyone');
  });
  it('is quieter about a short question with a quick answer', () => {
    const example = { says: 'Can you resend my invoice?', draft: "I've sent the invoice again. We value your custom." };
    expect(findings(example).find(({ rule }) => rule === 'stock-phrase')?.severity).toBe('info');
  });
  it.each(['email', 'chat'] as const)('leaves quoted talk alone in %s', (channel) => {
    const draft = 'You were told "we value your feedback very much" and nothing came of it. The kettle is on its way.';
    expect(quotes('stock-phrase', { says: 'My kettle leaks.', channel, draft })).toEqual([]);
  });
});

describe('cosmetics change nothing', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['stock-phrase', 'My kettle leaks.', 'We value your feedback. A new kettle leaves today.'],
    ['stock-empathy', 'My kettle leaks.', 'I understand your frustration. A new kettle leaves today.'],
    ['vague-when', 'My kettle leaks.', "We'll get back to you as soon as possible. It's a known leak."],
    ['no-owner-passive', 'My kettle leaks.', 'Your case has been escalated. Kettles like this one leak.'],
    ['cold-handoff', 'My kettle leaks.', 'Please contact the billing team. They have kettles.'],
  ];
  it.each(cases)('%s: curly quotes, capitals, hard spaces, line breaks', (rule, says, draft) => {
    const count = quotes(rule, { says, draft }).length;
    expect(count).toBeGreaterThan(0);
    for (const changed of [
      draft.replace(/'/g, '’'),
      draft.toUpperCase(),
      draft.replace(/ /g, '\u00a0'),
      draft.replace('. ', '.\n\n'),
    ]) {
      expect(quotes(rule, { says, draft: changed })).toHaveLength(count);
    }
  });
});
