import { render } from 'preact';
import type { Intent, SessionLink, SessionView } from '../../src/messages/protocol';
import { Panel } from '../../src/panel/panel';
import '../../src/panel/panel.css';
import { STATES } from './sample-views';

const root = document.getElementById('root');
let view: SessionView | undefined;
let watcher: ((view: SessionView) => void) | undefined;
const intents: Intent[] = [];
const said: string[] = [];

const link: SessionLink = {
  watch(callback, signal) {
    watcher = callback;
    signal.addEventListener('abort', () => {
      watcher = undefined;
    });
    if (view) callback(view);
  },
  send: (intent) => intents.push(intent),
  outline: async () => '<main data-test-id><article>',
  story: async () => '',
};

const draw = (state: string): void => {
  if (!root) return;
  render(
    <main>
      <h1 class="hidden">Attune</h1>
      <Panel
        link={state === 'no-helpdesk' ? null : link}
        lost={state === 'lost'}
        applyKey="Alt+Enter"
        onOptions={() => said.push('options')}
        onPractice={() => said.push('practice')}
        onReload={() => said.push('reload')}
      />
    </main>,
    root,
  );
};

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Effects run a frame after a drawing, and what they change is drawn in the next. */
const drawn = async (): Promise<void> => {
  for (let frames = 0; frames < 4; frames += 1) await frame();
};

window.attune = {
  intents,
  said,
  states: STATES,
  async show(state) {
    view = typeof state === 'string' ? STATES[state] : state;
    if (view) watcher?.(structuredClone(view));
    draw(typeof state === 'string' ? state : 'custom');
    await drawn();
  },
};
