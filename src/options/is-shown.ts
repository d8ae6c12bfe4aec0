/** A rewrite that only takes something out leaves nothing to show. */
export const isShown = (becomes: string | null | undefined): boolean => /\p{L}{2}/u.test(becomes ?? '');
