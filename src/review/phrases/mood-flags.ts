/** Words that set a flag. Each list is one flag; negation and the lists of `NOT_MEANT` are applied by mood/flags.ts. */

export const ILLNESS: readonly string[] = [
  "i_am|i'm|im|i_use|i_need ~3 disabled|wheelchair",
  'biopsy|scan_results|mri|tumour|lump|oncolog*|type_1|type_one|hiv|multiple_sclerosis|crohn*|lupus|copd|sepsis|pneumonia|meningitis|flare-up ~3 !protocol',
  "@my|i|i'm|he|she|we|you've|had|have|has|on|in|from|for|a|the|of|my ~4 @medical",
  '@medical ~3 for @my|me|us|him|her',
  "can't|cannot|cant ~1 breathe|walk|stand",
  "can't|cannot|cant|barely|hardly see well|properly|much|out_of|any_more|anymore|clearly_any",
  'bad|weak|failing|poorly heart|hip|hips|knees|lungs|chest',
  "won't|wouldn't|wont wake|come_round",
  '@kin|he|she|i|it ~2 swallowed|swallow|swallows',
  'made|making ~2 sick|ill|poorly|unwell',
  "i|i'm|im|i've|he|he's|she|she's|we|we're|they|@kin ~3 sick|ill|poorly|unwell|dizzy|faint !of|to_my_stomach",
  '@kin|he|she|child|toddler ~4 fell_on|hit_his|hit_her|burnt|burned|scalded|hurt|injured|bleeding|stitches',
  'i|he|she ~2 shake|tremble $',
];

/** Not an illness of anybody here: idioms and trade. */
export const NOT_ILLNESS: readonly string[] = [
  'bleed|bleeding|bled ~2 customer*|money|cash|user*|revenue|subscriber*|sale*|battery|ink|oil|colour*|color*|edge|radiator*',
  'heart_attack|stroke|medical|medicine|first_aid|emergency|ambulance|hospital ~2 drill|training|exercise|course|kit|kits|dummy|seminar|drama|series|insurance',
  "we_are|we're|i_work|i_am_at ~3 hospital|clinic|surgery|practice|pharmacy",
  'smoke|co|carbon_monoxide alarm|detector|detectors ~4 !scream*|screaming|going_off',
  'no|without|stop ~1 smoke|smoking|sparks|flames',
  'years|decades ago',
  'sick of|beat*|design|track|burn|pay',
  'gives|gave|giving|give|having|have me|my_wife|us|a|nearly ~1 heart_attack|stroke ~3 each|every|when|lol|over',
  'before_i ~1 have a stroke',
  'order|quote|quotation|deliver|tender|supply|units|seats|licences|licenses|bulk ~8 hospital|wheelchairs|department|clinic|ward',
  'hospital|clinic|ward ~3 order|client|customer|account|procurement|trust',
  'charity|fundrais*|sponsored|run_for|in_aid_of ~5 cancer',
  'cancer|stroke ~2 charity|run|research|walk|ribbon',
  'computer|laptop|phone|screen|app|pc ~6 virus|infected|temperature|ill|sick',
  "wasn't|isn't|not ~2 ill|sick|hospital|serious",
  'a&e ~1 key|button',
  'operation ~2 manual|system|mode|hours|code',
  'stroke ~1 of|order|width|luck',
];

