/** What people wait for, by kind; see `Stake`. Pattern notation. */
export const STAKE_CLASSES = {
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  soon: 'today tonight tomorrow tmrw @weekday this_week this_weekend next_week next_weekend this_afternoon this_evening this_morning the_weekend midnight noon',
  kin: `husband wife partner mum mums mom moms mam mother dad dads father son daughter brother sister parents parents' kids children baby newborn toddler
    gran granny nan grandma grandmother grandad grandpa grandfather aunt uncle niece nephew cousin friend boyfriend girlfriend fiance fiancee twins
    mother's father's son's daughter's brother's sister's wife's husband's mum's dad's mom's grandmother's grandfather's friend's`,
  my: 'my our his her their the',
  event: `birthday wedding bday baptism anand_karaj walima sangeet baraat aqiqah naming_ceremony quince ruby_wedding silver_wedding confirmation final kick-off kickoff telethon fundraiser raffle_draw open_day nikah mehndi puja pooja quinceanera wake memorial inauguration sports_day school_play prize_giving christening baptism graduation retirement party prom reunion ceremony anniversary
    viewing rehearsal tour gala housewarming opening_night concert recital performance premiere play match tournament race marathon festival gig bar_mitzvah bat_mitzvah communion engagement_party housewarming baby_shower hen_do stag_do
    christmas xmas eid diwali hanukkah easter thanksgiving ramadan new_year new_year's_eve valentine's_day mother's_day father's_day`,
  travel:
    'flight train ferry boat trip holiday vacation honeymoon journey cruise bus plane visa passport embassy consulate border',
  work: `meeting presentation interview deadline launch exam exams test viva audition pitch demo tender audit hearing conference keynote
    submission dissertation thesis assignment coursework essay application go-live rollout shift payroll client auditor inspection appointment book_report show fair market exhibition opening call_time photo_shoot shoot`,
  money:
    'rent mortgage eviction landlord bailiff overdraft bills deposit wages salary dentist tuition school_fees fees debt loan_payment',
  body: `insulin medicine medication tablets chemo surgery operation hospital wheelchair oxygen dialysis asthma inhaler pregnant transplant hearing_aid
    treatment scan alarm_button stairlift pacemaker appointment_at_the_hospital newborn hungry_baby nebuliser cpap hearing_aids epipen feeding_tube baby_milk formula coeliac`,
  part: 'is are starts start begins begin leaves leave takes_place opens closes ends lands departs happens due comes falls runs was',
};

export interface StakeLines {
  readonly kind: 'event' | 'travel' | 'work' | 'money' | 'body' | 'family';
  readonly lines: readonly string[];
}

