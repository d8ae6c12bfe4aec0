import type { Prompt, SessionView } from '../../src/messages/protocol';
import type { Ending, Glance } from '../../src/review/types';

const prompt = (partial: Partial<Prompt> & Pick<Prompt, 'id' | 'rule' | 'message' | 'quote'>): Prompt => ({
  severity: 'suggest',
  start: 0,
  end: partial.quote.length,
  rewrites: [],
  shown: true,
  why: 'A sentence that fits every ticket tells this customer that nobody read theirs. One of their own words shows that you did.',
  sources: ['Packard & Berger 2021, Journal of Consumer Research 47: concrete words read as listening.'],
  statement: 'A stock phrase where a sentence of your own could stand.',
  ...partial,
});

const rewrite = (text: string, hints: readonly string[] = []) => ({
  start: 0,
  end: 5,
  text,
  blanks: [...text].flatMap((character, index) => (character === '▢' ? [index] : [])),
  hints,
});

const ending = (kind: Ending['kind'], text: string, hints: readonly string[] = []): Ending => ({
  ...rewrite(text, hints),
  kind,
  hints,
  fits: kind === 'solved',
  place: { start: 0, end: 0 },
  parts: [
    { slot: 'done', state: 'said', text: '', hints: [] },
    { slot: 'when', state: 'off', text: 'You should see it ▢.', hints: ['by Friday, today'] },
    { slot: 'risk', state: 'on', text, hints },
    { slot: 'warm', state: 'off', text: 'Thank you for the photos.', hints: [] },
  ],
  lead: '',
  tail: '',
});

const PROMPTS: readonly Prompt[] = [
  prompt({
    id: 'name',
    rule: 'name-missing',
    severity: 'warn',
    message: 'María isn’t named',
    quote: 'Hello,',
    statement: 'The customer’s name is known and the reply never uses it.',
    rewrites: [rewrite('Hi María,')],
  }),
  prompt({
    id: 'empathy',
    rule: 'stock-empathy',
    message: 'An empathy formula that names nothing',
    quote: 'I understand your frustration.',
    rewrites: [
      rewrite('Two cracked kettles in a row, and the birthday is on Saturday.'),
      rewrite('A second cracked kettle, two days before the birthday: I see why you wrote again.'),
      rewrite('You’ve now waited ▢ for a kettle that works.', ['how long']),
    ],
  }),
  prompt({
    id: 'when',
    rule: 'vague-when',
    severity: 'info',
    message: 'A promise without a time',
    quote: 'as soon as possible',
    replaces: ['The express fee comes back to you as soon as possible.'],
    rewrites: [rewrite('The express fee comes back to you by ▢.', ['day'])],
  }),
];

const GLANCE: Glance = {
  stakes: ['It is my mum’s birthday on Saturday'],
  tried: ['I have already sent two photos of the lid'],
  triedByUs: ['A new lid was sent on the 4th'],
  told: [
    { kind: 'order', value: '77120' },
    { kind: 'screenshot', value: 'lid-1.jpg' },
  ],
  messages: 2,
  replies: 1,
  heated: true,
  abuse: 'none',
  boundary: null,
  openers: [
    {
      kind: 'reflects',
      text: 'The lid is cracked for the second time, and your mum’s birthday is on Saturday.',
      owning: 'The lid is cracked for the second time, and that’s on us. Your mum’s birthday is on Saturday.',
    },
    { kind: 'reflects', text: 'Thank you for the photos. The lid is cracked for the second time.', owning: null },
    {
      kind: 'asks',
      text: 'The lid is cracked for the second time. Was the box damaged too, or did it look fine from the outside?',
      owning:
        'The lid is cracked for the second time, and that’s on us. Was the box damaged too, or did it look fine from the outside?',
    },
  ],
};

const NOTHING: Glance = {
  stakes: [],
  tried: [],
  triedByUs: [],
  told: [],
  messages: 1,
  replies: 0,
  heated: false,
  abuse: 'none',
  boundary: null,
  openers: [],
};

const CALM: SessionView['mood'] = { level: 0, emotion: 'neutral', flags: [], words: [] };

