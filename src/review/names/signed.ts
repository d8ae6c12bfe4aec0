import { isCompound, isPatronymic } from './form';
import { bearsOut, distance, type Hints } from './hints';
import { type LetterLine, ownLines } from './letter';
import {
  bare,
  isCapital,
  isCaseless,
  isClosingWord,
  isFamilyFirst,
  isGiven,
  isInitial,
  isLower,
  isNameToken,
  isOnlyGiven,
  isOrganisation,
  isParticle,
  isUpper,
  isWord,
  isWordlike,
} from './lexicon';
import type { Named } from './person';
import { nameFrom, tidy, wordsIn } from './tokens';

/** Where a name stands decides how much it must prove: under a closing phrase little, at the end of a sentence most. */
type Place = 'phrase' | 'block' | 'tail';

/** Lines a signature may have: name, job, company, address, telephone. */
const BLOCK = 7;
const FILLER =
  /^(?:you|so|very|much|in|advance|again|for|all|your|the|help|now|a|lot|bunch|million|kind|warm|best|many|with|my|and|und|mit|freundlichen|vriendelijke|bien|à|vous|med|na|s|z|a|un|e|à)$/i;
const CUT = /\s+(?:at|from|of|on|for|with|@|\/|\||-|–|—)\s.*$/u;
const BRACKETED_TITLE = /\(\s*(mr|mrs|ms|miss|mx|dr|prof|rev)\.?\s*\)/i;

const isInitials = (text: string): boolean => /^(?:\p{Lu}\.?-?){1,3}$/u.test(text);

