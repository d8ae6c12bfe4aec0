/**
 * Leaving, returning, being paid back: what the customer asks, what carries it out, and what stands in the way.
 * Pattern notation.
 */
export const EXIT_CLASSES = {
  leave:
    'cancel cancelling canceling terminate terminating end ending close closing stop stopping quit quitting delete deleting erase erasing withdraw withdrawing unsubscribe return returning refund',
  held: 'account accounts subscription subscriptions sub membership contract contracts plan policy box boxes order orders club donation donations gift_aid direct_debit course class classes lessons booking bookings room rooms nights ticket tickets trial broadband internet line number sim phone guarantee warranty cover service newsletter newsletters emails e-mails letters mails mailing_list licence license coat mattress headphones appointment insurance deal data profile delivery deliveries paper newspaper magazine order reservation stay flight flights trip deposit fee fees money app shoes sofa it everything',
  /** What is given back or brought to an end, as done. */
  ended:
    'cancelled canceled refunded reimbursed closed ended stopped terminated deleted erased wiped removed released unsubscribed returned reversed credited repaid withdrawn deactivated disconnected revoked voided void unlinked switched_off turned_off taken_off paid_back sent_back given_back called_off',
  ending:
    'cancelling canceling refunding reimbursing closing ending stopping terminating deleting erasing removing releasing returning reversing crediting repaying deactivating disconnecting switching_off turning_off taking_you_off paying sending transferring moving',
  end: 'cancel refund reimburse close end stop terminate delete erase remove release unsubscribe return reverse credit repay deactivate disconnect lapse expire finish switch_off turn_off take_you_off take_it_off pay_you_back pay_it_back send_you see_to_it sort_it',
  month: 'january february march april may june july august september october november december',
  day: 'today tonight tomorrow now immediately straight_away midnight noon monday tuesday wednesday thursday friday saturday sunday',
  people:
    'people customers members subscribers users guests donors readers supporters everyone everybody others couples families clients travellers shoppers folks owners',
  saving:
    'discount discounts voucher vouchers coupon credit store_credit gift_card goodwill bonus points reduction rebate free_month free_months free_week free_delivery free_box free_boxes half_price special_offer special_rate loyalty_rate loyalty_price exclusive_offer better_price better_rate better_deal better_offer lower_price lower_rate lower_tariff cheaper_plan cheaper_tariff cheaper_option smaller_plan smaller_box smaller_package lighter_plan lite_plan basic_plan starter_plan student_rate upgrade bundle',
  hold: 'pause pausing freeze freezing suspend suspending skip skipping downgrade downgrading postpone postponing rebook rebooking reschedule rescheduling exchange exchanging swap swapping break',
  channel:
    'phone telephone post letter writing fax app portal branch store shop form post_office office hotline line desk counter reception person',
  team: 'team teams department desk colleague colleagues manager managers supervisor specialist specialists advisor advisors adviser advisers agent agents line office branch squad unit retention retentions loyalty cancellations finance accounts_department relationship_manager account_manager',
};

