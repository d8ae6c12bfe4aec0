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
      '(?:\\w+-)?(?:character|digit|letter) (?:code|number|reference)|code (?:from|on|of|for) (?:your|the) (?:booking|order|confirmation|e-?mail|parcel)|workspace name|confirmation (?:code|number)|tracking number|(?:order|booking|reference|ticket|claim|case|contract|customer|account|policy|tracking|reservation|membership|invoice)(?: (?:number|no|nr|id|code|reference))|(?:number|id|reference) of (?:your|the) (?:order|booking|claim|parcel|contract)|which (?:order|booking|parcel|policy|account|ticket)(?! was| is the)|which (?:order|booking|parcel|policy|account|ticket) (?:was|is) (?:it|this|that)\\b|(?:order|booking|tracking|claim|policy) ?#|what (?:order|booking) (?:it|this|that) (?:is|was|concerns)|order ref',
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
      "phone model|(?:the )?(?:android|ios) you|(?:kind|make|sort) of (?:phone|device|tablet|laptop|printer|machine)|which (?:model|phone|device|tablet|version|laptop)|what (?:model|phone|device|version)|model(?: is it| number| name| do you)|(?:exact |the |your )model|(?:make and model)|(?:phone|device|laptop|tablet|machine) (?:are you|do you|you are|you're) (?:using|have|own|on)|(?:app|software|firmware|ios|android) version|version (?:of|are you|number)",
    label: 'the model',
  },
  {
    kinds: ['address'],
    words:
      "whereabouts (?:are|do|is) |house and (?:the )?street|street and (?:house|the number|number)|where (?:it|the firm|the company|the office) (?:sits|is based|is registered)|(?:delivery|shipping|postal|new|full|home|correct|your|the|site|property|an|billing) address(?! apply)|where (?:should|shall|do|can|would you like|are|is) (?:we|i|us|it|the \\p{L}+)(?: to)? (?:send|deliver|go|ship|located|sent|delivered|shipped|posted|brought)|where (?:(?:you|it|they)(?:'d| would)? (?:live|want|should|like|prefer|wish)|(?:it|they|this|the \\p{L}+)(?:'s| is| are)? (?:to (?:go|be sent)|going)|to (?:send|deliver|post|ship|bring))|(?:postcode|zip code|zip)",
    label: 'the address',
  },
  {
    kinds: ['date'],
    words:
      "(?:what|which) (?:day|days|night|nights) (?:are|is|were|did|do|will|have|you)|nights? you(?:'d| would)? (?:like|want|need|prefer)|(?:from|on|since|for) (?:what|which) (?:date|day)|(?:which|what) (?:\\p{L}+ )?dates?\\b|dates? (?:do |would )?you (?:have|had|want|prefer|like|would)|(?:^|know |tell me |tell us |and |exactly |roughly |about |say |remember |please |confirm |need |[,:] )when (?:the|this|that|it|your|did|does|was|were|you|has|have)(?: [^ ,?]+){0,4} (?:began|begin|begun|start|started|stop|stopped|happen|happened|occur|occurred|first|go wrong|went wrong|break|broke|failed|fail|bought|buy|order|ordered|purchase|purchased|arrive|arrived|delivered|booked|book|pay|paid|charged|due)|since when|how long (?:ago|has (?:this|it))|(?:what|which) (?:date|day)|(?:the |right |correct |new |exact )date|when (?:did|do|does|was|were) (?:you|it|this|the problem)(?: \\p{L}+){0,3} (?:buy|order|purchase|start|happen|arrive|begin|bought|ordered|purchased|apply|receive)",
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

/** Asking without a question: "all that's missing is …", "once you've told me …". Pattern notation. */
export const ASKING_FORMS: readonly string[] = [
  "all|only|one|last|what thing|bit|piece|detail? ~2 that's|is|still|left ~1 missing|needed|lacking|outstanding|left",
  "all|only_thing|what ~2 i|we|i'm|we're|i'd|we'd|she|he|they ~2 after|need|want|require|lack|like_to_know",
  "that's|thats|it's|is what i|we|i'd|we'd|she|he ~2 need|want|like|lack",
  "once|when|if|as_soon_as you|you've|you_have|you'd|you_could|you_can ~2 told|given|let|sent|tell|give|send|drop|jot|note|name|mail me|us|it|them|the|which|what|how|where",
  'drop|ping|shoot|let me|us !know_if|go|be|help|check|look|take|explain|add|put|see',
  'fill me|us in',
  'write|mail|message|text|come|get back ~1 with',
  'mail|send|post|forward|hand|pass it|them|that|those ~1 on|over|across|back|to_me',
  'i|we only|just|simply|still ~1 want|need|wish to? know|have ~1 the|which|what|how|where|when',
  'may|might|can|could i|we ~1 ask|trouble_you|bother_you|borrow|have',
  'jot|note|write|copy|read ~2 down|out|off|the ~6 and',
  'tell|remind me|us',
];

/** How a reply asks. */
export const ASKS =
  "(?:would|do) (?:you|u) mind|where and when|when and where|when\\b|why\\b|(?:i|we)(?:'d| would|'ll| will)? (?:just |still |also )?(?:require|like to know|be needing|want to know)|in order to|who\\b|how\\b|if you could|mind (?:sending|sharing|giving|telling)|reply with|get back (?:to (?:me|us) )?with|any chance of|drop (?:me|us)|pop (?:me|us)|forward|attach|quote|furnish|mention|advise|remind (?:me|us)|(?:need|require) (?:the|your|to know|a|an)|(?:could|can|would|will|may) (?:you|i|we)|please|kindly|what(?:'s)?|when (?:did|was|do|does)|where (?:did|do|should|shall)|which|how is|send (?:me|us)|give (?:me|us)|let (?:me|us) (?:know|have)|provide|share|confirm|tell (?:me|us)|i(?:'ll|'d)? need|we(?:'ll)? need|do you have|have you got|from what|on what|does (?:anyone|anybody)|would you (?:prefer|like)";

/** There is a reason to ask again, and it is said. */
export const MAY_ASK =
  "^you(?:'ve| have) already|hasn't (?:come|reached|arrived)|didn't (?:arrive|reach|load|open)|(?:not|isn't|wasn't) (?:readable|legible|visible)|typo|one (?:digit|letter)|digit short|digits? (?:is|are) missing|did you mean|do you mean|is (?:that|it) (?:the|still)|above or below|before we (?:change|discuss)|security|to protect|verify (?:that )?it'?s you|identity|proof that it's you|to be sure it's you|data protection|unreadable|blurr|0-byte|empty file|cut off|didn't come through|did not come through|couldn't (?:open|read)|can't (?:open|read)|isn't in (?:our|the)|not in our|doesn't match|don't match|can't find (?:it|that)|or (?:55|was it)|which (?:of|one)|the rest of|as well|too\\b|back as|its back|other side|still\\?? |then\\?|again because|marketplace|full postcode|one of the two|two (?:different )?(?:numbers|orders|addresses)";

/** Says that it was heard before, or how long they waited. */
export const HEARD =
  "you(?:'ve| have) (?:had to|written|been|waited|chased|called|asked|told|tried|already|sent|reported|rung)|(?:third|second|fourth|fifth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|both) (?:e-?mails?|times?|calls?|messages?|reports?|weeks?|months?|days?|people|hours?|contacts?|attempts?|visits?|technicians?)|\\btwice\\b|again|chas(?:e|ed|ing)|(?:long |too long|the )?wait(?:ed|ing)?\\b|keep(?:ing)? you waiting|repeat yourself|a third time|once more|no more of (?:those|that|these)|no(?:body|-one| one) (?:answered|came|replied|called)|should have (?:heard|answered|had|come|been)|i didn't|we didn't|from the first|written pages|your earlier|last week|your mails?|overdue|too late|late reply|for so long|promised|my word|nobody|(?:thanks|thank you) for (?:trying|testing|changing) (?:the|both|it|all|another|every)";

/** What was done about it before, by us, and that it did not last. Alternatives on folded text. */
export const REMEDIED =
  "(?:you|your (?:\\p{L}+ )?(?:technician|engineer|fitter|plumber|electrician|man|men|colleagues?|team|people|workshop|mechanic|shop|support)|(?:a|the) (?:technician|engineer|fitter|plumber|electrician|mechanic)|\\p{L}+ from your (?:\\p{L}+))(?:'ve| have| had| has)? (?:already |also |just |kindly )?(?:exchanged|replaced|swapped|repaired|fixed|mended|changed|reset|serviced|corrected|refunded|adjusted|sent (?:me |us )?(?:a |the |out a )?(?:new|replacement|another|second|different))\\b";
export const BACK_AGAIN =
  '\\b(?:also|again|too|as well|exactly the same|the same (?:\\p{L}+ ){0,2}(?:fault|thing|problem|issue|error|noise|trouble|channel|place|spot|way|hum|crack|leak|message)|is back|(?:has |have )?(?:come|came|gone|comes) back|has returned|returned|no better)\\b';
/** They had hoped that the last message was the last. */
export const HOPED_NOT =
  "(?:hoped|hoping|wanted|thought|would rather|meant|wished|expected)(?: (?:i|we))?(?:'d| would| wouldn't| did)? (?:not (?:to )?|never to |to avoid |not have to |wouldn't have to |wouldn't need to )(?:have to |need to )?(?:writ\\p{L}+|bother\\p{L}*|contact\\p{L}*|call\\p{L}*|troubl\\p{L}*|e-?mail\\p{L}*|chas\\p{L}*)[^.?!]{0,20}\\b(?:again|more|second time|third time|anew|another time|once more)";
/** The reply knows of it. */
export const REMEDY_SEEN =
  '\\b(?:replacement|exchanged?|swapped|repaired|the (?:last|first|second|previous|earlier|new|original|other|\\p{L}+) (?:repair|visit|unit|exchange|swap|fix)|the (?:last|second|previous|earlier) (?:one|\\p{L}+)|last time|back then|(?:one|what) (?:we|i) (?:sent|gave|fitted|did)|same (?:fault|thing|problem|again)|should have (?:lasted|held|fixed|been)|(?:in|since|of|the) (?:january|february|march|april|may|june|july|august|september|october|november|december))\\b';

/** Asked for by meaning, given by meaning: what the reply asks, and what the customer said that answers it. Folded text. */
export const SAID_ALREADY: readonly { readonly asked: string; readonly said: string }[] = [
  {
    asked:
      "how heavy|what (?:does|do) (?:he|she|it|they|you|\\p{L}+) weigh|(?:the|his|her|its|your|current|\\p{L}+'s) weight\\b",
    said: '\\d[\\d.,]* ?(?:kg|kilos?|lbs?|pounds|stone|grams?)\\b',
  },
  {
    asked:
      "(?:which|what|the) (?:class|form|year group|grade)\\b(?! of)(?: (?:he|she|they|your|is|are|\\p{L}+)('s| is| are)?)?",
    said: '(?:moved|gone|went|goes|is|now) (?:up |down )?(?:to|in|into) (?:class |year |grade |form )?\\d',
  },
  {
    asked:
      "react (?:badly|to)|medicines? (?:that )?you|(?:anything|something) you (?:mustn't|can't|cannot) (?:have|take|eat)",
    said: 'allergic|allergy|intoleran|react(?:ed|s|ion)? to',
  },
  {
    asked:
      "(?:parts?|pieces?|items?)(?: that)? (?:weren't|wasn't|were not|isn't|aren't|are missing|is missing|were missing)|what(?:'s| is| was) (?:missing|lacking)|which (?:parts?|pieces?|items?) (?:are|is|were|was|do|did)",
    said: '(?:missing|lacks?|lacking|not in the box|without the)\\b',
  },
  {
    asked:
      "(?:money|refund)(?: back)? (?:that )?you(?:'d| would) (?:rather|prefer)|or (?:is it |just |rather |would you (?:rather|prefer) )?(?:have )?(?:the |a |your )?(?:money|refund)\\b",
    said: 'refund only|(?:want|like|have) (?:my |the )?(?:money|[£$€]\\d[\\d.,]*)[^.?]{0,12} back|just (?:the |a |my )?(?:money|refund)|no (?:replacement|exchange)|not (?:want )?(?:another|a third|a second|a new)',
  },
  {
    asked:
      'figure on (?:the|your) (?:meter|dial|clock|display|counter)|what (?:the|your) (?:meter|dial|counter) (?:says|shows|reads)',
    said: '(?:meter|reading|read)\\b[^.?]{0,60}\\d{3,}',
  },
  {
    asked:
      "days? and (?:times?|hours?) (?:are|do|would|that|you|suit)|times? (?:are )?you(?:'re| are)? (?:usually |normally )?(?:in|home|around|free)",
    said: '(?:home|in|free|around|available|there)(?: [^ .?!]+){0,3} (?:any )?(?:weekdays?|weekends?|mornings?|afternoons?|evenings?|after|before|until|from|between|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)',
  },
  {
    asked:
      '(?:firm|company|business|school|club) (?:is|are) (?:now |actually )?called|(?:company|firm|business) name|name of (?:the|your) (?:firm|company|business)',
    said: '(?:new |the |our )(?:company |firm |business )?name(?: is|:)|\\b(?:gmbh|ag|ltd|inc|llc|bv|plc|oy|ab|sarl|srl)\\b',
  },
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
    said: "coeliac|celiac|vegan|vegetarian|gluten|lactose|halal|kosher|allergic|allergy|(?:no|without|not) (?:nuts?|dairy|eggs?|fish|milk|soy|shellfish|peanuts|sesame|pork|wheat|gluten|lactose|meat)|can't (?:have|eat) (?:nuts|dairy|eggs|fish|milk|soy|shellfish)|nut-free",
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
  {
    // An hour asked for, and one named as theirs: "free only after 6", "mornings suit me". "9 or 2?" offers.
    asked:
      '^(?!.*\\d)(?:.*(?<!\\p{L}))?(?:(?:what|which) (?:time|hour|part)s?(?: of (?:the )?day)?|(?:good|best|convenient|suitable) (?:time|moment) (?:to|for)|times? (?:that )?(?:suits?|works?)|preferred time)',
    said: '(?:free|available|home|in|there|around|reach(?:ed|able)?|call|ring|come|visit|works?|suits?|best|only|prefer\\p{L}*|slot|any ?time|between|do)(?: [^ .?!]+){0,5} (?:after|before|from|until|till|between|by|at|around|any ?time|in the|mornings?|afternoons?|evenings?)(?: \\p{L}+)? ?(?:\\d|noon|lunch|school|work|morning|afternoon|evening|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?:mornings?|afternoons?|evenings?)(?: [^ .?!]+){0,3} (?:is|are|suits?|works?|would|only|please|best|fine|ok|good|for (?:me|us))\\b|any ?time (?:after|before|between|from|until) ',
  },
  {
    // A day or anything of the kind: "any weekday", "Tuesdays".
    asked:
      "(?:what|which) (?:days?|slots?|dates?)(?: of the week)?(?: or \\p{L}+)? (?:suits?|works?|is (?:best|good|convenient)|are (?:best|good|you)|would (?:suit|work|be)|fits?|do you prefer|you(?:'d| would)? (?:prefer|like))|when (?:would|will|are|is|do|does|can|could|should) (?:you|it|that|somebody|someone|anyone|we|i|he|she|they)(?: \\p{L}+){0,3} (?:free|available|home|in|suit|convenient|come|visit|call|ring|best|work)|when (?:suits|works|you(?:'re| are| will be|'ll be) (?:free|home|in|available))|(?:good|best|convenient|suitable) day (?:to|for)|your availability|preferred (?:day|date)",
    said: '(?:free|available|home|in|there|around|reach(?:ed|able)?|call|ring|come|visit|works?|suits?|best|only|prefer\\p{L}*|slot|any ?time|between|do)(?: [^ .?!]+){0,5} (?:weekdays?|weekends?|mornings?|afternoons?|evenings?|any day|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)|(?:mornings?|afternoons?|evenings?|weekdays|weekends|any ?time|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: [^ .?!]+){0,3} (?:is|are|suits?|works?|would|only|please|best|fine|ok|good|for (?:me|us))\\b|any ?time (?:after|before|between|from|until) ',
  },
  {
    // The whole of it once more: "tell me how it began", "take me through what happened".
    asked:
      "what(?: seems to have| has| have)? happened (?:with|to) |fill (?:me|us) in|(?:how|when) (?:it|this|that|the (?:problem|issue|trouble|fault|matter|thing))(?: has| had)?(?: all)? (?:began|begin|begun|start(?:ed|s)?|came about|come about|happened|went wrong)|what(?: exactly| actually| all)? (?:(?:has |have |had |'s )?(?:happened|gone on|gone wrong|been (?:going on|happening|done|tried|said))|went (?:on|wrong))|(?:the )?(?:whole|full|entire|complete) (?:story|history|background|picture|timeline|account|sequence)|(?:from|at) (?:the )?(?:very )?(?:beginning|start|scratch)|(?:walk|talk|take|guide|run|lead) (?:me|us) through (?:it|this|that|what|everything|the (?:problem|issue|events?|history|whole|story))|in your own words|(?:fill|bring|put) (?:me|us) (?:in|up|into)|(?:short|brief|quick|full|little|bit of|some|detailed) (?:background|summary|account|description|outline|rundown|history)|(?:describe|summarise|summarize|outline|recap|retell|recount) (?:the|your|what|it|this|everything)|(?:explain|tell (?:me|us)|hear)(?: \\p{L}+){0,3} (?:again|once more|what it is about|everything|all about it)|nature of (?:the|your) (?:problem|issue|complaint|enquiry|query)",
    said: "(?:i|we|she|he|my \\p{L}+|and)(?:'ve| have|'d| had)? (?:already |just |also |now |all |patiently )*(?:explain(?:ed)?|told|described?|gave|went (?:over|through)|gone (?:over|through)|been through|talked \\p{L}+ through|laid out|set out|reported|gave|given|related|recounted|spelled|spelt)(?: [^ .?!]+){0,8} (?:everything|whole|all|history|story|it|this|lot|details?|full|problem|issue|happened|minutes?|hour|twice|times|file|timeline|account|colleagues?|(?:on|over) the phone)\\b|(?:whole|full|entire|all the) (?:story|history|details|thing|correspondence)(?: [^ .?!]+){0,4} (?:in|on|with|above|below|to)",
  },
  {
    // Why they want what they want.
    asked:
      "(?:why|the reasons? (?:why|that|for which)|what (?:makes|made|brings|leads) you)(?: it is)?(?: that)? (?:you|to)(?:'d|'re|'ve| would| are| have| need| do| now)*(?: (?:like|wish|want|wishing|wanting|asking|requesting|hoping|planning|looking|decid\\p{L}+|cancel\\p{L}*|return\\p{L}*|mov\\p{L}+|chang\\p{L}+|leav\\p{L}+|need\\p{L}*|send\\p{L}*))+|(?:a|the|your|any|what(?:'s| is| was)? (?:the|your)|state(?: the)?) (?:main |exact |specific )?reasons? (?:for|behind|of|is|was|you|to)|reason(?:s)? (?:for|of|behind) (?:the|your|this|cancel\\p{L}*|return\\p{L}*|mov\\p{L}*|chang\\p{L}*|leav\\p{L}*)",
    said: "(?:want|wish|would like|'d like|like to|need|request\\p{L}*|ask\\p{L}*|cancel\\p{L}*|return\\p{L}*|mov(?:e|ing)|chang(?:e|ing)|leav(?:e|ing)|stop|send(?:ing)? (?:it|them|this) back|transfer|swap|downgrad\\p{L}*|refund)\\b[^.?!]{0,80}\\b(?:because|since|as (?:i|we|it|the|my|our|there|she|he|they)|due to|owing to|so that|on account of|for the reason|thanks to)\\b|(?:the|my|our) reason (?:is|was|for)|reason:",
  },
  { asked: 'zoom', said: 'zoom[^.?]{0,12}\\d' },
  {
    asked:
      "what (?:seems to be|is|'s|exactly is) (?:the )?(?:problem|issue|matter|wrong)|describe (?:the|your) (?:problem|issue)|more details|what (?:happens|happened)",
    said: "(?:does|do|did|is|has|have|are|was|wo|ca|could)n'?t \\p{L}+|broken|missing|wrong|error|crash\\p{L}*|fails?|stuck|leaks?|charged",
  },
];
