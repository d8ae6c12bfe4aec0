import { describe, expect, it } from 'vitest';
import { reviewInput } from '../scripts/review/input';

type Case = readonly [says: string, body: string];

/** Written without a look at the word classes: what a rule must also know when others say it. */
const PARAPHRASES: Readonly<Record<string, { readonly pos: readonly Case[]; readonly neg: readonly Case[] }>> = {
  'premature-close': {
    pos: [
      [
        'My router is still dead, third week.',
        'I have asked the line team to look at it and they answer by Friday. Great to hear everything is sorted!',
      ],
      [
        'Where is my refund?',
        'Our bank is checking it. If you have a moment, we would love a five-star review on Trustpilot.',
      ],
      [
        'App keeps crashing',
        'The developers are investigating the crash log you sent. Why not try our Pro plan in the meantime?',
      ],
      ['Where is the parcel?', 'I am waiting for the depot to call back. I consider this matter resolved.'],
      ['My bill is double', 'I have forwarded it to billing. I will now mark this as solved.'],
      [
        'No hot water for 4 days, baby at home!!! FURIOUS',
        'The plumber is on his way, between 2 and 4. How would you rate my help today?',
      ],
      [
        'The seat is broken',
        'We have requested the spare part from the maker. Use code HELLO10 for ten percent off your next order!',
      ],
      ['Cannot log in', 'Our engineers are looking into it. I hope this has solved your problem.'],
      ['Still not fixed!', 'I passed it to the workshop. Case closed!'],
      ['Charged twice', 'I have raised it with the bank. It was a pleasure to have resolved this for you.'],
      [
        'The export is empty',
        'I have reported the bug. Would you mind filling in a short questionnaire about this conversation?',
      ],
      ['Order lost', 'We are tracing it with the courier. Check out our new summer collection while you wait.'],
    ],
    neg: [
      ['It works now, thank you so much!', 'Lovely. If you fancy, there is a one-question survey under this mail.'],
      ['Is there a discount for students?', 'Yes, 20% off with your student card, at the desk or online.'],
      ['The jar broke.', 'A new jar leaves today, and £5 is back on your card for the mess.'],
      ['When do you close on Sunday?', 'We close at five on Sunday and open again on Monday at nine.'],
      ['The survey link in your mail is dead', 'The survey link is repaired, and your answers from Monday were kept.'],
      ['Where is the parcel?', 'I have asked the depot. I will not close this until it is in your hands.'],
      ['My review was deleted', 'I have asked the moderators why your review was deleted and they answer tomorrow.'],
      ['Please close my account', 'Your account is closed and the last £12 went back to your card.'],
      ['Can I upgrade to Pro mid-month?', 'You can upgrade to Pro today and pay only for the 12 days left.'],
      ['Rate limit error 429', 'Your rate was capped at 50; it is 500 until Friday, when I check the logs again.'],
    ],
  },
  'sorry-last': {
    pos: [
      ['Late again', 'The van left at noon. You will have it by six. We deeply regret the delay.'],
      ['Wrong size', 'A 39 is in the post. Keep the 40. My sincere apologies for this mix-up, Ana.'],
      ['No reply', 'I found your three mails. The answer is yes to all. Forgive us for the silence.'],
      ['Broken glass', 'A new one is on its way. It comes on Monday. Sorry about that!'],
      [
        'Double charge',
        'I sent £20 back today. It shows on Thursday. I am so sorry again for the worry this caused you.',
      ],
      ['Cold soup', 'Your meal is refunded. The chef knows. Please accept our apologies.'],
      [
        'Bus missed',
        'The taxi fare is refunded. It is on your card tomorrow. Our apologies once more, and have a nice day.',
      ],
    ],
    neg: [
      ['Late again', 'I am sorry it is late again. The van left at noon, and you will have it by six.'],
      ['Late again', 'Sorry for the second delay; it is with you by six, and the delivery is free.'],
      ['My dog died', 'His food box is cancelled. There is nothing you need to do. I am so sorry about Biscuit.'],
      ['I was rude yesterday, sorry', 'No apology needed. The part is in the post.  You have nothing to be sorry for.'],
      ['Letter', 'The apology you asked for is in the post. It was signed by the director this morning.'],
      ['Wrong size', 'My fault, and I am sorry. A 39 is in the post. Keep the 40 for a friend with bigger feet.'],
    ],
  },
  'no-next-step': {
    pos: [
      [
        'The heating in flat 4 is dead since Sunday.',
        'Thank you for letting us know about the heating. Boilers of this make sometimes lose pressure in cold weather. I understand how unpleasant that is.',
      ],
      [
        'You took €45 twice from my card!',
        'I checked your account and I can see two payments of €45 on the same day. That is unusual.',
      ],
      [
        'My order has not arrived, please help.',
        'Our records show that the parcel was handed to the courier on the 3rd. The courier is responsible for the last mile.',
      ],
      [
        'The new blinds are 3 cm too short.',
        'I looked at your photos and they are indeed too short. The order form says 120 cm.',
      ],
      [
        'Lift broken, my mother cannot leave the house.',
        'That must be very hard for your mother. The lift is 31 years old and the parts are rare.',
      ],
      ['No water since 6 am.', 'There is a burst main in Elm Street. About 200 homes are without water.'],
      [
        'My pension was paid short by £60.',
        'I have looked at your file. The payment in March was £60 lower than in February because of a coding error.',
      ],
      [
        'The invoice has the wrong VAT number again.',
        'Thanks for flagging this. The VAT number on the invoice comes from the old profile.',
      ],
    ],
    neg: [
      ['The heating in flat 4 is dead since Sunday.', 'Mark is outside your door at two with the part.'],
      ['You took €45 twice from my card!', 'The second €45 went back this morning.'],
      ['My order has not arrived.', 'It turned up at number 16; they are keeping it for you until you ring the bell.'],
      ['The app deletes my notes.', 'Update to 4.2 and they come back, all of them.'],
      ['The blinds are too short.', 'A longer pair is being cut, and the fitter hangs them on Tuesday.'],
      ['What is the wifi password? It does not work.', 'It changed on Monday: bluefox-72.'],
      ['Lift broken.', 'The lift runs again since ten.'],
      ['How do I turn off the noise? I cannot find it.', 'Menu, Sound, then the third switch.'],
      ['My pension was short by £60.', 'The £60 comes with the April payment, and a letter explains it.'],
      ['The invoice is wrong.', 'Here is the right one.'],
      ['I lost my key.', 'No problem, the spare is with the neighbour.'],
    ],
  },
  'policy-shield': {
    pos: [
      ['I am one day late with the return.', 'Regrettably, the return window set out in our terms has lapsed.'],
      ['Why can I not swap seats?', 'Airline regulations do not permit seat swaps after check-in.'],
      [
        'Please refund the fee, I was in hospital.',
        'Fees are charged in accordance with the tariff agreement you accepted.',
      ],
      ['Can my son use my pass?', 'Club rules forbid the use of a pass by anybody else.'],
      [
        'Could you send it to another address?',
        'I am afraid that our guidelines prevent me from changing the address.',
      ],
      ['Why do I have to pay?', 'This is standard practice in our industry.'],
      ['Refund please, it never worked', 'Under our terms of sale, opened software cannot be returned.'],
      ['Please make an exception', 'No exceptions can be made to this.'],
      ['Can you open it?', 'I am not permitted to open accounts by phone.'],
      ['Please extend', 'Company procedure dictates that extensions are requested 30 days ahead.'],
    ],
    neg: [
      ['Am I insured in Spain?', 'Your travel policy covers Spain and Portugal until June.'],
      ['What are the rules for dogs?', 'The rules are simple: a lead on deck, and no dogs in the bar.'],
      [
        'I am late with the return',
        'The return window closed on Friday; I have opened it again for you until the 12th.',
      ],
      ['The door sticks', 'In cold conditions the wood swells; a planer takes off two millimetres.'],
      ['Where do I sign?', 'The contract is on page 4, and your signature goes under mine.'],
      ['My backup is gone', 'Your backup rule ran at two, and all 40 files are back.'],
    ],
  },
  'bare-no': {
    pos: [
      ['Can you deliver on Sunday?', 'We do not deliver on Sundays.'],
      ['Could I get a copy of the call?', 'I am afraid recordings are not released.'],
      ['Is there a vegan version?', 'There is no vegan version.'],
      ['Can I change the name on it?', 'Names cannot be changed.'],
      ['Can I pay in three parts?', 'We are unable to offer instalments. Have a nice day.'],
      ['Can I bring my bike?', 'Bikes are not permitted.'],
      ['Would you match the price?', 'No, we will not match prices.'],
      ['Can I have the blue one?', 'The blue one is no longer made.'],
      ['Can I get it before Friday?', 'That will not be possible.'],
    ],
    neg: [
      ['Can you deliver on Sunday?', 'Not on Sundays, but Saturday until eight is free.'],
      [
        'Is there a vegan version?',
        'There is none yet; the lentil one comes closest, and I have put a sample in the box.',
      ],
      [
        'Can I change the name?',
        'The name cannot be changed on this ticket, so I have cancelled it and issued a new one.',
      ],
      ['Will I be charged again?', 'No, you will not be charged again.'],
      ['Can I pay in three parts?', 'We cannot split it in three; two halves, in May and June, work fine.'],
      ['My cat ate the receipt', 'You do not need a receipt.'],
      ['Can I have the blue one?', 'The blue one is gone. Green and grey are here, and I kept one of each for you.'],
    ],
  },
  'cant-before-can': {
    pos: [
      ['Please start the repair', 'We cannot begin the repair before the deposit is paid.'],
      ['Can I have it today?', 'It is not possible to collect it today, but you can pick it up tomorrow at nine.'],
      ['Please send the contract', 'I am not able to send the contract until your ID is verified.'],
      ['Can I get a black one?', 'We do not have a black one, but I can order it for Friday.'],
      ['Unlock my account', 'I cannot unlock the account unless you answer the two questions.'],
      ['Refund to card?', 'Refunds to cards are not possible, however we can give you store credit.'],
      ['Add a driver', 'You cannot add a driver online, but I can do it for you here.'],
    ],
    neg: [
      ['Is it safe?', 'Do not switch it on until the fitter has been.'],
      ['Add a driver', 'I can add a driver for you here, though not online.'],
      ['Can I cancel?', 'You can cancel until Friday.'],
      ['Thanks!', 'We could not have done it without you!'],
      ['Did you lose it?', 'I have not lost it, but I was worried for a minute.'],
      ['Please hurry', 'I will not go home until it is fixed.'],
    ],
  },
};

