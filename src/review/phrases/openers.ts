/**
 * Questions that only somebody asks who has seen the matter: two ways it could be, one of which narrows it down.
 * `about`: what the customer tells; `unless`: they (or we) have spoken of it already; `asks`: the question.
 * Regular expressions on folded text, bounded. None asks for what is personal, and none supposes a fault of theirs.
 */
export interface ContextQuestion {
  readonly about: string;
  readonly unless: string;
  readonly asks: string;
}

/** Machines of which it is asked when they do something. */
const MACHINE =
  'fan|pump|motor|fridge|freezer|dishwasher|washing machine|washer|dryer|boiler|heater|heating|engine|compressor|laptop|oven|kettle|hob|projector|printer|router';

export const CONTEXT_QUESTIONS: readonly ContextQuestion[] = [
  {
    about: "(?:export|pdf|csv|report|spreadsheet)\\p{L}* [^.]{0,30}(?:empty|blank|fails|cut off|garbled|won't open)",
    unless: 'every|always|each|all|whenever|only when|another|other|some of|first time|last week|error|code',
    asks: 'Is it every export, or only this one?',
  },
  {
    about: '(?:export|pdf|report|spreadsheet)\\p{L}* [^.]{0,30}(?:wrong|mistake|error in|old figures|outdated)',
    unless: 'the night before|fresh|again|every time|exactly|logged out|reload|just exported|new export',
    asks: 'Did you export it some time before, or pull it up fresh?',
  },
  {
    about:
      '(?:app|program|software|game) [^.]{0,20}(?:crashes|freezes|closes itself|hangs|quits|keeps crashing|keeps freezing)',
    unless: 'as soon as|straight away|start-?up|on launch|when i|when we|every time i|while|after',
    asks: 'Does it happen as soon as it opens, or only at one particular step?',
  },
  {
    about:
      "(?:can't|cannot|couldn't|unable to) (?:log|sign) ?in|locked out of (?:my|our|the) (?:account|app)|login (?:fails|doesn't work)",
    unless:
      'says|message|error|code|two-factor|2fa|reset|forgot|loads|loops?|blank|device|password|changed|phone|days?|weeks?',
    asks: 'Does it show a message, or does the page simply come back?',
  },
  {
    about:
      "(?:parcel|package|delivery|order|shipment)[^.]{0,20} (?:hasn't|has not|hasnt|didn't|did not|didnt) (?:come|arrived?|been delivered|turned up)",
    unless:
      'track|delivered|neighbour|neighbor|depot|courier|driver|status|shows|in transit|says|food|hungry|pizza|curry',
    asks: 'Does the tracking show it as delivered, or as still on its way?',
  },
  {
    about:
      '(?:arrived|came|turned up) (?:\\p{L}+ )?(?:cracked|broken|smashed|dented|shattered|bent|chipped|scratched|damaged)',
    unless: 'box|packag|packing|carton|parcel|wrapp|dropped|fell|envelope|crate',
    asks: 'Was the box damaged too, or did it look fine from the outside?',
  },
  {
    about: '(?:my|our|the) [^.,]{2,40} (?:leaks|drips|is leaking|is dripping)',
    unless:
      'when|only|as soon as|all the time|constantly|overnight|after|while|seal|from the|rain|ceiling|roof|flood|hose|mould|both leaks|of the leak',
    asks: 'Does it start at once, or only after a while?',
  },
  {
    about: '(?:charged|billed|debited) (?:me |us |my card )?(?:twice|two times|double)|double charge',
    unless: 'pending|booked|statement|cleared|reserved|authoris|authoriz|rent|overdraft|overdrawn',
    asks: 'Are both entries booked, or does one still say pending?',
  },
  {
    about: '(?:light|lamp|led) [^.]{0,20}(?:blinks|is blinking|flashes|is flashing|flickers|is flickering)',
    unless: 'when|only|all the time|constantly|times|colour|color|red|green|amber|orange|blue|white|after|every|room',
    asks: 'Does it do that all the time, or in a rhythm with pauses?',
  },
  {
    about:
      "(?:confirmation|activation|reset|verification|login) (?:e-?mail|mail|link|code) [^.]{0,20}(?:hasn't|has not|didn't|did not|never|isn't|doesn't) (?:come|came|arrived?|reach|coming)|(?:haven't|have not|didn't|did not|never) (?:received|receive|got|get|had) (?:the|a|any|your|my) (?:\\p{L}+ )?(?:confirmation|e-?mail|activation code)",
    unless: 'spam|junk|other e-?mails?|folder|inbox|address|phone|number',
    asks: 'Do other messages from us reach you, or none at all?',
  },
  {
    about:
      '(?:internet|wifi|wi-fi|connection|broadband) [^.]{0,20}(?:drops|keeps dropping|cuts out|disconnects|is slow|goes down)',
    unless:
      'devices?|both|only on|phone|cable|wired|ethernet|laptop|everything|everyone|whole (?:house|office|street)|neighbour',
    asks: 'Is it the same on every device, or only on one?',
  },
  {
    about: 'battery [^.]{0,20}(?:drains|is drained|goes flat|only lasts|empties)',
    unless: 'overnight|standby|in use|while|when|hours?|idle|not using|replace|guarantee|warranty',
    asks: 'Does it go down while you use it, or overnight as well?',
  },
  {
    about:
      "(?:phone|laptop|tablet|watch|speaker|headphones|earbuds|toothbrush|vacuum|scooter|bike) (?:won't|doesn't|does not|will not|stopped) charg(?:e|ing)(?!\\p{L})",
    unless: 'cable|charger|plug|socket|another|other|port|light',
    asks: 'Is it the same with another cable, or have you only this one?',
  },
  {
    about:
      '(?:sent|received|got|delivered) [^.]{0,20}(?:wrong|different) (?:item|size|colour|color|model|one|product|order|thing)',
    unless: 'label|slip|invoice|packing|somebody else|someone else|picked|ordered by mistake',
    asks: 'Does the packing slip say what you ordered, or what came?',
  },
  {
    about:
      "(?:app|calendar|contacts|notes|photos|tasks|files?|watch|phone) [^.]{0,20}(?:doesn't|does not|won't|isn't|stopped|not) sync\\p{L}*",
    unless: 'both|all (?:my|our)|laptop|tablet|desktop|one device|other device|web',
    asks: 'Is it out of step on every device, or only on one?',
  },
  {
    about: '(?:no sound|the sound is gone|sound cuts out|lost (?:the )?sound)',
    unless:
      'other apps?|everywhere|headphones?|headset|speakers?|only in|bluetooth|chrome|edge|firefox|teams|zoom|tried|alarm',
    asks: 'Is it gone everywhere, or only here?',
  },
  {
    about: `(?:${MACHINE}) [^.]{0,20}(?:cuts out|switches itself off|turns itself off|goes off by itself)`,
    unless: 'after|minutes?|straight away|at once|immediately|when|every time|error|code|smell|smok|gas|spark',
    asks: 'Does it go off at once, or after running for a while?',
  },
  {
    about: `(?:${MACHINE}) [^.]{0,20}(?:hums|rattles|squeaks|clicks|whistles|makes a|is noisy|is loud|grinds)`,
    unless: 'when|only|all the time|constantly|while|after|from the|at start|smell|smok|gas|spark|since',
    asks: 'Is it there all the time, or only under load?',
  },
  {
    about:
      "(?:page|site|website|dashboard) [^.]{0,20}(?:is (?:blank|white|black|frozen|stuck)|loads forever|keeps loading|won't load|doesn't load)",
    unless: 'browser|chrome|safari|firefox|edge|phone|computer|everywhere|private|incognito|colleague|down|offline',
    asks: 'Is it the same in another browser, or only in this one?',
  },
  {
    about:
      "(?:discount|voucher|coupon|promo|gift) ?(?:code|card)? [^.]{0,20}(?:doesn't work|does not work|is rejected|isn't accepted|won't apply)",
    unless: 'expired|message|says|error|basket|minimum|sale|shows',
    asks: 'Does it say why it refuses the code, or does the price simply stay the same?',
  },
  {
    about: "(?:photo|picture|image|video)s? (?:won't|doesn't|don't|will not|does not) upload",
    unless: 'mb|size|large|format|jpg|png|heic|message|says|error',
    asks: 'Does it stop half-way, or refuse the file at once?',
  },
];

