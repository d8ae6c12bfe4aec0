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
  "^ yes|no|nope|yep|yeah|sure|certainly|absolutely|of_course|indeed|definitely|not_yet|not_quite|not_at_all|correct|exactly|afraid_not|i'm_afraid|unfortunately|neither|either|both|it_does|it_doesn't|it_is|it_isn't|it_will|it_won't|it_can|they_do|they_don't|they_will|they_are|you_can|you_can't|you_may|you_will|you_won't|you_are|you're|you_do|you_don't|you_needn't|i_can|i_can't|i_will|i_do|we_do|we_don't|we_can|we_will|i_did|done|all_of_it|none|probably|maybe|perhaps|happy_to|gladly|no_problem|with_pleasure|not_daft|nothing|everything|nowhere|right|there_is|there_are|there_isn't|there's|up_to",
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
  "^ hope|i_hope|we_hope|i_wish|we_wish|wishing|have_a|enjoy|take_care|all_the_best|good_luck|happy|drive|safe_travels|see_you|speak_soon|welcome|congratulations|congrats|glad|so_glad|great_to|lovely_to|nice_to|sorry|i'm_sorry|i_am_sorry|we're_sorry|apologies|my_apologies|please_accept|oh_no|oh_dear|ouch|great_question|good_question|what_a|hmm|no_worries|let_me_know|looking_forward|i_look_forward|we_look_forward|don't_hesitate|feel_free|is_there_anything|anything_else|we_value|we_appreciate|i_appreciate|i_understand|we_understand|i_completely|i_can_imagine|i_hear",
  'keep you ~1 posted|updated|informed',
  'your satisfaction|feedback|patience ~2 is|important|matters',
  '#%|percent off',
  'get|be|come back_to_you|in_touch ~2 soon|shortly|asap',
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