/** A second set, written after the first had been looked at. */
const MORE: typeof PARAPHRASES = {
  'no-next-step': {
    pos: [
      [
        'The sofa came without legs.',
        'Thanks for the pictures of the sofa. The legs are normally taped under the seat, and on yours the tape is empty.',
      ],
      [
        'Your driver hit my gate.',
        'I spoke with the driver, and he remembers touching the gate. It was a narrow turn.',
      ],
      [
        'I cannot hear callers since the update.',
        'Since version 9 the earpiece and the speaker share a channel. That explains what you hear.',
      ],
      [
        'My tax refund was sent to an old account, please help me',
        'I see that the refund left us on 4 May to the account ending 91. That account was closed in 2023.',
      ],
      [
        'The gym door code fails every morning',
        'We have had a few reports about the door. It seems to be worst before eight.',
      ],
    ],
    neg: [
      ['The sofa came without legs.', 'Four legs are in the post to you.'],
      ['My son is not on the class list!', 'He is now, third row from the top.'],
      ['Your driver hit my gate.', 'Our builder is coming on Thursday to straighten it, at our cost.'],
      ['I cannot hear callers.', 'Turn the volume up while you are in a call; it is set apart from the ringtone.'],
      ['My refund went to an old account', 'The bank bounced it and it is going to your new one as we speak.'],
      ['The gym door code fails', 'Use 4471 from today.'],
      ['Where is the manual? It is not in the box', 'It is printed on the inside of the lid.'],
      ['It arrived broken', 'Keep it, and a whole one comes tomorrow.'],
      ['We are stuck outside', 'Ring the bell of flat 2, Mrs Kern has your key.'],
    ],
  },
  'weak-close': {
    pos: [
      [
        'Which cable?',
        'The grey one with two pins fits both lamps and costs four euros in any of our shops. We are happy to answer further questions at any time.',
      ],
      [
        'Which cable?',
        'The grey one with two pins fits both lamps and costs four euros in any of our shops. In case anything is unclear, please come back to us.',
      ],
      [
        'Which cable?',
        'The grey one with two pins fits both lamps and costs four euros in any of our shops. Do get back to me with any queries.',
      ],
      [
        'Which cable?',
        'The grey one with two pins fits both lamps and costs four euros in any of our shops. Should you need anything further, our team is here for you.',
      ],
      [
        'Which cable?',
        'The grey one with two pins fits both lamps and costs four euros in any of our shops. If I can help in any other way, just say the word.',
      ],
      [
        'Which cable?',
        'The grey one with two pins fits both lamps and costs four euros in any of our shops. Please let us know if you require anything else from our side.',
      ],
    ],
    neg: [
      [
        'Which cable?',
        'The grey one with two pins fits both lamps and costs four euros. Take the lamp with you to the shop if you are not sure which pins it has.',
      ],
      [
        'Which cable?',
        'The grey one fits both lamps and costs four euros. I have put one aside under your name until Saturday at noon.',
      ],
      [
        'Which cable?',
        'The grey one fits both lamps and costs four euros. If it hums, the plug sits the wrong way round; turn it and it stops.',
      ],
      [
        'Which cable?',
        'The grey one fits both lamps and costs four euros. Send me a photo of the plug, and I can tell you which of the two it is.',
      ],
    ],
  },
  'bare-no': {
    pos: [
      ['Can I keep my number?', 'Numbers cannot be kept after a cancellation.'],
      ['Do you take American Express?', 'We do not accept American Express.'],
      ['Could you waive the fee once?', 'I cannot waive it.'],
      ['May I film the concert?', 'Filming is not allowed.'],
      ['Can I bring it back without the box?', 'Returns without the box are refused.'],
    ],
    neg: [
      ['Do you take Amex?', 'Not Amex, but Visa and Mastercard work.'],
      ['Can I keep my number?', 'You can, it just takes a form; it is attached.'],
      ['Why is it dark?', 'The lamp was not plugged in properly at the factory, and a new one is on the van.'],
      ['Is it dangerous?', 'No, it is not dangerous.'],
    ],
  },
  'policy-shield': {
    pos: [
      ['My wife is ill, can we move the trip?', 'The booking conditions exclude changes within 14 days.'],
      ['Why not?', 'We have to follow our procedures.'],
      ['Can you tell me the price she paid?', 'Our rules on this are very clear.'],
      ['Refund?', 'According to clause 4.2, deposits are kept.'],
    ],
    neg: [
      ['Can I bring my cat?', 'Cats are welcome on all floors but the kitchen.'],
      ['What is your policy on late arrival?', 'Our policy is simple: the key box opens at any hour.'],
      ['My car policy?', 'Policy 8821 runs until May.'],
    ],
  },
};

const fires = (rule: string, [says, body]: Case): boolean =>
  reviewInput({
    channel: 'email',
    mode: 'reply',
    customer: { name: 'Ana Sousa', email: 'ana@mail.example' },
    agent: { name: 'Sam Reed' },
    messages: [{ from: 'customer', text: `${says}\n\nAna` }],
    draft: `Hi Ana,\n\n${body}\n\nBest wishes,\nSam`,
  }).findings.some((finding) => finding.rule === rule);

describe.each([...Object.entries(PARAPHRASES), ...Object.entries(MORE)])('%s in other words', (rule, { pos, neg }) => {
  it.each(pos)('fires: %s / %s', (...said) => {
    expect(fires(rule, said)).toBe(true);
  });
  it.each(neg)('is silent: %s / %s', (...said) => {
    expect(fires(rule, said)).toBe(false);
  });
});
