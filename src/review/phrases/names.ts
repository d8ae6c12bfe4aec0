/** Folded words of the name rules, see `text/pattern.ts` for the notation. */

/** What a reply calls somebody whose name nobody looked up. Alternatives of a regular expression. */
export const CATEGORY_NOUNS =
  "account ?holder|card ?holder|policy ?holder|ticket ?holder|share ?holder|customer|costumer|custumer|client|user|member|guest|subscriber|shopper|buyer|purchaser|consumer|patron|visitor|viewer|reader|listener|player|gamer|passenger|travell?er|rider|driver|resident|tenant|patient|applicant|candidate|student|parent|guardian|carer|caregiver|pupil|learner|attendee|delegate|participant|citizen|taxpayer|voter|house ?holder|occupier|occupant|employee|pet owner|owner|home ?owner|borrower|investor|donor|supporter|partner|supplier|vendor|merchant|seller|host|friend|colleague|complainant|claimant|requester|recipient|sender|sirs?|madam|mesdames|ma'?am|gentlem[ae]n|lad(?:y|ies)|one|(?:mrs?|ms|miss|mx)\\.?(?:\\s*/\\s*(?:mrs?|ms|miss|mx)\\.?)+";
export const CATEGORY_PRAISE =
  'valued|esteemed|respected|loyal|dear|beloved|honou?red|cherished|fellow|potential|prospective|new|our|all';
export const CATEGORY_ELSEWHERE =
  'sehr geehrte damen und herren|liebe[rs]? kund(?:e|in|en)|sehr geehrte[r]? kund(?:e|in)|estimad[oa]s? (?:cliente|usuari[oa]|señor(?:es)?)s?|querid[oa]s? cliente|ch(?:er|ère)s? clients?e?|madame,? monsieur|monsieur,? madame|messieurs|gentile (?:cliente|utente)|egregi[oa] signor[ei]?|prezad[oa]s? (?:cliente|senhor(?:es)?|usuári[oa])s?|caro cliente|geachte (?:klant|heer/mevrouw|heer, mevrouw)|beste klant|kære kunde|kjære kunde|bästa kund|szanowni? (?:państwo|klienci[e]?)|vážený zákazníku';

/** Asking for the name. */
export const ASKS_NAME = [
  'what ~2 call you',
  'who ~4 speaking|chatting|talking|dealing|helping|writing|corresponding',
  'have|had the pleasure',
  'to whom|who ~3 address|write|send',
  'whom ~3 writing|talking|speaking to|with',
  'pleasure of ~1 speaking|chatting|talking|helping|assisting|addressing',
  'pleasure to ~1 name',
  'who am i',
  'who i|we am|are ~1 speaking|chatting|talking|helping',
  'your|ur !username ~2 name|names',
  'what|which name',
  'a|the name ~3 call|use|address|put|go',
  'name you go by',
  'how ~4 address you',
  'how would you like to be called|addressed',
  'and you are $',
  'full name|first name|contact name|your name|good name',
  'introduce yourself',
];

/** Asks for something without a question mark. */
export const ASKS_FOR = [
  'please|kindly|just|you|then|and|could|can|would|to tell|send|share|provide|give|forward|attach|supply|confirm|specify|state|indicate|describe !that_you ~6 me|us|which|what|whether|when|where|your|the|a|number|it',
  '^ tell|send|share|provide|give|forward|attach|supply|confirm|specify|state|describe !that|you ~4 me|us|which|what|whether|when|where|your|the ~4',
  'let me|us know|have ~3 which|what|whether|when|where|how|your|the',
  'let me|us know if you|it|that|this ~6 or',
  'reply|respond|answer|get_back|write_back ~3 with ~3 your|the|a|which|what|photo*|number',
  "i|we !only will|would|'ll|'d|only|just need|require|want|like ~4 from you",
  'need|require ~3 one|two|three|few|couple|some|the|your ~3 from you',
  'i|we ~2 need|require ~2 your|the|a|to_know|one|some ~3 number|photo*|picture*|address|date|code|name|order|serial|details|information|thing|screenshot*',
  'if you send|tell|give|let|share|provide|could ~4 me|us',
  'as soon as i|we have these|this|that|it|your|the',
  'may|could|can i|we have|get|ask|take|know',
];
export const NO_QUESTION = [
  'anything|something else',
  'any other|further|more question*',
  'help with today',
  'does that|this|it help|work_for_you|sound',
];

/** The customer would rather stay unnamed, or the channel is made for it. */
export const STAYS_UNNAMED = [
  'rather|prefer ~2 not ~4 name|say|give|tell|share',
  "don't|won't|not ~3 give|share|tell|say|use ~3 my name",
  'anonymous|anonymously',
  'without ~2 my name',
  'whistleblow*|whistle_blow*',
  'confidential report',
  'no names',
];
