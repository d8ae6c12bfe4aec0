import { browser } from 'wxt/browser';
import { openEditor } from '../../../src/composer';

/** Each click in the panel does the next of these. */
const STEPS: readonly (readonly [quote: string, by: string])[] = [
  ['sorry for any inconvenience', 'so sorry this happened'],
  ['today.', 'today.\n\nKind regards,\nSam'],
];
const BOUNDS = { notDraft: ['[class^=gmail_]'], chips: [] };

const say = (message: object) => fetch('/say', { method: 'POST', body: JSON.stringify(message) });
let step = 0;

document.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.id === 'open-panel')
    void browser.runtime.sendMessage('open-panel');
});

browser.runtime.onMessage.addListener((message: { say?: string; apply?: boolean }) => {
  if (message.say) void say(message);
  if (message.apply) void apply();
});

async function apply(): Promise<void> {
  const element = document.querySelector<HTMLElement>('#composer :is([contenteditable=true], textarea)');
  const editor = element && openEditor(element, BOUNDS, new AbortController().signal);
  const [quote, by] = STEPS[step] ?? ['', ''];
  step += 1;
  if (!editor) return;
  const { text } = editor.read();
  const start = text.indexOf(quote);
  const hadFocus = document.hasFocus();
  const outcome = await editor.replace({ start, end: start + quote.length }, by, text);
  await say({ say: 'applied', outcome, hadFocus });
}
