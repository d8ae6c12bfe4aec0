// Written by scripts/lib/rules-index.mjs from the files beside it; don't edit.
import type { Rule } from '../rule';
import { rule as weakClose } from './closing/weak-close';
import { rule as apologyStacked } from './empathy/apology-stacked';
import { rule as nonApology } from './empathy/non-apology';
import { rule as deflectToDocs } from './talk-track/deflect-to-docs';
import { rule as stockEmpathy } from './talk-track/stock-empathy';
import { rule as stockPhrase } from './talk-track/stock-phrase';

export const RULES: readonly Rule[] = [
  weakClose,
  apologyStacked,
  nonApology,
  deflectToDocs,
  stockEmpathy,
  stockPhrase,
];