/** The mock's own ticket: a kettle, cracked twice, and a birthday on Saturday. */
export const FULL: SessionView = {
  helpdesk: 'Zendesk',
  status: 'reviewing',
  ticketId: '48213',
  channel: 'email',
  customerName: 'María López',
  olderHidden: 0,
  name: { address: 'María', confidence: 'high', accepted: ['María', 'María López'], from: 'signed', others: [] },
  mood: {
    level: 2,
    emotion: 'frustration',
    flags: ['repeat-contact', 'stake'],
    words: ['second time', 'ruined', 'birthday'],
  },
  questions: [
    { quote: 'When will it arrive?', answered: false },
    { quote: 'What about the express fee?', answered: true },
  ],
  prompts: PROMPTS,
  otherLanguage: false,
  closing: [
    { item: 'questions-answered', state: 'unmet' },
    { item: 'next-step', state: 'met' },
    { item: 'result-checked', state: 'met' },
    { item: 'open-door', state: 'unmet' },
    { item: 'warm-line', state: 'met' },
    { item: 'names', state: 'met' },
    { item: 'ends-on-help', state: 'met' },
    { item: 'honest-no', state: 'na' },
  ],
  endings: [
    ending(
      'solved',
      'The new kettle is with the courier, María, and should be with you on ▢. If this lid cracks too, reply here and ▢. Happy birthday to your mum for Saturday.\nJonas',
      ['day', 'what you’ll do'],
    ),
    ending('waiting-on-us', 'I’m asking the courier where it is, and I’ll write by ▢, news or no news.\nJonas', [
      'day and hour',
    ]),
    ending(
      'waiting-on-you',
      'Once the photo of the lid is here, I’ll send a new one the same day. Take your time.\nJonas',
    ),
    ending('cannot-solve', 'I couldn’t get it to you before Saturday: ▢. Thank you for the photos, María.\nJonas', [
      'the plain reason',
    ]),
  ],
  seen: [
    { field: 'ticketId', value: '48213', from: 'URL', confidence: 'sure' },
    { field: 'customer.name', value: 'María López', from: '[data-test-id="customer-name"]', confidence: 'sure' },
    { field: 'customer.email', value: 'maria.lopez@post.example', from: 'a[href^="mailto:"]', confidence: 'likely' },
    { field: 'messages', value: '4', from: '[data-test-id="omni-log-comment-item"]', confidence: 'sure' },
    { field: 'mode', value: 'reply', from: '[data-test-id="omnichannel-channel-switcher"]', confidence: 'unsure' },
    { field: 'agent.name', value: null, from: '', confidence: 'missing' },
  ],
  missing: ['agent.name'],
  disagreements: [],
  glance: GLANCE,
  faultIsOurs: false,
  care: [],
  hardToday: 2,
  feedback: [
    { kind: 'wish', quote: 'I wish the lid had a lock.' },
    { kind: 'bug', quote: 'The app crashes every time I open order [number].' },
  ],
  keepable: true,
  notice: null,
};

const BARE: Partial<SessionView> = { prompts: [], closing: [], endings: [] };
const ABUSE: Partial<SessionView> = {
  mood: { level: 3, emotion: 'anger', flags: ['abuse'], words: ['you people are useless'] },
  glance: {
    ...GLANCE,
    heated: false,
    abuse: 'insult',
    boundary: 'I want to get this fixed for you, and for that I need the insults to stop.',
  },
};
const hostile = '<img src=x onerror="window.hacked=1"><b>hi</b>{{x}}\u202Egnp';