/** Somebody's life or body is in danger now. */
export const DANGER: readonly string[] = [
  'smell|smells|smelled|smelt|smelling|stinks ~3 burning|burnt|burned|gas|smoke|singed',
  'lift|elevator|escalator|door|gate ~4 stopped|stuck|trapped|jammed|fell ~6 with ~3 in_it|inside|between_floors|trapped',
  'ceiling|roof|wall|balcony|scaffolding|chimney|shelf|cot|lift ~2 has|have? ~1 come_down|came_down|collapsed|fallen|fell',
  'who ~1 took|taken|has_taken|collected|picked_up him|her|my_son|my_daughter|my_child|my_boy|my_girl',
  'was|were|should|meant|supposed ~2 be_home|have_been_home|been_back|be_back ~2 at|by|hours|an_hour|since|#',
  '@kin|he|she ~2 missing|never_came_home|not_home_yet|was_to_be_home|not_on_the_bus|never_got_off',
  'smell*|stink*|reek* ~4 gas|burning|smoke',
  'gas ~2 leak|smell|escaping|hissing',
  'carbon_monoxide|co_alarm|on_fire|caught_fire|catch_fire|in_flames|went_up_in|flames|still_a_fire|exploded|explosion|electric_shock|electrocuted|got_a_shock|gave_me_a_shock|live_wire|bare_wire|exposed_wire',
  'sparks|sparking|smoke|smoking|burning_smell|scorched|melted|melting ~6 !alarm',
  'smoke|sparks|flames ~2 coming|came|from|out|on_the',
  'battery|charger|plug|cable|socket|it ~6 swollen|hisses|hissing|bulging|hot_to_touch|hot_to_the_touch|too_hot_to_touch|smoking|caught',
  "he's|hes|he_is|she's|they're|someone's|somebody's|ex|someone ~1 outside|at_the_door|at_my_door|following|stalking|looking_for_us|looking_for_me|got_my_location|found_us|has_our_address|knows_where|tracking",
  'he|she|ex|they ~1 has|got|knows ~1 our|my address|location|new_address',
  'swallow|swallowed|swallows|ate|eaten|drank|drunk ~5 battery|magnet|magnets|batteries|bleach|detergent|tablet|pill|coin|needle|poison',
  'hit|hits|beats|beat|threatened_to_kill|hurting|attacked|threatening_me|chasing me|us|him|her|the_kids',
  "won't|wouldn't|wont wake",
  "can't|cannot|cant breathe",
  'throat ~4 clos*|swell*|swollen|tight',
  'brakes ~3 fail*|gone|stopped|went',
  'someone|somebody|one_of_you|you|they ~3 getting|going|goes|get|be|gets ~2 hurt|in_an_ambulance|in_a_box|in_a_body_bag|to_hospital',
  'coming|come|down|there with a ~1 bat|knife|gun|hammer|crowbar|blade|friend|few_friends',
  'not_breathing|unconscious|collapsed|choking|bleeding|turning_blue',
];

export const SELF_HARM: readonly string[] = [
  'nothing|none_of_it|none_of_this will|is_going_to ~1 matter ~1 tomorrow|soon|after|any_more|anymore',
  "not|n't ~1 safe ~1 with_myself|by_myself|from_myself|on_my_own_tonight|alone_tonight",
  'tablets|pills|paracetamol ~4 lined_up|counted|counted_out|saved_up|in_front_of_me|ready_for',
  'much|any|no|little|the|a ~1 point|reason|sense ~2 in|to|of ~1 carrying|going|living|being|carry|go|live|trying|keep|keeping|anything|life|any_of_it|any_of_this',
  "if|wish|better|easier|easiest|relieved|best ~8 i ~1 wasn't|was_not|weren't|were_not|am_not|isn't|gone|no_longer|didn't|never|disappeared|dead|not ~1 here|around|alive|born|exist|wake|woken|there|any_more|anymore|$",
  'burden ~2 to|on|for ~2 everyone|everybody|family|my|them|all',
  'think*|thought*|thinking|feel*|urge* ~4 ending|dying|death|suicide|killing|hurting_myself|not_being_here|disappearing',
  'without_me ~1 $',
  // Putting things in order.
  'given|gave|giving|found ~1 my|the|a dog|cat|dogs|cats|pets|home ~4 neighbour|neighbor|sister|brother|friend|shelter|mother|good_home|home_for',
  'suicid*|self_harm*|kill_myself|killing_myself|end_my_life|ending_my_life|take_my_own_life|taking_my_life|hurt_myself|harm_myself|cut_myself_again|end_it_all|ending_it_all|overdos*|jump_off_a|hang_myself',
  'want|wanna|ready|rather ~2 to_die|be_dead|to_be_dead|not_be_here|to_disappear_for_good',
  "don't|do_not|dont|didn't|no_longer|not ~2 want_to ~1 live|be_here|be_alive|wake_up|go_on|exist|carry_on",
  "no|any|don't_see_a|don't_see_the|see_no|what's_the ~1 point|reason ~3 going_on|living|anymore|any_more|any_of|to_any_of|in_it_all|in_anything|to_live|to_go_on",
  "can't|cannot|cant go_on|carry_on $|like_this|living|any_more|anymore|any_longer|without",
  "can't|cannot|cant ~1 live_like_this|do_this_anymore|do_this_any_more|face_another_day",
  'better_off ~1 without_me|dead|if_i',
  "won't|wont|will_not ~1 be ~1 here|around|alive|needing",
  'written|wrote the|my ~1 letters|goodbye*|note',
  "i|i've|ive ~2 said_goodbye|saying_goodbye|say_my_goodbyes|putting_my_affairs|put_my_affairs",
  "won't|wont|don't|not ~1 need ~3 where_i'm_going|anymore_where|after_tonight",
  'nobody|no_one|noone ~2 miss_me|notice_if_i|care_if_i',
  'not_worth_living|nothing_to_live_for|no_way_out|tired_of_living|life_is_over|sleep_and_not_wake|not_wake_up',
  "last ~3 day|night|message you_will|on_earth|you'll_hear",
];

