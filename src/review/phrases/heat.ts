/** Word classes around an argument. Separated by spaces; `_` is a space inside a phrase. */
export const HEAT_CLASSES = {
  /** Whoever works here, as a reply stands up for them. */
  staff:
    'staff team teams driver drivers courier couriers technician technicians engineer engineers colleague colleagues crew crews agents agent nurses nurse doctor doctors waiter waiters chef kitchen builder builders receptionist reception girl_on_the_phone lads people_here everyone_here warehouse workshop manager installer installers fitter fitters plumber plumbers cleaner cleaners guide guides teacher teachers pilots crew he she they jess i we',
  /** Good words about them, where a customer has complained of them. */
  praise:
    'best hardest_working hard-working kindest nicest loveliest finest most_reliable most_experienced most_patient most_careful experienced professional professionals trained careful polite courteous good_person good_people well_meaning human_too human_beings doing_their_best doing_his_best doing_her_best doing_our_best do_their_best do_our_best does_his_best does_her_best did_their_best did_our_best did_his_best did_her_best work_hard works_hard worked_hard working_hard under_pressure under_a_lot under_enormous stretched hard_job tough_job difficult_job busy_day long_day hard_day rushed_off job_that_is day_of_it lot_on_their_plate',
  /** What nobody could have helped. */
  nature:
    'rain weather snow storm wind ice fog heat traffic roadworks strike strikes customs holiday christmas easter pandemic virus sickness illness season demand supplier suppliers manufacturer shortage airport airline post council government law bank banks motorway football',
  /** How they say it. */
  words:
    'word words language tone term terms expression phrase phrases claim remark remarks accusation accusations insult insults name names capitals swearing shouting talk comment comments adjective adjectives',
  /** Said of what they wrote. */
  inflated:
    'dramatic theatrical strong big heavy harsh unfair unkind extreme exaggerated excessive much rich steep unreasonable unhelpful uncalled_for unnecessary unpleasant rude hurtful personal over_the_top overblown disproportionate far-fetched hyperbole stretch nonsense childish silly',
  authority:
    'ombudsman court judge police lawyer solicitor bank regulator trading_standards newspaper press anyone_else another_company any_company reviewer reviewers',
};

