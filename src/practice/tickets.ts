import type { Author, Channel } from '../review/types';

export interface PracticeMessage {
  readonly from: Exclude<Author, 'system'>;
  readonly name: string;
  /** How long before the page was opened it came. */
  readonly hoursAgo: number;
  readonly text: string;
}

export interface PracticeTicket {
  readonly id: string;
  readonly channel: Channel;
  /** The invented business that the agent writes for. */
  readonly business: string;
  readonly subject: string;
  /** As the helpdesk's name field has it. */
  readonly customer: string;
  readonly email: string | null;
  readonly messages: readonly PracticeMessage[];
  /** A reply as a tired agent might send it. */
  readonly draft: string;
}

/** Who practises. */
export const AGENT = 'Sam Reed';

/** Invented people with real habits, each with a draft that could be better. */
export const TICKETS: readonly PracticeTicket[] = [
  {
    id: '48213',
    channel: 'email',
    business: 'Copper & Clay, kitchenware',
    subject: 'Second kettle, same crack',
    customer: 'María López',
    email: 'maria.lopez@post.example',
    messages: [
      {
        from: 'customer',
        name: 'María López',
        hoursAgo: 216,
        text: 'Hello, the lid of the Lumen kettle has a crack right through it. Order 77120. Could you send another?\nMaría',
      },
      {
        from: 'agent',
        name: 'Dee Walsh',
        hoursAgo: 190,
        text: 'Hi María, a new one is on its way with tracking 880 117.\nDee',
      },
      {
        from: 'customer',
        name: 'María López',
        hoursAgo: 5,
        text: 'The new kettle came and this is the second time the lid is cracked. I paid for express delivery on both. It is my mum’s birthday on Saturday and right now her present is ruined. When will a whole one arrive? And what about the express fee?\nMaría',
      },
    ],
    draft:
      'Hello,\n\nThank you for reaching out to us. I understand your frustration. The replacement kettle left our warehouse this morning and the tracking number is 881 204.\n\nRefunds for the express fee will be processed as soon as possible.\n\nPlease let me know if you have any further questions.\n\nKind regards,\nSam',
  },
  {
    id: '48214',
    channel: 'email',
    business: 'Ledgerly, bookkeeping software',
    subject: 'Locked out on payroll day',
    customer: 'Tom Okafor',
    email: 'tom@okaforbuild.example',
    messages: [
      {
        from: 'customer',
        name: 'Tom Okafor',
        hoursAgo: 3,
        text: 'I’m locked out again. I have already cleared the cache, tried Firefox and reset the password twice, and it still throws me back to the login page with error E-402. I have eleven people to pay by 4 pm today. Can you get me in, or can somebody run payroll for me?\nTom',
      },
    ],
    draft:
      'Hi there,\n\nSorry for any inconvenience caused. Have you tried clearing your cache and using a different browser? You can also check our help centre article on login problems.\n\nYour issue has been escalated to the relevant team and someone will be in touch shortly.\n\nBest,\nSam',
  },
  {
    id: '48215',
    channel: 'email',
    business: 'Northlight Energy',
    subject: 'Account of Harold Hale',
    customer: 'Harold Hale',
    email: 'halehousehold@mail.example',
    messages: [
      {
        from: 'customer',
        name: 'Harold Hale',
        hoursAgo: 27,
        text: 'I am writing from my husband’s account because I don’t have one. Harold died on the 3rd. Your letter says there is £212.40 owing and it is still addressed to him. I don’t know what I am meant to do, or whether the heating will be cut off.\nJean Hale',
      },
    ],
    draft:
      'Dear Harold,\n\nThank you for contacting Northlight Energy! Unfortunately, as per our policy, we cannot discuss an account with anybody but the account holder. You need to send us a death certificate, proof of address and the original contract.\n\nPlease note that the balance must be paid within 14 days.\n\nIs there anything else I can help you with today?\n\nKind regards,\nSam',
  },
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
    id: '48217',
    channel: 'email',
    business: 'Kestrel Bank',
    subject: 'A payment I did not make',
    customer: 'Dr. Asha Rao',
    email: 'asha.rao@clinic.example',
    messages: [
      {
        from: 'customer',
        name: 'Dr. Asha Rao',
        hoursAgo: 9,
        text: 'There is a payment of 640.00 to “TRVL*BOOKIN” on the 14th that I did not make. I rang on the 15th, waited 50 minutes and was told somebody would write. Nobody has. I have frozen the card myself. Is the money safe, and do I have to file a police report? I have not slept well since, to be honest.',
      },
    ],
    draft:
      'Dear valued customer,\n\nWe apologize for the inconvenience. You should have reported this through the app. Your case is being looked into by our fraud department and you will be contacted in due course.\n\nRest assured that we take your security very seriously.\n\nRegards,\nSam Reed',
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
    id: '48220',
    channel: 'social',
    business: 'Bright Parcel',
    subject: 'Public post',
    customer: '@lina_plants',
    email: null,
    messages: [
      {
        from: 'customer',
        name: '@lina_plants',
        hoursAgo: 1,
        text: 'Day 9 and @brightparcel still says “out for delivery”. There are LIVE PLANTS in that box. Great job, really. Anybody home??',
      },
    ],
    draft:
      'Calm down, these things happen! 😊 Delays are due to high volume. Please send us your full name, address and order number here.',
  },
  {
    id: '48221',
    channel: 'email',
    business: 'Fernway Furniture',
    subject: 'Wrong sofa, third week',
    customer: 'Smith, John',
    email: 'jsmith@post.example',
    messages: [
      {
        from: 'customer',
        name: 'John Smith',
        hoursAgo: 400,
        text: 'You delivered a two-seater in grey. I ordered the three-seater in moss green (FW-2088). Photos attached.\nJohn',
      },
      {
        from: 'agent',
        name: 'Priya Nair',
        hoursAgo: 380,
        text: 'Hi John, thank you for the photos. We’ll collect it and bring the right one.\nPriya',
      },
      {
        from: 'note',
        name: 'Priya Nair',
        hoursAgo: 379,
        text: 'Collection slot requested, depot says moss green is back on the 24th.',
      },
      {
        from: 'customer',
        name: 'John Smith',
        hoursAgo: 8,
        text: 'I am now in my third week with your wrong sofa in my hallway. I’ve taken two days off work for collections that never came. I remain, remarkably, polite. But if I don’t have a date by tomorrow I’ll ask my bank for the £1,149 back and tell everyone exactly how this went.\nJohn',
      },
    ],
    draft:
      'Hi John,\n\nI’m really sorry you’re having trouble. I’m sorry about the delay and I’m sorry that the collections were missed. Could you please send us photos of the sofa and your order number so that we can look into this?\n\nWe will get back to you as soon as possible. Once again, apologies for the inconvenience.\n\nKind regards,\nSam',
  },
  {
    id: '48222',
    channel: 'chat',
    business: 'Pebble Phones',
    subject: 'New phone, old eyes',
    customer: 'Margaret Lindqvist',
    email: 'm.lindqvist@mail.example',
    messages: [
      {
        from: 'customer',
        name: 'Margaret Lindqvist',
        hoursAgo: 0.3,
        text: 'Good afternoon. My grandson gave me a Pebble 3 and the letters are so small I can’t read his messages. I pressed something and now it talks. How do I make it stop talking, and how do I make the letters bigger? I’m sorry to be a nuisance.',
      },
    ],
    draft:
      'It’s very easy. Just disable TalkBack in the accessibility settings and adjust the font scaling in the display preferences. You must have enabled it accidentally.',
  },
  {
    id: '48223',
    channel: 'email',
    business: 'Orchard School Meals',
    subject: 'Peanuts in the Tuesday box',
    customer: 'Nguyễn Thị Hoa',
    email: 'hoa.nguyen@post.example',
    messages: [
      {
        from: 'customer',
        name: 'Nguyễn Thị Hoa',
        hoursAgo: 4,
        text: 'My son Minh is allergic to peanuts and it is on his form. On Tuesday there was satay sauce in his box. He was in hospital overnight. He is at home and all right. I want to know how this could happen and what you do so that it never happens again, to him or to any child.\nHoa',
      },
    ],
    draft:
      'Dear Nguyen,\n\nWe are sorry you feel that way. We strive to provide the highest quality of service and we regret any inconvenience this may have caused. Mistakes were made and the matter is being reviewed.\n\nPlease accept a 10% voucher for your next order!\n\nKind regards,\nSam',
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
    id: '48225',
    channel: 'email',
    business: 'Greenline Insurance',
    subject: 'Claim GL-90331 turned down',
    customer: 'Jean-Luc Petit',
    email: 'jl.petit@courrier.example',
    messages: [
      {
        from: 'customer',
        name: 'Jean-Luc Petit',
        hoursAgo: 20,
        text: 'You have turned down my claim for the flooded cellar because the pump was “not maintained”. I sent the service invoice of 12 March with my first message. Has anybody read it? What can I do now, and by when?\nJean-Luc Petit',
      },
    ],
    draft:
      'Dear Mr Petit,\n\nAs previously stated, you failed to provide proof of maintenance. Our decision is final according to section 7.2 of your policy.\n\nIf you have any other questions, do not hesitate to contact us.\n\nSincerely,\nSam Reed',
  },
  {
    id: '48226',
    channel: 'email',
    business: 'Cloudhouse Hosting',
    subject: 'Invoice question',
    customer: 'ACME Ltd',
    email: 'accounts@acme.example',
    messages: [
      {
        from: 'customer',
        name: 'ACME Ltd',
        hoursAgo: 6,
        text: 'Invoice 2026-1187 lists the backup add-on twice. Is that right? We only have one server.\nPriya (accounts)',
      },
    ],
    draft:
      'Hi {{ticket.requester.first_name}},\n\nThanks for reaching out today. We checked invoice 2026-1187 and the second backup add-on was charged in error. We have removed it and a corrected invoice is attached.\n\nLet me know if there is anything else.',
  },
];
