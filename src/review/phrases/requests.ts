import type { ToldFact } from '../context';

/** What a reply may ask for, by the words it is asked with. Alternatives of a regular expression on folded text. */
export const ASKED_FOR: readonly {
  readonly kinds: readonly ToldFact['kind'][];
  readonly words: string;
  readonly label: string;
}[] = [
  {
    kinds: ['order'],
    words:
      '(?:order|booking|reference|ticket|claim|case|contract|customer|account|policy|tracking|reservation|membership|invoice)(?: (?:number|no|nr|id|code|reference))|(?:number|id|reference) of (?:your|the) (?:order|booking|claim|parcel|contract)|which (?:order|booking|parcel|policy|account|ticket)(?! was| is the)|which (?:order|booking|parcel|policy|account|ticket) (?:was|is) (?:it|this|that)\\b|(?:order|booking|tracking|claim|policy) ?#|what (?:order|booking) (?:it|this|that) (?:is|was|concerns)|order ref',
    label: 'the number',
  },
  {
    kinds: ['email'],
    words:
      "e-?mail address|e-?mail (?:that |which )?(?:you|your account|the account)(?:'ve| have| are| is)? ?(?:use|used|using|sign|log|signed|registered|ordered|booked|gave|is|was|has)\\b|(?:which|what(?:'s| is)?(?: your| the)?) e-?mail|e-?mail (?:on|for|of|behind|linked to|associated with|under which) (?:the|your|this|you)|your (?:registered )?e-?mail(?! of| from| dated| was| about)|e-?mail id",
    label: 'the e-mail address',
  },
  {
    kinds: ['phone'],
    words:
      'phone number|telephone number|mobile (?:number|no)|cell number|contact number|(?:best |good )?number to (?:call|reach|ring|text)|number (?:we|i) can (?:call|reach|ring)',
    label: 'the phone number',
  },
  {
    kinds: ['screenshot'],
    words: 'screenshots?|screen shots?|screen grab|photos?|pictures?|pics?|images?|recording|snap of',
    label: 'the picture',
  },
  { kinds: ['serial'], words: 'serial(?: number)?|imei', label: 'the serial number' },
  {
    kinds: ['model'],
    words:
      "which (?:model|phone|device|tablet|version|laptop)|what (?:model|phone|device|version)|model(?: is it| number| name| do you)|(?:exact |the |your )model|(?:make and model)|(?:phone|device|laptop|tablet|machine) (?:are you|do you|you are|you're) (?:using|have|own|on)|(?:app|software|firmware|ios|android) version|version (?:of|are you|number)",
    label: 'the model',
  },
  {
    kinds: ['address'],
    words:
      '(?:delivery|shipping|postal|new|full|home|correct|your|the|site|property|an|billing) address(?! apply)|where (?:should|shall|do|can|would you like|are|is) (?:we|i|us|it|the \\p{L}+)(?: to)? (?:send|deliver|go|ship|located)|where (?:you|it) (?:live|want|should)|(?:postcode|zip code|zip)',
    label: 'the address',
  },
  {
    kinds: ['date'],
    words:
      '(?:from|on|since|for) (?:what|which) (?:date|day)|(?:which|what) (?:\\p{L}+ )?dates?\\b|dates? (?:do |would )?you (?:have|had|want|prefer|like|would)|(?:^|know |tell me |tell us |and |exactly |roughly |about |say |remember |please |confirm |need |[,:] )when (?:the|this|that|it|your|did|does|was|were|you|has|have)(?: [^ ,?]+){0,4} (?:began|begin|begun|start|started|stop|stopped|happen|happened|occur|occurred|first|go wrong|went wrong|break|broke|failed|fail|bought|buy|order|ordered|purchase|purchased|arrive|arrived|delivered|booked|book|pay|paid|charged|due)|since when|how long (?:ago|has (?:this|it))|(?:what|which) (?:date|day)|(?:the |right |correct |new |exact )date|when (?:did|do|does|was|were) (?:you|it|this|the problem)(?: \\p{L}+){0,3} (?:buy|order|purchase|start|happen|arrive|begin|bought|ordered|purchased|apply|receive)',
    label: 'the date',
  },
  {
    kinds: ['error'],
    words:
      '(?:error|exact) (?:message|text|code|wording)|what (?:does the|is the|did the|the|your) (?:error|message|screen|display|panel)|wording of the|what (?:it|the \\p{L}+) (?:says|shows|reads|displays)|what(?: it| does it| error| message)(?: do)? (?:say|says|see|you (?:see|get|are getting))|(?:error|fault) (?:number|you)',
    label: 'the error message',
  },
  {
    kinds: ['browser'],
    words:
      '(?:which|what) (?:web )?browser|browser you|(?:on|using) windows or|browser (?:and|are|do|version)|operating system|which windows|(?:which|what) os',
    label: 'the browser',
  },
  {
    kinds: ['name'],
    words:
      '(?:how (?:is|do you)|spelling of)(?: \\p{L}+){0,3} (?:spell|spelled|spelt|surname|name)|(?:name|surname)(?: \\p{L}+){0,2} (?:spelled|spelt)',
    label: 'the spelling',
  },
];

