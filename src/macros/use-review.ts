import { useRef, useState } from 'preact/hooks';
import { engineInOwnPage } from '../content/own-page';
import { RULE_TEXTS } from '../options/rules.baked';
import type { Settings } from '../settings/types';
import { type Judged, judge, macroSettings } from './judge';
import { inSlices } from './review-all';

/** What the page knows of a review of all macros. */
export interface Progress {
  readonly state: 'none' | 'running' | 'done' | 'stopped' | 'failed';
  readonly done: number;
  readonly all: number;
  readonly judged: readonly Judged[];
  /** Why it failed; empty otherwise. */
  readonly failure: string;
}

const NONE: Progress = { state: 'none', done: 0, all: 0, judged: [], failure: '' };

interface MacroReview extends Progress {
  readonly start: (settings: Settings) => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

const RULE_IDS = RULE_TEXTS.map(({ id }) => id);

/** The engine over all macros, a slice at a time. A second start calls the first one off. */
export function useReview(): MacroReview {
  const [progress, setProgress] = useState(NONE);
  const running = useRef<AbortController | null>(null);
  const run = async (settings: Settings, stop: AbortController): Promise<void> => {
    const { macros } = settings;
    setProgress({ ...NONE, state: 'running', all: macros.length });
    const engine = await engineInOwnPage();
    const judging = macroSettings(settings, RULE_IDS);
    const judged = await inSlices({
      items: macros,
      each: (text) => judge(text, engine, judging),
      onProgress: (done) => running.current === stop && setProgress((now) => ({ ...now, done })),
      signal: stop.signal,
    });
    if (running.current !== stop) return;
    setProgress((now) => ({ ...now, judged, state: judged.length < macros.length ? 'stopped' : 'done' }));
  };
  const start = (settings: Settings): void => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    run(settings, stop).catch((error: unknown) => {
      setProgress({ ...NONE, state: 'failed', failure: error instanceof Error ? error.message : String(error) });
    });
  };
  const stop = (): void => running.current?.abort();
  const forget = (): void => {
    running.current?.abort();
    running.current = null;
    setProgress(NONE);
  };
  return { ...progress, start, stop, forget };
}
