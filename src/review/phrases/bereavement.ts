/** What helps and what hurts in a reply to somebody who has lost someone. Pattern notation. */
export const BEREAVEMENT_CLASSES = {
  kin: `husband wife partner mum mam mom mother dad father son daughter brother sister baby nan gran grandma grandmother grandad grandfather
    aunt uncle cousin niece nephew friend twin`,
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
  'fine|fines|surcharge|levy|instalment*|installment*|late_payment|cancellation_charge|penalties|forfeit*|owe|owed|owes|debt ~6 #|stop|stops|until|once|continue|remain|apply|stand|due',
  'once|until|unless ~5 are_back|is_back|returned|received|paid|settled|cleared ~6 !no',
  'according_to|under|as_per|in_line_with|subject_to our|the ~1 terms|policy|conditions|rules|contract|guidelines|agreement',
  "cannot|can't|unable_to|not_able_to|won't ~3 refund|waive|cancel|close|release|make_an_exception|discuss|transfer ~6 !without_your",
  'policy|terms_and_conditions|terms_of|our_terms|regulations|rules|procedure|time-barred|time_limit|notice_period|minimum_term|non-refundable|not_refundable',
  'within|after|inside|under|before|past # days|hours|weeks|months|calendar_days|working_days',
  '# days|hours|weeks|months ~4 over|passed|expired|of_death|after_approval|of_the_event|notice|in_arrears|ago|from',
  'charged|charge|fee|fees|penalty|cost|costs|costing ~4 #|at|applies|apply|of',
  'arrears|interest_continues|accrue*|outstanding|overdue|falls_due|fall_due|payable|balance ~6 due|is|until|settlement|estate|#',
  'automatic|automatically|automated ~6 stop|cycle*|sent|system|generated',
  'cycles|in_due_course|be_processed_in|once_approved|after_approval|next_billing',
  'must|required|obliged ~4 within|by|before|notify|return',
];

/** The same words where they let the person off. */
export const LETS_OFF: readonly string[] = [
  "no|nothing|not|without|waived|waive|set_aside|cancelled|don't|needn't|won't ~5 fee|fees|charge*|charged|cost|costs|penalty|notice|date|deadline|policy|pay|owe|payable|due|interest|days|hurry|rush",
  "free_of_charge|for_free|refunded|returned|credited|no_date|no_deadline|whenever_you|when_you're_ready|when_you_are_ready|take_your_time|no_rush|stopped|have_stopped|ended|has_ended|written_off|off_the_account",
  "have|has|'ve ended|stopped|closed|cancelled|refunded",
];

/** Words that wound: legal terms, euphemisms that the customer did not use, comfort out of a drawer. */
export const WOUNDS: readonly string[] = [
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
  'there|with|for anything_else !of',
  'anything_else i|we|today ~2 help|can|do|assist|for',
  '^ awesome|great|perfect|super|lovely|wonderful|excellent|fantastic|brilliant|cool|yay|hooray|hurray|sure_thing|no_probs|absolutely|certainly|you_got_it|sweet',
  'enjoy your|the|it|this|every',
  'greetings of|from',
  'good|great|exciting|happy news|times|question|choice',
  'have ~2 @cheery|relaxing|sunny|blessed|happy|safe|enjoyable ~3 day|trip|flight|weekend|evening|week|holiday|one|journey|ahead',
  'exciting|fun|thrilled|cheer|cheerful|smile|celebrate|bright_side|look_forward_to_serving|pleasure_to|my_pleasure|easy-peasy|piece_of_cake|good_luck',
  'have|enjoy a|an|your|the ~1 @cheery ~2 day|trip|flight|weekend|evening|one|time|week|rest|holiday',
  '@cheery news',
  'hope you|this|your ~4 well|@cheery',
  'thanks|thank_you for ~2 contacting|reaching|getting_in_touch|your_message|your_email|choosing|chatting|being_a',
  'happy|pleased|glad|delighted|excited to',
  'any_other_questions|further_assistance|further_questions|rate_us|rate_this|survey|feedback|review_us|how_did_we_do|no_worries|no_problem|cheers|awesome|perfect|yay|oh_no|oops|all_done|all_cancelled|absolutely|have_fun|take_care_and_enjoy|speak_soon|stay_safe',
];

/** Paperwork. */
export const PAPERS: readonly string[] = [
  'please|must|need|needs|require|requires|required|kindly|have_to|upload|send|provide|submit|return|bring|fill ~10 certificate|proof|documents|document|id|will|probate|form|forms|report|identification|passport',
  'certificate|proof|form|forms|will|id|report ~6 and ~6 certificate|proof|form|forms|will|id|report',
];
/** A single paper, asked for gently and with its reason, is fine. */
export const GENTLE_PAPERS: readonly string[] = [
  "when_you're_ready|when_you_are_ready|whenever|no_hurry|no_rush|in_your_own_time|one_document|only_one|a_photo_of|is_enough|if_you_have_it|can_send|could_send|needn't|don't_need|do_not_need|nothing_to_send|no_need|already_have|here_with_me|so_that_i",
];

/** Sends them on to somebody else. */
export const SENT_ON: readonly string[] = [
  "please|must|should|need_to|needs_to|have_to|has_to|kindly|you_can|^|you'll_have_to|he_needs|she_needs ~3 call|ring|contact|phone|visit|write_to|telephone|speak_to|get_in_touch_with|reach_out_to ~5 team|department|branch|us|number|office|line|himself|herself|holder|hotline|support|centre|desk|yourself",
  'have|ask|get|let ~2 account_holder|him|her|@kin ~3 call|contact|ring|confirm|log_in|email|write',
  'he|she needs|has|must|can|should ~3 call|contact|confirm|sign|log|write|do',
  "account_holder's|his|her password|pin|code|signature|consent",
];
export const SENT_ON_KINDLY: readonly string[] = [
  "straight_to_me|direct_to_me|directly_to_me|write_to_me|to_my|for_me|ask_for_me|come_to_me|if_anything|if_ever|if_another|if_you|whenever_you|welcome_to|my_number|my_direct|i'll_ring|i_will_ring|i'll_call|calls_you|ring_me|call_me|reach_me|to_me|you'll_get_me|you_will_always_get_me|needn't|don't_have_to|won't_have_to|no_need|nobody_else",
];
