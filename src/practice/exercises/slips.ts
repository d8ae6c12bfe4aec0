import type { Exercise } from '../exercise';

export const SLIPS: readonly Exercise[] = [
  {
    id: 'nothing-attached',
    family: 'slips',
    title: 'Attached, they said',
    rule: 'attachment-forgotten',
    channel: 'email',
    customer: 'Priya Nair',
    says: 'Could you send me the invoice for June again? Our accountant needs it today.\nPriya',
    attachments: 0,
    pieces: [
      { text: 'Hi Priya,', because: 'It stands: her name, as she signs it.' },
      {
        text: 'I’ve attached the invoice for June.',
        because: 'Nothing is attached. She finds out when the accountant asks, and the day is over.',
      },
      {
        text: 'It carries the tax number that was missing in May, so your accountant has it right today.',
        because: 'It stands: so that it needn’t be sent a third time.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'The invoice for June is under Account, Invoices, ready to download.',
  },
  {
    id: 'another-tab',
    family: 'slips',
    title: 'From another tab',
    rule: 'stray-data',
    channel: 'email',
    customer: 'Ana Ruiz',
    says: 'Where is my lamp? It should have come on Tuesday and I read by candle.\nAna',
    elsewhere: 'My order 5510298 is late. Tom Okafor',
    pieces: [
      { text: 'Hi Ana,', because: 'It stands: her name, as she signs it.' },
      {
        text: 'Order 5510298 left us today and is with you tomorrow.',
        because:
          'That number is Tom Okafor’s, from the ticket in the other tab. Ana now waits for the wrong parcel and knows a stranger’s order.',
      },
      {
        text: 'Until then I hope the candles last.',
        because: 'It stands: light, and hers.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'Your lamp left us today and is with you tomorrow before noon.',
  },
];
