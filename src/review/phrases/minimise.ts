import { NOT } from './negation';

/** Word classes that make a problem, or the effort asked, small. Separated by spaces; `_` is a space inside a phrase. */
export const MINIMISE_CLASSES = {
  small: `minor small tiny little slight short brief trivial petty temporary wee insignificant negligible mere momentary passing
teeny teensy itty-bitty cosmetic harmless`,
  trouble: `issue issues inconvenience inconveniences glitch glitches hiccup hiccups blip blips bug bugs delay delays mark marks scratch
scratches hitch hitches snag snags setback bump bumps problem problems thing matter mistake mistakes error errors mix-up mix-ups
misunderstanding oversight imperfection imperfections flaw flaws interruption outage disruption slip slip-up dent dents wobble
annoyance nuisance upset quirk difference deviation defect defects chip crack stain smudge hole leak crash`,
  much: `large big huge serious major disaster tragedy catastrophe terrible drama dramatic crisis emergency significant dangerous
fortune`,
  easy: `easy simple straightforward quick effortless a_piece_of_cake piece_of_cake a_breeze child's_play a_doddle
intuitive self-explanatory a_cinch`,
  hard: 'hard difficult complicated tricky rocket_science brain_surgery',
  adverb: 'really very quite super so actually perfectly extremely pretty fairly dead honestly totally ever_so truly',
} as const;

