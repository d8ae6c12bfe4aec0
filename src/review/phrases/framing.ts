import { NOT } from './negation';

/** Word classes for refusals and rulebooks. Separated by spaces; `_` is a space inside a phrase. */
export const FRAMING_CLASSES = {
  /** The rulebook. */
  book: `policy policies terms terms_and_conditions terms_of_service terms_of_use t&cs t_and_cs tos conditions general_conditions guideline guidelines
procedure procedures rule rules regulation regulations agreement contract small_print fine_print norm norms practice practices protocol protocols
code_of_conduct eula licence_agreement license_agreement user_agreement clause statutes bylaws by-laws standards directive directives`,
  /** "our", "company", what makes it a rulebook and not a customer's insurance policy. */
  whose: `our the company company's companies corporate bank store shop house hotel airline plan programme program standard internal strict official
general current normal usual return returns refund refunds cancellation shipping warranty payment membership club school airline's department head_office store's`,
  forbids: `allow allows permit permits let lets allowing require requires prohibit prohibits forbid forbids state states say says provide provides
stipulate stipulates dictate dictates mandate mandates prevent prevents limit limits oblige obliges preclude precludes exclude excludes specify specifies
restrict restricts apply applies cover covers mean means demand demands bind binds`,
  accordance:
    'as_per per as_by according_to in_line_with in_accordance_with in_keeping_with in_compliance_with pursuant_to under based_on subject_to in_terms_of following consistent_with governed_by by_virtue_of due_to because_of owing_to',
  /** Not able, not allowed. */
  cannot: "can't cannot can_not couldn't could_not won't will_not wouldn't",
  offer: `offer provide refund replace accept change cancel extend support give process honor honour make waive match move reopen exchange ship deliver do
take allow repair send release return credit add merge switch reduce lower remove issue guarantee reimburse amend alter transfer reverse book hold
reserve fit service grant approve arrange compensate upgrade split open reinstate swap deduct cover consider agree bring carry combine backdate`,
  unavailable: `possible eligible allowed permitted covered available supported refundable authorised authorized accepted included returnable
transferable exchangeable applicable valid reimbursed offered provided considered granted altered changed returned refunded exchanged extended reopened
downloadable negotiable`,
} as const;