/** A reply that argues. Pattern notation. */
export const ARGUES: readonly string[] = [
  // Taking the other side: markers of a rebuttal.
  'in|with all? fairness|honesty|seriousness',
  '^|but|and|just|or to_be_fair|to_be_honest_with_you|being_fair ~1 to|the|our|it|we|i|there',
  "i'd|i_would|i_must|i_should|i_do_have_to|i_do|i_have_to|i_feel_i_should|may_i|might_i|could_i|i_can_only|we'd|we_would|we_must|let_me ~2 point_out|remind|note_that|add_that|stress|emphasise|emphasize|object|disagree|stand_up_for|defend|correct|take_issue|say_that|assure ~1 that|you|the|it|our|we|for|my|however|here|here,|with",
  'worth|fair|important|right|only_fair|only_right ~2 saying|noting|remembering|pointing_out|mentioning|adding|bearing_in_mind|to_say|to_note|to_add|to_remember|to_point_out|to_mention !i|we ~1 that',
  "if_i_may_say_so|for_what_it's_worth|for_what_it_is_worth|if_you_don't_mind_me|if_i'm_honest_with|all_due_respect|let's_not_forget|let_us_not_forget|let's_not_pretend|let's_keep_things|keep_things_in|in_perspective|a_sense_of_proportion|keep_a_sense|let's_stick_to|mind_you|as_it_happens|believe_it_or_not|like_it_or_not|having_said_that|be_that_as_it_may|at_the_end_of_the_day|there_are_two_sides|two_sides_to|our_side_of",
  '^ well !done|i|we|spotted|here|good_news you|the|that|it|nobody|no_one|good|hello|thank|if|there|now|your|we|i',
  // Their words and their tone.
  '@words ~1 like_that|like_this|like_these|such_as|of_that_kind|of_this_kind|you_used|you_use|you_chose',
  "a|an|rather|bit|little|quite|very|somewhat|so|too|being|is|was|are|were|'s|that's ~1 @inflated ~1 word|words|thing_to|to_say|to_call|claim|if|i_think|don't_you|way_to|accusation|of_you|reaction|charge",
  "that's|that_is|it's|it_is|this_is|which_is|seems|sounds|feels|find|found ~2 little|bit|rather|somewhat|quite|very|so|too|simply|frankly|just ~1 @inflated",
  '@words ~4 belong|help|helps|achieve*|solve*|change*|get_us|get_you|speed|acceptable|civil|called_for|warranted|justified|deserved|fair|appropriate|make',
  "shouting|yelling|swearing|capitals|threats|threatening|insults|anger|complaining|ranting|blaming ~4 won't|will_not|doesn't|does_not|isn't|can't|never|nobody|faster|sooner|quicker",
  'human|humans|human_being|feelings ~3 behind|on_the_other_end|on_this_end|at_this_end|too',
  "isn't|not|never|wasn't|nothing personal|meant_personally|against_you",
  'civil|adult|polite|grown-up|reasonable|constructive|calm ~1 conversation|tone|manner|way|discussion|exchange',
  // What they did, or might have done.
  'you did|do ~1 choose|pick|sign|agree|accept|order|ask|book|click|tick|confirm|opt|say|leave|have|know|decide|select|enter|tell_us|write|give_us|go',
  'it|that|things|this|all ~1 would|might|could|may ~2 helped|help|easier|quicker|avoided|better|faster|nice|different|smoother ~1 if|to|had',
  "had ~2 been|you|it ~4 we|this|none|there ~1 would|could|wouldn't|might|have",
  "wouldn't|would_not|wouldn't_have|needn't ~3 conversation|discussion|exchange|trouble|happened|position|situation|problem",
  'nobody|no_one|nothing|who stopped|stops|prevented|prevents|kept|forced|made|asked ~1 you|you_from',
  'you could|might|may_want_to|may_wish_to|can|should|ought_to|would_do_well ~1 always|also|easily|simply|have ~1 have ~1 called|rung|asked|told|said|checked|read|written|waited|warned|chosen|let|used|looked|picked|mentioned',
  "if you'd|you_had|you_would ~3 read|looked|checked|called|told|asked|waited|listened|mentioned|let|answered|been|given|chosen",
  'free|welcome|at_liberty|entitled ~3 waste|think|believe|feel|post|write|go_elsewhere|go_to|take|try|complain|leave',
  '^ post|sue|report|complain|review|believe ~2 whatever|what|whoever|whomever|anything|as_you|all|away|me|us ~1 you|like|want|please|wish',
  "if that's|that_is|it's ~1 how|what|the_way you ~1 feel|feel_about|see|want|think|say|believe|prefer",
  // Denial, and holding to it.
  "not|n't|never|hardly ~2 how|what|the_way|as ~1 i|we|he|she|they|my_colleague|our_driver|@staff ~1 remember*|recall*|see|saw|heard|hear|tells|tell|told|told_me|describe*|experience*|put|read|said|happened|has_it|have_it",
  'i|we|our_records|our_system|the_system|our_log|the_file ~1 only ~1 have|see|find|show|shows|count|has ~1 a|an|one|two|three|four|#|record',
  'i|we ~2 see|find|have|show|hold ~1 no ~1 record|trace|evidence|sign|proof|note|mention|indication|reason ~2 of|that|to|for|in|on',
  "can't|cannot|can_not|don't|not ~1 read_minds|read_your_mind|read_thoughts|mind_readers|know_what_you|guess|smell|see_into|work_magic|do_magic|turn_back_time|be_everywhere",
  "answer|decision|rule|rules|facts|position|outcome|policy|result|price|terms ~1 hasn't|has_not|haven't|won't|will_not|doesn't|does_not|remains|remain|stands|stand|is_the|are_the ~1 change*|same|final|as_it|as_they|the_same|unchanged",
  "@authority ~2 will|would|won't|can|could|is_going_to ~3 same|see|agree|side|confirm|no_different|nothing|not",
  '@staff ~2 would|could|does|do ~1 never *',
  "never|wouldn't|would_never ~2 hang_up|hung_up|said|say|do|speak|talk|treat|lie|lied|ignore|laugh|leave|left|refuse|refused|been_rude|be_rude ~3 such|customer*|like_that|anyone|anybody|people|guests|that|a_thing|on_you|to_you",
  "i|we ~1 can|could|want_to|would_like_to|do|have_to|must ~1 assure ~1 you ~1 that|our|we|nobody|no_one|the|my|everyone|he|she|they|it|i !you_are|this_will|this_won't",
  'still|actually|technically|perfectly|very_much|comfortably|in_fact|strictly_speaking ~2 on_time|within|in_time|in_line|on_schedule|not_late|as_agreed|correct|legal|in_order|what_you_ordered|as_described|as_ordered|allowed|fair',
  'page|website|site|form|e-mail|email|confirmation|contract|terms|invoice|order_form|label|listing|description|small_print|ticket|leaflet|letter|sign|conditions ~2 clearly|plainly|does|did|do|quite_clearly|expressly|also ~1 say|said|says|state|states|stated|mention*|show|showed|shows|warn*|read|reads|read_that|list|lists|listed|is|was|are|were',
  // Standing up for us.
  "@staff ~2 's|'re|is|are|was|were|have|has|had|do|does|did|really|also|all|one_of|all_of ~4 @praise|hard_job|tough_job",
  'stand|standing|stick|speak|speaking ~1 up ~1 for|by',
  'deserve|deserves|deserved|merit|could_do_with ~3 understanding|respect|credit|patience|thanks|better_than|kinder|fairness|benefit',
  "@nature ~3 isn't|aren't|wasn't|not|n't|beyond|outside|was|were|is|are|has|had|caused|hit|out_of ~3 terrible|awful|bad|dreadful|control|fault|our|ours|something_we|anyone's|nobody's|something_i|up_to_us|in_our_hands|predict*|heavy|exceptional",
  "not|n't|isn't|aren't|wasn't|beyond|hardly ~2 something|anything|a_thing|things ~1 we|i|anyone|anybody|our_team ~1 can|could|control|caused|decide|chose|influence|have|had|did",
  "everyone|everybody|every_customer|all_customers|other_customers|other_people|others|hundreds|thousands|we_all|the_whole_country|you're_not_the|you_are_not_the ~2 wait|waits|waited|waiting|affected|same_boat|in_the_same|only_one|only_customer|patient",
  "i've|i_have|we've|we_have|i_had|we_had|my|i_too|me_too|we_too ~2 long|hard|bad|busy|rough|terrible|difficult|short_of|short-staffed|rushed ~1 day|week|morning|shift|time|month|staff|too",
  'short-staffed|short_staffed|understaffed|only_human|only_so_much|one_pair_of|two_hands|doing_what_we|doing_all_we|as_fast_as_we|as_quickly_as_we|not_robots|not_machines',
  // Sarcasm.
  'good|happy|lovely|nice|great|same|hello|hi|thank|thanks|merry ~3 to|from|and you|yourself too|as_well|likewise',
  'hate|sorry|afraid to ~1 disappoint|break_it|burst|spoil|ruin_your',
  'how|what|so ~1 charming|original|mature|imaginative|flattering of|a|to',
  // Correcting them, and evidence held against them.
  '^|so no you|we|it|that|i|he|she|they|there|nobody',
  'set|setting|put|keep|get|for the record|records|facts ~1 straight|clear',
  'with|in all|the|every ~1 fairness|respect|honesty',
  "let's_be|let_us_be|let_me_be|i'll_be|i_will_be|i_must_be|allow_me_to_be ~1 clear|frank|honest|blunt|fair|precise|direct|realistic !with_yourself",
  "as_a_matter_of_fact|the_fact_is|the_facts_are|the_fact_remains|fact_of_the_matter|strictly_speaking|the_truth_is|truth_is|the_reality_is|i_must_say|i_have_to_say|i_have_to_tell_you|just_so_you_know|just_so_we_are_clear|contrary_to|for_what_it's_worth",
  'as|like the|our|my|any|anyone|anybody ~2 report|log|logs|recording|footage|scan|photo|photos|records|data|notes|transcript|history|tracking|contract|website|page|see ~2 show*|say*|state*|prove*|clear*|on|from',
  'report|recording|footage|transcript|signature|meter|timestamp|camera|cameras|driver|technician|engineer|log|logs ~2 show|shows|says|proves|prove|states|confirms|swears|insists|assures ~3 otherwise|different*|delivered|you|your|no|nothing|correct|used|opened|signed|fine|all_was',
  'you did|have_had|were|had|was ~1 not|never !receive*|get|got|hear|deserve*|expect*|need|want*|ask*|have|know|do|cause*|make|should|been|told|given|informed|warned|helped|offered|at_fault|to_blame|wrong',
  "you didn't|did_not|never ~1 click*|choose|chose|pick*|select*|order*|request*|book*|cancel*|sign*|enter*|turn*|use*|look*|see|saw|try|tried|answer*|open*|switch*|attach*|say|said|state*|specif*|complain*|object*|update*|change*|pack*|measure*|keep|kept|bother*|raise*|wait*|come|came|show*",
  'you ~1 signed|agreed|approved|accepted|ticked|consented|opted|initialled|waived|authorised|authorized !to_me',
  'contract|terms|agreement|conditions|box|option|date|quote ~1 that|which? ~1 you signed|agreed|accepted|ticked|chose|picked|selected|approved',
  'you ~1 had|have|got|were_given|were_offered|been_given ~2 every|ample|plenty|enough|several|many|months|weeks|days ~2 chance*|opportunit*|time|warning*|notice|reminder*',
  // What they feel, made smaller or thrown back.
  'exaggerat*|overreact*|over-react*|overstatement|melodrama*|hyperbole|hysteric*|uncalled-for|out_of_line|below_the_belt|a_bit_much|bit_strong|bit_rich|strong_word|strong_words|tantrum*|rant|ranting|drama|theatrics|name-calling',
  'no|any amount of',
  'capital|capitals|caps|exclamation|bold ~1 letters|marks|lock|point* ~5 make|help|change|get|speed|fix|bring|younger|faster|not',
  "i|we ~2 resent|object_to|take_exception|take_issue|take_offence|take_offense|don't_appreciate|do_not_appreciate|won't_accept|will_not_accept|won't_tolerate|will_not_tolerate|won't_stand_for|refuse_to|reject|strongly|categorically",
  // Others are no better, nobody else complains, nobody could have helped it.
  "you'd|you_would|you'll|you_will|you_can|it_would|would ~3 no_better|worse|nowhere|anywhere|elsewhere",
  'other|others|another|any|every|no|most carrier*|airline*|compan*|shop*|store*|bank*|provider*|hotel*|competitor*|supplier*|seller*|carriers ~3 too|also|same|cancel*|charge*|does|do|would|could|can|cancelled',
  "isn't|not|nothing|is_not|wasn't|beyond|outside|out_of !your|the_applicant* ~4 control|controls|controlled|foresee|foreseen|prevent|prevented|predict|power",
  '# ~1 people|customers|users|guests|members|subscribers ~3 use|happy|happily|satisfied|manage*|without|love|never',
  // Giving an insult back.
  "takes_one_to|punching_bag|get_a_life|screenshot_taken|act_like_an_adult|behave_yourself|big_man|keyboard_warrior|big_words|ill-bred|pathetic|childish|enough_is_enough|enough_of|how_dare|who_do_you_think|i_have_feelings|not_your_servant|not_your_slave|not_a_robot|i_don't_get_paid|don't_get_paid|above_my_pay|cry_about|touch_grass|right_back_at|ditto|likewise|pot_calling|look_in_the_mirror|look_who's_talking|anger_issues|need_help_with_your|seek_help|bless_your_heart|i_couldn't_care|could_not_care|don't_care|do_not_care|not_bothered",
  'more|less|half ~4 than you|u|your !paid|ordered|asked|expected|need|needed|bought|thought|think|pay|owe|spent|had|were|planned|old|usual|first|last',
  'you|u|your|an|a ~1 racist|sexist|rude|nasty|horrible|vile|stupid|sad|little|bitter|ignorant|angry|entitled|ill-mannered|unpleasant ~1 man|woman|person|people|clown|bully|human|troll|child|boy|girl|piece|individual|creature',
  "until|when|once|after|unless ~1 you|you've|you're|you_have|you_can|u ~3 grown|grow|calm*|adult|learn*|polite|civil|apolog*|nicer|manners|behave*",
  'wait|waits|stay|stays|sit|delay* ~2 until|till ~1 you|i_feel|i_say',
  'find|fix|sort|look_for|get|do ~1 your_own|it_yourself|someone_else|somebody_else',
  "i'm|i_am|we're|we_are|so ~1 done with|helping|here",
  '^ wow|charming|oh_really|oh_please|pleasant|classy|seriously|excuse_me|boo_hoo !to|of|news|hearing|that|photo|catch',
  'when|if i|we feel_like|can_be_bothered|am_in_the_mood|have_nothing_better',
  // Threat for threat, and sarcasm.
  "two_can_play|good_luck_with_that|good_luck_finding|see_you_in_court|i_dare_you|try_us|be_careful_what|you'll_find_that|think_twice|mind_reader*|magician*|magic_wand|crystal_ball|work_miracles|how_convenient|bless_you|nice_try|well_done_you|thanks_for_the_lecture|feel_better_now|happy_now|welcome_to_the_real|rules_are_rules|that's_life|nobody's_perfect|nobody_is_perfect|no_one_is_perfect|it_takes_two_to",
  'breach|violation of ~2 contract|agreement|terms|our',
  'our|my ~1 lawyer*|solicitor*|attorney*|legal_team|legal_department',
  'what|how ~1 do|did|would|else|more|exactly|were|was|am|are|can|should ~2 you|we|i ~2 want_me|want_us|expect|suggest_i|suggest_we|supposed|meant',
  "if you ~1 look|looked|read|check|checked|scroll|bother|bothered|care|cared|actually|really|just ~5 again|carefully|properly|closely|you'll|you_will|you'd|would",
  "that's|that_is|it's|it_is|this_is|is|was ~1 hardly|scarcely|simply|plainly|just ~2 our|my|fair|accurate|surprising|unusual|the_end|a_reason|grounds|how|not|true|what",
  "we|i ~1 did|done|'ve_done|have_done everything|all_we|all_i|our_best|my_best|our_job|my_job|our_part|what_we_could",
  // Insisting, and knowing better.
  'our|my @staff ~1 did|does come|call|arrive|ring|write|send|tell|say|deliver|answer|reply|try|knock|leave|inform|explain|ship|refund|visit|attend|work|show|care|listen|read|check',
  'nobody|no_one|none_of_us|none_of_my ~5 would|has|have ~1 ever|never',
  'you ~1 must|may|might|could|probably|presumably|apparently have !been|had ~1 given|entered|typed|made|missed|overlooked|forgotten|misread|misunderstood|confused|used|chosen|selected|left|broken|dropped|clicked|ordered|provided|written',
  'you seem|appear to have|be|think|believe|forget',
  'stick|keep|stay|return|look ~1 to|with|at the facts',
  "let's|let_us|can_we|could_we ~1 be|stay|remain|keep ~2 reasonable|fair|civil|calm|factual|polite|adult*|professional|realistic",
  "other|most|all|many|thousands_of|our customers|guests|people|members|users ~3 manage*|cope|have_no|without|never|understand|happy|satisfied|fine|don't",
  "don't|do_not|stop|refrain_from ~1 write|writing|speak|speaking|talk|talking|shout|shouting|threaten|threatening|accuse|accusing|blame|blaming|swear|swearing|insult|insulting|exaggerate|exaggerating|raise|raising|send|sending ~3 to_me|to_us|me|us|your|like|such|that|this|at",
  'remind you|remember|correct_you',
  'may|let|must|would|should|allow ~2 remind|point_out|correct|stress|emphasise|emphasize|make_clear|clarify',
  'you have|need to understand|realise|realize|accept|appreciate|see',
  'it would|might help if you',
  'only human|other customers|not_the_only',
  "can't|cannot|can_not|not be ~1 blamed|held|expected|responsible|liable",
  'not liable|responsible|to_blame',
  'everything|all|it ~2 was|were|has_been ~1 done|handled|carried_out|correct|correctly|according|as_agreed|in_order',
  "tone|wording|remark|remarks|comment|comments|accusation|accusations|attitude ~3 inappropriate|unacceptable|rude|offensive|uncalled|unfair|not|isn't|quite|hurtful|disrespectful|unnecessary|unprofessional",

  // Judging them.
  "you|you're|you_are|you've|you_were ~1 not|n't|hardly|never ~2 fair|polite|listening|reading|reasonable|helping|being|entitled|right|correct|telling|the_only|cooperating|cooperative|accurate|honest|our_only",
  "you're|you_are|you_were ~1 being ~2 unfair|rude|unreasonable|difficult|dramatic|aggressive|hostile|impatient|childish|ridiculous",
  'you failed|forgot|overlooked|ignored|refused|neglected|chose|omitted|misread|misunderstood|misheard',
  "you didn't|did_not|haven't|have_not|never ~1 read|call|tell|follow|pay|send|check|listen|give|provide|mention|reply|respond|tick|ask|inform|notify|return|register|confirm",
  // What would have been.
  "if|had you|you'd|you_had ~6 wouldn't|would_not|would_have|could_have|none_of_this",
  "wouldn't|would_not ~3 happened|be_here|have_this ~2 if",
  // Waving it away.
  "that's|that_is|it's|it_is ~1 your|just_your|only_your opinion|view|problem|choice|interpretation|decision|responsibility|perception|own",
  "not|isn't|hardly ~1 as|so|that bad|serious|big|terrible|dramatic|rude",
  'make|making|made it sound|out|seem|look',
  'blow|blowing|blown ~3 out_of_proportion',
  'everyone|everybody|other customers|people ~2 managed|managed_to|understood|happy|no_trouble|fine',
  // The tone.
  "shouting|swearing|yelling|threats|threatening|insults|being_rude|rudeness|capitals|aggression|sarcasm ~3 us|me|won't|will_not|doesn't|isn't|not|get|help|achieve|make",
  "won't|will_not|don't|refuse|not ~2 be|to_be|being|get ~1 spoken_to|talked_to|shouted_at|insulted|threatened|bullied|accused|called",
  'mind|watch|moderate|change|lower your tone|language|manners|voice|words',
  'more respect*|polite|civil|courteous|reasonable',
  // Said before.
  'as ~2 stated|explained|mentioned|advised|outlined|noted|indicated|communicated|pointed_out|clarified ~4 !you_asked',
  'in|per my|our previous|last|earlier|first mail|email|e-mail|message|reply|letter ~4 !i_promised',
  "i've|i_have|we've|we_have|i|we already|repeatedly|clearly ~1 told|explained|said|answered|stated|informed|written|made_clear|given !the|him|her|them|my|our|it_to|everyone|accounts",
  // Records and doubt.
  "our|the|my records|logs|system|data|tracking|notes|files|recording|cameras|colleague ~1 say*|confirm*|tell*|suggest*|show*|state*|has|have !both|two|three|the_error|that_we|the_mistake|our|it_too|the_same|exactly_what|your|you're_right ~3 !you're_right",
  "i|we ~1 doubt|question|find_it_unlikely|find_that_unlikely|can't_imagine|cannot_imagine|struggle_to_believe|don't_believe|do_not_believe|don't_see|do_not_see|fail_to_see|beg_to_differ",
  "your accusation*|allegation*|version|so-called ~4 is|are|has|have|false|baseless|unfounded|untrue|not|no|cannot|can't",
  'supposed|supposedly|allegedly|alleged|so-called',
  'take|taking|bring your business|custom elsewhere|somewhere_else',
  'free|welcome to ~1 leave|go|complain|cancel|switch|try|take_it|look_elsewhere',
  'not our|my fault|problem|responsibility|doing|job|concern|department',
  'nothing ~2 wrong with|about ~1 our|the|my',
  'we|i ~1 did|have|acted ~2 nothing_wrong|everything_right|everything_correctly|correctly|by_the_book',
  'is|are your ~1 own fault|mistake|doing|responsibility',

  'with_respect|with_all_due_respect|with_all_respect',
  "that|this|it is|was|'s|isn't|is_not ~2 not|simply not? ~1 true|correct|wrong|incorrect|false|untrue|nonsense",
  "you're|you_are ~2 wrong|mistaken|exaggerating|overreacting|confused|lying|imagining|incorrect|misinformed|unreasonable|being_rude|being_unreasonable|not_listening",
  'hard|difficult to believe|imagine',
  'no need to|for ~4 take|shout|use|raise|insult|swear|capitals|tone|attitude|language|caps|drama|hostil*',
  '^|please|must|should|need_to|kindly|just|could_you|first calm down|yourself',
  "your tone|attitude|language ~3 is|will|was|isn't",
  'take|using|use ~1 that|this tone',
  'check|get your facts',
  'nobody|no_one|noone lied|forced|forces|asked|made|promised|cheated|stole|is_lying ~1 you|to_you|anything|it|!answered',
  'i|we disagree|dispute|refute|reject|deny',
  'had|has|have a point',
  "technically ~3 you|you're|your|not|correct|right|wrong",
  'actually ~2 you|not|the|our|we|it|that|this|perfectly|delivered|correct|wrong|quite|very',
  '^ actually|for_the_record|in_fact_you|in_fact_the|in_fact_it|in_fact_we|in_fact_our|to_be_clear_you|to_be_clear_we|to_be_clear_our|to_be_clear_the|to_be_clear_it|to_be_clear_this|for_your_information|clearly|obviously|frankly|needless_to_say',
  'direct|take|aim your anger|complaint|frustration',
  'as|like i|we ~1 already|previously|just|clearly|have ~1 told|said|explained|stated|mentioned|informed|wrote',
  'i|we ~1 explained|told you|this|that|it|the ~4 already|yesterday|before|twice|last|and_it|clearly',
  'if you ~1 continue|keep|carry_on|insist|refuse ~12 end|close|terminate|block|report|stop',
  'feel free to leave|go|cancel|complain|sue|take_your',
  '^ go_ahead|suit_yourself|be_my_guest|as_you_wish|try_it|grow_up|so_what|tough|your_choice|your_loss|same_to_you',
  'go_ahead $',
  'grow_up|get_over_it|cry_harder|deal_with_it|not_my_problem|not_our_problem|not_our_fault|not_my_fault|nothing_to_do_with_us|get_real|give_me_a_break|spare_me|enough_of_your',
  '^ ha_ha',
  'only help|assist ~3 if you ~3 polite|calm|civil|stop|respect*|nice*',
  'perhaps|maybe if you ~2 could|had|would|can|read|listened|wrote',
  'you never !got|received|had|heard|saw|been|agreed_to ~6',
  'you should_have|could_have|ought_to_have ~1 called|rung|read|checked|told|asked|said|mentioned|written|waited|looked|chosen|kept|noticed|known|thought|paid|returned|tried|come|spoken|let',
  'you were_informed|were_advised|signed|agreed|failed_to|chose_to|clicked|accepted ~6 !had|been|received|got|heard|right',
  'our|the|my records|logs|system|data|tracking|notes|files ~1 clearly? show*|indicate*|say*|prove*|state* !both|two|three|the_error|that_we|the_mistake|our|it_too|the_same|your',
  'it says ~4 because it_was|it_is|it',
  'only ~3 if|because ~2 yours|your_fault',
  'i|we find|found ~3 hard|offensive|insulting|unacceptable|rude',
  "we|i don't|do_not|did_not|didn't|never ~1 make_stuff|lie|lied|make_things|steal|stole|cheat|promise|promised|say|said",
  'any ~1 mechanic|expert|reasonable|sane|normal|adult|child|fool',
  'perfectly normal|standard|clear|fine|legal',
  'sick of|tired_of ~1 it|this|you|your|being',
  'finished|done with you',
  "not_paid_enough|not_my_job|who_raised_you|good_laugh|i'm_not_your|ignorant|loser|idiot*|moron*|shut_up|hilarious|learn_to|could_read|if_you_could_read|your_mouth|cry_me",
];

