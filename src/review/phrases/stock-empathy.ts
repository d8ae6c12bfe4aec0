/** Formulas of understanding, as who × understands × what it feels like. */
export const EMPATHY_CLASSES = {
  we: "i we i'd",
  very: `completely totally fully certainly do can really truly absolutely entirely also only quite well definitely wholeheartedly genuinely
just sincerely deeply very much both all of_course could even must`,
  grasp: `understand appreciate imagine know see realise realize recognise recognize acknowledge sympathise sympathize empathise empathize feel
get understood share sense hear relate respect accept`,
  feeling: `frustrat* annoy* upset* stress* difficult* difficulty inconvenien* disappoint* concern* worr* distress* ideal unpleasant
aggravat* irritat* hard tough trying challenging feelings position situation situations pain anger hassle disheartening displeasure
dissatisf* discomfort anxi* exasperat* infuriat* maddening nerve-wracking nerve-racking unsettling tiring overwhelm* unhapp* dismay*
trouble point_of_view viewpoint discontent urgency exhausting confusing awkward tedious demoralising demoralizing`,
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
  "@we ~1 @very? see|understand|get|know|appreciate where you|you're ~1 coming",
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
];

/** Not a formula although the words are there: what they wish, what cannot be known, what somebody else said. */
export const NO_EMPATHY: readonly string[] = [
  "@we can't|cannot|don't|couldn't|won't|never|not ~2 @grasp|know",
  'you ~2 said|say|wrote|write|told|asked|mentioned',
  'nobody|no_one understands',
  "@we understand|see|know|hear that? ~1 you|you're|you'd|you'll|you've ~2 want|wanted|need|prefer|asked|like|bought|ordered|have|tried|are_looking",
];