/** They ask to leave, to send back, or for their money. */
export const WANTS_OUT: readonly string[] = [
  "please|pls|plz|kindly|hereby|i'd|i|we|we'd|can|could|would|want|like|wish|must|need|have_to|going_to|ask|asking|writing|decided ~5 @leave !on_you|me_out|to_the|to_work|home|again|in_time ~4 my|the|our|this|these|those|that|from|it|me|us|both|all|everything|contract|account|subscription|membership|before|as|at|in|for|immediately|asap|now|today",
  'like|want|wish|need|have|decided|please|pls ~1 to? cancel|leave|quit|withdraw|terminate|unsubscribe $',
  '@leave ~3 my|the|our|this|these|me|us|from_the|both ~3 @held',
  '^ ~1 @leave ~3 @held',
  '^ @leave $',
  'refund|reimburse me|my|the|us|please|pls',
  'want|like|need|please|request|claim|ask|asking|expect|deserve|owed|get|have ~4 refund|reimbursement !policy|only|came|arrived|was|is|takes|went',
  '^ ~1 refund|refunds !for_order|of|still|not|policy|was|is|came',
  'my|the|want|give|get|have ~2 money back',
  'want|like|need|have|get|wish|please ~5 cancelled|refunded|closed|ended|stopped|returned|deleted|terminated|erased',
  'send|give|bring|get ~1 back ~3 @held|the',
  '^|please|i|to|you|and ~2 send|sending|take|taking ~4 back|it_back',
  'unsubscribe|opt_out|get_out_of|terminate|cancellation ~1 request|please|of|my|now|me|from',
  'want|like ~2 $ refund|out|returned',
  'end|close|stop it|this|everything ~2 on|from|today|now|please',
  '#|£# returned|back ~3 right|please|card',
  'pick|collect|take|fetch ~2 up|back|it ~3 return|refund|pay',
  "no_longer_want|no_longer_need|don't_need|don't_want|do_not_want ~3 renew|continue|any_more|anymore|subscription|membership|it_any",
  'take me off|out_of',
  'remove me|us|my from|off|details|data|e-mail|account',
  '@held ~3 to be|get ~1 cancelled|closed|ended|stopped|deleted|refunded',
  'like|want|need|have|please ~4 #|price|fee|deposit|cost|payment ~3 refunded|back',
  "i'm|i_am|we're|we_are ~2 leaving|cancelling|canceling|withdrawing|quitting|closing",
];

/** The same words, and they are not leaving us. */
export const NOT_OUT: readonly string[] = [
  '^ ~1 is|are|was|were|when|where|does|did|do_you|do_i|should_i|has|have_you|how|what_about|why',
  '^ my',
  'i|we had|tried ~1 to ~1 cancel|close|return|leave',
  'close|closing|stop|end|return ~2 zip|door|window|shop|branch|ticket|case|deal|lid|gate|books|ride|tap|valve|noise|alarm|beeping|chat|ad|ads',
  "don't|do_not|not|n't|rather_than|instead_of ~3 money|refund ~1 back|but",
  'read|heard|see|saw|says|said|contract|policy ~6 closing|close|refund|stopped',
  'cancel|move|postpone ~2 meeting|call|appointment_with_you|our_meeting',
  'you|they|airline|hotel|organiser|driver|courier|app|system|site|seller ~2 cancelled|canceled|cancels|cancelling|returned|closed|stopped|ended ~2 !my_flight',
  'was|been|were|is|got cancelled|canceled|closed|returned|stopped ~1 by|without|but',
  "don't|do_not|never ~1 cancel|want_to_cancel",
  'what_happens|what_if|if i|we|had_to ~3 cancel|return|close|leave|end',
  'return|returns|returning ~2 key|keys|call|flight|journey|ticket|trip|to|from|visit|leg|soon|customer|again',
  'return|returned ~1 to ~1 work|the_page|you|sender|us|the_hotel',
  'cancel|close|stop|end ~1 button|noise|the_noise|date',
  "it|keeps|keep|kept|app|page|screen|site|won't|doesn't ~1 cancel|cancelling|canceling|close|closing|end|ending|stop|stopping|return|returning|delete|deleting",
  'pause|downgrade|switch|cheaper ~6 instead',
  "when|since|after|still|status|where's|where_is|got|received|chasing|waiting|whether|has|hasn't ~4 refund",
  // A refund that is under way: they want to know where it is.
  "refund|money ~5 still|not_here|not_arrived|not_yet|hasn't|missing|overdue|late|any_news",
  // A shop, an offer or a month ends; a thing ends by itself.
  'books|doors|shop|shops|office|offices|sale|offer|registration|applications|entries|month|year|quarter|school|deadline|window|portal|which|other|far|back|front|dead|rear ~1 close|closes|closing|end|ends|ended',
  "after|when|before|once it's|it_is|it|that's|they're|this_is ended|closed|stopped|cancelled|over",
];

