/** Word classes around sympathy and deeds. Separated by spaces; `_` is a space inside a phrase. */
export const DEED_CLASSES = {
  repaired: `refunded cancelled canceled sent shipped fixed replaced credited booked restored attached enclosed reserved held corrected
removed waived scheduled arranged dispatched posted paid covered closed reversed reopened unlocked activated deactivated deleted
merged moved issued renewed extended upgraded collected delivered resolved sorted repaired restarted reconnected switched_on running
ready waiting free yours back open live on_its_way on_the_way on_their_way on_us in_the_post under_way lifted expecting working
tested printed packed booked_in off_your_bill off_your_account back_on_your_card set_aside set_up put_right on_order in_hand unbanned unlocked unblocked reactivated struck_off written_off stopped ended reinstated rescheduled rerouted resent redone reset`,
  moves: `arrives comes leaves goes gets reaches starts drops drives rings calls brings collects picks installs repairs rehairs fetches
takes delivers ships lands opens replaces refunds covers pays sends posts visits meets holds keeps`,
  moving: `coming going leaving arriving expecting bringing ringing calling looking working picking driving fetching sending posting
waiting checking testing replacing preparing travelling collecting delivering`,
  kindness: `best regards love hug hugs wishes greetings thanks sympathy condolences`,
  hardship: `pain fright shame nightmare pity nuisance ordeal mess worry shock disappointment headache hassle saga day week time start blow
letdown let-down muddle thing story situation experience`,
  hard: `hard difficult awful terrible horrible upsetting worrying frustrating annoying stressful painful distressing frightening scary
unpleasant inconvenient confusing disappointing exhausting infuriating maddening dreadful rotten miserable tough sad tiring
unsettling embarrassing disheartening nerve-racking`,
} as const;

/** Feeling for the customer, beside saying sorry. */
export const SYMPATHY = [
  'my|our heart|hearts|sympathy|sympathies|thoughts',
  'feel|feeling|felt ~1 for you|your|them|him|her',
  'have|has|had my|our|all_my ~1 sympathy|sympathies',
  "i'm|i_am|we're|we_are|was|were ~2 saddened|dismayed|shocked|sad|horrified|gutted|appalled|concerned|upset ~1 to|by|at|that",
  'hate|hated|sad to ~1 hear|read|see|learn',
  'what|such a|an ~2 @hardship',
  "must|can't|cannot ~1 be|have_been|feel|be_easy|have_been_easy ~3 @hard|@hardship|easy",
  'how ~1 @hard',
  'understand|see|know|imagine|appreciate ~3 @hard|frustration|disappointment|worry|upset',
  'poor you|thing|things|soul',
];

