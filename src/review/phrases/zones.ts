/**
 * Words that open a reply. Alternatives of a regular expression, longest first where one begins another.
 * Agents greet in the customer's language and go on in English, so the everyday greetings of others are here too.
 */
export const GREETING_WORDS = [
  "hello again|hello+|hi again|hi there|hi+|hey hey|hey there|he+y+|hiya|heya|howdy|g'day|ahoy|hail|greetings|welcome back|yo",
  'my dear|dear|dearest|respected|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day',
  'hola|buenos d[ií]as|buenas tardes|buenas|estimad[oa]|querid[oa]|ol[aá]|bom dia|boa tarde|car[oa]|ciao|salve|buongiorno|buonasera|gentile',
  'bonjour|bonsoir|salut|coucou|cher|chère|hallo|guten (?:tag|morgen|abend)|gr[uü](?:e|ß|ss) (?:gott|dich)|gr[uü]ezi|servus|moin|liebe[rs]?|sehr geehrte[r]?',
  'beste|geachte|goedemorgen|goedemiddag|hoi|hej|hejsan|hei|heisann|moi|moikku|god dag|kære|kjære|kära|moikka|terve|tere|labas|sveiki|cze[sś][cć]|dzie[nń] dobry|ahoj|dobr[yý] den|zdravo|bok|szia|kedves|buna|bun[aă] ziua',
  'kia ora|talofa|bula|mabuhay|aloha|selamat (?:pagi|siang|sore|malam|petang)|namaste|namaskar|vanakkam|salaam|salam|shalom|merhaba|yassas?|kalimera|jambo|habari|sawubona|molo|dumela|konnichiwa|annyeong|sawasdee|xin chào|dia dhuit|bore da|shwmae',
].join('|');

/** After a greeting word these name nobody. */
export const NOBODY =
  "there all both everyone everybody folks team guys friends friend again and to at from you customer client user member guest subscriber shopper sir madam ma'am valued esteemed respected colleague colleagues";

export const TITLES =
  'mr mrs ms miss mx dr prof professor sir dame lady lord rev reverend fr father rabbi imam capt captain col hon sr sra señor señora herr frau mme m madame monsieur mevrouw meneer encik puan teacher brother sister';

/** Capitalised after "Good morning, …" without being a name. */
export const NOT_ADDRESSED =
  'congratulations welcome great good super fantastic brilliant absolutely ouch done perfect wonderful sorry apologies thanks thank yes no of sure okay';

/** A line that is only this (and at most a few small words) signs off. */
export const SIGN_OFF_NOUNS =
  'regards rgds wishes thanks cheers sincerely faithfully truly yours best warmly respectfully cordially cordialement herzlichst greetings grüße grüßen grüssen love gratitude sympathy condolences appreciation';
export const SIGN_OFF_PHRASES =
  'take care|all the best|(?:stay \\w+ and )?(?:talk|speak|chat) soon|until then|thank you|many thanks|with thanks|bye|bye for now|goodbye|see you(?: \\w+)?|thank you so much|ta|warm hugs|sent with care|best|br|kr|rgds';

/** Words in an agent's field that are a role, not a name. */
export const ROLE_WORDS =
  'support team service services customer care desk helpdesk help billing accounts sales reservation reservations office department robot bot status no profile the and gm mod referee loans collections returns front reception agent';
