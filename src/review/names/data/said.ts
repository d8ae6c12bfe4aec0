/** How people say who they are. Alternatives of regular expressions (case is ignored); the name follows. Written by hand. */

/** What follows can hardly be anything but a name. */
export const NAMES_SELF = [
  "my (?:full |first |given |real |actual )?name(?: is|'s| was)(?: actually| really)?",
  "(?:the )?name's",
  'the name is',
  '(?:everyone|everybody|people|friends|they|most people|all my friends) calls? me',
  "(?:i'm|i am|im) (?:called|known as|named)",
  '(?:i|we) go by',
  'me llamo|mi nombre es|me chamo|meu nome é|o meu nome é',
  "je m'appelle|mon nom est",
  'ich hei(?:ß|ss)e|mein name ist',
  'mi chiamo|il mio nome è',
  'mijn naam is|ik heet',
  'jag heter|mitt namn är|jeg heter|mitt navn er|mit navn er',
  'nazywam się|mam na imię|jmenuji se|volám sa|nimeni on|a nevem',
  'меня зовут|мене звати|казвам се|зовем се',
  'nama saya|adım|ismim|jina langu ni|igama lami ngu',
  'اسمي|שמי|קוראים לי|मेरा नाम',
].join('|');

/** "call me Dodo", but "call me tomorrow" too. */
export const CALLS_SELF = '(?:you (?:can|may) |please |just |pls )?call me';

/** "I'm Matthias", but "I'm furious" too. */
export const PRESENTS_SELF = "(?:i'm|i am|im)|soy|ich bin|ik ben|sono|sou|jag är|jeg er|je suis";

export const THIS_IS = "this is|this's|hier ist|hier is|aquí|it's just";
export const IT_IS =
  "(?:it's|its|it is)(?: actually| really| just)?|(?:actually|btw|sorry)[, ]+(?:it's|its|it is)|that's|is spell?ed|spelt";

/** Before a name as the writer's own at the start of a message. */
export const GREETS =
  'hi|hiya|hello|hey|heya|dear [\\p{L} ]{1,20}|good (?:morning|afternoon|evening|day)|morning|evening|afternoon|kia ora|hola|salam|bonjour|hallo|ciao|moin|namaste|yo|sorry|ok|okay|yes|no|annyeong';

/** Before "this is": somebody or something else is meant. */
export const ABOUT =
  'for|of|about|with|on|in|to|by|from|at|behind|think|believe|that|know|knew|sure|guess|like|thought|if|hope|hear|says|said|contact|whether|because|as|what';

/** Before the name, where the agent had asked for it. */
export const ANSWER_LEADS =
  'sure(?: thing)?|yes|yep|yeah|of course|ok|okay|hi|hello|hey|no problem|certainly|absolutely|oh|ah|sorry|thanks';
