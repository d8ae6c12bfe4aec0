/** What a sentence must have to answer a kind of question, and what answers nothing. Pattern notation. */
export const CAUSE = [
  "because|since|due_to|as_a|caused|cause|comes_from|came_from|stems_from|reason|meant_that|thanks_to|owing_to|result_of|so_that|in_order_to|which_is_why|that's_why|was_triggered|triggered|happens_when|happened_when|had_been|was_sent|mistake|error|mistyped|by_mistake|slipped|mixed_up|mix-up|broke|failed|forgot|misread|an_estimate|estimated|too_low|too_high|instead_of|overlapped|expired|went_up|out_of_date",
  "it's|its|it_is|that's|that_is|this_is|they're|it_was|that_was|this_was ~1 a|the|an|for|there|what|where|how|our|my|your|meant|charged|added|set|an_old|by|from|on",
  "what_happened|what's_wrong|the_culprit|our_fault|my_fault|the_fault|to_blame|water_has_got",
  'need|needs|required|requires|by_law|regulation|rules ~3 to|for|that',
  'covers|pays_for|goes_to|stands_for|means',
  'unless|if|when you|the|it|a',
  'pursuant|according|accordance|under_section|under_clause|limited_to|on_the_grounds|based_on|due_under',
];

export const PLACE = [
  'in|at|on|under|behind|beside|near|next_to|opposite|inside|above|below|from|to|via|into the|a|your|our|my|this|that|@place',
  'here|there|nowhere|anywhere|everywhere|online|link|attached|top|bottom|menu|settings|tab|page|street|road|depot|shop|store|warehouse|address|post_office|desk',
  'in|at|from *',
];

export const AMOUNT = [
  '#',
  'nothing|free|no_charge|no_cost|no_fee|gratis|none|zero|half|double|a_third|included|waived|on_us|on_me|all_of_it|everything|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|thousand|as_many|unlimited|several|both|most|a_few',
];

export const YES_NO = [
  "^ yes|no|nope|yep|yeah|sure|certainly|absolutely|of_course|indeed|definitely|not_yet|not_quite|not_at_all|correct|exactly|afraid_not|i'm_afraid|unfortunately|neither|either|both|it_does|it_doesn't|it_is|it_isn't|it_will|it_won't|it_can|they_do|they_don't|they_will|they_are|you_can|you_can't|you_may|you_will|you_won't|you_are|you're|you_do|you_don't|you_needn't|you'll_find|you_will_find|you'll_get|you_get|you'll_have|i_can|i_can't|i_will|i_do|we_do|we_don't|we_can|we_will|i_did|done|all_of_it|none|probably|maybe|perhaps|happy_to|gladly|no_problem|with_pleasure|not_daft|nothing|everything|nowhere|right|there_is|there_are|there_isn't|there's|up_to",
  "is|are|'s|works|work ~1 fine|ok|okay|great|perfect|possible|no_problem|included|safe|normal",
];

/** Sends the customer away to look for the answer. */
export const DEFLECTS = [
  'have|did you ~3 check|checked|look|looked|search|searched|read|tried ~4 faq|faqs|help_centre|help_center|knowledge_base|documentation|docs|articles|guide|website|our_page|help_pages',
  'faq|faqs|help_centre|help_center|knowledge_base|help_articles|help_pages|link_in_bio|our_guide|user_guide|our_manual|user_manual|terms_and_conditions|support_pages|our_blog|our_website',
  'everything|all|most|answers|more|details|information|infos|info ~5 website|online|page|section|faq|guide|bio',
  "it's|its|that's|is ~2 in the section|manual|faq|guide|terms",
  'most|many|all|everything ~5 covered|explained|described|answered|listed there|here|online',
  'all|the ingredients|information|details|specifications ~3 on_the_back|on_the_packet|on_our_site',
];