/** The rulebook speaks. */
export const POLICY = [
  '@accordance ~5 @book',
  "@whose ~2 @book ~2 @forbids|clearly|doesn't|does_not|do_not|don't|is_that|are_that|will_not|won't|cannot",
  "it|that|this|those|these is|are|'s|'re ~3 @whose ~2 @book",
  '^ ~1 @whose @book @forbids',
  '@whose @book ~3 is|are ~1 that|clear|strict|firm|unambiguous',
  'set_out|stated|laid_down|defined|specified|outlined|described ~1 in|by|under ~3 @book',
  '^ ~2 @book @forbids|prohibit',
  'against|outside|contrary_to|beyond|in_breach_of ~3 @book',
  `i|we am|'m|are|'re ~1 not|${NOT} ~1 allowed|authori[sz]ed|permitted|empowered to`,
  "i|we am|'m|are|'re ~1 bound|obliged|required ~2 @book",
  "i|we aren't|isn't ~1 allowed|authori[sz]ed|permitted to",
  "the|our ~1 system|software|computer|program ~1 doesn't|does_not|won't|will_not|wouldn't ~1 allow|let|permit|accept|support",
  'section|clause|article|paragraph|item|schedule #_# ~8 @book|states|provides|says',
  'section|clause|article|paragraph # ~8 @book|states|provides|says|stipulates',
  'you ~1 agreed|accepted|signed|consented ~3 @book|terms',
  'policy|rules is|are policy|rules',
  'no exceptions|exception ~3 made|possible|permitted|allowed',
  "can't|cannot|unable_to|don't|won't ~1 make ~2 exception|exceptions",
  'as stated|outlined|set_out|described|mentioned|specified|listed|laid_down in|on|under ~3 @book',
  'the_policy|@book that|which i|we ~3 follow|work_to|adhere|abide|observe|apply|stick',
  '@book i|we|they ~3 follow|work_to|adhere|abide|observe|apply|stick|have_to',
  'i|we have_to|must ~2 follow|adhere_to|stick_to|abide_by|comply_with|respect|go_by ~3 @book',
  // The same for everybody, decided elsewhere.
  "don't|doesn't|didn't|do_not|does_not|did_not|never|can't|cannot|won't ~1 make|allow|grant|permit|entertain ~1 exception|exceptions",
  'no exception|exceptions',
  'applies|apply|applied|applicable|charged|set|fixed ~6 across_the_company|across_the_board|for_everyone|for_everybody|to_everyone|to_everybody|to_all|for_all|without_exception|company_wide|company-wide|no_matter_what|regardless',
  "i|we|staff|advisers|agents am|'m|are|'re ~1 required|obliged|instructed|mandated|bound|told|not_supposed|not_meant|forbidden|prohibited ~1 to|from|by",
  "i|we|staff|agents|advisers don't|do_not|lack|haven't|have_no|do_not_have ~1 have? ~1 authority|authorisation|authorization|permission|discretion|clearance|mandate",
  'not|beyond|outside|above ~1 within? my|our authority|remit|power|powers|pay_grade|gift|jurisdiction|discretion',
  'my|our hands are tied',
  "that's|thats|that_is|this_is|it's|it_is ~1 how|the_way ~1 our|the|we|it|things|everything ~3 set_up|works|work|is|are|do_things|do_it|done|designed|configured|programmed",
  'rules|procedure|procedures|policy|terms|contract|process|protocol is|are rules|procedure|procedures|policy|terms|contract|process|protocol',
  'head_office|head_quarters|headquarters|management|higher-ups|compliance|legal|corporate ~1 insists|insist|decides|has_decided|have_decided|dictates|dictate|says|say|requires|require|does_not_allow|do_not_allow|does_not_permit|will_not_allow|forbids',
];

/** Rulebook words that belong to the customer or to a machine. */
export const NOT_POLICY = [
  'home|insurance|car|travel|life|pet|health|group|retention|privacy|cookie|security|password|your|his|her|their|my|backup|mailbox|mail|inbox|firewall|data policy|rule|rules|policies|contract|agreement|conditions|practice|regulations',
  'policy number|no|document|documents|holder|#',
  'in practice',
  'best practice|practices',
  'under|in ~1 normal|good|these|such|dry|wet|real|weather|those|the_same conditions',
  'condition|conditions of|very|good|as',
  'in ~1 terms of',
  'rule of thumb',
  'rule|rule_out|ruled out',
];

/** In the customer's favour. */
export const IN_FAVOUR = [
  "so|and|but|yet i|we have|'ve|will|'ll|am|'m|can",
  'covers|protects|entitles you',
  'exception ~3 for_you',
  'i|we ~1 stretched|waived|extended|bent|set_aside|overruled|lifted',
  "you are|'re ~1 covered|entitled|allowed|free",
  'your right|rights',
  'may come|bring|use|keep|swap|enter|play',
  'is|are ~1 fine|allowed|welcome|ok|okay',
];

/** Words that ask about the rulebook: then it is the answer. */
export const ASKS_POLICY =
  /\b(?:polic(?:y|ies)|terms|rules?|t&cs?|conditions|guidelines?|contract|agreement|allowed|permitted|small print)\b/;