/** Every state the panel is designed for, under the name its screenshot gets. */
export const STATES: Readonly<Record<string, SessionView>> = {
  full: FULL,
  'nothing-to-add': {
    ...FULL,
    prompts: [],
    questions: [],
    mood: { level: 0, emotion: 'neutral', flags: [], words: [] },
    closing: FULL.closing.map((check) => ({ ...check, state: check.state === 'unmet' ? 'met' : check.state })),
  },
  'no-ticket': {
    ...FULL,
    ...BARE,
    status: 'no-ticket',
    ticketId: null,
    customerName: null,
    name: null,
    mood: null,
    questions: [],
  },
  empty: { ...FULL, ...BARE, status: 'empty' },
  'no-composer': { ...FULL, ...BARE, status: 'no-composer' },
  note: { ...FULL, ...BARE, status: 'note' },
  'unknown-mode': { ...FULL, ...BARE, status: 'unknown-mode' },
  unreadable: {
    ...FULL,
    ...BARE,
    status: 'unreadable',
    customerName: null,
    name: null,
    mood: null,
    questions: [],
    missing: ['messages', 'composer'],
    seen: FULL.seen.map((line) => ({ ...line, value: null, confidence: 'missing' })),
  },
  'other-language': { ...FULL, prompts: PROMPTS.slice(0, 1), otherLanguage: true, closing: [], endings: [] },
  paused: { ...FULL, ...BARE, status: 'paused' },
  updated: { ...FULL, ...BARE, status: 'updated' },
  inserted: {
    ...FULL,
    prompts: [
      prompt({
        id: 'open',
        rule: 'unanswered-question',
        severity: 'warn',
        message: 'Still open: “When will it arrive?”',
        quote: '',
        replaces: [''],
        rewrites: [rewrite('\n\nYou also asked when it will arrive: ▢.', ['the answer'])],
      }),
      prompt({
        id: 'sorry',
        rule: 'sorry-last',
        message: 'The reply ends on an apology',
        quote: 'Sorry again.',
        replaces: [' Sorry again.'],
        rewrites: [rewrite('')],
      }),
    ],
  },
  trouble: {
    ...FULL,
    ...BARE,
    status: 'trouble',
    trouble: { doing: 'reviewing', where: 'TypeError at helpdesk.js:12:345' },
  },
  applied: { ...FULL, prompts: PROMPTS.slice(1), notice: { kind: 'applied', undoable: true } },
  stale: { ...FULL, notice: { kind: 'stale' } },
  refused: { ...FULL, notice: { kind: 'refused', text: 'Hi María,' } },
  abuse: { ...FULL, ...ABUSE, care: ['pause'] },
  'abuse-empty': { ...FULL, ...BARE, ...ABUSE, status: 'empty', care: ['pause', 'break'] },
  violence: { ...FULL, ...ABUSE, glance: { ...GLANCE, abuse: 'violence', heated: false }, care: [] },
  break: { ...FULL, care: ['break'] },
  'nothing-known': {
    ...FULL,
    status: 'empty',
    ...BARE,
    mood: CALM,
    questions: [],
    glance: { ...NOTHING },
    hardToday: 0,
  },
  'all-said': {
    ...FULL,
    prompts: [],
    endings: FULL.endings.map((one) => ({
      ...one,
      parts: one.parts.map((part) => ({ ...part, state: part.slot === 'warm' ? 'off' : 'said' })),
    })),
  },
  'long-ticket': {
    ...FULL,
    olderHidden: 31,
    glance: {
      ...GLANCE,
      stakes: ['It is my mum’s birthday on Saturday', 'the whole family is coming on Friday'],
      tried: ['I have already sent two photos of the lid', 'I rang twice', 'I cleaned the rim and closed it again'],
      told: [...GLANCE.told, { kind: 'model', value: 'KT-200' }, { kind: 'amount', value: '£49.90' }],
      messages: 14,
      replies: 9,
    },
  },
  grief: {
    ...FULL,
    endings: [],
    glance: NOTHING,
    customerName: 'Jean Hale',
    prompts: [],
    mood: { level: 2, emotion: 'grief', flags: ['grief'], words: ['my husband Harold died'] },
    name: { address: 'Jean', confidence: 'high', accepted: ['Jean'], from: 'signed', others: ['Harold'] },
    questions: [],
  },
  unnamed: {
    ...FULL,
    customerName: 'jsmith82',
    channel: 'chat',
    ticketId: 'FMfcgzQ',
    olderHidden: 4,
    mood: {
      level: 3,
      emotion: 'anger',
      flags: ['waiting', 'churn', 'chargeback', 'review-threat'],
      words: ['third week', 'a joke', 'charge it back'],
    },
    name: { address: null, confidence: 'none', accepted: [], from: 'nothing', others: [] },
  },
  quiet: { ...FULL, prompts: PROMPTS.map((one, index) => ({ ...one, quiet: index > 0 })) },
  long: {
    ...FULL,
    customerName: 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Hubert Blaine',
    questions: [{ quote: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3), answered: false }],
    prompts: PROMPTS.map((one) => ({
      ...one,
      quote: 'w'.repeat(300),
      message: `${one.message} and ${'x'.repeat(80)}`,
    })),
  },
  hostile: {
    ...FULL,
    customerName: hostile,
    name: { address: hostile, confidence: 'high', accepted: [], from: 'field', others: [] },
    mood: { level: 1, emotion: 'confusion', flags: [], words: [hostile, '$1 $2'] },
    questions: [{ quote: hostile, answered: false }],
    glance: {
      ...GLANCE,
      stakes: [hostile],
      tried: [hostile],
      told: [{ kind: 'order', value: hostile }],
      openers: [{ kind: 'reflects', text: hostile, owning: null }],
    },
    prompts: PROMPTS.map((one) => ({ ...one, quote: hostile, message: hostile, rewrites: [rewrite(hostile)] })),
  },
};
