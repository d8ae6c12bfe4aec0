import { NOT } from './negation';

/** Word classes around saying sorry. Separated by spaces; `_` is a space inside a phrase. */
export const APOLOGY_CLASSES = {
  /** What an apology "for any …" is said to be for: an effect nobody has looked at. */
  effect: `inconvenience inconveniences trouble confusion frustration upset distress offence offense disappointment impression
misunderstanding misunderstandings concern concerns worry worries stress hardship discomfort embarrassment annoyance
dissatisfaction hurt harm anxiety hassle bother nuisance disruption disturbance difficulty difficulties problem problems issue
issues error errors mistake mistakes delay delays mix-up miscommunication unpleasantness awkwardness alarm
grievance shortcoming shortcomings friction displeasure unhappiness grief bad_feeling ill_feeling hard_feelings`,
  /** Verbs that put the fault into the customer's eye. */
  perceive: `feel feels felt feeling believe believes believed think thinks thought perceive perceives perceived consider considers
considered interpret interpreted view viewed regard regarded deem deemed suppose supposed assume assumed sense sensed see_it saw_it
reckon reckoned are_of_the_opinion were_of_the_opinion gained got_the_impression had_the_impression have_the_impression
experienced_it_as read_it_as heard_it_as took_it_as took_it_that_way took_it_the_wrong_way took_it_badly took_it_personally took_that_as
took_offence took_offense take_it_as take_it_that_way take_it_badly take_it_personally take_offence take_offense took_exception
misunderstood misread misinterpreted expected disagree disagreed`,
  /** Not having liked it. */
  disliked: `didn't_enjoy did_not_enjoy didn't_like did_not_like don't_agree do_not_agree don't_like do_not_like haven't_enjoyed
weren't_able_to_enjoy don't_see_it`,
  find: 'find finds found finding',
  /** What somebody finds something to be. */
  judged: `rude slow poor cold time-consuming brusque curt short harsh lacking hard difficult long wrong so it_so this_so that tone manner
inadequate insufficient abrupt dismissive inappropriate unclear unhelpful unsatisfactory unprofessional unacceptable
unpleasant unfriendly unfair unsuitable impolite below cause reason fault offensive wanting *ing *ful *less *ous`,
  /** States of the customer that an apology may hide behind. */
  state: `offended upset disappointed unhappy dissatisfied displeased frustrated annoyed angry put_out bothered aggrieved irritated
unsatisfied uncomfortable affronted cross not_happy not_satisfied not_pleased less_than_happy`,
  /** How words or deeds arrive, as if sending them had nothing to do with it. */
  taken: `taken perceived interpreted misinterpreted misunderstood misread misconstrued construed felt viewed seen_as heard_as
received_badly received_that_way received_as received_the_wrong_way`,
  /** How something looks from outside. */
  seem: `came_across come_across comes_across came_over came_off seemed seems appeared appears sounded sounds looked looks felt feels struck
strikes landed gave_the_impression gave_you_the_impression left_you_with_the_impression`,
  /** Illness and worry: being sorry for these is kindness. */
  suffering:
    'ill unwell poorly sick worried anxious low lonely scared afraid frightened unsafe pain tired weak worse better lost',
  their_own: `you you're your_daughter your_son your_child your_children your_mother your_father your_wife your_husband your_family your_mum your_dad your_team your_guests they he she`,
  owner: `because_of_us because_of_our on_our_account our_fault our_mistake our_error our_doing thanks_to_us by_us on_us because_we
after_we when_we since_we through_us down_to_us because_i after_i on_my_account my_fault my_mistake`,
  kin: `father mother dad mum mom husband wife son daughter brother sister partner baby grandmother grandfather gran nan grandma
grandpa aunt uncle friend dog cat`,
} as const;

/** The agent says sorry. */
export const OWN_APOLOGY = [
  'sorry',
  'apologi[sz]e|apologi[sz]ing|apologies',
  'accept|owe|owed|offer|offering|deserve|deserves|due ~5 apology',
  'my|our|sincere|sincerest|deepest|humble|heartfelt|unreserved ~1 apology',
  'i|we ~1 regret|regretted !to',
  'regret* any|that|the|this|not|having|our',
  'forgive me|us|the|our|this',
  'pardon me|us|the|our',
  'my|our bad',
  'oops|whoops|mea_culpa',
];