/** The trouble is made small. */
export const SMALL_TROUBLE = [
  "not|isn't|hardly ~1 really|exactly|such|quite|even ~1 a|an ~1 big|huge|major|great|terrible ~1 thing|deal|matter|loss|problem",
  "worst case|comes_to_the_worst ~1 you|it|you're|you_are|you'll|it's",
  'luckily|fortunately|thankfully ~1 it|that|this|they ~2 no|not|only|just|nothing ~1 more|worse|a|an|some|the',
  'no|not|nothing ~1 more|worse|bigger than ~1 a|an|some|few|one',
  // No reason to feel it.
  "no|any|little|without|isn't|not ~2 cause|reason|need|call|grounds|point ~1 for|to|in ~2 panic|panicking|alarm|worry|worrying|concern|concerned|upset|distress|drama|fuss|excitement|anxious|alarmed|angry|so_hard|hysterical|stress",
  'worry|worrying|worried|upset|fuss|fussing|crying|stress|stressing|angry ~1 over|about nothing|so_little|a_trifle|small_things|details',
  'worry|worrying|read|reading ~2 too_much',
  // A bright way to see it.
  'look|looking|see|think|seeing|thinking|put|try_to_see ~1 at|of|on it ~1 this_way|as_a|as_an|positively|like_this|from_the|another_way',
  'on|look_on|looking_on|always ~1 the ~1 plus_side|bright_side|upside|positive_side|sunny_side|other_hand_at',
  '^ every cloud|no has|no|a',
  'some|many|other|most|lots_of|plenty_of ~1 people|customers|folks|families|guests|children ~1 pay|dream|would_love|would_kill|queue|travel_miles|go_without|live_without|manage_without|never_have|have_never',
  'we|people|i|everyone|our_parents|our_grandparents|humanity ~1 all? ~1 survived|survive|lived|live|managed|coped|got_by|did_fine ~1 without|before|just|perfectly|for_centuries|back_then',
  "kids|children|babies|dogs|cats|guests|nobody|no_one|most_people|men|women ~1 won't|don't|do_not|never|doesn't|wouldn't|would|will|hardly|barely ~1 notice|care|remember|see !if",
  '*s do|can|will ~1 get|have|need|happen ~1 the|an|a|some? ~1 odd|occasional|little|few|bit|small|minor',
  'the odd|occasional ~1 nick|scratch|bump|bruise|scrape|knock|hiccup|glitch|delay|mistake|slip|error|mix-up|hair|crumb|fly|spider|noise|drip|stain|late|crash|outage|graze|cut|tumble',
  'bit|little|touch|spot of ~2 upset|noise|dust|damp|mould|rain|mud|delay|patience|blood|rust|wear|smoke|cold|heat|turbulence|bruising|swelling|water ~3 normal|never_hurt|nobody|to_be_expected|is_nothing|fine|natural|happens|adds|$',
  "is|are|'s|it's|was|quite|perfectly|completely|absolutely|totally ~1 perfectly|completely|absolutely|entirely|totally|quite|only normal|natural|common|harmless|to_be_expected|usual|standard|par_for_the_course !for_you|to_feel|to_be",
  'par_for_the_course|comes_with_the_territory|goes_with_the|teething|part_of_the_charm|adds_character|adds_charm|all_part_of|part_of_the_fun|part_of_the_adventure|part_of_the_experience|makes_a_good_story|a_story_to_tell|funny_story|laugh_about_it|laugh_about_this|look_back',
  // Hardly to be seen, hardly long, hardly anything.
  "hardly|barely|scarcely|won't_even|not_even|wouldn't_even|don't_even|doesn't_even|no_one_will|nobody_will|no_one_would|nobody_would ~1 notice|noticeable|visible|see|show|shows|tell|feel|mind|register|worth|count|counts|know_the",
  "isn't|not|is_not|wasn't|aren't|n't ~1 that|all_that|so|as|such_a|too ~1 long|bad|far|big|much|different|serious|terrible|awful|expensive|noticeable|dramatic|late|cold|loud|dark|dangerous|tragic ~1 for|a|an|is_it|when|if|after|considering|these|in|compared|as",
  'there|we ~1 are|have|could_be|been|seen|had|is ~1 far|much? bigger|worse|greater|more_important ~1 disasters|problems|things|tragedies|fish|worries|delays|cases|crises',
  "for_the_sake|over|for|about|just_for|all_this_for|because ~1 of? ~1 a|one|just|only|mere # ~3 rather|not|really|seems|hardly|fuss|isn't|wouldn't|worth",
  'luckily|fortunately|thankfully|happily|in_the_end|after_all ~1 nothing|no_one|nobody|no_harm|no_damage|it_was ~2 happened|hurt|done|died|broken|serious|only',
  "^ ~1 it's|it_is|that's|that_is|it_was|this_is ~1 one|a_single|only_one|two|a_couple_of|three|a_few|half_a|a_tiny|a_small !worry|less|of|way|thing|reason|option|idea|more|hour|and|or ~2 $",
  'does|do|works|work|can|would wonders|the_trick|just_as_well|just_fine|nicely ~4 meantime|until|for_now|$',
  'nine_times|ninety-nine|most_of_them|most_of_the_time|usually|generally|they|these_things|it ~3 turn|turns|sort|sorts|blow|blows|settle|settles|work|works ~1 up|out|itself_out|themselves_out|over|down ~3 in_the_end|eventually|sooner|by_itself|by_themselves|on_its_own|always',
  '^ ~2 calm down|yourself',
  'please|kindly|must|should calm down|yourself',
  '^ please|just|so|and|now|hey? relax|chill|simmer_down|settle_down|cheer_up|lighten_up|chin_up|get_over_it|take_it_easy',
  "don't|do_not|no_need_to|no_reason_to|needn't|try_not_to|there's_no_need_to ~1 panic|be_upset|get_upset|be_angry|get_angry|overreact|stress|be_so|get_so|fret|be_dramatic|make_a_fuss|get_excited|take_it_so|take_it_too|get_worked|blow|exaggerate|be_cross|be_disappointed",
  'no big deal|drama|biggie',
  `not|${NOT}|hardly|scarcely|nothing ~1 a|that|so|too|such_a|exactly|exactly_a|really_a|very|really ~1 @much`,
  `not|${NOT}|hardly ~1 that|so|too|all_that bad|terrible|important|long|much`,
  `not|${NOT}|hardly ~1 the_end_of_the_world|a_matter_of_life|the_worst`,
  'hardly|scarcely|barely|not_exactly a|an|the|worth|any|much',
  'nothing ~1 serious|major|dramatic|to_get_upset|to_be_upset|to_lose_sleep|out_of_the_ordinary|unusual|to_write_home|too_bad',
  'could|might have? ~1 be|been ~1 ~1 worse',
  'worse things|worse_off|has_it_worse|have_it_worse|have_real_problems',
  'these|such|those|this_sort_of|that_kind_of|this_kind_of|that_sort_of ~1 things|thing ~1 happen|happens|occur',
  'can|do|does|will|may|might ~1 happen|occur ~1 in|at|during|sometimes|occasionally|to_anyone|to_everyone|to_anybody|to_everybody|to_us_all|to_all_of|to_the_best|now_and|from_time|every|anywhere|with_any|$',
  'happen|happens|occur|occurs ~1 all_the_time|sometimes|now_and_then|now_and_again|from_time_to_time|to_everyone|to_everybody|to_all_of_us|to_us_all|to_the_best_of_us|a_lot|every_day|everywhere|occasionally|regularly|often',
  "that's|such_is|just ~1 life|how_it_goes|the_way_it_goes|one_of_those_things|part_and_parcel|the_nature_of",
  "you|you're|you_are|you_were ~1 lucky|fortunate|should_be_glad|should_be_happy|should_be_grateful|should_be_thankful|can_count_yourself|can_be_glad !enough",
  'bright side',
  'silver lining',
  'no harm done',
  'mountain out',
  'first world problem|problems',
  "you|you're|stop|are ~1 overreacting|exaggerating|making_a_fuss|being_dramatic",
  '^ well|and|but|still? at_least !# the|you|your|it|its|nobody|no_one|we|that|there|they|he|she|this|one|some|our|a|nothing|none',
  'but|and|so|still at_least !# the|you|your|it|nobody|no_one|there|they|nothing',
  '!no|not|never a|an|just|only|merely|one|our|the|this|very|some|any? ~1 @small ~1 @trouble !free|solving|solved',
  "it's|that's|this_is|it_is|that_is|it_was|that_was|is|was|they're|these_are ~1 only|just|merely|purely|simply|nothing_more_than|no_more_than|nothing_but ~1 a|an|one|two|some|another !matter|question|click|call|phone|minute|moment|few|precaution|formality|reminder|thought|suggestion|guess|walk|few_minutes|copy|draft|test|bus|bit_further|stop|street|step",
  "it's|that's|this_is|it_is|that_is|they're only|just|merely !that|because|the|for|now|come|left|been|started|gone|fair|right|not|so|like|as|what|here|there|me|you|us|in|on|at|under|over|about|available|possible|open|after|before|past|shipped|arrived|been|how|when|where|if|# ~1 ,|$",
  "it's|that's|this_is|it_is|that_is|was|is only|just ~2 money|pixels|stuff|things|points|data|paint|cosmetic|plastic|glass|paper|water|rain|hair|food|days|hours|pounds|pence|euros|dollars|cents|pennies|minutes_late|weather",
  'a mere ~3',
  "couple|few|bit|little of|a? ~2 never hurt|does_no_harm|won't_hurt|is_nothing|are_nothing",
  'that|it|this|which is|was nothing',
  'in the grand_scheme|greater_scheme|big_picture',
  'learn|need|have to live_with|put_up_with|get_used_to it|that|this',
  'everyone|everybody|we_all|all_of_us|we ~1 has|have|gets|get|makes|make ~2 bad_day|bad_days|off_day|off_days|mistakes|a_mistake|those_days|moments|slip-ups',
  "nobody's|no_one's|nobody_is|no_one_is perfect",
  'make|making|made ~2 fuss|scene|drama|song_and_dance|big_deal|big_thing|meal',
  'sort|sorts|resolve|resolves|fix|fixes|iron itself|themselves|itself_out',
  'bit|little|touch of patience',
  `not|${NOT}|hardly ~1 worth ~2 getting|the_fuss|worrying|a_fuss|losing|being_upset|the_upset|all_this|worked_up|crying|complaining`,
  "it's|it_is ~1 not as_if|as_though|like",
  "it isn't|wasn't as_if|as_though|like",
  "you'll|you_will ~1 live|survive|cope|get_over|be_fine|manage_without",
  "we're|we_are ~1 only? talking|speaking ~2 about #",
  'small|little price to_pay',
  "a|one|two|some|few ~4 won't|doesn't|don't|can't|will_not|never ~1 make|hurt|kill|spoil|ruin|matter|harm|bring",
];

