import { DEATH, DEATH_IMPLIED, LATE_KIN, LONG_AGO, LONG_PAST, NOT_DEATH } from '../phrases/mood-grief';
import { flagFinder } from './cues';
import type { Said } from './reading';

const findDeath = flagFinder(DEATH, NOT_DEATH);
const findImplied = flagFinder(DEATH_IMPLIED, NOT_DEATH);
const findLate = flagFinder(LATE_KIN, NOT_DEATH);
const findLongAgo = flagFinder(LONG_AGO);
const findLongPast = flagFinder(LONG_PAST);
const findNotDeath = flagFinder(NOT_DEATH);

/** "Biscuit died on Saturday": a name, and the verb right after it. */
const NAME_DIED =
  /(?<!\p{L})(\p{Lu}\p{Ll}{1,20})(?:,? (?:has|had|sadly|suddenly|unexpectedly|just|was killed)){0,2} (?:died|passed away|slipped away|is dead|was killed|passed (?=(?:suddenly|peacefully|in (?:his|her) sleep|(?:\d+|a|one|two|three|four|five|six|few) (?:days?|weeks?|months?) ago)\b))/u;
/** Capitalised only because they begin a sentence. */
const NO_NAME =
  /^(?:The|It|This|That|My|Our|Fob|Phone|Battery|Server|App|Laptop|Screen|Everything|Nothing|Something|And|Then|Now|Just|Has|Had|Your|Which|What|Car|Nobody|Wifi|Internet|Fridge|Boiler|Router|Charger|Printer|Kettle|Engine|Line|Deadline|Payment|Delivery|Inspection|Test|Exam|Check|Date|Time|It|Warranty)$/;
/** Taken back or wished for: "nearly died", "my wife will be the death of me". */
const NOT_REAL =
  /\b(?:nearly|almost|would|could|might|won't|going to|gonna|thought (?:i|he|she))\s+(?:\w+\s+)?(?:have\s+)?(?:died|die|killed|lost|lose)\b/;
/** A year that is long past, in the sentence that tells of the death. */
const OLD_YEAR =
  /\b(?:in|since|of|about|around|circa|before|after|by|until|from|c\.|d\.) (?:1[5-9]\d\d|200\d|201\d)\b|'(?:[6-9]\d|0\d|1\d)\b/;

/** "I lost my sister's number" loses a thing. */
const OWNED_THING = /^lost (?:\p{L}+ ){1,3}?\p{L}+'s \p{L}/u;

const namesADeath = ({ text, folded }: Said): string | null => {
  if (NOT_REAL.test(folded) || findLongAgo(folded).length > 0 || OLD_YEAR.test(folded)) return null;
  const span = findDeath(folded).find(
    ({ start, end }) => !OWNED_THING.test(folded.slice(start)) || folded.slice(start, end).includes("'s"),
  );
  if (span) return text.slice(span.start, span.end);
  const late = findLongPast(folded).length > 0 ? undefined : findLate(folded)[0];
  if (late) return text.slice(late.start, late.end);
  const named = NAME_DIED.exec(text);
  return named && !NO_NAME.test(named[1] ?? '') && findNotDeath(folded).length === 0 ? named[0] : null;
};

const hintsAtDeath = ({ text, folded }: Said): string | null => {
  const span = findImplied(folded)[0];
  return span ? text.slice(span.start, span.end) : null;
};

const BUSINESS =
  /\b(?:we(?:'re| are) an? (?:\w+ )?(?:funeral|undertaker|hospice|cemetery)|funeral (?:home|director)|our (?:worker|process|server)|(?:solicitor|notary|lawyer)'?s? clerk|i(?:'m| am) (?:the |a |an )?(?:solicitor|notary|executor's|probate)\b[^.]*|handling the estate)\b/;

/** Who says that one of their own is gone speaks of a death, whatever else is in the ticket. */
const OWN_KIN =
  /\b(?:my|our) (?:late |dear )?(?:mother|father|husband|wife|partner|son|daughter|brother|sister|twin|baby|child|grand\w+|aunt|uncle|niece|nephew|cousin|friend|dog|cat)\b|\b(?:mum|mam|mom|dad|nana?|gran|granny|hubby)\b/;
/** Forebears are looked up, heroes of a game mourned, a colleague has another post. */
const OTHER_MATTER =
  /\b(?:great-great|tracing (?:my|our)|family tree|ancest(?:ors?|ry)|genealog\w+|(?:parish|burial) registers?)\b|\b(?:guild|quests?|spoilers?|npcs?|raid boss|respawn|season pass|playthrough)\b|\bno longer with us\b[^?]*\b(?:(?:remove|revoke) (?:his|her|their) (?:access|login|licen[cs]e|seat)|primary contact|new (?:contact|admin))\b/;
/** Nobody who has died is put on a policy: what was passed is a test. */
const PASSED_A_TEST = /\bpassed\b[^?]*\bput (?:him|her|them) on (?:my|our)\b/;

/** "My mother Smt. Bela Chatterjee expired": as it is said in India. A card expires too, so a relation must stand before it. */
const KIN_EXPIRED =
  /\b(?:my|our) (?:late )?(?:mother|father|husband|wife|son|daughter|brother|sister|uncle|aunt|grand\p{L}+)\b(?!'s)[^!?,;]{0,45}\bexpired\b/iu;

/** The customer's words that tell of a death; empty where there is none. One hint is not enough, two are. */
export function findGrief(sentences: readonly Said[]): readonly string[] {
  if (sentences.some(({ folded }) => BUSINESS.test(folded))) return [];
  const said = sentences.map(({ folded }) => folded).join(' ');
  if (PASSED_A_TEST.test(said) || (OTHER_MATTER.test(said) && !OWN_KIN.test(said))) return [];
  const named = sentences.flatMap((sentence) => namesADeath(sentence) ?? []);
  if (named.length > 0) return named;
  const expired = KIN_EXPIRED.exec(sentences.map(({ text }) => text).join(' '));
  if (expired) return [expired[0]];
  const hints = sentences.flatMap((sentence) => hintsAtDeath(sentence) ?? []);
  return hints.length >= 2 ? hints : [];
}
