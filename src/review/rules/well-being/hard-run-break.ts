import type { Context } from '../../context';
import type { Found, Rule } from '../../rule';
import type { Memory } from '../../types';
import { isHardRun } from '../../well-being/hard-run';

type Conversation = Memory['hardRun'][number];

const find = ({ memory, draft }: Context): readonly Found[] => {
  if (draft.sentences.length === 0) return [];
  if (!isHardRun(memory)) return [];
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
