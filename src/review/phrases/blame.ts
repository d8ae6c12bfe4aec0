/** Word classes around fault, doubt and impatience. Separated by spaces; `_` is a space inside a phrase. */
export const BLAME_CLASSES = {
  /** Verbs that are a fault by themselves. */
  slip: `failed neglected forgot forgotten omitted refused ignored overlooked skipped misread misheard misunderstood mistyped misplaced
mislaid miscounted miscalculated misused mishandled confused mixed_up muddled overfilled overtightened overloaded disregarded bypassed
caused double-clicked clicked_twice pressed_twice tapped_twice botched breached violated`,
  /** What somebody did not do. */
  duty: `read follow followed check checked attach attached pay paid complete completed provide provided give given send sent reply
replied respond responded answer answered tell told mention mentioned let_us inform informed cancel cancelled canceled return
returned keep kept set_up update updated listen listened fill filled include included enter entered register
registered turn measure measured bother bothered look looked activate activated confirm confirmed submit submitted sign signed
tick ticked choose chosen select selected save saved back_up backed_up charge_it plug plugged close closed lock locked
store stored clean cleaned wait waited bring brought take taken show shown report reported notify notified test tested
install installed notice noticed collect collected renew renewed stick`,
  /** What is gone over or was wanted in the past, after "should have". */
  done: '*ed read paid sent given told kept set chosen taken brought thought known put left done spoken written',
  /** After "should have" these name our failing or a thing to have, not a deed of the customer. */
  notDone: `had been received got heard a an the it no your our them this these those one two three to enough access both any some every
everything arrived come reached seen_a needed felt expected more less`,
  wrong: 'wrong incorrect invalid outdated mistaken',
  gave: `entered typed gave given put provided used chose chosen selected ordered picked sent quoted wrote written filled_in keyed supplied
clicked pressed dialled booked installed inserted connected plugged followed opened`,
  told: `said stated mentioned explained told wrote written pointed_out advised informed noted indicated clarified outlined described
communicated set_out specified answered replied covered shown reminded warned instructed`,
  text: `e-mail mail message reply note letter answer post response instructions terms conditions contract policy small_print
fine_print confirmation manual leaflet booklet guide guidelines description listing page website rules label faq box`,
  people: `people person customers customer guests guest users user members member passengers callers clients client tenants patients
students readers buyers drivers subscribers families`,
  judge: 'properly carefully again first closely thoroughly correctly attentively this_time before_you',
} as const;

