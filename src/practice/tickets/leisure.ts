import { AGENT, type PracticeTicket } from '../ticket';

/** On the way, and out. */
export const LEISURE: readonly PracticeTicket[] = [
  {
    id: '48216',
    channel: 'chat',
    business: 'Halyard Air',
    subject: 'Missed connection',
    customer: 'Visitor 4412',
    email: null,
    messages: [
      {
        from: 'customer',
        name: 'Visitor 4412',
        hoursAgo: 0.2,
        text: 'hi, stuck in Frankfurt. HA318 was 2 hours late so the Oslo flight left without us',
      },
      { from: 'agent', name: AGENT, hoursAgo: 0.18, text: 'I’m looking it up. Is it the booking ending 6QT?' },
      {
        from: 'customer',
        name: 'Visitor 4412',
        hoursAgo: 0.1,
        text: 'yes. it’s Ben btw. we have a baby with us and no milk left. is there anything tonight?? and who pays for a hotel',
      },
    ],
    draft: 'Please be patient while I look into this. Unfortunately there is nothing we can do about tonight.',
  },
  {
    id: '48218',
    channel: 'email',
    business: 'Tidewater Festival',
    subject: 'Ticket transfer: it worked, thank you',
    customer: 'Ana Souza (via Marketplace)',
    email: 'ana.souza@correio.example',
    messages: [
      {
        from: 'customer',
        name: 'Ana Souza',
        hoursAgo: 50,
        text: 'Hi! My sister can come after all. Can her ticket be put in her own name? Order TW-5519.\nAna',
      },
      {
        from: 'agent',
        name: AGENT,
        hoursAgo: 47,
        text: 'Hi Ana, it’s done: the second ticket on TW-5519 now says Beatriz Souza.\nSam',
      },
      {
        from: 'customer',
        name: 'Ana Souza',
        hoursAgo: 2,
        text: 'It worked, thank you so much! She cried when she saw it, we haven’t been to anything together since she moved to Lisbon. You made our summer.',
      },
    ],
    draft:
      'Hello,\n\nYour request has been resolved. We are closing this ticket now.\n\nPlease rate our service.\n\nSam',
  },
  {
    id: '48219',
    channel: 'email',
    business: 'Ironyard Gyms',
    subject: 'Cancel my membership',
    customer: 'Robert Hale',
    email: 'bob.hale@post.example',
    messages: [
      {
        from: 'customer',
        name: 'Robert Hale',
        hoursAgo: 30,
        text: 'Please cancel my membership at the Quay Street gym from the end of this month. I’ve moved to Leeds and there isn’t one of yours there. Member number 30418.\nBob',
      },
    ],
    draft:
      'Hi Robert,\n\nWe are sorry to see you go! Before we can process your cancellation, could you tell us why you want to leave? We can offer you 20% off for three months if you stay. To cancel you need to call us between 9 and 5.\n\nWe look forward to hearing from you.\n\nSam',
  },
  {
    id: '48224',
    channel: 'email',
    business: 'Starfall Games',
    subject: 'where is my save',
    customer: 'xX_wolf_Xx',
    email: 'xxwolfxx@mail.example',
    messages: [
      {
        from: 'customer',
        name: 'xX_wolf_Xx',
        hoursAgo: 14,
        text: '140 hours. ONE HUNDRED AND FORTY. update 2.3 and my save is gone, cloud too. is this a joke?? refund me or give it back, you people are useless. platform PC, character name Ysolde, last played sunday',
      },
    ],
    draft:
      'Hello,\n\nThank you for your patience and understanding. To assist you further, please provide your platform, your character name and when you last played.\n\nUnfortunately we are unable to offer refunds as per our terms and conditions.\n\nThe Starfall Team',
  },
  {
    id: '48230',
    channel: 'email',
    business: 'Roamer Car Hire',
    subject: '£380 for a scratch that was there',
    customer: 'Gareth Pugh',
    email: 'gareth.pugh@post.example',
    messages: [
      {
        from: 'customer',
        name: 'Gareth Pugh',
        hoursAgo: 52,
        text: 'You have charged me £380 for a scratch on the rear door. It was there when I collected the car, agreement RC-7714, and your own man marked it on the sheet. I’ve attached my photo with the time on it. Please put it back on my card.\nG. Pugh',
      },
      {
        from: 'agent',
        name: 'Dee Walsh',
        hoursAgo: 40,
        text: 'Hi Gareth, thanks for the photo. I’ve passed it to the damage team.\nDee',
      },
      {
        from: 'customer',
        name: 'Gareth Pugh',
        hoursAgo: 4,
        text: 'Two days, nothing. This is frankly a con. I’ll ask one last time: has anyone looked at the photo, and when do I get my £380?\nGareth',
      },
    ],
    draft:
      'Dear Mr. Pugh,\n\nWe understand your concern. As per our terms and conditions, all damage is charged to the hirer. You did not report the scratch at collection.\n\nPlease contact our damage department on the number below. They are the only ones who can deal with this.\n\nThank you for your understanding.\n\nKind regards,\nSam',
  },
];
