/** Sent elsewhere: what the customer is to do × whom it sends them to. */
export const HANDOFF_CLASSES = {
  contact: `contact call ring phone e-mail email message write_to write reach reach_out_to speak_to speak_with talk_to talk_with get_in_touch_with get_onto get_on_to turn_to go_to go_back_to
return_to approach ask consult visit check_with liaise_with follow_up_with raise_it_with raise_this_with raise_that_with take_it_up_with take_this_up_with take_that_up_with take_it_to address_yourself_to
apply_to submit_it_to enquire_with enquire_at inquire_with see refer_to direct_this_to direct_it_to send_it_to send_this_to get_hold_of try pop_into drop_into address_this_to chase`,
  party: `team teams department dept departments desk office offices line hotline branch store shop stores shops bank banks courier couriers carrier carriers manufacturer maker supplier seller retailer merchant dealer
provider isp insurer insurers landlord employer hr airline airlines hotel agency agent agents authority council embassy consulate colleagues division unit helpdesk service_desk support billing sales accounts accounting
finance treasury payroll returns reservations warranty logistics depot warehouse restaurant venue organiser organizer host hosts vendor partner partners distributor installer workshop garage clinic surgery
practice school university administrator administration admin manager reception pharmacy post_office registry company firm customs operator network exchange centre center headquarters
head_office committee board owner workshop distributor franchise franchisee developer publisher platform app_store bookmaker broker trust service services underwriter underwriters adjuster assessor solicitor lawyer notary producer brand ministry police hospital library nurse doctor gp them sender recipient
issuer broadcaster freeholder spares repairs complaints enquiries admissions dispatch despatch captain guys folks lot dealership helpline switchboard desks councils schools clinics makers suppliers sellers retailers`,
  must: "please kindly you_need_to you'll_need_to you_will_need_to you_have_to you'll_have_to you_will_have_to you'd_have_to you_would_have_to you'd_need_to you_would_need_to you_should you_must you_can you_may you_could you_might you'd_better you_are_best you're_best it_is_best_to it's_best_to best_to i_suggest_you i_recommend_you we_suggest_you we_recommend_you i'd_suggest_you i_would_suggest_you i_advise_you_to we_advise_you_to i_would_ask_you_to i_must_ask_you_to i'd_ask_you_to we_ask_you_to we_kindly_ask_you_to we_invite_you_to i_invite_you_to we_advise_that_you i_recommend_that_you we_recommend_that_you we_suggest_that_you you_are_advised_to you_are_welcome_to you're_welcome_to you_want_to you'll_want_to feel_free_to just simply directly request_you_to requested_to you're_better_off you'd_be_better_off you_are_better_off better_off you'd_be_best best_if_you you_ought_to you'd_do_well_to could_you can_you would_you you'd_want_to you'd_be_wanting_to worth your_best_bet_is_to the_best_thing_is_to the_best_way_is_to you've_got_to",
  /** Takes nothing but people as its object, whoever they are. */
  reach: `contact contacting ring ringing phone phoning telephone telephoning write_to writing_to reach_out_to reaching_out_to speak_to speaking_to speak_with speaking_with talk_to talking_to talk_with get_in_touch_with getting_in_touch_with
get_in_contact_with get_on_to getting_on_to get_onto get_hold_of turn_to liaise_with liaising_with coordinate_with co-ordinate_with correspond_with make_contact_with take_it_up_with take_this_up_with take_that_up_with taking_it_up_with
raise_it_with raise_this_with raise_that_with check_with checking_with enquire_with follow_up_with following_up_with go_through going_through go_via go_back_to take_it_to report_it_to report_this_to refer_this_to`,
  go: 'go head pop nip hop swing come walk stop call turn',
  spot: 'shop shops store stores branch office offices bank desk reception garage clinic surgery workshop post_office depot pharmacy dealer dealership hospital library counter kiosk centre center retailer installer',
  call: 'call ring bell buzz shout line email e-mail message note text mail tinkle phone_call tweet dm',
  case: 'ticket case request claim complaint query enquiry dispute report form',
  /** What makes somebody else the one to turn to. */
  theirs: `responsible in_charge the_people the_ones the_place the_team the_department your_contact your_people best_placed better_placed who_to_ask who_to_speak_to who_to_talk_to who_to_contact who_you_want who_you_need`,
  turn: `ask_them ask_him ask_her ask_there ring call phone contact email e-mail message write_to speak_to speak_with talk_to talk_with get_in_touch_with reach_out_to have_a_word_with have_a_chat_with get_hold_of check_with take_it_up_with take_this_up_with take_that_up_with
taken_up_with sorted_out_with sort_it_out_with sort_that_out_with sort_this_out_with raise_it_with raise_this_with raise_that_with put_it_to put_this_to put_that_to take_that_to take_it_to take_this_to bring_it_up_with bring_this_up_with report_this_to report_it_to report_this_on report_it_on discuss_it_with discuss_this_with clarify_with`,
} as const;