/** How a reply asks. */
export const ASKS =
  "(?:would|do) (?:you|u) mind|where and when|when and where|when\\b|why\\b|(?:i|we)(?:'d| would|'ll| will)? (?:just |still |also )?(?:require|like to know|be needing|want to know)|in order to|who\\b|how\\b|if you could|mind (?:sending|sharing|giving|telling)|reply with|get back (?:to (?:me|us) )?with|any chance of|drop (?:me|us)|pop (?:me|us)|forward|attach|quote|furnish|mention|advise|remind (?:me|us)|(?:need|require) (?:the|your|to know|a|an)|(?:could|can|would|will|may) (?:you|i|we)|please|kindly|what(?:'s)?|when (?:did|was|do|does)|where (?:did|do|should|shall)|which|how is|send (?:me|us)|give (?:me|us)|let (?:me|us) (?:know|have)|provide|share|confirm|tell (?:me|us)|i(?:'ll|'d)? need|we(?:'ll)? need|do you have|have you got|from what|on what|does (?:anyone|anybody)|would you (?:prefer|like)";

/** There is a reason to ask again, and it is said. */
export const MAY_ASK =
  "^you(?:'ve| have) already|hasn't (?:come|reached|arrived)|didn't (?:arrive|reach|load|open)|(?:not|isn't|wasn't) (?:readable|legible|visible)|typo|one (?:digit|letter)|digit short|digits? (?:is|are) missing|did you mean|do you mean|is (?:that|it) (?:the|still)|above or below|before we (?:change|discuss)|security|to protect|verify (?:that )?it'?s you|identity|proof that it's you|to be sure it's you|data protection|unreadable|blurr|0-byte|empty file|cut off|didn't come through|did not come through|couldn't (?:open|read)|can't (?:open|read)|isn't in (?:our|the)|not in our|doesn't match|don't match|can't find (?:it|that)|or (?:55|was it)|which (?:of|one)|the rest of|as well|too\\b|back as|its back|other side|still\\?? |then\\?|again because|marketplace|full postcode|one of the two|two (?:different )?(?:numbers|orders|addresses)";

/** Says that it was heard before, or how long they waited. */
export const HEARD =
  "you(?:'ve| have) (?:had to|written|been|waited|chased|called|asked|told|tried|already|sent|reported|rung)|(?:third|second|fourth|fifth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|both) (?:e-?mails?|times?|calls?|messages?|reports?|weeks?|months?|days?|people|hours?|contacts?|attempts?|visits?|technicians?)|\\btwice\\b|again|chas(?:e|ed|ing)|(?:long |too long|the )?wait(?:ed|ing)?\\b|keep(?:ing)? you waiting|repeat yourself|a third time|once more|no(?:body|-one| one) (?:answered|came|replied|called)|should have (?:heard|answered|had|come|been)|i didn't|we didn't|from the first|written pages|your earlier|last week|your mails?|overdue|too late|late reply|for so long|promised|my word|nobody";

