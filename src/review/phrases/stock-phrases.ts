/**
 * The phrase book of talk track, in the notation of text/pattern.ts, folded into word classes: a class stands for what
 * is said in its place, so that a line covers the phrases nobody has written down yet.
 */
export const STOCK_CLASSES = {
  we: 'i we our_team',
  am: "am are 'm 're is",
  will: "will 'll would 'd shall",
  thanks: 'grateful much_obliged obliged indebted thank_you thanks thx many_thanks thank appreciate_you',
  contact:
    'contacting reaching_out reaching getting_in_touch getting_in_contact writing writing_in writing_to messaging emailing calling chatting_with connecting chatting taking_the_time taking_time taking_a_moment taking_a_minute choosing using joining visiting being shopping doing_business your_interest your_enquiry your_inquiry your_query your_continued flying staying',
  assist:
    'assist assisting assistance help helping serve serving service support supporting of_help of_assistance of_service guide guiding',
  ask: 'email e-mail message mail letter query inquiry enquiry request ticket case submission correspondence communication feedback call',
  trouble:
    'issue issues problem problems matter matters concern concerns query queries request requests question questions inquiry enquiry inquiries enquiries case complaint situation needs need difficulties',
  good: 'best excellent highest superior top top-notch first-class outstanding exceptional finest great quality high good better possible seamless smooth world-class utmost',
  quality:
    'service services experience quality standard standards support satisfaction care level levels solution solutions',
  esteem:
    'feedback business custom loyalty patronage opinion satisfaction happiness trust patience understanding forbearance indulgence tolerance cooperation co-operation support kindness time interest input comments safety comfort concern concerns health peace_of_mind wellbeing well-being patience_and_understanding privacy security query',
  customer:
    'customer customers client clients member members user users guest guests passengers shopper shoppers patients policyholders',
  valued: 'valued loyal great long-standing wonderful esteemed respected dear precious important special',
  more: 'further more additional other any_further any_more any_other any_additional else new',
  extra:
    'questions question queries query concerns concern issues issue doubts problems assistance help information clarification support enquiries inquiries comments anything',
  touch:
    'contact reach_out reach get_in_touch get_back ask call email e-mail write message drop reply let_me_know let_us_know shout give',
  team: 'team teams department departments colleagues management office desk unit division people experts specialists staff side',
  right: 'relevant appropriate concerned respective correct responsible right dedicated competent proper internal',
  pass: 'passed forwarded shared escalated sent noted relayed submitted logged taken_on_board recorded conveyed communicated',
  soon: 'shortly soon asap as_soon_as_possible at_the_earliest in_due_course',
  lot: 'greatly highly much very_much truly really sincerely so deeply always',
} as const;

export interface StockGroup {
  /** What the fix is, said to the agent. */
  readonly message: string;
  /** Where it stands in the reply decides what is offered: an opening can be replaced by thanks for something specific. */
  readonly kind: 'thanks' | 'lead' | 'line' | 'close';
  /**
   * `always`: stock even where the sentence goes on about the ticket. `bare`: only where its clause names nothing of
   * the ticket. `alone`: only where the next sentence names nothing either. `dense`: counts towards density only.
   */
  readonly when: 'always' | 'bare' | 'alone' | 'dense';
  readonly lines: readonly string[];
}