/** Kind words without content. */
export const EMPTY_TALK = [
  '^ thank|thanks|thx|cheers|many_thanks',
  "^ hope|i_hope|we_hope|i_wish|we_wish|wishing|have_a|enjoy|take_care|all_the_best|good_luck|happy|drive|safe_travels|see_you|speak_soon|welcome|congratulations|congrats|glad|so_glad|great_to|lovely_to|nice_to|sorry|i'm_sorry|i_am_sorry|we're_sorry|we_are_sorry|i'm_so|i'm_very|i_am_so|i_am_very|we're_so|we're_very|we_are_so|we_are_very|apologies|my_apologies|please_accept|oh_no|oh_dear|ouch|great_question|good_question|what_a|hmm|no_worries|let_me_know|looking_forward|i_look_forward|we_look_forward|don't_hesitate|feel_free|is_there_anything|anything_else|we_value|we_appreciate|i_appreciate|i_understand|we_understand|i_completely|i_can_imagine|i_hear",
  'keep you ~1 posted|updated|informed',
  '^ great|perfect|lovely|ok|okay|good|fine ~3 it_is $',
  'your satisfaction|feedback|patience ~2 is|important|matters',
  '#%|percent off',
  'get|be|come back_to_you|in_touch ~2 soon|shortly|asap',
  'if you have|need ~3 questions|queries|concerns|help|assistance',
  "don't|not|never hesitate",
  '^ please|kindly|do be_patient|bear_with|accept|rate|leave_us',
];

/** Said to everybody: rules, values, what is customary, what they did wrong. It answers only in the question's own words. */
export const ANNOUNCES = [
  '^ please|kindly|do note|be_aware|be_informed|be_assured|bear_in_mind|understand|remember',
  'as_per|in_line_with|according_to|in_accordance_with|pursuant_to|under|per our|the|company|your|section|clause|its ~2 policy|policies|terms|guidelines|rules|procedure*|process|section|conditions|#',
  'our|company|the|this|my ~1 policy|policies|decision|procedure*|terms is|are|states|requires|does|do|final|stands',
  'is|are|was|were|has|have|being|will ~2 looked_into|looked_at|reviewed|under_review|investigated|processed|handled|examined|dealt_with|contacted|monitored|addressed|taken_care_of|being_reviewed|being_investigated|being_looked_into',
  'rest_assured|we_pride|our_priority|top_priority|utmost|highest_priority|highest_quality|highest_standard*|quality_of_service',
  'we|i ~3 take ~6 seriously',
  'we|i ~1 strive|aim|endeavour|endeavor|try|work ~1 to|hard',
  'due_to|because_of|owing_to ~4 volume*|demand|circumstances|backlog',
  'high|higher|unusual|unusually|heavy ~2 volume*|demand|number_of',
  'mistakes|errors were|was made',
  'as_previously|as_already|as_i_said|as_stated|as_mentioned|as_you_know|as_you_were_told|as_clearly_stated',
];

/** What they did wrong: it may say why, and answers nothing else. */
export const REPROACHES = [
  'you should_have|ought_to_have|failed_to|must_have|could_have|neglected|did_not_provide|have_not_provided',
];

/** Asks them for something: a step for who wants to know what to do, no answer to whether something is so. */
export const WANTS_FROM_THEM = [
  '^ please|kindly|could_you|can_you|would_you|pls|first ~2 send|provide|share|give|supply|submit|forward|attach|confirm|tell|let_me_know|let_us_know|fill',
  'you need|have|must|will_need|are_required|are_asked ~1 to? ~1 send|provide|share|give|supply|submit|forward|attach|confirm|show|prove|fill|bring',
  "i|we|we'll|i'll ~2 need|require ~1 your|the|a|proof|some|more",
];

/** Yes or no and nothing else, however it is said; the sentence may go on. */
export const PLAINLY = [
  '^ yes|yep|yeah|no|nope|sure|certainly|absolutely|of_course|indeed|definitely|not_yet|not_quite|not_at_all|correct|exactly|right|afraid_not|neither|both|either|probably|maybe|perhaps|gladly|no_problem|with_pleasure|happy_to|done|none|all_of_it|everything|nothing|nowhere|never|always|only|thankfully|luckily|good_news|not *',
  "^ it|they|that|this|he|she|there|those|these|one|both does|doesn't|is|isn't|will|won't|can|can't|cannot|has|hasn't|do|don't|are|aren't|have|haven't|did|didn't|was|wasn't|may|needn't",
  "^ it's|they're|that's|there's|it'll|they'll|that'll|he's|she's",
  "^ you can|can't|cannot|may|needn't|do|don't|won't|will_not|should|shouldn't|must|mustn't|are|aren't|have|haven't|don't_need|are_right|qualify|keep|lose",
  "^ you'll|you_will|you ~1 find|get|receive|have",
  "^ i|we do|don't|can|can't|cannot|will|won't|did|didn't|have|haven't|would|wouldn't",
  "no_need|don't_need_to|needn't|do_not_need_to|don't_have_to|do_not_have_to|no_reason_to|nothing_to_worry|rain_or_shine",
];

