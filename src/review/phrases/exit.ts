/** Leaving, returning, being paid back: what the customer asks, and what gets in the way. Pattern notation. */
export const EXIT_CLASSES = {
  leave:
    'cancel cancelling cancelled terminate terminating end ending close closing stop stopping quit delete deleting withdraw withdrawing unsubscribe return returning refund',
  held: 'account accounts subscription membership contract plan policy box boxes order club donation donations course booking room ticket tickets trial broadband guarantee service newsletter emails letters mails licence coat mattress headphones appointment insurance deal data it',
};

export const WANTS_OUT: readonly string[] = [
  'please|pls|i|we|hereby|to|can|could|want|like|must|need ~6 @leave ~5 my|the|our|this|from|it|me|contract|account|subscription|membership',
  '@leave ~3 my|the|our|this|me|from_the ~3 @held',
  '^ @leave ~3 @held',
  'refund|reimburse me|my|the|us|please|pls',
  'my|the|want|give ~2 money back',
  '@held ~3 cancelled|refunded|closed|ended|stopped|returned',
  'send|give|bring ~1 back ~3 @held|the',
  'send|sending|take|taking back|it_back',
  'unsubscribe|opt_out|get_out_of|terminate|cancellation',
  'want|like ~2 $ refund|out|returned',
  'end|close|stop it|this|everything ~2 on|from|today|now|please|$',
  '#|£# returned|back ~3 right|please|card',
  'pick_up and|it|up ~4 return',
  "won't|don't_want_to|can't_go_on ~3 renew|continue|giving|pay",
];

/** Not leaving us. */
export const NOT_OUT: readonly string[] = [
  'cancel|move|postpone ~2 meeting|call|appointment_with_you|our_meeting',
  'you|they|airline|hotel|organiser cancelled|canceled ~2 !my_flight',
  "don't|do_not|never ~1 cancel|want_to_cancel",
  'what_happens_if|what_if|if i|we|had_to ~3 cancel|return',
  'return ~1 key|keys|call|flight|journey|ticket|address|trip|to_work|to_the_page',
  'cancel ~1 button|noise|the_noise',
  'pause|downgrade|switch|cheaper ~6 instead',
];

export const FRICTION: readonly string[] = [
  'may|can|could|might i|we ~1 ask|know|find_out ~3 why|reason|what|who|how_come',
  "why ~2 leaving|cancelling|canceling|returning|going|want_to|you_want|you'd_like|you_wish|unhappy",
  "what_made|reason_for_leaving|reason_for_cancel*|reason_for_your|the_reason_why|your_reason|your_reasons|tell_me_why|tell_us_why|share_why|what's_behind",
  'would|have|could|will you ~2 consider|considered|think_about|thought_about|reconsider|like_to_keep|keep|stay|try|give',
  "why_don't_you|how_about|what_if|what_about|instead_of ~8 stay|keep|try|discount|offer|pause|come|give|first|half|%|#",
  'before ~2 i|we|you ~4 do|go|cancel|can|process|leave|decide',
  '#%|half|discount|voucher|credit|free_month|free_months|special_offer|loyalty|better_deal|upgrade|cheaper|points ~8 !by_card',
  'offer|give|put ~2 you ~6 off|discount|%|#|half|voucher|months|free',
  'sorry|sad|hate|shame|pity ~3 see_you_go|lose_you|see_you_leave|hear_that_you|to_give_up|to_go',
  "what_a_pity|what_a_shame|a_real_shame|it'd_be_a_shame|it_would_be_a_shame",
  "are_you_sure|really_sure|quite_sure|certain_you_want|sleep_on_it|think_it_over|think_twice|reconsider|before_you_go|give_up_before|one_more_chance|you'd_lose|you_would_lose|you'll_lose|you_will_lose|miss_out|what_you've_missed|lose_your|needs_time_to_adapt|need_time_to",
  'please|kindly|must|need_to|have_to|only|can_only|accepted ~6 call|ring|phone|telephone|visit|post|letter|in_writing|in_person|fax|form|signed|registered_mail',
  'only ~4 accepted|possible|processed|done ~2 by|over|through|via telephone|phone|post|letter|writing|app',
  'send ~4 signed|letter|form|by_post|in_writing',
  'by_post|signed_letter|written_notice|weeks_ahead|weeks_notice|applied_for|notice_period_of',
  'voucher|exchange|replacement|brand-new ~6 or|better|more|instead|choice|prefer',
  'vouchers|credit ~4 at_once|immediately|whereas|while',
  'without_your|could_you_at_least|at_least_manage|smaller_amount|lower_amount|keep_giving',
  'set_up|book|arrange|schedule|hop_on ~4 call|meeting|chat|demo',
  'many|most customers|people|members ~3 find|love|like|stay|change|regret',
  'ends|end|stops|runs|cancelled ~2 after|until|at the|#|two|three|four|six|next ~3 boxes|cycles|months|billing|deliveries|term',
  'beat it|that|his|their|any',
  'can_take_up_to|take_up_to|may_take_up_to # days|weeks',
  "not_eligible|cannot_cancel|can't_cancel|unable_to_cancel|can_not_be_cancelled|locked_in|minimum_term",
];

