import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ConfirmProps {
  /** What the button says, and what it is called where that alone would not tell. */
  readonly label: string;
  readonly name?: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button that asks once more before it does what can't be taken back. The focus goes along with the question. */
export function Confirm({ label, name, question, yes, no, onYes }: ConfirmProps) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const open = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // Before the next key can be heard.
  useLayoutEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) open.current?.focus();
    asked.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button type="button" class="quiet" ref={open} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question in a row of buttons; a fieldset would break the row
    <span class="ask" role="group" aria-label={question}>
      {question}
      <button
        type="button"
        onClick={() => {
          setAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" class="quiet" ref={keep} onClick={() => setAsking(false)}>
        {no}
      </button>
    </span>
  );
}
