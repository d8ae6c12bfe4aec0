/** What happens to a ticket at nobody's hands. */
export const PASSIVE_CLASSES = {
  be: "has_been have_been had_been has_now_been have_now_been has_already_been have_already_been 's_been will_be shall_be 'll_be is_to_be are_to_be has_since_been should_be can_be gets got",
  was: "is are was were 's",
  adverb:
    'also now already currently duly further fully internally carefully thoroughly immediately promptly accordingly urgently closely always officially still just since then first actively meanwhile',
  /** What is done with a case; not what is done for a customer (refunded, sent, shipped). */
  handled: `escalated forwarded passed passed_on passed_along passed_to assigned investigated looked_into looked_at looked_after reviewed submitted logged raised handled addressed shared noted arranged considered examined
assessed taken_up taken_into_account taken_into_consideration taken_on_board dealt_with actioned flagged referred followed_up monitored chased worked_on prioritised prioritized relayed transmitted redirected routed
placed put_forward brought_up brought_to registered recorded analysed analyzed evaluated discussed queued lodged filed added_to worked seen_to attended_to taken_care_of picked_up acted_upon acted_on kept_under
expedited communicated reported rectified remedied clarified evaluated verified enquired_into inquired_into scheduled requested initiated set_in_motion undertaken queried awaited asked chased_up highlighted alerted made_aware put_on recorded booked_in`,
  /** Done for a customer: only "will be" and "is being" leave open by whom. */
  served:
    'processed resolved checked solved completed reviewed fixed sorted corrected answered contacted informed notified updated kept_informed kept_updated kept_posted advised told dealt_with organised organized prepared decided determined carried_out conducted made launched opened started ordered',
} as const;

export const NO_OWNER: readonly string[] = [
  '@be @adverb? @adverb? @handled',
  '@was @adverb? escalated|forwarded|passed_on|passed_to|investigated|looked_into|looked_at|submitted|raised|referred|noted_and|considered|awaited|logged|queued|flagged',
  'steps|measures|action|actions|efforts are|is|have|has|will ~1 been|being|be taken|made',
  "is|are|'s @adverb? being @adverb? *ed|taken|done|seen|given|made|held|kept|put|dealt_with",
  'is|are expected|due|supposed|hoped|thought to be @adverb? *ed',
  "is|are|'s @adverb? being @adverb? @served|@handled",
  "will|shall|'ll|should|is_to|are_to|can|may @adverb? be @adverb? @served|@handled",
  'investigation|inspection|review|check|enquiry|inquiry|complaint|case|ticket|trace|request|query has|have been @adverb? opened|started|launched|created|made|initiated',
  'under|pending|awaiting investigation|review|consideration|examination|approval|assessment',
  'matter|issue|case|request|query|complaint|ticket|this|it|fault|problem is|are|remains with the|our ~3 team|department|people|colleagues',
];

/** Somebody is named, or it is a fact with its figure, or it is not ours. */
export const OWNED: readonly string[] = [
  // What the customer does first, and then it comes.
  '^ ~1 once|after|when|as_soon_as|if|ensure|make_sure|unless|until|before|provided ~8 you|your',
  'refund|refunds|money|amount|payment|credit ~9 days|hours|#',
  'can|may|could be contacted|reached|found|used|seen|viewed|downloaded|changed',
  "you|they|you'll will|are|'re|can|may? be? asked|prompted|taken|charged|redirected",
  'by me|us|my|our|the|a|your|his|her|him|them|an|mr|mrs|ms|dr|hand !relevant|appropriate|concerned|respective|responsible|right|team|teams|department|competent|correct|proper|specialist|support|technical ~1',
  "i|we|me|myself|i've|i'll|i'm|i'd|we've|we'll|we're",
  "isn't|aren't|wasn't|weren't|hasn't|haven't|won't|not|never|nobody|no_one|cannot|can't",
  '# issued|refunded|paid|credited',
  'to|with mr|mrs|ms|dr',
  'every|each|once_a|twice_a|always|normally|usually|automatically|annually|monthly|weekly|daily|whenever|when_you|if_you|as_soon_as_you',
];
