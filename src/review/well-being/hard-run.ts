import type { Memory } from '../types';

type Conversation = Memory['hardRun'][number];

/** Minutes and counts: three very hard ones in an hour, or six hard ones in two hours without a pause. */
const HOUR = 60;
const TWO_HOURS = 120;
const VERY_HARD = 3;
const HARD = 6;
const PAUSE = 5;

const isVeryHard = ({ level, abuseOrGrief }: Conversation): boolean => level === 3 || abuseOrGrief;

/** The newest conversations that followed on each other without a pause, newest first. */
const unbroken = (run: readonly Conversation[]): readonly Conversation[] => {
  const newestFirst = [...run].sort((a, b) => a.minutesAgo - b.minutesAgo);
  const broken = newestFirst.findIndex((one, index) => {
    const newer = newestFirst[index - 1];
    return newer !== undefined && one.minutesAgo - newer.minutesAgo > TWO_HOURS / HARD + PAUSE;
  });
  return broken < 0 ? newestFirst : newestFirst.slice(0, broken);
};

/** So many hard conversations in a row that a break is in order. */
export function isHardRun({ hardRun }: Pick<Memory, 'hardRun'>): boolean {
  const run = unbroken(hardRun);
  const veryHard = run.filter((one) => one.minutesAgo <= HOUR && isVeryHard(one)).length;
  const hard = run.filter(({ minutesAgo, level }) => minutesAgo <= TWO_HOURS && level >= 2).length;
  return veryHard >= VERY_HARD || hard >= HARD;
}