export const STAKES: readonly StakeLines[] = [
  {
    kind: 'event',
    lines: [
      'walking|walk|going|go ~1 down|up the|that aisle',
      "i|i'm|i_am|we|we're|we_are|he|she|he's|she's|@kin|one ~2 graduating|marrying|performing|singing|competing|defending|exhibiting|retiring|proposing|auditioning|racing|swearing ~4 on|in|at|this|next|@soon|#",
      'asking|ask|going_to_ask her|him ~1 to_marry|marry_me',
      'swear|swearing|take|taking|say|saying the|an|our|my ~1 oath|vows|pledge',
      'years ~3 we|they ~1 married',
      'day|moment|morning he|she|it|they becomes|become|is|are ours',
      'collecting|collect|fetching|bringing|bring|meeting ~1 our|my ~1 little? boy|girl|son|daughter|baby|child ~2 from|home|for_the_first',
      'start|starting|finish line|gate ~4 on|this|@soon',
      'my|our|his|her first ~1 marathon|half-marathon|race|42k|21k|10k|triathlon|ironman|solo|show|gig|fight|match',
      "@event|show|final|match|kick-off|kickoff|telethon|raffle|auction|fete|fair|gala|fundraiser|tournament|market|carnival|parade 's|is|starts|begins|goes_live|kicks_off ~3 tonight|today|tomorrow|@soon|in_#|at_#|in",
      "it's|its|it_is|is ~2 the|our ~2 market|fair|final|busiest_day|best_day|biggest_day|big_day|opening|open_day|festival",
      'best|biggest|busiest|only day|night|weekend|week of_the_year|of_our_year|in_the_year',
      'whole|all_the|entire family|street|village|school|team|office|congregation ~3 coming|here|waiting|in|watching',
      'i|we|@kin|he|she|one|daughter|son ~2 propose|marry|run|sing|perform|present|defend|compete|host|race|swim|graduate|retire|speak|exhibit|launch|turn|turns|wed|dance|audition|auditions|sings|performs|runs|graduates|retires|marries ~4 on|in|at|this|next|@soon',
      "i'm|i_am|im|she's|he's|we're the|a ~1 bride|groom|best_man|bridesmaid|maid_of_honour|keynote|speaker|host|hostess|godmother|godfather|soloist|witness",
      'the ~1 @event ~3 is|starts|begins|on|in|at|@soon',
      'in|only|just @num ~1 days|weeks|hours ~3 until|before|till|to_go',
      'for|before|in_time_for|until|till|by|to|at|with|without|at|of|missed|ruined|due_for @my ~4 @event',
      "it's|its|it_is|it_was|that's|is|was|be @my|@kin ~4 @event",
      '@my ~3 @event ~4 is|are|on|this|next|tomorrow|today|tonight|in_#|was|takes_place|starts|@weekday',
      '@kin ~2 @event',
      "@kin|it's_her|it's_his|it's_my|it's_their|it's_our|its_her|its_his ~3 #th|#st|#nd|#rd|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth !of",
      'before|for|by|until|till|over|in_time_for christmas|xmas|eid|diwali|hanukkah|easter|thanksgiving|new_year|ramadan|the_holidays',
      'christmas|birthday|wedding|anniversary issue|present|gift|surprise|dinner|dress|suit|cake|meal ~6 for|to|on|is @my',
      'gift|present|surprise ~4 for|to @my|@kin',
      'get|getting|gets married ~4 @soon|in|on',
      'maid_of_honour|best_man|bridesmaid|bride|groom ~4 on|this|next|@soon',
      'guests|people|friends|family|@num ~1 people coming|arriving|come|arrive ~3 @soon|on|over|for|the_#',
      "got|have|we've|having ~2 people|guests coming|over|round",
      'the @event ~1 is|starts|begins|on',
    ],
  },
  {
    kind: 'travel',
    lines: [
      '@my ~2 @travel ~2 @part|on|at|in|tonight|tomorrow|today|needs|appointment',
      'visa|embassy|consulate|passport|border ~2 appointment|interview|office|deadline',
      'appointment ~3 embassy|consulate|visa|passport',
      "i|we|i'm|we're|she|he|they ~1 fly|flying|leave|leaving|travel|travelling|traveling|depart|land|landing|sail|sailing|off|off_again|going_away|go_away|move|moving|emigrate|run ~4 @soon|#|on|in_#|at",
      'catch|miss|make|book @my ~3 flight|train|plane|boat|ferry|connection|coach',
      'flight|train|trip home|back ~2 for|to|on',
      'on holiday from|on|@soon',
      "we're|i'm|we_are|i_am|we|i|she's|he's ~2 off|away|abroad|driving|sailing|going|heading|travelling|traveling|flying ~3 on_the|in_the_morning|@soon|to_see|to_meet|to_visit|for",
      'catching|boarding|taking @my|a|an|the ~2 flight|train|plane|boat|ferry|coach',
      'have|having|got ~1 @travel ~4 @soon|on|at|to',
    ],
  },
  {
    kind: 'work',
    lines: [
      '@my|an|a ~4 @work ~5 @part|on|at|this|next|tomorrow|today|tonight|by|@soon|@weekday|needs|in_#',
      '@work ~6 @soon|on_the|closes|due|starts|begins',
      'for|before|in_time_for|until|at|to @my|a|an|the ~3 @work',
      'need|needs|have_to|has_to|must|wants ~5 by|before|until|till @soon|the_#|#|end_of|next|tomorrow|midnight|noon',
      '@soon ~4 need|needs ~2 it|them|this',
      'has|have|must|needs|need to_be|be ~6 @soon|by|the_#|before',
      "i'm|i_am|we're|we_are|she's|he's presenting|pitching|defending|demoing|launching ~5 to|at|on|@soon|today",
      'goes|go|going|gone live|public ~2 @soon|at|on|tomorrow|today|tonight|#',
      'no ~2 no_money|no_work|no_income|no_pay|no_wages|no_job',
      'my|our only|whole ~1 earning|earnings|income|livelihood|source_of_income|wage',
      "that's|thats|it's|this_is my|our ~2 money|income|takings|earnings|season ~2 for|in|of",
      'festival|season|holiday|harvest|exam|rush time|season ~1 is_now|now|has_begun|starts',
      "can't|cannot|can_not|unable_to|couldn't|not_able_to|won't_be_able_to ~1 get_to_work|go_to_work|work|earn|open_the|open_my|open_up|trade|drive|travel|marry|attend|sit_the|enrol|register|graduate|compete ~4 without|until|if|before|unless",
      "without it|this|that|them|the|my ~5 will_not|won't|can't|cannot|not ~3 allow|let|accept|admit|work|open|travel|marry|attend|go|start|get",
      'having|have|got|attending|attend|giving|sitting|taking|facing ~1 @work|@event ~4 on|at|@soon|#|in_#',
      '^ @work|@event ~3 on|at|@soon',
      'client|customers|guests|boss|team|students|pupils|class|patients|auditors|inspector|investors|buyers ~2 waiting|arrive|arrives|arriving|coming|comes|come|expects|expecting|need|needs ~5 @soon|on|at|by|for',
      'shop|cafe|restaurant|salon|clinic|surgery|school|doors|stall opens|reopens|open|reopen ~3 @soon|on|at|in',
      'lose my|our|the ~2 job|place|spot|seat|contract|client|licence|license|slot|deposit|flat',
      'we|i open|reopen|exhibit ~3 on|at|@soon',
      'due|deadline|expires|closes|handed_in|hand_in|submit ~2 on|by|at|in|tonight|tomorrow|today|@soon',
      'my_boss|my_client|our_client|our_customers|my_customers|the_client|tax_adviser|accountant|auditor ~3 wants|needs|waiting|expects|is|are',
      'parts|orders|items|invitations|invites ~3 due|needed ~1 on|by',
      'course|class|school|term|semester|job|season ~2 starts|begins|opens ~2 @soon|on|at|in',
      'run|running|compete|competing|playing|performing|singing|speaking|exhibiting ~3 on|@soon',
      'people|clan|team ~3 depend on_me|on_us|on_it|on_this',
    ],
  },
  {
    kind: 'money',
    lines: [
      '@my ~2 @money ~4 @part|by|on|wants|today|tomorrow|@soon|out_of|from|with|this_month',
      'landlord|bailiff*|letting_agent|agency ~1 wants|needs|comes|coming|threatens|starts|is|gave|given|gives|changes',
      'pay ~3 @money|@my|the ~3 @money',
      'flat|house|place|room goes|gone|go ~3 next|someone_else|others',
      "can't|cannot|can_not|won't_be_able_to pay|afford ~4 rent|food|bills|mortgage|it|heating|anything",
      'lost|losing ~2 pay|wages|job|deposit|flat|house',
      'planned|going|meant|wanted to_pay|to_spend|to_use ~4 with',
      'need|needs ~2 money ~4 for|to',
    ],
  },
  {
    kind: 'body',
    lines: [
      '@my|first|his|her|next|last ~3 @body',
      'in|before|after|from|for|without|during|into|out_of|to surgery|hospital|chemo|dialysis|treatment|insulin|medication|medicine|oxygen|operation',
      'need|needs|keep|depend|depends|runs|relies|rely ~4 insulin|wheelchair|oxygen|medicine|medication|inhaler|stairlift|alarm|it_to_breathe',
      'hungry|sick|newborn|crying|tired baby|child|kids|infant|toddler',
      'wash|feed|feeding|bathing|warm ~2 newborn|baby|infant',
      "i'm|she's|he's|we're|is pregnant|disabled|diabetic|in_hospital|ill|on_crutches|bedridden|due_in|deaf|blind",
    ],
  },
  {
    kind: 'family',
    lines: [
      'meet|see|visit|seeing|meeting|visiting @my ~2 great-grandson|grandson|granddaughter|great-granddaughter|grandchild|grandchildren|grandkids|newborn|@kin',
      "meet|see|visit|surprise|bring|take|collect|pick_up ~3 @kin ~6 for|on|today|tomorrow|before|once|first|@soon|who|she's|he's",
      '@kin see|sees|meets|visits|comes|arrives|starts|flies|lands ~8 today|tomorrow|tonight|once|@soon|first|school|university|nursery',
      'be|there with|for|at @kin|her|him|the_birth|it|them ~3 birth|there|first',
      'i_said|i_promised|promised ~3 be_there|@kin|him|her|them',
      '@kin ~1 delivery|birth|first_day|due_date|homecoming|visit|release|move',
      'first day|week ~1 of|at school|nursery|university|work|the_new',
    ],
  },
];