/** They asked what staying would cost, or for a choice. */
export const ASKS_OPTIONS: readonly string[] = [
  'anything|something|cheaper|smaller|lower cheaper|smaller|plan|option|one|tariff|rate|box',
  'is_there|do_you_have|are_there ~2 discount|discounts|pause|cheaper|deal|alternative|alternatives|offer|offers|way_to_pause',
  'can|could|may i|we ~1 pause|freeze|skip|downgrade|swap|exchange|move|switch',
  'pause it|my',
  'what are|would my|our|the options|choices',
  'before i do|leave|cancel|decide',
  'downgrade',
  'unless you|there|it ~4 match|beat|offer|can|is|lower|better',
  'better|best offer|price|deal ~2 you|stay',
  'refund|money_back|return or ~1 a? replacement|exchange|swap|new|credit|voucher|repair',
  'exchange|replacement|swap|credit or ~1 a? refund|money|return',
  'want|need|like|expect|get|give|send ~6 or ~1 my|the|our|all_my ~1 money|refund|cash',
];

/** Only asking, or thinking about it. */
export const NOT_DECIDED: readonly string[] = [
  // Asked in general: when it can be had, not that it be done.
  'in|under|for what|which ~1 case|cases|situation|situations|circumstances|conditions|events|instances',
  'what|which|how_long ~4 policy|rules|conditions|deadline|time|limit on|for|about ~2 refund|refunds|return|returns|cancellation|cancellations|cancelling|canceling|returning',
  'thinking|think|thought ~1 of|about ~2 cancel*|leaving|clos*|ending|terminat*|switching|moving|returning|stopping',
  "not|n't|yet ~2 decided|sure|made_up|certain",
  'considering|might|may|perhaps|maybe|wondering|torn ~4 cancel*|leav*|clos*|end|ending|terminat*|switch*|return*|whether|refund',
  'what|how ~1 would|is|are|will ~4 notice|fee|cost|penalty ~4 if',
  'or|unless|else ~3 you_have|swap|exchange|alternatively|whichever|whatever_is',
  "don't|do_not ~1 want|wish ~1 to ~1 cancel|leave|close",
  'what_happens|what_would_happen|what_if ~8 cancel|leave|close|end|return',
];

