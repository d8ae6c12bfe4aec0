/** Nouns that fit any ticket, and what stands around them. */
export const VAGUE_THING_CLASSES = {
  the: 'the your this that these those said',
  adjective: `affected requested reported mentioned relevant respective same above desired ordered purchased damaged faulty defective missing original specific particular following
aforementioned present current underlying whole entire said corresponding concerned necessary required recent initial outstanding described aforesaid subject reported_by_you given technical`,
  thing: `issue issues problem problems matter matters request requests query queries enquiry enquiries inquiry inquiries concern concerns case situation item items product products device devices
unit units component components part_in_question equipment article articles goods merchandise content contents documentation amendment amendments modification modifications adjustment adjustments
topic topics subject affair incident incidents occurrence circumstance circumstances transaction material materials facility object purchase behaviour behavior symptom symptoms undertaking process procedure action functionality
feature discrepancy irregularity malfunction defect fault phenomenon question complaint`,
} as const;

export const VAGUE_THINGS: readonly string[] = [
  '@the @adjective? @adjective? @thing in_question|concerned|at_hand|at_issue|you_raised|you_mentioned|you_reported|you_described|raised|mentioned|reported|described|you_wrote_about|involved',
  '@the @adjective? @adjective? @thing !with|of|about|on|regarding|concerning|around|where|is_that|was_that|that|which|number|id|tracker|page|tab|you|between|itself|when|for_a|for_an|for_the|for_your|for_my|for_#|to_have|to_be|to_change|to_move|to_add|to_cancel|to_get|from_#',
  '@the ~1-2 in_question',
];

/** Places of a screen and set phrases are named things. */
export const NAMED_THING: readonly string[] = [
  'open|click|tap|press|choose|select|under|menu|tab|folder|called|named|field|button ~3 @thing',
  'in this|that|the|any case|situation',
  'in the process of',
  'in|with the meantime',
  'the|that whole? point|question is',
  "what's|what|which|tell_me ~4 issue|problem|matter|question|request",
  'no problem|issue|question',
  'that|this|the is|was ~1 problem|issue',
  'not the|a|any|your problem|issue|case|fault',
  'your|our|my fault',
  'subject to|line',
  'the same situation|case',
];

/** People, times, occasions and office words are no thing to name. */
export const NO_THING = `problem issue time day week month year hour morning evening night way lot bit thing person people man woman guy lady girl boy son daughter wife husband mother father mum mom dad sister brother
kid kids child children friend neighbour neighbor boss manager colleague team support agent customer email mail message phone call name question answer help number end reason fact moment date today tomorrow yesterday kind sort
middle start beginning first second third last next one two three four five six other same whole rest left right back front case order account request company money price`;

/** Not to be named aloud, even to the one who wrote it. */
export const UNNAMED =
  /\b(?:debt|arrears|overdue|loan|bailiff|lingerie|underwear|condom|pregnan|miscarr|abort|cancer|tumou?r|hospital|surgery|diagnos|medic|prescription|therap|depress|suicid|divorce|court|password|pin code|incontinen|menopaus|fertil)\w*|\b(?:sex|hiv|stis?|stds?)\b/i;
