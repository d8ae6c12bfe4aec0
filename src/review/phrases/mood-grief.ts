/** Somebody has died. Matched on folded sentences; `@name` cannot be known here, see mood/grief.ts for capitalised names. */
export const DEATH: readonly string[] = [
  '@dear ~1 has|have gone $',
  '@dear|he|she ~2 not|no_longer|no_more ~1 living|alive|among_us|of_this_world !with|at|in|here|there|together',
  "@dear|he|she is|'s ~1 in_the_sky|up_in_heaven|looking_down_on_us|with_the_stars",
  // Said of a person of theirs, or of him or her, by whatever word their tongue or faith has for it.
  '@dear ~4 @died',
  '@dear ~9 passed_away|died',
  "@dear ~3 didn't|did_not|didnt|never make_it|last to|till|until the_weekend|the_morning|the_summer|the_spring|christmas|easter|new_year",
  '@dear ~9 passed_on last|this|in|yesterday|#|suddenly|peacefully|recently',
  'he|she|they ~2 @died',
  "couldn't|could_not|couldnt|unable_to|not_able_to|tried_to ~1 save him|her|them|@dear !money",
  'said|say|saying|had_to_say|have_to_say goodbye_to|our_goodbyes_to him|her|them|my|our ~2 @dear|today|yesterday|last|this|on|at_the_vet',
  'said|say|saying goodbye_to him|her',
  'funeral|burial|cremation|wake|memorial_service my|our|of_my|of_our|for_my|for_our ~2 @dear',
  '^ funeral|the_funeral $',
  '@dear ~1 funeral|burial|cremation|memorial|ashes|grave !home|director',
  'rainbow_bridge|inna_lillahi|may_he_rest|may_she_rest',
  'had_to|have_to|we|they|vet ~1 put ~2 to_sleep',
  'buried|cremated|scattered my|our|her|his ~2 @dear',
  'put_to_sleep|put_him_to_sleep|put_her_to_sleep|put_him_down|put_her_down',
  "@dear ~3 drowned|perished|expired|suffocated|hanged_himself|hanged_herself|hung_himself|hung_herself|shot_himself|didn't_survive|did_not_survive|didnt_survive|not_survived",
  'mum|dad|mam|mom|nan|nana|gran|grandma|grandad|grandpa|granny|mother|father|husband|wife|hubby ~1 died|has_died|is_dead|passed_away',
  'about|report|notify|inform|register ~3 death|a_death|bereavement',
  'death in|of the|our|my family|policyholder|customer|holder|husband|wife|mother|father',
  "mum|dad|mam|mom|nan|gran|grandma|grandad|grandpa|mother|father 's|s|is gone !to|out|for|on|home|back|away|shopping|abroad",
  'he|she was|got ~1 killed|murdered|shot|stabbed|run_over',
  'went|slipped_away|passed in her|his sleep',
  "@dear|he|she 's dead|died|gone_now|passed|no_longer",
  'only|last ~1 place|thing|way|time ~4 hear|see|heard|saw|have_of ~1 her|his|him|them',
  '@my ~2 @dear ~4 died|dies|die|dead|deceased',
  '@dear ~3 passed !his|her|the|their|all|with|it|me|my|your|on_my|on_your|on_the|on_to|exam|through|by|out|a|an|over|this_on|along',
  "he|she|they died|has_died|have_died|'s_dead|is_dead|isn't_with_us|is_no_longer_with|'s_gone_now",
  'he|she passed $',
  'he|she passed on|last|this|suddenly|peacefully|in|at|yesterday|today|before|after|since|when !to|the_exam|first|my',
  'killed himself|herself|themselves',
  'say|said|saying goodbye_to my|our|her|his ~1 @dear',
  'lived only|for_only|just|for_just|# ~2 hours|days|weeks',
  'passed_away|pass_away|passed_suddenly|passed_peacefully|passed_last|passed_this|departed_this|lost_her_battle|lost_his_battle|no_longer_with_us|laid_to_rest|taken_from_us|fell_asleep_forever',
  '@dear ~4 was|were|been|got|is killed|murdered|shot_dead|buried|cremated|stillborn|taken_from',
  'lost my|our|his|her|their|the ~2 @dear|baby|babies|twins|pregnancy|little_one|little_girl|little_boy',
  'lost @dear ~4 to|in|last|on|this|yesterday|at',
  'we|i lost him|her|them !in|at|on_the|as_a',
  "we|i|'ve lost ~1 in|at the|#|her ~1 # ~1 week",
  'recently|newly|just|now ~1 a ~1 widow|widower',
  'widow|widower since|this|last',
  'widowed|orphaned|bereave*|mourning|grieving|grief|condolence*|obituary',
  "death_certificate|death_cert|deceased|next_of_kin|probate|executor|executrix|estate_of|grave|graveside|gravestone|headstone|tombstone|mother's_stone|father's_stone|'s_ashes|the_ashes|his_ashes|her_ashes|miscarr*|stillbirth|stillborn|cot_death",
  "@my ~2 @dear|godmother|godfather|friend 's|s ~1 funeral|burial|cremation|memorial|wake|death|grave|ashes",
  "the|a|for|her|his|their|mum's|dad's funeral|burial|cremation|memorial_service|wake !home|director|directors|parlour|business|service_for|call|up",
  'death|suicide|passing|loss of @my|our|my ~1 @dear',
  'since|when|after|before @my|he|she ~2 died|passed|death|passing',
  '@dear ~2 dead|gone_for_ever|gone_forever',
  'took his|her|their own_life|life',
  "born ~4 didn't_make_it|did_not_make_it|didnt_make_it",
  "he|she|@dear ~3 didn't|didnt|did_not make_it !to|in|on|home|back|for|past|until|till|before|by|here|there|at|today|yesterday|tonight|over|across|through_the",
  'he|she|they|@dear|dad|mum never woke|wake up',
  'he_is_die|she_is_die|is_dying|has_died|have_died|had_died',
];

