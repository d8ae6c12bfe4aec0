/** Classes of things one does to a thing that does not work. Each line: class, then the beginnings of its verbs and nouns. */
export const STEP_CLASSES: readonly (readonly [string, string])[] = [
  ['restart', 'restart re-start reboot re-boot power-cycl powercycl relaunch'],
  ['power', 'unplug switch power'],
  ['reinstall', 'reinstall re-install uninstall install'],
  ['clear', 'clear empty empti flush purg wipe wiping'],
  ['reset', 'reset resett re-set recalibrat re-ran rerun factory'],
  ['clean', 'clean wip swab dust rins scrub wash vacuum'],
  ['check', 'check verif look peek glanc search inspect test confirm examin watch track monitor'],
  ['change', 'chang swap replac switch exchang renew'],
  ['sign', 'log sign'],
  ['send', 'send sent upload attach email photograph submit'],
  ['call', 'call rang ring phone contact'],
  ['update', 'updat upgrad'],
  ['delete', 'delet remov eras unpair forget'],
  ['turn', 'turn adjust tighten level straighten loosen'],
  ['seat', 'taken took take insert reseat reinsert'],
  ['enter', 'typed type enter retype'],
  ['wait', 'wait kept keep eye'],
  ['read', 'read'],
  ['pair', 'pair connect reconnect disconnect'],
  ['charge', 'charg plugged'],
  ['open', 'open browser incognito private'],
  ['download', 'download'],
  ['press', 'press held hold push'],
  ['measure', 'measur weigh'],
  ['fill', 'fill complet submit'],
  ['oil', 'lubricat greas'],
  ['move', 'move moving shift reposition relocat'],
];

/** Doing this once is doing this, whatever it was done to. */
export const UNMISTAKABLE = 'restart reinstall clear reset';

/** The instruction asks for something else than what was done, or says that it was done. */
export const VARIANTS =
  "this time|instead|longer|again but|for (?:\\d+|ten|thirty|twenty|sixty) seconds|after that|since you've|you've already|you already|you've (?:restarted|reset|cleared|tried|checked|changed|reinstalled)|as you've|which you did|further|rather than|attached|(?:steps|guide|instructions|list|link|video|page) below";
/** Another one of the kind: for most steps that is another step. */
export const ANOTHER_ONE = 'second|another|different|other';
/** Pointed out as not the one that they spoke of. */
export const THAT_ONE =
  'that one|the one (?:in|on|under|behind|at|upstairs|downstairs|outside|inside|opposite)|the others?|the second|its (?:brother|sister|twin|neighbour)|each of (?:them|the others)';

/** The same thing tried with another one of a kind: how customers say it was done, and what a reply tells them to do. */
export const ELSEWHERE: readonly { readonly name: string; readonly noun: string; readonly named?: string }[] = [
  {
    name: 'other-browser',
    noun: 'browsers?|(?:private|incognito) (?:window|tab|mode)',
    named: 'chrome|edge|firefox|safari|opera|brave|incognito|private window',
  },
  {
    name: 'other-device',
    noun: 'devices?|phones?|mobiles?|computers?|laptops?|tablets?|pcs?|macs?|machines?',
    named: "my (?:ipad|laptop|tablet|work pc|husband's phone|wife's phone|son's phone|daughter's phone)",
  },
  { name: 'other-cable', noun: 'cables?|leads?|cords?|wires?|chargers?' },
  { name: 'other-socket', noun: 'sockets?|outlets?|plugs?|ports?' },
  {
    name: 'other-network',
    noun: 'networks?|wi-?fi|connections?|hotspots?',
    named: 'mobile data|4g|5g|hotspot|tethering',
  },
  { name: 'other-card', noun: 'cards?|payment methods?|bank cards?' },
];

export const ANOTHER =
  "another|(?:a )?different|(?:an)?other|(?:a )?second|(?:a )?new|(?:an )?alternative|two|three|2|3|both|several|my (?:wife|husband|son|daughter|friend|neighbour|sister|brother|mum|dad)'?s";

/** A step told without "I did": as a noun or a gerund, with what came of it. Alternatives on folded text. */
export const CAME_TO_NOTHING =
  "no (?:luck|joy|change|difference|use|good|effect|dice|help|improvement|result)|nothing (?:changed|happens|happened|helped|helps)|(?:didn't|did not|doesn't|does not|hasn't|has not|haven't|don't|didnt|doesnt|wasn't|won't) (?:help|work|do|change|fix|solve|make|cure|sort)\\p{L}*|(?:did|does|does absolutely|changes|changed|fixes|fixed|made|makes|solved|helped|helps) (?:nothing|no)|to no avail|in vain|same (?:thing|result|again|error|message|problem)|without (?:success|result|luck)|not helping|is not working|useless";