/** A no to what the customer wants. */
export const REFUSES = [
  'i|we|they|you ~1 @cannot ~3 @offer',
  "i|we|our_* ~3 don't|do_not|doesn't|does_not|no_longer ~2 @offer|have|stock|sell|carry",
  "!they|you ~1-1 don't|do_not|doesn't|does_not|no_longer ~1 @offer",
  "unable|not_able|isn't_able|aren't_able|not_in_a_position|not_prepared|not_willing|aren't_in_a_position ~1 to ~2 @offer|help|assist",
  `not|${NOT}|never|no_longer ~3 @unavailable`,
  "isn't|aren't|wasn't ~2 @unavailable",
  '~1-1 @cannot be ~1 done|*ed|given|made|undone|kept|taken|sent|sold|held|paid|brought|built|cut|put|set|split|shown|told|worn|run|left|rewritten',
  'are|is not ~1 @unavailable|released|sold|made|issued|shared|disclosed|stocked|serviced|shipped|delivered|posted|published|kept|taken|given',
  'no longer ~1 made|sold|produced|stocked|offered|available|exists|exist|supported|printed',
  'there is|are no|none !charge|cost|fee|need|problem|rush|reason|doubt|deadline|hurry|harm|limit|trouble|hidden|extra|additional ~1-1',
  "there aren't|isn't any ~1-1",
  'impossible|ineligible|non-refundable|unavailable|discontinued|irreversible',
  'out of the_question|stock|warranty|guarantee',
  'no|nobody|none|no_one ~3 available|possible|left|free',
  "there is|'s|are no ~3 way|option|possibility|refund|availability|discount",
  "there is|'s ~1 nothing ~2 i|we ~1 can|could",
  'have to|must ~1 decline|refuse|disappoint|say_no|reject',
  'regret ~1 that|to_say|to_inform ~8 not|unable|cannot',
  'denial|decision|fee|charge ~1 is|are|remains|stands ~1 upheld|final|valid|correct|stands|payable',
  'it|that|the_fee|the_charge|the_decision stands',
  'is|are|has_been|was ~1 denied|declined|refused|rejected|withheld',
  'all sales|fees ~4 final|non-refundable',
  "can't|cannot help ~2 with",
  "won't be possible|able",
  // What was asked for is taken: "the exit rows are full", "Tuesday is gone".
  "is|are|was|were|'s|'re|being ~2 full|fully_booked|sold_out|booked_up|booked_out|taken|all_taken|oversubscribed|out_of_print|spoken_for|closed_to|off_sale|off_the_menu|history",
  'first|earliest|soonest|next|only|last|lowest|best|cheapest ~3 i|we|they ~1 have|can_do|can_offer|can_give|could_find',
  'gone for good|ever',
  'gone|finished|discontinued|over|sold|closed ~1 afraid|unfortunately|for_this_year|for_the_season',
  // "not feasible", "no can do", "not something we do".
  `not|${NOT}|hardly|never ~2 feasible|doable|workable|practicable|permissible|admissible|achievable|viable|in_the_cards|on_the_cards|on_offer|on_the_table|going_to_happen|gonna_happen|up_to_me|an_option|the_plan`,
  'infeasible|unfeasible|unachievable|inadmissible|irrecoverable|unrecoverable',
  'no can|such do|thing|luck|joy|dice|go|chance|plans',
  `not|${NOT} ~1 something|anything|one ~2 i|we|that`,
  'out of my|our hands|power|control',
  'beyond what|our|my',
  // Somebody said no.
  'i|we|he|she|they|it|manager|director|team|office|bank|board|owner|supplier|head_office|management has|have|had? ~1 declined|refused|rejected|vetoed|turned_it_down|turned_this_down|turned_that_down|said_no|ruled_it_out|decided_against|will_not_budge|would_not_budge|not_agreed|not_approved',
  'answer|reply|verdict is|was|remains ~1 no|negative',
  "it's|its|is ~1 a no from|on|i'm_afraid|unfortunately",
  "afraid|sorry it's|that's|its|thats a? ~1 no",
];