/** Said to the person who reads it. */
export const ABUSE: readonly string[] = [
  'you_people|you_lot|you_all|yous|you_guys|all_of_you|the_lot_of_you ~2 are ~2 @insult',
  'coming|come down|there|over|round with a ~1 bat|knife|gun|hammer|crowbar|blade',
  'someone|somebody|one_of_you|you ~2 going_home|leaving|go_home ~2 ambulance|box|body_bag|stretcher',
  'you|u ~2 spit_on|ashamed_to_show_your_face',
  'of_course|another|again|typical|not_another|bloody|fucking ~3 indian|pakistani|paki|polish|pole|african|foreigner|immigrant|arab|muslim|jew|chinese|black|gypsy ~1 again|call|on_the|$',
  'get|give|find|want|need ~1 me? ~1 a|an|someone ~1 white|native|english|american|british|german|proper|real|normal ~1 person|man|one|guy|speaker|human !being',
  "women|woman|girls|men|man|people|types|someone|a_person like you|u|your_kind ~1 belong*|should|shouldn't|ought|have_no|can't|don't_deserve|are_why",
  'belong*|back|stay|get ~2 in|to the|a kitchen|zoo|jungle|gutter|cage',
  'find_out|found_out|know|knows|knew|will_find|come_to|remember ~1 where ~1 you|u|your|they|he|she ~2 live|lives|work|works|sleep|park|family|kids|children',
  'your|ur family|kids|children|wife|husband|mother ~2 will|would|should|shall|gonna',
  'whoever|you|u|person|people|this_account|this_page|reading_this|behind_this ~4 piece|pieces|bit|sack|bag|load of ~1 scum|shit|trash|filth|dirt|garbage|crap|sh_t',
  'thick|dumb|dense|daft|stupid|slow as ~1 mince|planks|bricks|pig*|cement|concrete|a_*|two_*',
  'let you|u ~1 tie|drive|vote|out|near|breed|answer ~4 laces|shoelaces|own|phone*|$',
  'hope ~1 you|u|your ~4 hit_by|run_over|cancer|sacked|fired|alone|poor|miserable',
  'make|turn your|ur|yr|his|her life ~1 hell|misery|miserable',
  'refund|help|answer|listen|hurry|move|wake|speak|reply|fix ~3 idiot|imbecile|moron|cretin|cow|clown|fool|bitch|donkey|dimwit|halfwit',
  'too|so @dumb to ~1 read|understand|do|help|write|think|count|see|get|listen|use|spell',
  'go_back|get_back|crawl_back|go_home ~2 to|where ~3 came|come|belong|country|dump|hole|village|jungle|india|africa|poland|call_center|call_centre',
  "i|i've|we|we've ~2 found|know|have|got|seen|looked_up ~2 your|ur ~2 facebook|instagram|linkedin|profile|full_name|home|house|street|family|children|kids|school|car|surname",
  'wait*|outside|come|see|meet|visit* ~2 you|u ~1 outside|after|at ~2 work|home|house|door|office|school|car',
  "you'll|you_will|u_will|ull|you_are_going_to|you're_gonna ~2 be_sorry|regret|pay_for|suffer|wish_you|see_what|find_out",
  'hope|pray|wish ~1 you|u|your|ur ~5 @hurt',
  'monkey*|retard*|bitch*|b_tch|c_nt|n_gger',
  "you|u|ur|your|youre|you're|you_are|ya|yer ~3 @dumb ~3 @insult",
  "you|u|youre|you're|ur|you_are|ya|yous|yer ~2 a|an|the|such_a|one|actual|absolute|total|complete|nothing_but_a|little|useless|lazy|stupid|dumb|fat|old|ugly|bloody|fucking|pathetic ~2 @insult !robot|robots",
  'you|u|ya @insult',
  "you_are|you're|youre|u_are|ur|are_you|are_u|r_u|you_must_be|you|all_of_you_are|you_all_are ~2 @dumb !to|that|if|about|question|answer",
  '@dumb ~1 people|woman|girl|man|boy|cow|bitch|robots|person|bots|agent|creature|b',
  "get|find|want ~2 someone|somebody ~4 isn't|isnt|not ~3 @insult|@dumb",
  '^ @insult|idiots|morons $',
  ', @insult|idiots|morons $',
  'hope|may|pray|wish ~1 you|u|your|ur|ye ~4 @hurt|dies|starves|rots|burns|suffers|gets_cancer|choke',
  'rot_in|burn_in|go_to|see_you_in hell',
  'kys|kill_yourself|kill_urself|drop_dead|go_die|die_in_a|fuck_you|fuck_off|f_you|f_off|screw_you|piss_off|shut_up|shut_your|stfu|bite_me|up_yours|go_to_hell|kiss_my|shove_it|eat_shit|get_stuffed|get_lost|bugger_off|sod_off',
  'should ~1 be shot|hanged|hung|locked_up|deported|thrown_out|sacked_and|put_down|ashamed_to_exist',
  "chimp|monkey|ape|parrot|dog|trained_seal|potato|child|toddler|wall ~5 better|do_your_job|could_do|would_do|would've|cleverer|smarter|brighter",
  'brain|brains of a|an|the_size|in_your_head|cell',
  'nothing_in_the_head|something_in_your_head|put_somebody_with_a_brain|somebody_with_a_brain|someone_with_a_brain|if_you_had_a_brain|use_your_brain|got_a_brain|is_your_brain',
  'your|ur mother|mum|mom|parents|family|children|kids|boss ~4 drop|dropped|ashamed|whore|paid_for|would_be|raise|raised|starve|die',
  'disgrace|shame|embarrassment to|of your parents|family|mother|profession|company|gender|sex',
  'who_raised_you|were_you_raised|illiterate|creature_of_your|your_limited|learn_english|speak_english|go_back_to_your|your_kind|people_like_you|idiots_like_you|the_likes_of_you|are_you_thick|are_you_slow|are_you_deaf|are_you_blind|are_you_brain|are_you_retarded|u_slow|you_slow',
  'you|u disgust|sicken|repulse me',
  "i|we|i'll|i'm ~2 know ~1 where you|u|your_office|ur",
  "know_people_in|watch_your_back|sleep_with_one|you'll_regret|you_will_regret|come_for_you|coming_for_you|coming_to_get_you|find_you|hunt_you|god_will_punish_you|make_you_pay|you'll_pay_for|i_swear_to_god",
  "i'm|i_am|i_will|i'll|im|gonna|going_to ~5 break|smash|punch|put|putting|kill|shoot|stab|slap|beat|burn|strangle|dump ~2 your|you|ur|the_lot_of_you",
  'driving_down|coming_down|drive_down|come_down ~1 there ~1 and',
  'see_to_it ~2 you|u lose|never_work|are_fired|get_fired',
  'get|have|see|got you|u fired|sacked',
  'listen_here ~1 sweetheart|sweetie|love|darling|honey|girl|boy|son|pal',
  'give_me_a_man|talk_to_a_man|let_me_speak_to_a_man|a_real_man|silly_girl|little_girl|stupid_woman|back_to_the_kitchen|nice_tits|sexy|suck_my|show_me_your',
  'are_you|are_u|r_u|you|u ~2 actually|really this|that|so @dumb',
  "you|you're|youre ~1 dim|nasty|vile|horrible|evil|despicable|wicked|hateful|spiteful|miserable|worthless|sad little|man|woman|person|people|human|girl|boy|excuse",
  'i_shall_speak_slowly|let_me_spell_it_out_for_your|even_you_can|even_you_could|even_someone_like_you|hey_genius|office_parrot|bird_brain|birdbrain|pea_brain',
  'dumb|thick|stupid|daft as ~1 a brick|two|post|plank|bricks|shit|door',
  'resign|quit $',
];

