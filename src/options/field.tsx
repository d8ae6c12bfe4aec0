import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines of a text area; a single line without. */
  readonly rows?: number;
  /** What is wrong with what stands there; empty where nothing is. */
  readonly problem?: string;
}

/** A text field that keeps what is being typed, also while the store tells of an earlier state of it. */
export function Field({ label, hint = '', placeholder = '', value, onChange, rows = 0, problem = '' }: FieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  const typing = useRef(false);
  useEffect(() => {
    if (!typing.current) setText(value);
  }, [value]);
  const props = {
    id,
    value: text,
    placeholder,
    'aria-describedby': `${id}hint`,
    'aria-invalid': problem !== '',
    onFocus: () => {
      typing.current = true;
    },
    onBlur: () => {
      typing.current = false;
    },
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setText(event.currentTarget.value);
      onChange(event.currentTarget.value);
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 0 ? <textarea rows={rows} {...props} /> : <input type="text" {...props} />}
      <p class="hint" id={`${id}hint`}>
        {hint} <span class="problem">{problem}</span>
      </p>
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export const Tick = ({ label, checked, onChange }: TickProps) => (
  <label class="tick-field">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
    {label}
  </label>
);