/** Fault is put on the customer. */
export const FAULT = [
  "you|you've|you_have ~1 @slip",
  'you ~1 missed|lost the|our|your|my|this|that ~1 e-mail|mail|deadline|call|step|instruction|instructions|notice|appointment|delivery|window|slot|driver|engineer|technician|visit|point|part|line|sentence|reminder|box',
  "you|you've|you_have didn't|did_not|haven't|have_not|hadn't|had_not|never|couldn't_be_bothered_to ~1 @duty !anything|a_thing|at_all",
  "you|you've|you_have ~1 not_bothered|never_bothered|not_even|didn't_even|didn't_bother",
  'you really? should|ought_to|could_simply|could_easily|could_at_least|could_just have !@notDone ~1 @done',
  "you shouldn't|should_not|ought_not_to|oughtn't_to have ~1 opened|used|touched|pressed|removed|tampered|tried|ignored|cut|thrown|washed|mixed|clicked|installed|moved|signed|unplugged|forced|stored|put|left_it",
  'you were supposed|meant|required|expected to !get|receive|have|be|hear|see|find',
  'you must|seem_to|appear_to have ~1 @slip|entered|typed|chosen|selected|clicked|dialled|made_a_mistake|set|left|hit|thrown|cut|got_it_wrong|got_the_wrong|pressed|missed|lost|mislaid|deleted|removed|moved|dropped|damaged|broken|changed|switched|turned|unplugged|imagined|dreamt|put|given|used|ordered',
  'you ~1 obviously|clearly|evidently|apparently !can|will|know|love|care|right|deserve|put|want|need|like|ask|reply|did_everything|thought|wanted|have_a|took_care|meant|came|out|tell|show|bring|keep|pick|choose ~1 @slip|@gave|@duty|did|do',
  'obviously|clearly|evidently|apparently|surely you !can|will|know|love|care|deserve|wanted|want|took_care|thought|did_everything|have_a|have_every',
  "you|you've|you_have ~1 @gave ~3 @wrong !one_of_our",
  "if you had|'d ~1 bothered|read|checked|listened|followed|told_us|told_me|paid|waited|looked|called|asked|kept|measured|cancelled|returned|registered|contacted",
  'had you ~1 bothered|read|checked|listened|followed|told|paid|waited|looked|called|asked|kept|done|taken|given|sent|let|measured|mentioned|cancelled|returned|ordered|registered|contacted|booked|been_home|been_in|been_more',
  'if you would|could|can only|just|actually|please ~1 read|listen|look|check|follow',
  'maybe|perhaps if|when you could|can|would|read|learn|learned|had|start|started|stop|stopped|listened|looked|spent',
  "next_time|in_the_future|in_future|going_forward|from_now_on|another_time|for_the_future|henceforth ~1 !i|we|i'll|we'll|the|your|our|it|they|that|there|and|a|an|this|you'll|you_will|you_can|you_won't|he|she|all|nothing|don't_hesitate|do_not_hesitate|please_feel|please_let|please_reach|please_do|no|with|will|can|so|by|is|are|has|as|only|for|of|on|at|to|in read|check|wait|make_sure|please|kindly|try|remember|follow|be|don't|do_not|do|ensure|use|look|measure|ask|pay|keep|think|take|listen|learn|you_should|you_must|you_need|you_ought|you_might|you_could|i'd_advise|i_advise|i_suggest|avoid|bother|leave|allow|give|bear|refrain",
  'you_should|you_must|you_need_to|you_have_to|try_to|please|kindly|do be ~2 more careful|attentive|patient|realistic|reasonable|precise|accurate|honest|thorough|organised|organized|responsible',
  'pay ~1 more|closer|better attention',
  '^ please|kindly|so|and|just|then|or? read|study|re-read the|our|your|those|these|my|what|it|them ~3 properly|carefully|again|closely|thoroughly|this_time|next_time',
  '^ please|kindly|so|and|just|then|or? look|check ~3 properly|more_carefully|more_closely|harder',
  'check|get your facts',
  'before|instead_of|rather_than ~1 writing_in|writing_to_us|contacting_us|contacting_support|complaining|opening_a_ticket|opening_a_case|raising_a|accusing|blaming|jumping|getting_angry|getting_upset|demanding|shouting|asking_us|you_write_to_us|you_write_in|you_write_again|you_complain|you_contact_us|you_blame|you_accuse',
  'your own? ~1 fault|negligence|carelessness|oversight|mistake|misuse|doing|error|inattention|impatience|ignorance|failure|refusal|inability|mishandling|lack_of !message|messages|code|codes|log|logs|report|reports|page|screen',
  "it|this|that is|was|'s|remains ~2 your|the_customer's ~1 responsibility|problem|lookout",
  'user|operator|customer|pilot|handling error|errors|misuse|mistake|fault',
  'problem|issue|error|fault|mistake|cause|delay|blame ~1 is|was|lies|lay|sits|must_be|seems_to_be|rests ~2 on|at|with|from you|yourself|your_side|your_end|your_part|your_own_side !and|two|all|both',
  'brought|did|done this|it|that on|to yourself|yourselves',
  'yourself|yourselves to blame',
  "because|since|as|given_that|now_that|seeing_that you|you've ~1 didn't|did_not|failed|refused|chose|left_it|insisted|ignored|neglected|forgot",
  'you yourself|yourselves ~1 chose|signed|agreed|selected|ticked|confirmed|accepted|entered|asked',
  'you ~1 agreed|signed|accepted|ticked|consented ~1 to? the|our|those|these ~1 terms|conditions|box|contract|policy|rules|agreement|small_print|t&cs',
  "you weren't|were_not|wasn't|were_never|are_never ~1 home|in|there|available|present|reachable|at_home|listening|paying_attention",
  'which|this|that|you|so ~2 make|makes|making|made it ~2 difficult|hard|impossible|harder for us|me to',
  "waste|wasted|wasting our|my|everyone's time",
  'you ~2 managed|manage to ~1 break|lose|damage|miss|ruin|mix|delete|lock|forget|overlook|do_that|do_this|get_it_wrong',
  'you waited|left|delayed ~4 report|reporting|tell|telling|contact|contacting|raise|raising|let_us|let_me|return|returning|say_something|saying_anything|complain|complaining',
  'you ~1 should|ought_to|need_to|must|have_to|want_to ~1 learn|listen|pay_attention|think_twice|grow_up|calm',
  'you must|may_well|will have !been|had|felt|waited|worried|wondered|needed|wanted|received|noticed|hoped|looked|travelled|traveled|enjoyed|loved|asked|tried|expected|seen|heard|a|the|your|it ~1 *ed|rung|gone|mixed|put|read|taken|got_it|got_the',
  "you've|you_have|you ~1 obviously|clearly|evidently|apparently|plainly not|never|misread|mistaken|confused|misunderstood",
  'that|this|it is|was ~1 what|how ~1 happens|happen|it_goes|you_get when|if|because you',
  "is|are|was|were|that's|it's|be ~1 on|up_to you|yourself $",
  'due_to|because_of|caused_by|down_to|result_of|owing_to your ~2 delay|failure|handling|misuse|actions|inaction|late|incorrect|wrong|choice|settings|use|own|carelessness|impatience',
  "i|we can't|cannot|can_not help it|you if|when|that|unless you",
  'nothing|little|not_much i|we ~1 can do if|when|since|because you',
  'if only you',
  'you knew|know_full_well|know_very_well|were_aware|were_fully_aware|were_well_aware|had_been_warned|were_warned',
  "perhaps|maybe|probably|presumably|possibly|i_suspect|i_assume|i_presume|i_bet|my_guess_is you|you've ~4 wrong|wrongly|@slip|didn't|did_not|haven't|weren't|not|never|missed|lost|pressed|clicked|entered|deleted|dropped|moved",
  'only yourself|yourselves to',
  'nobody|no_one forced|made|asked|told|obliged you',
  'it|that|this was ~2 your ~1 choice|decision|idea|wish|doing',
  'as you ~1 would|should|ought_to|must ~1 know|have_known|have_seen|see|be_aware',
  '^ please|kindly? ~1 read|study|consult|check ~6 before ~1 you ~1 order|ordering|buy|buying|book|booking|write|complain|sign|pay',
];