/** Only asking, or thinking about it. */
export const NOT_DECIDED: readonly string[] = [
  'thinking|think|thought ~1 of|about ~2 cancel*|leaving|clos*|ending|terminat*|switching|moving|returning|stopping',
  "not|n't|yet ~2 decided|sure|made_up|certain",
  'considering|might|may|perhaps|maybe|wondering ~4 cancel*|leav*|clos*|end|ending|terminat*|switch*|return*|whether',
  'what|how ~1 would|is|are|will ~4 notice|fee|cost|penalty ~4 if',
  'or|unless|else ~3 you_have|swap|exchange|alternatively|whichever|whatever_is',
  "don't|do_not ~1 want|wish ~1 to ~1 cancel|leave|close",
];

/** It is done, or being done. */
export const LETS_GO: readonly string[] = [
  "account|contract|subscription|membership|plan|policy|trial|service|it|that|this|they|line|number will|'ll|is_going_to ~1 close*|end*|stop*|be_closed|be_ended|be_cancelled|be_stopped|be_gone|lapse*|finish*|switch_off",
  "i|we|i've|we've ~1 have|am|are|'ve|'m|'re ~2 taken|taking|booked|booking|arranged|arranging|sent|sending|put|confirmed|set|scheduled|switched|paid|paying|credited ~6 !if|once|after|when_you",
  '£#|$#|€#|# ~6 reaches|reach|arrives|back|lands|is_on|goes_back|returned|refunded',
  'nothing|no|none ~3 more|further ~3 charged|taken|come|comes|sent|payment*|invoice*|bill*|owed',
  "gone|sorted|all_done|that's_done|it's_done|as_you_asked|as_you_wished|as_requested",
  '^ cancelled|canceled|refunded|closed|done|ended|stopped|released|gone|returned|deleted|unsubscribed|processed|all_of_it|removed|yes|of_course|sure|certainly|consider_it',
  "i|we|i've|we've|i'm|we're|i'll|we'll ~3 cancel*|cancell*|refund*|clos*|ended|ending|stopped|stopping|released|returned|delet*|unsubscrib*|process*|removed|issued|sent_back|paid_back|taken_you_off ~6 !if|once|after|when_you",
  'has|have ended|stopped|gone|finished|lapsed',
  'contract|subscription|membership|plan|policy|account ends|closes|stops on|today|now|tonight',
  "is|are|been|was|it's|has_been ~2 cancelled|canceled|refunded|closed|ended|stopped|released|returned|deleted|void|removed|back|paid_back|on_its_way|on_their_way|processed",
  'refund ~4 issued|on_its_way|made|sent|processed|shows|by|arrives',
  'last ~2 nothing_more|box|payment',
  'it_ends_on|ends_on_the|ends_today|ends_now|ends_tonight|back_on_your|go_back_to_you|goes_back_to|set_off|back_to_your_card',
  'label ~4 attached|attachment|waiting|here',
  'which|which_of ~8 cancel|close|end|refund|return|stop',
  "confirm ~6 then_it's|and_it's_gone|to_protect|protect_you",
  "no_reason|reason_box_is|don't_have_to_say|you_don't",
];

