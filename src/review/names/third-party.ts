import { bare, isCapital, isGiven, isRelation, isWord } from './lexicon';

/** From the start of a word, and bounded: tried once a word, whatever the text. */
const NAME = "(?<![\\p{L}'-])(\\p{L}[\\p{L}'-]{0,30})";
const OF_MINE = /\b(?:my|our|his|her|their) ((?:\p{L}[\p{L}'-]{0,30},? ?){2,5})/giu;
const RELATIVE_OF = new RegExp(`${NAME}'s ((?:\\p{L}[\\p{L}-]{0,30} ?){1,2})`, 'giu');
const FOR = new RegExp(
  `\\b(?:on behalf of|writing for|writing instead of|enquiring for|calling for|speaking for) ${NAME}`,
  'giu',
);
const HAPPENED = new RegExp(
  `${NAME} (?:\\p{Lu}[\\p{L}'-]{0,30} )?(?:has |had )?(?:just |sadly |recently |unfortunately )?(?:died|passed|is dead|(?:is|was) my (?!name)|can(?:'t|not) (?:write|type|speak|talk|come to)|asked me to)`,
  'gu',
);

/** "late grandad Arthur who …" → "Arthur": the word after the relations. */
const afterRelations = (words: readonly string[]): string | undefined => {
  const at = words.findIndex((word) => !isRelation(word));
  // "my mother's treasure" is a thing.
  return at > 0 && !words[at - 1]?.endsWith("'s") ? words[at] : undefined;
};

/** Folded names of people whom the writer speaks of as somebody else. */
export function findThirdParties(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name && (isCapital(name) || isGiven(name)) && !(isWord(name) && !isCapital(name)))
      found.add(bare(name.replace(/'s$/, '')));
  };
  for (const match of text.matchAll(OF_MINE)) add(afterRelations((match[1] ?? '').split(/,? /)));
  for (const match of text.matchAll(RELATIVE_OF)) if (isRelation((match[2] ?? '').split(' ')[0] ?? '')) add(match[1]);
  for (const match of text.matchAll(FOR)) add(match[1]);
  for (const match of text.matchAll(HAPPENED)) add(match[1]);
  return found;
}

/** The account stands in the name of somebody who died or cannot write: the display name is theirs. */
export function isAccountOfAnother(text: string): boolean {
  return (
    /\b(?:is|are|was|were|still|account|policy|contract)\b[^.?!\n]{0,30}\b(?:in|under) (?:his|her|their|(?:my|our) (?:late )?\p{L}+(?:'s)?) name\b/iu.test(
      text,
    ) && /\b(?:died|passed|late|death|funeral|deceased|estate|hospital|dementia|care home)\b/i.test(text)
  );
}
