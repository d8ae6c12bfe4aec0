/** Formulas of understanding, as who × understands × what it feels like. */
export const EMPATHY_CLASSES = {
  we: "i we i'd",
  very: `completely totally fully certainly do can really truly absolutely entirely also only quite well definitely wholeheartedly genuinely
just sincerely deeply very much both all of_course could even must`,
  grasp: `gather understand appreciate imagine know see realise realize recognise recognize acknowledge sympathise sympathize empathise empathize feel
get understood share sense hear relate respect accept`,
  feeling: `frustrat* annoy* upset* stress* difficult* difficulty inconvenien* disappoint* concern* worr* distress* ideal unpleasant
aggravat* irritat* hard tough trying challenging feelings position situation situations pain anger hassle disheartening displeasure
dissatisf* discomfort anxi* exasperat* infuriat* maddening nerve-wracking nerve-racking unsettling tiring overwhelm* unhapp* dismay*
trouble point_of_view viewpoint discontent urgency exhausting confusing awkward tedious demoralising demoralizing`,
  upset:
    'upset angry annoyed frustrated cross furious disappointed irritated fed_up mad worried anxious stressed unhappy livid aggrieved cheated let_down hurt concerned distressed the_same the_same_way exactly_the_same just_the_same that_way like_that',
  state:
    'feelings feeling reaction anger frustration disappointment irritation annoyance worry worries concern concerns displeasure distress upset dissatisfaction exasperation response unhappiness impatience anxiety',
  must: 'must has_to have_to can may might could would will is was are were',
} as const;

export const EMPATHY: readonly string[] = [
  '@we ~1 @very? @very? @grasp ~1 with? for? to? how|your|the|that|this|it|why|what|you|any|such|these|both ~7 @feeling',
  '@we|and ~1 @very? @grasp how|what|why you ~2 feel*|felt',
  '@we ~1 @very? @grasp|know how it|that|this feels|felt',
  '@we ~1 @very? @grasp how|what ~6 @must ~1 feel|be|have|seem $',
  'that|this|it|things|which @must|must|sounds|seems|feels ~1 be|have|feel|been? ~4 @feeling',
  'that|this|it sounds|seems ~2 @feeling',
  '@feeling|frustrating|annoying ~2 that|this|it must|has_to|can ~2 be|have_been|feel',
  '@we ~1 @very? hear you $',
  '@we ~1 @very? hear you ~1 and|we|i|loud',
  '@we ~1 @very? hear what|where you|your ~2 saying|feel*|concern*',
  "@we ~1 @very? see|understand|get|know|appreciate where you|you're ~1 coming|at|stand|are_at|standing",
  "it's|its|it_is|this_is|that_is|that's never|not|no|hardly|rarely ~1 nice|fun|pleasant|easy|ideal|great|good|joy|picnic ~1 when|if|to|being|having|waiting",
  'must|has_to ~1 be|have_been|been|feel ~1 quite|such|a|an|really|some ~2 experience|ordeal|day|time|wait|blow|shock|ride|journey',
  'i|we can|could|must only|well|just|readily? imagine|guess $',
  'nobody|no_one|none_of_us|who likes|wants|enjoys ~4 situation|position|such|kind_of_thing|sort_of_thing|surprises|trouble',
  '@we @very? @very? know|understand|see|appreciate|realise|realize how|that ~1 important|much|urgent|critical|vital|essential|crucial|precious|valuable|disruptive|inconvenient ~2 this|that|it|these|your_time|is|are|means|can ~6',
  '@we ~1 aware|conscious|mindful ~1 of? how|that|the|what ~2 @feeling|disrupt*|disturb*|unsettl*|much ~5',
  "i'm|i_am|we're|we_are ~1 with you on|in this|that ~2",
  'as a|an ~1 customer|traveller|parent|user|shopper|tenant|guest|passenger|homeowner|driver myself|too|as_well',
  'feel the_same|the_same_way|similarly|that_way ~6 your|if|in|too|were|we $',
  "in|into|put your|customer's|their|the_customer's shoes|place",
  'if i|we were|was ~1 in you|your',
  '@we ~2 feel|share|felt your|the ~1 @feeling',
  'my|our heart|hearts|thoughts go|goes|out|sink|sank|are ~4',
  'nobody|no_one|none ~4 likes|wants|enjoys|deserves ~4 @feeling|this|that|wait*',
  'your ~1 @feeling ~1 is|are ~2 understandable|valid|justified|noted|understood|warranted|legitimate|natural',
  "it|that is|'s ~2 understandable|natural|normal ~1 that? ~1 you ~3 @feeling|feel",
  '@we @grasp|understand|know it|that|this|things ~1 is|are|was|were|can|may|must ~3 @feeling',
  '@we ~1 @very? @grasp|understand your|the @feeling',
  'with ~1 your ~1 frustration|disappointment|concern|concerns',
  "@we ~1 @very? @very? @grasp ~2 what|all|everything ~3 you|you're|you've ~3 going|gone|been|dealing|facing|experiencing|feeling|enduring|through",
  '@grasp ~2 how|what ~4 made|makes|make|left you feel|feeling',
  "you|you've have? ~1 every|all|the|a|good? ~1 right|reason|cause to be|feel|complain",
  "you're|you_are ~1 right|entitled|justified to|in ~1 be|feel|being|feeling @upset|like",
  "i'd|we'd|anyone|anybody|everyone|everybody|most_people|i_would|we_would would|'d? ~1 be|feel|have_been|have_felt ~2 @upset",
  'your ~1 @state ~4 is|are|was ~2 valid|justified|understandable|legitimate|natural|warranted|fair|reasonable|normal|noted|understood|shared|heard',
  "that|this|it|these|things can't|cannot|can_not|couldn't|must_not|mustn't|won't|isn't|is_not|hasn't|has_not ~1 be|have_been|been? ~1 easy|nice|fun|pleasant|great|ideal",
  "@we|and @very? @grasp|get ~1 this|that|it isn't|is_not|wasn't|was_not|is_no|is_far_from|'s_not|'s_no ~3 what|ideal|fun|easy|news|answer|outcome|nice|pleasant|experience",
  "@we @very? @grasp ~1 it's|this_is|that's|it_is|that_is not|no|never ~1 what|ideal|fun|easy|nice|pleasant|the",
  "this|it|that is|'s|isn't no|any fun $",
  '@we @very? @very? feel for you|everyone|all',
  "@we|i've|we've have|'ve? ~1 been there ~2 $",
  '@we @very? @very? relate|sympathi[sz]e|empathi[sz]e|commiserate ~1 to|with ~2 you|your|this|that|what',
  "@we @very? @very? know|understand|see what ~1 it's|it_is|this_is|that's like",
  '@we @very? @very? know|understand|see what you mean $',
  '@we @very? @very? get it|that $',
  '^ @we @very? @very? get it',
  'sorry ~4 your @state',
  "sorry ~2 you|you're|you_are|you_feel|you_have ~2 @state|feel ~1 this|that|the way",
  '@we ~1 @very? sense|see|hear|feel|appreciate|note|recogni[sz]e your @state',
];

/** Not a formula although the words are there: what they wish, what cannot be known, what somebody else said. */
export const NO_EMPATHY: readonly string[] = [
  "@we can't|cannot|don't|couldn't|won't|never|not ~2 @grasp|know",
  'you ~2 said|say|wrote|write|told|asked|mentioned',
  'nobody|no_one understands',
  "@we understand|see|know|hear that? ~1 you|you're|you'd|you'll|you've ~2 want|wanted|need|prefer|asked|like|bought|ordered|have|tried|are_looking",
];