/** "Our records show you're right": the fact is good news for them. */
export const CONCEDES: readonly string[] = [
  'you did|have_done nothing|everything|all ~1 wrong|right',
  'our bad|apologies|doing',
  'no_one|nobody told|rang|called|warned|asked|answered|informed you',
  "you're|you_are|you_were|you've|you ~2 right|correct|got_us|deserved",
  '^ quite|absolutely|completely|entirely|too|fair|you_are ~1 right|fair|point|enough|true|correct',
  'records|logs|system|tracking ~3 show* ~4 right|two|twice|our|mistake|error|correct|never_sent|never_arrived',
  "we|i ~1 wrong|caused|mistake|fault|should_have|shouldn't_have|didn't|failed|left_out|got_it_wrong|messed",
  "would_of_course|your_right|your_every_right|right_to_go|won't_contest",
  "i'd_be|i_would_be|we'd_be ~4 too|as_well|myself|in_your",
  "told|said|promised ~4 wasn't|was_not|isn't ~1 true|right|so",
  "was|is|were|are|'s ~1 ours|mine ~1 to|$|alone",
  'every|good|all_the|plenty_of|much reason|reasons|right|cause to ~1 be|feel|expect|complain|ask|leave|cancel|go|shout',
  'mistake|error|fault|failure|slip ~3 ours|mine|our_side|our_end|our_part|my_part|my_side|my_end',
  "no_excuse|isn't_good_enough|not_good_enough|not_acceptable|i'd_be ~3 too",
  'no shouting heard',
];

