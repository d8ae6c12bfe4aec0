/** Word classes for endings. Separated by spaces; `_` is a space inside a phrase. */
export const CLOSING_CLASSES = {
  /** Ways of getting back in touch. */
  route: `contact reach reach_out get_in_touch get_hold get_back be_in_touch write write_in write_back write_to e-mail mail reply respond answer call
ring phone text ping shout holler yell ask message dm speak come_back turn_to drop_us drop_me drop_a_line fire_away hit_reply press_reply let_me_know let_us_know let_me_no keep_us_posted
revert reconnect connect_with connect_back knock pop_back ping_back lmk give_us give_me give_a_shout say_so say_the_word tell_us tell_me find_us find_me visit_us return`,
  /** What could be anybody's trouble. */
  matter: `question questions query queries concern concerns issue issues problem problems trouble troubles worry worries drama dramas doubt doubts
enquiry enquiries inquiry inquiries difficulty difficulties help assistance support information info clarification clarifications details request
requests hiccup hiccups snag snags bother hassle hassles feedback`,
  you: "you u ya you've you'd you're you'll youve",
  more: 'any further more other additional another extra some',
  helping: `help assist serve support advise be_of_help be_of_assistance be_of_service assist_you help_you help_out`,
  gladly:
    'happy glad delighted pleased only_too_happy thrilled ready available around here standing_by at_your_service at_your_disposal',
  /** A thing put right, as a participle. */
  solved: `refunded credited cancelled canceled sent resent re-sent replaced fixed repaired reset unlocked unblocked restored changed switched moved added
removed corrected updated booked rebooked reserved ordered reordered arranged approved reopened extended waived returned paid repaid reimbursed put set
taken turned delivered shipped posted dispatched enabled disabled activated closed cleared released lifted issued renewed merged transferred upgraded held
kept saved reversed transferred made printed exported swapped stopped ended registered sorted solved resolved settled deleted freed raised lowered
reactivated rescheduled restarted translated signed packed reinstated deducted compensated accepted granted forgiven filed attached found covered prepared
mended pulled stretched deposited mailed e-mailed emailed redone linked connected installed configured unbanned verified validated doubled awarded
pencilled wiped entered written copied brought carried_out completed processed actioned done keyed straightened`,
  /** What somebody is asked to do. */
  imperative: `delete hold dm bring go put pop plug unplug use wipe tap swipe scroll drag drop rinse soak lift lower pull push press twist turn cut keep
leave open close take place replace try run switch set start stop restart reset reboot log sign enter type click choose select pick tick untick check
download install update uninstall call ring phone text write reply e-mail email send show ask tell contact visit come meet book order pay buy save print
copy paste forward attach upload fill complete read scan measure weigh mix add remove clean wash dry charge connect disconnect pair hang ride drive wiggle
feed follow mention quote say name give make get do let carry collect return post change edit sync refresh export import create confirm verify approve
join message whisper spray shake stir boil bake water repot dig unscrew screw tighten loosen undo refit fit align point hand hide mark flip`,
  /** Done to put something right, even as a report of the past. */
  remedied: `refunded credited corrected replaced fixed repaired reset restored waived approved unlocked unblocked reinstated removed resent reissued
rebooked reopened reversed repaid reimbursed extended upgraded`,
  /** The same in the past tense where it differs. */
  didSolve: `took gave made put set sent paid brought held kept wrote found got turned drove redid ran`,
  /** Things come, go and happen by themselves. */
  happens: `is are 's 're comes come goes go leaves leave arrives arrive ships ship starts start runs run lands land reaches reach opens open
drops drop books credits pays releases clears lifts fixes replaces checks sends tests switches moves delivers deliver collects collect picks pick brings bring rings ring calls call flies fly ends end renews renew returns return posts post
prints print finishes finish fits fit meets meet holds hold hands hand waits wait begins begin resumes resume`,
  weekday: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun`,
  unit: 'minute minutes min mins hour hours hr hrs day days night nights week weeks month months working_day working_days business_day business_days',
  count:
    'a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty couple_of half_an few #',
  /** Things that are handled, as words for "all of it". */
  it: 'this that it everything things all your_issue your_problem your_query your_question your_request your_enquiry the_issue the_problem the_matter the_above the_information these',
  ticket: 'ticket case request chat query enquiry conversation matter issue file claim complaint thread',
} as const;

/** An offer of help that would close any reply. */
export const GENERIC_OFFER = [
  // If you have any further questions, … / should there be anything else, … / any dramas, …
  "if|should|when|whenever|in_case ~1 @you|there|there's ~4 @more ~2 @matter",
  "if|should|when|whenever|in_case ~1 @you|there|there's ~6 anything|any_thing|something|any_more|anymore !with|about|on|in !you_wrote|you_ordered ~1",
  'if|should|when|whenever ~1 @you ~1 need|require|want|needed ~2 @matter|us|me|anything|more',
  'if|should ~1 @you have ~1 @matter',
  "any|@more ~1 @matter|dramas|trouble|q's|qs|q|probs|stuff|bits ~1 just|please|simply|you_know? @route|give",
  'if|should|whenever ~1 i|we|our_team can|could|may ~1 be_of|help|assist ~2 further|any|help|assistance|else|more|again',
  'let|tell ~1 me|us ~1 know ~2 if|should|when ~1 i|we ~1 can|could|may ~2 help|assist|do',
  'let|tell ~1 me|us ~1 know ~2 if|should|when ~6 anything|any|further|else|more|otherwise',
  'let|tell ~1 me|us ~1 know ~1 how|if ~1 i|we can|could help|assist',
  // Don't hesitate / feel free …
  "don't|dont|not|never|without ~1 hesit*|hesist*|hesi* ~1 to? ~1 @route|@helping",
  "don't|dont|not|never ~1 be ~1 afraid|shy|a_stranger",
  'feel free ~2 to? @route',
  'free ~1 to ~1 contact|reach_out|get_in_touch|reach_us',
  // Here to help / happy to help
  "we|i|our_team|team ~3 always|still|just|also? here|around|on_hand|available|@gladly ~2 to|if|for|should|whenever ~2 @helping|you_need|needed|you|us|you'd",
  "we|i are|am|'re|'m|will_be|'ll_be ~2 @gladly ~1 to ~1 @helping ~3 further|more|else|any|with_anything|again|anytime|any_time",
  'you ~1 know ~1 where ~1 to|we|i ~2 find|are|am|be|us|me',
  'our|my door|doors|inbox|line|lines is|are ~1 always ~1 open',
  'contact|call|message|text|ping|e-mail|email|write reach us|me? ~2 again? ~1 any_time|anytime|whenever|at_any_time|if_something_else',
  'contact|reach|reach_out_to|get_in_touch_with|write_to|call|message|ping us|me ~3 any_time|anytime|whenever|24/7|again_if|if_needed|if_anything|if_something',
  'reach_out|get_in_touch|write_back|come_back|shout ~3 any_time|anytime|whenever|24/7|if_needed|if_anything|if_something|if_you_need',
  'you ~1 can|may ~1 always|also ~1 @route us|me|again|back',
  'we|i remain|stay ~2 disposal|service|available',
  'at your ~1 disposal|service',
  'anything|something else|more ~2 @route',
  'in|with|for ~1 case|event|the_event of ~2 any|some|further|doubt|doubts|@matter',
  "if|should|in_case|when ~1 anything|something ~1 is|be|remains|seems|isn't ~2 unclear|clear|missing|open|amiss|wrong|not_clear",
  '@route ~3 with any|further|more|other|your ~1 @matter',
  'only|just|always|simply a|an|one ~2 email|e-mail|click|call|message|phone_call|ring|text away',
  "we|i are|am|'re|'m|'d_be|would_be ~2 @gladly to ~2 tell|explain|help|assist|answer|give|clarify ~6 $",
  '@gladly to ~1 @helping|answer|explain|clarify|tell_you ~2 anything|more|else|further|any',
  'if|should @you ~1 like|want|wish|care to ~1 know|learn|hear|find_out|read more',
  '^ ~1 @matter $',
  'for ~1 any|further|more|other ~1 @matter ~4 @route',
];

/** Asked at the end, of anybody. */
export const GENERIC_QUESTION = [
  'is|was|would|will there ~1 be? anything|something ~1 else|more|further|i|we',
  '^ ~3 anything|something else|more ~1 i|we ~1 can|could|may',
  '^ ~2 anything else ~1 $',
  '^ ~2 anything else ~1 for_you|today|at_all|you_need|i_can_do ~3 $',
  'what else can|could|may i|we ~1 do|help|assist',
  'how else can|could|may i|we help|assist',
  'can|could|may i|we help|assist ~1 you? ~2 with_anything|anything_else|further|else',
  'need|want anything else',
];

/** "Hope this helps." */
export const GENERIC_HOPE = [
  'hope|trust|hoping|hopefully ~1 that? ~1 @it|i|we|my_answer|our_answer|this_answer|my_reply|this_information|this_info|the_info ~2 helps|help|helped|helpful|clarifies|clarify|clarified|clears|answers|answer|answered|useful|assists|explains|satisfactory|of_help|of_assistance|of_service|assistance|of_use|sorts|does_the_trick|makes_sense|been_of',
  'this|that|it should help|clarify $',
];

/** A farewell that leaves nothing behind it. */
export const GENERIC_FAREWELL = [
  '^ ~2 have ~1 a ~2 good|great|nice|wonderful|lovely|fantastic|pleasant|blessed|fabulous|beautiful|super|brilliant|amazing|fab ~2 day|weekend|evening|week|one|afternoon|morning|time|rest',
  '^ ~2 enjoy the|your rest|day|weekend|evening|week',
  '^ ~1 thank|thanks ~2 you? ~2 for ~2 contacting|choosing|using|reaching|being|shopping|your_business|your_patience|your_understanding|your_time|chatting|your_custom|your_loyalty|your_support|your_cooperation|writing|getting',
  '^ ~1 thank|thanks you? ~1 $',
  '^ ~1 many thanks ~1 $',
  '^ ~1 bye|goodbye|take_care|cheers|all_the_best|stay_safe ~3 $',
  'wish|wishing ~1 you ~1 a ~2 good|great|nice|wonderful|lovely|pleasant ~2 day|weekend|evening|week',
  'look|looking forward to ~1 hearing|serving|assisting|helping|welcoming_you_back|seeing_you_again|your_reply|your_response',
];

/** What follows an offer and says nothing: "and we'll be happy to help". */
export const EMPTY_PROMISE = [
  "i|we|someone|our_team|the_team|my_team|team ~4 will|'ll|would|'d ~1 be ~3 @gladly",
  "i|we will|'ll|can ~2 help|assist|look_into_it|take_a_look|sort_it|sort_you_out|get_back|be_there|do_our|do_my|see_what|take_it_from|support|respond|answer",
];

/** Ways back that name where and when. */
export const SPECIFIC_DOOR = [
  'if|should|when|once|in_case|unless|until|till|whenever|by ~10 reply|write|ring|call|text|ping|tell|come|shout|ask|answer|message|send|phone|quote|show|say|press|use|open|buy|mention',
  'reply|write|ring|call|text|ping|tell|come_back|come_by|come_in|come_over|shout|answer|message|send|phone ~8 if|when|should|once|unless|by|before|the_moment|the_minute|as_soon|in_case',
  "if|should|when|once|in_case|unless|whenever ~14 i|we|he|she|they will|'ll|can|shall|would|'d",
  "i|we will|'ll|shall ~10 if|should|when|once|in_case|unless|whenever",
  'my|our|the own|direct|desk|mobile|phone? line|number|extension|chat_bubble',
  "i|we am|'m|are|'re ~2 here|on_shift|at_this_desk|at_my_desk|on_call|around ~2 until|till|all|tonight|tomorrow|if|when",
  'ask for me',
  'mention my name',
  'a|one word ~2 and|is|to_me',
];

/** A route that ends at one person. */
export const PERSONAL_ROUTE = [
  'reach|reaches|comes|goes|rings|lands to? me|my_desk|my_phone ~2 alone|only|straight|directly|myself|personally|and_nobody',
  'straight|directly|only to? me|my_desk|my_phone',
  'ask for me',
  'you ~2 always get me',
  'my ~1 number|line|mobile|phone|extension|desk',
];

/** Looking and telling: an agent's work that changes nothing for the customer yet. */
export const LOOKED = [
  "i|we have|'ve had ~3 report*|complaint*|message*|call|calls|case|cases|trouble|problems",
  "i|we have|'ve|had ~2 looked|checked|seen|found_out|read|received|noted|told|informed|shared|passed|forwarded|escalated|raised|logged|reported|submitted|requested|asked|reviewed|investigated|confirmed|traced|reproduced|tested|tried|spoken|consulted|understood|taken_note|heard|noticed|contacted|notified|flagged|queried|chased|apologi[sz]ed|explained|mentioned|taken_on_board|discussed|experienced|verified|listened",
  'i|we ~1 looked|checked|saw|read|noted|told|informed|shared|passed|forwarded|asked|reviewed|investigated|confirmed|traced|reproduced|tested|tried|spoke|understood|heard|noticed|apologi[sz]ed|explained|mentioned|liked|loved|wanted|hoped|laughed|discussed',
];

/** Looking, telling and passing on: work, but not yet an outcome. */
export const PENDING = [
  "i|we have|'ve ~1 asked|told|informed|requested|passed|forwarded|escalated|raised|reported|logged|flagged|queried|chased|notified|contacted|submitted|shared",
  'i|we asked|told|informed|requested|forwarded|escalated|reported|flagged',
  'look|looking into|at',
  'investigat*',
  'waiting|wait for',
  'while you wait',
  'on back order|on_backorder|on_back-order',
  'as soon as i|we|they',
  'will know|hear|find_out',
  'on_the_phone with',
  'is|are|been|being ~2 escalated|forwarded|passed|logged|queried|investigated|assessed|reviewed|looked|checked|processed',
  'pending|under_review|in_progress|in_the_queue|being',
  'need|needs ~3 from_you|your',
  'until we|i|they ~1 hear|know',
];

/** It has been done. */
export const DONE = [
  'i|we|engineers just|also|already|then|now|both|personally|even? @didSolve',
  '!nothing|none|neither|no ~1-1 is|are|been|being ~2 !not|never|normally|usually|always|often @solved !by|of|from|up|every|whenever|on_the_basis',
  '!nothing|none|neither|no ~1-1 was|were ~2 !not|never @remedied !by|of|from|up',
  '!nothing|none|neither|no ~1-1 was|were ~2 !not|never @solved ~3 today|now|just_now|again|this_morning|this_afternoon|an_hour_ago|a_minute_ago|back|to_you|for_you',
  "it|that|this|you|they|he|she 's|'re ~2 !not @solved !by|of|from|up|every|because",
  '^ all? @solved|done|fixed',
  'here|find|please ~1 attached|enclosed',
  '^ ~1 here is|are|it|they|you ~1-1',
  "is|are|it's ~1 with|at|outside|behind the|your|our|my ~2 !that",
  'works|work|runs|run|loads|opens|rings|is|are ~1 again|back',
  "you ~1 are|'re ~2 unlocked|in|covered|set|refunded|unbanned|booked|entitled|in_luck|back",
  'is|are|now ~1 attached|enclosed|live|ready|active|yours|on_its_way|on_the_way|on_their_way|in_the_post|in_the_mail|on_the_van|back|open_again|up_and_running|working_again|waiting|in_your_inbox|lifted',
  'is|are ~3 in|on|at|with ~1 you|your|shelf|stock|inbox|basket|store|box',
  'went|goes|gone|going back|out|through|live',
  'has|have arrived|landed|shipped|stopped|ended|left',
  "there is|'s ~1 nothing|no_need|no_charge|no_fee|no_form",
  "you ~1 need_not|don't_need|do_not_need|won't_need|needn't|don't_have_to|do_not_have_to|owe",
  'nothing ~2 more|else|left|for_you to ~1 do|pay|send',
  'now ~1 says|shows|reads|counts|count|works|work|has|have|includes|stands|rings|goes|runs|pays|opens|ends|knows|points|reports',
];

/** It is set to happen: a time ahead … */
export const AHEAD = [
  'tonight|tomorrow|today|this_afternoon|this_evening|this_morning|overnight|now|right_away|straight_away|immediately|at_once|any_minute',
  '@weekday',
  'on|by|until|till|from|before|of? the? #th|#st|#nd|#rd',
  'by|until|till|before #|noon|midday|midnight|the_end|then|lunch|christmas',
  'within|in ~2 @count ~1 @unit',
  'next|this|coming|following week|month|weekend|payment|bill|invoice|delivery',
  'january|february|march|april|may|june|july|august|september|october|november|december ~1 payment|bill|invoice|statement|run|delivery|box',
  'from|in|by|until|till|through|before|after january|february|march|april|may|june|july|august|september|october|november|december',
  'same day|afternoon|week',
  'the minute|moment|day|second you|it|they|i|we',
];

/** … and something that happens then. */
export const HAPPENS = ['@happens', "will|'ll|shall|going_to", 'can|could|may be'];

/** "is being printed", "takes it from here", "is on it". */
export const UNDER_WAY = [
  'is|are being ~1 @solved',
  'is|are ~2 coming|leaving|going|on_its_way|on_the_way|on_their_way|under_way|heading|arriving|landing|shipping|due|working_on_it|on_order|on_it|scheduled|booked|expecting_you',
  "i|we am|'m|are|'re ~2 !hoping|looking_at|looking_into|writing|sorry|trying|wondering|asking_you|having|experiencing|doing|aiming|striving|committed|working_hard|seeing|aware|investigating|receiving|getting *ing",
  "i|we will|'ll|shall !be|not|never|get_back|keep_you|do_our|do_my|do_everything|try|continue|always|pass|share|forward|take_your|look_forward|like|also_pass|ensure|make_every|of_course ~1-1",
  "you|he|she|it|they|that|this|there will|'ll|shall !be_kept|be_notified|be_informed|be_contacted|be_updated|hear|appreciate|understand|receive_a_reply ~1-1",
  'will|shall !be_glad|be_happy|be_delighted|be_in_touch|be_looking|be_reviewed|be_investigated|get_back|keep_you|look_into|like|not ~1-1',
  'let me @imperative',
  'takes|take|has|have it|this|them|over ~1 from_here|in_hand|on_her_desk|on_his_desk',
  'runs|run|goes|go|comes|come|ships|leaves ~6 by_itself|straight|automatically',
  "i|we have|'ve asked ~12 within|by|takes|@weekday|tomorrow|tonight|today",
  "i|we am|'m|are|'re ~1 on_the_phone|on_the_line|in_touch|talking|speaking with|to",
  'courier|driver|engineer|technician|colleague|fitter|plumber|shop|store|desk|office|branch|depot|team|nurse|he|she|they ~1 can|could|may @imperative',
];

/** Something the customer can do now. */
export const YOUR_MOVE = [
  'you also|then|always|just|simply? can|may|could|might|only_need|just_need|need_to|need_only|should|have_to',
  'all you|i ~1 need|have',
  "i|we ~1 need|'d_need|would_need|only_need",
  'shall|would|could|may i|we|you',
  'i|we can|could !see|confirm|understand|imagine|appreciate|hear|tell|assure|say|reproduce|only|also|well|fully|certainly|totally ~1-1',
];

/** At the start of a clause: what the customer is asked to do. */
export const ASKED_TO = [
  '^ and|so|then|but|or|first|next|now|also|instead|otherwise? please|just|simply|kindly|always|only? @imperative !you|i|we|he|she|they|is|are|was|were|of|has|had',
];

/** Imperatives that ask for nothing. */
export const COURTESY = [
  'please|kindly ~1 bear|accept|note|understand|be|allow|excuse|rest|find|hold|wait|keep_an_eye|forgive',
  "^ ~1 let's|lets hope|pray|trust|wish",
  "^ ~2 see_you|speak_soon|talk_soon|bear_with|keep_safe|have_a|have_fun|stay|have_a|enjoy|take_care|keep_an_eye|rest_assured|thank|forgive|let_me_know|let_us_know|feel_free|don't_hesitate|wait|keep_well|mind|sleep|look_after",
  "don't|do_not|dont hesitate|worry|be",
];

/** What a customer writes when something is not as it should be. */
export const TROUBLE = [
  "not|no|never|nothing|nobody|can't|cannot|couldn't|won't|don't|doesn't|didn't|isn't|aren't|wasn't|hasn't|haven't|cant|wont|dont|doesnt|didnt|isnt",
  'without|hit|spilled|spilt|torn|tore|bent|dent*|hurt|fell|snapped|mixed|mix-up|mistake|incorrect|invalid|unable|worse|mess|empty|locked|hacked|stolen|scam*|overcharged|incomplete|forgot*|useless|unusable|mould*|mold*|sick|odd|strange|too|supposed_to|should_be|should_have|only_got|only_received',
  'broke*|crack*|damage*|missing|wrong|error*|fail*|stuck|late|delay*|lost|loses|refuse*|decline*|reject*|block*|crash*|freez*|frozen|offline|down|disappear*|vanish*|gone|leak*|slow|dead|drop*|fault*|bug|problem*|issue*|still|again|waiting|overdue|hurts|damp|dirty|estimated|ruined|expired|short|burst|split|stained|scratch*|grey|greyed|red|noise|noisy|grinds|smell*|third|twice|double|blink*',
  'charged|billed|took|taken # ',
  'in place|instead of',
  '# x|times',
];

/** What a customer writes to have something done. */
export const WISH = [
  'please|pls|plz',
  'want|need|needed|expect|demand|looking_for',
  "i|we would_like|'d_like|wish|hope",
  'can|could|would|will you|u|i|we',
  'refund|cancel|replace|fix|repair|return|correct|change|stop|exchange',
  'help',
];

/** "It works now", "it came, lovely": the customer has what they wanted. */
export const HAPPY_NOW = [
  'it|that|this|all|everything|they ~2 works|worked|work|working|fixed|solved|sorted|did_the_trick|came|arrived|fits|is_back|loads|opens|opened|helped|perfect|done|lovely|great',
  'works|working|fixed|solved|sorted|resolved now|again|perfectly|fine|well|great|like|a_treat',
  'got|received|have it|them|the ~3',
  'came|arrived|landed|here ~1 today|yesterday|this_morning|now|,',
  "that ~1 worked|helped|did_it|is_it|'s_it|is_all|'s_all",
  'thats ~1 it|all',
  'genius|legend|star|lifesaver|hero|brilliant|amazing|wonderful|perfect|awesome|fantastic|lovely|superb|champion|angel',
  'thank|thanks ~1 so|very|a you? much|lot|million|bunch',
  'happy|delighted|thrilled|pleased|over_the_moon',
  'nothing needed',
  'everything|all|yes|ok|now|it ~1 works|green|fine|well|good|back|fixed|through',
  'you|please ~1 can|may? close',
  'we|i won|made_it|did_it|passed|got_it',
];

/** A customer who takes leave of a chat. */
export const LEAVES = [
  'bye|goodbye|cya|ciao|cheers|good_night|goodnight|night|see_ya|see_you|ttyl',
  'got|have|must|need|gotta to? run|go|leave|dash',
  'must|gotta go|run|leave',
  "that|thats|that's ~1 is? all|it|everything",
  'nothing else|more',
  'thank|thanks|thx|ty|cheers|tysm',
  'all good|sorted|set|done',
  'no more questions',
];

/** An agent who closes a chat. */
export const TAKES_LEAVE = [
  'bye|goodbye|take_care|have_a_good|have_a_great|have_a_lovely|have_a_nice|good_night|keep_safe|safe_drive|safe_travels|enjoy_your|enjoy_the',
  'is there anything else|anything_more',
  'anything else ~1 i|we',
  "you're|you_are welcome",
  'thank|thanks ~1 for ~1 chatting|contacting|using|being',
  'closing|close this|the chat|conversation|ticket|case',
  'rate|survey|feedback',
];

/** They asked after something, and it has not come to light. */
export const NOT_FOUND = [
  "not|isn't|aren't ~1 clear|known|sure|certain|obvious ~1 where|what|why|who|how|which|when",
  'remains|is|still|quite|rather a ~1 mystery|puzzle|riddle|unknown',
  'unclear|unknown ~1 where|what|why|who|how|which|when',
  "nothing|none|nobody|no_one|not|n't|no ~4 handed_in|turned_up|been_found|come_in|come_to_light|been_seen|been_reported|shown_up|surfaced|received|any_trace|any_sign|any_record|any_news",
  'no|without ~1 trace|sign|record|news|update|word|sighting ~1 of|yet|so_far|from',
  'still|as_yet ~2 missing|unaccounted|untraced|unclear|unknown|lost|waiting',
];

/** "Glad we could sort this out", "your ticket has been solved". */
export const VICTORY = [
  "glad|happy|delighted|pleased|thrilled|great|good|pleasure|chuffed|honoured|proud ~1 that? ~1 i|we|our_team|the_team ~1 could|can|were|was|managed|got|have|'ve|could_all ~4 help|helped|resolve|resolved|sort|sorted|fix|fixed|solve|solved|assist|assisted|clear|be_of|get_this|get_that|get_it|settle|settled|put_this|address|addressed",
  'glad|happy|delighted|pleased|thrilled|great|good|pleasure|my_pleasure ~1 to ~1 have ~2 helped|been|resolved|sorted|solved|assisted|fixed|cleared',
  'glad|happy|delighted|pleased|pleasure|my_pleasure to ~1 be|have_been of ~1 help|assistance|service',
  "glad|happy|delighted|pleased|thrilled|great|good ~2 that|it|everything|this|all|its|thats ~1 's|is|has|been|are|all ~2 cleared|sorted|fixed|resolved|solved|settled|working|done|behind|good|set|taken_care",
  'glad|happy|delighted|pleased to|we ~3 add|welcome|count ~2 you ~4 happy|satisfied',
  'hope|trust|believe|sure|confident ~2 @it|i|we ~3 resolve|resolves|resolved|solves|solved|addresses|addressed|settles|settled|fixed|fixes|satisfies|concludes|takes_care',
  "@ticket|issue|problem|complaint is|are|was|has_been|have_been|will_be|'s|now ~2 now? ~1 marked|set|closed|solved|resolved|completed|settled|archived",
  "i|we am|'m|are|'re|will|'ll|have|'ve|shall ~2 closing|close|closed|marking|mark|marked|resolving|archiving|archived ~1 this|your|the|it|out ~3",
  'consider|regard|call ~1 this|it|the|your ~2 closed|resolved|solved|settled|done|sorted|a_day',
  "^ ~1 all|and|that's? ~1 all? done|sorted|fixed|solved|resolved|set $",
  '^ ~2 done|signed|sorted and dusted|sealed|delivered',
  '^ ~2 problem|issue|case|mystery|mission|job solved|closed|sorted|accomplished|done',
  'another|one_more|list_of happy|satisfied customer*|client*',
  // "That's you all sorted", "happy we got to the bottom of it".
  "that's|thats|that_is|that_should_be|you're|you_are|we're|we_are ~2 all? sorted|done|fixed|all_set|good_to_go|taken_care_of|wrapped_up|squared_away",
  '^ ~1 all sorted|fixed|done|resolved|taken_care_of',
  'glad|happy|delighted|pleased|thrilled|great|good|chuffed ~2 i|we|you|this|that ~2 got|get|reached|cracked|nailed|found|wrapped|put|came|come ~4 bottom|sorted|done|solved|fixed|resolved|it|answer|through|rest|bed|solution|end|cause',
  "i|we am|'m|are|'re|will|'ll|have|'ve|shall ~2 set|setting|moving|moved|put|putting|changed|changing|updated|flagged|treating|signing|signed|considering ~6 closed|completed|complete|resolved|solved|done|finished|settled|off",
  '@ticket|issue|problem|complaint|matter ~2 stands|counts|treated|regarded|considered|deemed|showing|moved|set ~2 as|to? ~1 closed|completed|complete|resolved|solved|settled|done',
  '@ticket|issue|problem|complaint|matter can|may|will|should ~2 be ~2 closed|put_to_rest|put_to_bed|considered_closed|archived',
  'trust|hope|believe|assume ~3 satisfied|happy|content ~3 outcome|resolution|solution|result|service',
];

/** "Rate us", "a two-minute survey". */
export const SURVEY = [
  'rate|review|score|grade|evaluate ~1 us|me|my|our|your|the_service|this_conversation|this_chat|the_support|how|this_interaction|today|your_experience',
  'rate|score ~1 the service|support|help|chat|conversation|experience|answer',
  'take|fill|complete|answer|do|spare|stay_on|stay_for|stay|give|join|participate ~5 survey|questionnaire|poll|rating',
  'leave|give|share|send ~2 us|me|your|some ~2 feedback',
  'survey|questionnaire|poll ~6 minute|minutes|seconds|second|question|questions|email|e-mail|link|below|receive|improve',
  'minute|minutes|second|seconds|two-question|one-question|short|quick|little|brief|satisfaction|customer ~2 survey|questionnaire|poll|feedback_form',
  'leave|write|drop|post|give|left|gave ~2 us|me|a|your|some ~4 review|rating|stars|star|feedback|five-star|testimonial|thumbs',
  'google|trustpilot|app-store|app_store|yelp|tripadvisor|capterra ~1 review|rating|stars',
  'how|what did|would|was ~1 i|we|you ~2 do|rate|our_service',
  'your feedback|opinion|rating ~3 helps|matters|means|is_important|would_help|counts',
  '# stars|star_rating|out_of_10|out_of_ten',
  'tell|let us|me ~1 know? how ~1 i|we|it ~1 did|done|went|handled|performed|are_doing|were',
  'minute|minutes|moment|seconds|second of your time',
  'survey|questionnaire|poll|feedback_form|rating_form ~2 will|follows|is|has|should ~2 follow|arrive|come|sent|reach|be|shortly|soon|on_its_way',
  'love|like|appreciate|welcome|value|grateful_for ~2 hear|have|get|know|your|some ~2 your|you|thoughts|feedback|opinion|verdict ~1 thought|think|found|feel|on|of|about|review|rating',
  'recommend us|me|our ~3',
  'thumbs up|thumbs_up',
  'five|5 stars|star_review|star_rating',
];

/** Something to buy. */
export const SELLS = [
  '#_%|#% off|discount|cheaper|less',
  'half price|off',
  'use|with|enter|quote ~1 the? ~1 code|voucher|coupon',
  'promo|promotion*|special|exclusive|limited offer|deal|price|code|time|discount',
  'upgrade|upgrading|switch|move to|today|now|and ~2 premium|pro|plus|gold|platinum|business|our|for',
  "why not|don't_you ~1 treat|try|upgrade|consider|add|join|take|grab|switch",
  'treat yourself|yourselves',
  'have you|ever ~1 considered|thought_about|thought_of|tried|seen ~1 our !help|faq|guide|knowledge|page|docs|documentation|video|videos',
  'have you|ever ~1 considered|thought_about|thought_of adding|upgrading|switching|joining',
  'did you know ~2 that? ~1 we|our|you_can',
  'did you know|realise|realize ~3 can|could ~1 also? add|get|upgrade|save|bring|earn|have|try',
  'by the way|btw ~6 can|could ~1 also? add|get|upgrade|save|earn|try',
  'sign|signing up ~1 for|to our|the|newsletter',
  'subscribe|subscribing to|our|newsletter',
  'join|get ~1 our ~1 newsletter|loyalty|bonus|rewards|membership|premium',
  'download|get|install|try our ~2 app',
  "you may|might|could|'d|will ~1 also? ~1 like|love|enjoy|be_interested our|the_new|in_our",
  'check_out|look_at|browse|shop|discover|explore|visit ~2 our|the|new ~3 sale|range|collection|plans|courses|offers|deals|products|arrivals|catalogue|bestsellers|shop|store',
  'our ~3 sale|courses|collection|range|plan|plans|warranty|card|package|bundle ~4 is|are|now|open|off|from|starts',
  'free|extra month|months|trial ~3 if|when|with',
  'upsell|add-on|addon',
];

/** Money or goods given to make up for it: no sale. */
export const MAKES_UP = [
  'for|because_of|after|as_an|as|given the|your|all_the|our? trouble|apology|inconvenience|delay|wait|mistake|mix-up|compensation|thank_you|goodwill|upset',
  "i|we have|'ve ~2 added|credited|refunded|put|taken|given|knocked|applied|granted|deducted",
  'on me|us|the_house',
  'make up|make_it_up|sorry|apolog*',
  'no|without|free_of extra|charge|cost|surcharge',
  'refund*',
];

/** "I won't call it solved until", "not closing this": the opposite of a victory. */
export const NOT_YET = [
  "won't|not|never|n't|don't|until|before|till|leaving ~3 call|calling|close|closing|closed|consider|mark|marking|solved|done|resolved|open|sorted",
  'leave|leaving|keep|keeping|stays|stay|remains|hold|holding ~3 open',
];

/** Warmth for this customer: thanks for a thing, a wish, a congratulation, a person behind the desk. */
export const WARM = [
  'thank|thanks|thankful|grateful|appreciate|appreciated',
  'enjoy|congratulations|congrats|bravo|well_done|good_luck|best_of_luck|fingers_crossed|happy|welcome|cheers|warm|lovely|glad|pleasure|pleased|delighted',
  "hope|hoping|wish|wishing|wishes|may_the|may_your|may_you|here's_to|here_is_to|looking_forward|look_forward|thinking_of|love",
  'see|meet you',
  'tell|give|say|pass ~4 love|regards|hello|hi|thanks|said|from_me|our_best|my_best|that|from_us|him|her|them',
  'have ~1 a|fun|some',
  'safe|happy|bon|pleasant|smooth|good|great|sweet|calm|quiet journey|travels|flight|trip|riding|reading|cooking|brewing|hunting|weekend|evening|holiday|birthday|anniversary|night|crossing|voyage|dreams|morning',
  'take care|your_time',
  'best|kind|warm|good|every_good|all_good wishes|regards',
  'deep breath',
  "you|you_have|you've ~1 earned|deserve|deserved",
  'brilliant|wonderful|proud_of|rooting_for|on_your_side|fingers|allez|in_bocca_al_lupo|hoping|heartfelt|warmly|warmest',
  'want you to',
  "i'd|i_would|we'd|i ~1 love|like|liked|loved|enjoyed|miss|laughed",
  'sorry|apolog*|sympath*|condolences',
  'please',
];

/** A team or a place where a person's name should be. */
export const TEAM_WORDS =
  'team support service services care desk helpdesk office department centre center crew relations friends administration management reservations accounts billing sales staff customer customers group region dept operations everyone all hq shop store company ltd inc gmbh llc';

/** A draft that stops on one of these was cut off. */
export const LEFT_HANGING =
  'a an the and or but then that which who to of in on at for with from by if when while because so as is are was be your our my please also into than not will can until before after about';

/** After a noun: the phrase ends here. */
export const THING_ENDS =
  "is are was were will has have had can could should would may does did do goes comes leaves ships arrives takes costs in on at for from with to by of and or but so that which who as if when again now today tomorrow tonight this until too instead free itself yourself here there we've i've you'll it's";

/** Words that end a phrase without naming a thing a reply could be about. */
export const NOT_A_THING =
  'driver courier director manager engineer technician doctor nurse teacher parents gentleman lady man woman boy girl neighbour neighbor panel team staff head colleague friend people children kids ban hold claim first second third last next same other one two three rest way time day night morning evening afternoon week month year hour minute moment end start beginning monday tuesday wednesday thursday friday saturday sunday weekend it that this not no good great lovely please mother father wife husband son daughter sister brother mum mom dad child baby family name team customer agent manager trouble delay mistake mix-up wait patience photo photos question questions birthday wedding funeral hospital doctor surgery';

/** A time that can be kept, other than today's. */
export const SET_TIME = [
  '@weekday',
  'tomorrow|tonight|noon|midnight|midday',
  'until|till|by|before|after|at #|noon|then|the_end|next',
  'within|in ~1 @count ~1 @unit',
  '# of? january|february|march|april|may|june|july|august|september|october|november|december',
  'this|next week|weekend|month',
  'in|by|until|from january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn',
];

/** Warmth that could stand as a last line: thanks for a thing, a wish, a congratulation, a person behind the desk. */
export const WARM_LINE = WARM.filter((line) => !/^(?:please|sorry)/.test(line));

/** What was tried for them. */
export const TRIED = [
  "i|we have|'ve|also|even|already ~2 asked|tried|checked|looked|rung|rang|called|searched|gone|spoken|written|tested|pleaded|argued",
  'i|we ~1 asked|tried|checked|looked|rang|called|searched|went|spoke|wrote|tested',
];

/** Who decides, and where to go with it. */
export const WHO_DECIDES = [
  'manager|supervisor|head|lead|director|ombudsman|regulator|appeal|appeals|insurer|panel|committee|board|maker|manufacturer',
  'decide|decides|decided|appeal',
];

/** What is asked of the customer: "send me the serial number". */
export const ASKED_FOR =
  /\b(?:send|give|tell|attach|upload|forward|share|bring|need|show|mail|e-mail)(?: me| us| over| back| along)? ((?:the|your|a|an) [\p{L}\p{N}-]+(?: (?!and\b|or\b|so\b|to\b|on\b|by\b|in\b|from\b|with\b|for\b|of\b|when\b|that\b|which\b|is\b|are\b|here\b|over\b|back\b)[\p{L}\p{N}-]+)?)/iu;

/** In front of what was worked on: "sent the new lid". */
export const WORKED_ON =
  'sent resent posted ordered replaced corrected fixed repaired mended reissued issued changed updated reset packed made remade printed reprinted attached restored moved rebooked booked renewed prepared swapped added activated reactivated cancelled refunded credited reserved shipped dispatched exported converted sending posting ordering replacing attaching shipping packing';

/** Behind what is on its way: "the new lid leaves today". */
export const IS_COMING =
  'is attached|are attached|is enclosed|is on its way|are on their way|is in the post|is on the van|is back|is live|is ready|is booked|is packed|is fixed|is corrected|is replaced|has been sent|has been corrected|has been replaced|was sent|ships|ship|leaves|leave|comes|come|arrives|arrive|goes out|go out|reaches|reach|lands|should arrive|will arrive|will be delivered|will reach|now shows|now works';
