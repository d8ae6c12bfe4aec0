// Written by scripts/lib/rules-index.mjs from the files beside it; don't edit.
import type { Rule } from '../rule';
import { rule as blameCustomer } from './blame/blame-customer';
import { rule as minimiseProblem } from './blame/minimise-problem';
import { rule as hardToRead } from './clarity/hard-to-read';
import { rule as vagueThing } from './clarity/vague-thing';
import { rule as noNextStep } from './closing/no-next-step';
import { rule as prematureClose } from './closing/premature-close';
import { rule as sorryLast } from './closing/sorry-last';
import { rule as unsignedOrAbrupt } from './closing/unsigned-or-abrupt';
import { rule as weakClose } from './closing/weak-close';
import { rule as ackMissing } from './empathy/ack-missing';
import { rule as apologyStacked } from './empathy/apology-stacked';
import { rule as cheerMismatch } from './empathy/cheer-mismatch';
import { rule as emotionOverreach } from './empathy/emotion-overreach';
import { rule as nonApology } from './empathy/non-apology';
import { rule as sympathyNoAction } from './empathy/sympathy-no-action';
import { rule as bareNo } from './framing/bare-no';
import { rule as cantBeforeCan } from './framing/cant-before-can';
import { rule as policyShield } from './framing/policy-shield';
import { rule as alreadyTold } from './listening/already-told';
import { rule as alreadyTried } from './listening/already-tried';
import { rule as goodNewsFlat } from './listening/good-news-flat';
import { rule as stakesIgnored } from './listening/stakes-ignored';
import { rule as unansweredQuestion } from './listening/unanswered-question';
import { rule as nameGenericSalutation } from './names/name-generic-salutation';
import { rule as nameMissing } from './names/name-missing';
import { rule as nameOverused } from './names/name-overused';
import { rule as namePlaceholderLeft } from './names/name-placeholder-left';
import { rule as nameUnknownAsk } from './names/name-unknown-ask';
import { rule as nameWrong } from './names/name-wrong';
import { rule as coldHandoff } from './ownership/cold-handoff';
import { rule as noOwnerPassive } from './ownership/no-owner-passive';
import { rule as vagueWhen } from './ownership/vague-when';
import { rule as weHidesMe } from './ownership/we-hides-me';
import { rule as angerHeat } from './sensitive/anger-heat';
import { rule as bereavementCare } from './sensitive/bereavement-care';
import { rule as exitFriction } from './sensitive/exit-friction';
import { rule as healthOrCrisis } from './sensitive/health-or-crisis';
import { rule as attachmentForgotten } from './slips/attachment-forgotten';
import { rule as strayData } from './slips/stray-data';
import { rule as deflectToDocs } from './talk-track/deflect-to-docs';
import { rule as macroUnpersonalised } from './talk-track/macro-unpersonalised';
import { rule as reuseVerbatim } from './talk-track/reuse-verbatim';
import { rule as stockEmpathy } from './talk-track/stock-empathy';
import { rule as stockPhrase } from './talk-track/stock-phrase';
import { rule as neverSaid } from './team/never-said';
import { rule as abuseBoundary } from './well-being/abuse-boundary';
import { rule as hardRunBreak } from './well-being/hard-run-break';
import { rule as pauseBeforeSend } from './well-being/pause-before-send';

export const RULES: readonly Rule[] = [
  blameCustomer,
  minimiseProblem,
  hardToRead,
  vagueThing,
  noNextStep,
  prematureClose,
  sorryLast,
  unsignedOrAbrupt,
  weakClose,
  ackMissing,
  apologyStacked,
  cheerMismatch,
  emotionOverreach,
  nonApology,
  sympathyNoAction,
  bareNo,
  cantBeforeCan,
  policyShield,
  alreadyTold,
  alreadyTried,
  goodNewsFlat,
  stakesIgnored,
  unansweredQuestion,
  nameGenericSalutation,
  nameMissing,
  nameOverused,
  namePlaceholderLeft,
  nameUnknownAsk,
  nameWrong,
  coldHandoff,
  noOwnerPassive,
  vagueWhen,
  weHidesMe,
  angerHeat,
  bereavementCare,
  exitFriction,
  healthOrCrisis,
  attachmentForgotten,
  strayData,
  deflectToDocs,
  macroUnpersonalised,
  reuseVerbatim,
  stockEmpathy,
  stockPhrase,
  neverSaid,
  abuseBoundary,
  hardRunBreak,
  pauseBeforeSend,
];