/** A signature line without brackets, dashes, kisses and what stands after a comma. */
const trimLine = (line: string): string =>
  tidy(line.replace(/\([^)]*\)?|\[[^\]]*\]?|<[^>]*>?/g, ' '))
    .replace(/^[\s\-–—~*/^•,.:;'"]+/u, '')
    .replace(CUT, '')
    .replace(/\s*,.*$/u, '')
    .replace(/(?:\s+x{1,4}|\s*[:;]-?[)(D])+$/i, '')
    .replace(/(?<!^\p{L}|[\s.]\p{L}|-\p{L})[.;:~'"\s-]+$/u, '')
    .trim();

const couple = (text: string, hints: Hints): Named | null => {
  const [, one = '', other = '', rest = ''] =
    text.match(
      /^(\p{L}[\p{L}'-]*) (?:&|\+|and|und|et|y|e|en|og|och|i) (\p{L}[\p{L}'-]*)((?: \p{Lu}[\p{L}'-]*){0,2})$/u,
    ) ?? [];
  if (one === '' || !isCapital(one) || !isCapital(other)) return null;
  const family = /^(?:family|fam|co|team|all|kids|the)$/i.test(other);
  if (!(isGiven(one) || bearsOut(hints, one)) || isOrganisation(one)) return null;
  const named = nameFrom([one, ...wordsIn(rest)]);
  if (family || !named) return named;
  return isGiven(other) || bearsOut(hints, one) ? { ...named, given: 1, and: other } : null;
};

/** "Mirabel at the spa desk": who says where they write from has signed. */
const saysWhere = (line: string): boolean =>
  /^\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)? (?:at|from|in|@) (?:the |our )?\p{L}/u.test(line);

/** Whether the words are borne out enough for the place where they stand. */
const isBelieved = (tokens: readonly string[], place: Place, hints: Hints): boolean => {
  const [first = ''] = tokens;
  const counted = tokens.filter((token, index) => index === 0 || !isParticle(token));
  const known = counted.some((token) => bearsOut(hints, token));
  if (hints.agents.has(bare(first)) && !bearsOut(hints, first)) return false;
  if (counted.some(isOrganisation) && !counted.some((token) => isOnlyGiven(token) || hints.given.has(bare(token))))
    return false;
  if (counted.some((token) => !isCapital(token) && !isLower(token))) return false;
  const lower = counted.every(isLower);
  if (!lower && counted.some(isLower)) return false;
  if (known) return !counted.every((token) => isWord(token) && isLower(token)) || place !== 'tail';
  if (hints.domain.includes(bare(first)) && !isGiven(first)) return false;
  if (counted.some((token) => isWord(token) && !isGiven(token))) return false;
  if (lower) return isOnlyGiven(first) && counted.length <= 2 && place !== 'tail';
  if (isCaseless(first)) return place !== 'tail' && first.length <= 14 && counted.length <= 4;
  if (isOnlyGiven(first)) return true;
  if (isGiven(first)) return place !== 'tail' || counted.length > 1;
  if (counted.every(isUpper)) return false;
  if (place === 'phrase') return counted.length <= 3 && first.length > 2 && !isWordlike(first);
  return place === 'block' && counted.length > 1 && counted.length <= 3;
};

/** The name in a line that may be a signature. */
const nameIn = (line: string, place: Place, hints: Hints): Named | null => {
  if (/[!?]\s*$/.test(line) && place !== 'phrase') return null;
  const text = trimLine(line);
  if (text === '' || text.length > 60 || /[\d@:?!]/.test(text)) return null;
  const both = couple(text, hints);
  if (both) return both;
  if (isInitials(text) && text.length <= 6) return { titles: [], tokens: [text], given: 0 };
  const words = wordsIn(text);
  if (!words.every((word) => isNameToken(word))) return null;
  const named = nameFrom(words);
  if (!named) return null;
  const where: Place = place === 'block' && saysWhere(line) ? 'phrase' : place;
  const typed = words.slice(named.titles.length);
  const title = line.match(BRACKETED_TITLE)?.[1] ?? '';
  const titles = named.titles.length === 0 && title !== '' ? [title] : named.titles;
  if (named.titles.length > 0 && isTitled(named, place)) return named;
  return isBelieved(typed, where, hints) ? { ...named, titles } : null;
};

/** "Capt. Dahl", "Mrs Ogunleye": a title proves the name after it. */
const isTitled = ({ titles, tokens }: Named, place: Place): boolean =>
  place !== 'tail' || tokens.every((token) => isCapital(token))
    ? titles.every(isCapital) && tokens.every((token) => !isOrganisation(token))
    : false;

interface Closed {
  /** What follows the closing phrase in its line. */
  readonly rest: string;
  /** A comma or the like parts it from the phrase. */
  readonly parted: boolean;
}

/** "Kind regards,", "Thanks, Jo", "Met vriendelijke groet Saskia"; null where the line closes nothing. */
const closingOf = (line: string): Closed | null => {
  const [, left = '', stop = '', right = ''] = line.match(/^([^,!.–—|-]{1,60})(\s*[,!.–—|-]+)?\s*(.*)$/u) ?? [];
  const words = wordsIn(tidy(left).replace(/[:;]/g, ''));
  const at = words.findLastIndex(isClosingWord);
  if (at < 0 || words.length > 8) return null;
  if (!words.slice(0, at).every((word) => isClosingWord(word) || FILLER.test(word) || /^\p{L}{1,14}$/u.test(word)))
    return null;
  if (stop !== '') return { rest: right, parted: true };
  let from = at + 1;
  while (from < words.length && FILLER.test(words[from] ?? '')) from++;
  const rest = words.slice(from);
  return rest.every((word) => isCapital(word)) ? { rest: rest.join(' '), parted: rest.length === 0 } : null;
};

/** "Thanks Margit" may thank Margit: without a comma the name must be the customer's. */
const afterPhrase = ({ rest, parted }: Closed, hints: Hints): Named | null => {
  const named = nameIn(rest, 'phrase', hints);
  if (!named || parted) return named;
  const first = named.tokens[0] ?? '';
  return bearsOut(hints, first) || (hints.names.length === 0 && isGiven(first)) ? named : null;
};

const byPhrase = (lines: readonly LetterLine[], hints: Hints): Named | null => {
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - BLOCK); at--) {
    const line = lines[at]?.text ?? '';
    const closed = closingOf(line);
    if (!closed) continue;
    if (closed.rest !== '') {
      const named = afterPhrase(closed, hints);
      if (named && lines.slice(at + 1).every(({ text }) => isDetail(text))) return named;
    } else {
      const next = lines[at + 1]?.text;
      const named = next === undefined ? null : nameIn(next, 'phrase', hints);
      if (named) return named;
    }
  }
  return null;
};

const isSentence = (text: string): boolean =>
  wordsIn(text).length > 8 || (wordsIn(text).length >= 4 && /[.?!]$/.test(text));
/** A line that can stand under a name: job, company, telephone, address. */
const isDetail = (text: string): boolean => !isSentence(text);

const endsSentence = (text: string): boolean => /[.?!…:)"'\]]$|[\p{Extended_Pictographic}]$/u.test(text);

/** A name on a line of its own, with nothing but details under it. */
const byBlock = (lines: readonly LetterLine[], hints: Hints): Named | null => {
  for (let at = Math.max(1, lines.length - BLOCK); at < lines.length; at++) {
    const line = lines[at];
    const above = lines[at - 1]?.text ?? '';
    if (!line || !lines.slice(at + 1).every(({ text }) => isDetail(text))) continue;
    const named = nameIn(line.text, line.apart || endsSentence(above) ? 'block' : 'tail', hints);
    if (named) return named;
  }
  return null;
};

/** "… since January, how come? Rose", "— Petra", "Unopened. Thanks, Xiomara". */
const byTail = (lines: readonly LetterLine[], hints: Hints): Named | null => {
  const line = lines.at(-1)?.text ?? '';
  const dashed = line.match(/(?:^|[\s,.!?])(?:[–—~/^]|-{1,2} )\s?(\p{L}[^–—/^]{0,40})$/u)?.[1];
  const found = dashed === undefined ? null : nameIn(dashed, 'tail', hints);
  if (found) return found;
  const [, tail = ''] = line.match(/[.!?…)\]]["']?\s+([^.!?…]{1,60}(?:\.\p{L}?\.?)?)$/u) ?? [];
  if (tail === '') return null;
  const titled = line.match(
    /[.!?…)]\s+((?:Mr|Mrs|Ms|Dr|Prof|Capt|Rev|Sr|Sra)\.\s+[^.!?]{1,40}|(?:\p{Lu}\.\s?){1,3}\s?\p{Lu}\p{L}+)$/u,
  )?.[1];
  const closed = closingOf(tail);
  if (closed && closed.rest !== '') return afterPhrase(closed, hints);
  return nameIn(titled ?? tail, 'tail', hints);
};

/** The name under a message. */
export function findSigned(text: string, hints: Hints): Named | null {
  const lines = ownLines(text);
  return byPhrase(lines, hints) ?? byBlock(lines, hints) ?? byTail(lines, hints);
}

const initialsOf = (tokens: readonly string[]): string => tokens.map((token) => bare(token).charAt(0)).join('');

/** "Sarah Jane" of Sarah Jane Ó Briain, "Kim Ngân" of Lê Thị Kim Ngân, "Елена Петровна": two words, and no family name. */
const signsGivenOnly = ({ tokens, titles, given, and }: Named, field: Named | null): boolean => {
  const [first = '', second = ''] = tokens;
  if (tokens.length < 2 || titles.length > 0 || given > 0 || and !== undefined) return false;
  if (isPatronymic(second) || (tokens.length === 2 && isCompound(tokens, true))) return true;
  const all = (field?.tokens ?? []).map(bare);
  const own = tokens.map(bare);
  if (!field || all.length <= own.length || !own.every((token) => all.includes(token))) return false;
  if (all[0] !== own[0] && field.given === 0) return isFamilyFirst(field.tokens[0] ?? '');
  return own.at(-1) !== all.at(-1) && (isGiven(second) || isParticle(second)) && !isInitial(first);
};

/**
 * What the field adds to a signature: "B." is completed, "Stehpanie" put right, "J. Holloway" recognised.
 * `null`: the signature says nothing the field doesn't; otherwise the name to go by.
 */
export function settle(signed: Named, field: Named | null): Named | null {
  const [first = ''] = signed.tokens;
  if (isInitials(first) && signed.tokens.length === 1) {
    const letters = bare(first);
    if (letters.length === 1) return null;
    const double = first.includes('-') || (field?.tokens[0] ?? '').includes('-');
    return field && !double && initialsOf(field.tokens).startsWith(letters) ? null : signed;
  }
  if (!field) return signsGivenOnly(signed, null) ? { ...signed, asIs: true } : signed;
  const shortened = isInitial(first) && signed.titles.length === 0 && field.tokens.length > 1;
  if (
    shortened &&
    !isInitial(field.tokens[0] ?? '') &&
    bare(field.tokens.at(-1) ?? '') === bare(signed.tokens.at(-1) ?? '')
  )
    return null;
  const low = bare(first);
  const slip = field.tokens.find(
    (token) =>
      low.length >= 5 && !isGiven(first) && isGiven(token) && bare(token) !== low && distance(bare(token), low) === 1,
  );
  const put = slip === undefined ? signed : { ...signed, tokens: [slip, ...signed.tokens.slice(1)] };
  return signsGivenOnly(put, field) ? { ...put, asIs: true } : put;
}
