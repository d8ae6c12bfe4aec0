/** A person's name as found somewhere, not yet brought into a form of address. */
export interface Named {
  /** "Dr.", "Capt." as written, in order. */
  readonly titles: readonly string[];
  /** Given name first where that is known. Cases fixed. */
  readonly tokens: readonly string[];
  /** How many of `tokens` are the given name for sure ("Last, First", "DUPONT Marie"); 0 = not said. */
  readonly given: number;
  /** Signed so in full: all of it is how they are called ("Sarah Jane", "Kim Ngân"). */
  readonly asIs?: boolean;
  /** The second of a couple: "Tom & Lisa Wright". */
  readonly and?: string;
}

/** A name brought into the form in which one greets. */
export interface Form {
  readonly address: string;
  /** False: which part is the given name is open, so the address is the whole name. */
  readonly sure: boolean;
  readonly given: readonly string[];
  readonly family: readonly string[];
}