export const STOCK_GROUPS: readonly StockGroup[] = [
  {
    message: 'Could open any reply. Start with what they wrote about',
    kind: 'thanks',
    when: 'bare',
    lines: [
      '@thanks you? so_much|very_much|again|kindly|once_again|both? for ~2 @contact !to_me|me|directly|what|about|that|how|so|this|down|it',
      '@thanks for your? being|your ~2 @valued @customer',
      '@we appreciate|value you|your reaching_out|contacting|taking_the_time|getting_in_touch|writing|bringing|sharing',
      'hope|trust this|my|the ~1 email|message|mail|letter|note|e-mail finds you',
      'hope you|all @am|have|had ~2 well|great|good|fine|safe|fantastic|wonderful|lovely ~1 day|week|weekend|health|morning?',
      '@thanks for your? valued|kind|esteemed|continued custom|email|support|loyalty|enquiry|inquiry|query|message|interest|mail',
      '@thanks for your enquiry|inquiry|query',
      '@we @thanks|appreciate you|your? for? your ~1 custom|business|loyalty|patronage|trust|interest|enquiry|inquiry|query',
      '@thanks ~1 for ~1 choosing|using|being|contacting|shopping|doing|trusting|chatting|flying|banking|staying|travelling|your_business|your_continued ~4 $',
      '^ ~3 greetings|regards|wishes|hello from|of_the_day|to_you_from ~4',
      'hope|trust ~1 this|that ~1 finds ~1 you ~4',
      "^ that's|that_is|what|such? a? great|good|excellent|fantastic|wonderful|brilliant question|query|choice $",
      '@thanks ~1 for ~2 holding|waiting|patiently|bearing|standing_by|cooperating|understanding ~3 $',
    ],
  },
  {
    message: 'Thanks for nothing in particular',
    kind: 'thanks',
    when: 'alone',
    lines: [
      '@thanks for your ~1 email|e-mail|message|mail|letter|note|feedback|report|response|reply $',
      '@thanks ~2 for letting us|me know $',
      '^ @thanks for informing|notifying|alerting us',
      '^ @thanks for telling us $',
      '@thanks for reporting|sharing this|it|that ~1 with? us? $',
    ],
  },
  {
    message: 'Office wording. Say it as you would aloud',
    kind: 'lead',
    when: 'always',
    lines: [
      'in|with|further response|reply|reference|regard|regards|respect|relation to your|our|the|my ~1 @ask',
      'this email|message|mail|letter|e-mail is|serves in|with|as? a? response|reply|reference|regards|regarding|confirmation',
      '@we @am|wish|want|@will|writing writing|like? to inform|advise|notify you',
      '@we ~1 regret to inform|advise|tell|say',
      'it has come to our attention',
      '^ upon|on|after further|careful|thorough? checking|reviewing|investigation|review|examination|further_review|verification !of|your|the|our',
      'please|kindly|do be|note|also advised|aware|informed|notified|assured|reminded',
      '^ please|kindly note that',
      'regarding the above|subject|captioned',
      'with regards|respect|reference to your|the|our',
      'as per our|the|my|your ~1 records|system|conversation|discussion|call|last_email|below|terms|policy|trailing|telecon',
      'rest|be assured that? !about|of|on',
      'we|i @will|want|wish like|wish? to? take this opportunity',
      '^ to whom it may concern',
      '^ dear ~1 @valued|sir|madam',
      '^ as a @valued @customer',
      'at this|the_present juncture|point_in_time|moment_in_time',
      'kindly|please revert back?',
      'kindly|please follow_the_needful|extend_your|oblige',
      'do the needful',
      '@we take|takes|treat ~9 very|extremely|most seriously',
      'for bringing|drawing it|this|that|these ~3 to|our our? attention|notice',
      'please|kindly find ~2 attached|enclosed|herewith|appended|below',
      'attached|enclosed herewith|herein',
      'for your ~1 perusal|ready_reference|kind_reference',
      'the same has|will|shall been|be',
      'assuring you of our ~3',
      'the aforementioned|above-mentioned|abovementioned|undersigned',
    ],
  },
  {
    message: 'A service formula: it names nothing of theirs',
    kind: 'line',
    when: 'bare',
    lines: [
      '@we take|takes|treat|treats|view|views|regard ~4 with ~1 the ~1 utmost|greatest|highest|great|due|full ~1 seriousness|gravity|importance|care|urgency|concern|attention',
      'treated|taken|treat|take|handled|handle|viewed|received|addressed ~1 with ~1 the ~1 utmost|greatest|highest|great|due|full ~1 seriousness|gravity|importance|care|urgency|concern|attention|priority',
      'complaints|matters|cases|issues|concerns|comments|incidents|feedback ~1 like|such_as|of ~2 this|these|yours|nature|kind|sort ~4 we|treated|taken|handled|us|something|how|help|helps|important',
      'with the urgency|attention|care|seriousness it|they|this deserves|deserve|merits|requires|warrants',
      'we ~1 hear you|ya ~3',
      "@we @am|'re ~1 always? ~1 here for you|our",
      "@we @am|'re ~1 here|available ~2 24/7|around_the_clock|round_the_clock|day_and_night|day_or_night|any_time|anytime",
      "@we have|'ve ~1 got|have? your back",
      'we ~3 on it $',
      'going|go|goes|went|walk ~1 the extra mile',
      '@we|that|which ~2 goes|go|going above and beyond',
      '@we ~1 put|puts|place|places ~1 our? @customer first|at|before',
      '@we ~1 believe|believes every|each|in|that|all|our ~5',
      '@we ~1 treat|treats|welcome every|each|all|our ~1 @customer|guest|visitor ~4',
      'so_that|to_make|to_ensure|make_sure|where every|each stay|visit|journey|trip|order|experience|customer|guest|flight|purchase|call ~5',
      'our ~2 constant|sincere|continuous|continual|earnest|ongoing? ~1 endeavour|endeavor|aim|goal|mission|promise|wish|desire is|to ~6 @customer|@good|@quality|you|provide',
      'constant|sincere|continuous|continual|earnest endeavour|endeavor|effort ~2 to',
      'feedback|comments like|such_as yours|this ~6',
      '@thanks ~1 for ~2 giving|allowing|granting us ~2 opportunity|chance',
      '@we @am ~2 sorry|sad|saddened to hear|learn|read|see ~2 you|your ~3 dissatisfied|unhappy|disappointed|experience|unsatisfied|not_satisfied|not_happy|let_down',
      'fall|falls|fell|fallen|falling ~2 short|below of? ~2 standards|standard|expectations|level|service',
      'no|leave|leaving|leaves stone unturned',
      'on the case ~3',
      "you're|you_are ~2 important|valuable|valued|precious ~1 to us",
      'nothing|few ~2 matters|means|is ~1 more ~1 to|important ~1 us|than',
      'treat ~3 like|as ~1 family',
      "^ @we @am|'re ~1 here to @assist $",
      'memorable|unforgettable|delightful|hassle-free|stress-free|five-star|5-star|first-rate ~1 one|experience|stay|service|journey',
      '@thanks ~2 for your ~2 @esteem ~3 in|with ~1 this|the ~1 regard|matter|respect|connection',
      'in this regard|connection $',
      'look ~1 into ~2 the|this|your matter|issue|concern|it with',
      'no|none_of|every ~1 @customer ~1 should|deserves|ought ~5',
      'happy|glad|pleased|delighted|proud to ~1 have ~1 you ~2 as|with|on',
      'at|you_are|of|remains your ~1 disposal|service $',
      'happy|glad|pleased|delighted|assure|assuring|assured ~2 our ~1 best|full|prompt|undivided ~1 attention|services|efforts',
      'happy|glad|pleased|delighted|delighted|honou[r]?red|pleasure|privilege|thrilled|willing|ready|available|here|committed|dedicated|eager|keen ~1 @assist ~1 you|your|all|our',
      '@we @will|@am|can be|more|very|only|always? ~2 happy|glad|pleased|delighted to @assist you|your|with !move|set|fill',
      'pleasure ~1 to|in|of? @assist ~1 you',
      '@we|@am here|available to|for @assist|you ~3',
      "@we have|'ve ~1 received your ~1 @ask",
      'your ~1 @ask ~1 has|have|was been received|registered|logged|acknowledged',
      '@we ~2 value|values|appreciate|appreciates|treasure|cherish|respect|welcome|welcomes|@thanks you? for? you|your|the|all|our ~2 @esteem',
      '@we value you|our @customer|customers',
      '@we take|takes|treat ~6 seriously',
      'value|values the ~1 opinion|opinions|feedback|views|loyalty|trust|safety|time of',
      'your ~2 @esteem ~4 is|are|means|mean|matters|matter|remains|remain ~3 important|valuable|valued|appreciated|priority|us|concern|invaluable|essential',
      'your ~1 @esteem is|are what|our|of',
      'is|are|remains|remain|stays ~2 our|the ~1 number_one|top|highest|first|utmost|greatest|main|foremost|guiding priority|concern|goal|mission|aim|principle',
      'is|are|remains|lies|lie|runs ~2 our|my ~2 passion|promise|mission|motto|pride|joy|calling|dna|blood|bones|reason_for_being|reason_to_be|bread_and_butter|philosophy|pledge|trademark|hallmark',
      '@we acknowledge|confirm ~1 receipt of',
      '@we @am|have ~1 committed|dedicated|devoted|determined to ~8',
      'our|my @valued|dear @customer|resident|residents|tenants|neighbours|travellers|readers|riders|passengers',
      'pleasure|honour|honor|privilege|delight ~1 to ~1 have|serve|welcome|host|meet you|all ~1 with|as|on|at|here',
      'of the utmost|greatest|highest importance|concern|priority',
      '@we ~2 strive|strives|aim|aims|endeavo[u]?r|seek|try|pride|committed|dedicated|work|working|works ~4 @good|improve|improving|@quality|satisfaction',
      'level|standard|kind|type|quality of service|experience|care|support @we ~2 aim|strive|like|want|pride|expect|hold',
      'not ~3 experience|service|standard @we|our ~3 aim|strive|want|wanted|like|hope|deserve|@customer',
      '@customer ~2 satisfaction|happiness|care|service|experience is ~2 our|at|of|what',
      'at the ~1 heart of everything|what we|our do?',
      'sincere|sincerest|deepest|humblest|heartfelt|profound|humble|utmost apologies|apology|regret|regrets',
      '@we ~2 apologi[sz]e|sorry|regret ~3 for|about ~3 inconvenience|inconveniences',
      'sorry|apologies|apologi[sz]e ~1 for any|the|this|your|causing ~2 inconvenience|inconveniences',
      'any|the inconvenience this|that|it|which|caused|you ~3',
      '@we @am ~1 sorry|sad|saddened to hear|learn|read about? this|that|about_this|about_that|your_experience|of_your_experience|the_experience $',
      'sorry ~2 for the|your negative|poor|bad|unpleasant experience',
      'sorry|apologies ~1 for|about any|the|all ~1 confusion|misunderstanding|frustration|hassle|trouble|wait|delay $',
      '^ sorry|apologies about|for that|this $',
      'sorry ~1 for|about the|any late|delayed|delay|slow ~1 response|reply|answer|getting',
      'apologi[sz]e|apologies ~1 for the|our|my|any ~1 delay|wait|late_response|late_reply|delayed !since|of|on|from|between|until',
      'we hate to hear|see that|this|it|you',
      '@we take full responsibility for any inconvenience',
      "@we will|'ll|are|'re|shall ~1 do|doing everything|all|our_best|our_utmost ~1 can|power|could|possible|we",
      'our ~2 @team ~2 working|works|work|available|dedicated|committed|ready ~1 hard|tirelessly|diligently|around|round|day_and_night|to|24/7',
      '@we @am|have ~1 working tirelessly|diligently|hard|around_the_clock|round_the_clock',
      '@we @am currently|actively|presently ~1 looking|working|investigating|reviewing into|on this|it|the|your',
      '@pass ~2 to|on_to|with|on ~2 @right @team|person|people|party',
      'your|this|the feedback|comments|suggestion|suggestions|concerns|remarks|input has|have|was|were|will ~2 @pass',
      'i|we have|@will ~1 pass|share|forward|relay ~1 feedback|comments|this|that|suggestion ~2 on|along|to|with ~1 @right|our|the|my @team|team',
      'the ~1 relevant|appropriate|concerned|respective ~1 @team',
      'this|it has|is been? duly? noted $',
      'bear with us',
      'please|kindly be_patient',
      'please|kindly be patient|hold|wait while|for|a|on ~3 $',
      '@we|a|the|one|some|someone ~4 will|shall|would ~2 be|get|reach|contact ~1 in_touch|back|out|you ~2 @soon',
      "@we will|'ll keep you ~1 updated|posted|informed|in_the_loop $",
      'as_soon_as_possible|shortly|soon|asap|in_due_course|earliest ~1 will|shall someone|@we ~1',
      "we are|'re ~1 experiencing|seeing|facing|receiving|having ~3 high|higher|unprecedented|unusually|increased|larger|large ~4",
      'due to|because_of ~2 high|higher|increased|unprecedented|large ~2 volume|volumes|demand|number',
      'at your|the|our earliest|possible ~1 convenience|opportunity|possible',
      'please|kindly allow|give|expect up_to|us|for? ~1 #-#|24|48|72 ~1 hours|days $',
      '@we ~1 appreciate|thank|thanks|@thanks you? for? your|all ~3 patience|understanding|cooperation|co-operation|support|time|loyalty',
      '@thanks ~2 for your ~3 patience|understanding|cooperation|co-operation|custom|loyalty|business|support|feedback|time|consideration|attention',
      'your ~3 patience|understanding|cooperation|co-operation ~2 @lot? appreciated',
      'much appreciated $',
      'moving|going forward $',
      '^ moving|going forward',
      'your kind cooperation|attention|consideration|understanding',
      "@we hope|trust you|that_you will|can|could|'ll|would? ~1 understand|understanding",
      'a? special|one-time|goodwill gesture|courtesy|exception|offer',
      'every step of the way',
      'always|constantly|continually|continuously|forever ~2 looking|striving|working|seeking|trying|aiming ~4 improve|better|ways',
      'help|helps|helping|allow|allows|enable|enables us ~2 to? ~1 improve|serve|grow|better|provide|do_so|do_better|learn',
      'please|kindly accept our|my|the ~1 apologies|apology',
      'we look forward to a|our|continued|continuing|your ~4',
      'went above|go|going the|and extra|beyond mile?',
      '@we @am ~1 sorry|sad to see|hear you|that ~2 go|leave|leaving',
      '@will hate|sad|sorry to lose|see you',
      'part of the|our ~2 family|community $',
    ],
  },
  {
    message: 'Could end any reply',
    kind: 'close',
    when: 'bare',
    lines: [
      'hope|trust|hopefully ~1 this|that|the|these|above|all|it ~4 help|helps|helpful|clarif*|resolve*|answer*|satisf*|useful|of_help|assist*|address*|settle*',
      'hope|trust|hopefully|pleased|glad|happy|honou[r]?red ~1 to|i|we|that have|could|was|were|been ~3 @assist|service|assisted|helped|satisfaction',
      'if|should|in_case|whenever|for you|there|any|@more ~3 @more|any ~2 @extra ~4 @touch|@we|feel_free|hesitate',
      'if|should|in_case|whenever you|there|anything have|need|require|want|is|encounter|face|experience|wish|come_across|arise|arises ~2 @more ~2 @extra',
      'if|should|in_case you|there have|need|require|are|is any ~1 @extra',
      "do_not|don't|never ~1 hesitate|feel_hesitant",
      'feel free to @touch ~2 us|me|back|anytime|any_time|out|again|if|at_any_time',
      'feel free to ask|reply|reach_out|get_in_touch ~1 $',
      'let|tell me|us know ~1 if|should|whether|when you|there|anything|we|i ~3 @more|any|anything ~3 @extra|help|assist|do|can|else',
      'anything|something else ~2 @we|@assist|can|you|today',
      'always here|available|happy|glad|just to|for|@assist|you|a|an ~2',
      'have ~1 @good|nice|wonderful|lovely|fantastic|pleasant|blessed|fabulous|beautiful|amazing|awesome|super|magical ~3 day|weekend|evening|week|one|ahead|afternoon|morning|night $',
      'enjoy|wish|wishing ~3 rest of your|the|this day|week|weekend|evening|afternoon',
      '@thanks in advance|anticipation',
      'look|looking forward to hear*|serv*|assist*|help*|welcom*|see*|support* ~2 you|your|back|again|soon|from ~4 $',
      'hope to hear|see|welcome|serve|assist ~1 you ~3 $',
      'best of our ~1 services|attention|ability|abilities',
      'is|was this|that|your ~1 issue|query|request|ticket|answer|reply|response? ~1 resolved|helpful|useful',
      'please|kindly|could_you|would_you take|spare|leave|give|complete|fill|rate|share|help ~4 moment|minute|minutes|seconds|survey|review|rating|feedback|stars|experience|questionnaire',
      'how did|would we|i|you do|rate ~3',
      '^ stay safe|healthy|blessed|tuned',
      'did you know you|that ~1 can|could',
      'while i have you|your_attention',
      'upgrade today|now',
      'you may|might ~1 also|be ~1 like|enjoy|interested',
      'welcome to ~1 @customer? support|care|service|live_chat|chat|helpdesk|help_desk',
      "my name is ~2 and ~1 i|@will|i'll|i'd ~4 @assist",
      'ticket|case|chat|request will|is|be|has|now ~2 closed|closing|auto-closed|marked ~2 solved|resolved|complete*? $',
    ],
  },
  {
    message: 'A service formula',
    kind: 'line',
    when: 'dense',
    lines: [
      'how may|can i|we @assist',
      'hope you @am ~1 doing|having|well',
      'feel free',
      'please|kindly contact|refer|visit|check|allow|wait|note',
      'unfortunately',
      '@we understand',
      'sorry|apolog*',
      '@thanks',
      'our @team',
      'best|kind|warm regards|wishes',
    ],
  },
];