/** It is done, or being done; asked of each clause by itself. */
export const LETS_GO: readonly string[] = [
  // I, we, it: done, being done, about to be.
  "i|we|i've|we've|i'm|we're|that's|it's|they're|is|are|been|was|were|now|has|have|be|get|gets|both|all|just|already|'ve|been|account|order|subscription|membership|plan|policy ~2 @ended",
  '^ ~1 @ended',
  "i|we|i've|we've|i'm|we're|i_am|we_are ~2 @ending !to_lose|to_hear|to_see",
  "i'm|we're|i_am|we_are ~1 processing|doing|actioning|arranging|completing ~1 it|this|that|so|refund|cancellation|return|withdrawal|closure",
  "i'll|we'll|i_will|we_will|let_me|going_to|will|'ll ~2 @end !with|to|by|for_you_to|how|why|what|over",
  'i|we|have|has|been|is|are|was ~2 processed|approved|accepted|confirmed|actioned|authorised|authorized|submitted|completed|registered|lodged|raised|issued|sent|arranged|logged ~4 refund|cancellation|return|termination|withdrawal|request|closure|deletion',
  'refund|cancellation|return|termination|withdrawal|notice|request|closure|deletion ~3 processed|approved|accepted|confirmed|actioned|completed|registered|issued|sent|through|on_its|done|effective|takes_effect|arranged|booked|made|shows|arrives',
  'processed|issued|approved|confirmed|accepted|sent|actioned ~2 your|the|a ~1 refund|cancellation|return|termination|withdrawal|closure|deletion',
  'confirm ~2 your|the|that|this ~1 cancellation|termination|withdrawal|end|refund|closure|return',
  // Money that moves.
  '# ~7 reaches|reach|back|lands|land|returned|refunded|credited|on_its_way|on_the_way|go_to|goes_to|with_you|in_your|to_your|into_your|yours|show|shows|arrives|owed !if|off|and_use|towards',
  'money|refund|payment|deposit|amount|it|this|half|rest|balance|full|all_of_it|fee ~4 back_on|back_to|back_in|back_with|on_its_way|on_the_way|with_you|in_your|to_your_card|to_your_bank|into_your|onto_your',
  'refund|reimburse|repay|return|send|transfer|pay|give|credit ~3 #|full_amount|whole_amount|your_money|it_all|all_of_it|the_deposit|the_fee|everything ~6 today|tomorrow|now|by|to|on|within|back|this',
  'you have it|them',
  'have your refund|money',
  // Nothing more will be taken or sent.
  "nothing|no|none|won't|never|not ~3 more|further|again|another|be|longer|left ~3 charged|billed|taken|come|comes|sent|payment*|invoice*|bill*|owed|charge*|debit*|leave|leaves|due|owe|post|hear",
  'you owe|owe_us nothing',
  // An end with a date.
  'last|final ~1 box|paper|issue|bill|payment|day|delivery|invoice|charge|month|one|lesson|edition|instalment',
  'ends|stops|closes|finishes|expires|end|stop|close|finish|runs_out ~2 on|at|@day|@month|by_itself|there|then|with_the|# !once|if|after|through|two|three|four|six|until|reading|writing|delivery_of',
  '# ~2 as|is ~1 the|your? end|last|final|closing ~1 date|day',
  'as_of|effective|from|on ~1 @day|@month|# ~3 gone|off|over|out|free',
  'off|out|free ~2 as_of|from|since|of_the_contract|the_list',
  "it's|that's|you're|you_are|all|everything is? off|out|gone|over|done|sorted|through|free",
  '^ done|all_done|sorted|gone|no_problem_at_all_done|consider_it|as_you_asked|as_you_wished|as_requested',
  "*'s gone|off|cancelled|canceled|closed|released|stopped|refunded|deleted",
  'ok|okay|sure|yes|right|and|that ~2 done $',
  "i'll|i_will|we'll|we_will|i'm|i_am ~1 do|doing|see_to ~1 that|it|this|so ~3 today|now|tonight|tomorrow|straight_away|for_you|gladly|$ !if|once|when",
  '# ~3 hit|hits|land|lands|reach|arrive|arrives ~3 account|card|bank|today|tomorrow|@day',
  'approved ~2 #',
  "that's_done|it's_done|all_sorted|as_you_asked|as_you_wished|is_gone|are_gone|'s_gone|have_gone|already_done|good_as_done",
  // Sending back.
  'label|labels|qr_code|qr|courier|return_slip|returns_slip|prepaid|prepaid_bag|returns_portal|collection_code ~6 attached|attachment|waiting|here|inbox|comes|coming|will|on_its|print|sent|in_the|scan|show|below|link|collect*|fetch*|booked|with',
  "here's|here_is|attached|i've_sent|i've_attached|enclosed|find ~3 label|labels|code|slip|return_form|returns_form|pac|link",
  "we'll|i'll|we|courier|driver|van|they'll|we_will|they ~2 fetch|collect|pick_up|pick_it_up|pick_them_up|take_it_back|take_them_back|come_for|comes_for|collects|fetches",
  'drop|leave|hand|bring|put|pop|send ~2 it|them|the ~5 any|label|counter|parcel_shop|shop|post_office|locker|in_the_box|nearest|us_back|back',
  'pac|code|mac|authorisation_code ~1 is|below',
  "i've|i_have|we've|we_have|i'm|i_am ~2 set|put|booked|entered|noted|taken|scheduled|sent|transferred|moved|passed ~4 end_date|as_the_end|off|the_cancellation|your_cancellation|your_refund|the_refund|the_money|out|through|your_notice|collection",
  "i've|i_have|we've|we_have|already ~2 stopped|taken_you_off|taken_it_off|put_a_stop|let_you_out|freed|waived",
];