/** The insult is for a thing, a third person, the writer, or a joke. */
export const NOT_ABUSE: readonly string[] = [
  "jk|j/k|just_kidding|only_joking|kidding|joking|just_joking|lol_jk|nah_jk|in_tonights|in_tonight's|in_the_raid|rematch|your_guild|my_guild|no_offence_meant",
  'someone|somebody|he|she|they|man|player|boss|neighbour|neighbor|lobby|guy|caller ~4 called|calls|calling|told me|us|my',
  "called_me|calls_me|told_me_to|said_he'd|said_he|said_she|said_they",
  "i'm|im|i_am|i_was|i_feel|i_felt|make_me|made_me|makes_me|calls_me ~3 @insult|@dumb",
  "your|the|that|this|ur ~1 driver|courier|drivers|couriers|delivery_man|man|guy|bot|chatbot|robot|mechanic|plumber|technician|installer|manager|colleague|postman|fitter|rep|ex-husband ~2 is|was|'s|are|an|a",
  'clever|lucky|cheeky|beautiful|gorgeous|brilliant|lovely|magnificent devil|sod|thing|beast|genius|bastard|you',
  'not you|u|yours|with_you|your_fault',
  'if|in_case|unless ~1 you|u ~2 lazy|busy',
];

/** A lawyer who only wants papers threatens nobody. */
export const NOT_LEGAL: readonly string[] = [
  "solicitor's|solicitors|lawyer's|lawyers|notary's|attorney's clerk|secretary|assistant|office ~1 handling|for|on_behalf|of",
  'solicitor|solicitors|lawyer|lawyers|attorney|notary|conveyancer ~3 asked|needs|need|wants|requires|requested|require|want ~4 for|copy|copies|invoice*|statement*|document*|proof|confirmation|it|this',
  'legally ~2 required|need|have_to|allowed|binding|obliged',
  'am|as|are a|the ~1 solicitor|lawyer|attorney|barrister|notary',
];

