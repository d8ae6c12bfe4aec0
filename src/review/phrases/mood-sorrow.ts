import type { WeightedLines } from '../mood/cues';

/** Disappointment: they had hoped, believed or relied on something. */
export const DISAPPOINTMENT: readonly WeightedLines[] = [
  {
    weight: 1.5,
    lines: [
      'disappoint*|dissapoint*|disapoint*|let_down|letdown|let us|me|my_family|them|her|him down|so_let_down',
      'gutted|heartbroken|broke_my_heart|breaks_my_heart|heart_sank|crestfallen|dejected|saddens|saddened|saddening|sad_to|makes_me_sad|so_sad|very_sad|crushed|devastated|disheartened|deflated|close_to_tears|in_tears|cried|crying',
      'expected ~1 better|more|so_much_more|different|at_least',
      'underwhelm*|lacklustre|below|beneath ~2 what|standard|par|expectation*',
      'not ~1 good_enough|what_i|what_we|what_it|what_was|as_described|as_advertised|as_promised|as_shown|like_the_picture|like_the_photo|worth',
      'you gave ~1 your_word|word|gave_me_your|promised|assured|swore|guaranteed',
      'i believed you|believed_you|trusted_you|trusted_your|relied_on|counted_on|believed_in|faith_in',
      "i|we|i've|we've recommended you|it_to|your",
      "had_hoped|'d_hoped|was_hoping|were_hoping|had_been_hoping|had_wanted|'d_wanted|so_wanted|wanted_it_to",
      'shame|pity !on',
      "looked_forward|were_looking_forward|was_looking_forward|been_looking_forward|'d_looked_forward",
      'looking_forward_to ~8 but',
      'saved @num|# years|months|for_years|for_months|up_for',
      "won't_have|never_have|not_have|can't_do ~4 again",
      "never_get|can't_get|won't_get ~4 back|again",
      'once_in_a_lifetime|only_get_one|no_second_chance|irreplaceable|only_once',
      'sat|stood|waited ~4 with ~4 coat|coats|bags|cases|suitcases|folders|children|kids',
      'stood ~5 locked|closed|empty|shut|dark',
      'had_to_send|sent_home|turned_away|sent_away|stood_there|sat_there|in_front_of_everyone|had_to_turn|had_to_tell',
      "not|isn't|wasn't|aren't|n't ~3 single",
      'loyal_customer|customer_for|been_with_you|years_with_you|all_these_years ~6 but|and|yet',
      'used_to_be ~4 good|better|great|lovely|nice|the_best|so_good|proud|reliable',
    ],
  },
  {
    weight: 1,
    lines: [
      '^ aw|aww|oh_no|oh_dear|alas|sadly|unfortunately_for|bummer|meh',
      "guess|suppose ~1 it's|its|that's ~1 ok|okay|fine|alright",
      'no_hard_feelings|it_was_good_while|was_a_good|was_good_while',
      'well $',
      'say|says|said little|nothing|nothing_new',
      'lovely|nice|pretty|beautiful ~3 but|and ~1 say|useless|empty|little',
      "is_this_all|is_that_all|is_that_it|is_this_it|that's_all|not_much",
      'not ~1 pictured|imagined|expected|thought|hoped|ordered|same',
      "can't_be_had|no_longer_made|no_longer_available|no_longer_sell|no_longer_offer|discontinued|sold_out|out_of_stock|anything_near|something_near|next_best",
      'replaced_by|instead_of|rather_than ~1 the|a|an',
      'rained|old_carpet|dirty|stained|shabby|tired_room|cut_off|blurry|smudged|misspelt|misspelled|wrong_colour|wrong_color|wrong_name|faded',
      'cold ~1 soup|food|coffee|room|mains|dinner|shower|water',
      'heads are ~1 cut',
    ],
  },
];

/** Anxiety: something may go wrong, or is going wrong now. */
export const ANXIETY: readonly WeightedLines[] = [
  {
    weight: 2,
    lines: [
      'begging|beg_you|i_beg|desperate*|despair*|panic|panicking|panicked|terrified|terrifying|petrified|frantic|hysterical|freaking_out|scared_to_death',
      "can't_sleep|cannot_sleep|haven't_slept|not_slept|sleepless|wake_up_at|awake_at|lie_awake|lying_awake|sleep_at_night|don't_sleep|losing_sleep",
      'please_please|pls_pls|help_me|someone_help|please_help|pls_help|please_someone|pls_quick|quickly_please|hurry',
      "i_can't_do_it|can't_cope|cannot_cope|can't_go_on|at_my_wits|wits'_end|wit's_end|don't_know_what_to_do|nobody_left|no_one_left|nowhere_to_go|nowhere_to_sleep|lose_everything|lost_everything|take_them_away|out_on_the_street|on_the_street|nothing_to_eat|no_food",
      "i_think_i|i_may_have|i_might_have|i've_just|ive_just|i_just ~1 deleted|lost|broke|broken|wiped|erased|sent|clicked|paid|transferred|overwrote|swallowed",
      'shaking|trembling|heart_racing|feel_sick|sick_with_worry|sick_to_my|beside_myself',
      "is|are|am|was|he's|she's ~1 at_the_door|outside_my|following_me|stranded|trapped|locked_in|unconscious|choking|bleeding|not_breathing|looking_for_us|looking_for_me",
    ],
  },
  {
    weight: 1.4,
    lines: [
      'worried|worry|worries|worrying|worrisome|anxious|anxiety|nervous|scared|scary|afraid|frightened|frightening|fear|fearful|alarmed|alarming|uneasy|unsettling|unsettled|concerned_about|concerned_that|stressed|stressful|stressing|distressed|distressing|dread*|overwhelmed|jittery',
      'urgent|urgently|emergency|life_or_death|critical|time-critical|asap !but',
      'what_happens|what_happens_to|what_will_happen|what_if|what_becomes|will_i_lose|will_we_lose|do_i_lose|am_i_in_trouble|did_i_do_something_wrong|is_it_too_late|is_everything_lost|have_i_lost',
      'hacked|hacker|phishing|stolen_from|identity_theft|fraudulent|unauthorised|unauthorized|somebody_is_in|someone_is_in|breached|whose_account',
      "can't_miss|cannot_miss|must_not_miss|mustn't_miss|can't_be_without|can't_do_without|can't_breathe|cant_breathe|running_out|run_out_of|days'_worth|only_for_today|enough_for|last_dose|left_in_the",
      "is_it|is_that|is_this|it's|are_they ~1 dangerous|safe|harmful|toxic|poisonous|serious|normal|legit|bad_for",
      'is_that_ok|is_it_ok|is_this_ok|something_wrong_with',
      'does ~3 mean_something',
      'only_me|i_live_alone|living_alone|lie_there|on_my_own_with|alone_with',
      'do_i_need_a|do_i_need_to ~2 lawyer|doctor|police|worry',
      "tell_me|say|hope there's|there_is|theres|it's|its ~2 backup|way|copy|not_gone|recoverable|saved|okay|ok",
      'debt|bailiff*|eviction|evicted|repossess*|court_date|overdrawn|overdraft|foreclos*',
      'first_time ~4 fly*|travel*|us*|with_a_baby|alone|mother|parent',
    ],
  },
];