/** Impatience: the customer has been told, so why ask. */
export const IMPATIENCE = [
  "as|like i|we|my_colleague|our_team|my_colleagues|i've|we've|was|were|has_been ~2 @told",
  'as already|previously|clearly|repeatedly|plainly|explicitly|earlier ~1 @told',
  'as stated|mentioned|explained|said|advised|informed|noted|told|indicated|clarified|pointed_out ~1 in|on|at|before|earlier|above|previously|already|to_you|many|several|twice|repeatedly|by|yesterday|last',
  "i|we|i've|we've ~1 already|repeatedly|clearly|previously|twice told|informed|advised|reminded|warned|asked you",
  "i|we|i've|we've ~1 already|repeatedly|clearly|previously|twice|plainly said|stated|mentioned|explained|answered|clarified|pointed_out|covered|been_through|gone_over|been_over|replied",
  "i|we|i've|we've told|informed|reminded|advised|warned you ~6 already|before|several_times|many_times|more_than_once|three_times|repeatedly|yesterday|last_week",
  "i|i've|i_have told|informed|reminded|advised|warned you ~2 twice",
  "we've|i've|we_have|i_have been_through|gone_over|covered|discussed|had this|that|it|all ~2 before|already|many_times",
  "thought|hoped i|we had|'d ~1 explained|made_clear|made_that_clear|made_it_clear|been_clear",
  "i|we|i've|we've explained ~5 to_you|already|before|several_times|many_times|more_than_once|twice|last_week|last_time",
  'as? per my|our ~1 last|previous|earlier|prior|first|original @text',
  'refer ~1 to|back_to my|our ~1 last|previous|earlier|prior|first|original @text',
  'i|we ~1 repeat|reiterate !a_word|anything|it|the|your',
  'let_me|can_only|have_to|must|need_to ~1 repeat|reiterate !the|it|this|your|back|a_word|anything',
  'for the ~1 last|umpteenth|hundredth|thousandth time',
  'i|we ~1 repeat|tell|say|explain|ask|told|explained|asked|answered ~6 for_the ~1 second|third|fourth|fifth|final|# time',
  'how many times',
  '^ once_again|again|once_more|yet_again as|you_need|you_must|you_have_to|the_answer|the_rule|the_policy !soon',
  'you ~1 keep|kept|continue|insist|insisted ~1 asking|writing|sending|saying|complaining|repeating|calling|pressing|on|to_ask|to_write',
  "you have|'ve ~1 already|repeatedly ~1 been? told|informed|advised|reminded|warned",
  "i|we|i've|we've ~1 answered|covered|dealt_with|addressed|explained ~4 already|before|above|earlier",
];

