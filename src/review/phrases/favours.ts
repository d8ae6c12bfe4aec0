import { NOT } from './negation';

/** What a customer may ask for, and how a short reply says no to it without any word of refusing. */
export const FAVOUR_CLASSES = {
  /** What nobody wants to have: a no to "is there any …?" is good news. */
  dreaded: `charge charges fee fees cost costs surcharge penalty penalties interest catch risk risks danger nuts nut peanuts gluten milk dairy lactose soy eggs sugar alcohol gelatine
gelatin pork allergens additives deposit tie-in commitment obligation contract delay delays limit downtime strikes damage bug bugs virus malware ads mould asbestos lead toxins
side_effects mistake error scam fraud hidden_costs`,
  /** Closed, over, used up, said of what was asked for. */
  over: `closed ended expired retired removed discontinued forfeited lapsed withdrawn stopped finished scrapped dropped phased_out used_up exhausted past over gone full taken
final non-negotiable sold_through snapped_up booked_solid cancelled_for_good passed shut suspended frozen capped axed`,
} as const;

/** They ask for something to be done, allowed or given. */
export const ASKS_FAVOUR: readonly string[] = [
  'can|could|would|will|may|might|cld|wud|shall you|u|ya|i|we|my|our|they|he|she|someone|somebody !tell|advise|explain|say|know|confirm|clarify ~1-1',
  'please|pls|plz|kindly',
  "i|we want|need|wish|prefer|hope|hoped|hoping|'d|would ~2",
  "i'm|we're hoping|after|looking ~2",
  'any ~1 chance|way|possibility|scope|hope|leeway|discount',
  'is|would|if|wonder* it|that|there ~3 possible|ok|okay|way|option|alright|feasible',
  '^ ~3 do|does you|your|they ~2 !have_any_idea|know ~1-1',
  'is|are|have|has ~2 available|free|in_stock|left',
  'instead|exception|waive|compensation|discount|refund',
];

/** A no to this is a relief. */
export const DREADS: readonly string[] = [
  'will|would|do|does|did|am|are|is|was|have|has|should|can|could ~3 lose|lost|be_charged|charged|be_billed|billed|have_to|need_to|must|expire|hurt|harm|damage|affect|affected|cost|miss|missed|pay|break|void|be_fined|locked_out|be_late|run_out',
  'is|are|was|were|any|there|contain|contains|got|has|have ~4 @dreaded',
  'too late|soon|much|many|far',
  'is|are|was|were it|this|that|they|he|she|these ~2 dangerous|harmful|poisonous|toxic|contagious|compulsory|mandatory|required|necessary|obligatory|serious|bad|my_fault|a_scam|a_problem|broken|noisy|loud|rude|wrong|lost|difficult|hard',
];

/** Granted, or plainly answered with a yes. */
export const GRANTS: readonly string[] = [
  '^ ~2 yes|yep|yeah|yup|sure|certainly|of_course|absolutely|definitely|with_pleasure|gladly|no_problem|no_worries|happy_to|consider_it|it_does|it_is|it_will|they_do|they_are|you_can|we_do|we_can|we_have|i_can|i_have|all_set|not_at_all|by_all_means|any_time',
  "you|they|he|she|it|one can|may|are_free|'re_free|are_welcome|'re_welcome|are_covered|'re_covered|are_entitled|qualify|have_until",
  '!not is|are ~1 free|fine|included|possible|allowed|welcome|ok|okay|yours|covered|on_us|open_to|ready',
  "i|we will|'ll|can|could !see|understand|imagine|hear|tell|appreciate|only|well ~1-1",
  '^ ~1 done|sorted|agreed|granted|approved',
];

/** A negation that tells what isn't done or isn't there. */
export const SAYS_NOT: readonly string[] = [
  `not|${NOT}|never|no_longer|cannot|neither|nor|hardly|nowhere`,
  'no|none|nobody|nothing|zero ~1-1',
  'unable|impossible|ineligible|unavailable|unread|unsupported|off-limits|off_limits',
];

