import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it } from 'vitest';
import { judge, macroSettings, worstFirst } from '../src/macros/judge';
import { maskPlaces, withPlaces } from '../src/macros/placeholders';
import { readMacros } from '../src/macros/read-macros';
import { inSlices } from '../src/macros/review-all';
import { review } from '../src/review/review';
import { RULES } from '../src/review/rules/index';
import { DEFAULTS } from '../src/settings/defaults';

const fixture = (name: string): string => readFileSync(`tests/fixtures/macros/${name}`, 'utf8');
const read = (text: string) => {
  const result = readMacros(text);
  if (!result.ok) throw new Error(result.problem);
  return result;
};

beforeAll(() => {
  Object.assign(globalThis, { DOMParser: new Window().DOMParser });
});

describe('an export', () => {
  it('of Zendesk gives what is written to customers, and counts the rest', () => {
    const { macros, skipped } = read(fixture('zendesk.json'));
    expect(skipped).toBe(3);
    expect(macros).toEqual([
      {
        title: 'Late parcel',
        text: 'Hi {{ticket.requester.first_name}},\n\nThank you for reaching out. We apologize for any inconvenience this may have caused.\nYour parcel is being looked into.\n\n- It is insured\n- It is tracked',
      },
      { title: 'Care::Dishwasher', text: 'The glaze is safe in the dishwasher below 60 degrees.' },
    ]);
  });
  it('of Intercom keeps placeholders, from text or from markup', () => {
    expect(read(fixture('intercom.json')).macros).toEqual([
      { title: 'Order status', text: 'Hi {{user.first_name|fallback:"there"}}, your order is on its way.' },
      {
        title: 'Refund',
        text: 'Hi {{user.first_name|fallback:"there"}},\n\nYour money is with you by Friday & all is well.',
      },
    ]);
  });
  it('as CSV is read with semicolons, quotes and line breaks in a cell', () => {
    const { macros, skipped } = read(fixture('other.csv'));
    expect(macros.map(({ title }) => title)).toEqual(['Late; parcel']);
    expect(macros[0]?.text.replace(/\r/g, '')).toBe('Hello,\n\nyour "parcel" is late.');
    expect(skipped).toBe(2);
  });
  it.each([
    ['a list of macros', '[{"name":"A","text":"Hello there"}]'],
    ['one macro', '{"macro":{"title":"A","actions":[{"field":"comment_value","value":"Hello there"}]}}'],
    ['several pages in one list', '[{"macros":[{"title":"A","text":"Hello there"}]},{"macros":[]}]'],
    ['actions in a cell', 'title,actions\nA,"[{""field"":""comment_value"",""value"":""Hello there""}]"'],
    ['commas and a column Body Text', 'Name,Body Text\nA,Hello there\n'],
  ])('is also %s', (_name, text) => {
    expect(read(text).macros).toEqual([{ title: 'A', text: 'Hello there' }]);
  });
  it.each([
    ['broken JSON', '{"macros": [', 'not-readable'],
    ['a quote that never closes', 'title,body\n"A,Hello', 'not-readable'],
    ['tickets', '{"tickets":[{"id":1}]}', 'no-macros'],
    ['an empty file', '', 'no-macros'],
    ['prototype keys', '{"__proto__":{"macros":[{"text":"x"}]}}', 'no-macros'],
    ['21 megabytes', 'x'.repeat(21_000_000), 'too-big'],
  ])('that is %s is refused', (_name, text, problem) => {
    expect(readMacros(text)).toEqual({ ok: false, problem });
  });
});

describe('places that the helpdesk fills', () => {
  it('are one sign for the engine and come back as they were', () => {
    const masked = maskPlaces('Hi {{name}}, order %order_id% for <first name>.');
    expect(masked.text).toBe('Hi \uFFFC, order \uFFFC for \uFFFC.');
    expect(withPlaces(masked, 5, masked.text.length)).toBe(' order %order_id% for <first name>.');
  });
});

describe('a macro under the engine', () => {
  const settings = macroSettings(
    DEFAULTS,
    RULES.map(({ id }) => id),
  );
  const judged = (text: string) => judge(text, { review }, settings);

  it('that is talk track is told what it is, and gets a rewrite with its places in it', () => {
    const { faults, rewrite, share } = judged(
      'Hi {{ticket.requester.first_name}},\n\nThank you for reaching out. A new cup leaves us on Monday. If you have any further questions, please do not hesitate to contact us.\n\n{{agent.name}}',
    );
    expect(faults.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['stock-phrase', 'weak-close']));
    expect(share).toBeGreaterThan(0.4);
    expect(rewrite).toContain('Hi {{ticket.requester.first_name}},');
    expect(rewrite).toContain('A new cup leaves us on Monday.');
    expect(rewrite).toContain('{{agent.name}}');
    expect(rewrite).not.toContain('Thank you for reaching out');
  });
  it('that says something is left alone: no name and no ticket is asked for', () => {
    expect(
      judged('Hi {{name}},\n\nThe glaze is safe in the dishwasher, on the upper rack, below 60 degrees.').faults,
    ).toEqual([]);
  });
  it('comes the earlier the more of it is talk track', () => {
    const texts = [
      'The glaze is safe in the dishwasher below 60 degrees.',
      'A new cup leaves us on Monday, and Maja writes to you when it does. The old one is yours to keep. Thank you for reaching out.',
      'Thank you for reaching out. We apologize for any inconvenience. Please do not hesitate to contact us.',
    ];
    expect(worstFirst(texts.map(judged)).map(({ text }) => texts.indexOf(text))).toEqual([2, 1]);
  });
});

describe('thousands of them', () => {
  it('are worked through in slices, and what was done before a cancel is kept', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    let clock = 0;
    const made = await inSlices({
      items: Array.from({ length: 3000 }, (_, at) => at),
      each: (at) => {
        // Each takes long enough that a slice is over soon.
        const until = performance.now() + 1;
        while (performance.now() < until) clock++;
        return at;
      },
      onProgress: (done) => {
        told.push(done);
        if (told.length === 2) stop.abort();
      },
      signal: stop.signal,
    });
    expect(clock).toBeGreaterThan(0);
    expect(made.length).toBeGreaterThan(0);
    expect(made.length).toBeLessThan(3000);
    expect(told.at(-1)).toBe(made.length);
  });
});