/** One thing said of another: what is cleaned may be said as emptied, wiped or taken out. Verb classes that can stand for each other on one object. */
export const ALIKE: readonly (readonly string[])[] = [
  ['clean', 'clear', 'delete'],
  ['change', 'seat'],
  ['sign', 'enter'],
];

/** Steps known by what they are, in whatever words. Alternatives of a regular expression on folded text. */
export const KNOWN_STEPS: readonly { readonly name: string; readonly words: string }[] = [
  { name: 'junk-folder', words: 'junk|spam|promotions (?:tab|folder)|bulk (?:mail|folder)|clutter folder|quarantine' },
  {
    name: 'password-reset',
    words:
      'forg[eo]t(?:ten)? (?:your |my |the |)(?:password|pin|details)|(?:reset|chang|set|creat)\\p{L}* (?:a |the |my |your |me a )?(?:new |fresh )?(?:password|passcode|pin)\\b|(?:password|pin) reset|reset (?:link|mail|e-?mail)',
  },
  { name: 'cache', words: 'cache|cookies|browsing (?:data|history)|site data|temporary files|temp files' },
  { name: 'private-window', words: 'incognito|in-?private|private (?:window|tab|mode|browsing)' },
  { name: 'vpn', words: 'vpn|proxy' },
  { name: 'private-window', words: 'incognito|private (?:window|tab|mode|browsing)' },
  { name: 'flush-dns', words: 'flush\\p{L}* (?:the |my |your )?dns|flushdns|dns (?:cache|flush)' },
  {
    name: 'pair-again',
    words:
      're-?pair(?:ed|ing)?\\b|forg[eo]t (?:it|the \\p{L}+|this device) (?:in|under|on|from) (?:the )?bluetooth|find it again',
  },
  {
    name: 'network-reset',
    words: 'reset\\p{L}* (?:\\p{L}+ )?network settings|reset[^.]{0,20}network option',
  },
  {
    name: 'rethread',
    words:
      're-?thread(?:ed|ing)?|thread (?:it|the machine) (?:again|afresh|anew)|(?:take|took|taken) the thread (?:right |all )?out',
  },
  {
    name: 'hold-power',
    words:
      '(?:power )?(?:button|slider|switch) (?:held|pressed|kept)|(?:held|hold|holding|keep|kept|press|pressed) (?:down )?(?:the |its )?(?:power )?(?:button|slider|switch)(?: pressed| held| down| in)? (?:for )?(?:about |some )?(?:\\d+|ten|twenty|thirty|half|a)',
  },
  {
    name: 'ask-neighbours',
    words:
      '(?:ask|try|knock|check|look)\\p{L}* (?:at |with |on )?(?:both |all )?(?:my |your |the )?(?:neighbou?rs?|next door|folks (?:down|up)stairs)|people next door',
  },
  {
    name: 'install-again',
    words:
      '(?:take|took|taken|taking|pull|pulled) (?:it|the app|the program|that) off (?:your|my|the|of)|(?:get|got|fetch|fetched|download\\p{L}*|install\\p{L}*) (?:it |the app )?(?:fresh |again |anew |new )?from (?:the )?(?:app |play |google play |apple )?store',
  },
  { name: 'extensions', words: 'ad-? ?block\\p{L}*|extensions|add-?ons|browser plug-?ins' },
  {
    name: 'fresh-install',
    words:
      '(?:fresh|clean|new) install\\p{L}*|install\\p{L}* (?:it |the app |the program |everything )?(?:afresh|anew|again|fresh|from scratch)|(?:un|re)-?install\\p{L}*',
  },
  {
    name: 'newest-version',
    words:
      '(?:new|newer|later|latest|newest|current|most recent) (?:version|update|firmware|software|release|build|drivers?|ios|android)|updates? (?:(?:is|are|were|was|have been|has been) )?(?:all )?(?:installed|done|run)|install\\p{L}* (?:all |the |any )*updates|for (?:an? |any |pending |available |new )*updates?|(?:pending|available|any|outstanding) updates?|up to date|updat\\p{L}* (?:the |my |your |its |to the )*(?:app|phone|software|firmware|browser|system|drivers?|windows|latest|newest)',
  },
  {
    name: 'sign-out',
    words:
      '(?:log|sign)(?:ged|ging|ned|ing)?[ -]?(?:out|off)\\b|(?:log|sign)(?:ged|ging|ned|ing)? (?:back )?in again|out and (?:back )?in(?: again)?',
  },
  {
    name: 'neighbours',
    words:
      '(?:ask|check|look|knock|try|tried|been|rang|ring|spoke|speak|search)\\p{L}* (?:(?:round|around|with|at|to|in|on|behind|under|out) )*(?:(?:all|both|your|my|the|our|any|of|either|two|three|sets?|sides?|pairs?|nearest|next|upstairs|downstairs) )*(?:neighbou?rs?|next door|concierge|doorman|reception(?:ist)?|mail ?room|safe places?|porch|bins?|shed|garage)',
  },
  {
    name: 'tracking-page',
    words:
      'tracking (?:page|link|site|info\\p{L}*)|track (?:it|your parcel|the parcel|your order)|(?:looked at|checked|followed|check|follow|look at) (?:the |your |its )?tracking',
  },
  { name: 'fuse', words: 'fuse(?:s|box| box)?|(?:circuit )?breakers?|trip switch|rcd|consumer unit' },
  {
    name: 'bleed',
    words:
      '(?:bled|bleed\\p{L}*) (?:\\p{L}+ ){0,3}(?:radiators?|it|them|system|air)|radiators? (?:is|are|was|were|has been|have been) bled',
  },
  { name: 'descale', words: 'descal\\p{L}*|limescale (?:remover|tablets?)|vinegar (?:run|wash|cycle)' },
  { name: 'defrost', words: 'defrost\\p{L}*' },
  {
    name: 're-pair',
    words:
      're-?pair(?:ed|ing)\\b|unpair\\p{L}*|pair\\p{L}* (?:it |them )?(?:again|anew|afresh)|forg[eo]t(?:ten)? (?:the |this )?(?:device|network)|(?:remove|delete|forget)[ds]? (?:it |the \\p{L}+ )?from (?:the )?bluetooth',
  },
  { name: 'flight-mode', words: '(?:flight|airplane|aeroplane|plane) mode' },
  {
    name: 'sim-card',
    words:
      'sim(?:[ -]card)? (?:card )?(?:out|in|back)|(?:re-?seat|re-?insert|remov|take out|took out|taken out|clean)\\p{L}* (?:the |my |your )?sim',
  },
  {
    name: 'fresh-battery',
    words:
      '(?:new|fresh|another|different|other|spare|second|unused|set of|pair of) (?:\\p{L}+ ){0,3}(?:batter(?:y|ies)|alkalines?|aaa?s|cells)|(?:chang|replac|swap)\\p{L}* (?:over |out )?(?:the |my |your |its |both |all )*batter(?:y|ies)|batter(?:y|ies) (?:has been |have been |was |were |is |are )?(?:changed|replaced|swapped|new)',
  },
  {
    name: 'full-charge',
    words:
      '(?:fully |full )charge[d]?|full charge|charg(?:ed|ing|e) (?:it |them )?(?:\\p{L}+ ){0,2}(?:overnight|all night|full|to 100|for (?:\\d+|a few|several|two|three|four|five|six|eight|ten|twelve))|on charge (?:all|over)',
  },
  { name: 'caps-lock', words: 'caps ?lock' },
  {
    name: 'manual',
    words:
      '(?:read|consult\\p{L}*|follow\\p{L}*|went through|gone through|go through|look\\p{L}* (?:at|in|through)|check\\p{L}*) (?:the |your |our |that |this |all |whole )*(?:\\p{L}+ ){0,2}(?:manual|guide|faqs?|instructions|help (?:page|article|centre|center)s?|article|handbook|booklet|leaflet)',
  },
  {
    name: 'notifications',
    words:
      '(?:turn|switch|enabl|allow|check)\\p{L}* (?:on )?(?:the |your |my |all )?(?:push )?notifications?|notifications? (?:are|is|were) (?:all )?(?:on|allowed|enabled)',
  },
  {
    name: 'factory-reset',
    words:
      '(?:factory|full|hard|master) reset(?:s|ting)?|reset (?:it |them |everything )?to factory|factory (?:settings|defaults)|recalibrat\\p{L}*',
  },
  {
    name: 'free-space',
    words:
      '(?:fre|clear|mak)\\p{L}* (?:up )?(?:some |more )?(?:space|storage)|delet\\p{L}* (?:\\p{L}+ ){0,3}(?:photos|apps|files) (?:to|for)',
  },
  {
    name: 'ask-bank',
    words:
      '(?:call|phon|ring|rang|rung|spoke(?:n)?|speak|talk|contact|ask|wrote|written|writ|check)\\p{L}* (?:(?:up|to|with) )?(?:(?:my|your|the|our) )?(?:own )?(?:bank|card (?:issuer|company|provider))|give (?:my|your|the) (?:bank|card issuer|card company) a (?:\\p{L}+ )?(?:ring|call|bell|shout)|(?:my|our|the) bank (?:says?|said|told|confirm\\p{L}*|swears?|sees?|insists?)',
  },
  {
    name: 'ask-courier',
    words:
      '(?:call|phon|ring|rang|rung|spoke(?:n)?|speak|talk|contact|ask|chas)\\p{L}* (?:(?:up|to|with) )?(?:the |your |my )?(?:courier|carrier|delivery (?:company|firm|driver|people)|depot|post office|dhl|ups|fedex|dpd|evri|royal mail|hermes|gls)|give (?:the )?(?:courier|carrier|depot) a (?:\\p{L}+ )?(?:ring|call)',
  },
  {
    name: 'force-close',
    words:
      'forc\\p{L}* (?:it |the app |the program )?(?:to )?(?:quit|clos|stop|shut)\\p{L}*|force-?(?:quit|clos|stop)\\p{L}*|swip\\p{L}* (?:it |the app |everything )?(?:away|closed)|kill\\p{L}* (?:it|the app|the process)|clos\\p{L}* (?:it |the app |the program )?(?:completely|fully|down)',
  },
  {
    name: 'new-code',
    words:
      '(?:re-?sen[dt]\\p{L}*|request\\p{L}*|ask\\p{L}* for|order\\p{L}*|get|got|sen[dt]|generat\\p{L}*) (?:me |you |yourself |for )?(?:the |a |an )?(?:new |fresh |another |second )?(?:\\p{L}+ )?(?:code|otp|activation (?:mail|link|e-?mail)|confirmation (?:mail|link|e-?mail)|verification (?:mail|link|e-?mail))(?: again)?',
  },
  { name: 'cut-back', words: 'prun(?:e|ed|ing)|cut(?:ting)? (?:\\p{L}+ ){0,4}(?:back|down) (?:to|by|hard)' },
  {
    name: 'permissions',
    words:
      '(?:allow|enabl|grant|switch|turn|check|giv|gav)\\p{L}* (?:\\p{L}+ ){0,4}(?:permissions?|(?:camera|location|microphone|contacts|storage) access)|permissions? (?:is|are|were) (?:all )?(?:on|allowed|granted|given)',
  },
  {
    name: 'nearer',
    words:
      '(?:mov|went|go|tak|took|put|stand|stood|bring|brought)\\p{L}* (?:\\p{L}+ ){0,4}(?:closer|nearer|right next) (?:to|beside)|(?:beside|next to|right by) the (?:router|hub|modem)',
  },
  {
    name: 'button-hold',
    words:
      '(?:held|hold|holding|pressed|press|pressing|kept|keep) (?:down )?(?:the |that |its )?(?:\\p{L}+ ){0,2}(?:button|key|knob)',
  },
];