/** A boundary, not an argument. */
export const BOUNDARY: readonly string[] = [
  'talk|go_on|speak|help|write|continue|carry_on ~4 without ~1 insults|names|name-calling|swearing|abuse|threats',
  'manager|supervisor|lead|director|team_leader|boss ~5 reading|reads|copied|listening|aware|following|joins|joined ~4 because|so|language|threat*|words|from_here',
  "won't|will_not|can't|cannot|not|can_only|only|happy_to|glad_to|stop ~4 while|if|when|as_long_as|unless|once ~5 names|name-calling|insulted|insults|insulting|sworn|swearing|threatened|threats|shouted|abused|spoken_to|talked_to|language|personal",
  'called|calling|call|spoken_to|talked_to ~1 me|us? ~1 names|name|like_that|that_way|in_this_way',
  "ask|asking|please|let's ~8 without|free_of|no ~3 insult*|threat*|abuse|swearing|name-calling|names|slurs",
  'please|ask|need|must|want ~4 stop|refrain_from|no_more|avoid|leave_out ~1 calling|insulting|swearing|threatening|insult*|swear*|the_insults|the_swearing|that_language|abuse|personal',
  'keep|stay|remain|be ~3 civil|respectful|courteous ~4 so|and_i|with|while|for_both|please|both',
  'remark*|comment*|language|insult*|word*|threat* ~8 no_place|not_acceptable_here|not_accept|passed_on|recorded|reported|logged',
  'otherwise|if ~8 manager|supervisor|lead|director|head_of|team_leader|colleague|security|police ~3 will|takes|take|answers|write*|handle*|instead|replies',
  "insult*|sworn_at|abuse|abusive|language|personal ~6 stop|can't|cannot|without|end|need|while|continue|if",
  "can't|cannot|won't|unable_to ~3 help|continue|carry_on ~4 if|while|insulted|sworn|until|like_this",
  'need|ask ~4 insults|swearing|language ~3 stop',
];

/** "I understand, but": the ear closes at the but. */
export const ACK_BUT = 'understand|sorry|see|hear|appreciate|apologise|apologize|realise|realize|know';
