import { NOT } from './negation';

/** What shows a reader that the writer is upset, whatever else stands in the message. */
export const UPSET = [
  'livid|furious|raging|fuming|seething|enraged|disgusted|disgusting|disgrace|disgraceful|appalling|appalled|outrageous|unacceptable|pathetic|unbelievable|mortified|heartbroken|devastated|robbery|thieves|shambles|farce|gutted|sickened|incensed',
  'in ~1 bits|pieces|tears|despair|shock',
  'cried|crying|weeping|wept|sobbing|sobbed|shaking|trembling',
  'fed up|fed-up',
  'sick|tired|exhausted ~1 of|from|and_tired ~1 you|this|it|your|being|waiting|calling|the',
  "wits'|wit's|tether|rope end",
  'end|ends of ~1 my ~1 tether|rope|patience',
  'a|absolute|complete|total|beyond|some|bad|sick ~2 joke',
  'so|totally|completely ~1 over|done_with ~1 this|you|it|your',
  'shame on',
  'never ~1 forgive|again|forget_this',
  'how dare',
  'do you people|lot',
  'had ~1 enough|it_with',
  'let ~1 down|me_down|us_down|down_so',
  'worst ~2 service|company|experience|customer',
  'waste|wasted of? ~2 time|day|days|money|afternoon|morning|evening',
  'ruined|ruining|humiliated|humiliating|betrayed|insult|insulting|insulted',
  'i am done|finished_with',
  'beside myself|ourselves|himself|herself|themselves',
  'so|very|really|extremely|truly|deeply|how|absolutely|utterly|that ~2 upset|angry|ashamed|disappointed|hurt|cross|annoyed|frustrated|mad|humiliated|embarrassed',
  'about|ready|going|close|near|fit|could to? scream|screaming|explode|exploding|burst|snap|cry|weep|lose_it|pull_my_hair|tear_my_hair|hit_the_roof',
  'throw|throwing|smash|chuck|fling|hurl ~4 window|wall|bin|sea|river|lake|road|roof',
  'passed|bounced|pushed|shunted|sent|batted|handed ~2 around|round|about|from_pillar|from_one|back_and_forth|between',
  'made|makes|making|left|leaves|leaving|felt|feel ~2 fool|small|stupid|sick|ashamed|ill|alone|helpless',
  'laughing_stock|laughingstock|having ~1 laugh',
];

/** Cried, but of joy; cross once, but content since. Alternatives on folded text. */
export const CONTENT_NOW =
  "\\bhappy tears\\b|\\btears of (?:joy|relief|laughter)\\b|\\bbeside (?:my|our|him|her)(?:self|selves) with (?:joy|delight|excitement|happiness)\\b|\\b(?:nah )?jk\\b|\\bjust kidding\\b|\\bthank you,? thank you\\b|\\b(?:cried|crying|tears|wept|weeping|sobb\\p{L}+)\\b(?:(?!\\b(?:not|never|no|nobody|nothing|gone)\\b|n't)[^!?]){0,80}\\b(?:happy|happiness|joy|relief|relieved|laugh\\p{L}*|grateful|gratitude|thank\\p{L}*|found|saved|beautiful\\p{L}*|wonderful\\p{L}*|perfect\\p{L}*)\\b|\\b(?:all|everything|things?)(?: is| has been| was| are| have been|'s|'s been)? (?:fine|good|well|ok|okay|great|sorted|perfect|smooth)\\b[^.!?]{0,12}\\b(?:since|now|again|these days)\\b|\\bbut (?:now|the new|this (?:time|year|winter|summer)|since then)[^.!?]{0,40}\\b(?:great|fine|good|better|lovely|excellent|perfect|happy|wonderful)\\b";

/** Somebody else is cross, and with somebody else. Alternatives on folded text. */
export const OTHERS_ANGER =
  "\\b(?:my|our|the|a|his|her|their) (?:\\p{L}+ )?\\p{L}+(?:'s| is| was| are| were| gets| got| went)? (?:(?:so|very|really|totally|absolutely|quite|rather|pretty|always|still) )*(?:furious|angry|annoyed|livid|mad|raging|cross|upset|fuming|frustrated|fed up|sick of)\\b|\\b(?:he|she|they)(?:'s|'re| is| are| was| were) (?:(?:so|very|really|totally) )*(?:furious|angry|annoyed|livid|mad|raging|cross|upset|fuming)\\b";

export const ACK_CLASSES = {
  feeling: `fuming furious angry cross upset worried annoyed frustrated disappointed sad gutted livid mad beside_myself fed_up tired
embarrassed shaken hurt anxious`,
  bad: `hard difficult awful terrible horrible upsetting worrying frustrating annoying stressful painful distressing frightening scary
unpleasant inconvenient confusing disappointing exhausting infuriating maddening dreadful rotten miserable tough sad poor bad unfair
wrong shabby shameful unkind cruel heartbreaking inexcusable unacceptable`,
  gone: `late wrong twice broken lost missing never nobody waited waiting failed fails failing cold dead cracked cancelled canceled
closed ignored gone no_one damaged ruined stuck wet torn empty spoiled spoilt missed hungry locked deleted refused wasted stranded
overcharged abandoned unanswered forgotten flooded leaked leaking burst smashed double_charged`,
} as const;