/** A product, a trade or a data field, and nobody waits for it. */
export const NO_STAKE: readonly string[] = [
  'exam|test|demo|travel|launch|flight|holiday|presentation mode|date|field|box|button',
  "not|isn't|n't ~2 in|at|on ~1 an|a ~1 exam|meeting|interview|flight",
  'birthday|date_of_birth|birth_date ~4 invalid|rejected|accepted|asks|asked|says|month|format',
  'due ~3 now|already|but',
  'wedding|birthday|christmas|anniversary|party|graduation|holiday|travel|concert|flight shop|list|mug|edition|range|collection|catalogue|fair_shop|business|planner|line|section|template|theme|card|cards|discount|voucher|code|sale|market|app|insurance',
  'birthday|date_of_birth ~4 wrong|incorrect|field|system|form|format|on_file',
  'wrong ~2 birthday|date_of_birth',
  'change|move|rebook|cancel|reschedule|amend|refund|upgrade ~2 flight|train|ticket|trip|holiday|booking|cruise|appointment|meeting|interview',
  'cancelled|canceled ~1 my|our|the flight|train|concert|course|show|panto',
  'flight|train|concert|show|course|panto|match ~4 was|got|is cancelled|canceled',
  'my|the last ~2 flight|trip|holiday|order|stay',
  "we_run|i_run|we_are_a|we're_a|we_sell|our_customers_are|brides_come",
  '#th|#st|th|st anniversary ~1 edition|set|model|version',
  'rent|rental ~1 car|a_car|bike|from_you|the_van',
  'train|boat|flight|ferry|bus|plane|coach|delivery ~4 running|on_or_off|delayed|going',
  "you're|you_are|you ~1 busy",
  'move|change|reschedule|cancel|postpone ~3 delivery|order',
  'must be ~3 by_now',
  "don't|do_not ~1 care|mind",
  'my|our|the ~1 salary|wages|rent ~2 was|were|are_in|is_in',
  'leave|off ~1 for_work',
  'savings|money ~3 move|moving',
  'move|moving ~3 savings|money|it|them',
  'cancelled|canceled ~1 concert|flight|show|course|train|panto',
  'no_harm|no_rush|no_hurry|not_urgent',
  "isn't|not|n't ~1 due|needed|urgent",
];

/** Over for long: background, no stake. */
export const LONG_PAST =
  'last year|years? ago|months? ago|decades|when i was|last (?:christmas|easter|summer|winter|autumn|spring|birthday|holiday)|in (?:19|20)\\d\\d';
