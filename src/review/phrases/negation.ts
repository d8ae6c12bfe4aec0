/** Contracted negations, spelled out: in a pattern an apostrophe may be missing, so "*n't" would find "joint". */
export const NOT =
  "isn't|wasn't|aren't|weren't|don't|doesn't|didn't|won't|can't|couldn't|hasn't|haven't|hadn't|wouldn't|shouldn't|needn't|mustn't|cannot";
