import type { WeightedLines } from '../mood/cues';

/** Confusion: two things that do not fit together, or a step that is not clear. */
export const CONFUSION: readonly WeightedLines[] = [
  {
    weight: 1.2,
    lines: [
      "confus*|puzzl*|baffl*|perplex*|bewilder*|bemused|mystif*|unclear|not_clear|isn't_clear",
      "don't|dont|didn't|do_not|can't|cannot|not|couldn't|doesn't ~2 understand|understanding|get_it|get_this|follow|see_how|see_where|see_why|make_sense|work_it_out|figure|make_head|make_out",
      "makes_no_sense|no_sense|doesn't_add_up|don't_match|doesn't_match|do_not_match|contradict*|conflicting|inconsistent|mixed_up|muddled|out_of_step",
      'which ~2 is_right|is_correct|is_it|is_true|do_i|should_i|of_the_two|of_them|step|one_is',
      "what's|what_is|whats|what ~1 true|right|correct|the_difference|going_on|does_that_mean|does_it_mean|that_mean",
      'whose ~1 account|order|name|address|it_is|is|am_i',
      "i'm|im|am|bit|little|totally|completely lost $",
      'am_i_to|how_come|do_i_owe|or_do_you|or_is_it|or_the_other',
      'i_owe ~4 or',
      '@not|un ~1 sure|certain ~1 what|which|how|whether|if|why|where|i',
      'says|said|say|shows|showed|wrote|reads|written|writes|states ~9 but|and|while|yet|whereas ~6 says|said|say|shows|showed|wrote|reads|states|has|web|app|pdf|mail',
      'is ~2 still counted|in_front|the_wrong_way|the_other_way|upside_down|inside_out|back_to_front',
      'both ~3 grey|greyed_out|go_grey|gone_grey',
    ],
  },
];

/** Thanks that are meant; the formula "thanks in advance" is not. */
export const GRATITUDE: readonly WeightedLines[] = [
  {
    weight: 1.8,
    lines: [
      'thank|thanks you|u|him|her|them|everyone|everybody|all|again|ever ~2 so_much|very_much|a_million|a_lot|from_me|a_thousand|again|from_the_bottom|kindly|both|for_being|for_bringing|for_making|for_helping|for_your_help|for_sorting|for_fixing|for_sending|for_staying|for_finding|for_listening|for_the_quick|for_your_quick|for_your_patience|for_your_kind*|for_all|for_everything|for_looking_after|for_not|for_my|for_going',
      'thanks|thank_you|thankyou|thx|ta|cheers ~1 so_much|a_million|a_lot|a_bunch|loads|for_being|for_bringing|for_making|for_helping|for_sorting|for_fixing|for_staying|for_finding|for_listening|for_your_patience|for_everything|for_all|very_much|ever_so|heaps|tons|to_everyone|to_you|to_your',
      'many|big|huge|warm|heartfelt|million|special thanks !in',
      "much_obliged|grateful|gratitude|thankful|indebted|in_your_debt|i_owe_you|owe_you_one|owe_her|owe_him|lifesaver|life_saver|life-saver|legend|star_of|you're_a_star|you_are_a_star|angel|hero|heroes|gem|diamond|absolute_star",
      "you|you've|have saved ~2 my|me|us|our|day|thesis|life|bacon",
      "it's_all_sorted|its_all_sorted|all_sorted_now|turned_me_right|turned_me_around|turned_it_around",
      'made_my|made_our ~1 day|week|month|year|summer|winter|spring|season|christmas|evening|weekend|trip|holiday',
      'fair_play_to|hats_off_to|full_marks|cant_fault|thumbs_up_to',
      'decent_of|kind_of|good_of|nice_of|sweet_of|lovely_of|thoughtful_of|generous_of you|him|her|them',
      'you|she|he|they|everyone was|were ~2 patient|kind|lovely|wonderful|right|brilliant|so_helpful|very_helpful|helpful|fantastic|great|amazing|gracious|excellent|a_joy|superb',
      'never_made_me_feel|made_me_feel ~2 welcome|at_ease|heard|seen|human|cared',
      "that's_how|how_it's_done|hats_off|bless_you|god_bless|credit_to|good_on_you|top_marks|first_class|top_notch|second_to_none|outstanding|exemplary|above_and_beyond|best_service|great_service|excellent_service|fantastic_service|wonderful_service|impressed_with|compliments_to|kudos|bravo_to|well_done_to|shout_out|shoutout|pat_on_the_back|pay_rise|a_raise",
      'i|we ~1 appreciate ~1 it|you|this|that|what|your|how|the',
      "nothing_to_ask|nothing's_broken|no_complaint|no_complaints|just_wanted_to_say|wanted_to_say|just_to_say|i_never_said_it|for_once_i've_nothing|all_correct|pass_on_my|tell_them_they're|tell_the_driver|saved_him_a_slice|all_in_order",
      'so|very|really|extremely|incredibly helpful|kind|thoughtful|patient',
      'ta_very|ta $|ta_much',
    ],
  },
  { weight: 0.5, lines: ['thank_you|thanks|thx|thankyou !in_advance|for_nothing|you_in_advance'] },
];

