/** What a reply to illness, danger or hardship does. Pattern notation. */
export const CARE: readonly string[] = [
  'so|very|truly|deeply|really|terribly sorry',
  'sorry $',
  'sorry ~6 you|your|about|to|that|this|he|she|for !bother|see_you_go|inconvenience|delay|any',
  'hope ~6 better|recover*|well|soon|safe|ok|okay|home|comfortable|goes|rest|heals|easier|job|strength|surgeon|quick',
  'wish ~5 strength|recovery|surgeon|well|better|health|rest|courage|all_the_best',
  "take_care|look_after_yourself|get_well|speedy|recovery|rest_up|please_rest|please_don't_worry|don't_worry|no_need_to_worry|that's_a_lot|that_is_a_lot|don't_have_to_tell|needn't_tell|don't_need_to_tell|no_proof|without_proof|thinking_of|more_important_things|don't_give|another_thought|matters_most|comes_first|can't_wait|priority|be_safe|are_you_safe|are_you_ok|are_you_okay|are_you_alright|you're_safe|glad_you|right_to_tell|thank_you_for_telling|thanks_for_telling|how_frightening|frightening|scary|terrible|awful|horrible|worrying|must_be|must_have_been|brave|remission|wise",
  "don't_need|do_not_need|don't_have|do_not_have|needn't|no_need|won't_need ~4 proof|letter|note|certificate|evidence|papers",
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
  'count_as_failed|makes_matters_worse|you_should_open|should_have|ignoring|please_pay|pay_by|pay_to_restore|be_disconnected|cut_off|debt_collect*|last_warning',
  'within|in # hours|days|working_days',
  'returned|deposits|refunds ~4 in # days',
];

export const SMALL_TALK: readonly string[] = [
  'hope ~5 on_the_mend|back_on_your_feet|feeling_better|right_as_rain|chipper',
  'always|such ~1 a|an hassle|pain|bummer|adventure|nightmare|joy|laugh',
  "i'm|i_am|we're|we_are|we'll_be|i'd_be|we'd_be ~3 happy_to",
  'congrats|congratulations|oh_no|oops|bummer|ouch|yikes|cheer_up|chin_up|look_on_the_bright|could_be_worse|have_a_good_one|tips|browse|odds|fun_fact|good_luck_with',
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
  '@who ~4 fell_on|fell_over|fell_down|fell_off|fell_from|hurt|injured|burnt|burned|scalded|cut|bleeding|swallowed|choked|choking|fainted|collapsed|sick_all|been_sick|stitches|broke_my|broke_his|broke_her|concussion|electric_shock|got_a_shock',
  'elbow|arm|leg|wrist|ankle|nose|tooth|teeth|finger|hand|head ~2 broken|bleeding|cut|burnt|burned|swollen',
  'made|make ~1 him|her|me|us|them|my_* ~1 sick|ill|poorly',
  'left|leaving|fled|escaped|ran_from him|her|my_husband|my_ex ~6 kids|night|car|shelter|safe|looking',
  'looking_for_us|looking_for_me|has_our_address|beats_me|hits_me|hit_me|threatened_me',
];
