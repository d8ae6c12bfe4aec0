/** One key for spellings that sound alike: "Kathryn" and "Catrin", "Zofia" and "Sophia", "Mohamed" and "Mohammed". */
export const soundKey = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/ck|c(?!h)/g, 'k')
    .replace(/th/g, 't')
    .replace(/y/g, 'i')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1');