/** What is asked of the customer is made small. */
export const SMALL_EFFORT = [
  "it|this|that ~1 literally|really|only|just|will_only|won't ~1 takes|take|took ~2 #|a|two|a_couple|no|any|more_than|five|ten|thirty|one ~1 minutes|minute|seconds|second|ticks|time|clicks|moments|moment",
  'in|takes no_time|two_ticks|a_jiffy|a_flash|seconds|a_couple_of_clicks|a_few_clicks',
  "all you need|have|'ve_got|got|must|will_need|'ll_need|would_need|'d_need ~1 to? ~1 is|do|click|press",
  'you only|just|simply|merely need|have|must|got|ought ~1 to',
  "it's|that's|this_is|it_is|that_is|it_can't_be|is|couldn't_be ~1 @adverb? @adverb? @easy !to_miss|to_overlook|to_confuse|to_mix|to_see|to_forget|to_go|mistake|to_lose|when|for_us|to_get",
  `not|${NOT}|hardly ~1 that|so|very|too|really|at_all ~1 @hard !to_find`,
  "can't|couldn't|cannot|could_not|hardly be_easier|be_simpler|be_more_straightforward|get_easier",
  'couple|few|two|three of? ~1 clicks|seconds|taps|moments and|is|will|does',
  "it's|its|it_is|is|are|only|just ~1 couple|few|two|three of? ~1 clicks|taps away",
];