/** How it stands: a short sentence of it answers, and one that speaks of the same thing. */
export const STATES = [
  "you're|you_are|it's|it_is|that's|that_is|is|are|'s|works|work ~1 in|fine|ok|okay|safe|covered|right|good|great|perfect|possible|impossible|included|excluded|eligible|registered|booked|confirmed|valid|allowed|prohibited|forbidden|enough|normal|true|wrong",
];

/** It is there, or on the way: what was asked for is done. */
export const HANDED_OVER = [
  "is|are|'s|goes|go|comes|come|now ~2 attached|enclosed|below|here|on_its_way|on_the_way|on_their_way|yours|ready|waiting|gone|back|reserved|in_the_post|stopped|paused|closed|cancelled|canceled|restored|corrected|unlocked|fixed|switched|removed|added|refunded",
];

/** Words of a question that say nothing of what it is about. Weak words otherwise count where a sentence repeats them. */
export const FILLER = `able about also and any anybody anyone anything are because been before but can could did does don't else for from get give going
had has have help her him his how into its just know let like make many may mean might more much must need not now only other our out
over please possible really shall she should some somebody someone something still such tell than that the their them then there
these they thing think this those want was way were what when where whether which while who whom whose why will with would you your`;

/** What one can do, or that nothing needs doing. */
export const STEPS_TOLD = [
  "you|your_wife|your_husband|he|she|they|somebody|whoever ~1 can|could|need|needs|should|must|may|will_need|have_to|only_need|don't_have_to|don't_need|do_not_need|do_not_have_to|needn't|won't_have_to|want ~2 *",
  'nothing|no_need|anything ~3 to_do|do|send|fill|pay|worry',
  "there's|there_is|there_are|here's|here_is ~3 nothing|way|ways|option|options|how|what|two|three|one",
  'need|needs|want nothing',
  "i|we can|could|'ll|will !discuss|help|assist|comment",
  'the|your|one|another|a|best ~2 way|next_step|first_step|thing_to_do|option|answer is',
  'have|did|has you|anyone|anybody ~1 tried|try',
  "it's|is|will_be|was yours|sorted|on_its_way|on_the_way|paused|held",
];

/** What a price is said in. */
export const MONEY = [
  'free|gratis|nothing|no_charge|no_cost|no_fee|complimentary|included|waived|on_us|on_me|on_the_house|half_price|same_price|unchanged',
  '# euro|euros|dollars|pounds|quid|pence|cents|rupees|francs|crowns|a_month|a_year|each|per|apiece|all_in|in_all|in_total',
  'hundred|thousand ~1 euro|euros|dollars|pounds|quid|rupees',
];

/** How long something takes. */
export const DURATION = [
  '#|a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|few|couple|half|several !every|each ~2 second|seconds|minute|minutes|min|mins|hour|hours|day|days|night|nights|week|weeks|month|months|year|years|working_days|weekdays',
  'overnight|same_day|straight_away|right_away|instantly|immediately|at_once|now|all_day|a_moment|permanently|forever',
  'by|until|till|before|on|ready|from|within #|@day|tomorrow|today|tonight|noon|midnight|the_#|the_end|the_weekend|the_morning|christmas|easter',
  'today|tomorrow|tonight|this_evening|this_afternoon',
];

/** The answer is put off openly. */
export const DEFERS = [
  "i|we|i'm|we're|i've|i'll|we'll ~3 ask|asking|asked|check|checking|find_out|finding|look_into|looking_into|chase|chasing|waiting_for|waiting_to_hear|confirm|know|tell_you|let_you_know|write|ring|call|come_back ~12 #|@day|tomorrow|today|tonight|minute|minutes|hour|by|noon|when|as_soon_as|the_moment",
  "don't|do_not|can't|cannot know|say|tell|promise ~4 yet|for_sure|until|luck|exactly",
  'as_for|about|regarding|on the|your|that|whether ~6 i|we ~2 know|asking|checking|ask|check|find',
];

export const ANSWER_CLASSES = {
  place:
    'street road lane square depot shop store menu settings profile account page tab drawer box desk hall station branch leeds london office',
  day: 'monday tuesday wednesday thursday friday saturday sunday',
};

/** Somebody else has it now; by itself that answers nothing. */
export const HANDED_ON = [
  'raised|opened|logged|created a|your ~2 ticket|case|request|query',
  'passed|forwarded|escalated|shared|sent|noted ~6 team|department|engineers|colleagues|management|partner*|contractor',
];