/** Joy: something good happened to them. */
export const JOY: readonly WeightedLines[] = [
  {
    weight: 1.8,
    lines: [
      "delighted|thrilled|over_the_moon|ecstatic|overjoyed|chuffed|stoked|made_up|buzzing|elated|joyful|proud|so_happy|very_happy|dead_happy|really_happy|happy_with|happiest|so_excited|excited|can't_wait|can_not_wait|cannot_wait",
      'woohoo|woo_hoo|hooray|hurray|yay*|yippee|whoop*|wahey|yesss*|omg|wow|amazing|fantastic|brilliant|wonderful|awesome|incredible|wicked|epic|magical|love_it|loved_it|loving|love_the|love_your|love_this|in_love_with|adore|gorgeous|stunning|perfect|bliss',
      'she_said|he_said|they_said yes',
      "got|getting|are|we're|just engaged|married|the_keys|keys_to|the_job|a_place|the_visa|promoted|the_all_clear|all_clear|pregnant",
      'expecting|having ~2 baby|twins|may|june|child|a_boy|a_girl',
      'grandparents|grandma_again|grandad_again|twins|baby_is_here|is_here_since|here_since|was_born|were_born|is_born|born_on|born_at|arrived_safely',
      'newborn ~3 home',
      'i|we|he|she|they|daughter|son ~1 passed !away|on|last|in|this|yesterday|suddenly|peacefully|the_card|it_on|my_card',
      'we|i ~1 won_the|won_our|won_a|launched|made_it|did_it|finished|graduated|beat|qualified|got_in|went_live|are_live|sold|nailed|aced|cracked_it !wrong',
      'first ~1 sale|order|customer|steps|try|place|prize|goal|home|marathon',
      'citizen|citizenship|graduat*|promotion|remission|last_chemo|rang_the_bell|rings_the_bell|rang_the_bell_for|cured|adopted',
      'adoption ~3 signed|through|went|came',
      'rang the bell for',
      'it|that|everything|they|app ~1 worked|works_now|works_again|working_again|is_working|works_perfectly|works_like',
      'worked $|it works|that works',
      'bravo|congrats|congratulations|good_news|great_news|happy_news|best_news',
      'best ~2 ever',
      'guess_who|guess_what|believe_it ~4 !not',
      'all_well|both_tired|safe_and_well|mother_and_baby|walking_differently',
      'nearly|almost died laughing|cried_laughing|died_of_laughter|in_stitches|laughed_so',
    ],
  },
];

/** They say themselves that it is not bad. */
export const CALM: readonly string[] = [
  'my_own_fault|my_fault|my_own_mistake|my_own_doing|my_own_silly|entirely_my|all_my_fault|my_bad|silly_me|by_mistake_myself|user_error',
  'works|working|sorted|fixed|resolved|fine|ok|okay ~1 now|again',
  'no rush|hurry|drama|problem_at_all|worries|stress|biggie|big_deal|harm|harm_done|hard_feelings',
  '@not|nothing ~2 urgent|pressing|serious|dramatic|the_end_of_the_world|a_complaint|complaining|important|big_thing|a_big_deal',
  'all ~1 fine|good|well|in_order|ok|correct $',
  "i've|we've|i_have|got time|plenty_of_time",
  'just|only|merely|out_of ~1 curious|curiosity|wondering|asking',
  'small|minor|tiny|little thing|point|matter|question|detail|niggle|favour',
  'either will_do|is_fine|works',
  'lol|haha*|hehe*|:) :-) ;)',
  'when|whenever you|it ~2 chance|moment|time|suits|convenient|can',
  'before_i|before_we book|order|buy|sign_up|decide|subscribe',
  "i_am|i'm|im not ~1 angry|complaining|cross|upset|mad|blaming",
];

/** Something is not as it should be; said without feeling it is a level 1 at most. */
export const TROUBLE: readonly string[] = [
  'locked|logged|signed|shut|cut ~2 out|off',
  'wrong|broken|broke|breaks|missing|faulty|defective|damaged|cracked|cracks|leaks|leaking|leaked|scratched|bent|torn|burst|snapped|shattered|smashed|dented|ripped|rotten|mouldy|stale|spoiled|dirty',
  "does|do|did|is|are|was|has|have|had|will|would|could|can|doesn't|don't|didn't|isn't|aren't|wasn't|hasn't|haven't|won't|can't|cannot|doesnt|didnt|isnt|hasnt|havent|wont|cant ~2 show|work|working|open|load|start|arrive|arrived|come|came|turn_on|charge|connect|let_me|log_in|fit|go_through|show_up|appear|print|heat|save|sync|respond|stop|move|moved|feed",
  'not ~1 working|arrived|delivered|received|found|come|shown|there|valid|accepted|right|correct|recognised|available|charging|heating',
  'failed|fails|failing|refused|rejected|declined|stuck|crash|crashes|crashed|crashing|frozen|freezes|blank|lost|vanished|disappeared|gone|blocked|banned|locked_out|shut_down|went_down|is_down|offline|outage|power_cut|cut_off|empty|dead',
  'never|nothing|no|not_a ~1 arrived|came|got|received|happened|works|arrives|comes|signal|hot_water|heating|internet|power|water|answer',
  'charged|billed|debited|took|taken ~3 twice|again|double|too_much|three_times|extra|by_mistake',
  'overcharged|delayed|overdue|cancelled_by|sold_out|fell_apart|falling_apart|came_off|fell_off|mistake|mix-up|mixup|returned_to_sender|two_parcels|inside_out|upside_down|mix_up',
  'is|are|was|were|be|running|came|arrived|still|so|too|very|hours|days|weeks ~1 late',
  'a|the|this|same|got|get|have|having|has|with ~2 problem|trouble|error|fault !if|at_all|for_you',
  "should|should've|supposed ~2 have|to_have|be|to_be|come|arrived|been",
];
