/** What helps and what hurts in a reply to somebody who has lost someone. Pattern notation. */
export const BEREAVEMENT_CLASSES = {
  kin: `husband wife partner mum mam mom mother dad father son daughter brother sister baby nan gran grandma grandmother grandad grandfather
    aunt uncle cousin niece nephew friend twin`,
  fee: 'fee fees charge charges fine fines penalty penalties surcharge levy deposit premium premiums instalment instalments interest late_fee cancellation_fee admin_fee balance invoice invoices arrears debt bill bills cost',
  rule: 'notice notice_period deadline cut-off time_limit term minimum_term window policy terms terms_and_conditions conditions rules rule regulations contract guidelines agreement procedure clause small_print warranty guarantee cover',
  span: "days day weeks week months month years hours days' weeks' months' month's week's working_days business_days calendar_days",
  office:
    'team department branch branches office counter desk unit centre center helpline hotline line number colleagues colleague partner solicitor shop store reception switchboard bank bereavement_team estates_team customer_services call_centre',
  paper:
    'certificate certificates proof document documents documentation paperwork papers id passport identification will probate form forms report letter_of_administration birth_certificate marriage_certificate utility_bill statement licence affidavit notarised notarized certified_copy original originals copies',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  cheery: 'great good lovely fantastic wonderful nice super awesome amazing brilliant fabulous pleasant',
};

export const CONDOLENCE: readonly string[] = [
  'miss|missed|remember|remembered ~3 your|him|her ~1 @kin|dearly|fondly',
  'hard|hardest|difficult|painful|sad|dark ~2 time|days|weeks|moment|loss|goodbye',
  'sorry ~4 loss|about|that|@kin|lost|died|death|for|to_hear|to_read|to_learn|news|you|he|she !bother|see_you_go|inconvenience|delay',
  'sorry for|about your|the|his|her',
  'condolence*|sympathy|sympathies|heartfelt|with_sadness|sad_news|saddened|grieve*|my_heart|our_hearts|thinking_of_you|thoughts_are_with|thoughts_with|in_my_thoughts|so_sad_to|sad_to_read|sad_to_hear',
  "i'm|i_am|we're|we_are ~1 so|very|truly|deeply sorry",
  'how|what a|an hard|terrible|awful|sad|cruel|heavy ~2 loss|time|day|week|news|thing',
  'sorry $',
];

/** Rules, fees and dates held against the bereaved. */
export const POLICY_DATES: readonly string[] = [
  '@fee ~4 apply|applies|applied|stand|stands|remain|remains|due|payable|owed|falls|fall|attract|attracts|incurred|settled|settle|paid|cleared|outstanding|still|be_charged|be_taken|as_usual|continue|continues|reverts|forfeited|non-refundable|kept|retained',
  'attract|attracts|incur|incurs|carries|carry|trigger|triggers|subject_to|falls_under|fall_under|liable_for|liable_to|owe|owes|minus|less|keep|retain|deduct|deducted ~3 @fee|#',
  '# ~1 @span ~2 notice|in_advance|late|prior|over|have_passed|has_passed|ago|apply|applies|required',
  'within|after|inside|by|until|before|from|past ~3 # ~1 @span|of_purchase|from_delivery|of_death',
  '@rule ~4 apply|applies|applied|stands|stand|require*|state*|say|says|mean|means|allow*|expired|ended|lapsed|passed|ran_out|over|void|closed|begins|continues|transferable|transfer|ceased|ends_with|not_cover|exclude*',
  'failing_which|failure_to|otherwise_the|or_else_the|by_law_the_heirs|the_heirs|the_estate|personal_representative*|beneficiar*|heir|heirs ~6 must|should|have|has|owe*|liable|settle*|settled|pay|reverts|revert|be|is|are',
  'late|short_notice|same-day|mid-term|early ~1 cancellation*|cancelling|canceling|termination|return*|notice|payment ~4 cost*|attract*|fee|charge*|#|means|counts|incur*',
  'need|needs|has|have|must|should|require* ~1 to? arrive|reach|be_received|be_made|be_given|be_returned|be_paid|be_with ~4 # ~1 @span',
  'fine|fines|surcharge|levy|instalment*|installment*|late_payment|cancellation_charge|penalties|forfeit*|owe|owed|owes|debt ~6 #|stop|stops|until|once|continue|remain|apply|stand|due',
  'once|until|unless ~5 are_back|is_back|returned|received|paid|cleared ~6 !no',
  'according_to|under|as_per|in_line_with|subject_to our|the ~1 terms|policy|conditions|rules|contract|guidelines|agreement',
  "cannot|can't|unable_to|not_able_to|won't ~3 refund|waive|cancel|close|release|make_an_exception|discuss|transfer ~6 !without_your",
  'policy|terms_and_conditions|terms_of|our_terms|regulations|rules|procedure|time-barred|time_limit|notice_period|minimum_term|non-refundable|not_refundable',
  'within|after|inside|under|before|past # days|hours|weeks|months|calendar_days|working_days',
  '# days|hours|weeks|months ~4 over|passed|expired|of_death|after_approval|of_the_event|notice|in_arrears|ago|from',
  'charged|charge|fee|fees|penalty ~4 #|at|applies|apply|of',
  'arrears|interest_continues|accrue*|outstanding|overdue|falls_due|fall_due|payable|balance ~6 due|until|settlement|estate',
  'arrears|interest_continues|accrue*|outstanding|overdue|falls_due|fall_due|payable ~6 is|#',
  'balance|invoice|bill|amount|excess ~8 falls_due|is_due|was_due|payable|overdue',
  'automatic|automatically|automated ~6 stop|cycle*|sent|system|generated',
  'cycles|in_due_course|be_processed_in|once_approved|after_approval|next_billing',
  'must|required|obliged ~4 within|by|before|notify|return',
];

