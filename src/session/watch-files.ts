const carriesFiles = (data: DataTransfer | null): boolean => (data?.files.length ?? 0) > 0;

const isChosen = ({ type, target }: Event): boolean =>
  type === 'change' && target instanceof HTMLInputElement && target.type === 'file';

const isBrought = (event: Event): boolean =>
  isChosen(event) ||
  (event instanceof DragEvent && carriesFiles(event.dataTransfer)) ||
  (event instanceof ClipboardEvent && carriesFiles(event.clipboardData));

/** Calls back when the agent brings a file into the page: chosen, dropped or pasted. */
export function watchFiles(document: Document, brought: () => void, signal: AbortSignal): void {
  const onEvent = (event: Event): void => {
    if (isBrought(event)) brought();
  };
  for (const name of ['change', 'drop', 'paste']) document.addEventListener(name, onEvent, { capture: true, signal });
}
