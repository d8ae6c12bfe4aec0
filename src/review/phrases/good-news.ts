/** A success of theirs. Pattern notation. */
export const GOOD_NEWS_CLASSES = {
  kin: 'mum mom mam dad mother father son daughter wife husband kid kids sister brother gran nan team shop bakery company business band class school',
};

export const SUCCESSES: readonly string[] = [
  'i|we|my|our|@kin|she|he|they ~2 won_the|won_our|won_my|won_a|won_an|won_best|won_first|passed|launched|graduated|finished|made_it|got_in|qualified|beat|sold !away|on|out|wrong',
  'i|we|@kin|she|he ~2 finally|at_last ~4 *ed|works|got|did|made|could',
  "i|we|we've|i've got the|our|my ~3 keys|job|place|admission|visa|house|flat|contract|offer|results",
  'first sale|order|customer|booking|win|steps|home',
  'went_live|we_are_live|shop_is_online|is_online_now|now_live',
  'it|that|this ~2 worked|works|did_it !not|never|once',
  "^ i'm|im|we're in $",
  'full_remission|in_remission|all_clear|cancer_free|last_chemo|recovered_fully',
  "good_news|great_news|happy_news|wonderful_news|it's_official|its_official",
  "we're_expecting|we_are_expecting|we're_pregnant|engaged|married|she_said_yes|he_said_yes|was_born|is_born|arrived_safely|adoption|adopted",
  'the|my|your refund|money|£|parcel ~4 came|arrived|is_in ~3 !wrong|late|but',
  'official|officially ~4 ours|mine|a_citizen|married|a_doctor',
  'hit|reached|passed # ~3 orders|customers|sales|followers|users|subscribers',
];

/** Thanks that are more than a formula. Pattern notation. */
export const THANKED: readonly string[] = [
  'you saved my|our|the thesis|day|life|holiday|wedding|bacon|weekend',
  'thank you|u so_much|very_much|a_million|for_everything|from_the_bottom',
  'thank_you_thank_you|thanks_a_million|so_grateful|really_grateful|very_grateful|truly_grateful|eternally_grateful|much_obliged|lifesaver|legend|big_love|you_made_my|made_my_day|good_nose|best_support|best_service',
  'i|we|absolutely|big love|loving the|your|it|this|my|to ~3 !but',
  'bravo|chapeau|hats_off|kudos',
];

export const GOOD_NEWS: readonly string[] = [...SUCCESSES, ...THANKED];

/** The good thing is spoilt, or only a form of words. */
export const SPOILT: readonly string[] = [
  'in_advance|thanks_for_nothing|great_another|oh_great|oh_good|just_what_i_needed|well_done_on|scam|prize_draw|fake|suspicious|phishing|too_good|yeah_right',
  'but ~3 it|the|now|then|there|i|my',
  'however|unfortunately|sadly|except_that',
];

/** The reply has noticed. */
export const NOTICED: readonly string[] = [
  "congrat*|well_done|glad|delighted|happy|pleased|lovely|wonderful|brilliant|fantastic|great|amazing|awesome|marvellous|splendid|hooray|hurray|yay|yes!|bravo|welcome|my_pleasure|pleasure|enjoy|proud|what_a|good_to|nice_to|best_wishes|cheers|smile|smiling|love|loved|warm|celebrate|toast|you_earned|you've_earned|deserved|deserve|made_my|made_our|thank_you_for|thanks_for|passed_on_your|pass_on_your|passed_your|told_the|so_good|good_news|sweet|brilliant|fine_month|credit|all_yours|you_did",
];
