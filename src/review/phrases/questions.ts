/** How questions begin and what is no question. Alternatives of regular expressions on folded text. */
export const WH =
  "what|when|where|which|who|whom|whose|why|how|what's|whats|where's|wheres|when's|whens|who's|how's|hows|how come";
export const AUX =
  "can|could|will|would|wud|shall|should|may|might|must|do|does|did|is|are|am|was|were|has|have|had|isn't|aren't|doesn't|don't|won't|can't|couldn't|wouldn't|didn't|hasn't|haven't|isnt|doesnt|cant";
export const SUBJECT =
  'i|we|you|u|ya|it|he|she|they|this|that|these|those|there|theres|one|the|my|our|your|ur|his|her|their|a|an|any|anyone|anybody|somebody|someone|something|everything|each|all|both|people|\\p{L}+ing|#?\\d[\\w-]*|somebody|nobody';

/** Said instead of asking; what follows is the question. */
export const LEAD_INS = [
  '(?:just |also |and |still |only )?(?:wondering|curious)(?: about)?',
  "(?:i|we)(?:'m| am|'re| are|'d| was| were|'ve been)? (?:just |also |only |really |simply )?(?:wondering|wonder|curious|unsure|not sure|asking|writing to ask)(?: about)?",
  "(?:i|we)(?:'d| would|'ll| will)? (?:also |just |really )?(?:like|love|want|wish|need|have|wanted|wish)(?: you)? to (?:know|ask|find out|check|understand|hear|confirm)(?: you)?",
  '(?:also |and |so |just )?(?:please|kindly|pls|plz)(?: also)? (?:tell|confirm|advise|explain|clarify|let|check|say|inform|answer)(?: (?:me|us))?(?: know)?',
  '(?:do|did|would) (?:you|u) (?:happen to )?know',
  '(?:could|can|would|will) (?:you|u|someone|somebody|anyone|one)(?: please| pls| kindly| just| also)* (?:tell|let|advise|confirm|explain|clarify|check|say|find out|look up)(?: (?:me|us|with \\p{L}+))?(?: know)?',
  '(?:let|tell) (?:me|us)(?: know)?',
  "(?:i|we) (?:don't|do not|dont|can't|cannot|couldn't|didn't) (?:know|see|find out|understand|tell|find)",
  'any (?:idea|clue|word on|thoughts on)',
  "what (?:i|we)(?:'d| would)? (?:actually |really |still |only |mainly )?(?:asked|ask|want|wanted|need|like|am asking)(?: to (?:know|hear|understand))?(?: \\p{L}+){0,3} (?:is|was)",
  '(?:my|the|one|another|other|first|second|last|quick|main|next)(?: \\p{L}+)? questions?(?: (?:is|are|was|would be))?:?',
  '(?:two|three|four|a couple of|some|a few) (?:quick )?questions?:?',
];

