/** Somebody has died. Matched on folded sentences; `@name` cannot be known here, see mood/grief.ts for capitalised names. */
export const DEATH: readonly string[] = [
  'only|last ~1 place|thing|way|time ~4 hear|see|heard|saw|have_of ~1 her|his|him|them',
  '@my ~2 @dear ~4 died|dies|die|dead|deceased',
  '@dear ~3 passed !his|her|the|their|all|with|it|me|my|your|on_my|on_your|on_the|on_to|exam|through|by|out|a|an|over|this_on|along',
  "he|she|they passed|died|has_died|have_died|'s_dead|is_dead|isn't_with_us|is_no_longer_with|'s_gone_now",
  'passed_away|pass_away|passed_suddenly|passed_peacefully|passed_last|passed_this|departed_this|lost_her_battle|lost_his_battle|no_longer_with_us|laid_to_rest|taken_from_us|fell_asleep_forever',
  '@dear ~4 was|were|been|got|is killed|murdered|shot_dead|buried|cremated|stillborn|taken_from',
  'lost my|our|his|her|their|the ~2 @dear|baby|babies|twins|pregnancy|little_one|little_girl|little_boy',
  'lost @dear ~4 to|in|last|on|this|yesterday|at',
  'we|i lost him|her|them !in|at|on_the|as_a',
  "we|i|'ve lost ~1 in|at the|#|her ~1 # ~1 week",
  'my|our|his|her|their|the ~2 late @dear',
  'widow|widowed|widower|orphan|orphaned|bereave*|mourning|grieving|grief|condolence*|obituary',
  "death_certificate|death_cert|deceased|next_of_kin|probate|executor|executrix|estate_of|grave|graveside|gravestone|headstone|tombstone|mother's_stone|father's_stone|'s_ashes|the_ashes|his_ashes|her_ashes|miscarr*|stillbirth|stillborn|cot_death",
  "@my ~2 @dear|godmother|godfather|friend 's|s ~1 funeral|burial|cremation|memorial|wake|death|grave|ashes",
  "the|a|for|her|his|their|mum's|dad's funeral|burial|cremation|memorial_service|wake !home|director|directors|parlour|business|service_for|call|up",
  'death|suicide|passing|loss of @my|our|my ~1 @dear',
  'since|when|after|before @my|he|she ~2 died|passed|death|passing',
  '@dear ~2 dead|gone_for_ever|gone_forever',
  'took his|her|their own_life|life',
  "born ~4 didn't_make_it|did_not_make_it|didnt_make_it",
  "he|she|@dear ~3 didn't|didnt|did_not make_it !to|in|on|home|back|for|past",
  'he|she|they|@dear|dad|mum never woke|wake up',
  'he_is_die|she_is_die|is_dying|has_died|have_died|had_died',
];

/** Death that is not named: what a house is like afterwards. */
export const DEATH_IMPLIED: readonly string[] = [
  'place|way|thing ~3 can|could|still hear|see ~1 her|his|him|them ~1 !clearly',
  'nursing_home|care_home|hospice|hospital ~1 has|have|gave|given|handed|sent ~3 box|bag|things|belongings|ring|watch|glasses|coat|suitcase',
  "where ~1 she|he isn't|is_not|used_to",
  'without|miss|missing him|her ~2 !it|on|at|from|the_bus',
  'he|she went on|last|in|this|at ~2 @weekday|easter|christmas|night|spring|morning|march|april|may|june|july|autumn',
  'years of the_other|marriage|us|the_two_of_us|being_two',
  'only|just me now|left_now|the_one_of_us',
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
  'phone|battery|batteries|laptop|screen|server|app|car|engine|motor|fridge|boiler|tv|router|modem|charger|computer|machine|link|links|pixel|pixels|line|signal|site|website|plant|plants|roses|lawn|drive|disk|hard_drive|ssd|kettle|toaster|printer|vacuum|watch|tablet|console|controller|headphones|bike|e-bike|light|lights|bulb|speaker|camera|worker|process|thread|job|connection|wifi|socket|cell|sim|remote|thermostat|washer|dishwasher|it ~3 died|dead|dies|die|dying|killed|passed',
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
