import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pose, reviewInput } from '../scripts/review/input';
import { glanceAt } from '../src/review/glance/glance';
import { readTicket } from '../src/review/text/ticket-facts';
import type { Glance } from '../src/review/types';
import { Aside } from '../src/session/aside';
import { DEFAULTS } from '../src/settings/defaults';

const posed = (says: string, more: object = {}) =>
  pose({
    channel: 'email',
    mode: 'reply',
    customer: { name: 'Ana Sousa' },
    agent: { name: 'Sam Reed' },
    messages: [{ from: 'customer', text: says }],
    draft: '',
    ...more,
  });
const glanceOf = (says: string, more: object = {}): Glance => {
  const { ticket, settings } = posed(says, more);
  return glanceAt(readTicket(ticket), settings.voice);
};
const openers = (says: string): readonly string[] => glanceOf(says).openers.map(({ text }) => text);

/** Read aloud: each is what a person could begin with who has read the message. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  [
    "This is the second time the lid is cracked. It is my mum's birthday on Saturday.",
    ["The lid is cracked for the second time, and your mum's birthday is on Saturday."],
  ],
  [
    "The cake stand hasn't come, and my parents' ruby wedding is on Sunday.",
    ["The cake stand hasn't come, and your parents' ruby wedding is on Sunday."],
  ],
  [
    'I have already cleared the cache, tried Firefox and reset the password twice, and it still throws me out.',
    ["You've already cleared the cache, tried Firefox and reset the password twice."],
  ],
  [
    'my order hasnt come',
    [
      "Your order hasn't come.",
      "Your order hasn't come. Does the tracking show it as delivered, or as still on its way?",
    ],
  ],
  ["The reset email isn't coming through. Checked spam.", ["The reset email isn't coming through."]],
  ["The side gate has dropped and won't latch.", ["The side gate has dropped and won't latch."]],
  ['Upload was successful, but the file is not in the folder.', ['The file is not in the folder.']],
  [
    'The light flickers.',
    ['The light flickers.', 'The light flickers. Does it do that all the time, or in a rhythm with pauses?'],
  ],
  ['The shelf came without screws. Rita', ['The shelf came without screws.']],
  ['the refund is still not there', ['The refund is still not there.']],
  ['export gives me an empty file', ['Is it every export, or only this one?']],
  ['I was charged twice for the hostel.', ['Are both entries booked, or does one still say pending?']],
  [
    'Wheel torn off my suitcase. Photos attached.',
    ['The wheel is torn off your suitcase.', 'Thank you for the photos. The wheel is torn off your suitcase.'],
  ],
  ['upload stuck at 99%. Shirin', ['The upload is stuck.']],
  ['Left boot leaks at the tongue after two hikes. Size 44.', ['The left boot leaks.']],
  ["It's my mum's 70th birthday on Saturday.", ["Your mum's 70th birthday is on Saturday."]],
  ['printer wont connect', ["The printer won't connect."]],
  ['The zip is stuck, wedding in 3 weeks.', ['The zip is stuck.']],
  ['You sent size 38 instead of 41. Wedding is Saturday and I am the bridesmaid!!!', ['The wedding is on Saturday.']],
  ['your app logged me out at the gate', ['The app logged you out at the gate.']],
  ['The stairlift you sold us is stuck halfway.', ['The stairlift is stuck halfway.']],
  ['Parcel 5510 has not moved for 8 days. Jarmila', ['Your parcel has not moved.']],
  ['Since Saturday my internet is dead.', ['Your internet is dead.']],
  ['No hot water since yesterday evening.', ['You have no hot water.']],
  ['The parcel never came. Third one.', ["The parcel didn't come."]],
  ["The tin's dented and the lid won't sit.", ["The tin's dented.", "The tin's dented, and the lid won't sit."]],
  ["Ffion's bus didn't come.", []],
  ['Bit disappointed the candle arrived with a dented lid.', []],
  ['elbow is broken, thanks a lot', []],
  ['The beehive has come but without the ten frames.', []],
  ['Code for the bank is gone, my card is blocked.', []],
  ['Seller does not answer.', []],
  ['battery only lasts for 2 hours', []],
  ['I did not receive the policy document of my health insurance.', []],
  ['Terribly late, but the tent survived.', []],
  ['Of 12 chairs only 8 came. The restaurant opens on Saturday.', ['The restaurant opens on Saturday.']],
  ['My mother died on Sunday. Her account is still open.', []],
  ['Which filter fits the 2019 pump?', []],
  ['It works now, thank you so much!', []],
  ["Since the fall I can't manage the stairs, and the settee's not made for it.", []],
  ["My wife isn't speaking to me because of your van.", []],
  ['I moved to Leeds. Please cancel the gym.', []],
  ['where can i see the allergens list?', []],
  ['You sent the invoice of another company to my client.', []],
  ["If it isn't there by noon, the flat goes to somebody else.", []],
  ['No complaints, for once nothing broke and nothing leaked!', []],
  ['My phone is not stopping.', []],
  ['did you see my photo of the rash', []],
  ['my daughter drives me and she has to be at work', []],
];

describe('first sentences', () => {
  it.each(TABLE)('%s', (says, expected) => {
    expect(openers(says)).toEqual(expected);
  });

  it('own the fault beside what happened, never beside what is at stake', () => {
    const [first] = glanceOf(TABLE[0]?.[0] ?? '').openers;
    expect(first?.owning).toBe(
      "The lid is cracked for the second time, and that's on us. Your mum's birthday is on Saturday.",
    );
  });

  it('invent no number, no name and no day', () => {
    const words = [
      'the kettle',
      'my app',
      'cracked',
      'leaks',
      "hasn't come",
      'on Saturday',
      'Leeds',
      '4471',
      'again',
      'I restarted',
      '.',
      ',',
      'the router',
      "my mum's birthday is",
      'and',
      'third time',
      '?',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 }), (picked) => {
        const says = picked.join(' ');
        for (const text of openers(says)) {
          for (const number of text.match(/\d+/g) ?? []) expect(says).toContain(number);
          for (const [name] of text.matchAll(/(?<=[a-z,] )\p{Lu}\p{L}+/gu)) expect(says).toContain(name);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('endings', () => {
  const fitting = (says: string, draft: string) => {
    const { endings } = reviewInput({
      channel: 'email',
      mode: 'reply',
      customer: { name: 'Ana Sousa' },
      agent: { name: 'Sam Reed' },
      messages: [{ from: 'customer', text: says }],
      draft,
    });
    const ending = endings.find(({ fits }) => fits);
    return [ending?.kind, ending?.text.trim()];
  };

  it.each([
    [
      'The app crashes.',
      'Hi Ana,\n\nI have fixed this today.\n\nSam',
      'solved',
      'If the app crashes again, reply here.',
    ],
    [
      'The lid is cracked.',
      'Hi Ana,\n\nI have sent a new lid.\n\nSam',
      'solved',
      "If anything about the new lid isn't right, reply here.",
    ],
    [
      "It's my mum's birthday on Saturday. The lid is missing.",
      'Hi Ana,\n\nI have sent the new lid today.\n\nSam',
      'solved',
      "If anything about the new lid isn't right, reply here. I hope your mum has a good birthday on Saturday.",
    ],
    [
      'The pump is dead. My exam is on Monday.',
      "Hi Ana,\n\nPlease send me the serial number and I'll book the repair.\n\nSam",
      'waiting-on-you',
      "Once the serial number is here, I'll book the repair. Good luck with the exam on Monday.",
    ],
    [
      'The app crashes.',
      'Hi Ana,\n\nWe are looking into it.\n\nSam',
      'waiting-on-us',
      "I'm ▢. I'll write ▢, news or no news.",
    ],
    ['Please refund the ticket.', "Hi Ana,\n\nI can't refund it.\n\nSam", 'cannot-solve', 'I tried ▢. You could ▢.'],
  ])('%s → %s', (says, draft, kind, text) => {
    expect(fitting(says, draft)).toEqual([kind, text]);
  });
});

describe('beside the review', () => {
  const desk = (says: string, hardRun: readonly number[] = []) => {
    const { ticket, memory } = posed(says, {});
    const run = hardRun.map((minutesAgo) => ({ minutesAgo, level: 3, abuseOrGrief: false }));
    return {
      ticket: { ...ticket, id: '1' },
      text: '',
      settings: DEFAULTS,
      memory: { ...memory, hardRun: run },
      endings: [],
    };
  };
  const forgets = { forgetHardRun: async () => undefined };

  it('ten seconds are offered after an insult, and not again once they are put away', async () => {
    const aside = new Aside();
    const insulted = desk('you useless idiot, where is my fridge');
    expect(aside.view(insulted)).toMatchObject({ care: ['pause'], glance: { abuse: 'insult', heated: false } });
    await aside.hear({ do: 'put-away', care: 'pause' }, insulted, forgets);
    expect(aside.view(insulted).care).toEqual([]);
  });

  it('a break is offered after a hard run', () => {
    expect(new Aside().view(desk('Where is it?', [38, 20, 2])).care).toEqual(['break']);
    expect(new Aside().view(desk('Where is it?', [20, 2])).care).toEqual([]);
  });

  it('only what was offered goes in, and the fault only after the tick', async () => {
    const aside = new Aside();
    const here = desk('The lid is cracked again.');
    const [opener] = aside.view(here).glance?.openers ?? [];
    const put = (text: string) => aside.edit({ do: 'insert-line', line: 'opener', text }, here);
    expect(put('Somebody else’s words.')).toBeNull();
    expect(put(opener?.owning ?? '')).toBeNull();
    await aside.hear({ do: 'own-fault', ours: true }, here, forgets);
    expect(put(opener?.owning ?? '')?.text).toContain("that's on us");
    expect(aside.isOurs(here.ticket)).toBe(true);
  });
});
