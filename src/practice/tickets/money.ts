import type { PracticeTicket } from '../ticket';

/** What is owed, paid and insured. */
export const MONEY: readonly PracticeTicket[] = [
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
    id: '48229',
    channel: 'email',
    business: 'Harbour Night Shelter',
    subject: 'My gift went out twice',
    customer: 'Walter Brandt',
    email: 'w.brandt@mail.example',
    messages: [
      {
        from: 'customer',
        name: 'Walter Brandt',
        hoursAgo: 26,
        text: 'I give you 40 a month in memory of my brother. This month 40 was taken on the 1st and again on the 2nd. I live on a pension and the second one has put me into the red, with a fee of 12. I don’t want to take anything away from people who have less, but could the second one come back, and is the fee mine to carry?\nWalter Brandt',
      },
    ],
    draft:
      'Hi Walter,\n\nThank you so much for your generous support!!! We totally understand how you feel. Duplicate payments can occur due to a system error and are looked into within 10 to 15 working days.\n\nIs there anything else I can help you with today?\n\nSam',
  },
  {
    id: '48236',
    channel: 'email',
    business: 'Tally Mobile',
    subject: 'I can’t pay this month',
    customer: 'Denise Carter',
    email: 'denise.carter@mail.example',
    messages: [
      {
        from: 'customer',
        name: 'Denise Carter',
        hoursAgo: 16,
        text: 'I’ve never had to write one of these. I lost my job on the 9th and I can’t pay the £46 that goes out on Friday. I need the phone for interviews. Can the payment wait, or can I go on something smaller? I’m sorry to ask.\nDenise',
      },
    ],
    draft:
      'Dear Denise,\n\nUnfortunately we can’t change your contract before the end of the term. If the payment fails on Friday, a late fee of £15 will be added and your line will be restricted.\n\nYou should have contacted us sooner. We are sorry for your situation and wish you all the best.\n\nIf you have any other questions, please don’t hesitate to contact us.\n\nKind regards,\nSam',
  },
];
