/** What a reply to illness, danger or hardship does. Pattern notation. */
export const CARE: readonly string[] = [
  'so|very|truly|deeply|really|terribly sorry',
  'sorry $',
  'sorry ~6 you|your|about|to|that|this|he|she|for !bother|see_you_go|inconvenience|delay|any',
  'get|feel|be|keep ~1 well|better ~1 soon|again',
  'hope ~6 better|recover*|safe|ok|okay|home|comfortable|goes|rest|heals|easier|job|strength|surgeon|quick',
  'wish ~5 strength|recovery|surgeon|well|better|health|rest|courage|all_the_best',
  "take_care|look_after_yourself|get_well|speedy|recovery|rest_up|please_rest|please_don't_worry|don't_worry|no_need_to_worry|that's_a_lot|that_is_a_lot|don't_have_to_tell|needn't_tell|don't_need_to_tell|no_proof|without_proof|thinking_of|more_important_things|don't_give|another_thought|matters_most|comes_first|can't_wait|priority|be_safe|are_you_safe|are_you_ok|are_you_okay|are_you_alright|you're_safe|glad_you|right_to_tell|thank_you_for_telling|thanks_for_telling|how_frightening|frightening|scary|terrible|awful|horrible|worrying|brave|remission|wise",
  "don't_need|do_not_need|don't_have|do_not_have|needn't|no_need|won't_need ~4 proof|letter|note|certificate|evidence|papers",
  'it|that|this|you must_be|must_have_been ~3',
  "needn't|don't_have_to|don't_need_to|no_need_to|nothing_to|won't_have_to|owe|owes|owed|not_to ~1 pay|nothing|worry|explain|apologise|apologize",
  'no shame|need_to_be_ashamed',
  'right|good|brave ~2 wrote|write|tell|told|say|said|ask|asked|let_us_know',
  "nobody|no_one|none will|'ll ~1 call|chase|ring|bother|press|write",
  'pause*|postpone*|put_off|spread|freeze|frozen|waive*|forgive|forgiven|written_off|suspend* ~4 payment*|instalment*|installment*|bill*|fee|fees|interest|debt|rent|charge*',
  'without|no|free_of ~2 fees|fee|interest|penalty|extra_charge|surcharge',
  'should never have|be',
  'of_course ~4 cancelled|refunded|moved|extended',
  'concerned|worried about you|him|her',
  'how is|are ~2 child|baby|he|she|you|your|everyone|hand|arm',
  "shouldn't|should_not|should_never have_been|have_had",
];

/** Sorry about a thing or a delay is no word for somebody who is ill. */
export const NOT_CARE: readonly string[] = [
  'sorry|apologies ~1 about|for|over the|this|that|your|any ~2 bag|parcel|package|order|box|item|product|delay|mix-up|mixup|mistake|error|wait|inconvenience|confusion|trouble|invoice|bill|account|seal|device|app|website|charge|payment|delivery|shipment|booking|issue|problem|hassle|bother|fault',
];

/** What keeps somebody from harm. */
export const SAFETY: readonly string[] = [
  'leave|get_out|go_outside|out_of ~3 house|room|flat|building|home|car|now|outside',
  'call|ring|dial|phone ~4 999|112|911|111|000|emergency|ambulance|fire|police|gas|poison|doctor|helpline|#',
  '999|112|911|0800_111_999|116_123|988|samaritans|crisis_line|helpline|emergency_number|emergency_line|emergency_services|fire_brigade|ambulance|a&e|emergency_room|poison_control|hospital_now|see_a_doctor|doctor|medical_help',
  "don't|do_not|never|stop|without ~2 touch*|use|using|switch|charge|charging|move|eat|eating|drink|plug|open|light|enter",
  'switch|turn ~2 off|it_off ~4 mains|supply|valve|socket',
  'unplug|keep_away|stay_away|stay_outside|safe_place|somewhere_safe|are_you_safe|get_to_safety|on_their_way',
  'leave|move|get|go|take|see|seek|treat|stop|turn|keep ~5 at_once|right_now|immediately|straight_away',
  'smell|smoke|that|it ~1 is ~1 normal|harmless|safe',
  "location_sharing|turn_off_location|hidden|blocked_him|can't_see|cannot_see",
];

