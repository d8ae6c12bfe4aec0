import type { Context, Sentence } from '../../context';
import { ATTACHMENT_CLASSES, CLAIMS, OTHERS } from '../../phrases/attachment';
import type { Found, Rule } from '../../rule';
import { pattern } from '../../text/pattern';
import type { Span } from '../../types';

/** A merge-field chip, as the editor gives it. */
const CHIP = '\ufffc';

const claims = pattern(CLAIMS, ATTACHMENT_CLASSES);
const others = pattern(OTHERS, ATTACHMENT_CLASSES);

/** A link or a merge field in the sentence may be the very thing that it speaks of. */
const isCarried = ({ draft }: Context, { start, end, text }: Sentence): boolean =>
  text.includes(CHIP) || draft.masks.some((mask) => mask.kind === 'link' && mask.start < end && start < mask.end);

const claimIn = (context: Context, sentence: Sentence): Span | null => {
  if (sentence.acts.has('question') || isCarried(context, sentence)) return null;
  const denied = others.all(sentence.folded);
  const meets = (claim: Span): boolean => denied.some(({ start, end }) => start < claim.end && claim.start < end);
  return claims.all(sentence.folded).find((claim) => !meets(claim)) ?? null;
};

const find = (context: Context): readonly Found[] => {
  // Left out where the page doesn't tell: then nothing is sure, and nothing is said.
  if (context.draft.draft.attachments !== 0) return [];
  return context.draft.sentences.flatMap((sentence) => {
    const claim = claimIn(context, sentence);
    if (claim === null) return [];
    const start = sentence.start + claim.start;
    return [{ start, end: sentence.start + claim.end, message: 'Nothing is attached yet' }];
  });
};

export const rule: Rule = {
  id: 'attachment-forgotten',
  family: 'slips',
  statement: 'What the reply says is attached goes with it.',
  why: 'A letter that says “attached” and carries nothing costs the customer a day and you a second letter. Only the page can tell; where it doesn’t, this stays silent.',
  sources: [
    'Practice: Gmail, Outlook and Thunderbird all ask before a mail goes that says “attached” and carries nothing',
    'Dredze et al. 2008, Intelligent Email: Reply and Attachment Prediction: missing attachments can be told from the words',
  ],
  severity: 'suggest',
  channels: ['email', 'chat', 'social'],
  examples: {
    fires: [
      { attachments: 0, draft: "Hi Ana,\n\n«I've attached» the label for the parcel.", becomes: null },
      { attachments: 0, draft: 'Hi Ana,\n\nPlease «find the form attached».', becomes: null },
      { attachments: 0, draft: 'Hi Ana,\n\nThe button is on the left; «see the screenshot below».', becomes: null },
      { attachments: 0, draft: 'Hi Ana,\n\n«Attached is» your invoice for June.', becomes: null },
      { attachments: 0, channel: 'chat', draft: "«Here's a screenshot» of where it is.", becomes: null },
      { attachments: 0, draft: 'Hi Ana,\n\n«I am attaching» the guide, page four is the one.', becomes: null },
      { attachments: 0, draft: 'Hi Ana,\n\nAll the steps are «in the attachment».', becomes: null },
      { attachments: 0, draft: 'Hi Ana,\n\nYou will «find enclosed» the list you asked for.', becomes: null },
      { attachments: 0, draft: 'Hi Ana,\n\nPrint «the enclosed form» and sign it.', becomes: null },
      { attachments: 0, draft: 'Hi Ana,\n\nInvoice 3312 for £185 «is attached».', becomes: null },
    ],
    silent: [
      { attachments: 1, draft: "Hi Ana,\n\nI've attached the label for the parcel." },
      { draft: "Hi Ana,\n\nI've attached the label for the parcel." },
      { attachments: 0, draft: 'Hi Ana,\n\nThank you for the photo you attached.' },
      { attachments: 0, draft: 'Hi Ana,\n\nCould you send me a screenshot of it?' },
      { attachments: 0, draft: 'Hi Ana,\n\nThe handle is attached to the lid with two screws.' },
      { attachments: 0, draft: 'Hi Ana,\n\nThe lid is attached with a small chain.' },
      { attachments: 0, draft: 'Hi Ana,\n\nYour attached invoice shows the right sum.' },
      { attachments: 0, draft: 'Hi Ana,\n\nThere was no file attached to your message.' },
      { attachments: 0, draft: "Hi Ana,\n\nHere's the screenshot: https://acme.example/s/41" },
      { attachments: 0, draft: 'Hi Ana,\n\nOnce you have attached the form, press Send.' },
      { attachments: 0, draft: 'Hi Ana,\n\nI attached the label to my last message; it is valid until Friday.' },
      { attachments: 0, draft: 'Hi Ana,\n\nI saw in your screenshot that the light is red.' },
      { attachments: 0, draft: 'Hi Ana,\n\nThe note is attached to your account, so nobody will ask again.' },
    ],
  },
  find,
};
