// Written by scripts/lib/rules-index.mjs from the files beside it; don't edit.
import type { Rule } from '../rule';
import { rule as blameCustomer } from './blame/blame-customer';
import { rule as noNextStep } from './closing/no-next-step';
import { rule as prematureClose } from './closing/premature-close';
import { rule as sorryLast } from './closing/sorry-last';
import { rule as weakClose } from './closing/weak-close';
import { rule as apologyStacked } from './empathy/apology-stacked';
import { rule as nonApology } from './empathy/non-apology';
import { rule as alreadyTold } from './listening/already-told';
import { rule as alreadyTried } from './listening/already-tried';
import { rule as goodNewsFlat } from './listening/good-news-flat';
import { rule as stakesIgnored } from './listening/stakes-ignored';
import { rule as unansweredQuestion } from './listening/unanswered-question';
import { rule as coldHandoff } from './ownership/cold-handoff';
import { rule as noOwnerPassive } from './ownership/no-owner-passive';
import { rule as weHidesMe } from './ownership/we-hides-me';
import { rule as deflectToDocs } from './talk-track/deflect-to-docs';
import { rule as stockEmpathy } from './talk-track/stock-empathy';
import { rule as stockPhrase } from './talk-track/stock-phrase';

export const RULES: readonly Rule[] = [
  blameCustomer,
  noNextStep,
  prematureClose,
  sorryLast,
  weakClose,
  apologyStacked,
  nonApology,
  alreadyTold,
  alreadyTried,
  goodNewsFlat,
  stakesIgnored,
  unansweredQuestion,
  coldHandoff,
  noOwnerPassive,
  weHidesMe,
  deflectToDocs,
  stockEmpathy,
  stockPhrase,
];
