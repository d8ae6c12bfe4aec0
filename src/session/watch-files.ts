import { isElement } from '../frames/nodes';

const carriesFiles = (data: DataTransfer | null): boolean => (data?.files.length ?? 0) > 0;

/** By type, not by class: an event of a frame is none of this window's. */
const isBrought = (event: Event): boolean => {
  if (event.type === 'change') return isElement(event.target) && event.target.matches('input[type="file"]');
  if (event.type === 'drop') return carriesFiles((event as DragEvent).dataTransfer);
  return carriesFiles((event as ClipboardEvent).clipboardData);
};

/** Calls back when the agent brings a file into the page: chosen, dropped or pasted. */
export function watchFiles(document: Document, brought: () => void, signal: AbortSignal): void {
  const onEvent = (event: Event): void => {
    if (isBrought(event)) brought();
  };
  for (const name of ['change', 'drop', 'paste']) document.addEventListener(name, onEvent, { capture: true, signal });
}