/** Negated, and no refusal: politeness, reassurance, sympathy, or what isn't known. */
export const SAYS_NOT_AMISS: readonly string[] = [
  `no|not|${NOT}|never|without|nothing ~2 problem|problems|worries|worry|rush|hurry|need|doubt|matter|matters|trouble|bother|stress|charge|charged|cost|costs|fee|extra|change|changes|wrong|harm|lose|lost|alone|fault|hesitate|sure|certain|longer_than|only|mind|expect_any|idea|clue|pressure|obligation|catch|difference|surprise|surprised|wonder|strings`,
  `not|${NOT} ~3 hoped|hoping|wanted|news|ideal|easy|nice|fun|great|good_enough|acceptable|what_you`,
  'nothing ~2 to_worry|to_pay|to_do|to_lose|to_fear|you_need',
  "couldn't|didn't|wasn't|weren't|hasn't|haven't|hadn't",
  `why|how|if|whether|when|because ~5 not|${NOT}`,
];

/** Said flatly, it shuts the door on what was asked: it is over, it stays as it is, it is for others. */
export const SHUTS: readonly string[] = [
  'is|are|was|were|has|have|had|been|get|got ~2 @over',
  '@over ~2 afraid|unfortunately|last|in|on|at|since|already|by',
  'ended|closed|stopped|finished|expired|lapsed|passed ~1 in|on|at|last|yesterday|before|when|with|being',
  'strictly|solely|exclusively|purely',
  'remain|remains|stay|stays|stand|stands|keeps|holds ~2 in_place|as|on|in|at|with|payable|due|unchanged|the_same|closed|final|put|valid|where|behind',
  "rules|ruled|falls|fall|lies|sits|are|is|was|were|'re|'s out|outside|beyond|past|over|after ~3",
  'we|i may|might not',
  'past|after|missed|beyond the|our ~2 cut-off|cutoff|deadline|date|window|limit|period|date_for',
  'tied|locked|bound ~1 in|into|to|until|till',
  'leave|leaves ~4 to|with others|them|someone',
  'has_to|have_to|needs_to|must ~1 be|stay ~1 kept|paid|turned_down|turned_away|refused|charged|as',
  'only|just|solely starts|start|opens|open|covers|cover|goes|go|runs|run|applies|apply|counts|count|comes|from|after|for|to|on|until|up_to|with|available|valid|ever',
  '!do only|solely ~1 open|cover|go|run|take|allow|offer|ship|deliver|sell|do|work|accept|have|serve|make|send|post|start|pay|service|hire',
  'would|could|might|was|were|used_to ~3 have_been|be ~1 possible|fine|free|available ~2 until|up_to|before|till|had|if|last|in',
  'for|to|with|by everyone|everybody|all|anyone|one_and_all ~2 $',
  'applies|apply to|for ~1 everyone|everybody|all|any|every|you',
  'turn|turned|turning ~8 down|away',
  "is|are|'s a|an ~1 no|non-starter|no-go|no-no|dead_end",
  'waiting_list|wait_list|waitlist|oversubscribed|fully_booked|sold_out|booked_out|out_of_stock',
  "wouldn't|won't|refused_to|declined_to|would_not|will_not sign|budge|agree|move|have|hear|allow|approve|accept|play|let|give",
  'charged|applied|calculated|billed|imposed|levied|correctly|rightly|validly ~2 correctly|rightly|in_error_not|as_agreed|properly|validly',
];

/** Somebody or something else that could do: "Nordkit sells the same lamp", "your niece might like it". */
export const ELSEWHERE: readonly string[] = [
  'sells|sell|stocks|stock|offers|offer|rents|rent|serves|repairs|carries ~1 it|them|that|those|one|ones|the|a|some|both',
  'takes|take|makes|make|fits|does|runs|has|have ~1 it|them|that|those|one|ones|some|both',
  'might|perhaps|maybe|possibly|worth|closest|nearest|similar|alternative|alternatively|next_door|round_the_corner|down_the_road',
];

/** Kind words at either end of a reply: nothing that helps. */
export const COURTEOUS: readonly string[] = [
  'keep|stay ~1 warm|cool|dry|safe|well|cosy|healthy|strong|in_touch|up',
  'give ~2 a|the|our|my ~2 scratch|hug|cuddle|pat|kiss|stroke|wave|treat|squeeze|love|regards|best ~9',
  '^ ~2 have|enjoy|hope|hoping|wish|wishing|good_luck|best_of_luck|see_you|looking_forward|look_forward|take_care|happy|safe|sweet|fingers_crossed|welcome|congratulations|love|warm|kind|thank|thanks',
  'worth a try|asking|ask',
];
