import { useRef } from 'preact/hooks';

interface ChooseFileProps {
  readonly label: string;
  /** What the browser offers to choose; our own files are JSON. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function ChooseFile({ label, accept = 'application/json,.json', onFile }: ChooseFileProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again after it was repaired.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
