import { useLayoutEffect, useRef } from 'preact/hooks';
import { Choice } from '../ui/choice';
import { t } from '../ui/text';

export type PracticeMode = 'reply' | 'note';

interface ComposerProps {
  readonly mode: PracticeMode;
  readonly customer: string;
  /** What stands in it when it is drawn; afterwards the page's own typing rules. */
  readonly text: string;
  readonly onMode: (mode: PracticeMode) => void;
  readonly onLeave: (text: string) => void;
  readonly onSend: (text: string) => void;
}

/** One `<div>` a line, as Gmail writes them; an empty line holds a `<br>`. */
function fill(element: HTMLElement, text: string): void {
  const lines = text.split('\n').map((line) => {
    const div = document.createElement('div');
    div.lang = 'en';
    div.append(line === '' ? document.createElement('br') : line);
    return div;
  });
  element.replaceChildren(...lines);
}

const textOf = (element: HTMLElement): string =>
  [...element.childNodes].map((line) => line.textContent ?? '').join('\n');

/** A place to write that knows nothing of Attune: plain lines, a mode and a button. */
export function Composer({ mode, customer, text, onMode, onLeave, onSend }: ComposerProps) {
  const box = useRef<HTMLDivElement>(null);
  // Drawn once: a new ticket or mode is a new composer.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    fill(element, text);
    return () => onLeave(textOf(element));
  }, []);
  const send = (): void => {
    if (!box.current || textOf(box.current).trim() === '') return;
    onSend(textOf(box.current));
    fill(box.current, '');
  };
  return (
    <div class="composer" data-mode={mode}>
      <div class="composer-head">
        <Choice
          label={t('practice_mode')}
          options={[
            { value: 'reply', label: t('practice_reply') },
            { value: 'note', label: t('practice_note') },
          ]}
          value={mode}
          onChange={onMode}
        />
        {mode === 'reply' && <span>{t('practice_to', customer)}</span>}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: the point is to practise in what helpdesks use */}
      <div
        ref={box}
        class="composer-text"
        contentEditable
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label={t(mode === 'reply' ? 'practice_composer' : 'practice_composer_note')}
        data-practice-composer={mode}
      />
      <div class="composer-foot">
        <button type="button" class="main" data-practice-send="" onClick={send}>
          {t('practice_send')}
        </button>
      </div>
    </div>
  );
}
