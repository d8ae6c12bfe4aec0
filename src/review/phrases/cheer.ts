/** Words and signs of good cheer. Separated by spaces; `_` is a space inside a phrase. */
export const CHEER_CLASSES = {
  bright: `fab fabulous awesome amazing super fantastic wonderful lovely great brilliant sunny magical perfect happy cosy cozy sparkling
marvellous terrific delightful stellar epic jolly merry cracking`,
  day: `day week weekend evening afternoon morning one time christmas summer holiday holidays night rest_of_your_day monday tuesday wednesday
thursday friday saturday sunday easter new_year getaway trip season`,
} as const;

/** Cheer that no sad or angry reader takes for kindness. */
export const CHEER = [
  'chin|heads|cheer|keep|perk|buck|head up|smiling',
  'one|a|another ~1 step closer|nearer to',
  'happy|merry @day|friday|monday|weekend|tuesday|wednesday|thursday',
  'treasure|wild goose hunt|chase',
  'ha ha|ha_ha',
  'heya|yo|ahoy|wassup|hey_ho|howdy-doody|hello_hello|top_of_the_morning|greetings_earthling',
  'every ~1 no|cloud|ending|door|setback|failure|cent|problem ~4 yes|silver|beginning|opens|opportunity|chance',
  'super|so|dead|really|nice_and|very ~1 easy|quick|simple $',
  'at_all ~1 super|easy',
  "look_on_the|bright_side|plus_side|silver_lining|onwards_and_upwards|onward_and_upward|plenty_more_fish|good_vibes|stay_positive|think_positive|keep_smiling|smile|sunny_side|c'est_la_vie|que_sera|hakuna|you've_got_this|you_got_this|go_team|high_five|fingers_and_toes|party_time|let's_party|ready_for_an_adventure|fun_times|good_times|exciting_times|adventure_awaits",
  'hooray|hurray|hurrah|yay|yayy|yayyy|woohoo|woo_hoo|whoop|whoops|whoopsie|whoopsies|yippee|ta-da|tada|oopsie|oopsies|oops|yikes|lol|lmao|rofl|haha|hahaha|hehe|teehee|boo|eek|phew|wowza|wow|yep_yep|yup|woot|bingo|voila|cheerio|toodles|tootle-pip|howdy|heyy*|hiii*|helloo*|hey_hey|hey_there|whoop_whoop|aww|aw|omg|gosh_golly',
  'easy peasy|as_pie',
  "^ let's_go",
  "you|you're|you_are|absolute|total|what_a ~2 legend",
  '^ legend',
  'easy-peasy|hunky-dory|tickety-boo|okey-dokey|okie-dokie|oki-doki|super-duper|itty-bitty|teeny-tiny|yummy|comfy|snazzy|scissor_happy',
  'super easy|quick|fast|simple|duper|happy|excited|cute|fun|sorry|simple|speedy|helpful',
  'no worries|biggie|probs|sweat',
  '^ ~1 happy @day|travels|days|reading|shopping|streaming|baking|crafting|gaming|tidings',
  'have|enjoy|wishing_you|wish_you a|an|the|your|some? ~2 @bright ~1 @day',
  "hope|hoping ~1 you|you're|your|all|things ~2 having|doing|keeping|enjoying|well|week|day|great|good|weekend",
  'great|good|fantastic|brilliant|wonderful|exciting|amazing|fab|super|awesome news|question|choice|catch|stuff|timing',
  '^ great|awesome|perfect|brilliant|fantastic|fabulous|wonderful|super|lovely|excellent|sweet|cool|amazing',
  'a|some|our|your @bright ~1 voucher|code|gift|surprise|treat|pic|picture|update|offer|getaway',
  'loads|lots|tons|many|all|most ~2 customers|people|users|members|folks|guests love|loves|adore|rave',
  'look|looks|be|is|are|as ~1 amazing|awesome|fabulous|fab|gorgeous|stunning|adorable',
  'love|loving it|that|this|them|hearing_from',
  "i|we can't|can_hardly|cannot wait",
  'so|really|super|very|beyond excited|thrilled|stoked|chuffed|pumped',
  'sunshine|lovely_human|superstar|rockstar|champ|buddy|pal|sweetie|hun|bestie|gorgeous|lovelies|those_babies|bad_boy|bad_boys',
  'cute|fun|funny|yummy|goodies|treats pic|pics|picture|ones|one|fact|tips|bits|little',
  '^ ~6 enjoy $',
  'make your ~1 day|evening|week|night|weekend ~2 awesome|amazing|great|special|magical|brighter',
  'glad|happy you ~1 love|loved|like|liked|enjoy|enjoyed ~3',
];

/** Warmth that fits a hard day as well. */
export const FITTING = [
  'congratulations|congrats|well_done|good_luck|get_well|best_of_luck|happy_birthday|fingers_crossed|courage',
  // A wish for the feast of the season is manners, not cheer.
  'happy|merry|blessed christmas|holidays|new_year|easter|eid|diwali|hanukkah|thanksgiving',
];

/** Cries that can be left out of a sentence without a trace. Alternatives of a regular expression. */
export const INTERJECTIONS =
  'hooray hurray hurrah ya+y+ woo-?hoo whoops?(?:ie)?s? yippee ta-?da oops(?:ie)?s? yikes boo eek phew wow(?:za)? yup woot bingo voila omg haha(?:ha)* hehe';

/** Pictures that don't beam. Separated by spaces. */
export const NO_CHEER_SIGNS =
  '© ® ™ ✅ ✔ ☎ ✉ ➡ ⬅ ▶ ◀ ☑ ℹ 😔 😞 😟 😢 😥 😭 😿 💔 🙏 🤍 🖤 🕯 🌹 🥀 ☹ ⚠ ❗ ❌ 📎 📞 📧 📍';
