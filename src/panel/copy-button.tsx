import { useState } from 'preact/hooks';
import { t } from '../ui/text';

interface CopyButtonProps {
  readonly label: string;
  readonly text: () => Promise<string>;
}

/** Copies what `text` gives and says whether that worked; the browser may refuse. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await text());
      setOutcome('copied');
    } catch (error) {
      console.error('Attune could not copy', error instanceof Error ? error.name : 'unknown');
      setOutcome('failed');
    }
  };
  return (
    <>
      <button type="button" onClick={copy}>
        {label}
      </button>
      <span class="copied" role="status">
        {outcome && t(outcome === 'copied' ? 'copied' : 'copy_failed')}
      </span>
    </>
  );
}