/** Offers, losses and conditions, put before somebody who has asked to leave. */
export const OBSTACLES: readonly string[] = [
  'rather_than|instead_of|in_place_of|as_an_alternative|alternatively|alternative_to',
  'until|unless|once|after|when|as_soon_as|provided|if|only_if ~6 i|we|you|they|it|team ~2 know|have|hear|heard|receive*|read|spoken|speak|talked|talk|confirm*|complete*|decide*|still_want|checked|returned|sent|filled|signed|reach*|call*|explain*|understand ~10 then|can|could|will|may|talk|look|start|begin|process|proceed|go|take|cancel|account|it',
  'still|really|definitely|sure|certain ~1 want|wish|like|intend|prefer ~2 to ~1 go|leave|cancel|close|end|proceed|continue|return|stop',
  'people|customers|members|users|everyone|everybody|those|most|many|they ~5 regret*|come_back|came_back|return|returned|stay|stayed|stick|happier|prefer|change_their|changed_their|love|wish',
  "would|will|'ll|be|is|are ~2 lost|gone|forfeited|deleted|wiped|erased|unavailable ~2 forever|for_good|permanently|too|as_well|$",
  "everything|all|what ~1 you've|you_have|you've_got built|collected|earned|saved|worked|achieved|gained",
  'market|season|release|update|version|range|feature|features|episode|content|launch|sale ~3 turning|just|coming|around_the_corner|about_to|soon|next|on_its_way|upcoming',
  'have|take|give|sleep|read|browse|check|look|explore|discover|see ~3 think|look|read|browse|outlook|range|recipes|catalogue|features|brochure|on_it|over_it|it_over|at_our|our_new|new',
  'transfer|transferring|take|bring|move|keep|carry|switch ~2 us|it|service|plan|contract|subscription|account|everything ~2 along|with_you|over|to_your|to_the|instead|open|active|running',
  'most|more|many|lots|some|plenty ~1 of ~1 our customers|members|people|users|guests',
  'waiting_period|cooling_off|retention*|loyalty|exit_survey|questionnaire|feedback_form|exit_interview|short_survey|write_off|restocking|admin_fee|handling_fee|processing_fee|buy-out',
  'did you know|remember|realise|realize',
  'free|discount|cheaper|smaller|student|reduced|special|better|lower|new ~2 months|rate|plan|price|offer|deal|tariff|box|version|membership',
  'freeze|freezing|pause|pausing|downgrade|downgrading|postpone|suspend|skip|skipping',
  'only|can_only|must|needs_to|has_to|have_to|required|require|requires ~4 be|made|done|cancelled|submitted|accepted|processed|signed|in',
  "you'll|you_will|you_would|you'd|will ~1 lose|forfeit|miss|regret|give_up",
  'specialist|specialists|team|colleague|manager|advisor|adviser ~2 will|would ~3 contact|call|ring|discuss|reach',
  'save|saves|saved ~3 #|money|hundreds',
  'instead|unfortunately|however|at_this_time|not_possible|cannot_be|minimum|notice|earliest|until_the_end|remaining_term|early_termination|cancellation_fee',
  "we'd|i'd|we_would|i_would|we ~1 love|like|hate|prefer|be_sad|be_sorry ~2 to ~2 keep|stay|lose|have_you|see|show|offer|understand|know",
];