/** "Simply open", "just type": before a verb of doing. */
export const SMALL_STEP =
  '(?:^|[.!?:;,]|\\b(?:and|then|please|or|so|to|can|you)) *(?:then )?(simply|just|merely|easily) +(?=(?:open|press|click|tap|type|enter|go|hold|unplug|plug|restart|reinstall|reset|choose|select|switch|turn|use|try|follow|fill|log|sign|download|update|install|remove|put|pull|push|set|send|reply|call|ring|scan|print|post|upload|export|import|convert|map|copy|paste|delete|clear|drag|scroll|swipe|attach|connect|disconnect|add|create|change|check|visit|scroll|refresh|repeat|register|ignore|wait|measure|cut|screw|take|return)\\b)';

/** The same words meant otherwise, or the weight is given back. */
export const NOT_MINIMISED = [
  "nobody|no_one|none_of_us|i_don't|we_don't ~3 fuss",
  'no|not|never|hardly|far_from|anything_but ~1 a|an? ~1 @small ~1 @trouble',
  `not|${NOT}|never ~1 overreacting|exaggerating|being_dramatic|silly`,
  'nothing|none is|was ~1 lost',
  'you|he|she|they ~1 said|say|wrote|call|called|told|think|thought ~2 just|only|a|an|that|it',
  "you|he|she|they said|say|wrote|told ~1 it's|that's",
];

/** The customer laughs at themselves or takes the blame: then "it happens" is kindness. */
export const SELF_BLAME = [
  'my|our own? ~2 fault|mistake|error|doing|bad|stupidity',
  'i|we ~2 forgot|dropped|broke|pressed|spilled|spilt|lost|misread|overlooked|messed|slept|confused|mixed|miscounted|washed',
  'stupid|silly|daft|embarrass*|hopeless|ashamed|foolish|clumsy|dumb|idiot',
  "i'm|i_am ~2 sorry",
  'by mistake|accident',
];

/** The customer has tried, struggles, or says that such things are hard for them. */
export const STRUGGLES = [
  "tried|trying|hours|whole_evening|all_evening|whole_day|all_day|all_morning|all_night|struggl*|pressed_everything|by_hand|again_and_again|no_idea|don't_know_how|not_good_with|not_technical|gave_up|give_up|giving_up|complicated|confus*|stuck|overwhelm*|alone|desperate|beginner|never_done",
  'step by step',
  `still|${NOT}|not ~1 work|working|help|helped|open|start|load`,
];