/** What keeps the words above from being the deed. */
export const NOT_YET: readonly string[] = [
  "can't|cannot|can_not|can't|unable|not_able|won't_be_able|isn't_possible|not_possible|can_only|could_only|only_be|impossible|no_longer_possible|too_late",
  'voucher|vouchers|store_credit|gift_card|coupon',
  '# ~1 credit|bonus|points',
  'credit|credits ~3 account|order|purchase|shop !at_the_bank',
  'instead_of|in_place_of|rather_than ~2 money|refund|refunding|cash|cancelling|cancel|closing|card|ending',
  'reply|answer|write|say|tell_me ~3 stay|close|confirm|yes|stop|go_ahead ~2 and|or',
  'to_be|would_be|can_be|could_be|may_be|might_be|must_be|being|had_you|would_have',
  'before i|we|you|they|this|cancel*|it_can|any',
  'until|unless|till !the_end|midnight|@month|@day|#|then',
  'if|once|when|after|as_soon_as|provided|subject_to ~6 you|we|i|they|it|that|this|reviewed|approved|decide*|complete*|still|team|manager|not !ever|receive|get_it|scan|feel|fancy|want_to_tell|like_to_tell',
  'in_order_to|how_to|want_to|wish_to|like_to|going_to_want|would_you_like|do_you|should_i|should_we|should_you|shall_i|shall_we|happy_to|glad_to|able_to',
];

/** Conditions that only mean the goods' way back, or that the customer may add a word. */
export const FAIR_CONDITION: readonly string[] = [
  "once|when|as_soon_as|after|the_day|the_moment ~1 it|it's|it_is|they|they're|we|we've|item|items|parcel|box|package|shoes|coat|sofa|the|courier|driver|that's ~4 arrive*|back|scan|scans|scanned|here|with_us|received|receive|collected|reach*|on_the_van|has_it|have_it|lands",
  "if|when|whenever|should you|you'd|you're|you_ever|you_feel ~2 like|fancy|want|ever|have_a_minute|feel|change|need|miss|come_back|care|wish",
];

/** A question or a demand without which it can't be done: which one, to which account, is it you. */
export const NEEDED: readonly string[] = [
  '^ ~1 which|what_date|from_when|as_of_when|from_what_date|to_what_account !features|reason|part_of|aspects|things|product|service|one_is_better|is',
  'tell|know|confirm|check|say|ask|ask_you ~2 which|what_date|from_when|as_of_when|from_what_date|to_what_account ~1 !features|reason|part_of|aspects|things|product|service|one_is_better',
  'both_of_them|all_of_them|now_or|today_or|straight_away_or',
  'should|shall|would_you_like|do_you_want ~2 i|both|it|we|they|me ~4 cancel|close|end|stop|delete|closed|cancelled|refund|both|only|also|as_well|keep_the|from|on',
  'sort_code|account_number|iban|bank_details|card_ending|bank_account|bic|account_details|where_to_send|which_card|date_of_birth',
  "to_protect|security|identity|it_is_you|it's_you|really_you|protects_you|fraud|somebody_else|someone_else|password|joint|account_holder|both_holders|co-owner|other_signatory",
  'law|legally|legal_reasons|regulator|statutory|required_by_law|tax',
  "won't|don't|needn't|no_need|not ~1 have|need ~1 to",
  'router|modem|keys|box|equipment|set-top|badge|fob ~8 back|return|bag|prepaid|drop',
];

