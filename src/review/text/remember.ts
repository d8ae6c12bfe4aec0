/**
 * Keeps what a pure function made of the texts it was last asked about. From one key press to the next nearly every
 * sentence is the same, so nearly every answer is there already.
 *
 * There are two generations: what was not asked for while one filled is forgotten with the next. `kept` is the size
 * of one, in characters of text; a 10,000-word draft has some 60,000. What is longer than a tenth of it is a whole
 * draft: it changes with each key press and would only push out its own sentences.
 */
export function remember<Answer>(work: (text: string) => Answer, kept = 200_000): (text: string) => Answer {
  let young = new Map<string, Answer>();
  let old = new Map<string, Answer>();
  let held = 0;
  const keep = (text: string, answer: Answer): Answer => {
    if (text.length > kept / 10) return answer;
    held += text.length;
    if (held > kept) {
      old = young;
      young = new Map();
      held = text.length;
    }
    young.set(text, answer);
    return answer;
  };
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const before = old.get(text);
    return keep(text, before === undefined ? work(text) : before);
  };
}