/** The same words where they let the person off. */
export const LETS_OFF: readonly string[] = [
  "no|nothing|not|without|waived|waive|set_aside|cancelled|don't|needn't|won't ~5 fee|fees|charge*|charged|cost|costs|penalty|notice|date|deadline|policy|pay|owe|payable|due|interest|days|hurry|rush",
  "free_of_charge|for_free|refunded|returned|credited|no_date|no_deadline|whenever_you|when_you're_ready|when_you_are_ready|take_your_time|no_rush|stopped|have_stopped|ended|has_ended|written_off|off_the_account",
  "have|has|'ve ended|stopped|closed|cancelled|refunded",
  'goes|go|going|come|comes|coming|paid|sent|transferred ~1 back',
  'belongs_to|yours_to_keep|the_family',
];

/** A price that comes after all: whatever else the sentence lets them off. */
export const AFTER_ALL: readonly string[] = [
  'from_then|after_that|thereafter|otherwise|failing_which|or_else|later ~8 charged|charge|due|payable|apply|applies|attract|penalty|fee|lapse*|#',
];

/** Words that wound: legal terms, euphemisms that the customer did not use, comfort out of a drawer. */
export const WOUNDS: readonly string[] = [
  // Officialese for a death, whatever stands around it.
  'demise|decease|decedent|predeceased|departed|non-survival',
  'change|changes ~3 circumstances|status|situation',
  'no_longer|not ~1 in_a_position|able|available|around|able_to',
  'following|due_to|owing_to|upon|on|in_view_of|in_light_of|given|after the|this|that|recent ~1 event|change|passing|development|happening',
  'event|case of death|decease|a_death',
  'know ~1 what|how ~1 you ~2 through|feel|feeling|are',
  'i|we lost my|our|a',
  'when my|our ~2 @kin|dog|cat|friend died|passed|went',
  'decease|demise|ceased|expired|perished|departed|predeceased|late_husband|late_wife ~1 to|of|was|has|has_been|recorded|noted|customer|member|holder',
  'death|decease|passing|demise ~2 recorded|noted|registered|processed|logged|has_been_noted',
  'life goes_on|is_short|must_go_on',
  // A picture for it that they did not use, and an offer to somebody who will not come back.
  'for_the_last_time|final_journey|last_journey|in_the_sky|final_log_out|final_curtain',
  'should_you|if_you|when_you|whenever_you|if_he|if_she ~2 wish|want|decide|feel|like|fancy ~3 return|come_back|rejoin|reconsider',
  'something_to celebrate',
  '# ~1 off your? first|next',
  'fancies|fancy|feel|feels|feeling ~3 comeback|coming_back|like_it_again',
  'at_peace|no_pain|not_in_pain|out_of_pain|in_heaven|with_the_angels|meant_to_be|part_of_life|circle_of_life|had_her_time|had_his_time|a_blessing|a_relief|god_has|watching_over|look_on_the|for_a_reason|keep_busy|be_strong|chin_up|cheer_up',
  'situation|circumstances|no_longer using|requires|require|needs|need|active|a_customer|with_the_company|a_member',
  'new|another|next|replacement ~2 friend|pet|puppy|kitten|dog|cat|companion|family_member|account_holder|passenger|partner|furry ~3 !number',
  'change_of_circumstances|life_event|this_event|the_event|the_incident|the_passing_event|the_inconvenience|any_inconvenience|inconvenience_caused|non-use|inactive|non-renewal',
  'we_value|valued_customer|as_a_valued|as_a_loyal|reactivate|rejoin|sign_up|new_plan|great_plan|add_a|why_not_add|why_not|have_you_considered|family_plan|refer_a_friend',
  "he's|she's|he_is|she_is in_a|watching|smiling|looking_down|resting|at_peace|with_god|not_suffering",
  'it_was_his|it_was_her|he_had_a|she_had_a time|good_run|good_innings|long_life|full_life',
  'the|our subscriber|contract_holder|cardholder|card_holder|policy_holder|tenant|policyholder',
  '#% off',
  'your_own subscription|membership|account|policy|contract',
  'loyalty',
  'the deceased|account_holder|policyholder|late_customer|decedent|late_account',
  'better_place|everything_happens|happens_for_a_reason|know_how_you_feel|know_exactly_how|time_heals|time_will_heal|move_on|closure|at_least|god_needed|stay_strong|be_strong|silver_lining',
  'lost ~1 battle',
  'sad_to_see_you_go|sorry_to_see_you_go|hate_to_see_you_go|miss_you_as_a|welcome-back|welcome_back|if_you_ever_miss|win_you_back|come_back_soon|consider_keeping|would_you_like_to_keep|take_over_the_plan|special_offer|discount|upgrade',
];

