import { describe, expect, it } from 'vitest';
import { type Input, pose, reviewInput } from '../scripts/review/input';
import { review } from '../src/review/review';
import { inVoice, placesOf } from '../src/review/rewrite/voice';
import { fold } from '../src/review/text/normalise';
import type { Review, Voice } from '../src/review/types';
import { DEFAULTS } from '../src/settings/defaults';

const voice = (part: Partial<Voice>): Voice => ({ ...DEFAULTS.voice, ...part });

describe('a text in the agent’s voice', () => {
  it.each([
    [{}, "I'm sorry, I'll cancelled.", "I'm sorry, I'll cancelled."],
    [
      { formality: 'formal' },
      "I'm sorry. It isn't here, and I can't see it.",
      'I am sorry. It is not here, and I cannot see it.',
    ],
    [{ formality: 'formal' }, "It's been sent. It's here.", 'It has been sent. It is here.'],
    [{ formality: 'formal' }, "It's arrived. I'd like that.", "It's arrived. I'd like that."],
    [{ formality: 'formal' }, 'I’ll write ▢.', 'I will write ▢.'],
    [{ spelling: 'american' }, 'Apologise for the grey colour.', 'Apologize for the gray color.'],
    [{ spelling: 'american', formality: 'formal' }, "It wasn't cancelled.", 'It was not canceled.'],
    [{ spelling: 'american' }, 'The constructor stays.', 'The constructor stays.'],
  ] as const)('%j: %s', (part, text, wanted) => {
    expect(inVoice(voice(part), text, '')).toBe(wanted);
  });

  it('leaves the words that the agent wrote', () => {
    const formal = voice({ formality: 'formal', spelling: 'american' });
    expect(inVoice(formal, "I'll see the colour, it isn't grey.", "Hi, I'll look at the colour.")).toBe(
      "I'll see the colour, it is not gray.",
    );
  });
});