/** Sentences about things still to come, or of "if", or of what is well: nothing to ask about there. */
export const NOT_HAPPENED =
  'if|whether|would|could|should|in case|unless|worried|afraid|wonder|last (?:year|month)|used to|now works|fixed|solved|nothing|no complaints|good';

/** Said of a person or a body, it is not ours to say back. */
export const WHO =
  'wife|husband|mother|father|mum|mom|dad|son|daughter|sister|brother|boss|friend|neighbour|neighbor|partner|kids?|children|child|team|chest|back|head|body|hand|name|browser|lad|client|guests?|cat|dog|dogs|horse|gran|nan|ex|visitor|parents|colleague|family|group|elbow|arm|leg|knee|wrist|finger|tooth|seller|receiver';

/** What one looks forward to. */
export const EVENTS =
  'birthday|wedding|anniversary|party|graduation|christening|baptism|concert|recital|show|exhibition|exam|interview|launch|opening|prom|reunion|flight|trip|holiday';

/** What one does to a thing that doesn't work; its participle is the same as its past. */
export const STEP_VERBS =
  'tried restarted rebooted reinstalled uninstalled cleared reset cleaned unplugged replaced swapped updated upgraded checked tightened recharged descaled emptied rinsed reconnected';

/** Things of ours that a customer calls "your": said back, they are "the". */
export const OUR_OWN =
  'app|apps|site|website|page|portal|checkout|system|form|link|shop|store|software|update|tracking|e-?mail|machine|server|map|widget|plugin|terminal|box|bot|line';

/** What something is, where a hurried customer leaves out the verb. */
/** Of a thing these are neither private nor heated. */
export const HARMLESS =
  "(?:battery|phone|laptop|tablet|computer|pc|screen|router|line|internet|remote|speaker|charger|headphones|machine|motor|pump|boiler|device|printer|camera|lamp|deck) (?:is|are)(?: completely| totally)? dead|(?:discount|voucher|promo|presale|gift|access|booking|activation|error|confirmation) codes?|(?:key|gift|library|sim|memory|travel|bus|membership) cards?|cards? (?:reader|terminal|machine)|codes? (?:doesn't|don't|didn't) work|of (?:my|our)|(?:voucher|coupon|ticket|form|file|photo|upload|code) (?:was|is|has been) (?:refused|rejected)|(?:size|colou?r|model|address|name|spelling|price|date|quantity|order) (?:is|are) wrong";

/** What one has none of when it fails. */
export const SERVICES = 'water|heating|internet|signal|sound|power|electricity|wifi';

export const BARE_STATES =
  'stuck|offline|broken|missing|gone|blank|empty|frozen|bent|torn|down|dead|locked|loose|wrong|faulty|late|out|failing|rejected|delayed|declined|not';

/** Beside the words that carry no matter: what is no thing that could fail. */
export const NO_THING = 'im ive id dont bit command hope sir madam lol omg weather waiting wait point regards ps';
