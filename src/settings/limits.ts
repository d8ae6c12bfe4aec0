/** Longest macro, in UTF-16 code units: a long form letter has about 5,000. */
export const MACRO_LENGTH = 20_000;
/** A large helpdesk has some two thousand macros. */
export const MOST_MACROS = 5000;
