import type { Exercise } from '../exercise';

export const CLARITY: readonly Exercise[] = [
  {
    id: 'your-request',
    family: 'clarity',
    title: 'The matter in question',
    rule: 'vague-thing',
    channel: 'email',
    customer: 'Sipho Dlamini',
    says: 'Please put our new office, 4 Long Street, on the invoices from June. The auditor comes on the 30th.\nSipho',
    pieces: [
      { text: 'Hi Sipho,', because: 'It stands: his name, as he signs it.' },
      {
        text: 'Your request has been carried out today.',
        because: 'Which request, by whom, and is it right? He has to open the invoice to find out.',
      },
      {
        text: 'I’ve checked the June one: it is ready for the auditor.',
        because: 'It stands: it was looked at with his reason in mind.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model: 'I’ve put 4 Long Street on all invoices from June.',
  },
  {
    id: 'one-long-sentence',
    family: 'clarity',
    title: 'One breath too long',
    rule: 'hard-to-read',
    channel: 'email',
    customer: 'Fatima Noor',
    says: 'What happens with my deposit when I move out on the 31st?\nFatima',
    pieces: [
      { text: 'Hi Fatima,', because: 'It stands: her name, as she signs it.' },
      {
        text: 'The deposit is held by the scheme in Leeds until both of us have signed the list of what is broken and what is not, and you get the form for that from me by post with a stamped envelope so that you can send it back at no cost.',
        because: 'All of it is true and kind, and by the end nobody knows how it began.',
      },
      {
        text: 'Once it’s signed, the money is with you in five days.',
        because: 'It stands: how long it takes.',
      },
    ],
    fault: 1,
    signOff: 'Sam',
    model:
      'The scheme in Leeds keeps the deposit until we have both signed the list of damage. I’ll post you that list on the 31st with a stamped envelope.',
  },
];
