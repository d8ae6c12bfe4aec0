/** Sending to documents, as what is asked of the customer × the kind of document. */
export const DEFLECTION_CLASSES = {
  docs: `faq faqs f.a.q. help_center help_centre help_page help_pages help_article help_articles help_section help_site help_hub helpcenter helpcentre knowledge_base knowledgebase
knowledge_centre knowledge_center documentation docs article articles guide guides user_guide manual manuals handbook tutorial tutorials forum forums community website
web_site site webpage web_page support_page support_pages support_site support_section wiki blog video videos instructions resources portal
troubleshooter troubleshooting_guide self-service self_service page pages section library leaflet brochure terms_page release_notes changelog academy walkthrough
how-to how-tos how_to guidebook tips chatbot online_help link_in_bio bio intranet hub frequently_asked_questions guidance fact_sheet factsheet info_page info_sheet pdf youtube terms terms_and_conditions link write-up write_up explainer explainers self-help self_help`,
  go: 'hop head go pop jump turn over',
  /** Help to be read: nothing else is meant by the word. */
  help: `faq faqs f.a.q. frequently_asked_questions help_center help_centre help_page help_pages help_article help_articles help_section help_site help_hub helpcenter helpcentre help_guide help_guides help_docs knowledge_base
knowledgebase knowledge_centre knowledge_center documentation docs support_page support_pages support_site support_articles support_article tutorial tutorials how-to how-tos how-to_guide how-to_guides user_guide user_manual troubleshooting_guide
troubleshooter troubleshooting_section troubleshooting_page troubleshooting_pages self-service self-help self_service_portal online_help chatbot community_forum support_forum user_forum forum forums wiki walkthrough how-to_videos video_guides video_guide`,
  /** Help to be read if the sentence says so. */
  text: 'article articles guide guides manual manuals handbook write-up videos video leaflet brochure instructions walkthroughs tips resource resources library',
  place: 'website web_site site portal channel blog community hub profile youtube bio terms_and_conditions',
  praised:
    'great fantastic brilliant excellent wonderful good useful helpful handy comprehensive detailed super extensive complete thorough full dedicated step-by-step whole amazing in-depth series_of library_of lots_of loads_of plenty_of wealth_of',
  tells:
    'pinned explaining explains covering covers describing describes walks guides shows helps about answers should will covering linked below here',
  look: `come_across google peek take_a_peek browse_through looking_through going_through go_through check look looked looking search searched searching read reading visit see consult browse go refer refer_to review try explore study head have_a_look take_a_look
had_a_look taken_a_look checking checked watch open use follow`,
  holds: `explained answered covered described documented found listed detailed outlined available set_out addressed laid_out published dealt_with written_up there here online answered_at documented_at in_detail at_length stated mentioned`,
} as const;

/** A question whether they looked: it tells them to have helped themselves. */
export const ASKS_IF_LOOKED: readonly string[] = [
  "have|did|had|has|haven't|didn't|do|are|were|weren't ~1 you ~3 @look|tried|seen|found|find|familiar|aware|a_chance|given ~6 @docs",
  'have|did you ~2 @look|tried ~3 our|the ~3 @docs',
  'before ~2 writing|contacting|we|i|you|reaching|asking|opening ~6 @look ~6 @docs',
];

/** A help text put where the answer should be, however it is praised. Counts only where nothing has been answered yet. */
export const NAMES_DOCS: readonly string[] = [
  '@help',
  "there's|there_is|there_are|we've|we_have|have|has a|an|some|plenty_of|lots_of|our|several|many ~4 @text !to|you|of_yours",
  'our ~2 @text ~2 @tells',
  'a|the link to our|the|this ~3 @text|@place',
  'link to the|our|an article|guide|page|video|section',
  '@praised ~2 @text !you|from_you',
  "everything|answer|answers|information|info|instructions|steps|it's_all|it_is_all|found|find|covered|explained ~3 on|in|at|under|via|from ~1 our|the|your ~2 @text|@place",
  'find ~4 answer|answers|information|help|details|steps ~2 in|on|at our|the ~2 terms|website|site|page|pages|section|tab',
  "answer|answers|info|information|details is|are|'s ~1 on|in our|the ~1 site|website|page|pages|terms|section",
  '@holds|everything|all|answer|answers|instructions|details|had|link ~3 at|in|on|under|here|via|through|from ~1 link',
  'start|begin with|at|in the ~2 section|page|pages|chapter|part of ~2 @place|@text|@help',
  'chapter|section|page # of the|our @text|@help',
  '^ see|visit|read link',
  '^ ~1 @go ~1 to|onto our ~3 @place|@text',
  'google|youtube it|that|this|for',
];

/** A sentence about the text itself: what was wrong with it, or what was done to it. */
export const ABOUT_DOCS: readonly string[] = [
  'down|offline|broken|wrong|outage|missing|blank|misprint|mistake|outdated|corrected|fixed|restored|slow|crashed|gone|confusing|misleading|unclear ~9',
  "isn't|aren't|wasn't|doesn't|don't|didn't|never|not|no ~9",
  'says|said|asks|means|calls|shows_that|tells_you_to ~9',
  "you|you've|your have? already? searched|read|looked|tried|found|followed|mentioned|quoted|sent",
  'in_question|came_in|arrived|status_page|manual_gearbox|manual_transmission|guide_dog|tour_guide|article_number|article_no ~9',
];