/** Cheer, small talk, surveys. */
export const CHEER: readonly string[] = [
  "while_i_have_you|while_you're_here|while_we're_here|while_we_are|one_more_thing_you|by_the_way|you_might_also|you_may_also|may_also_like|might_interest|may_interest|might_be_interested|may_be_interested|great_deals|treat_yourself|spoil_yourself|on_the_bright|new_customers|new_collection|our_new|our_latest|our_summer|our_spring|our_winter|our_autumn|our_christmas|in_our_sale",
  'free|complimentary|discounted|special|reduced|half-price|bonus ~2 check|check-up|trial|session|consultation|quote|gift|upgrade|month|voucher|test|sample|membership|class|box|subscription ~4 for_you|yourself|for_yourself|if_you|too|on_us|this_month|when_you|as_a',
  'keep|continue|keeping|continuing|take|taking|carry|run|running ~6 in_your_name|yourself|in_your_own_name|it_going|first_one_free|at_a_discount|own_subscription|own_account',
  "anything|something|reason|why ~4 weren't_happy|not_happy|unhappy|wrong_with|didn't_like|did_not_like|leaving|you_are_leaving|cancelling|could_have_done",
  'rate|review|recommend|survey|feedback|stars|score ~4 us|our|experience|service|today|call|chat|conversation',
  'there|with|for anything_else !of',
  'anything_else i|we|today ~2 help|can|do|assist|for',
  "can't|cannot|can_not wait to",
  'next|another|new ~1 little_one|baby|bundle|addition',
  '^ ah_man|aw_man|oof|bummer|yikes|whoa|wow|oh_man',
  'bummer|happens_to_the_best|happens_to_all|no_biggie|no_drama|all_good',
  '^ hello*|hi*|hey* ~1 and ~1 happy|sunny|merry',
  'happy @weekday|weekend|new_year|holidays|easter|christmas',
  '^ awesome|great|perfect|super|lovely|wonderful|excellent|fantastic|brilliant|cool|yay|hooray|hurray|sure_thing|no_probs|absolutely|certainly|you_got_it|sweet',
  'enjoy your|the|it|this|every',
  'greetings of|from',
  'good|great|exciting|happy news|times|question|choice',
  'have ~2 @cheery|relaxing|sunny|blessed|happy|safe|enjoyable ~3 day|trip|flight|weekend|evening|week|holiday|one|journey|ahead',
  'glad|happy|pleased|delighted|great ~4 home|better|well|recovering|recovered',
  'how|what ~1 exciting|exciting_time|fun|thrilling|lovely_for',
  'exciting|fun|thrilled|cheer|cheerful|smile|celebrate|bright_side|look_forward_to_serving|pleasure_to|my_pleasure|easy-peasy|piece_of_cake|good_luck',
  'have|enjoy a|an|your|the ~1 @cheery ~2 day|trip|flight|weekend|evening|one|time|week|rest|holiday',
  '@cheery news',
  'hope you|this|your ~4 well|@cheery',
  'thanks|thank_you for ~2 contacting|reaching|getting_in_touch|your_message|your_email|choosing|chatting|being_a',
  'happy|pleased|delighted|excited to ~1 help|assist|inform|announce|offer|say|tell|confirm|advise|welcome|report|let_you_know',
  'any_other_questions|further_assistance|further_questions|rate_us|rate_this|survey|feedback|review_us|how_did_we_do|no_worries|no_problem|cheers|awesome|perfect|yay|oh_no|oops|all_done|all_cancelled|absolutely|have_fun|take_care_and_enjoy|speak_soon|stay_safe',
];

