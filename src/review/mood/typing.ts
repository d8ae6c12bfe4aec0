/** How the text is typed: capitals, exclamation marks, emoji. Points on the mood scale. */
export interface Typing {
  /** Everything is in capitals: a habit, or shouting where something is wrong. */
  readonly allCaps: boolean;
  /** Words shouted within ordinary text. */
  readonly shouted: number;
  readonly exclaimed: number;
  readonly asked: number;
}

/** Capitals that are no shouting: abbreviations seen in tickets. Longer all-caps words with digits are codes. */
const ABBREVIATIONS = new Set(
  'PDF HTML HTTP HTTPS JSON CSV IBAN SWIFT BIC VAT GSTIN PIN SIM OTP CAPTCHA USB HDMI WIFI WLAN GDPR DSGVO NASA NATO ASAP FAQ RSVP LED LCD SSD ISBN IMEI UUID SMTP IMAP POP3 API SSO SAML OAUTH DNS VPN GPS EUR USD GBP DHL UPS TNT CHF INR NGN'.split(
    ' ',
  ),
);

const isShouted = (word: string): boolean =>
  word.length >= 3 && !ABBREVIATIONS.has(word) && /\p{Lu}[AEIOUY]|[AEIOUY]\p{Lu}/u.test(word);

/** Reads the typing of the latest messages. */
export function readTyping(text: string): Typing {
  const words = text.match(/\p{L}{2,}/gu) ?? [];
  const capitals = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  const allCaps = words.length >= 6 && capitals.length >= words.length * 0.7;
  return {
    allCaps,
    shouted: allCaps ? 0 : capitals.filter(isShouted).length,
    exclaimed: (text.match(/!{2,}/g) ?? []).length,
    asked: (text.match(/\?{2,}|\?!|!\?/g) ?? []).length,
  };
}
