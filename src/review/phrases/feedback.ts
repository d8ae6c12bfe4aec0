/**
 * What customers say about a product that its makers should hear. Pattern notation. Each list is one kind; what looks
 * alike and is a request, a courtesy or about one order stands in the `NOT_` lists.
 */
export const FEEDBACK_CLASSES = {
  /** What runs: it can crash. */
  software:
    'app apps site website web_app webapp page pages dashboard editor software programme program portal player checkout export import search sync syncing firmware login log-in sign-in form calendar map feed game plugin plug-in extension widget api tool tools integration backup editor inbox button buttons menu screen upload uploader download downloads filter filters player reader viewer basket cart planner tracker account_page settings_page notifications autosave timeline template templates spreadsheet',
  /** What could be built in. */
  feature:
    'option options feature features mode setting settings filter filters button shortcut shortcuts integration support ability way view export import search dark_mode night_mode template templates reminder reminders notification notifications widget field fields column columns tag tags folder folders toggle switch calendar app version size sizes colour colours color colors flavour flavours flavor flavors scent scents refill refills lid strap pocket handle tutorial tutorials guide guides translation translations language languages subtitles captions undo autosave',
  /** What is bought or used. */
  thing:
    'app apps site website dashboard editor software programme program portal player game plugin extension widget tool integration feature features layout design interface update version product products service platform system machine kettle blender bike shoes boots jacket bag lamp desk chair sofa mattress pillow knife pan course lessons recipes coffee tea beans soap cream serum headphones speaker camera watch phone laptop printer router toy set kit template templates newsletter magazine playlist search',
  good: 'great nice good lovely helpful handy useful amazing awesome brilliant fantastic cool wonderful perfect ideal super neat ace terrific',
  superb:
    'brilliant fantastic great wonderful excellent superb amazing awesome lovely beautiful gorgeous outstanding perfect genius faultless flawless terrific incredible phenomenal',
  can: 'could can had has were was offered offers allowed allows supported supports let lets showed shows came comes worked remembered included includes',
  plan: 'membership subscription account plan contract service trial app software platform broadband internet policy insurance premium club box boxes licence license phone_contract',
};

export const WISHES: readonly string[] = [
  "it|that|this would|'d|might ~2 be ~2 @good ~1 if ~1 there|it|the|your|this|you|one|users|people|customers|i|we ~4 @can",
  "it|that|this would|'d|might ~2 be ~2 @good ~1 if ~1 you ~1 offered|added|supported|brought|made|introduced|sold|stocked|included|built|allowed",
  "it|that|this would|'d ~2 be ~2 @good ~1 to_have|to_see ~4 @feature",
  "it|that|this would|'d ~2 be ~2 @good ~1 to_be_able_to|being_able_to",
  'i|we|only wish|wished ~2 it|there|the|your|this ~4 @can',
  'i|we wish|wished ~1 you ~1 offered|sold|stocked|made|supported|added|would_add|would_bring|would_make|would_offer|would_support',
  "would|i'd|we'd ~1 love|like|appreciate ~1 it ~1 if ~1 it|there|the|your|this ~4 @can",
  "would|i'd|we'd ~1 love ~1 to_see|to_have|to_get|if_there_was|if_there_were ~4 @feature",
  "would|i'd|we'd ~1 love ~1 a|an|the|more|some ~2 option|ability|feature|mode|setting|toggle|version",
  'are_there|is_there|have_you|have_you_got|do_you_have ~1 any? ~1 plan|plans ~1 to|for ~2 add|support|offer|bring|build|introduce|release|make|launch|sell|stock|a|an|the',
  'any plans ~1 to|for ~1 add|support|offer|bring|build|introduce|release|make|launch|sell|stock|a|an',
  'are_you|do_you ~1 planning|plan|intend|thinking|going ~1 to|of ~1 add|adding|support|supporting|offer|offering|introduce|introducing|build|building ~4 @feature',
  "please|could_you|can_you|you_should|you_could|you_might|you_need_to|hope_you|consider|maybe|perhaps|why_don't_you|why_not ~2 add|adding|introduce|introducing|implement|implementing|build|bring_back|bringing_back|include ~3 @feature",
  'feature_request|feature_suggestion|product_suggestion|suggestion_for_the_app|suggestion_for_your|idea_for_your_product|idea_for_the_app|wish_list|wishlist_item',
  'a|one|small|quick|just|my suggestion|idea ~2 for ~2 next|team|developers|designers|future|product|app|site|website|update',
  'would|could ~1 be|make ~1 a|an ~1 @good|welcome|useful ~1 addition|feature|improvement|option',
  "the_only_thing|only_thing|one_thing|all ~2 missing|lacking|that's_missing|i_miss|i'd_change|i_would_change|it_lacks",
  'missing|lacks|lacking|needs ~1 a|an ~2 option|feature|mode|setting|toggle|shortcut|filter|undo_button|search_function',
  'there should|ought ~1 be ~2 a|an|some|more ~2 @feature',
  'it should be ~1 possible|easier to',
];

