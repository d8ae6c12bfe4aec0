import type axe from 'axe-core';
import type { Intent, SessionView } from '../../src/messages/protocol';
import type { Strings } from './strings';

declare global {
  /** The strings of another language, where the harness was opened in one. */
  var strings: Strings | undefined;
  interface Window {
    attune: {
      readonly intents: Intent[];
      /** What was asked of the page around the panel, or copied. */
      readonly said: string[];
      readonly states: Readonly<Record<string, SessionView>>;
      /** Puts a state, or a view, before the panel; resolves when it is drawn. */
      show(state: string | SessionView): Promise<void>;
    };
    readonly axe: typeof axe;
  }
}