/** Asked why before anything is done. */
export const ASKS_WHY: readonly string[] = [
  "why|how_come ~4 leav*|cancel*|return*|going|want|you'd_like|you_wish|unhappy|close|closing|end|ending|stop|refund|decided|decision|no_longer|not|that_is",
  'why|reason $',
  'reason|reasons|motive|grounds|background ~6 for|behind|you|your|why|cancel*|leav*|return*|today|is|are|please|first',
  'what|which ~3 made|led|makes|leads|brought|prompted|prompts|drove|caused|changed|went_wrong|happened|put_you_off|disappointed|lacking|missing|unhappy|bothering|dissatisf*|wrong_with|the_matter|behind|stopped|stopping|motivat*|is_it_about|could_we_have|would_it_take|would_make|would_change|could_make|can_we_do|could_we_do|features|exactly',
  "tell|share|let|explain|understand|know|hear|find_out|describe ~3 me|us|know|more|why|what|little ~4 why|what|reason*|more_about|bit_about|experience|decision|didn't|did_not|wrong|about_your|led|made",
  'was|is|were|are|did|has ~1 it|there|you|something|anything|the_price|we|our ~4 something|anything|unhappy|wrong|disappoint*|the_price|price|cost|not_like|problem|dissatisf*|better|moving|competitor|missing',
  'feedback|survey|questionnaire ~6 before|first|so_that|complete|fill|short|help_us|form',
];

/** Something else put in place of what they asked. */
export const COUNTERS: readonly string[] = [
  '@saving',
  '#%|half|third|quarter ~3 off|discount|price|less|reduction|cheaper',
  '# off|towards|less|a_month_less|per_month|credit|on_top !per_month_will',
  'down|drop|reduce*|lower|bring|cut|knock|match|beat ~5 price|bill|fee|rate|#|tariff|it_to|cost|half|premium',
  '@hold',
  'rather_than|instead_of|in_place_of|as_an_alternative|alternatively|alternative|instead|nicer|one_more|another|different|other_options|options|option|better_idea|middle_way|compromise',
  "would|could|will|might|how|what|why|can|have|are ~1 you|about|not|don't_you|if|we|you_be ~2 consider|considered|think|thought|reconsider|keep|stay|try|tried|give|come|spend|offer|set|look|open_to|tempted|interested|take|use|switch|move|manage|make_it|like|willing|i|wait|see|persuade",
  "i'd|we'd|i|we|let_me|i'm|we're|been ~3 offer|authorised|authorized|allowed|able|pleased|managed|arrange|book|show|suggest|propose|recommend|advise|urge|encourage|invite|happy|like|love ~3 you|to|that|a|an|you_to|waiting|holding|keeping|one",
  'set_up|book|arrange|schedule|hop_on|jump_on|have|invite|talk ~4 call|meeting|chat|demo|walkthrough|session|tour|training|consultation|webinar|on_the_phone|it_through|this_through|it_over',
  'new|next|big|upcoming|latest|coming|autumn|spring|summer|winter ~3 release|update|version|range|feature|features|season|content|launch|collection|supplement|edition|series|line-up|menu|recipes|catalogue|brochure|exhibition|programme|episodes|styles|colours',
  'did_you_know|you_may_not_know|you_might_not_know|have_you_seen|have_you_tried|have_you_thought|have_you_considered|have_you_looked|remember_that|bear_in_mind|keep_in_mind|worth_knowing|worth_noting|worth_remembering|worth_keeping|worth_a_try|not_too_late',
  'transfer|transferring|take|bring|move|keep|carry|switch|moved|transferred ~3 us|it|service|plan|contract|subscription|account|everything|them|another|to_a ~3 along|with_you|over|to_your|to_the|open|active|running|date|somebody|someone|friend|going',
  'i_bet|beat_it|beat_that|at_least_manage|smaller_amount|lower_amount|keep_giving|could_you_perhaps|at_least|just_once|give_it|give_us|one_last|chance',
  'pick|choose|select|decide ~5 keep|want|prefer|newsletters|which|interests|frequency',
];