export const SENT_AWAY: readonly string[] = [
  '@must ~2 @contact ~5 @party',
  '^ ~1 @contact the|our|your|their ~3 @party',
  '@must ~1 contact|call|ring|phone|turn_to|reach_out_to|get_in_touch_with|speak_to ~1 directly|again|there|them|him|her|#',
  'they|who|which can|may|could be reached|contacted|phoned|called ~8',
  'handled|dealt_with|managed|looked_after|done|processed|administered|run|decided by ~4 @party ~4 please|kindly|so|who|they|contact|and',
  '@party ~2 is|are ~1 responsible|competent|in_charge|the_right_place|the_right_one|your_contact|the_ones|the_one|best_placed',
  'has|have|needs|need|must|ought|should to? ~1 be ~1 raised|addressed|taken_up|contacted|sent|directed|submitted|reported ~1 with|to|at|by ~4 @party',
  'via|through|with|to your|their|the ~3 @party ~1 directly',
  'you ~2 find ~1 their|the ~1 contact|number|phone|address|details ~5',
  'must|has_to|have_to|needs_to|should|ought_to|would_have_to|can_only ~1 go|be_sent|be_made|come to|through|via|from ~4 @party',
  'their number|line|e-mail|email|address|extension is|are|can ~8',
  'one|that|this|it|those for ~4 @party',
  "@party ~4 will|would|should|'ll|can be_able|be_happy|help|assist|advise|sort|deal ~4",
  '@must ~2 @reach !me|us|you|this|it|that|your_screen|a_step the|our|your|their|any|a|yours|theirs !bell|doorbell|buzzer|number|lift ~2',
  '^ ~1 @reach please? the|our|your|their !bell|doorbell|buzzer|number|lift ~2',
  '@must ~2 visit|see|ask|try|phone|ring|call|contact yours|theirs|them',
  '@must ~2 give|drop|send|shoot|ping !me|us ~5 a|an ~1 @call',
  '^ ~1 give|drop|shoot|ping !me|us ~4 a|an ~1 @call !to|with|for|when',
  '@must ~2 drop|send|shoot|pop|fire|write a|an ~1 @call ~1 to !me|us',
  '@must ~1 @go ~1 over|along|down|up|round|across|back? ~1 to|into|in|by|at ~3 @spot',
  '^ then|just|so|please|best? @go ~1 over|along|down|up|round|across|back? ~1 to|into|by|at ~3 @spot',
  '^ ~1 try your|the|their ~2 @party',
  '@must ~2 write|speak|talk|turn to our|the|your|their ~3 @party',
  '^ write|speak|talk|turn ~1 to our|the|your|their ~3 @party',
  'best|right|correct|proper|only place|people|person|address|option|bet|contact|ones|port_of_call ~5 is|are|would_be|will_be|be ~5 @party',
  '@party ~3 is|are|would_be ~1 the|your ~1 best|right|correct|proper place|people|person|address|bet|option|contact|team|ones|one',
  'place|people|person|ones|one to go|ask|contact|speak|talk|call|try|ring ~2 is|are|would_be ~3 @party',
  '@must ~3 raise|open|create|log|submit|start|file|lodge a|another ~1 fresh|new|separate ~1 @case',
  '@must ~2 raise|open|log|lodge|file|submit|start|make|register|put_in ~4 with|to|at|through|via|under your|the|our|their ~3 @party',
  '@party can|may|could be reached|contacted|phoned|called|e-mailed|emailed',
  "you'd|you|you'll|you_would|you_will be ~1 wanting|needing|looking_for them|the|their|our|your",
  '@party ~1 has_to|have_to|must|needs_to|need_to open|raise|lodge|file|make|start ~1 a|the|any @case',
  // "Zandi it is you need to talk to", "… would be the people to speak to".
  'you|who|people|ones|team|place ~2 need|want|have|should|must|ought|can|to ~1 to? ~1 talk|speak|turn|write|go to',
  '~1-4 is|are|would_be|will_be @theirs ~1 to|for|who|that|you',
  'people|person|ones|team|department|desk|colleagues|lot ~1 who|that ~2 can|could|may|look|looks|deal|deals|handle|handles|do|does|sort|lift|fix ~6 @party',
  'is|are|was a|another|with|down_to|up_to|for|under ~1 different|separate|other|another|their|the ~2 @party',
  "not|isn't|aren't|don't|doesn't ~2 us|ours|me|my_department|our_department|our_team|come_to_us|with_us ~8 @turn|@party|theirs|form|number|line",
  '@must ~2 @turn !me|us the|our|your|their|a|an|any ~4 @party|portal|form|website|site',
  '^ ~2 @turn !me|us the|our|your|their ~3 @party|portal',
  'could|can|would|will you ~2 @turn !me|us the|our|your|their ~4 @party',
  '^ ~1 best|better ~1 you|to? ~1 ask|ring|call|contact|email|write_to|speak_to|try !me|us ~1-1',
  'suggest|recommend|advise|worth|best|try|consider ~1 contacting|ringing|calling|asking|emailing|e-mailing|messaging|approaching|visiting|speaking_to|talking_to|writing_to|getting_in_touch_with|checking_with ~3 @party',
  'has_to|have_to|needs_to|need_to|must|should|ought_to|will_have_to be ~1 taken_up|raised|sorted|sorted_out|dealt_with|settled|discussed|reported|handled|done|arranged ~1 with|to|by|through|via|at|on ~1-1',
  "you'll|you_will|you'd|you_would have_to|need_to ~1 sort|settle|take|raise|clarify|arrange|discuss ~4 with ~1-1",
  'requests|questions|queries|enquiries|claims|complaints|bookings|changes|matters|anything ~4 go|goes|are_sent|have_to_go|must_go to|through|via ~1-1',
  '@party ~2 handle|handles|deal|deals|look|looks|do|does|cover|covers|run|runs ~8 ask|ring|call|contact|email|e-mail|write|number|line|best',
  "'s|is ~1 one|something|a_matter|a_question|a_thing for ~4 @party|accounts|them|theirs|her|him",
  '@must|kindly|please check|clarify|confirm|enquire|liaise|discuss ~2 with !me|us ~3 @party|them',
  '@must ~1 log|raise|open|submit|create ~1 a|another|new ~2 @case ~2 with|to|at|through|via|under ~1-1',
  "that's|its|it's|thats|this_is your|the|their @party",
];