/** The word is there, but nobody here is saying sorry: refused, described, somebody else's, or an idiom. */
export const NOT_OWN_APOLOGY = [
  'no|any|little need|reason|cause|call to|for ~2 apologi[sz]e|apology|apologies|apologi[sz]ing|sorry',
  'no|without|nor|than|not|beyond ~1 apology|apologies|apologi[sz]ing',
  "don't|do_not|never|needn't|need_not|mustn't|shouldn't|please_stop|not_to ~2 be|feel|say|saying ~2 sorry",
  "don't|do_not|never|needn't|need_not|mustn't|shouldn't|stop|not_to|not_have_to|no_one_has_to ~2 apologi[sz]e|apologi[sz]ing",
  `nothing|not|hardly|${NOT} ~1 to be|feel? sorry|apologi[sz]e`,
  `not|${NOT} have|need to ~2 apologi[sz]e|sorry`,
  'sorry sight|state|excuse|story|tale|affair|looking|little|figure',
  'safe than sorry',
  "you|he|she|they|who|driver|courier|colleague|sender is|are|was|were|'s|'re|said_he's|said_she's ~1 sorry",
  "you|he|she|they|who|said|says|wrote !i|we|i'm|we're ~1 apologi[sz]e*|sorry",
  "is|isn't ~1 sorry",
  'feel|felt|feels sorry for',
  'letter|note|text|words|form|card|bunch|bouquet|request|word of apology',
  'apology letter|note|text|card|e-mail|call|clause|in_the_paper|form|flowers|voucher',
  'your|his|her|their|written|public|printed|the ~1 apology|apologies',
  'sorry ~2 typo|meant|mean|wrong_button|wrong_chat|slip_of',
  `not|${NOT} ~1 regret*`,
  'without regret*',
];

/** For a death or an illness an agent is sorry as a person is; it is no apology. */
export const CONDOLENCE = [
  "sorry|sad|saddened ~2 to hear|read|learn ~3 your|his|her ~2 @kin|girl|boy|child|kid ~2 is|has|was|had|got|'s",
  'sorry|regret ~3 your|his|her|their|the ~2 loss|bereavement|passing|death !of_service|of_data',
  'sorry|regret ~2 about|for ~1 @kin !said|says|told|was|were|had|has',
  'sorry|regret ~4 has|have|had|just ~1 died|passed_away|passed_on',
  "sorry|sad|saddened ~3 you're|you_are|you_were|you've_been|you_have_been|he's|he_is|she's|she_is ~1 dealing_with|going_through|facing|living_with|coping_with ~1 this|that|it|such|so_much|chemo*|illness",
  "sorry|sad|saddened ~3 you're|you_are|you_were|you've_been|you_have_been|he's|he_is|she's|she_is ~3 ill|unwell|poorly|sick|in_hospital|in_pain|injured|hurt",
  "sorry|regret ~2 you|she|he|they|you've ~2 lost your|a|her|his|their|someone|somebody ~1 @kin|someone|somebody|one",
];

/** What opens the thing apologised for. */
const ABOUT =
  'for|about|over|that|to_hear|to_read|to_learn|to_see|to_hear_that|to_read_that|to_learn_that|to_see_that|it_is_that';
const SORRY = `sorry|apologi[sz]e|apologies|apology|regret|regrets|regretted|regrettable|unfortunate|pity|shame|forgive_us|pardon|saddened`;
const THEY = "you|you've|you'd|anyone|anybody|customers|guests|passengers|members|they|he|she|someone|people";