/** Doubt: what the customer says is treated as a story. */
export const DOUBT = [
  "you|you're ~1 claim|claimed|allege|alleged|purport|maintain|claiming|alleging|maintaining|contend that|to_have|you|not|it|there|never|nobody|no_one|we|to_be",
  "you ~1 claim|claimed|allege|alleged the|your|our|a|this ~4 was|were|is|had|has|did|never|arrived|came|does|will|wasn't|didn't",
  'you seem|appear to ~1 think|believe|assume|expect|imagine|be_under|have_the_impression|want_it',
  'you say|said|write|wrote|state|stated|report|reported|tell_us|told_us|insist|maintain ~8 but|however|yet|though|although our|the|my ~2 driver|drivers|records|record|system|log|logs|photo|tracking|colleague|colleagues|check|tests|engineer|technician|courier|staff|team|file',
  'your ~1 claim|claims|story|insistence that',
  'your ~1 allegation|allegations|assertion|assertions|accusation|accusations|version_of',
  'the|your alleged|supposed|so-called ~1',
  "are|r you ~2 sure|certain|positive !you_want|you_would|you_wish|you_no_longer|you_don't about|the|you|your|it|that|this|of|there|he|she|they|none|nobody",
  'did|have|do|were you ~1 actually|even|really !want|need|still ~1',
  'if ~2 that|this|it|what_you_say|what_you_write is|was ~1 really|even|actually|indeed|in_fact ~1 true|the_case|so|correct|what_happened',
  'if that|what_you_say|what_you_write is|was ~1 true|what_happened',
  'work|works|worked|working|opens|loads|runs ~3 on|at|from|for our|my|everyone|everybody|all_our|all_other ~1 end|side|else|part|customers|users|computers|desk|machines',
  'nobody|no_one|no_other|not_one|none_of_our|not_a_single|nor_has_any|neither_has_any ~1 else|@people|neighbour|neighbours|household ~1 has|have|had|ever|reported|reports|complained|complains|seems|is|sees|saw|wrote|said|noticed|mentioned|raised|ran|struggles',
  "you're|you_are|yours_is|this_is|you_seem_to_be the only ~2 who|to|customer|one|person|guest|complaint|report ~2 complain|has|had|have|says|said|with_this|with_a_problem|about_this|of_this_kind|we've_had|to_report|to_say|to_have|who",
  "you're|you_are|yours_is|this_is|you_seem_to_be the first ~2 complain|complaint|to_have_a_problem|to_have_trouble|to_have_an_issue|with_this_problem",
  'everyone|everybody|all|thousands|hundreds|millions ~2 else|other|others|our_other|of_our_other|@people ~2 manage|manages|managed|has_no|have_no|had_no|get_by|gets_by|understand|understands|cope|copes|copes|knows|know',
  "most|many|a_lot|half|some|nine_times|usually|normally|typically ~3 @people|it's_because|it_is_because|out_of_ten ~6 mute|forget|forgot|forgotten|overlook|misread|don't_read|skip|skipped|without_noticing|don't_notice|by_mistake|wrong|wrongly|never_read|didn't_read|haven't_read",
  'even a|my|our ~1 child|toddler|grandmother|six-year-old|beginner',
  'any ~1 adult|fool|reasonable_person|sensible_person|normal_person ~1 would|can|could|knows|sees',
  'anyone who_reads|who_read|who_can_read|with_eyes|with_common_sense|can_see_that|could_see_that|would_know_that',
  'common sense|knowledge',
  'should|ought be|have_been|to_be|to_have_been ~2 obvious|clear|self-evident|self-explanatory to|from|enough',
  'how could|can|did you not|have|possibly|ever',
  "why didn't|did_not|haven't|wouldn't you|the_customer",
  'why did|would|have you ~1 @gave|@slip|only|even|ever|wait|leave|open|press|click|order|remove|move|touch',
  'what did you expect|think|imagine',
  "simple|quick|brief|careful|proper look|glance|read|check|reading|search ~8 would|could have|'ve",
  'clearly|plainly|explicitly|unambiguously ~1 stated|mentioned|written|marked|printed|says|states|state|indicated|listed|labelled|explained|displayed|said',
  'black and white',
  "our|the|my ~1 records|system|driver|log|logs|tracking|courier|file|engineer|technician ~3 you weren't|were_not|wasn't|did_not|didn't|never|refused|had_not|hadn't",
  'you people|lot',
  'unlike you|others|other',
  'hard|difficult|impossible to believe|imagine|credit|see_how_you|understand_how_you',
  'i|we ~1 find ~3 hard|difficult|strange|odd|unlikely|surprising|curious to? ~1 believe|that|,|$',
  'highly|very|most|rather|extremely unlikely|doubtful|implausible|improbable',
  'i|we ~1 doubt|question !that_it|no_more ~1 that|whether|if|you|your|it|this',
  "can't|cannot|can_not ~1 be true",
  "our|my ~1 staff|team|driver|drivers|colleague|colleagues|couriers|engineers|people ~1 would_never|would_not|wouldn't|are_trained|are_all_trained|do_not_make|don't_make|do_not_do|don't_do",
  'other|all|fellow|our ~1 @people ~2 were|are|had|have|found|find|managed|did|do|seem|seemed ~3 able|no|without|happy|fine|easily|problem|difficulty|trouble',
  'instructions|terms|rules|website|policy|description|form|listing|confirmation|sign|notice|wording|guide|manual|label is|are|was|were ~2 clear|unambiguous|self-explanatory|plain|explicit',
  '@text|form|screen|sign|confirmation|notice|page|receipt|ticket|banner ~1 clearly|plainly|explicitly|expressly ~1 *s|say|ask|warn|show',
  'did|have|can|could|do you not ~1 read|see|seen|notice|noticed|know|check|checked|listen|understand|realise|realize|think|look|receive_our',
  "couldn't|can't you ~1 read|see|just|have|simply|wait|tell|check",
];

