import type { Context, Sentence, TriedStep } from '../../context';
import { isAlike, knownSteps, stepsElsewhere, turnedToIn } from '../../listening/known-steps';
import { sameWord } from '../../listening/same-word';
import { stepObjects, stepVerbs, TURN_TO, withLabels } from '../../listening/tried';
import { COMMANDS, TELLS } from '../../phrases/instructions';
import { ANOTHER_ONE, THAT_ONE, UNMISTAKABLE, VARIANTS } from '../../phrases/steps';
import { isEditable, replaceSpan } from '../../rewrite/edits';
import type { Found, Rule } from '../../rule';
import type { Rewrite, Span } from '../../types';

const command = new RegExp(
  `(?:^|^[^,]{2,60},\\s*(?:so |then |and |but )?|[:;–-]\\s+)[\\s"'(•*–-]*(?:\\d[.)]\\s*)?(?:(?:hi|hello|hey|hmm|ok|thanks)[^,!.]{0,20}[,!.]\\s*)?(?:(?:${TELLS})[,:]?\\s+)*(?:to\\s+)?(?:also |now |just |simply |first |again )?(?:${COMMANDS})\\b`,
);
const tells = new RegExp(
  `(?<!\\p{L})(?:${TELLS})(?!\\p{L})(?:\\s+(?:to|please|also|just|simply|now|first|try|and)){0,3}\\s+(?:(?:${COMMANDS})|\\p{L}+ing)\\b`,
  'u',
);
const variant = new RegExp(`(?<!\\p{L})(?:${VARIANTS})(?!\\p{L})`, 'u');
const anotherOne = new RegExp(`(?<!\\p{L})(?:${ANOTHER_ONE})(?!\\p{L})`, 'u');
const thatOne = new RegExp(`(?<!\\p{L})(?:${THAT_ONE})(?!\\p{L})`, 'u');
const unmistakable = new Set(UNMISTAKABLE.split(' '));
/** Said without an object ("deleted it", "signed out") they still tell which step it was. */
const ALONE = new Set(['sign', 'delete', 'restart', 'seat']);
const POINTS_BACK = /\b(?:it|them|that|this|these|those)\b/;
/** Asks what happened when they did it. */
const ASKS_BACK =
  /^(?!(?:what|how) about|what if|did you try|have you (?:already |also )?tried)(?:what|when you|did (?:it|you)|have you|which|how)\b.*\?\s*$/;