/** Regret and a no; before the deed a courtesy or a fact, without the deed a hand on the door. */
export const REGRETS: readonly string[] = [
  "unfortunately|however|at_this_time|not_possible|cannot_be|cannot|can't|unable|not_able|no_way_to|not_eligible|locked",
  'sorry|sad|hate|shame|pity|gutted|heartbroken|devastated|disappointed|upset|surprised|regret|loath|sorry_to_hear ~4 you_go|lose_you|losing_you|lose_that|you_leave|leaving|moving_on|hear_that_you|hear_you|to_give_up|to_go|part_ways|going|decision|want_to_leave|want_to_cancel|you_want|your_decision',
  "what_a_pity|what_a_shame|a_real_shame|such_a_shame|it'd_be_a_shame|would_be_a_shame|oh_no|say_it_isn't|don't_go|don't_leave|please_stay|please_don't|how_sad|that's_a_shame|not_ready_to_say|goodbye",
];

/** Loss, doubt, other people's wisdom: a hand on the door. */
export const PRESSES: readonly string[] = [
  'for_good|for_ever|forever|permanently|worthless|wiped|irreversible|lost|gone $',
  "lose|loses|losing|forfeit*|miss|miss_out|missing_out|give_up|giving_up|throw_away|throwing_away|throw_it|throwing_it|walk_away|walking_away|leave_behind|leaving_behind|say_goodbye|part_with|waste|wasted|sacrifice|vanish*|disappear*|worthless|wiped|erased|lost|gone|unavailable|no_longer|never_again|irreversible|permanent|permanently|for_good|for_ever|forever|can't_be_undone|cannot_be_undone|non-refundable|start_again|start_from ~6 if|once|when|you|your|all|everything|access|be|that|the|it|points|status|what|will|can't|cannot|closed|after|account|us|out|able|from|get|get_back|years|#",
  "everything|all|what ~1 you've|you_have|you've_got built|collected|earned|saved|worked|achieved|gained|put",
  '@people ~5 regret*|come_back|came_back|return|returned|stay|stayed|stick|happier|prefer|choose|chose|change_their|changed_their|love|wish|find|keep|kept|decide|do|use|end_up|switch|notice|who',
  'most|many|lots|some|plenty|nearly_all|almost_all|nine_out|the_majority ~2 @people|do|find|stay',
  'are_you_sure|really_sure|quite_sure|absolutely_sure|are_you_certain|certain_you|certain_that_you|positive_you|sure_you_want|sure_this_is|sleep_on_it|think_it_over|think_it_through|think_about_it|think_twice|think_again|think_for_a_moment|think_about_everything|think_of_everything|reflect_on|take_a_moment|have_a_think|reconsider|before_you_go|one_more_chance|final_decision|hasty|rush_into|too_soon|too_early|hold_off|hang_on|hang_in|bear_with|not_the_right_time|right_step|right_decision|big_step|regret|quite_an_undertaking',
  'still|really|definitely|sure|certain|absolutely ~1 want|wish|like|intend|prefer|would_like ~2 to ~1 go|leave|cancel|close|end|proceed|continue|return|stop|quit',
  'let it|them run|continue|renew',
  'wait|waiting|give_it|give_yourself|sit_tight ~4 until|till|time|few|week|weeks|month|months|another|longer|summer|renewal|for_the',
  'time|while|weeks|days|nights|months ~4 adapt|adjust|get_used|settle|feel_at_home|break_in|soften|get_to_know|grow|bed_in',
  "you_would|you'd|you'll|you_may|you_might|would ~3 glad|sorry|regret|wish|thank|harder|hard|expensive|cost|pay_more|find_out|miss|need_it|uninsured|unprotected|alone|without",
  "without ~1 your|you|it|this|us|cover|a ~6 children|child|animals|families|we|go|can't|cannot|risk|nothing|no|lose|would|will",
  'feeds|feed|saves|save|keeps|pays_for|protects|helps ~3 child|children|family|animal|animals|life|lives|dog|roof|alive|warm|you|money|#',
  'been_with_us|loyal|valued|years_with|one_of_our|means_a_lot|mean_a_lot|worked_hard|work_into|put_into|team_will_be|teachers|coach*|trainers|volunteers ~6 years|customer*|member*|sad|disappointed|us|you|lose|this|it|work|miss',
  'too|so ~2 soon|early|quickly|to_go',
];