/** Their day is seen: a feeling granted, a failing owned, a right given. */
export const ACKNOWLEDGES = [
  'i|we ~1 should|ought|could ~1 have|to_have ~1 told|written|rung|called|let|answered|sent|warned|said|kept|checked|noticed',
  "you're|you_are|you_were|quite|absolutely|you_have_been ~1 right",
  'should|must|ought not|never|never_have|not_have|have|to_have ~2 had|been|happened|told|come|gone|arrived|left|sent|rung|called|worked|lift*|ask*|chase*|wait*|to_be|be',
  "shouldn't|oughtn't ~1 have|be",
  'you|your ~3 deserve|deserved|deserves',
  'on us|me !for|from|at|in|to|within',
  'our|my ~2 fault|mistake|error|doing|failing|blunder|mess|oversight',
  "we|i ~2 failed|let_you_down|got_it_wrong|got_this_wrong|got_that_wrong|were_wrong|was_wrong|messed|broke|lost|missed|ignored|forgot|left_you|kept_you|made_you|sent_you|told_you|gave_you|overlooked|cut|put_you_through|didn't|did_not|never",
  'too long|many|often|late|much ~1',
  'not|hardly ~1 good_enough|acceptable|how|what_you|the_way|right|fair|okay|ok',
  'no way|excuse|wonder|defence|defense|justification',
  "i'd|i_would|anyone|anybody|who|we'd ~1 would|wouldn't|be|feel|'d ~2 @feeling|too|be|the_same",
  'see|understand|hear|know|imagine|appreciate|grasp|feel|realise|realize ~2 why|how|what|you|that|your|this ~4',
  'thank*|thanks ~4 patience|waiting|bearing|telling_me|telling_us|writing|spelling ~8 #|week|weeks|days|hours|twice|again',
  'nobody|no_one|no_family|no_child|no_bride|no_guest|no_customer|no_patient|no_traveller ~1 should|ought|deserves|wants|needs',
  "that's|that_is|this_is|it's|it_is|is|are|was|sounds|must_be|must_have_been|sound ~4 @bad",
  'what ~1 a ~2 pain|fright|shame|nightmare|pity|nuisance|ordeal|mess|day|week|time|start|evening|night|blow|muddle|thing|way',
  'how ~1 is|are|was ~1 your|the|he|she|you|they|everyone|everybody',
  'what happened|went_wrong',
  'no|not_a small|little|trifling ~1 thing|matter|nuisance|loss',
  "you've|you_have|that's ~1 got|caught us ~1 there|out",
  'no_more ~3 i|we ~1 promise|promised',
  'the_last_thing you|anyone|anybody',
  "you|you_are|you're ~1 no|not_a|not_the ~1 thief|liar|fool|burden|nuisance|criminal|number|beggar|problem",
  "is|isn't|are|makes no|a|any ~2 present|gift|way_to*|holiday|birthday|welcome|christmas|honeymoon|disgrace|cruelty|scandal|outrage|shame|insult|humiliation",
  'too little|short|few|cold|hot|heavy|loud ~1',
  'happens|comes|is only? once',
  'as you said|wrote|say|told|write ~3',
  "i'd|i_would|we'd|anyone_would understand|feel|say|scream|be",
  'should|must not|never have|be|carry|say|cost|take',
  "was|is|that's|were ~1 deserved|earned ~1",
  "that's|that_is|this_is ours|mine ~1 to",
  'you|your ~6 counted|asked|warned|told|trusted|waited|stood|sat|lost|missed|carried|came|drove|took|had_to|wrote|rang|called|chased ~8',
];

/** A failing in their own matter, told back to them. */
export const FAILING = ['@gone', `not|${NOT}`];

/** A figure of theirs with what it counts: "four days off work", "seven people". Alternatives on folded text. */
export const COUNTED =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|second|third|fourth|fifth|sixth|both|half) (?:\\p{L}+ ){0,2}(?:times?|days?|weeks?|hours?|minutes?|months?|years?|calls?|e-?mails?|mails?|visits?|people|letters?|messages?|appointments?|nights?|evenings?|agents?|attempts?|deliver(?:y|ies)|miles|guests|persons?|transfers?|techs?|technicians?)';

/** What is to come, or how it always is: no telling of what happened to them. Alternatives on folded text. */
export const NOT_PAST =
  "\\b(?:will|'ll|can|could|may|please|takes?|runs?|kept for|available|usually|normally|generally|pending|stored|allows?|within|would|if|once|until|becomes?|comes?)\\b";

/** No telling back: asked, ordered, refused or quoted from the rules. */
export const NOT_TOLD_BACK = [
  'please|kindly|confirm|provide',
  'according to',
  'in accordance|line with',
  'terms|policy|conditions|clause',
  `with respect`,
  'no|none other|of_our ~2 guest|customer|user',
  "there is|'s no need",
];
