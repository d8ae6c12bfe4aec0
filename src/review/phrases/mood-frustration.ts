import type { WeightedLines } from '../mood/cues';

/** Frustration: effort that leads nowhere. */
export const FRUSTRATION: readonly WeightedLines[] = [
  {
    weight: 1.4,
    lines: [
      'frustrat*|exasperat*|maddening|infuriatingly|tearing_my_hair|driving_me_up',
      'driving_me ~2 mad|insane|crazy|nuts|mental|bonkers',
      'ridiculous|absurd|pointless|laughable|waste_of_time|wasted|time_waster',
      'waste_of ~2 time',
      'in_circles|round_in_circles|getting_nowhere|nowhere|passed_around|passed_from|pillar_to_post|sent_from|back_and_forth|from_one_to|between_the_two_of_you|merry-go-round|ping_pong|dead_end',
      'no_one|nobody|no_body|not_one_of_you|none_of_you|noone ~2 repl*|answer*|help*|know*|knew|cares|come|came|comes|rang|rings|called|calls|pick*|listens|reads|tells|told|turned_up|turns_up|shows|showed|can_say|could_say|can_tell|bother*|respond*|gets_back|got_back|wrote',
      'yet_again|how_many_times|how_many_more|how_much_longer|how_long_am_i|how_often|time_and_again|over_and_over|again_and_again',
      "ignored|ignoring|unanswered|no_answer|no_reply|no_response|no_call|without_reply|without_an_answer|never_heard|heard_nothing|not_heard|haven't_heard|nothing_back|no_word|silence",
      'the_last_person|same_question|same_thing_again|same_leaflet|same_answer|explain_again|repeat_myself|start_again_from|already_sent|already_told|as_i_said|as_i_told|as_i_asked|like_i_said',
      'somebody_has_to|someone_has_to|who_actually|does_anyone|does_anybody|can_someone_just|can_somebody_just|can_someone_please|can_somebody_please|just_tell_me|is_anybody|is_anyone|anyone_there|anybody_there',
      'still (no|not)|no_closer',
      '@num calls|technicians|engineers|visits|appointments|phone_calls|case_numbers|ticket_numbers|agents|people|different_people|departments|drivers|plumbers|deliveries|replacements|forms|attempts|mails|emails|messages|reminders|letters',
      "i've|i_have|ive ~1 done|sent|filled|tried|given|typed|entered|submitted ~4 twice|times|already|again|everything",
      'every_single|each_day|every_day|each_evening|every_evening|each_time|every_time|each_week|every_week|day_after_day|always_the_same',
      'nightmare|hassle|palaver|faff|rigmarole|ordeal|pain_in|battle|saga|odyssey|headache',
      'annoyed|annoying|annoys|irritat*|grr*|ugh|argh*|sigh|honestly',
      '@num|# times|tries|attempts',
      'closed ~2 by_customer|forwarded|escalated ~3 times|again',
      'on_hold|in_the_queue|in_a_queue|in_your_queue|phone_queue|priority_line|your_music|hold_music|just_rings|rings_out|keeps_ringing',
      'used_to_work|worked_fine_until|worked_before|worked_fine_before|since_the_update|since_your_update|since_the_last_update',
    ],
  },
  {
    weight: 0.9,
    lines: [
      "still ~1 no|not|nothing|waiting|haven't|hasn't|isn't|doesn't|don't|won't|can't|broken|missing|stuck|down|cold|red|dead|empty|wrong|without|feed|in_the|counted|says|shows|happening|here|there",
      "so_hard_to|so_difficult|impossible_to|not_possible_to|made_it_impossible|too_complicated|needlessly|won't_let|doesn't_let|not_letting|can't_even|cannot_even",
      'again !thank|thanks|soon|and_thank',
      'keeps|keep|kept ~1 saying|telling|failing|on|going|getting|coming|crashing|saying|asking|sending',
      "finally|at_last|for_once|for_a_change|thought_i'd|i_did_think|would_have_thought|by_now|supposed_to_be|was_supposed|should_have|should've ~1 come|arrived|been|had|received|heard",
      'third|fourth|second ~1 price_rise|increase|bench|replacement|delivery|technician|engineer|one',
      "please employ|i'd_like_the_old|like_the_old ~2 back|bring_back|want_the_old|old_one_back|prefer_the_old",
      'someone_who|a_person|a_human|real_person|real_human|actual_human|speak_to_a',
      'half_of_my|in_the_hallway|in_the_bathroom|boxes_everywhere',
      'half_of_our ~6 since',
    ],
  },
];