/** Death that is not named: what a house is like afterwards. */
export const DEATH_IMPLIED: readonly string[] = [
  "he|she|who|they didn't|did_not|didnt|never come_home|came_home|come_back|wake_up|get_up",
  'service|mass|requiem|removal|shiva|shivah|janazah ~1 is|will_be|was|takes_place ~2 st|saint|church|chapel|crematorium|cemetery|mosque|synagogue|parish|temple',
  "hes|shes|he's|she's|he_is|she_is|theyre gone !to|out|for|on|home|back|away|off|through|into|and_left|ahead|with|from|quiet|silent|missing",
  '@dear|he|she got|was|been ~1 hit|knocked|struck|crushed|run_down',
  'down|reduced to|now ~1 one|a_single|just_me',
  'did|does so|always|dearly ~1 enjoy|love|like|look_forward',
  'preparing|prepare|arranging|arrange|raising|raise ~3 burial|funeral|cremation|send-off|final_journey',
  'place|way|thing ~3 can|could|still hear|see ~1 her|his|him|them ~1 !clearly',
  'nursing_home|care_home|hospice|hospital ~1 has|have|gave|given|handed|sent ~3 box|bag|things|belongings|ring|watch|glasses|coat|suitcase',
  "where ~1 she|he isn't|is_not|used_to",
  'without|miss|missing him|her ~2 !it|on|at|from|the_bus',
  'he|she went on|last|in|this|at ~2 @weekday|easter|christmas|night|spring|morning|march|april|may|june|july|autumn',
  'years of the_other|marriage|us|the_two_of_us|being_two',
  'only|just me now|left_now|the_one_of_us',
  "there|there's|theres ~1 only|just me",
  'officers|police|policemen|padre|chaplain ~1 came_to|were_at|stood_at|at the|our|my ~1 door',
  "can't|cannot|cant say|write|talk_about ~2 more|it|any_more ~4 now|yet|at_the_moment|today",
  'on_my_own|alone|by_myself now|since|these_days|after ~3 years',
  "he's|she's|he_is|she_is|will ~1 not|never coming|come ~1 home|back_to_us",
  'you_may_remember|remember him|her ~3 always',
  'take ~3 chair|name|plate|place away|off|out ~4 before|please',
  'she|he always left|made|did|sent|saved|sat',
  "cleared|clearing|emptied|emptying|sorting ~2 her|his|mum's|dad's|mother's|father's ~1 house|flat|room|things|wardrobe|clothes|papers",
  "won't|will_not|would ~1 have_been|be|see ~1 @num|# this|next|on",
];

