import { isCapital, isClosingWord } from './lexicon';
import { tidy, wordsIn } from './tokens';

const FILLER =
  /^(?:you|so|very|much|in|advance|again|for|all|your|the|help|now|a|lot|bunch|million|kind|warm|best|many|with|my|and|und|mit|freundlichen|vriendelijke|bien|à|vous|med|na|s|z|a|un|e|à)$/i;
/** A closing phrase has no more words than this before its comma. */
const LONGEST = 8;

export interface Closed {
  /** What follows the closing phrase in its line. */
  readonly rest: string;
  /** A comma or the like parts it from the phrase. */
  readonly parted: boolean;
}

/** "Many thanks Tom": the words after phrase and filler, if all begin with capitals. */
const unparted = (words: readonly string[]): Closed | null => {
  const from = words.findIndex((word) => !FILLER.test(word));
  const rest = from < 0 ? [] : words.slice(from);
  return rest.every(isCapital) ? { rest: rest.join(' '), parted: rest.length === 0 } : null;
};

/** "Kind regards,", "Thanks, Jo", "Met vriendelijke groet Saskia"; null where the line closes nothing. */
export function closingOf(line: string): Closed | null {
  const [, left = '', stop = '', right = ''] = line.match(/^([^,!.–—|-]{1,60})(\s*[,!.–—|-]+)?\s*(.*)$/u) ?? [];
  const words = wordsIn(tidy(left).replace(/[:;]/g, ''));
  const at = words.findLastIndex(isClosingWord);
  if (at < 0 || words.length > LONGEST || !words.slice(0, at).every((word) => /^\p{L}{1,14}$/u.test(word))) return null;
  return stop === '' ? unparted(words.slice(at + 1)) : { rest: right, parted: true };
}
