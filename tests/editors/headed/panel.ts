import { browser } from 'wxt/browser';

const button = document.querySelector('button')!;

/** Where the button is on the screen can only be told from a real pointer event. */
document.addEventListener('mousemove', (event) => {
  const { x, y, width, height } = button.getBoundingClientRect();
  void tellTab({
    say: 'panel',
    x: Math.round(event.screenX - event.clientX + x + width / 2),
    y: Math.round(event.screenY - event.clientY + y + height / 2),
  });
});
button.addEventListener('click', () => void tellTab({ apply: true }));

async function tellTab(message: unknown): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message);
}
void tellTab({ say: 'panel-open' });
