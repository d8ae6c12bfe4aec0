/** A reply that argues. Pattern notation. */
export const ARGUES: readonly string[] = [
  // Insisting, and knowing better.
  'our|the|my|i|we|it|he|she|they ~2 did|do|does come|call|arrive|ring|write|send|tell|say|deliver|answer|reply|try|knock|leave|inform|explain|ship|refund|visit|attend|work|show|care|listen|read|check',
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
  "tone|language|wording|remark|remarks|comment|comments|mail|message|accusation|accusations|attitude ~3 inappropriate|unacceptable|rude|offensive|uncalled|unfair|not|isn't|quite|hurtful|disrespectful|unnecessary|unprofessional",

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
  "i've|i_have|we've|we_have|i|we already|repeatedly|clearly ~1 told|explained|said|answered|stated|informed|written|made_clear|given",
  // Records and doubt.
  "our|the|my records|logs|system|data|tracking|notes|files|recording|cameras|colleague ~1 say*|confirm*|tell*|suggest*|show*|state*|has|have ~3 !you're_right",
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
  "you|you're|you_are ~1 are? ~2 wrong|mistaken|exaggerating|overreacting|confused|lying|imagining|incorrect|misinformed|unreasonable|being_rude|being_unreasonable|not_listening",
  'hard|difficult to believe|imagine',
  'no need to|for ~4 take|shout|write|be|use|get|raise|insult|swear|capitals|tone|attitude|language|caps|drama|hostil*',
  'calm down|yourself',
  "your tone|attitude|language ~3 is|will|was|isn't",
  'take|using|use ~1 that|this tone',
  'check|get your facts',
  'nobody|no_one|noone lied|forced|forces|asked|told|made|promised|cheated|stole|is_lying ~1 you|to_you|anything|it|!answered',
  'i|we disagree|dispute|refute|reject|deny',
  'had|has|have a point',
  "technically ~3 you|you're|your|not|correct|right|wrong",
  'actually ~2 you|not|the|our|we|it|that|this|perfectly|delivered|correct|wrong|quite|very',
  '^ actually|in_fact|to_be_clear|for_the_record|for_your_information|clearly|obviously|frankly|needless_to_say',
  'direct|take|aim your anger|complaint|frustration',
  'as|like i|we ~1 already|previously|just|clearly|have ~1 told|said|explained|stated|mentioned|informed|wrote',
  'i|we ~1 explained|told you|this|that|it|the ~4 already|yesterday|before|twice|last|and_it|clearly',
  "if you ~1 continue|don't|do_not|keep|carry_on|insist|can't|refuse ~12 i|we|will|won't|end|close|terminate|not",
  'feel free to leave|go|cancel|complain|sue|take_your',
  '^ go_ahead|suit_yourself|be_my_guest|whatever|as_you_wish|try_it|grow_up|so_what|tough|your_choice|your_loss|same_to_you',
  'go_ahead $',
  'grow_up|get_over_it|cry_harder|deal_with_it|not_my_problem|not_our_problem|not_our_fault|not_my_fault|nothing_to_do_with_us|get_real|give_me_a_break|spare_me|enough_of_your',
  'only help|assist ~3 if you ~3 polite|calm|civil|stop|respect*|nice*',
  'perhaps|maybe if you ~2 could|had|would|can|read|listened|wrote',
  'you should_have|were_told|were_informed|were_advised|signed|agreed|failed_to|never|could_have|ought_to_have|chose_to|clicked|accepted ~6 !had|been|received|got|heard',
  'our|the|my records|logs|system|data|tracking|notes|files ~1 clearly? show*|indicate*|say*|prove*|state*',
  'it says ~4 because it_was|it_is|it',
  'only ~3 if|because ~2 yours|your_fault|you',
  'i|we find|found ~3 hard|offensive|insulting|unacceptable|rude',
  "we|i don't|do_not|did_not|didn't|never ~1 make_stuff|lie|lied|make_things|steal|stole|cheat|promise|promised|say|said",
  'any ~1 mechanic|expert|reasonable|sane|normal|adult|child|fool',
  'perfectly normal|standard|clear|fine|legal',
  'sick of|tired_of ~1 it|this|you|your|being',
  'finished|done with you',
  "not_paid_enough|not_my_job|who_raised_you|good_laugh|i'm_not_your|ignorant|loser|idiot*|moron*|shut_up|hilarious|ha_ha|lol|learn_to|could_read|if_you_could_read|can_read|your_mouth|cry_me",
];

/** "Our records show you're right": the fact is good news for them. */
export const CONCEDES: readonly string[] = [
  "you're|you_are|you_were|you've|you ~2 right|correct|got_us|deserved",
  'records|logs|system|tracking ~3 show* ~4 right|two|twice|our|mistake|error|correct|never_sent|never_arrived',
  "we|i ~1 wrong|caused|mistake|fault|should_have|shouldn't_have|didn't|failed|left_out|got_it_wrong|messed",
  "would_of_course|your_right|your_every_right|right_to_go|won't_contest",
  'no shouting heard',
];

/** A boundary, not an argument. */
export const BOUNDARY: readonly string[] = [
  "insult*|sworn_at|abuse|abusive|language|personal ~6 stop|can't|cannot|without|end|need|while|continue|if",
  "can't|cannot|won't|unable_to ~3 help|continue|carry_on ~4 if|while|insulted|sworn|until|like_this",
  'need|ask ~4 insults|swearing|language ~3 stop',
];

/** "I understand, but": the ear closes at the but. */
export const ACK_BUT = 'understand|sorry|see|hear|appreciate|apologise|apologize|realise|realize|know';