/** A request for help, a courtesy, a wish about the past or about one order. */
export const NOT_WISHES: readonly string[] = [
  'refund|replacement|reimburse*|compensat*|reply|answer|response|call_me|ring_me|callback|get_back|resolve|sort_this|sort_it|sorted|look_into|my_order|my_parcel|my_package|my_delivery|my_booking|my_appointment|my_money|invoice_for|confirm|tracking_number',
  'wish|wished ~1 you|everyone|all ~2 well|luck|happy|merry|good|nice|pleasant|a|all|the_best',
  "wish|wished ~1 i|we ~2 had|hadn't|knew|known|never",
  "wish|wished ~2 had_been|had_told|had_known|had_said|had_called|had_sent|was_over|were_here|was_here|hadn't|had_not|had_never",
  'add ~3 my|me|us|him|her|colleague|address|name|number|card|account|order|note',
  'could|can|would you ~3 send|check|help|let|tell|fix|change_my|update_my|cancel|add_my|add_me|remove_my',
];

export const BUGS: readonly string[] = [
  "found|think|believe|seems|appears|looks_like|must_be|might_be|could_be|there's|there_is|is|report|reporting|spotted|noticed|hit|definitely ~4 bug|glitch|bugs !in_my",
  '@software ~3 crash|crashes|crashed|crashing|freezes|freezing|froze|hangs|glitches|glitching|lags|stutters',
  "@software ~2 won't|doesn't|does_not|will_not|wouldn't|isn't|is_not|aren't|don't|can't ~1 load|loading|open|opening|save|saving|sync|syncing|respond|responding|start|starting|scroll|play|render|update|refresh",
  '@software ~2 stopped|quit|stops ~1 working|loading|syncing|responding|saving|opening',
  '@software ~2 keeps|kept ~1 crashing|freezing|logging|signing|resetting|timing|spinning|loading|closing|stopping|saying|throwing|disconnecting',
  '@software ~2 goes|went|turns|turned|is|stays ~1 blank|white|black|unresponsive|greyed_out|grayed_out|stuck',
  '@software ~2 throws|gives|shows|showing|returns|displays ~2 me? ~1 an|a|the ~2 error',
  "button|link|icon|toggle|switch|menu|filter|checkbox ~3 does_nothing|doesn't_do_anything|doesn't_work|does_not_work|isn't_working|not_working|is_broken|leads_nowhere",
  "since|after ~2 update|upgrade|new_version|latest_version|last_version|release|redesign ~8 no_longer|stopped|doesn't|won't|can't|cannot|crash*|broken|missing|gone|disappeared|slow|slower|laggy|drains|fails|freezes|error",
  "no_longer|stopped|doesn't|won't|can't|crash*|broken|missing|gone|disappeared|slow|fails|freezes ~6 since|after ~2 update|upgrade|new_version|latest_version|release|redesign",
  'every_time|each_time|whenever ~7 crash*|freezes|logs_me_out|signs_me_out|resets|error|blank|disappears|fails|kicks_me_out',
  'logs|signs|kicks me out ~3 every|each|after|whenever|when|constantly|randomly|all_the_time',
];

export const NOT_BUGS: readonly string[] = [
  'bed|stink|dead|insect|crawling|flying|living|bite|bites|salad|food|rice|flour bugs|bug',
  'bug|bugs ~4 crawling|eating|bite*|salad|rice|flour|garden|plant|plants|room|bed|mattress|soup',
  'no|not|never|without ~1 bug|bugs|glitch|glitches|crash|crashes|crashed',
  "doesn't|does_not|hasn't|no_longer|stopped ~1 crash|crashed|crashes|crashing|freeze|freezes|freezing",
  'fixed|solved|sorted|works_again|working_again|works_now|working_now|my_fault|my_mistake|my_end',
  'stock|market|car|bike|into|lorry|driver crashed|crash',
];

