import type { WeightedLines } from '../mood/cues';

/**
 * Plain words for what somebody feels: adjectives, participles, nouns and verbs, by feeling. What stands before them
 * ("very", "a bit", "not") is weighed by mood/cues.ts. Words that mean something else on their own ("cross", "lost",
 * "mad") count only in a frame that says who feels it: `@felt` ("I'm", "feel", "makes me", "left us").
 */
type Feeling = 'anger' | 'frustration' | 'disappointment' | 'anxiety' | 'confusion' | 'gratitude' | 'joy';

/** So strong that one such word makes somebody clearly upset. */
const INTENSE_WORD = 3;
/** Said of themselves: "I'm annoyed". */
const PERSON = 1.8;
/** Said of the thing: "this is annoying". */
const THING = 1.4;

export const FEELINGS: Readonly<Record<Feeling, readonly WeightedLines[]>> = {
  anger: [
    {
      weight: INTENSE_WORD,
      lines: [
        'furious|livid|fuming|enraged|incensed|irate|outraged|apoplectic|seething|infuriated|disgusted|appalled|horrified',
        "i'm|im|i_am|we're|we_are|makes_me|made_me|left_me ~2 boiling|steaming",
        '@felt @so? @so? raging|spitting|ropeable|ballistic|incandescent|beside_myself_with',
        'drives|driving|drove|sends|sending|makes|made me|us ~1 furious|wild|mad_with|see_red|sick|want_to_scream|rage',
        'absolute|sheer|utter|pure|total disgrace|disgust|fury|outrage|rage|contempt',
      ],
    },
    {
      weight: PERSON,
      lines: [
        'angry|angered|offended|insulted|resentful|infuriates|pissed_off|p_off|hacked_off|ticked_off|brassed_off|up_in_arms|indignant|disrespected|bullied|robbed|cheated|conned|betrayed|mugged_off|hard_done_by|mistreated',
        '@felt @so? @so? mad|cross|bitter|hostile|violated|used|cheapened|belittled|talked_down_to|looked_down_on !about_the_new',
        'i|we @so? resent|despise|detest|loathe|object_to|take_offence|take_exception|take_issue|take_umbrage',
        'my|our anger|fury|outrage|temper|resentment|indignation',
      ],
    },
    { weight: THING, lines: ['infuriating|maddening|offensive|insulting|demeaning|degrading|disrespectful|galling'] },
  ],
  frustration: [
    {
      weight: PERSON,
      lines: [
        'annoyed|irritated|frustrated|exasperated|aggravated|vexed|irked|miffed|peeved|narked|browned_off|cheesed_off|displeased|dissatisfied|disgruntled|unimpressed|hassled|inconvenienced|worn_out|worn_down|ground_down',
        '@felt @so? @so? impatient|sick_of|tired_of|fed_up|drained|exhausted|done|weary|at_my_limit|over_it|ignored|unheard|overlooked|forgotten|fobbed_off|stonewalled|brushed_off !fixing|with_the',
        "am|i'm|im|getting|growing|rather|so|very|really|bit|little @so? tired_of|weary_of|bored_of|impatient",
        'less_than|far_from|anything_but|@not ~2 satisfied|thrilled|delighted|overjoyed|chuffed|best_pleased|keen_on !if|when|until|about_me',
        'patience|goodwill ~2 thin|short|exhausted|gone|end|over|limit*|ran_out|run_out',
        'frustration|annoyance|irritation|exasperation|aggravation|dissatisfaction|displeasure',
        'annoys|irritates|irks|bugs|bothers|frustrates|vexes|winds|grates ~1 me|us|everyone|up',
        'gets|getting|got on|under my|our nerves|wick|goat|skin|tits',
        "has|have|had|'ve|i've ~1 had_enough|had_it|had_my_fill",
        'try|tries|trying|tests|testing my|our|the patience',
      ],
    },
    {
      weight: THING,
      lines: [
        'annoying|irritating|frustrating|exasperating|aggravating|vexing|tiresome|tedious|wearing|inconvenient|unsatisfactory|unprofessional|amateurish|slapdash|shoddy|sloppy|third-rate|second-rate|substandard|woeful|lamentable|a_mess|such_a_mess',
        'awful|terrible|horrible|poor|bad|shocking|dreadful|lousy|rubbish|crap|appalling|abysmal|pathetic|atrocious|useless|unhelpful|disappointing ~1 service|experience|support|customer_service|communication|company|website|app|quality|attitude|treatment|response|start|job|show|value',
        'service|experience|support|communication|quality|attitude|treatment|response|website|app|it|this ~1 is|was|has_been|are ~1 awful|terrible|horrible|poor|shocking|dreadful|lousy|rubbish|crap|abysmal|atrocious|useless|pants|dire|unhelpful|unbearable|hopeless',
      ],
    },
  ],
  disappointment: [
    {
      weight: INTENSE_WORD,
      lines: [
        'heartbroken|devastated|distraught|crushed|inconsolable|shattered_by|bereft|in_pieces|in_bits|in_floods_of|broken-hearted|brokenhearted|heart-broken',
        'broke|breaks|broken|breaking my|our|his|her|their heart*',
        '@felt @so? @so? broken|destroyed|shattered|in_tears|crying_over',
        "i|i've|i'm|we|my_daughter|my_son|kids ~2 cried|sobbed|wept|crying|sobbing ~2 eyes|out|myself|all|for_hours|to_sleep|when",
      ],
    },
    {
      weight: PERSON,
      lines: [
        'disappoint|disappoints|disappointed|dissapointed|disapointed|dissappointed|disappointingly|disheartened|dismayed|disillusioned|saddened|dejected|crestfallen|deflated|downhearted|gutted|upset|underwhelmed|regret_choosing|shamefully|regret_buying|regret_ordering|regret_switching|tearful|unappreciated|undervalued|aghast',
        'let me|us|my_family|them|her|him|everyone|the_kids|our_guests ~1 down',
        'let_down|letdown|such_a_let_down|feel_let|been_let|feeling_let',
        '@felt @so? @so? sad|hurt|miserable|low|down|blue|flat|sorry_for_myself|foolish|a_fool|such_a_fool|an_idiot|embarrassed|ashamed|humiliated|stupid|silly|unwanted|worthless|unhappy|glum|gloomy|cheated_out|robbed_of|left_out|abandoned|bad_about !in|left|right|on|at|with_a',
        'made|makes|making|make|left|leaves ~1 me|us|her|him|them|my_@kin ~1 cry|tears|sad|miserable|low|unhappy',
        'disappointment|dissapointment|heartbreak|misery|sorrow|sadness|dismay|anguish',
      ],
    },
    {
      weight: THING,
      lines: [
        'disappointing|dissapointing|disheartening|upsetting|saddening|depressing|demoralising|demoralizing|hurtful|heartbreaking|gutting|anticlimax|anti-climax|sad_to_see|sad_that|sad_to_say|sad_day|mediocre|cheap_and_nasty|overpriced|overrated|so-so|a_shame|a_pity|a_downgrade',
      ],
    },
  ],
  anxiety: [
    {
      weight: INTENSE_WORD,
      lines: [
        'terrified|petrified|panicking|panicked|frantic|desperate|hysterical|scared_stiff|scared_witless|scared_to_death|worried_sick|sick_with_worry|sick_with_fear|in_a_panic|freaking_out|freaked_out|in_despair|despairing|in_agony|beside_myself !housewives',
        'out_of_my mind|wits',
        "don't|dont|do_not|no ~1 know|idea ~1 what_to_do|where_to_turn|how_to_cope|how_we'll_cope|how_i'll_cope|who_else_to|what_else_to|how_much_longer_i",
        "can't|cannot|cant|couldn't|not|barely|hardly ~2 stop_crying|stop_shaking|sleep|eat|breathe|think_straight|cope|take_any_more|take_it_any|take_this|bear_it|bear_this|go_on_like !mode|timer|button",
      ],
    },
    {
      weight: PERSON,
      lines: [
        'worried|anxious|frightened|scared|nervous|stressed|apprehensive|distressed|uneasy|alarmed|overwhelmed|fretting|unnerved|spooked|rattled|unsettled|on_edge|on_tenterhooks|agitated|fearful|dreading|jittery|antsy|paranoid|in_a_state|losing_sleep|at_my_wits_end',
        '@felt @so? @so? afraid|shaken|helpless|hopeless|powerless|unsafe|vulnerable|trapped|lost_without|in_limbo|concerned|troubled|tense|sick_about|sick_to_my|ill_about|exposed|stranded|wobbly|panicky !that|i|the|it|we|my|there|this|not|your',
        '@so|getting|is|are|was|feel afraid|concerned|troubled|tense !with|in',
        "afraid i|we|they|it ~1 will|might|may|could|'ll|i'll|we'll ~1 lose|miss|die|fail|hurt|break|never|be_evicted|be_cut_off",
        'afraid|scared of|to|for|they|she|he|we_will|we_might|to_use|to_open',
        'worries|scares|frightens|alarms|terrifies|troubles|concerns|stresses|unnerves me|us|her|him|them',
        'my|our|biggest|greatest|main|real|big|small|little|tiny fear|fears|worry|worries|concern|dread',
        'fear|worry|worrying|panic|panicking|dread that|about|i|we|it|the|if',
        'is|are|giving|causing ~2 panic|worry|anxiety|stress|distress|sleepless',
      ],
    },
    {
      weight: THING,
      lines: [
        'worrying|worrisome|scary|frightening|alarming|stressful|nerve-wracking|nerve-racking|terrifying|distressing|unnerving|unsettling|concerning_that|concerning_to !the|my|our',
      ],
    },
  ],
  confusion: [
    {
      weight: PERSON,
      lines: [
        'confused|puzzled|baffled|perplexed|bewildered|bemused|stumped|flummoxed|mystified|befuddled|nonplussed|discombobulated|none_the_wiser|no_wiser|head_is_spinning|head_hurts|scratching_my_head|clear_as_mud|all_greek|double_dutch',
        '@felt @so? @so? lost|muddled|clueless|in_the_dark|at_a_loss|out_of_my_depth|mixed_up|foggy|stuck_on_what !my|the|a|our|for_words|to_understand|it|weight|money|everything|without',
        '@not ~2 understand|follow|make_sense|make_head|work_out|figure|get_my_head|see_how|see_why|see_where|know_which|know_what_this|know_what_that|know_what_it|know_where_to_click|know_how_to',
        "no_idea|not_a_clue|haven't_a_clue|no_clue|not_sure|unsure|not_certain ~1 what|which|how|whether|why|where|if|who",
        'confuses|baffles|puzzles|throws|threw me|us',
        'what_on_earth|how_on_earth|what_am_i|what_do_i|what_does ~5 mean|doing_wrong|missing|supposed_to',
      ],
    },
    {
      weight: THING,
      lines: ['confusing|puzzling|baffling|perplexing|bewildering|confusion|unclear|ambiguous|contradictory'],
    },
  ],
  gratitude: [
    {
      weight: PERSON,
      lines: [
        'grateful|thankful|indebted|appreciative|humbled|much_obliged !if|for_a_reply|for_your_reply|for_any|to_know|to_hear|would',
        '@felt @so? @so? touched|moved|blown_away|looked_after|cared_for|spoilt|reassured !by_the_lack|into|to|house',
        'appreciate|appreciated|appreciates ~2 it|you|this|that|your|everything|all|help|effort|kindness|patience|time !if|would',
        "can't|cannot|couldn't|can_not thank|praise|recommend|fault ~4 enough|highly|you|them|him|her",
      ],
    },
  ],
  joy: [
    {
      weight: PERSON,
      lines: [
        'thrilled|delighted|overjoyed|ecstatic|elated|chuffed|stoked|buzzing|tickled_pink|over_the_moon|on_cloud_nine|cock-a-hoop !to_help|to_answer|to_provide|to_send|to_see_it_back',
        '@felt @so? @so? happy|pleased|proud|excited|relieved|glad|impressed|in_love|lucky|smiling !to_send|to_provide|to_help|to_wait|to_pay|to_supply|to_share|to_answer|to_discuss|to_give|to_leave|to_call|if|when|to_do|to_keep|to_take|to_return',
        'what_a|such_a|pure|absolute relief|joy|delight|pleasure|treat|result|wonderful_surprise|lovely_surprise',
      ],
    },
  ],
};

