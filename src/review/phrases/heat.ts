/** A reply that argues. Pattern notation. */
export const ARGUES: readonly string[] = [
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
  "technically|actually ~3 you|you're|it|that|this|not|the|we|our",
  '^ actually|in_fact|to_be_clear|for_the_record|for_your_information|fyi|clearly|obviously|honestly|frankly|needless_to_say',
  'direct|take|aim your anger|complaint|frustration',
  'as|like i|we ~1 already|previously|just|clearly|have ~1 told|said|explained|stated|mentioned|informed|wrote',
  'i|we ~1 explained|told you|this|that|it|the ~4 already|yesterday|before|twice|last|and_it|clearly',
  "if you ~1 continue|don't|do_not|keep|carry_on|insist|can't|refuse ~12 i|we|will|won't|end|close|terminate|not",
  'feel free to leave|go|cancel|complain|sue|take_your',
  '^ go_ahead|suit_yourself|be_my_guest|whatever|as_you_wish|good_luck_with|try_it|grow_up|so_what|tough|your_choice|your_loss|same_to_you',
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
  'not_paid_enough|not_my_job|not_your_sweetheart|who_raised_you|good_laugh|part_of_your_expensive|what_a_charm|my_english_is|ignorant|loser|idiot*|moron*|shut_up|hilarious|ha_ha|lol|learn_to|could_read|if_you_could_read|can_read|your_mouth|cry_me',
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