/** Words of service talk. A sentence whose content words are all from here says nothing about anybody. */
export const SERVICE_WORDS = `able absolutely accommodate additional address adequately advance advise aim aims answer answered
answering answers anytime appreciate appreciated appreciation apologies apologise apologize apology appropriate around assist assistance assisted
assisting assure assured assuring attention available best better business care cared cares caring cause caused challenge challenges channels client clients clarification
clarified clarifies clarify comfort comments commitment committed communicate communicating communication company competent
complaint concern concerned concerning concerns confidence consideration contact contacted contacting continued continuing continuous continuously convenience
cooperation cooperative correspondence courteous courtesy custom customer customers dedicated dedication deeply deliver delivering delighted department desire
determination diligent diligently doubt doubts earliest effort efforts efficient endeavor endeavour enhance enquiries enquiry ensure ensuring esteemed exceed excellence excellent
exceptional expect expectation expectations experience experiences experts extremely faced family feedback feel finest first-class fix flawless forward free fulfil
future genuinely glad goal grateful gratitude great greatest greatly guide guidance guests guarantee happiness happy hear heart help helped helpful helping helps
hesitate high highest highly hope hopefully hoping humble humbly immense immensely importance important improve improvement improvements improving inconvenience
inconveniences information informed informing input inquiries inquiry interest invaluable issue issues keen kind kindly kindness level levels listen listening long-standing loyal loyalty
matter matters maximum mean means member members memorable message mission moment moments motto needs note noted number-one obliged offer opinion opportunity optimal outstanding passion passionate
patience patient patronage pleasant please pleased pleasure position positive possible premium pride prides principle priorities priority privilege problem problems process professional
professionals promptly prompt proud provide provided providing quality queries query question questions quick reach reaching regard regarding regards regret relationship relevant rely remain remains request
requests required requirements resolve resolved resolution resolving respect respond response responsibility rest reward satisfaction satisfied satisfying satisfactory seamless seamlessly serious seriously serve served service services serving
shopping shortly sincere sincerely situation situations smooth smoothly solution solutions solve solved special staff standard standards strive strives striving support supporting swift swiftly
team teams thank thanks thankful tirelessly together top top-notch touch trouble truly trust trusted trusting understand understanding understood unparalleled updated updates users utmost valuable value valued values view views
vital voice welcome well-being willing world-class writing 24/7 daily drives drive delight committed commit joy smile`;

/** Words that say who serves whom: one of them must be there for a sentence of nothing but service words to be stock. */
export const SERVICE_PERSONS = `we us our you your i my customer customers client clients team`;
