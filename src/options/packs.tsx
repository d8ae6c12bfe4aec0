import { useState } from 'preact/hooks';
import { engineInOwnPage } from '../content/own-page';
import { diffOf, type PackDiff } from '../packs/diff';
import { explainPack } from '../packs/explain';
import { isTooBig, readPack } from '../packs/read-pack';
import { installPack, undoLast } from '../packs/shelf';
import { layersFrom } from '../packs/stored';
import type { Taken } from '../packs/take-pack';
import type { Pack, Undo } from '../packs/types';
import { readOwn } from '../settings/store';
import { ChooseFile } from '../ui/choose-file';
import { type MessageKey, t } from '../ui/text';
import { Managed } from './managed';
import { PackDiffView } from './pack-diff';
import { PackExport } from './pack-export';
import { PackList } from './pack-list';
import type { SectionProps } from './sections';
import { type HeldPacks, NOTHING_HELD, usePacks } from './use-packs';

const DONE: Readonly<Record<Undo['did'], MessageKey>> = {
  installed: 'packs_installed',
  removed: 'packs_removed',
  moved: 'packs_moved',
};

interface Offered {
  readonly pack: Pack;
  readonly diff: PackDiff;
}

/** A file of five megabytes is refused by its size, before it is read. The engine comes to try the examples. */
async function readFile(file: File): Promise<Taken<Pack>> {
  if (isTooBig(file.size)) return { ok: false, refusal: { problem: 'too-big' } };
  const { findTeam } = await engineInOwnPage();
  return readPack(await file.text(), findTeam);
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const offer = async ({ packs, policy }: HeldPacks, pack: Pack): Promise<Offered> => ({
  pack,
  diff: diffOf(await readOwn(), layersFrom(packs, policy), pack),
});

function Import({ onFile }: { readonly onFile: (file: File) => void }) {
  return (
    <div class="acts">
      <ChooseFile label={t('packs_import')} onFile={onFile} />
    </div>
  );
}

interface SaidProps {
  readonly undo: Undo | null;
  readonly said: string;
  readonly onUndo: () => void;
}

/** What was done last, with the way back; or what was wrong with a file. */
function Said({ undo, said, onUndo }: SaidProps) {
  return (
    <p class="said" role="status">
      {said !== '' ? said : undo && t(DONE[undo.did], undo.name)}{' '}
      {said === '' && undo && (
        <button type="button" onClick={onUndo}>
          {t('packs_undo')}
        </button>
      )}
    </p>
  );
}

/** Packs: brought in, put in order, taken out; each change can be taken back, and none is made before it was read. */
export function Packs({ settings }: SectionProps) {
  const held = usePacks() ?? NOTHING_HELD;
  const [offered, setOffered] = useState<Offered | null>(null);
  const [said, setSaid] = useState('');
  const { installed, undo } = held.packs;
  const act = (work: () => Promise<void>, done = ''): void => {
    setOffered(null);
    work().then(
      () => setSaid(done),
      (error: unknown) => setSaid(t('packs_failed', reason(error))),
    );
  };
  const take = async (file: File): Promise<void> => {
    const taken = await readFile(file);
    setSaid(taken.ok ? '' : explainPack(taken.refusal));
    setOffered(taken.ok ? await offer(held, taken.value) : null);
  };
  return (
    <>
      <p>{t('packs_lead')}</p>
      <Managed />
      <Import onFile={(file) => take(file).catch((error: unknown) => setSaid(t('packs_failed', reason(error))))} />
      {offered && (
        <PackDiffView
          {...offered}
          replaces={installed.some(({ id }) => id === offered.pack.id)}
          onApply={() => act(() => installPack(offered.pack))}
          onCancel={() => setOffered(null)}
        />
      )}
      {!offered && <Said undo={undo} said={said} onUndo={() => act(undoLast, t('packs_undone'))} />}
      <PackList installed={installed} act={act} />
      <PackExport settings={settings} layers={layersFrom(held.packs, held.policy)} />
    </>
  );
}
