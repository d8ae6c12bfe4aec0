/** Feelings somebody may be said to have, by kind and strength. Separated by spaces; `_` is a space inside a phrase. */
export const EMOTION_CLASSES = {
  rage: `furious livid enraged enraging infuriated infuriating outraged rage fury outrage seething fuming incandescent disgusted disgust
raging irate hateful hatred incensed boiling apoplectic mad_with_rage`,
  terror: `terrified terrifying terror petrified panic panicking panicked panic-stricken horrified horror horrifying frantic hysterical
traumatised traumatized traumatic trauma beside_yourself`,
  despair: `devastated devastating devastation heartbroken heartbreaking heartbreak distraught misery agony agonising agonizing anguish
despair desperate desperation despairing violated violation humiliated humiliating humiliation crushed shattered torment tormented
suffering shaken_to_the_core gutted inconsolable gut-wrenching soul-destroying wits'_end betrayed suicidal nightmare hell`,
  anger: 'angry anger upset cross resentful bitter mad bitterness aggrieved hostile annoyed_with_us',
  fear: 'anxious anxiety scared afraid frightened overwhelmed stressed distressed distress fear fearful nervous uneasy alarmed dread tense',
  sorrow:
    'sad sadness grief grieving depressed miserable hurt lonely ashamed embarrassed struggling struggle struggles hopeless exhausted unhappy desolate',
  mild: 'worried frustrated disappointed annoyed confused tired concerned fed_up stuck',
  noun: `anger rage fury outrage terror panic horror heartbreak misery agony anguish despair desperation humiliation torment anxiety fear
distress dread sadness grief bitterness upset pain`,
  much: `so very really extremely terribly absolutely deeply utterly incredibly awfully totally completely sheer utter hugely truly
such_a overwhelmingly dreadfully unbelievably`,
  them: `you you're you_are you_both the_two_of_you both_of_you all_of_you your_family your_wife your_husband your_partner your_mother
your_father your_son your_daughter your_team your_child your_children you_all`,
} as const;

const STRONG = '@rage|@terror|@despair';
const ANY = `${STRONG}|@anger|@fear|@sorrow`;

/** A feeling is put into the customer. */
export const SAYS_THEY_FEEL = [
  // Pictures of a feeling.
  `@them|you've|you_have ~4 tearing_your_hair|pulling_your_hair|climbing_the_walls|at_your_wits'_end|wits_end|at_the_end_of_your|end_of_your_tether|beside_yourself|losing_sleep|in_tears|in_bits|in_pieces|going_mad|going_crazy|losing_your_mind|lost_your_mind|seeing_red|hit_the_roof|hitting_the_roof|up_in_arms|spitting_feathers|fit_to_burst|ready_to_scream|about_to_explode|over_the_edge|on_edge|broken|broken-hearted|falling_apart|sick_with_worry|worried_sick|scared_stiff|at_breaking_point|ready_to_give_up`,
  `@them|you've|you_have ~2 lost|lose|losing|losing_all ~1 all|every|any|your ~1 faith|trust|hope|confidence|patience|respect|interest`,
  `@them ~3 hate|hates|despise|detest|loathe|distrust us|me|this|our`,
  `@them must|may|might|will|seem|seems|sound|sounds|look|looks|feel|feels|appear|are|is|were|was|have_to|clearly|obviously|surely ~4 ${ANY}`,
  `you're|you_are|you_feel|you're_feeling|you_are_feeling|you've_been|you_were ~4 ${ANY}`,
  `how ~1 ${ANY} ~3 @them|this|that|it|these|those|things`,
  `how much ~2 ${ANY} ~3 @them|this|that|it`,
  `the|your|such|this|all_the|what ~2 ${STRONG} ~1 @them|this|that|it|must|you're|you've|you_are|of|and`,
  'your ~2 @noun',
  `sense|feel|hear|read|see|tell|detect ~4 ${ANY} ~3 in|from|behind|at your|you|us|this`,
  `this|that|it|things must|can_only|has_to be|feel|have_been ~2 ${STRONG}`,
  `feel|feeling|felt your ~1 pain|anger|agony|grief|hurt|${STRONG}`,
];

/** To know another's heart to the letter. */
export const KNOWS_EXACTLY = [
  'know|understand|knows|feel exactly|precisely|just|completely|fully|totally|only_too_well|all_too_well|perfectly|100% how|what !to|happened|you_mean|you_need|you_want|went|is_wrong|caused ~3 feel|feels|feeling|felt|going_through|go_through|like|like_to|been_through',
  "i|we ~1 know how|what ~1 you|you're|it|that|this ~2 feel|feels|feeling|going_through",
  'exactly|just|precisely how you ~1 feel|are_feeling',
];

/** The agent's own story. */
export const OWN_STORY = [
  'as ~1 a ~3 parent|mother|father|mum|mom|dad|customer|owner|user|traveller|traveler|runner|patient|widow|widower|son|daughter|grandmother|grandfather|fan myself',
  'happened to me|us|my ~2',
  "i've|i_have|we've been there|in_your_shoes|through_the_same|through_it|through_that|through_something",
  'i|we went|gone|been through ~2 same|similar|that|this|it',
  'my own ~1 father|mother|dad|mum|mom|grandfather|grandmother|son|daughter|brother|sister|husband|wife|dog|cat|child|aunt|uncle|gran|nan',
  'my ~1 father|mother|dad|mum|mom|grandfather|grandmother|son|daughter|brother|sister|husband|wife|dog|cat|aunt|uncle|gran|nan died|passed|had|has|went|lost|was|suffered',
  'when i|my|we ~2 lost|died|broke|went|had|was',
];

/** Granted, echoed or left open instead of told. */
export const NOT_TOLD_TO_FEEL = [
  'every ~1 reason|right|cause to ~1 be|feel',
  "if|whether|should you're|you|you_are|anyone",
  "don't|do_not|can't|cannot|won't|never ~3 know|imagine|pretend|say|claim|presume how|what|the|to",
  'no wonder|surprise',
  'you ~1 wrote|said|mentioned|told|write|say|call|called|described',
  'sorry|apolog* ~3 you|your',
];