export const PRAISE: readonly string[] = [
  'i|we ~1 love|adore ~1 the|your|this|my|our|that|these ~2 @thing',
  'i|we ~1 love|like how ~1 easy|simple|quick|fast|quiet|light|smooth|clear|intuitive|comfortable|well|it|the|your',
  '@thing ~2 is|are|was|works|has_been|looks ~2 @superb',
  '@thing ~2 works|work|runs|run ~1 beautifully|perfectly|flawlessly|wonderfully|brilliantly|like_a_dream|like_a_charm|a_treat',
  "best|nicest|easiest|finest ~2 @thing ~1 i've|i_have|we've|we_have|i|we|that ~2 used|tried|had|owned|bought|seen|come_across",
  'so|really|very|super|incredibly|wonderfully|surprisingly easy|simple|intuitive|pleasant|quick to ~1 use|set_up|navigate|install|assemble|clean',
  'it|app|tool|software|platform|this|@thing ~1 saves|saved|is_saving|has_saved ~1 me|us|my_team|our_team ~3 hours|time|work|money|hassle',
  'is|has_been|was|such|absolute|real|total ~1 a? ~1 game-changer|game_changer|lifesaver|life-saver|life_saver|joy_to_use|pleasure_to_use|delight_to_use',
];

/** Wished for, past, doubted, about people, or said to be turned round. */
export const NOT_PRAISE: readonly string[] = [
  "would|'d|could|should|might|if|used_to|until|supposed|expected|hoped|thought|promised|advertised|apparently",
  "not|n't|no_longer|never|hardly|isn't|wasn't|less|anything_but|far_from",
  'but|however|though|although|except|unless|shame|pity|sadly|unfortunately|too_bad|only_to|yet',
  'great|brilliant|fantastic|wonderful|lovely|amazing|nice job|work|start|way|timing|news',
  'service|support|agent|agents|team|staff|reply|response|customer_service|customer_care ~2 is|was|are|has_been',
  'broken|wrong|crash*|problem|issue|error|late|lost|missing|refund|cancel*|ignored|ignoring|waiting',
];

const REASON =
  'because|as_the|as_it|as_your|as_there|as_we|as_i|since_the|since_it|since_your|since_there|since_you|due_to|on_account_of|over_the|given_the|given_that';

export const LEAVING: readonly string[] = [
  `cancel|cancelling|canceling|cancelled|ending|closing|leaving|quitting|unsubscribing|downgrading|stopping ~4 @plan|you|us ~4 ${REASON}`,
  `switching|switched|moving|moved|going|changing|migrating ~1 to|over|back|away|elsewhere|with ~6 ${REASON}`,
  `not|won't|no_longer|n't ~2 renewing|renew|continuing|continue|extending ~5 ${REASON}`,
  `because|due_to|given|since|as ~9 i'm|i_am|we're|we_are|i|we|i'd|we'd ~3 cancelling|canceling|leaving|switching|moving|cancel|leave|switch|quitting ~3 @plan|you|to|away|elsewhere|provider|supplier`,
  "the|my|our|main|only|biggest|real reason ~3 i'm|i_am|we're|we_are|for|i|we|why_i'm ~3 leaving|cancelling|canceling|switching|moving|cancel|leave|switch|cancellation ~3 is|was",
  'cancel|cancelling|leaving|switching|moving ~8 too ~1 expensive|pricey|dear|slow|complicated|complex|limited|unreliable|confusing|buggy|much_money',
  'found|chosen|chose|picked|gone_with|going_with|switched_to|switching_to|moving_to ~5 cheaper|better|faster|simpler|more_reliable ~4 alternative|provider|supplier|service|app|tool|plan|deal|elsewhere|competitor|option',
  "price|prices|price_rise|price_increase|increase|hike|cost|costs ~8 reason|why ~3 i'm|i_am|we're|we_are ~1 leaving|cancelling|canceling|switching|moving",
];

/** Somebody else's leaving, a threat, or a reason that is theirs and nobody's to use. */
export const NOT_LEAVING: readonly string[] = [
  'died|death|funeral|passed_away|deceased|hospital|cancer|illness|ill_health|divorce|separated|redundant|redundancy|lost_my_job|unemployed|moving_abroad|moving_house|moving_home|moving_to_a_new|pregnan*|baby|wedding|retir*',
  'order|booking|reservation|appointment|flight|delivery|meeting|class|viewing|trip|holiday ~3 because|due_to|as|since',
  'was|were going_to|about_to',
  "if|unless|before|instead_of|don't_want_to|do_not_want_to|not_to|otherwise",
  'you|they|courier|driver|airline|seller ~2 cancelled|canceled',
  'switching|moving|changing ~2 it_on|it_off|on|off|machine|lights|power|room|rooms|address|seats',
];
