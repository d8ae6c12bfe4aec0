/** Words that open a reply. Alternatives of a regular expression, longest first where one begins another. */
export const GREETING_WORDS =
  "hello again|hi again|hello|hiya|heya|hi|hey|dear|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|welcome back|g'day|howdy|hola|bonjour|ciao|hallo|guten tag|namaste|salut|ol[aá]|hej|moin|servus|buongiorno|aloha|salaam";

/** After a greeting word these name nobody. */
export const NOBODY =
  "there all both everyone everybody folks team guys friends friend again and to you customer client user member guest subscriber shopper sir madam ma'am valued esteemed respected colleague colleagues";

export const TITLES =
  'mr mrs ms miss mx dr prof professor sir dame lady lord rev reverend fr father rabbi imam capt captain col hon sr sra señor señora herr frau mme m madame monsieur';

/** A line that is only this (and at most a few small words) signs off. */
export const SIGN_OFF_NOUNS =
  'regards wishes thanks cheers sincerely faithfully truly yours best warmly respectfully cordially greetings love gratitude sympathy condolences appreciation';
export const SIGN_OFF_PHRASES =
  'take care|all the best|talk soon|speak soon|until then|thank you|many thanks|with thanks|bye|bye for now|goodbye|see you|thank you so much|have a good (?:day|one)|ta|warm hugs|sent with care';