/** "can't", and yet no refusal of anything asked for. */
export const NO_REFUSAL = [
  "can't|cannot|couldn't|won't see|find|open|hear|tell|imagine|wait|thank|fault|believe|say|go_wrong|help_but|hurt|harm|be_charged|be_billed|lose|break|happen|stop_thinking|reach|read",
  "you|nobody|it|they ~1 can't|cannot|won't|don't|needn't ~1 be_charged|be_billed|have_to|need_to|lose|miss|pay|hear|worry",
  'not only',
  'not|never be charged|billed|disturbed|bothered|contacted|asked',
  "can't|cannot take ~2 from|away",
  'nothing|none ~2 was|is|has ~1 lost|taken|charged|gone',
  'no charge|cost|fee|problem|trouble|need|worries|rush|deadline',
  `not|${NOT} ~2 your_fault|alone|daft|silly`,
  'unfortunately ~1 true',
];

/** Another way, a reason to come back, something offered. */
export const ALTERNATIVE = [
  "i|we|you|he|she|they|it|one|who ~2 can|could|may|might|are_able|am_able|'m_able|'d_suggest|would_suggest|recommend|suggest !see|understand|imagine|hear|appreciate|not|only",
  'instead|alternative|alternatively|option|options|another|elsewhere|workaround|otherwise|either|until_then|meanwhile|in_the_meantime',
  'would|shall|may|could|what|which|do you|i|we',
  "but|however|though|although|yet ~6 can|could|is|are|will|'ll|have|'ve",
  'try|ask|ring|call|write|send|use|take|bring|contact',
  "i|we have|'ve ~3 *ed|put|held|set|kept|made|got",
  "i'll|we'll|i_will|we_will",
  'is|are ~2 free|open|possible|available|fine',
  'for|at|from #',
];

/** What cannot be, and when it can: "can't … until". */
export const NOT_UNTIL = [
  // A "won't" is mostly a kindness ("I won't send it before you say so"), and what isn't needed is no limit.
  "i|we|you|customers|members cannot|can't|can_not|can_only ~1-14 until|unless|before|without|till",
  "unable|not_able|won't_be_able|will_not_be_able to ~1-14 until|unless|before|without|till",
  `i|we|you|it|that|the ~3 not|${NOT} ~2 possible|available ~1-10 until|unless|before|without|till`,
  "your|the|my|our|this|that|it|these|any|every ~1-5 cannot|can't|can_not|never ~1 be|take|start|begin|go|leave|issued|given|sent|processed|released ~1-12 until|unless|before|without|till|pending",
  "isn't|aren't|is_not|are_not ~2 released|processed|issued|paid|sent|shipped|unlocked|refunded|booked|valid|possible ~1-10 until|unless|before|without|till|pending",
  "^ until|unless|before|without|till|pending ~2-14 cannot|can't|can_not|unable|not_able|isn't_possible|not_possible",
  'is|are|stays|remains ~1 never|impossible|unavailable|blocked|locked|on_hold|frozen ~1-8 until|unless|before|without|till|pending',
];

/** "I won't stop until it works": a promise, not a limit. */
export const REASSURES = [
  `won't|will_not|not|${NOT}|don't|doesn't|can't ~1 be? ~1 close|closed|stop|leave|rest|give_up|go_home|going_home|call|consider|charge|charged|billed|hear|worry|need|have_to|pay|wait|forget|lose|expire|hurt|sleep|count|see|notice|be_without|do_without|find|bear`,
  'wait until|till',
  "^ please|so|and|but|just|no? do_not|don't|never|nobody|no_one",
  'said|wrote|told|mentioned|asked ~3 that? ~2 you',
  `not|${NOT} only`,
  'nothing ~3 before|until|without',
];

/** A no that a "but … can" follows in the same sentence. */
export const NO_BUT = [
  "can't|cannot|can_not|unable|not_able|won't_let|doesn't|does_not|don't|do_not|isn't|aren't|is_not|are_not|not_possible|impossible|no_longer|full|sold_out|no ~1-16 but|however|though|although|yet ~12 i|we|you can|could|am_able|'m_able|are_able|'re_able|may",
  '^ ~1 no ~1-10 but|however|though|although ~8 i|we|you can|could',
  "isn't|aren't|not ~2 possible|available ~1-12 it|that|they is|are possible|available",
  'something|nothing ~1 i|we @cannot ~1 do ~1 but|though|however|although',
];

