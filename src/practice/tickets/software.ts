import type { PracticeTicket } from '../ticket';

/** Accounts, apps and lines that must work. */
export const SOFTWARE: readonly PracticeTicket[] = [
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
  {
    id: '48228',
    channel: 'email',
    business: 'Skylark Notes, writing app',
    subject: 'Love it, one wish',
    customer: 'Oluwaseun Adeyemi',
    email: 'seun@adeyemi.example',
    messages: [
      {
        from: 'customer',
        name: 'Oluwaseun Adeyemi',
        hoursAgo: 7,
        text: 'I wrote my whole thesis in Skylark and handed it in on Monday, so first of all: thank you, it never lost a word. One wish: footnotes jump back to number 1 after a page break, and I had to fix 212 of them by hand the night before. Is that a bug or am I holding it wrong?\nSeun',
      },
    ],
    draft:
      'Dear Oluwaseun,\n\nThank you for your feedback. Your comments are important to us and have been forwarded to the relevant department.\n\nYou can find more information on footnotes in our help centre.\n\nHave a great day!\n\nSam',
  },
  {
    id: '48234',
    channel: 'chat',
    business: 'Brightwire Broadband',
    subject: 'Line drops every afternoon',
    customer: 'Siobhan Byrne',
    email: 'siobhan.byrne@post.example',
    messages: [
      {
        from: 'customer',
        name: 'Siobhan Byrne',
        hoursAgo: 0.5,
        text: 'Hi. Third time I’m explaining this, so from the top: the line drops every day around 2, all lights stay green, I’ve restarted the router every single time, I’ve changed the cable and the box was swapped last week. I teach online and I’m losing pupils over it.',
      },
      {
        from: 'customer',
        name: 'Siobhan Byrne',
        hoursAgo: 0.45,
        text: 'Can you see the drops on your side?',
      },
    ],
    draft:
      'Hi Siobhan! I understand how frustrating that must be. Please restart the router and check the cable. Let me know if you have any other questions 😊',
  },
];