/** A step put on them, or somebody else to go to. */
export const BURDENS: readonly string[] = [
  'call|calling|ring|ringing|phone|phoning|telephone|visit|visiting|write_to|speak_to|speaking_to|talk_to|contact|contacting|go_to|reach|e-mail|email|dial|message|get_in_touch_with|come_to|come_in|pop_in|see|chat_with ~5 @team|us|number|#|hours|nearest|local|shop|store|headquarters|weekdays|monday|nine|yourself|them',
  'by|in|over|via ~1 @channel|writing $',
  'by|over|through|via|in|on|at|using|to|only|with ~2 @channel|registered_mail|recorded_delivery|registered_post|the_phone ~6 to|and|so|with|only|within|or|between|please|for|cancel*|our|please_send|form|before|us|signed|address',
  'only|must|needs|has_to|have_to|required|requires|require|ask|asks|expect|can_only|need ~6 in_writing|by_phone|by_letter|by_post|in_person|signed|signature|form|notice|letter|original|proof|photo*|receipt|packaging|approval|approved|statement|certificate|handwritten|copy|witness*|notarised|id',
  "you'll|you_will|you|they|customers|members|please|kindly|then ~2 have_to|need_to|must|need|required_to|are_asked_to|should|would_need ~2 call|ring|phone|visit|post|send|fill|complete|write|print|sign|download|upload|go|find|book|pay|return|log|submit|speak|talk|contact|wait|give|state|provide|apply|open|use|read|repack|scan|attach|confirm_in",
  '^|please|kindly|then|and|first|so ~1 fill|complete|print|sign|download|upload|submit|provide|state|apply|write|post|explain|attach|scan|return_the|send_us|send_me|send|log|open|go|navigate ~6 form|letter|id|passport|copy|proof|photo|photos|receipt|statement|questionnaire|survey|why|reason|in_writing|contract|certificate|document*|logbook|packaging|paper|address|signed|settings|portal|account|page|menu',
  '> ~3 > ~3 >',
  'handled|dealt_with|processed|managed|done|made|accepted|arranged|requested|possible|submitted|confirmed ~2 by|only|in_writing|over|through|via|on|in ~4 @team|@channel|writing|phone|person|separate|different|another|weekdays|working',
  '@team ~3 will|would|must|has_to|have_to|needs_to|need_to|can|may|to ~3 contact|call|ring|discuss|reach|approve|review|decide|look|check|authorise|authorize|sign|assess|get_in_touch|be_in_touch|speak|talk|go_over|consider|walk|help|confirm|get_back|take',
  'passed|forwarded|escalated|sent|handed|referred|transferred|submitted|raised|logged|noted ~6 @team|request|retention*|them|review|consideration',
  'notice|notice_period|minimum_term|minimum_period|lock-in|lock_in|tied|early_termination|cancellation_fee|exit_fee|restocking|admin_fee|administration_fee|handling_fee|processing_fee|buy-out|buyout|waiting_period|cooling_off|cooling-off|renewed_automatically|auto-renewed|renews|remaining_term|remaining_months|end_of_term|billing_cycle*|cycles',
  "ahead|advance|weeks'|days'|month's|months' ~2 notice|of",
  'can|may|could|might|will|would|take|takes|allow|please_allow|within|up_to|usually|typically|at_least ~3 up_to|#|several|few|some|couple_of|five|ten|thirty|four|six ~1 working_days|business_days|days|weeks|months|time',
  'reviewed|review|assess|assessed|decide|considered|look_into|investigate|approval|approve|approved|case_by_case|eligibility|eligible|entitled|accepted_only|refuse_it',
  'first|before|until|once|unless|after|provided|as_soon_as|only_then|only_if ~8 then|can|could|will|may|able|i|we|you|look|start|begin|proceed|process|talk|go_ahead|cancel|confirm*|decide*|complete*|speak|spoken|reach*|go',
];