describe('where a saying stands', () => {
  it.each([
    ['We value our  Valued\nCustomers.', ['valued customers'], ['Valued\nCustomers']],
    ['A sorrel horse', ['sorrel', 'sorr'], ['sorrel']],
    ['Costs $5 (incl.)', ['$5 (incl.)'], ['$5 (incl.)']],
    ['Anything', ['', '  '], []],
    ["We can't and we re-send", ['can', 'send', 'we'], ['We', 'we']],
    ["It's what we don't say", ['Don’t  say'], ["don't say"]],
  ])('%j: %j', (text, sayings, wanted) => {
    expect(placesOf(text, sayings).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
  });
});

type Given = NonNullable<NonNullable<Input['settings']>['voice']>;

const LID = {
  channel: 'email',
  mode: 'reply',
  customer: { name: 'Ana Souza' },
  agent: { name: 'Sam' },
  messages: [{ from: 'customer', text: 'The lid of the blue jug is broken. Please send a new one.\nAna' }],
} satisfies Partial<Input>;

const ask = (part: Given, draft: string): Review => reviewInput({ ...LID, draft, settings: { voice: part } });

const HOURS = 'Please let me know if you have any further questions.';
const DRAFT = `Hi Ana,\n\nA new lid for the blue jug left us today and comes on Friday.\n\n${HOURS}\n\nSam`;

const rewritesOf = (review: Review): readonly string[] =>
  review.findings.flatMap(({ rewrites }) => rewrites.map(({ text }) => text));

describe('what the brand says', () => {
  it('a rewrite or an ending with a word it never says is not offered', () => {
    const free = ask({}, DRAFT);
    expect(rewritesOf(free).some((text) => /reply here/.test(text))).toBe(true);
    expect(free.endings.some(({ text }) => /reply here/.test(text))).toBe(true);
    const bound = ask({ never: ['Reply here'] }, DRAFT);
    expect(rewritesOf(bound).some((text) => /reply here/.test(text))).toBe(false);
    expect(bound.endings.some(({ text }) => /reply here/.test(text))).toBe(false);
    expect(bound.findings.map(({ rule }) => rule)).toEqual(free.findings.map(({ rule }) => rule));
  });

  it('a sentence it always wants is nobody’s fault', () => {
    expect(ask({}, DRAFT).findings.map(({ quote }) => quote)).toContain(HOURS);
    expect(ask({ always: [HOURS] }, DRAFT).findings.map(({ quote }) => quote)).not.toContain(HOURS);
  });

  it('the endings hold it where the draft doesn’t, once', () => {
    const always = ['We answer on weekdays.'];
    for (const { text } of ask({ always }, DRAFT).endings) expect(text.split(always[0] ?? '')).toHaveLength(2);
    const said = DRAFT.replace('comes on Friday.', 'comes on Friday. We answer on weekdays.');
    for (const { text } of ask({ always }, said).endings) expect(text).not.toContain(always[0]);
  });

  it('and it is a sentence of its own there, said or not', () => {
    const always = ['We answer on weekdays. '];
    const stateOf = (draft: string) =>
      ask({ always }, draft).endings.map(({ parts }) => parts.find(({ slot }) => slot === 'always')?.state);
    expect(stateOf(DRAFT)).toEqual(['on', 'on', 'on', 'on']);
    expect(stateOf(DRAFT.replace('comes on Friday.', 'comes on Friday. We answer on weekdays.'))).toEqual([
      'said',
      'said',
      'said',
      'said',
    ]);
    expect(ask({}, DRAFT).endings[0]?.parts.some(({ slot }) => slot === 'always')).toBe(false);
  });

  it('blanks stand where they are said to stand', () => {
    const { findings, endings } = ask({ formality: 'formal', spelling: 'american', always: ['Bye.'] }, DRAFT);
    for (const { text, blanks } of [...endings, ...findings.flatMap(({ rewrites }) => rewrites)]) {
      expect(blanks.map((at) => text[at])).toEqual(blanks.map(() => '▢'));
      expect(text.split('▢')).toHaveLength(blanks.length + 1);
    }
    expect(endings.some(({ blanks }) => blanks.length > 0)).toBe(true);
  });
});

describe('words that were asked not to be said', () => {
  const told = (never: readonly string[], draft: string, teamNever?: readonly string[]) => {
    const {
      ticket,
      draft: text,
      settings,
      memory,
    } = pose({ ...LID, draft, settings: { voice: { never: [...never] } } });
    return review(ticket, text, { ...settings, teamNever }, memory).findings.filter(
      ({ rule }) => rule === 'never-said',
    );
  };
  const SENT = 'Hi Ana,\n\nThe new lid left today, Cheers for the photo of it.\n\nSam';

  it('are marked, and whose wish it is is said', () => {
    const [own] = told(['cheers'], SENT);
    expect(own).toMatchObject({ quote: 'Cheers', severity: 'suggest', rewrites: [], shown: true });
    expect(own?.message).toBe('You asked not to say “Cheers”');
    expect(told(['cheers'], SENT, ['cheers'])[0]?.message).toBe('Your team would rather not say “Cheers”');
  });

  it('of two the longer is told, and a long one in short', () => {
    const long = 'we are sorry for any inconvenience that this may have caused to you';
    const [first, ...others] = told(['inconvenience', long], `Hi Ana,\n\nThe lid left today; ${long}.\n\nSam`);
    expect(first?.quote).toBe(long);
    expect(first?.message.length).toBeLessThan(70);
    expect(others.filter(({ shown }) => shown)).toEqual([]);
  });

  it('are one prompt with the rule that mends their sentence', () => {
    const { findings } = ask({ never: ['any further questions'] }, DRAFT);
    expect(findings.filter(({ shown }) => shown).map(({ rule }) => rule)).toContain('weak-close');
    expect(findings.find(({ rule }) => rule === 'never-said')?.shown).toBe(false);
  });

  it('are marked in a language that is not spoken here', () => {
    expect(told(['Servus'], 'Servus Ana,\n\nder neue Deckel ist heute an Sie abgegangen.\n\nSam')).toHaveLength(1);
  });

  it('five hundred of them cost a key press next to nothing', () => {
    const many = Array.from({ length: 500 }, (_, index) => `word${index} that nobody says`);
    const draft = fold(DRAFT.repeat(20));
    placesOf(draft, many);
    const before = performance.now();
    for (let round = 0; round < 20; round++) placesOf(draft, many);
    expect((performance.now() - before) / 20).toBeLessThan(10);
  });
});
