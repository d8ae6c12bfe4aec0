import type { Exercise } from '../exercise';

export const NAMES: readonly Exercise[] = [
  {
    id: 'somebody-elses-name',
    family: 'names',
    title: 'From ticket to ticket',
    rule: 'name-wrong',
    channel: 'email',
    customer: 'Noor Haddad',
    says: 'The table top has a split along the grain. Order 30118, photo attached. Can it be replaced before the 20th? We have guests.\nNoor',
    pieces: [
      {
        text: 'Hi Daniel,',
        because: 'Daniel was the ticket before. Noor now wonders what else in this letter is about somebody else.',
      },
      {
        text: 'Your photo shows the split clearly, so there is nothing more to send.',
        because: 'It stands: the photo was looked at, and it has saved Noor a question.',
      },
      {
        text: 'The new top leaves us on Monday and is with you on the 14th, six days before your guests.',
        because: 'It stands: a day, and the reason why that day matters.',
      },
    ],
    fault: 0,
    signOff: 'Sam',
    model: 'Hi Noor,',
  },
  {
    id: 'to-anybody',
    family: 'names',
    title: 'To whom it may concern',
    rule: 'name-generic-salutation',
    channel: 'email',
    customer: 'Kofi Ampofo',
    says: 'The bill for May went to my old address in Accra Road. Could you send it to the new one, 9 Quay Street?\nKofi',
    pieces: [
      {
        text: 'Dear valued customer,',
        because: 'He signed his name. Being valued and nameless at once, he will believe the second.',
      },
      {
        text: 'The May bill went to Quay Street this morning.',
        because: 'It stands: the one thing he asked for, done, in the first sentence.',
      },
      {
        text: 'All the later ones follow it there.',
        because: 'It stands: he need not write again in June.',
      },
    ],
    fault: 0,
    signOff: 'Sam',
    model: 'Hi Kofi,',
  },
];