const NOT_NEEDED =
  /\b(?:no need|don't need|needn't|instead of|without|not to|rather than|i'll|i won't|i've|i am|i'm|(?:please|so|kindly|but) (?:don't|do not))\b/;

/** "…, and I'll check the line": what the agent does besides. */
const MY_PART =
  /(?:[,;]|\b(?:and|but|so|while)\b)\s*(?:then |meanwhile )?(?:i|we)(?:'ll|'m|'ve|'re| will| am| are| can| have)\b.*$/;

const isInstruction = (folded: string, { acts }: Sentence): boolean =>
  (acts.has('imperative') || command.test(folded) || tells.test(folded)) &&
  !ASKS_BACK.test(folded) &&
  !NOT_NEEDED.test(folded.replace(MY_PART, ' '));

/** What the sentence tells them to do it to; "it" is what the sentence before spoke of. */
const objectsOf = (sentence: Sentence, before: Sentence | undefined): readonly string[] => {
  const own = stepObjects(sentence.folded);
  return POINTS_BACK.test(sentence.folded) && before ? [...own, ...stepObjects(before.folded)] : own;
};

const sharesObject = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((one) => b.some((other) => sameWord(one, other)));

/** An agent's step told again names the same two things, whatever it says to do with them. */
const SAME_PLACE = 2;

const repeats = (step: TriedStep, sentence: Sentence, before: Sentence | undefined): boolean => {
  const objects = objectsOf(sentence, before);
  if (step.by === 'agent' && step.objects.filter((one) => sharesObject([one], objects)).length >= SAME_PLACE)
    return true;
  const verbs = stepVerbs(sentence.folded);
  if (!verbs.some((verb) => isAlike(verb, step.verb))) return false;
  if (unmistakable.has(step.verb))
    return (
      step.objects.length === 0 ||
      objects.length === 0 ||
      sharesObject(step.objects, objects) ||
      step.verb === 'reinstall'
    );
  return sharesObject(step.objects, objects) || (step.objects.length === 0 && ALONE.has(step.verb));
};

const END = /[\s.!?]+$/;
const STEP_WORDS = /^(?:i|we)(?:'ve| have)?(?: already| also| just| even| both)*\s+/i;

/** "I cleared the cookies there" → "cleared the cookies there"; null where it does not begin so. */
const doneStep = ({ quote, by }: TriedStep): string | null => {
  const rest = quote.replace(STEP_WORDS, '');
  if (by !== 'customer' || rest === quote || rest.length > 60 || /\b(?:i|my|me|we|our|you|your)\b/i.test(rest))
    return null;
  return /^\p{Ll}+ed\b/u.test(rest) ? rest : null;
};

const rewritesFor = ({ draft }: Context, span: Span, step: TriedStep): readonly Rewrite[] => {
  if (!isEditable(draft, span)) return [];
  const done = doneStep(step);
  const skip =
    done === null ? "You've done that already, so let's skip it." : `You've already ${done}, so let's skip that.`;
  return [
    replaceSpan(span, `${skip} Next: ▢.`, ['the next step']),
    replaceSpan(
      span,
      done === null
        ? 'What did you see when you tried that?'
        : `You've already ${done}; what did you see when it failed?`,
    ),
  ];
};

/** The step that a sentence tells them to take once more. */
const stepTakenBefore = ({ draft, ticket }: Context, sentence: Sentence, index: number): TriedStep | undefined => {
  // A button they named ("Forgotten your password") is masked as theirs, and is what they are told to press.
  const written = draft.text.slice(sentence.start, sentence.end).replace(/\n/g, ' ');
  const folded = withLabels(written);
  if (!isInstruction(folded, sentence) || thatOne.test(folded)) return undefined;
  const elsewhere = stepsElsewhere(folded);
  const again = ticket.tried.find(({ verb }) => elsewhere.includes(verb));
  if (again || variant.test(folded)) return again;
  const known = knownSteps(written);
  const step = ticket.tried.find(({ verb }) => known.includes(verb));
  if (step && (!anotherOne.test(folded) || step.verb === 'fresh-battery')) return step;
  if (anotherOne.test(folded)) return undefined;
  const whom = turnedToIn(folded);
  const turned = ticket.tried.find(({ verb, objects }) => verb === TURN_TO && sharesObject(objects, whom));
  if (turned) return turned;
  return ticket.tried.find((one) => repeats(one, sentence, draft.sentences[index - 1]));
};

const find = (context: Context): readonly Found[] =>
  context.draft.sentences.flatMap((sentence, index) => {
    const step = stepTakenBefore(context, sentence, index);
    if (!step) return [];
    const span = {
      start: sentence.start,
      end: sentence.start + sentence.text.replace(END, '').length + (END.exec(sentence.text)?.[0].trim().length ?? 0),
    };
    return [
      {
        ...span,
        message: `They've done that: "${step.quote.slice(0, 70)}"`,
        rewrites: rewritesFor(context, span, step),
      },
    ];
  });

export const rule: Rule = {
  id: 'already-tried',
  family: 'listening',
  statement: 'The reply does not ask for a step that the customer says they have taken.',
  why: 'Most people try everything they can before they write, and they list it so that you can skip it. Being told to do it again says that nobody read the message.',
  sources: ['Seed 001: "customers who contact support have tried everything else themselves already"'],
  severity: 'info',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      {
        says: "The app crashes. I've reinstalled the app twice.",
        draft: 'Hi Ana,\n\n«Please reinstall the app.» That helps most people.\n\nSam',
        becomes: "You've already reinstalled the app twice, so let's skip that. Next: ▢.",
      },
      {
        says: 'The page stays white. I cleared the cache and tried another browser.',
        draft: 'Hi Ana,\n\n«Try clearing your cache.»\n\nSam',
        becomes: "You've already cleared the cache, so let's skip that. Next: ▢.",
      },
      {
        says: 'No internet since noon. I restarted the router.',
        draft: 'Hi Ana,\n\n«First restart your router.» Then wait two minutes.\n\nSam',
        becomes: "You've already restarted the router; what did you see when it failed?",
      },
      {
        says: 'The parcel is lost. I called the courier on Monday.',
        draft: 'Hi Ana,\n\n«Please call the courier.»\n\nSam',
        becomes: "You've already called the courier on Monday, so let's skip that. Next: ▢.",
      },
      {
        thread: [
          { from: 'customer', text: 'The thermostat shows E2.' },
          { from: 'agent', text: 'Please reset the thermostat.' },
          { from: 'customer', text: 'Still E2.' },
        ],
        draft: 'Hi Ana,\n\n«Please reset the thermostat.»\n\nSam',
        becomes: "You've done that already, so let's skip it. Next: ▢.",
      },
      {
        says: "I can't get in. I have changed the password already.",
        draft: 'Hi Ana,\n\n«Please change your password.»\n\nSam',
        becomes: "You've already changed the password already; what did you see when it failed?",
      },
      {
        says: "No code yet. Junk, promotions, I've been through the lot.",
        draft: 'Hi Ana,\n\n«Could you have a look in your spam folder?»\n\nSam',
        becomes: 'What did you see when you tried that?',
      },
      {
        says: "The page hangs. Same on Chrome, on Edge and on my son's Firefox.",
        draft: 'Hi Ana,\n\n«May I ask you to open it in another browser?»\n\nSam',
        becomes: 'What did you see when you tried that?',
      },
      {
        says: 'The left one crackles. New battery, new wax guard, tried a dry box. Nothing.',
        draft: 'Hi Ana,\n\n«Until then, swap in a fresh battery.»\n\nSam',
        becomes: "You've done that already, so let's skip it. Next: ▢.",
      },
      {
        says: 'The payment is declined. I phoned FNB, nothing is blocked on their side.',
        draft: 'Hi Ana,\n\n«The best thing is to give your bank a quick ring.»\n\nSam',
        becomes: "You've already phoned FNB; what did you see when it failed?",
      },
      {
        says: "I have spoken with her teacher and he said that he can't change it.",
        draft: 'Hi Ana,\n\n«Please have a word with her maths teacher first.»\n\nSam',
        becomes: 'What did you see when you tried that?',
      },
      {
        says: 'Two new sets of batteries in it. Screen still dead.',
        draft: 'Hi Ana,\n\n«Fit a pair of fresh AA alkalines.»\n\nSam',
        becomes: "You've done that already, so let's skip it. Next: ▢.",
      },
    ],
    silent: [
      {
        says: 'I changed the battery in the bedroom sensor.',
        draft: 'Hi Ana,\n\nThe chirp may be from the hall. That one takes a CR2: change it and wait.\n\nSam',
      },
      {
        says: 'I spoke with Mr Dunne on Monday.',
        draft: "Hi Ana,\n\nI've asked Mr Dunne to look at it today.\n\nSam",
      },
      { says: 'The download button does nothing.', draft: 'Hi Ana,\n\nHold the button and choose Save.\n\nSam' },
      { says: 'I was charged £12 on the 1st.', draft: 'Hi Ana,\n\nPlease charge the lamp overnight.\n\nSam' },
      {
        says: 'How do I reboot the box? My friend rebooted hers.',
        draft: 'Hi Ana,\n\nReboot it under Settings.\n\nSam',
      },
      { says: 'It crashes since I updated the app.', draft: 'Hi Ana,\n\nPlease clear the cache.\n\nSam' },
      {
        says: 'My Visa is declined, twice now.',
        draft: 'Hi Ana,\n\nWould you like to pay with another card?\n\nSam',
      },
      {
        says: 'I restarted the router.',
        draft: "Hi Ana,\n\nYou've restarted it, so next is the cable: pull it out and look at the pins.\n\nSam",
      },
      {
        says: 'I reset the boiler.',
        draft: 'Hi Ana,\n\nHold reset for 30 seconds this time; the short press only restarts.\n\nSam',
      },
      { says: "I haven't tried resetting it.", draft: 'Hi Ana,\n\nPlease reset it.\n\nSam' },
      { says: 'I reinstalled the app.', draft: 'Hi Ana,\n\nWhat did it say when you reinstalled?\n\nSam' },
      {
        says: 'I updated the phone.',
        draft: 'Hi Ana,\n\nUpdate the bridge as well; that is a different update.\n\nSam',
      },
      { says: 'I cleared the cache.', draft: "Hi Ana,\n\nThe cache isn't it, then. I'm looking at the server.\n\nSam" },
      {
        says: 'I cleaned the filter at the bottom.',
        draft:
          'Hi Ana,\n\nThere is a second filter behind the machine. Close the tap, unscrew the hose and rinse the sieve.\n\nSam',
      },
    ],
  },
  find,
};