export const LEGAL: readonly string[] = [
  'hear_from|contacted_by|passed_to|pass_it_to|with|instruct|instructed ~2 my|our legal_team',
  'complain*|complaint|report ~3 to|at|with ~2 consumer|authority|regulator|watchdog_body|commission|standards|anpc|ftc|fca',
  'lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister|legal_action|legal_proceedings|legal_advice|legally|sue|suing|sued|litigation|small_claims|class_action|ombudsman|ombudsperson|regulator|trading_standards|consumer_protection|consumer_rights|consumer_court|citizens_advice|data_protection_authority|information_commissioner|financial_conduct|ofcom|ofgem|attorney_general|letter_before|cease_and_desist|serve_papers|defendant|statutory',
  'to|in|through|before|via ~2 court|tribunal|courts',
  'press_charges|criminal_complaint|called_the_police|file_a_complaint_with|official_complaint|formal_complaint',
  'report ~3 police|to_the_police|go_to_the_police',
];

export const CHARGEBACK: readonly string[] = [
  'open|raise|file|start|opening|raising|filing|starting|lodge a|the|my ~1 dispute !resolution',
  "i'll|ill|i_will|we'll|going_to ~1 get|claim ~3 back ~1 thru|through|via ~1 paypal|bank|card|visa|amex|klarna",
  'chargeback*|charge_back|charge-back|charging_back|claw_back|clawed_back',
  'dispute|disputed|disputing|reverse|reversed|reversing|recall|recalled ~5 bank|card|paypal|amex|visa|charge|payment|transaction|credit_card|charges',
  'bank|paypal|card_company|credit_card_company|amex ~6 pull|reverse|dispute|take_it_back|money_back|claim|cancel_the_payment|stop_the_payment|get_it_back',
  'paypal_case|section_75|buyer_protection|stop_payment|stopped_the_payment|block_the_payment|cancel_my_direct_debit|cancelled_the_direct_debit|cancelling_my_direct_debit',
];