/** Asked for by meaning, given by meaning: what the reply asks, and what the customer said that answers it. Folded text. */
export const SAID_ALREADY: readonly { readonly asked: string; readonly said: string }[] = [
  {
    asked: '(?:size|area|dimensions|measurements|square footage|how (?:big|large|wide|long|tall|high))',
    said: '\\d[\\d.,]* ?(?:sq\\.? ?(?:ft|feet|m|metres?|meters?)|square (?:feet|foot|metres?|meters?)|m2|sqm|acres?)|\\d ?(?:cm|mm|m|ft|inch(?:es)?|in)? ?(?:x|by) ?\\d',
  },
  {
    asked: 'how old|(?:the |its |their |your )?age\\b',
    said: '\\d+ (?:years?|months?|weeks?) old|aged? \\d',
  },
  {
    asked: 'how many times|how often have you (?:tried|called|written)',
    said: '(?:\\d+|two|three|four|five|six|several) times|twice',
  },
  {
    asked:
      'how (?:did|do|have|would) you (?:pay|paid|want to pay)|(?:which|what) (?:card|payment method)|payment method',
    said: '(?:paid|paying|pay|charged)[^.?]{0,25}(?:card|paypal|visa|mastercard|bank transfer|cash|apple pay|upi|direct debit)',
  },
  {
    asked: 'where did you (?:buy|purchase|order|get)|which (?:shop|store|branch)',
    said: '(?:bought|purchased|ordered|got)[^.?]{0,40}\\b(?:from|at|in) (?:your|the|my)',
  },
  {
    asked: 'allerg\\p{L}*|dietary|intoleran\\p{L}*',
    said: "coeliac|celiac|vegan|vegetarian|gluten|lactose|halal|kosher|allergic|allergy|can't have (?:nuts|dairy|eggs|fish|milk|soy|shellfish)|nut-free",
  },
  {
    asked:
      '(?:prefer|like|want|rather)[^?]{0,30}(?:exchange|replacement|swap)[^?]{0,12} or [^?]{0,12}(?:refund|money)|(?:prefer|like|want|rather)[^?]{0,30}(?:refund|money back)[^?]{0,12} or [^?]{0,12}(?:exchange|replacement|swap)',
    said: '(?:like|want|prefer|please|rather) (?:to |a |an |my )?(?:swap|exchange|replace|refund|money back|replacement)|(?:swap|exchange|replace) it|want my money back|i do not want another|not (?:have )?my money back',
  },
  { asked: 'reading', said: '(?:meter|reading|read)\\b[^.?]{0,60}\\d{3,}' },
  {
    asked:
      "letter from (?:your|a|the) doctor|doctor's letter|medical (?:letter|certificate)|certificate|receipt|proof of purchase|invoice|report",
    said: '(?:letter|certificate|receipt|invoice|report|proof)[^.?]{0,40}\\b(?:attached|enclosed|sent|uploaded|reached us|in your file|received)|(?:attached|enclosed|sent you|uploaded)[^.?]{0,40}(?:letter|certificate|receipt|invoice|report|proof)',
  },
  {
    asked: '(?:what|which) size|your size|the size',
    said: '\\bsize \\d|\\bsize (?:xs|s|m|l|xl|xxl)\\b|\\beu \\d{2}\\b',
  },
  {
    asked: '(?:what|which) colou?r',
    said: '\\b(?:in|the|colou?r) (?:black|white|red|blue|green|grey|gray|yellow|pink|purple|brown|navy|beige|orange|silver|gold)\\b',
  },
  {
    asked: 'how many (?:people|persons|guests|of you)|party size|number of (?:people|guests|persons)',
    said: "\\b(?:party of|table for|for|we are|we're|there are|of us) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b|\\b(?:two|three|four|five|six|seven|eight|\\d+) of us",
  },
  { asked: 'zoom', said: 'zoom[^.?]{0,12}\\d' },
  {
    asked:
      "what (?:seems to be|is|'s|exactly is) (?:the )?(?:problem|issue|matter|wrong)|describe (?:the|your) (?:problem|issue)|more details|what (?:happens|happened)",
    said: "(?:does|do|did|is|has|have|are|was|wo|ca|could)n'?t \\p{L}+|broken|missing|wrong|error|crash\\p{L}*|fails?|stuck|leaks?|charged",
  },
];