/** Takes fault off the customer, or tells what they said or what might be. */
export const NO_BLAME = [
  "not|never|no|nothing|isn't|wasn't|hardly|without|none ~2 your|you|yours ~1 fault|mistake|error|doing|oversight|responsibility|problem|did|do|missed|entered",
  'nothing|not_anything|anything ~3 you|your ~3 wrong|fault|mistake',
  "you did|didn't|have|haven't ~1 do|done|did|get|make|made ~2 anything|nothing|everything|a_thing|all ~2 wrong|right|correctly|by_the_book|mistake",
  'our|my ~2 fault|mistake|error|doing|failing|oversight|slip|typo',
  'we|i ~1 should|ought|could|failed|forgot|got|were_wrong|was_wrong|misread|misheard|misunderstood|messed|slipped',
  "you're|you_are|you_were|you've_been ~1 right",
  "as i|we said|told|wrote|promised ~1 i'd|i_would|we'd|we_would|i'll|i_will|i_have|i've|we've|here|i_checked|i_rang|i_looked",
  "you ~1 haven't|have_not|hadn't|didn't|did_not been|be|had|have|receive|get|hear|need|want|deserve|lose|owe",
  'you ~1 worried|wondered|feared',
  "you|you've ~1 haven't|didn't|did_not|have_not ~4 anything|a_thing|wrong|wrongly",
  'sorry|apolog* ~4 you ~2 had|were|never|still',
  'not saying|suggesting|blaming|accusing',
  '^ ~1 thank|thanks ~1 for|to|you',
  'no shame|harm|matter|worries|trouble',
  'easily|easy done|to_miss|to_do|missed|mistake',
];

/** Fault pushed away is fault pushed over. */
export const DISOWN = [
  "hardly|not|isn't|wasn't|never|nor ~1 our|my ~1 fault|problem|mistake|responsibility|concern",
  "can't|cannot|can_not|won't ~1 be ~1 held ~1 responsible|liable|accountable",
  'nothing|little to_do with us|me ~1',
  "we|i|we're|i'm ~2 not ~1 to_blame|responsible for|if|that|when|because",
];