export const REVIEW_THREAT: readonly string[] = [
  'everybody|everyone|people|the_world|customers will|shall|can ~1 read|see|hear|know ~4 google|online|facebook|instagram|internet|it_on|about_it',
  'review_site*|review_page*|every_review|reviewers ~6 hear|know|get|see|told',
  'trustpilot|tripadvisor|google_review|google_reviews|yelp|reddit|tiktok|better_business|bbb|app_store_review|glassdoor',
  'write|writing|leave|leaving|post|posting|give|giving|publish|put ~4 review|reviews|one_star|1_star|zero_stars|stars',
  'one|1|zero|0|bad|honest|scathing|negative|terrible star|stars|review|reviews',
  'press|newspaper|newspapers|journalist|journalists|on_tv|to_the_news|evening_news|local_news|media|social_media|local_paper|the_papers|watchdog|consumer_show|radio_station|viral|the_radio',
  "i|i'll|i'm|will|going_to|gonna|goes|put|post|posting|share|spread ~4 everywhere|online|facebook|twitter|instagram|youtube|every_travel_site|every_site|every_forum|forum|forums|public|internet|the_web|linkedin",
  'tell|telling|warn|warning|let|show|showing|make_sure ~1 everyone|everybody|all_my|my_friends|the_world|people|the_whole|others|every|as_many|this_village|all_of_them ~3 !on_the_phone',
  'people|everyone|world|others|public should|must|ought|needs|deserve|will know|to_know|hear|see|be_warned',
  'name_and_shame|go_public|going_public|filmed_all|everyone_gets_it|my_followers|screenshots_of_this|screenshotting|exposed|expose_you',
];

export const CHURN: readonly string[] = [
  "will|shall|'ll|would|do not|n't renew|prolong|reorder|order_again",
  "i|we|i'll|we'll ~3 look around ~1 a_little|a_bit|elsewhere",
  'we|i ~1 change|switch|replace the|our ~1 supplier|provider|vendor',
  'will|shall|want_to|like_to stop|finish|end|leave from|after|at|with ~2 next_month|this_month|end_of',
  'asked|got|getting|asking|looking_at|comparing ~2 competitor*|other_providers|other_suppliers|rival* !benchmark',
  'go|change|switch|move|moving|changing ~2 the|an|a|to ~1 other|another|different|new provider|company|bank|supplier|operator|shop|carrier|one',
  'cancelling|canceling|cancel|stop|stopping|pull|pulling ~1 every|all|any ~4 order|orders|booking|bookings|business|contract*',
  'cancel|cancelling|canceling|cancelled|terminate|terminating|end|ending|quit|quitting|stop|stopping|drop|dropping|close|closing|leave|leaving|delete|deleting|withdraw ~4 account|accounts|subscription|membership|contract|plan|policy|service|business_with|your_service|you|tariff|licence|license|broadband|contract_with',
  'get_out_of|out_of|end|exit|escape ~2 contract|agreement|plan|subscription',
  'let it|the_contract|the_subscription|my ~3 run_out|lapse|expire',
  "won't|will_not|not|never|don't|not_be|no_longer ~2 renew|renewing|order|shop|buy|book|use|using|come_back|be_back|return|stay|fly|recommend|recommending|do_business|dealing|bank ~3 again|with_you|you|here|from_you|your|anymore|any_more",
  'take|taking|move|moving|transfer|transferring|switch|switching|change|changing ~2 business|custom|money|provider|providers|supplier|elsewhere|to_another|to_a_competitor|to_your_competitor|competitor',
  "go|going|went|look|looking|shop|shopping|buy|be_off|i'm_off ~1 elsewhere|somewhere_else|to_your_competitor*|to_a_competitor|to_the_competition",
  'last ~2 order|time_i|time_you|purchase|booking|chance',
  "i'm|im|we're|i_am|we_are ~2 done_with|finished_with|through_with|out_of_here|gone|leaving_you|off_to ~1 !work|bed",
  "or_i'm off|gone|leaving|out",
  'lost|lose|losing a|my|me|us|this|one ~2 customer|custom|as_a_customer',
  'goodbye ~2 forever|for_good',
];

