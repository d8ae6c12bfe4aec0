/** A success of theirs. Pattern notation. */
export const GOOD_NEWS_CLASSES = {
  praise:
    'brilliant amazing fantastic wonderful superb excellent outstanding marvellous great lovely terrific incredible so_kind so_helpful so_patient so_quick so_good a_star a_legend the_best spot_on perfect',
  kin: 'mum mom mam dad mother father son daughter wife husband kid kids sister brother gran nan team shop parish club choir charity village bakery company business band class school',
};

export const SUCCESSES: readonly string[] = [
  'first|second|third prize|place !to|where|holder',
  'best_in_show|gold_medal|silver_medal|rosette|came_first|blue_ribbon',
  'we|i|they ~1 landed|won|secured|clinched|bagged ~1 it|the|a|our ~3 contract|deal|client|job|tender|bid|grant|order|award',
  '^ ~1 we|i landed|did|made|nailed|won it !to',
  'we|i ~3 opened ~1 a|our|my|the ~3 shop|store|branch|cafe|restaurant|studio|bakery|salon|practice|doors',
  'born ~1 on|at|last|this|yesterday|today ~8 grams|kg|kilos|lbs|pounds|healthy|after|weighing|morning|night',
  'crying_and_laughing|laughing_and_crying|happy_tears|tears_in_her_eyes|tears_in_his_eyes',
  'for_the? first time in|since|for|after ~2 years|months|weeks|ages !i|we|that_i|your|it',
  'visa|loan|mortgage|adoption|application|grant|permit|planning|licence|claim|scholarship ~3 granted|approved|came_through|accepted|signed|through',
  'judge|court|council|board|committee|university has? ~1 signed|approved|agreed|accepted|said_yes',
  'officially|legally|finally ~2 our|my|ours|mine son|daughter|child|home|house',
  'raised|collected|made|took|earned ~2 # ~6 for|!but',
  'house|home|flat|car|boat|van|land is_ours|is_mine|is_finally_ours|all_ours',
  'sold ~1 in|for|within ~3 # ~1 days|day|hours|minutes|asking',
  'full_asking|asking_price|over_asking|sold_out',
  'paid_off|debt_free|debt-free|last_payment|final_payment|last_instalment|mortgage-free|mortgage_free|number_#_of_#',
  "@kin|he|she|they|she's|he's|shes|hes|dog|cat ~2 back_to_himself|back_to_herself|back_to_normal|his_old_self|her_old_self|on_the_mend|eating_again|up_and_about|ate",
  'world_of_good|works_a_treat|like_new|never_been_better|better_than_ever|good_as_new|made_a_friend|made_friends',
  'more|better|higher|faster|double|triple|twice ~3 we|i ~1 hoped|hoping|expected|dreamed|thought',
  "i|we|i've|we've|we_have|i_have|@kin ~2 reached|hit|raised|made|passed|beat|met the|our|my ~3 #|goal|target|total|record|mark",
  'personal_best|pb|new_record|first_time under|ever|without|on_my_own',
  'ran|finished|completed|did|climbed|swam|cycled|crossed ~3 marathon|half_marathon|#k|race|triathlon|finish_line|summit|channel|iron_man',
  'is|are|can|was ~1 walking|eating|playing|running|talking|smiling|purring|breathing|barking|sleeping|home|hearing again !not',
  "i_am|i'm|we_are|we're|she_is|he_is|she's|he's ~2 citizen|homeowner|homeowners|graduate|doctor|nurse|pilot|teacher|champion|champions",
  'i|we|my|our|@kin|she|he|they ~2 won_the|won_our|won_my|won_a|won_an|won_best|won_first|passed|launched|graduated|finished|made_it|got_in|qualified|beat|sold !away|on|out|wrong',
  'i|we|@kin|she|he ~2 finally|at_last ~4 *ed|works|got|did|made|could',
  "i|we|we've|i've got the|our|my ~3 keys|job|place|admission|visa|house|flat|contract|offer|results",
  'first sale|order|customer|booking|win|steps|home',
  'went_live|we_are_live|shop_is_online|is_online_now|now_live',
  'it|that|this ~2 worked|works|did_it !not|never|once',
  "^ i'm|im|we're in $",
  "it's|its|it_is|that's|everything's|everything_is|all_is|all ~2 working|fixed|sorted|solved|running|up_and_running|back ~1 now|again|!but $",
  '^ working|works|fixed|sorted|solved|done ~1 now|again|finally|perfectly',
  "it's|its|it_is|now ~1 working|works $",
  'promoted|promotion|a_raise|pay_rise|head_of|new_job|dream_job|now_a|was_chosen|were_chosen|got_chosen|shortlisted|first_prize|first_place|gold_medal|silver_medal|award|scholarship|accepted_into|accepted_to|published|signed_the|closed_the_deal|landed_the|sold_out',
  'guess who|what is|has|got|just|made|passed|won|now',
  'expecting|having a_baby|twins|our_first',
  'became|become|am|are|is ~1 grandparents|grandmother|grandfather|grandma|grandad|parents|a_mum|a_dad|citizens|a_citizen|homeowners',
  'the|a|my|our ~4 was|were|went ~2 the_talk_of|a_hit|a_huge|a_great|a_success|perfect|beautiful|wonderful|a_triumph|brilliantly|perfectly|so_well|without_a_hitch|down_a_storm',
  "danced|cried_with_joy|over_the_moon|on_cloud|so_proud|couldn't_be_happier|can't_stop_smiling|celebrating|celebrated|champagne|happy_dance|tears_of_joy|thrilled",
  'we|i|@kin|she|he got_the|got_my|got_our !mail|email|e-mail|message|letter|bill|invoice|notice|wrong|same|note|text|parcel|order|error',
  'we|i|@kin|she|he got_a_place|got_through|got_accepted|got_engaged|got_married|got_promoted|nailed|smashed|aced|cleared|cracked|survived|beat',
  'full_remission|in_remission|all_clear|cancer_free|last_chemo|recovered_fully',
  "good_news|great_news|happy_news|wonderful_news|it's_official|its_official",
  "we're_expecting|we_are_expecting|we're_pregnant|engaged|married|she_said_yes|he_said_yes|was_born|is_born|arrived_safely|adoption|adopted",
  'the|my|your refund|money|£|parcel ~4 came|arrived|is_in ~3 !wrong|late|but',
  'official|officially ~4 ours|mine|a_citizen|married|a_doctor',
  'hit|reached|passed # ~3 orders|customers|sales|followers|users|subscribers',
];

