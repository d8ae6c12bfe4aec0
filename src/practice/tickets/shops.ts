import type { PracticeTicket } from '../ticket';

/** Things bought and sent. */
export const SHOPS: readonly PracticeTicket[] = [
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
    id: '48235',
    channel: 'social',
    business: 'Wild Fig Skincare',
    subject: 'Public post',
    customer: 'Tomás Kelly',
    email: 'tomas.kelly@mail.example',
    messages: [
      {
        from: 'customer',
        name: 'Tomás Kelly',
        hoursAgo: 2,
        text: '@wildfig eczema since I was six, tried your oat balm because my sister nagged me, and this week I wore short sleeves to work for the first time in years. Thank you. Is the big tin coming back?',
      },
    ],
    draft:
      'Thank you for your feedback! We are glad to hear you are satisfied with our product. Please leave us a review.',
  },
];