export const REPEATED: readonly string[] = [
  '@ordinal ~1 occasion|request|reminder|notice|instance|time_of_asking',
  'trailing|previous|earlier|prior|past|other|last @num? mail|mails|emails|email|messages|letters|message ~3 of|from|on|to|are|were|have|got|has',
  'did|cleared|tried|sent|explained|gave|reset|told|said ~2 yesterday|monday|tuesday|wednesday|thursday|friday|last_week|already ~3 for|to|with @kin? ~4 and|again|also',
  "i'm|i_am|im|and asking|writing|calling|here again",
  'turned_up|came|happened|late|broken|failed ~1 again',
  '@ordinal time|day|week ~1 this_week|this_month|this_year|in_a_row|today|running|already|now',
  'i|we @wrote ~2 on @weekday|@monthname ~6 @wrote|filled',
  '@ordinal ~1 mail|mails|email|e-mail|message|letter|call|phone_call|chat|complaint|request|attempt|person|agent|colleague|reminder|ticket|time_i|time_we|time_that_i|time_now|time_asking|time_writing',
  'for_the ~1 @ordinal time',
  '@num|many|countless ~1 mails|emails|e-mails|messages|calls|phone_calls|reminders|attempts|case_numbers|ticket_numbers|chats|complaints|contacts !since|a_day|from_you|per',
  '@wrote ~6 @num|several|many ~1 times',
  '@num|several|many ~1 times ~3 @wrote',
  "i|i've|we|we've|ive|have ~2 @wrote ~6 already|twice|times|again|last_week|last_month|before|days_ago|weeks_ago|yesterday|and_again|each_week|every_day|every_week|daily|three|several|repeatedly|earlier|both",
  'already|repeatedly|previously|twice|keep|kept|keeps ~1 @wrote|writing|calling|asking|emailing|telling|sending|ringing|phoning|explaining|chasing|told_you|asked_you',
  'i wrote ~3 i wrote|rang|called',
  'i|we ~1 wrote|rang|called|emailed ~2 @monthname ~3 i|we|and',
  'told_you_this|told_you_twice|as_i_asked|as_i_wrote|as_i_said|like_i_said|as_i_told|as_i_already|as_mentioned_before',
  'asked_you ~4 ago',
  'told|asked|passed|transferred|forwarded|sent ~6 times|twice',
  "chasing_up|chasing_you|chasing_this|chased_you|chased_this|chased_up|following_up|follow_up|followed_up|any_update|any_news|any_progress|still_no_reply|still_no_answer|still_no_response|no_reply_to|no_answer_to|no_response_to|never_replied|never_answered|haven't_replied|nobody_answered|nobody_replied|no_one_replied|nobody_has_answered|unanswered|hear_something_by_now|have_still_not|attached_again|once_more_i|yet_another|this_time_again",
  '@not|nobody|no_one|none ~3 answered|replied|responded|got_back|called_back|rang_back|gotten_back ~3 !yet_today',
  'case_number*|ticket|complaint|reference ~1 # ~4 opened|was|still|since|from',
  'third|fourth|fifth|second|4th|3rd|2nd|5th ~1 agent|person|people|day_in_a_row|week|technician|attempt|visit|driver|replacement|delivery|mail|bench',
  'the_last_person|the_last_colleague|your_colleague|the_previous|another_colleague|somebody_else|every_single_one_of_you ~6 asked|said|told|promised',
  'again ~2 asked|asking|wrong_again|the_same',
];

export const WAITED: readonly string[] = [
  '@num|# @span ~1 i|we|for wait*',
  '@num|# @span for a|an|the|one reply|answer|response|refund|delivery|part|call',
  'entered|into ~2 @ordinal|@num week|weeks|month|months|day',
  'wait|waited|waiting|on_hold|queue|queuing|queued|hold ~6 @num ~1 @span',
  '@num ~2 @span ~4 wait*|on_hold|queue|late|overdue|delayed|without|and_still|and_nothing|no_reply|and_counting|later|after_the_day|in_total|now',
  'for|since|over|almost|nearly|been|took|held ~2 @num ~1 @long|@span ~3 !guarantee|warranty|trial',
  '@num ~1 weeks|months ~1 !old|free|trial|contract|subscription|ago_i|of_warranty|guarantee',
  'since ~3 @weekday|@monthname|easter|whitsun|christmas|new_year|spring|summer|autumn|winter|yesterday|last_week|last_month|this_morning|# !@num',
  "still|been|keep|keeps|kept ~2 wait*|no_sign|not_arrived|hasn't_arrived|not_here|in_the_queue|on_hold|pending",
  '@num|# ~1 hrs|hours|hour|min|minutes|days|weeks|months $',
  '^ @num|# ~1 hrs|hours|hour|min|minutes|days|weeks|months',
  'since # days|weeks|months|hours',
  'i|we ~1 asked|ordered|wrote|sent|paid|applied|reported|returned|posted ~4 @num|# ~1 days|weeks|months ago',
  "nothing_has_happened|no_movement|has_not_moved|hasn't_moved|should_have_come|should've_come|should_have_arrived|was_due|were_due|overdue|sat_here_since|sitting_here_since|priority_line_just|nobody_picks|no_one_picks|how_much_longer",
  'how_long ~4 wait',
];