/** Paperwork. */
export const PAPERS: readonly string[] = [
  '@paper ~4 @paper ~6 @paper',
  'fill|complete|bring|attach|upload|send|submit|provide|enclose|post|supply|scan ~3 @paper ~6 @paper',
  'please|must|need|needs|require|requires|required|kindly|have_to|upload|send|provide|submit|return|bring|fill ~10 certificate|proof|documents|document|id|will|probate|form|forms|report|identification|passport',
  'certificate|proof|form|forms|will|id|report ~6 and ~6 certificate|proof|form|forms|will|id|report',
];
/** A single paper, asked for gently and with its reason, is fine. */
export const GENTLE_PAPERS: readonly string[] = [
  'all|only_thing ~1 i|we need|needs',
  "when_you're_ready|when_you_are_ready|whenever|no_hurry|no_rush|in_your_own_time|one_document|only_one|a_photo_of|is_enough|if_you_have_it|can_send|could_send|needn't|don't_need|do_not_need|nothing_to_send|no_need|already_have|here_with_me|so_that_i",
];

/** Sends them on to somebody else. */
export const SENT_ON: readonly string[] = [
  'inform|notify|tell|contact|write_to|ring ~2 each|every|all ~4 separately|individually|one_by_one|yourself|turn',
  'need|needs|have|has|must|should|please|best|asked|required|necessary|only|kindly ~3 speak|talk|deal|call|ring|contact|write|go|make_an_appointment|book_an_appointment|visit|come|apply|turn|get_in_touch|phone|register|log_in|fill|report|raise ~4 @office|#|them',
  '@office ~2 will|who_will|that_will|can|has_to|have_to|must|deals|deal|handles|handle ~4 case|help|contact|need|ask|open|guide|take_over|get_back|respond|with_deaths|with_bereavement*',
  "can't|cannot|unable|not_able|not_allowed|won't|only ~3 speak|talk|discuss|deal|share|release|give ~4 anyone|account_holder|holder|named|you|third_parties|third_party|authorised",
  'have|has|get|ask|let|need|could_you_have ~2 him|her|@kin|them ~2 confirm|call|ring|write|sign|agree|log|contact|e-mail|email',
  "please|must|should|need_to|needs_to|have_to|has_to|kindly|you_can|^|you'll_have_to|he_needs|she_needs ~3 call|ring|contact|phone|visit|write_to|telephone|speak_to|get_in_touch_with|reach_out_to ~5 team|department|branch|us|number|office|line|himself|herself|holder|hotline|support|centre|desk|yourself",
  'have|ask|get|let ~2 account_holder|him|her|@kin ~3 call|contact|ring|confirm|log_in|email|write',
  'he|she needs|has|must|can|should ~3 call|contact|confirm|sign|log|write|do',
  "account_holder's|his|her password|pin|code|signature|consent",
];
export const SENT_ON_KINDLY: readonly string[] = [
  "straight_to_me|direct_to_me|directly_to_me|write_to_me|to_my|for_me|ask_for_me|come_to_me|if_anything|if_ever|if_another|if_you|whenever_you|welcome_to|my_number|my_direct|i'll_ring|i_will_ring|i'll_call|calls_you|ring_me|call_me|reach_me|to_me|with_me|you'll_get_me|you_will_always_get_me|needn't|don't_have_to|won't_have_to|no_need|nobody_else",
];