/** What helps somebody who is ill; a telephone number alone is none. */
export const AID: readonly string[] = [
  'call|ring|dial|phone|ask|go_to|take|spoke|spoken ~5 999|112|911|111|000|emergency_line|emergency_number|ambulance|poison|doctor|helpline|hospital|nurse|pharmacist|gp',
  'see ~2 doctor|gp|nurse',
  '999|112|911|116_123|988|samaritans|crisis_line|helpline|emergency_number|emergency_services|ambulance|a&e|emergency_room|poison_control|hospital_now|see_a_doctor|doctor|medical_help',
  "don't|do_not|never|stop ~2 touch*|use|using|eat|eating|drink|charge|charging|plug",
  'unplug|keep_away|stay_away|stay_outside|safe_place|somewhere_safe|get_to_safety',
  'coolest|shaded ~1 room|place',
  'cool water|cloth|drinks',
  "location_sharing|turn_off_location|hidden|blocked_him|blocked_her|can't_see|cannot_see|can_no_longer_see|off_the_account|nobody_else_sees",
];

/** Illness made light of, doubted or put on show. */
export const DOUBTS: readonly string[] = [
  'often|always|sometimes|so_many|many|some|people ~3 abuse*|misuse*|fake*|pretend*|take_advantage|make_up|made_up|claim*|invent*|exaggerate*',
  'if ~2 really|truly|genuinely|actually ~1 ill|sick|unwell|disabled|in_hospital',
  'show|let ~1 us|me ~3 see? arm|leg|hand|foot|wound|scar|scan|stitches|cast|bandage|bruise|x-ray|pills|medication',
  'come|appear|call_in|present_yourself|be_here|drop_in|collect_it|sign ~6 in_person|personally',
  'oh well',
  "at_least you|it|you've|you're|there|that|now",
  'silver lining|cloud',
  'bright|positive side',
  'nothing ~2 serious|dramatic',
  'look_on|think_positive|chin_up|cheer_up|time_off|put_your_feet_up|holiday|feet_up',
];

export const DEMANDS_PROOF: readonly string[] = [
  'letter|note|certificate|form|report|statement ~3 from|by|of ~2 doctor|gp|consultant|hospital|physician|clinic|employer|specialist|nurse|therapist',
  "signed|stamped|official|medical|doctor's|sick|written|headed|original ~2 letter|note|paper|evidence|proof|certificate|documentation|confirmation",
  'have|get|ask|let|both|all ~3 him|her|ex|partner|people|parties|tenants ~6 sign|confirm|agree|consent|call|approve',
  "must|need|needs|required|have_to|please|kindly|require ~4 prove|proof|evidence|certificate|medical|doctor's|documentation",
  'prove|proof ~4 condition|illness|disability|hardship|income',
  'what|which ~4 diagnosis|condition|illness',
];

export const ENFORCES: readonly string[] = [
  'whatever|regardless|irrespective|no_matter|in_all_cases|without_exception|no_exceptions ~2 circumstance*|of|reason|situation|what|apply|$',
  "perhaps|maybe|you_could|you_can|why_not|could_you_not|can't_you|just|simply ~2 manage|cope|use|borrow|ask|try|plug|ring_someone|make_do|do_without",
  "need|needs|require*|must|have_to ~3 # days|weeks|hours|months notice|'_notice",
  'late|fine|fee|penalty|surcharge|charge|interest|no-show|no_show ~4 added|charged|applied|taken|used_up|stands|as_normal|counts|count|forfeited|lost',
  "isn't|not|no_longer|can't|cannot|won't|unable ~4 available|considered|eligible|refundable|exempt|covered|possible|make_an_exception|waive*|extend*|hold|freeze|pause",
  'as_soon_as_you|once_you|until_you|when_you ~2 top_up|pay|paid|settle|clear|bring|return|send|provide|submit',
  'fee|charge|penalty|interest|balance|deadline|payment|arrears ~5 stands|applies|apply|remain*|due|payable|overdue|final|outstanding',
  'due|payable ~3 by_return|immediately|in_full|now|by',
  'otherwise|without_it|failure_to ~8 fail*|cancel*|cut|disconnect*|legal|collection',
  'you should_have !had|been|got|received|seen|heard',
  'count_as_failed|makes_matters_worse|you_should_open|ignoring|please_pay|pay_by|pay_to_restore|be_disconnected|cut_off|debt_collect*|last_warning',
  'within|in # hours|days|working_days',
  'returned|deposits|refunds ~4 in # days',
];