/** Something is done, will be done, or the customer is told how: more than feeling. */
export const DEED = [
  "is|are|was|were|been|be|you're|it's|they're|that's|he's|she's|everything's|stays|stay|get|gets ~2 @repaired",
  '^ refunded|cancelled|fixed|sent|booked|credited|replaced|attached|done|sorted',
  "here is|are|'s|you_go",
  'below|attached|enclosed is|are|you|please|a|the|find',
  "you'll|you_will|you_can|you_may|you_could|you_keep|you_get|you_receive|you_pay|you're_entitled|you_are_entitled|you_have_until|you_don't_need|you_don't_have|you_needn't|you_won't !understand|agree|appreciate|see_that|imagine|be_sure|be_happy|rest|rely|trust|always|no_doubt|surely|feel|forgive|know|be_pleased|be_glad|find_your_feet",
  'i|we can|could !only|imagine|see|understand|tell|hear|assure|feel|appreciate|relate|say|sense|well ~1 @do',
  "will|i'll|we'll|he'll|she'll|they'll|it'll|you'll|that'll|going_to !be_fine|be_ok|be_okay|be_alright|get_better|pass|work_out|understand ~1 @do|arrive|come|reach|drop|meet|collect|be_with_you|be_there|be_back|be_refunded|be_sent|be_replaced|be_fixed|be_credited|look_into",
  "is|are|he's|she's|it's|they're|we're|i'm|am|who's ~1 @moving",
  "i|we need|'d_need|just_need|only_need|will_need",
  "let's ~1 @do",
  'shall|should i|we|he|she',
  'would|do|could|can|may you ~1 like|prefer|want|send|tell|confirm|check|try|give|share|let|have|see|read|attach|reply|rather',
  'went|go|goes|gone|came|comes|is|are ~1 back to|on|into|with|at|yesterday|this|tonight|today|tomorrow',
  '@moves|ships|leave|arrive|land|go|come ~6 @weekday|today|tonight|tomorrow|this_morning|this_afternoon|by_now|at_once|on_the|within|with_you',
  'on me|us|the_house',
  "there's|there_is|there_are ~8 now|for_you|until|at_your|in_your|to_you|with_you",
  'i|we ~1 @past !your_mail|your_message|your_e-mail|that_you|how|to_myself',
  'he|she|they|driver|manager has|have|was|were ~1 told|spoken_to|warned|informed|retrained',
  'try|open|press|go_to|click|tap|hold|unplug|plug|restart|reset|choose|select|enter|switch|turn|show|bring|send|use|keep_it|ring|call|reply|forward|attach|check|download|update|reinstall|log|sign|fill|write|put|remove|stay_where|stay_indoors|lay|quote|visit ~1 the|your|it|them|this|that|in|out|on|off|to|me|us|any|both|each|all|again|a|an|us_on|me_on|settings|here',
  'nothing|no ~2 to_pay|charge|fee|cost|to_sign',
  'we|i|they|it|he|she|that|this ~1 pay|pays|cover|covers|refund|refunds|replace|replaces|costs',
  'rings|calls|phones|collects|picks|installs|repairs|fetches|delivers|replaces|refunds|covers|pays|sends|posts|brings|visits|meets|drives|has_your_number ~2 you|up|it_to|them|over|at|on|before|and',
  'wants|needs|expects to_see|to_hear|you_at|you_on',
  'keep|leave|ask|take|pull|roll|scan|pop|collect|speak|tell|charge|dry|lie|wear ~1 for|the|it|your|them|this|both|to|him|her !care|time|heart',
];

/** Words of service that look like deeds and aren't: nobody is helped by a noted complaint. */
export const NO_DEED = [
  "i|we|i've|we've|is|are|was|were|been|have|has ~3 noted|read|heard|seen|understood|learned|learnt|received|felt|hoped|discussed|taken_note|taken_on_board|registered|valued|appreciated|cared|wished|thought|wanted|tried_our|done_our|done_everything|acknowledged",
  'share|shared|pass|passed|passing|forward|forwarded|forwarding|log|logged|record|recorded|relay|relayed|take|taken|taking|note|noted|read ~1 on? ~2 your|this|the|it|that|these|all ~2 feedback|comment|comments|remarks|thoughts|words|message|views|experience|point|points|seriously|on_board|to_heart|out|mail|e-mail|letter|on|along',
  "will|i'll|we'll|going_to ~2 learn|bear|remember|do_better|be_more|improve|strive|make_every|try|continue|keep_in|keep_you_in|keep_your|be_thinking|think_of|never_forget|always|do_our_best|do_everything|get_better|pass|work_out|be_fine|soon_be",
  'give|send ~4 @kindness',
  "^ please? accept|know|rest|bear|be|have|take_care|take_heart|stay|enjoy|feel_free|hang|trust|believe|thank|understand|forgive|excuse|pass|say|keep_well|keep_warm|keep_safe|keep_smiling|keep_the_faith|don't|do_not|hold_on",
  "don't|do_not|never hesitate|worry",
  'let us|me know if|should|whether|how',
  'anything|something else',
  'contact|reach|write_to|reply_to|call us|out|me ~2 if|again|any_time|anytime|whenever|should',
];

/** A slip of the pen put right needs no further deed. */
export const SLIP_OF_THE_PEN = ['typo|meant|mistyped|wrong_button|wrong_link|correction|slip'];
