// Written by scripts/lib/rules-index.mjs from the files beside it; don't edit.
import type { Rule } from '../rule';


export const RULES: readonly Rule[] = [

];