/** Said in fun, or of an account that nobody uses. */
export const NOT_CHURN: readonly string[] = [
  'take|takes|taking ~1 all? my_money',
  'close|closing ~3 dormant|unused|late|deceased ~2 account',
];

/** A time that is no wait: how long they have been a customer, saved for it, or owned it. */
export const NOT_WAITED: readonly string[] = [
  "customer|client|member|subscriber|used|use|using|lived|worked|owned|known|married|saved|save|saving|loyal|with_you|shopped|banked|loved|i've_had|we've_had|out_of_work ~6 @num|# ~1 years|year|months|weeks",
  'for|after|over|nearly|almost ~2 @num|# ~1 years|months ~4 customer|client|member|with_you|of_loyalty|and_never|of_custom|of_marriage|ago',
  '@num|# ~1 years|months|weeks ago !and_still|and_nothing',
];

/** Something that waits for no one. */
export const AT_STAKE: readonly string[] = [
  "wedding's|flight's|exam's|interview's|party's|funeral's|birthday's|match's|show's|gig's|ceremony's ~2 @soon|on",
  'appointment|interview|visa|embassy|consulate|permit|passport|deadline|exam|exams|thesis|dissertation|submission|presentation|board_meeting|payroll|go-live|launch|conference|hearing|closing_date|completion|move_in|moving|wedding|funeral|flight|train|surgery|birthday|christening|graduation|concert|course|auditor|audit|adoption|rent|eviction|dentist|trip|holiday|school|honeymoon|party|anniversary|christmas|birth|competition|race|marathon|performance|premiere|opening ~7 @soon|#|next_@weekday|in_the_morning|this_@monthname',
  "@soon|#|on_the ~6 appointment|interview|visa|embassy|consulate|permit|deadline|exam|thesis|dissertation|submission|presentation|payroll|launch|conference|hearing|wedding|funeral|flight|surgery|christening|graduation|concert|adoption|rent|eviction|handed_in|runs_at|ends|closes|expires|they'll_take|due",
  'ends|end|expires|closes|due|runs|starts|begins|opens|handed_in|hand_in|submit|needs_to_be|must_be|has_to_be|deadline|needed|need_it|need_this|needs_it|needs_them ~2 on|at|by|before|for|until|in|this|tomorrow|today|tonight @soon|@num|@weekday|#|the_#|tomorrow|today|tonight|week|midnight|noon|monday',
  'before # ~1 today|tomorrow|tonight|pm|am',
  'need|needs|must|have_to|has_to ~5 by|before|until|today|tonight|tomorrow ~2 @soon|#|the_#|noon|midnight|@weekday',
  'or|otherwise ~6 lose|goes_to_the_next|a_fine|penalty|evict*|cut_off|miss|expire*|back_to_the_beginning|cancelled',
  "thesis|dissertation|masters|master's|coursework|manuscript|novel|payroll|wages|salary|salaries|rent|mortgage",
  'in_time_for|in time ~2 for',
  'bailiff*|sheriff*|landlord*|eviction|auction*|disconnection|locksmith*|repossession ~4 @soon|comes|come|coming|arrive|arrives|starts|filing|files',
  '@soon ~3 with_or_without|or_never|or_not_at_all',
  'take ~2 kids|children|them ~1 away',
];

/** A date that nobody waits for with dread: a plan's end, rent that isn't due. */
export const NOT_AT_STAKE: readonly string[] = [
  'thesis|dissertation|exam|essay|application|report ~8 handed|submitted|passed|sent|done|finished|over|accepted',
  'confirm*|confirming|check*|what|when|know ~3 deadline|opening|closing_date ~12 #|right|correct',
  'dispute|charge|claim|card ~4 visa',
  'or|dispute|claim|bank ~4 with visa',
  '@not ~2 due|urgent|until',
  'plan|subscription|trial|offer|sale|discount|app|membership|tariff|price|it ~5 ends|end|renews|expires|starts|begins|runs',
];
