import { AGENT, type PracticeTicket } from '../ticket';

/** Health, home and school. */
export const CARE: readonly PracticeTicket[] = [
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
    id: '48227',
    channel: 'chat',
    business: 'Riverside Physiotherapy',
    subject: 'Moved again',
    customer: 'Petra Novák',
    email: 'petra.novak@post.example',
    messages: [
      {
        from: 'customer',
        name: 'Petra Novák',
        hoursAgo: 0.4,
        text: 'hello, my appointment on Thursday has been moved for the third time and now it is upstairs. I had my hip done in March, it says so on my record, and I can’t do stairs. is there a lift?',
      },
      {
        from: 'agent',
        name: AGENT,
        hoursAgo: 0.35,
        text: 'Hi Petra, let me look at Thursday for you.',
      },
      {
        from: 'customer',
        name: 'Petra Novák',
        hoursAgo: 0.3,
        text: 'thanks. and can it please be before 3? my daughter drives me and she has to be at work',
      },
    ],
    draft:
      'I apologize for any inconvenience. Rooms are allocated by our system. We will try to find a solution as soon as possible.',
  },
  {
    id: '48231',
    channel: 'email',
    business: 'Linden Lettings',
    subject: 'No heating, newborn at home',
    customer: 'Fatima Zahra El Idrissi',
    email: 'fatima.elidrissi@post.example',
    messages: [
      {
        from: 'customer',
        name: 'Fatima Zahra El Idrissi',
        hoursAgo: 5,
        text: 'The boiler has been off since yesterday evening and it is 13 degrees in the flat. Our son is nine days old. I rang the emergency number twice and got a recording. The display says F28 and I have already reset it three times. When does somebody come, and is 13 degrees safe for a baby that young?\nFatima',
      },
    ],
    draft:
      'Dear tenant,\n\nThank you for contacting Linden Lettings. No need to worry, this is a common issue at this time of the year. Have you tried resetting the boiler?\n\nA contractor will be in touch in due course.\n\nThe Linden Team',
  },
  {
    id: '48232',
    channel: 'email',
    business: 'Medwell Pharmacy by Post',
    subject: 'Inhaler not here',
    customer: 'Kofi Ampofo',
    email: 'kofi.ampofo@mail.example',
    messages: [
      {
        from: 'customer',
        name: 'Kofi Ampofo',
        hoursAgo: 3,
        text: 'My repeat order MW-20938 should have come on Wednesday. I have two puffs left in my inhaler and the surgery is closed until Monday. Your tracking page only says “processing”. Will it be here before Saturday? If not, can a chemist near me fill it instead?\nKofi',
      },
    ],
    draft:
      'Hi Kofi,\n\nSorry to hear that! Order MW-20938 is still being processed.\n\nPlease check the tracking page for updates.\n\nSorry again for the delay.\n\nSam',
  },
  {
    id: '48233',
    channel: 'email',
    business: 'Eastmoor University, admissions',
    subject: 'Letter for the visa',
    customer: 'Li Wei',
    email: 'li.wei@student.example',
    messages: [
      {
        from: 'customer',
        name: 'Li Wei',
        hoursAgo: 11,
        text: 'Dear Admissions, I paid the deposit on 2 March (receipt 60-1185) but the letter for my visa has not come. My appointment at the embassy is on Friday at 9:30 and without the letter I lose the place and the next free day is in June. Has the deposit arrived, and will the letter be here before Friday?\nWith respect,\nWei',
      },
    ],
    draft:
      'Dear Li,\n\nPlease be advised that owing to the volume of applications all requests are dealt with in the order in which they are received by the department, following which the compliance team is required to carry out verification of all of the papers that have been handed in by the applicant, and processing times may therefore vary.\n\nPlease do not contact us again within 10 working days, as this will delay processing.\n\nRegards,\nAdmissions',
  },
];