/** The whole of it was gone through, although no verb says what was done. */
export const BEEN_THROUGH =
  "(?:been|gone|went|looked|checked|searched|combed|scoured|hunted|trawled|rummaged|tried) (?:through|in|into|under|at|everywhere|on|all)|(?:nothing|not|isn't|none|no sign|neither|only \\p{L}+|empty) (?:\\p{L}+ ){0,3}(?:in|there|under)\\b|the (?:whole )?lot|with and without|makes no difference|same (?:thing|result|error|message|story|again)? ?(?:on|in|with|after|everywhere)|already (?:on|up|off|running|have|in)\\b";

/** How one turns to somebody, as it is told and as it is asked for: whom stands behind it. Alternatives on folded text. */
export const TURNED_TO =
  '(?:asked|ask|asking|rang|rung|ring|ringing|called|call|calling|phoned|phone|phoning|contacted|contact|contacting|messaged|message|messaging|e-?mailed|e-?mail|e-?mailing|texted|consulted|consult|consulting|chased|chase|chasing|visited|visit|visiting|approached|approach|(?:wrote|written|write|writing|spoke|spoken|speak|speaking|talked|talk|talking|been|gone|went|go|going|turned|turn|turning|reached out|reach out|reaching out|complained|popped|pop) (?:to|with|in to|over to|round to|into)|(?:in touch|a (?:quick )?(?:word|chat|talk)|a conversation|checked|check|checking|enquired|enquire|inquired|inquire|raised it|raise it|took it up|take it up|taken it up) with|(?:got|get|getting) (?:hold of|on to|through to)|(?:give|gave|given|giving|drop|dropped))';
/** Between the turning and the one turned to. */
export const THEIR_WORDS = 'the|a|an|my|your|our|his|her|its|their|both|all|any|either|local|own|two';
/** Where the one turned to ends. */
export const WHOM_ENDS =
  'about|that|who|which|for|if|whether|and|but|on|in|at|to|from|with|what|why|when|how|because|since|as|yesterday|today|last|this|again|twice|first|directly|a|she|he|they|i|we|so|now|please|is|are|was|has|have|had|says|said';

/** They only begin like a step. */
export const NO_STEP_WORDS = 'checkout check-in checkin ready readily pressure contacts';