/** Something there isn't or that isn't done, at the head of a reply. */
export const LIMITS = [
  "isn't|aren't|is_not|are_not|ain't ~1 a|an|the|our ~2 we|i|you|they ~1-1",
  "isn't|aren't|is_not|are_not|ain't ~3 @unavailable|something|anything|a_thing|one|sold_here|an_option|in|on|part|included|running|open|free|doable|feasible|us|ours|with_us|the_way|how|until|before",
  "no_longer|can't|cannot|can_not ~1-1",
  "we|it|they|that don't|doesn't|do_not|does_not|won't|will_not ~1-1",
  "unable|not_able|aren't_able|isn't_able|not_in_a_position|impossible|unavailable|ineligible ~1-1",
  "there isn't|aren't|won't_be ~1-1",
  "i|we have|'ve|has got? ~1 no|none|nothing|nobody ~1-1",
  "is|are|we're|it's|they're|that's|i'm ~2 full|fully_booked|sold_out|booked_up|booked_out|taken|gone|closed|shut|over|out|out_of_stock|out_of_the_question|off|finished|ended|discontinued|expired|spoken_for|history|let|rented|excluded|reserved|beyond|outside|past",
  'excludes|exclude|rules_out|rule_out ~1-1',
  'has|have ~1 sold_out|closed|ended|finished|gone|run_out',
  'afraid|unfortunately|sadly|regrettably|regret ~4 not|no|cannot|unable|gone|full',
];

/** No limit although a "not" stands there: what happened, what isn't so, what nobody need fear. */
export const NO_LIMIT = [
  "don't|doesn't|do_not|does_not|not|no|needn't|won't|never ~1 worry|need|have_to|hesitate|mind|matter|know|think|believe|understand|see|want_you|forget|let|apologi[sz]e|doubt|problem|worries|rush|trouble|hurry|fault|idea|wonder|feel|seem|look|mean|recall|remember|blame|like|want|expect|lose|be_charged|be_billed|cost|charge|read|count|speak",
  "hasn't|haven't|didn't|wasn't|weren't|hadn't|couldn't",
  'nothing ~1 is|was|has ~1 lost|wrong|missing|broken|gone|changed|due',
  "can't|cannot|couldn't ~1 see|find|read|count|speak|imagine|wait|thank|tell|apologi[sz]e|blame|believe|fault|go_wrong|say|promise|reproduce|hear",
  "^ ~3 please|so? don't|do_not|never",
  'not|no only|just|longer_than|later_than|more_than|less_than|sooner',
  'if|when|whether|because|since|that|who|which|why|how ~4 not|no|cannot|is|are',
  "you|your_* @cannot|didn't|don't|aren't|weren't ~1 wrong|alone|mistaken|imagining|to_blame",
];

/** What can be done instead, said at the start of a sentence or after a "but". */
export const OFFERS = [
  "i|we|you|they|he|she|it can|could|may|might|'d_be_able|will_be_able|'ll_be_able|am_able|are_able|'m_able|'re_able",
  "is|are|'s|'re ~2 free|open|available|possible|welcome|fine|allowed|included|yours|okay|ok|an_option|quieter|better|just_as",
  'i|we|you|they do|does !not ~1-1',
  "i|we do|have|'ve ~1 have|offer|sell|stock|run|held|kept|put|got|set|reserved|saved|pencilled|room|space|a|an|the|one|two|another",
  "i|we|i'm|we're will|'ll|'d|would|am|happy|glad|able ~1-1",
  'what|here|instead|alternatively|otherwise ~1 i|we|you|is ~1 can|could|would|do|have',
  "you will|'ll|'re|are ~1 find|get|welcome|free|have|able|good",
  'would|does|do|is|are|shall|how_about|what_about ~5 suit|work|help|instead|do|any_good',
  'would|could|can|will|does|do|is|are|works ~1 $',
  'which|who|that you|we|i can|could|may',
];