/** Praise that is not meant: a glad word and, right beside it, what went wrong. */
export const SARCASM: readonly string[] = [
  '@glad|oh_good|oh_great|oh_joy|oh_brilliant|super_duper|terrific ~1 another|yet_another|again|more_delays|the_third|the_second|the_fourth',
  '@glad , another|again|now|so|still|except',
  '^ oh|ah|well|wow|yes? @glad $',
  '@glad job|work|service|effort|stuff ~2 losing|breaking|ignoring|cancelling|messing|ruining|charging|not|team_not|guys_not|deleting|again',
  'thanks|thank_you|cheers|bravo|congratulations|congrats|kudos|well_done ~2 for|on|to ~2 nothing|losing|lying|ignoring|ruining|wasting|breaking|cancelling|delivering_nothing|sending_nothing|another|leaving|charging|messing|making_me|making_us|locking|the_wrong|the_broken|yet|managing_to|stealing|taking|not_answering|not_replying|not_turning_up|not_coming|never_answering',
  'just|exactly what_i_needed|what_we_needed|what_i_wanted|what_every',
  'how|so|very|most|really ~1 @glad|kind|thoughtful|helpful|generous|convenient|reassuring|clever of_you|that|when|to|then !thank|thanks',
  '@glad|love|loving|enjoying|enjoy|adore|impressive ~6 being_ignored|on_hold|waiting_for|being_charged|hold_music|being_lied|paying_for|talking_to_a_robot|being_passed',
  "couldn't|can't|could_not ~1 be ~1 more_helpful|less_helpful|bothered",
  "10/10|five_stars|5_stars|full_marks|top_marks|gold_star ~3 for_losing|for_making|for_ignoring|for_wasting|would_not|wouldn't",
  'another|yet_another ~2 triumph|masterpiece|success|masterclass|stroke_of_genius|fine_example',
  'slow_clap|golf_clap|thanks_for_nothing|cheers_for_nothing|pat_yourselves|give_yourselves|nice_one_guys|what_a_surprise|surprise_surprise|yeah_right|what_a_joke|quelle_surprise|colour_me_shocked|who_could_have_guessed',
];
