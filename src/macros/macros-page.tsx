import { useEffect, useState } from 'preact/hooks';
import { useSettings } from '../options/use-settings';
import { readLayers } from '../packs/stored';
import { readOwn } from '../settings/store';
import type { Settings } from '../settings/types';
import { Confirm } from '../ui/confirm';
import { OwnPage } from '../ui/own-page';
import { count, t } from '../ui/text';
import { BringIn } from './bring-in';
import type { Macro } from './read-macros';
import { Results } from './results';
import { keepTitles, readTitles, type Titles, withTitles } from './titles';
import { useReview } from './use-review';

/** Titles, and which macros are the agent's own; both are looked up anew when the macros change. */
function useShelf(macros: readonly string[] | undefined) {
  const [titles, setTitles] = useState<Titles>(new Map());
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { packs } = await readLayers();
      const theirs = packs.flatMap((pack) => pack.macros);
      setTitles(withTitles(await readTitles(), theirs));
    };
    void look();
    void readOwn().then((settings) => setOwn(new Set(settings.macros)));
  }, [macros]);
  return { titles, own };
}

interface RunProps {
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

function Running({ done, all, onStop }: RunProps) {
  return (
    <div class="running">
      <label for="progress">{t('mac_running', done, all)}</label>
      <progress id="progress" value={done} max={all} />
      <button type="button" onClick={onStop}>
        {t('mac_stop')}
      </button>
    </div>
  );
}

interface KeptProps {
  readonly settings: Settings;
  readonly review: ReturnType<typeof useReview>;
  readonly onForgetAll: () => void;
}

/** How many there are, and the review of them all. */
function Kept({ settings, review, onForgetAll }: KeptProps) {
  const { state, done, all, failure } = review;
  const { length } = settings.macros;
  if (length === 0) return <p class="tally">{t('mac_none')}</p>;
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">{count('mac_kept', length)}</h2>
      <p>{t('mac_kept_body')}</p>
      {state === 'running' ? (
        <Running done={done} all={all} onStop={review.stop} />
      ) : (
        <div class="acts">
          <button type="button" class="main" onClick={() => review.start(settings)}>
            {t('mac_review')}
          </button>
          <Confirm
            label={t('mac_forget_all')}
            question={t('mac_forget_ask')}
            yes={t('mac_forget_yes')}
            no={t('mac_forget_no')}
            onYes={onForgetAll}
          />
        </div>
      )}
      <p class="said" role="status">
        {state === 'done' && count('mac_done', all)}
        {state === 'stopped' && t('mac_stopped', done, all)}
        {state === 'failed' && t('mac_failed', failure)}
      </p>
    </section>
  );
}

/** All macros, read by the same engine as a reply: those that are talk track, worst first, with what could stand there. */
export function MacrosPage() {
  const { settings, change, failure } = useSettings();
  const review = useReview();
  const { titles, own } = useShelf(settings?.macros);
  const keep = async (macros: readonly Macro[]): Promise<void> => {
    await keepTitles(macros, [...(settings?.macros ?? []), ...macros.map(({ text }) => text)]);
    await change((now) => ({ ...now, macros: [...now.macros, ...macros.map(({ text }) => text)] }));
    review.forget();
  };
  const forget = (gone: (text: string) => boolean): void =>
    void change((now) => ({ ...now, macros: now.macros.filter((text) => !gone(text)) }));
  const forgetAll = (): void => {
    review.forget();
    forget((text) => own.has(text));
  };
  const kept = new Set(settings?.macros);
  const judged = review.judged.filter(({ text }) => kept.has(text));
  return (
    <OwnPage id="macros" lead={t('mac_lead')}>
      <p class="failure" role="alert">
        {failure !== '' && t('opt_save_failed', failure)}
      </p>
      {settings && (
        <>
          <BringIn kept={settings.macros} onBring={keep} />
          <Kept settings={settings} review={review} onForgetAll={forgetAll} />
          {(review.state === 'done' || review.state === 'stopped') && (
            <Results judged={judged} titles={titles} own={own} onForget={(one) => forget((text) => text === one)} />
          )}
        </>
      )}
    </OwnPage>
  );
}