/** A page where something is to be done, not read. */
export const DOES_THERE: readonly string[] = [
  'to|can|and print|download|pay|reset|confirm|sign|upload|book|submit|choose|pick|cancel|order|fill|change|track|register|apply|log',
];

/** "I've linked our guide": help given as a text. */
export const HANDS_DOCS: readonly string[] = [
  "i|we|i've|we've have? ~1 popped|linked|included|shared|added|pasted|attached|put|sent|dropped !the_requested ~3 link|article|guide|faq|tutorial|video|docs|help_page|help_article",
];

export const SENDS_TO_DOCS: readonly string[] = [
  '@look ~3 before ~1 contacting|writing|calling|reaching|opening|submitting|raising',
  "here|here's|below|this is|'s? ~2 a|the ~1 link|url ~5 @docs",
  'you can ~6 yourself|yourselves ~3 online|app|website|portal|page',
  "please|kindly|just|simply|first|you_can|you_could|you_may|you_might|you_should|you_must|i_suggest|i'd_suggest|i_recommend|we_recommend|suggest|recommend|advise|best|invite_you_to|encourage_you_to|ask_you_to ~3 @look|direct|turn|resort|searching|visiting|checking|reading|consulting ~6 @docs",
  '^ ~1 @look|search|searching|try ~5 our|the|this ~5 @docs',
  '^ try|start ~1 searching|looking|with|by|checking|reading|there ~6 @docs|there|for|first',
  "you can|'ll|will|could|may|should|might ~1 find|see|get|read|learn|locate ~8 @docs",
  'all|everything|most|the|any|every|many ~6 is|are|can|you|be ~5 in|on|at|through|via ~2 our|the|this|my ~4 @docs',
  '@holds ~1 in|on|at|by|through|via ~2 our|the|this ~5 @docs',
  'our|the|this ~5 @docs|link ~1 has|have|contains|covers|explains|answers|lists|shows|describes|includes|provides|walks|goes|gives|tells ~9',
  '@docs in bio',
  'for ~1 more|further|additional|full|other|all|detailed ~1 information|details|help|info|assistance|answers|steps ~3 @look|visit|refer|see|check|our',
  'please|kindly @look ~2 #|link|https ~3',
  "here|this is|'s ~1 the|a|our ~3 @docs ~2 that|which|on|about|for|with|explaining|covering",
  'refer|point|direct|send ~1 you to ~4 @docs',
  'have ~1 a look|read|browse|search ~1 at|through|of|in|on ~5 @docs',
  'see|check|visit|read ~1 our|the ~5 @docs',
  'as ~1 described|explained|outlined|stated|mentioned|covered in|on our|the ~3 @docs',
];

/** They asked for it, it comes on top of an answer, or only they can use it. */
export const DOCS_WELCOME: readonly string[] = [
  'you|your ~1 asked|wanted|requested|mentioned|were_looking',
  "if|in_case|should you|you'd|there ~2 like|want|prefer|need|wish|rather ~9",
  'same|these|those steps ~4',
  'for later|reference|keeps',
  'with|has|in pictures|screenshots',
  'wrong|outdated|out_of_date|mistake|misprint|error|corrected|incorrect|misleading|updated|fixed|changed|rewritten|old',
  "no_need|don't|needn't|never|not|without|instead_of ~4 @look|@docs",
  'only you|the_account_holder|they can',
  'step_# @docs',
];

/** A customer who writes one of these wants the document itself. */
export const ASKS_FOR_DOCS: readonly string[] = [
  'where|link|send|share|url|point_me|is_there|are_there|have_you_got|do_you_have|got_a|find|looking_for ~6 documentation|docs|article|articles|guide|manual|faq|faqs|tutorial|handbook|instructions|video|pattern|link|page|leaflet',
  'documentation|docs|article|guide|manual|faq|tutorial|handbook|instructions ~4 where|link|please|anywhere',
  'where ~1 can|do|could|may|would|should ~1 i|we|one ~2 see|read|look_up|check|download|view|get|find ~2 list|lists|menu|menus|map|maps|timetable*|price_list|prices|terms|form|forms|allergen*|opening_hours|hours|programme|catalogue|conditions|sizes|dates',
];

/** Says again what they said, or that it is a pity: no answer yet. */
export const RESTATES: readonly string[] = [
  'can|may|could|might|often ~2 have|be|vary|depend|happen|occur ~4 causes|reasons|factors|things|several|various|many|different|number_of|on',
  'there|these are|may_be|can_be ~2 several|various|many|number|different|lots',
  '^ i|we see|understand|hear|gather|notice|read|can_see|can_understand',
  "^ thank|thanks|sorry|apologies|it_sounds|sounds|you|you're|you've|your|to_answer|regarding|about|as_for|with_regard",
  "^ i'm|we're|i_am|we_are sorry|happy|glad|here",
];
