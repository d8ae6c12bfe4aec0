import type { Context } from '../../context';
import type { Found, Rule } from '../../rule';
import type { Memory } from '../../types';

type Conversation = Memory['hardRun'][number];

/** Minutes and counts of rules.md: three very hard ones in an hour, or six hard ones in two hours without a pause. */
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

const find = ({ memory, draft }: Context): readonly Found[] => {
  if (draft.sentences.length === 0) return [];
  const run = unbroken(memory.hardRun);
  const veryHard = run.filter((one) => one.minutesAgo <= HOUR && isVeryHard(one)).length;
  const hard = run.filter(({ minutesAgo, level }) => minutesAgo <= TWO_HOURS && level >= 2).length;
  if (veryHard < VERY_HARD && hard < HARD) return [];
  return [{ start: 0, end: 0, whole: true, message: 'That was a hard run. Five minutes away is allowed.' }];
};

const run = (level: number, abuseOrGrief: boolean, minutes: readonly number[]): Conversation[] =>
  minutes.map((minutesAgo) => ({ minutesAgo, level, abuseOrGrief }));

export const rule: Rule = {
  id: 'hard-run-break',
  family: 'well-being',
  statement: 'After several hard conversations in a row a short break or a swap is suggested.',
  why: 'Compassion runs out before one notices, and the next customer gets what is left. Five minutes bring more of it back than pushing on does.',
  sources: [
    'Seed 003: "empathy burnout is real … make sure you\'re taking breaks, stepping away when needed"',
    'Hülsheger & Schewe 2011, Journal of Occupational Health Psychology: surface acting and exhaustion',
  ],
  severity: 'info',
  channels: ['email', 'social'],
  examples: {
    fires: [
      { draft: 'It leaves today.', memory: { hardRun: run(3, false, [38, 20, 2]) }, becomes: null },
      { draft: 'It leaves today.', memory: { hardRun: run(3, true, [55, 40, 20]) }, becomes: null },
      { draft: 'It leaves today.', memory: { hardRun: run(2, false, [115, 95, 75, 55, 35, 15]) }, becomes: null },
      { draft: 'It leaves today.', memory: { hardRun: run(3, false, [24, 17, 9, 1]) }, becomes: null },
      {
        draft: 'It leaves today.',
        memory: { hardRun: [...run(2, true, [30]), ...run(3, false, [18, 4])] },
        becomes: null,
      },
      { draft: 'It leaves today.', memory: { hardRun: run(2, false, [110, 92, 74, 56, 38, 20, 3]) }, becomes: null },
    ],
    silent: [
      { draft: 'It leaves today.', memory: { hardRun: run(3, false, [58, 30, 2]) } },
      { draft: 'It leaves today.', memory: { hardRun: run(1, false, [50, 40, 30, 20, 10]) } },
      { channel: 'chat', draft: 'It leaves today.', memory: { hardRun: run(3, false, [38, 20, 2]) } },
      { draft: 'It leaves today.', memory: { hardRun: [] } },
      { draft: 'It leaves today.', memory: { hardRun: run(3, false, [20, 2]) } },
      { draft: 'It leaves today.', memory: { hardRun: run(3, true, [2900, 1500, 60]) } },
    ],
  },
  find,
};