/** Not a death: things that die, idioms, trade. */
export const NOT_DEATH: readonly string[] = [
  'queen|king|pope|president|founder|author|singer|composer|painter|actor|emperor|prince|princess ~4 died|death|dead|passed_away',
  'if|should|in_case i|we|one|he|she|either_of_us ~2 die|dies|died|pass_away|passes_away',
  'goodbye_to him|her|them|my|our ~4 airport|station|gate|school|platform',
  "didn't|did_not|couldn't|not make_it ~2 to|on|in_time|for !the_weekend|the_morning|the_end|the_summer|the_spring|christmas|easter|new_year",
  'nearly|almost ~1 lost|lose|losing',
  'passed_away|passed_on my|our|your ~1 detail|details|message|info|information|request|feedback',
  'passed his|her|their|my|the ~1 test|tests|exam|exams|driving',
  'put ~2 laptop|computer|mac|pc|phone|monitor|screen|it|device|baby|kid|kids|son|daughter|child|tablet|console ~1 to_sleep',
  "i'm|im|i_am|literally|lowkey|absolutely ~1 deceased|dead|dying",
  'died|dyed|dead my|her|his|their|the|against|keen|certain|sure|centre|center|ahead ~1 hair|shirt|jeans|change|idea|price|plan|of',
  'dead against|keen|certain|ahead|centre|center',
  'lost my|our|the|a ~1 baby|dog|cat|friend|twin|horse ~1 monitor|seat|cot|clothes|blanket|bottle|food|lead|collar|bed|toy|photos|photo|flap|in_the_queue|in_the_crowd|in_the_shop|list|tag|passport',
  'died|killed|dead|dies ~4 game|in-game|level|raid|lobby|match|round|respawn|by_a_cheater|hacker',
  'respawn|player|clan ~8 died|killed|dead',
  'phone|battery|batteries|laptop|screen|server|app|car|engine|motor|fridge|boiler|tv|router|modem|charger|computer|machine|link|links|pixel|pixels|line|signal|site|website|plant|plants|roses|lawn|drive|disk|hard_drive|ssd|kettle|toaster|printer|vacuum|watch|tablet|console|controller|headphones|bike|e-bike|light|lights|bulb|speaker|camera|worker|process|thread|job|connection|wifi|socket|cell|sim|remote|thermostat|washer|dishwasher|tree|trees|shrub|bush|hedge|orchid|cactus|bonsai|seedling*|starter|sourdough|lawn|flower|flowers ~9 died|dead|dies|die|dying|killed|passed|passed_away',
  'it died|dead|dies|die|dying|killed|passed',
  'dead battery|link|links|pixel|pixels|line|end|phone|screen|zone|spot|simple|easy|happy|good|chuffed|line|on_arrival|set|tired|serious|right|wrong|slow|heat|space|weight|letter|lock|keen|cheap|nice|funny|cool|sure|interested',
  'brain_dead|died_laughing|died_of_laughter|dying_to|dying_here|to_die_for|nearly_died|almost_died|could_have_died|would_die|die_of|dying_of|death_of_me|do_or_die|over_my_dead|drop_dead|died_of_shame|died_a_death|scared_to_death|bored_to_death|worried_to_death|sick_to_death|frozen_to_death|die_hard|old_habits|late_for|kill_for|killing_me|dead_in_the_water',
  'funeral_home|funeral_director|funeral_directors|funeral_parlour|undertaker|funeral_business',
  'film|movie|novel|book|game|series|episode|boss|raid|character|level|quest|player|npc|avatar|clan|lobby|level_# ~8 died|dies|dead|killed',
  "lost my|our|the|your ~2 password|order|parcel|package|luggage|suitcase|phone|keys|ticket|card|bag|receipt|data|photos|ring|signal|connection|job|cat's|dog's|friend_request",
  'his|her|its|my|the battery|phone|tablet|laptop|account ~2 died|dead',
];

/** Long ago, told by the way. */
export const LONG_AGO: readonly string[] = [
  'died|passed|lost|death|dead ~6 years_ago|decades_ago|long_ago|a_long_time_ago|as_a_child|when_i_was|back_in',
  'years_ago|decades_ago|long_ago ~8 died|passed|lost',
];

/** "My late father": the death may be the matter, or long past and only told to say whose it was. */
export const LATE_KIN: readonly string[] = ['my|our|his|her|their|the ~2 late @dear'];
/** What tells that it is long past. */
export const LONG_PAST: readonly string[] = [
  'always|used_to|opened|took_out|taken_out|bought|started|founded|built|taught|left_me|gave_me|swore_by|planted',
  '# years',
];

/** Ways to say that somebody has died; only behind a person, since a card expires and a phone dies, too. */
export const DIED = `died passed_away passed_on passed_over has_passed have_passed had_passed expired perished is_no_more was_no_more no_longer_with_us
  did_not_live didn't_live didnt_live did_not_survive didn't_survive didnt_survive did_not_pull_through didn't_pull_through not_survived
  slipped_away breathed_his_last breathed_her_last lost_his_life lost_her_life lost_their_life was_killed were_killed got_killed took_his_life took_her_life
  took_his_own_life took_her_own_life has_left_us left_us_for_good gone_to_heaven went_to_heaven in_heaven with_the_angels with_the_lord with_god
  with_jesus with_allah with_our_lord with_the_ancestors went_to_be_with gone_to_be_with to_glory home_to_be_with_the_lord home_to_be_with_god home_to_be_with_jesus home_with_the_lord was_laid_to_rest returned_to_allah returned_to_god
  went_home_to_the_lord called_home transitioned ended_his_life ended_her_life succumbed`;
