/** Where "we" stands for the one person who writes. Company facts ("we ship from Leeds") are no such thing. */
export const WE_CLASSES = {
  /** What a person does or feels at a desk, past and after have. */
  did: `checked looked opened read sent refunded apologised apologized remembered forgot forgotten put corrected moved saved posted wrote written scanned reviewed processed fixed
arranged escalated asked called rang rung phoned spoke spoken updated changed added removed cancelled canceled booked replaced credited reset found tested tried noted passed forwarded contacted
investigated reversed issued ordered packed printed enclosed attached liked missed heard received got seen saw marked flagged raised logged registered applied approved extended
upgraded unlocked restored recalculated adjusted confirmed emailed e-mailed messaged followed traced located compared prepared made taken took done did set given gave managed noticed
discussed verified had_a_look had_a_think had_a_word double-checked listened struck initialled initialed came_back brought drew verified amended waived released rebooked scheduled transferred shared resolved sorted swapped reopened closed listened examined measured drawn drew listed counted signed reproduced went walked drove dug repeated restarted ran pulled cleaned spotted nudged rerun unstuck pushed dropped pinged queried reinstated turned switched flipped tightened mended tried weighed photographed pulled_up`,
  do: `check look open read send refund apologi[sz]e put correct move save post write scan review process fix arrange escalate ask call ring phone speak update change add remove cancel book
replace credit reset find test try pass forward contact investigate reverse issue order print enclose attach get mark flag raise apply approve extend unlock restore
adjust confirm email e-mail message follow trace prepare make take do set give let_you_know keep come_back come bring hand go see share resolve sort swap reopen transfer waive rebook schedule help offer inform tell explain`,
  doing: `checking looking opening reading sending refunding arranging asking calling updating changing working processing reviewing investigating trying preparing chasing writing contacting
replacing fixing putting making sorting`,
  feel: `think understand apologi[sz]e appreciate believe regret hope value feel realise realize recognise recognize know see remember assume suggest recommend trust wish suspect sympathise agree admit acknowledge
thank guess`,
  often:
    'always usually never generally normally typically currently only still both all each also just already now then even',
} as const;

/** What one person has done or will do. */
export const WE_DO: readonly string[] = [
  "we have|'ve !always|usually|never|both|all ~2 @did",
  "we|and|have|we've now|just|already|then|also|personally|since|therefore|carefully|double-checked|immediately @did",
  'we !both|all @did',
  "we will|'ll|shall|can|could|would|'d !always|usually|never ~1 @do",
  "we am|are|'re|were ~1 @doing",
  "we am|are|'re now|just|currently|also? !opening|launching|moving|hiring|closing|growing|expanding|changing|introducing|planning|rolling|phasing|retiring|experiencing|seeing|receiving|getting|going|having|missing|running|working_with|building *ing it|this|that|your|the|them|one|a|you",
  "we are|'re going to @do",
  'what we @did',
  'we ~1 remember',
];

/** What one person feels. */
export const WE_FEEL: readonly string[] = [
  "we are|'re|were ~2 sorry|happy|glad|pleased|delighted|grateful|afraid|aware|confident|sure",
  'we ~1 @feel',
  'we do apologi[sz]e|understand|appreciate',
];

/** The company, or both together: rightly "we". */
export const WE_ALL: readonly string[] = [
  "let's|together",
  'we both|two|three|all_of',
  'the two|three of us',
  'both|all|none|neither|each of us',
  "we @did|'ve|have ~6 in|since|for # ",
  'we in|at|the ~4',
];

/** The writer does speak as one person. */
export const SPEAKS_AS_ONE: readonly string[] = ["i|me|my|mine|myself|i'm|i've|i'll|i'd"];
