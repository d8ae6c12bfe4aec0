/** A time nobody can hold against a clock. */
export const VAGUE_WHEN_CLASSES = {
  fast: 'quickly promptly swiftly speedily fast rapidly momentarily presently imminently eventually sometime some_time hopefully_soon',
  can: "can could get have have_had 've_had find manage are_able am_able 're_able 'm_able know hear do",
} as const;

export const VAGUE_WHEN: readonly string[] = [
  'soon|shortly|asap|a.s.a.p|a.s.a.p.',
  'as soon|quickly|fast|promptly|swiftly|speedily|early as ~2 possible|can|could|practicable|practical|able',
  'as|the soonest possible|we_can|i_can',
  '@fast !enough|as',
  'in due course|time',
  'at the|our|your|my|their|first|next ~2 earliest|opportunity|convenience',
  'with the|all ~2 urgency|haste|speed|dispatch|priority',
  'in a|good timely manner|fashion|time',
  'in a|some future|later|upcoming|coming|subsequent ~2 release|version|update|edition|cycle|run|batch',
  'in|over|during|within|for the near|coming|next|following|foreseeable|upcoming ~1 future|days|weeks|months|while|period',
  'in the days|weeks|months|time to_come|ahead',
  'when|once|whenever|as_soon_as i|we|they|he|she|somebody|someone ~1 @can ~1 a|the|some|round|to|it|more|around? ~1 chance|moment|minute|time|opportunity|news|details|spare|free|information|update|anything|something|able|again',
  'when|once|whenever i|we|they ~1 can $',
  'before ~1 long',
  "won't|not|shouldn't ~1 be ~2 long|much_longer",
  'in a|just_a|only_a ~1 bit|while|moment|minute|jiffy|tick|sec|second|little_while|short_while|little_bit|few_moments',
  'at some|a_later|a_future|any point|stage|time|date|moment',
  'one of these|the_next days',
  'without ~1 undue|further|any? delay',
  'in|within no time',
  'any day|minute|time|moment ~1 now|soon',
  'as things|it|the_case|matters develop|develops|progress|progresses|evolve|evolves|unfold|move',
  "when|once there|it|things|that is|'s|are ~2 news|update|progress|more|anything|available|ready|possible|developments|something",
  'within|in|for ~1 a|the reasonable|appropriate|usual|normal|short|shortest|required|given ~2 time|timeframe|time_frame|period|delay',
  'time|timescale|timescales permitting|allowing|permits|allows',
  'later on',
  'down the line|road|track',
  'the next|first|earliest available slot|opportunity|moment|appointment',
  'as|when_and_as and? when possible|available|ready',
  'on its way|it soon',
  'sooner or later',
];

/** Something the customer waits for. */
export const WAITS_FOR: readonly string[] = [
  "i|we|they|he|she|someone|somebody|colleague|colleagues|team|it|that|this|which|you|there|engineer|driver|manager|courier will|'ll|shall|should|would|may|might|can|hope|aim|plan|expect|try|intend|are_going|is_going|am_going|'m_going|'re_going",
  "will|'ll|shall|should|hopefully|going_to be|have|get|come|arrive|reach|receive|hear|go|happen|follow|take",
  "will|shall|should|'ll",
  'hope|hoping|aim|aiming|plan|planning|working|trying|expect|expected|due|scheduled|promise|going|asking|arranging|looking',
  "i'm|we're|they're|he's|she's|am|are|is ~1 *ing",
  'not be long',
  'soon|shortly|asap $',
];

/** Not a promise of ours. */
export const NO_PROMISE: readonly string[] = [
  'you|he|she|they|landlord|colleague told|said|says|promised|tells|promises ~8',
  "hope|hoping|wish !to|we_can|we_will|we'll|i_can|i_will|i'll|that_we",
  'as_soon_as|once|when|the_moment i|we have|get|receive|hear|see your|the|it|them|those|that|his|her|back|these|this|from',
  'as_soon_as|soon_as|once|when|whenever you|your|the|it|its ~3',
  'see|speak|talk|visit|welcome|meet|join ~3 you|us|me ~2 soon|shortly',
  'hear|hearing from you ~2 soon|shortly',
  'get|feel|be|recover ~2 well|better|soon ~1 soon|quickly $',
  "don't|not|can't|no|without|rather_than|instead_of ~4 say|promise|want|tell|give ~3 soon|shortly|asap",
  'you ~3 wanted|asked|said|wrote|need|needed|want|told ~6 soon|asap|quickly|shortly',
  'too soon|quickly|fast',
  'how soon|quickly|fast|long',
  'so|very|as|that|this|pretty|really quickly !as',
  'quickly|fast|promptly for|because|and',
  'thank|thanks|sorry|apologies ~9 quickly|soon|promptly|fast',
  'if|should ~6 soon|quickly|any_time|at_any_point|at_some_point|in_a_while',
  'at any time|point|moment',
  'no_later|sooner',
  'please|could_you|can_you|would_you ~9 as_soon_as|asap|quickly|when_you',
  'soon|shortly after|before|enough',
];