/** Thanks that are more than a formula. Pattern notation. */
const THANKED: readonly string[] = [
  'praying|pray|prayers|blessings ~1 for|to|upon you|u|your_family|the_lady|the_young_man',
  'thanks|thank_you|cheers|thx|ta for ~1 the|your|that|all ~2 tip|advice|idea|trick|hint|suggestion|patience|kindness|effort|work',
  'stayed|waited|worked|drove ~6 past|beyond|after|over your|her|his|their shift|hours|day',
  'line|desk|service|chat|tool|app|ad|help|support|advice|tip|team ~1 was|is|were @praise !but',
  'no complaints ~1 for_once|at_all|$',
  'you saved my|our|the thesis|day|life|holiday|wedding|bacon|weekend',
  'thank|thanks you|u|all|everyone|both ~2 so_much|a_million|from_the_bottom|from_all_of_us',
  '@kin|team|staff|colleague|driver|engineer|technician|fitter|agent|lady|man|guy|people|crew|from_your_team|you|you_were|they ~4 was|were|is|are|been ~1 @praise !but',
  'thank you|u so_much|very_much|a_million|for_everything|from_the_bottom',
  'thank_you_thank_you|thanks_a_million|so_grateful|really_grateful|very_grateful|truly_grateful|eternally_grateful|much_obliged|lifesaver|legend|big_love|you_made_my|made_my_day|good_nose|best_support|best_service',
  'i|we|absolutely|big love|loving the|your|it|this|my|to ~3 !but',
  "can't|cannot|can_not|couldn't|can_never ~1 thank|fault|praise|recommend ~2 enough|highly",
  'forever|eternally|deeply|so|very|really|most|extremely grateful|thankful|touched|impressed',
  'you|u|he|she|they|your_team ~1 saved|rescued|made|turned ~3 day|week|weekend|wedding|life|year|evening|night|trip|event|launch|christmas|birthday',
  'means|meant a_lot|so_much|the_world|everything to_me|to_us|to_him|to_her',
  'above_and_beyond|wonderful_service|amazing_service|brilliant_service|excellent_service|great_service|fantastic_service|a_star|absolute_star|superstar|a_hero|a_gem|a_wonder|an_angel|worked_wonders|worked_a_treat',
  'bravo|chapeau|hats_off|kudos',
];

export const GOOD_NEWS: readonly string[] = [...SUCCESSES, ...THANKED];

/** The good thing is spoilt, or only a form of words. */
export const SPOILT: readonly string[] = [
  "well_done|congratulations|bravo|congrats|thanks ~1 you've|you_have|on|for_nothing ~2 surpassed|outdone|managed|delivering|losing|sending|breaking|another|empty|nothing",
  'print|text|inside|card|cards|inscription|engraving|wording|caption|reads|read|say|says|from ~6 thank_you|congratulations|well_done',
  'in_advance|thanks_for_nothing|great_another|oh_great|oh_good|just_what_i_needed|well_done_on|scam|prize_draw|fake|suspicious|phishing|too_good|yeah_right',
  'but ~3 it|the|now|then|there|i|my',
  'however|unfortunately|sadly|except_that',
];

/** The reply has noticed. */
export const NOTICED: readonly string[] = [
  "congrat*|well_done|glad|delighted|happy|pleased|lovely|wonderful|brilliant|fantastic|great|amazing|awesome|marvellous|splendid|hooray|hurray|yay|yes!|bravo|welcome|my_pleasure|pleasure|enjoy|proud|what_a|good_to|nice_to|best_wishes|cheers|smile|smiling|love|loved|warm|celebrate|toast|you_earned|you've_earned|deserved|deserve|made_my|made_our|thank_you_for|thanks_for|passed_on_your|pass_on_your|passed_your|told_the|so_good|good_news|sweet|brilliant|fine_month|credit|all_yours|you_did|hoping_for|made_us|made_me|grinning|cheered|cheering|read_it_out|on_our_wall|on_the_wall|no_surprises_there|chuffed|thrilled|touched|honoured|hats_off|kind_words|kind_of_you",
  'read|showed|shown|printed|pinned|shared|told|passed ~6 the_whole|the_entire|whole_office|everyone|the_office|team|kitchen|wall|workshop|colleagues|the_chef|the_driver',
];