/** Asked to show a feeling; nobody expects an answer. */
export const RHETORICAL = [
  'is (?:this|that|it) (?:a|some kind of|supposed to be a|your idea of) (?:joke|joking)|is this how (?:you|u)|is (?:this|that) (?:really )?(?:too much to ask|asking too much|normal for you|what you call|acceptable|fair)|too much to ask',
  'are (?:you|u) (?:all )?(?:actually |really |even )?(?:kidding|serious|joking|stupid|thick|deaf|blind|dumb|brain|slow|mad|insane|having a laugh|taking|out of your|proud|happy now|even|a robot|this|human)',
  '^(?:really|seriously|honestly|hello|anyone|anybody|ok|okay|right|yes|no|huh|eh|what|you know|remember|deal|see|guess what|guess who|sorry|pardon|and|so|so what|for what|well|why oh why)[?! ]*$',
  'how (?:hard|difficult|stupid|dare|dumb|thick|many more times|can you (?:people|sleep|live)|could you (?:do|let)|on earth|the hell|do (?:such )?people (?:like|get|sleep))',
  "what (?:the (?:hell|heck|fuck)|is wrong with|is the matter with|'s wrong with (?:you|your|these|this company)|kind of (?:company|people|service|business|shop|outfit|way|monster|spineless|person)|is it with|comes next|next|do you call|sort of (?:company|people|service|business)|am i paying (?:you )?for|do i pay you for|were you thinking|on earth|planet|good (?:is|are)|'s the point|is the point)",
  'do (?:you|u) (?:even|people|lot|all|guys|think i|think we|take me|expect me|really think|actually|know how|have any idea|realise|realize|want me to (?:beg|cry))|do they (?:train|pay) (?:you|u)|does (?:anyone|anybody) (?:over there|there|at|in your|even|actually|care|read)',
  "why (?:do|should|would|must) (?:i|we|anyone) (?:even |still )?(?:have to|bother|pay|trust|believe|stay|suffer|be punished)|why (?:on earth|the hell|even|bother|not)\\b|why don't (?:you|we|they) (?:just|simply)|why is it so hard|why (?:is|does) (?:nobody|no one)",
  'who (?:does that|do you think|raised|cares|would|in their right mind|knows)|where (?:did you learn|is the (?:respect|service|customer)|do you get)',
  'can you (?:believe|imagine)|can you even|would you (?:accept|like it if|want)|how would you (?:like|feel)|shall i|did your (?:mother|mum)|have you (?:any idea|no|ever tried|lost)|who actually',
  "isn't (?:it|that|this) (?:wonderful|funny|ironic|great|lovely|nice|amazing|strange|a bit|marvellous|typical|odd|rich|time)|(?:isn't|wasn't|aren't|don't|didn't|doesn't|won't|can't|haven't|hasn't) (?:it|you|i|we|they|he|she)\\?$",
  '(?:which|what) ones?, ',
  '^(?:any ?one|any ?body|some ?one|some ?body) (?:home|awake|alive|listening|reading|care)\\b',
  '^do (?:your|the|something|better|it|not)\\b[^?]*$|^do (?:you|u) laugh',
  'which (?:one|ones|planet)s?\\?!',
];

/** Politeness between people. */
export const SOCIAL =
  "how(?:'s| is| are| r)? (?:you|u|ya|things|it going|life|your (?:day|week|weekend)|everyone|the (?:baby|family))\\b[^?]*|hope (?:you|all)[^?]*|(?:is )?(?:anyone|anybody|someone|somebody|any ?one)(?: \\p{L}+)? (?:there|here)|are you (?:there|still there|ok|well)|you there|did you have a (?:good|nice)[^?]*|would (?:that|this) be (?:all right|alright|ok|okay|fine)(?: with you| for you)?|may i call you[^?]*|remember me";

/** They carry nothing that an answer would repeat. */
export const WEAK_WORDS = `able actually again ahead allow allowed already also always anything anyone anybody apart appear arrange available basically become begin
believe bit bring brought call came care carry case cause certain chance change cheer clear come coming confirm consider correct could count day days deal decide
different do does done easy either else end enough even exactly expect explain extra fact far feel figure fine first fit fix follow found full
get getting give go going got guess hand happen have having hear help here hold idea inform it just keep kind know last later leave least left let like likely
long look made main make many matter maybe mean meant meanwhile might mind more much must necessary need new next nice normally note now number often okay old once one ones open
option order other out own part people perhaps person place plan please possible possibly probably problem proper put question quick quite rather reach read
ready real really reason receive reply require rest right run said same say see seem send sent set show simply small somebody someone something soon sort
spend stand start stay step still stop such suppose supposed sure take tell than that then there thing think though time told too took true try
turn two type under understand use useful usual very wait want way well went whatever whole wish without wonder wondering word work works worth would write yet tomorrow today
whether while why wrong thanks thank regards hi hello hey dear kindly pls plz u ur bit`;
