import type { feedbackIn } from '../review/feedback/feedback';
import type { keepsakeOf } from '../review/privacy/keepsake';
import type { review } from '../review/review';
import type { findTeam } from '../review/team-pattern';
import type { Aside } from './aside';
import type { Explain } from './prompts';

/** The rules at work. They weigh more than all the rest, so a page gets them when there is first a draft to review. */
export interface Engine {
  readonly review: typeof review;
  readonly explain: Explain;
  readonly feedbackIn: typeof feedbackIn;
  readonly keepsakeOf: typeof keepsakeOf;
  readonly findTeam: typeof findTeam;
  readonly aside: Aside;
}

/** Answers with the engine once it is there; the first question sends for it, and so does the next after a failure. */
export function engineOnDemand(
  load: () => Promise<Engine>,
  arrived: () => void,
  failed: (error: unknown) => void,
): () => Engine | null {
  let engine: Engine | null = null;
  let onTheWay = false;
  const send = async (): Promise<void> => {
    onTheWay = true;
    try {
      engine = await load();
    } finally {
      onTheWay = false;
    }
  };
  return () => {
    if (!engine && !onTheWay) void send().then(arrived, failed);
    return engine;
  };
}
