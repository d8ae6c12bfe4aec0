/** Word classes for acts. Separated by spaces; `_` is a space inside a phrase. */
export const ACT_CLASSES = {
  /** Verbs of doing something for a customer, base form. */
  do: `add adjust agree allow apply approve arrange ask assign attach block book bring call cancel carry change charge chase
check clean clear close collect complete confirm connect contact copy correct cover create credit cut deal deliver deduct
disable dispatch do drop e-mail email enable escalate exchange expedite extend file find fix flag follow_up forward freeze get
give go grant hand hold install investigate issue keep leave let_you_know lift link lock look mail make mark match merge message
move note notify open order pack pass pay phone pick post prepare print process pull push put raise reach_out read rebook
reconnect record redo refund register reimburse release remove renew repair repeat replace report request reroute resend reserve
reset resolve restart restore return reverse review ring run save schedule see_to send set share ship show sign sort speak start
stay stop submit swap switch take talk tell test trace track transfer try turn undo unlock update upgrade upload void waive walk
watch work write`,
  /** The same, said as done; regular ones are caught by `*ed`. */
  did: `begun bought brought built chosen cut done drawn driven found given gone got had held hung kept laid left let lent lost made
met paid picked put read rung run said seen sent set shown shut spent spoken stood stuck swapped taken taught told thrown
undone woken won written sorted`,
  past: `began bought brought built chose cut did drew drove found gave got held kept left let made met paid put ran rang reset
said saw sent set shut spoke spent stood switched took told threw tried undid went wrote`,
  weekday: `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays
tuesdays wednesdays thursdays fridays saturdays sundays`,
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  unit: 'second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks month months working_day working_days business_day business_days weekday weekdays',
  count:
    'a an one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty few couple_of half_an # the_next',
} as const;

export const APOLOGY = [
  'sorry',
  'apolog*',
  'regret* !to',
  'forgive me|us',
  'pardon me|us|the|our',
  'my|our bad',
  'oops|whoops',
  'mea_culpa',
];

/** Not an apology although the words are there. */
export const NO_APOLOGY = [
  "no|not|never|don't|needn't|won't need|have|need|be|to|feel? to? say? apologi[sz]e|apologies|apology|sorry|regret*",
  'no need|reason|cause to apologi[sz]e|be_sorry|say_sorry',
  'sorry sight|state|excuse|story',
  'better safe than sorry',
  'you|he|she|they said|say|says|apologi[sz]ed sorry?',
  "won't|not|never regret*",
  'without regret*',
];

export const THANKS = [
  'thank|thanks|thx|cheers',
  "i|we appreciate|am_grateful|are_grateful|'m_grateful",
  'much obliged',
  'grateful',
];

export const COMMIT_DONE = [
  "i|we have|'ve just|now|also|already|since|both|already_just? ~1 *ed|@did",
  'i|we just|already|also|then|now|both|personally? !need|indeed|feed|proceed|exceed|succeed|speed *ed|@past',
  '^ all? done|refunded|cancelled|canceled|fixed|sent|booked|changed|credited|reversed|replaced|removed|moved|sorted|swapped|updated|reset|unlocked|restored|closed|found',
  "i|we am|'m|are|'re having|getting it|them|that|this|the|a|your ~4 *ed|@did",
];

/** "I'll be happy to", "we will get back to you": words of service, not a step. */
export const NO_COMMIT = [
  'be ~1 happy|glad|delighted|pleased|here|able|in_touch|there|sure|sorry|grateful|waiting',
  'get|come|reach back|out to you ~3 soon|shortly|asap',
  'keep you updated|posted|informed',
  'do|try our|my|everything|what',
  'continue|strive|endeavo[u]?r|try|hope|need|have|like|love|want|appreciate|look_forward|assist|help',
];

export const COMMIT_FUTURE = [
  "i|we will|'ll|shall|can_now ~1 @do",
  "i|we am|'m|are|'re going|about to @do",
  "i|we am|'m|are|'re ~1 !hoping|looking|writing_to|sorry|trying|wondering|happy|asking_you|having|experiencing|working|doing|aiming|striving *ing",
  'let me @do',
  "my|our|a|the colleague|colleagues|manager|lead|engineer|engineers|technician|driver|warehouse|courier|lab|workshop|accountant|supervisor ~3 will|'ll ~1 @do",
];

export const REFUSAL = [
  'unfortunately|sadly|regrettably',
  "not|isn't|aren't|ain't ~1 able|possible|eligible|allowed|permitted|covered|available|supported|refundable|authori[sz]ed",
  'unable to',
  "i|we can't|cannot|can_not|won't|will_not|couldn't|could_not|don't|do_not ~2 offer|provide|refund|replace|accept|change|cancel|extend|support|give|process|honou[r]?r|honor|make|waive|match|move|reopen|exchange|ship|deliver|do|take|allow|repair|send|release|return|credit",
  'no way|possibility|option to|of|for',
  'impossible|ineligible|non-refundable',
  "it|that|this|there|they|which can't|cannot|can_not|won't be ~2 *ed|done",
  'have to|must|afraid ~2 decline|refuse|say_no|not|no',
  'the? ~2 answer is ~2 no',
];

export const TIME = [
  '#_am|#_pm|#am|#pm|#_a.m.|#_p.m.|noon|midday|midnight',
  'at|by|until|till|before|after|around|about|from|past #',
  '@weekday',
  '# of? @month',
  '@month #',
  'on? the # ',
  'within|in|inside|after|every|for|over|about the? ~1 @count ~2 @unit',
  '@count ~1 @unit ~1 from_now|time|at_the_latest|at_most|later',
  'today|tonight|tomorrow|this_morning|this_afternoon|this_evening|overnight|first_thing',
  'by|before|until|till|at the? end_of_play|end_of_day|eod|close_of_business|cob|close|evening|morning|lunch*|tonight|weekend|month_end',
  'this|next|coming|following @unit|weekend|@weekday',
  'now|right_away|straight_away|immediately|right_now|this_minute|at_once|same_day|the_same_day|just_now|a_minute_ago|a_moment_ago',
  '@unit ago',
  '#:#',
];

export const VAGUE_TIME = [
  'soon|shortly|asap|presently|eventually|sometime|some_time',
  'as soon|quickly|fast|promptly|swiftly as possible|we_can|i_can|they_can|practicable|practical',
  'in due course|time',
  'at the|our|your earliest ~2',
  'in a timely manner|fashion',
  'in the near future|coming_days|coming_weeks|next_while|meantime',
  "when|once|whenever i|we|they can|have_a_chance|get_a_chance|get_round_to_it|are_able|'re_able|have_time",
  'before long',
  'in a bit|while|little_while|short_while',
  'at some point|stage',
  'one of these days',
  'over the coming|next days|weeks|while',
  'without ~1 delay',
  'in no time',
];

export const IMPERATIVE = [
  '^ please|kindly|just|simply|then|first|next|now|also|and|so|or? try|@do|check|click|tap|choose|select|enter|type|scroll|log|sign|download|install|uninstall|reinstall|restart|refresh|visit|refer|see|read|note|allow|wait|provide|remember|make_sure|ensure|feel_free|let_me_know|let_us_know|hesitate|press|hold|unplug|plug|navigate|follow|go|use|fill|reply|quote|contact|reach|bear|accept|rest_assured|be',
  "please|kindly don't|do_not? try|@do|check|click|tap|choose|select|enter|provide|visit|refer|see|read|allow|wait|restart|press|contact|reply|note|be|accept|bear|confirm|follow|use|fill|feel_free|let_me_know|let_us_know",
];