/** The same, where a name, an address or a number follows: "raise the matter with SkyFit". */
export const SENT_TO: readonly string[] = [
  '@must ~2 @contact',
  '@must ~2 raise|take|bring|submit|send|direct|address|file|report|forward|refer|lodge|log|open|register|book ~6 with|to|up_with|via|at',
  '@must ~2 go|apply|turn|write|reach_out|enquire|inquire ~1 to|through|via|at',
  '^ ~1 contact|call|ring|phone|e-mail|email',
  '^ ~1 drop|send|shoot a|an ~1 @call ~1 to',
  '@must ~2 drop|send|shoot a|an ~1 @call ~1 to',
  '^ ~2 drop|give',
  '@turn',
  '@must ~2 drop|give',
];

/** "If you ring them they can tell you": a suggestion with the look of a condition. */
export const SENT_BY_CONDITION: readonly string[] = [
  "if you @reach|call|visit|ask|email|e-mail !me|us ~8 they|he|she|somebody|someone|who can|will|'ll|may|could|should|are|'re|might",
];

/** What makes it warm: told, sent along, named, booked; or only they can do it, with what to say. */
export const CARRIED: readonly string[] = [
  'show|bring|hand|take ~1 them|him|her? ~1 this|my|the mail|e-mail|email|message|letter|note',
  "i|we have|'ve ~2 told|briefed|sent|passed|asked|added|given|forwarded|booked|copied|explained|spoken|rung|called|phoned|put|left|let|noted|arranged|e-mailed|emailed|written|shared|attached|prepared|filled|warned|messaged|transferred|agreed",
  'i|we just|already|also? told|briefed|sent|passed|asked|gave|forwarded|booked|copied|rang|called|phoned|spoke|arranged|explained|wrote|put',
  'expecting|waiting_for you|your',
  '# quote|reference|mention',
  'quote|mention|say ~2 #|ref|reference|code|the_word|my_name|case|order|ticket|this|them ~2',
  'give|tell them|him|her ~2 #|ref|reference|code|name|number|case|order|ticket|account ~2',
  'only your|the|they|he|she|you|a ~4 can|may|is_allowed|are_allowed',
  'nobody|no_one but|except|else',
  'you ~2 asked|wanted|requested|mentioned|said',
  'has|have your|the|all|it ~3 notes|file|details|case|number|photos|order|documents|everything|already',
  'notes|file|details|history go|goes|come|comes|travel|travels|move|moves with',
  'knows about|you|your|why|the|what|that',
  'they|who|people|colleagues all? know about|you|your|why|what',
  "won't|needn't|don't|no have|need ~1 to repeat|explain|retell|tell|start",
  '999|911|112|111|000|emergency ~3',
  "'ll|will|shall ring|call|phone|write|email|contact|text you",
  'name|my on|at|in the|top|it|them|your',
  'has|have|holds|keeps|kept it|them|one|yours with|ready|for|behind|at|aside',
];

/** They asked where to turn. */
export const ASKS_WHERE: readonly string[] = [
  "who|whom|where|which|what's|what_is|give|have|send|need|tell ~6 contact|call|ring|phone|write|number|e-mail|email|address|department|ask|turn|speak|talk|reach",
  'number|phone_number|extension|contact_details ~1 of|for',
];