export const SMALL_TALK: readonly string[] = [
  'hope ~5 on_the_mend|back_on_your_feet|feeling_better|right_as_rain|chipper',
  'always|such ~1 a|an hassle|pain|bummer|adventure|nightmare|joy|laugh',
  "i'm|i_am|we're|we_are|we'll_be|i'd_be|we'd_be ~3 happy_to",
  'phew|hot_one|lovely_weather|scorcher|chilly',
  'congrats|congratulations|oh_no|oh_well|oops|bummer|ouch|yikes|cheer_up|chin_up|look_on_the_bright|could_be_worse|have_a_good_one|tips|browse|odds|fun_fact|good_luck_with',
  'have a|an ~1 good|great|lovely|nice|wonderful|fantastic ~1 one|day|evening|weekend|week',
  'enjoy|anything_else|awesome|great_news|yay|perfect|no_worries|cheers|easy_to|fun|candlelight|so_glad_you|rate_us|survey',
];

export const MONEY_TROUBLE: readonly string[] = [
  "can't|cannot|can_not|couldn't|unable_to|struggling_to|not_able_to ~2 pay|afford|feed|heat|eat|cover",
  'lost ~2 job|work|income|home|house|flat',
  'eviction|evicted|bailiff*|homeless|food_bank|repossess*|debt_collector|bankrupt*|insolven*|destitute|living_on_the_street|out_on_the_street|sleeping_on_the_street|no_money_left|no_money_for',
  "don't_open letters|~2 any_more",
  'open ~2 letters ~2 any_more|anymore',
  "i've|ive|i_have nothing left",
  'man|bailiff|collector came_to|at the|my door',
];

/** Something violent or sudden befell a body; the mood's flags are stricter. */
export const HURT: readonly string[] = [
  'burnt|burned|scalded|injured|hurt|cut|crushed|bit|shocked my|his|her|our|him|me|us ~2',
  '@who ~4 fell_on|fell_over|fell_down|fell_off|fell_from|hurt|injured|burnt|burned|scalded|cut_my|cut_his|cut_her|cut_myself|cut_himself|cut_herself|got_cut|swallowed|choked|choking|fainted|collapsed|sick_all|been_sick|stitches|broke_my|broke_his|broke_her|concussion|electric_shock|got_a_shock',
  'elbow|arm|leg|wrist|ankle|nose|tooth|teeth|finger|hand|head ~2 broken|bleeding|cut|burnt|burned|swollen',
  'made|make ~1 him|her|me|us|them|my_* ~1 sick|ill|poorly',
  'left|leaving|fled|escaped|ran_from him|her|my_husband|my_ex ~6 kids|night|car|shelter|safe|looking',
  '@who ~4 bleeding !customers|money|cash|users|revenue|sales|clients',
  // Illness told by what the body does or can't do.
  '@who ~4 throwing_up|threw_up|vomiting|fainting|wheezing|shivering|passed_out|passing_out|dizzy|feverish|unresponsive|disoriented|disorientated|delirious|dehydrated|unconscious|blacked_out|having_a_fit|having_fits|having_seizures',
  "can't|cannot|can_not|couldn't|can_hardly|can_barely|could_hardly|unable_to|no_longer|not_able_to ~1 walk|breathe|swallow|kneel|climb_stairs|climb_the_stairs|manage_stairs|manage_the_stairs|stand_up|stand_for|get_out_of_bed|leave_my_bed|leave_the_bed|keep_food_down|keep_anything_down|use_my_left|use_my_right|use_my_arm|use_my_arms|use_my_hand|use_my_hands|use_my_legs|lift_my|move_my|feel_my|bend_my|raise_my|hold_a_pen|put_weight",
  'discharged|released|sent_home|back|home ~3 from|after ~2 hospital|surgery|ward|clinic|operation|stroke|intensive_care',
  // Somebody who was told to stay away.
  "ex|ex-husband|ex-wife|husband|boyfriend|partner|stalker|he|he's|she|she's|him|her ~10 stay_away|restraining_order|protection_order|non-molestation|injunction|stalking|stalked|follows_me|following_me",
  'restraining|protective|protection|non-molestation order',
  'looking_for_us|looking_for_me|has_our_address|beats_me|hits_me|hit_me|threatened_me',
];