/** An apology for what the customer feels, for "any" effect, or for what may have been, instead of for what was done. */
export const NON_APOLOGY = [
  `${SORRY} ${ABOUT}|? ${THEY} ~1 took|take|taken|saw|heard ~1 that|it|this|what_i|what_we|our ~5 personally|badly|seriously|wrong|the_wrong_way|that_way|to_heart|as_an_insult|amiss`,
  `${SORRY} ~3 left|came_away|come_away|gained|got|formed|given ~2 with|this|that|the|a|an ~2 impression|feeling|idea`,
  `${SORRY} ${ABOUT}|? @their_own ~2 was|were|is|are|feels|felt|feel ~2 so|too|such|a_bit|rather|overly|very ~2 sensitive|upset|hurt|affected|offended|emotional|disappointed|delicate|touchy|easily`,
  `${SORRY} ${ABOUT}|? ~4 so|too|overly|very sensitive|touchy|easily_hurt|easily_upset|delicate|emotional|thin-skinned`,
  `${SORRY} ~3 any|whatever|possible|potential|perceived|alleged ~2 @effect`,
  `${SORRY} ${ABOUT}|? ${THEY} ~1 @disliked`,
  `${SORRY} ${ABOUT}|? ${THEY} ~2 with|under|got|gained|have|had|formed the|an impression`,
  `any|whatever ~2 @effect ~6 regretted|regret|apologi[sz]e|sorry|apologies`,
  `${SORRY} ~1 for|that|about|any|the|over ~7 may|might|could ~1 have ~1 *ed|been|felt|had|given|come|led|gone`,
  `${SORRY} ~1 to|for anyone|anybody|those|whoever|everyone ~2 @state|@perceive`,
  `${SORRY} ${ABOUT}|? ${THEY} ~1 @perceive !@suffering|as|for|out|your|about`,
  `${SORRY} ${ABOUT}|? your ~3 @perceive|@state !@suffering`,
  `${SORRY} ${ABOUT}|? your|the_two_of_you|both_of_you|you_both ~3 is|are|was|were ~1 @state`,
  `${SORRY} ${ABOUT}|? ${THEY} ~2 @find ~4 @judged`,
  `${SORRY} ${ABOUT}|? you|you've|anyone ~1 are|were|was|'re|been|is|got|became|remain ~1 @state`,
  `${SORRY} ~1 for|about how|the_way !we|i ~4 @perceive|@state|@seem|@taken`,
  `${SORRY} ~1 for|about|over your|a|the|this ~1 perception|impression|feeling|feelings|interpretation|misperception of|that|you|as|on|about|in`,
  `${SORRY} ${ABOUT}|? ~6 was|were|has_been|have_been|got|been ~2 @taken ~1 as|wrong|wrongly|badly|that_way|the_wrong_way|differently|negatively|personally|out_of_context|by_you`,
  `${SORRY} ${ABOUT}|? ~6 meet|met|live_up_to|lived_up_to|fulfil|match|matched|short_of your|the ~2 expectation*|standards|hopes`,
  `${SORRY} ${ABOUT}|? !i|we ~4 not|${NOT} ~2 to|up_to your ~1 liking|satisfaction|taste|expectations|standards`,
];

/** Passive confessions: nobody did it. */
export const NOBODY_DID = [
  'mistakes|errors|wires|lines may|might? have? were|was|been|got made|crossed',
  'mistakes|errors happen|occur',
];

/** A condition that hangs over the apology: what was done is put in doubt. */
export const CONDITION = [
  'if|in_case|insofar_as|in_so_far_as|to_the_extent_that|to_the_extent|in_the_event_that|where|wherever|whenever ~5 @perceive|@state|@taken|@seem|@effect',
  `if|in_case|insofar_as|in_so_far_as|to_the_extent_that|to_the_extent|in_the_event_that !it's|it_is ~4 was|were|${NOT}|did|has|have|had|'ve|'d|wasn't|weren't|*ed|gave|made|left|upset|hurt|fell|went|let|did_not`,
  "if that's|that_is|this_is|it_is|it's how|what|the_way|your ~4",
  'should you|your|there|anyone|our|this|that|it|any|the|we ~3 have|feel|find|be|been|consider|believe',
  'if ~2 find|finds|found ~4 @judged',
  'if there|any|anything ~5',
];

/** Conditions that are meant: about the time to come, or about what the agent can't know. */
export const MEANT_CONDITION = [
  "if i|we|i've|we've ~2 missed|misread|misunderstood|misunderstand|misheard|repeat|got_that|got_this|got_it|picked|overlooked|assumed|guessed",
  'tell|know|see|check|checking|ask|asking|sure|wonder|wondering|find_out|confirm|remember|whether if',
  'if ~4 already',
  'apologi[sz]e|sorry in_advance',
  "if you|you've ~3 told|tried|sent|answered|covered|explained",
  'if ~3 means|leaves|takes|is_too|are_too|will|can',
  'if you ~3 want|need|prefer|would|still',
];

/** Regret without anybody who is sorry; evasive only together with a condition. */
export const UNFORTUNATE = ['unfortunate|regrettable|pity|shame|saddened|regretted'];

/** The writer takes it on in the same breath. */
export const OWNED = ['@owner', 'we|i made|left you feel|feeling|felt', 'there is no if'];

/** Somebody else's words, told again. */
export const RELAYED = [
  'said|saying|says|say|wrote|writing|reply|replied|told|heard|answer|answered !we|i ~2 sorry|apologi*|regret*',
  'if you|you_would|anyone|anybody want|wants|like|need|needs ~6 apolog*',
];
