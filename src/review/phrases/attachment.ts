/** That a file goes out with this very reply. */
export const ATTACHMENT_CLASSES = {
  file: 'file files document documents form forms pdf copy copies invoice invoices receipt receipts letter guide manual label labels statement statements spreadsheet log certificate contract quote brochure map plan instructions report list agreement policy voucher ticket tickets',
  picture:
    'screenshot screenshots screen_shot picture pictures photo photos image images video clip diagram screengrab',
} as const;

export const CLAIMS: readonly string[] = [
  "i|we have|'ve ~2 attached|enclosed",
  'have ~2 attached|enclosed',
  'i|we ~1 attached|enclosed !to',
  "i|we am|'m|are|'re ~1 attaching|enclosing",
  'i|we attach|enclose the|a|an|your|our|my|here',
  'am|are attaching|enclosing',
  'find|see ~2 attached|enclosed',
  "attached|enclosed ~1 please|you_will|you'll ~1 find",
  '^ attached|enclosed is|are|please|a|the|your|my|our|herewith',
  'the|an|our|my attached|enclosed ~1 @file|@picture',
  'see|find|open|read|check the|my|our attached|enclosed',
  'see|find|check|open|in|view ~1 the|my|our? attachment|attachments',
  "is|are|'s|'re ~1 attached|enclosed",
  'see|as|like ~2 @picture below|above|attached',
  'the|this @picture below shows|explains|shows_you',
  'below is|are a|the|some ~1 @picture',
  "here's|here_is|here_are a|the|some|my ~1 @picture",
  "i|we have|'ve ~1 added|included|put a|the|some ~1 @picture|@file below|here",
  'pfa',
];

/** Attached by somebody else, to something else, at another time, or not at all. */
export const OTHERS: readonly string[] = [
  "you|customer|they|he|she|courier|colleague|who have|had|'ve|kindly|already? attached|enclosed|sent|attach",
  'your attached|enclosed',
  'attached|enclosed ~1 to|on|by ~1 your|his|her|their|every|each|its',
  'attached|enclosed to the !email|message|reply|mail|letter',
  'attached|enclosed to a|an|both|one|it|that|which|all',
  'attached|enclosed ~2 to|in|with|on my|our|the|an ~1 last|earlier|previous|first|other|original',
  'attached|enclosed|sent ~4 yesterday|earlier|last|previously',
  'attached|enclosed|fixed ~1 with|by|via ~3 screw*|bolt*|clip*|cable*|magnet*|hook*|strap*|hinge*|nail|nails|tape|wire*|pin|pins|chain*|glue|velcro',
  "no|not|nothing|never|without|isn't|wasn't|aren't|weren't|hasn't|haven't|didn't ~3 attached|enclosed|attachment|attachments|attach",
  'if|once|when|until|unless|before|whether|after ~4 attached|enclosed|attach|attachment|@picture',
  "attach|attachment|attachments|@picture you|you've|you_sent|from_you",
  'in|to|with|about|for your ~1 attachment|@picture',
];
