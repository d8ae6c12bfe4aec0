/** Word lists for giving a customer's clause back to them. Separated by spaces unless said otherwise. */

/** Irregular past forms and finite verbs that carry a clause about what happened or how things stand. */
export const FINITE_VERBS = `is are was were has have had does did do won't doesn't don't didn't isn't aren't wasn't weren't hasn't haven't hadn't can't cannot couldn't keeps keep
came went broke fell burst split froze stood sat lost found sent got gave took left paid bought told said rang wrote spoke met held kept made built
ran began shut cut hit spent drove flew stuck tore wore woke slept heard saw thought meant felt read let put became shook sank stank
stops stop leaks leak drips blinks blink beeps crashes crash closes freezes shows show says hums smells whistles creaks chirps clicks rattles squeaks
arrives starts begins leaves ends expires opens runs takes needs goes comes works fits looks sounds makes loses drops cuts turns refuses rejects declines fails
depends wants waits lives stays sleeps cries hangs sits stands wobbles flickers drains disconnects disappears vanishes jumps sticks drives drifts jams shakes overheats prints plays skips flashes hisses rings turns reads`;

/** What a thing does when something is wrong with it; told of a thing, it is what happened. */
export const SYMPTOMS =
  'leaks leaked drips dripped blinks crashes crashed freezes froze hums smells whistles creaks creaked chirps clicks rattles squeaks drives drifts jams jammed shakes overheats flickers wobbles disconnects disconnected hangs sticks vanished disappeared cracked snapped burst split broke tore fell stopped stops died skips hisses drains closes';

/** A clause with one of these gives an opinion, a wish, a condition or a request, not what happened. */
export const NOT_TOLD =
  'if|unless|whether|would|could|should|might|may|must|please|kindly|want|wanted|need|hope|hoping|think|thought|guess|suppose|believe|wonder|wondering|maybe|perhaps|probably|apparently|imagine|expect|expected|like to|let me|thank|thanks|sorry|ask|asking|tell|love|hate|wish|promise|swear|bet|honestly|frankly|obviously|understand|appreciate|know|mean|try|trying|going to|gonna|will|shall';

/** Judgement, blame and swearing: never repeated. */
export const HEATED =
  'is wrong|are wrong|was wrong|mistake|fault|failed|not so|says|said|say|told|claims|thinks|useless|terrible|awful|ridiculous|disgusting|disgrace\\p{L}*|pathetic|stupid|idiot\\p{L}*|moron\\p{L}*|liar|liars|lied|lying|lies|scam\\p{L}*|rubbish|garbage|joke|shambles|incompeten\\p{L}*|thief|thieves|stole|stolen|steal|robb\\p{L}*|fraud|unacceptable|outrag\\p{L}*|worst|crap|shit\\p{L}*|fuck\\p{L}*|damn\\p{L}*|hell|bloody|dare|shame|angry|furious|livid|fuming|fed up|sick of|insult\\p{L}*|rude|nobody|no one|noone|nothing|never|hopeless|dump|bastard\\p{L}*|piss\\p{L}*|cheat\\p{L}*|ripped|unbelievable|nonsense|wrecked|ruined|threw|laughed|shrugged|shouted|refuse[sd]?|kill\\p{L}*|blood|war';

/** Never said back, least of all in public: health, money, death, the private life. */
export const PRIVATE =
  "chemo|cancer|health|medical|hospital|surgery|operation|operated|insulin|medicine|medication|tablets|pills|dose|ill|illness|sick|pregnan\\p{L}*|baby|newborn|birth|miscarr\\p{L}*|doctor|nurse|clinic|dialysis|diabet\\p{L}*|depress\\p{L}*|anxi\\p{L}*|therapy|disab\\p{L}*|wheelchair|migraine\\p{L}*|allerg\\p{L}*|hives|stitches|throat|stroke|seizure|kidney|asthma|addict\\p{L}*|rehab|hiv|died|dead|death|dying|passed|funeral|burial|widow\\p{L}*|grave|late wife|late husband|lost (?:my|our|her|his)|debt\\p{L}*|rent|mortgage|loan|eviction|evict\\p{L}*|bailiff\\p{L}*|overdraft|afford|salary|wages|pay|paid|job|redundan\\p{L}*|divorce\\p{L}*|custody|ex|police|court|prison|lawyer|solicitor|visa|refus\\p{L}*|passport|bank|account|card|password|pin|code|money|budget|fine|fines|cry|cried|crying|tears|ashamed|embarrass\\p{L}*|alone|lonely|lesbian|gay|religio\\p{L}*|church|mosque|adoption|adopted|abus\\p{L}*|threat\\p{L}*|suicid\\p{L}*|gas|smoke|fire|burn\\p{L}*|sparks?|shock|hurt|injur\\p{L}*|bleed\\p{L}*|unconscious|breathe|danger\\p{L}*|fell on|swallowed|swollen|landlord|interview|unemploy\\p{L}*|dementia|lice|incontinen\\p{L}*|rash|weight|blind|deaf|sighted|oxygen|hearing aids?|pacemaker|laid off|sacked|fees|tuition|(?:i|we)(?:'m| am|'re| are) due|scan|biopsy|relaps\\p{L}*|homeless|refugee\\p{L}*|asylum|parole|probation|affair|separat\\p{L}*";

/** "mum" without "my" before it is theirs. */
export const BARE_KIN = 'mum mam mom mummy dad daddy nan nana granny gran grandma grandad granddad grandpa';

/** Chat spellings that are set right before the clause is given back. */
export const CHAT_SPELLINGS: readonly (readonly [string, string])[] = [
  ['im', "I'm"],
  ['ive', "I've"],
  ['id', "I'd"],
  ['dont', "don't"],
  ['doesnt', "doesn't"],
  ['didnt', "didn't"],
  ['cant', "can't"],
  ['wont', "won't"],
  ['isnt', "isn't"],
  ['wasnt', "wasn't"],
  ['hasnt', "hasn't"],
  ['havent', "haven't"],
  ['arent', "aren't"],
  ['thats', "that's"],
  ['theres', "there's"],
  ['pls', 'please'],
  ['tmrw', 'tomorrow'],
  ['bday', 'birthday'],
];

export const CALENDAR =
  'monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december christmas easter eid diwali';

/** Words that open a clause without belonging to what it says. */
export const OPENERS =
  'hi|hello|hey|so|well|and|but|also|now|then|anyway|yesterday|today|again|because|since|as|while|though|although|still|ok|okay|yes|no|oh|look|listen|unfortunately|sadly|basically|actually|just|plus|yo|ugh|omg';
