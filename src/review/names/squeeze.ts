/** "A" for none, "B" for one …: how many letters a word shares with the one before it. */
const FIRST = 65;
const MOST_SHARED = 25;

const sharedBy = (one: string, other: string): number => {
  let shared = 0;
  while (shared < MOST_SHARED && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
};

/**
 * Words in lower case as one text: in the order of the alphabet, each as what it has beyond the one before. A fifth
 * smaller than the words themselves once both are gzipped; made when the extension is built.
 */
export const squeeze = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort()
    .map((word, index, all) => {
      const shared = sharedBy(word, all[index - 1] ?? '');
      return String.fromCharCode(FIRST + shared) + word.slice(shared);
    })
    .join('');

export function unsqueeze(text: string): readonly string[] {
  let word = '';
  return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    word = word.slice(0, piece.charCodeAt(0) - FIRST) + piece.slice(1);
    return word;
  });
}
