import '../pages/model';

/** Runs in the page, after its editor: tells the test what the editor's own model holds, and where things are. */
const say = (message: object) => fetch('/say', { method: 'POST', body: JSON.stringify(message) });
await window.mount();
const composer = document.querySelector<HTMLElement>('#composer :is([contenteditable=true], textarea)')!;
const tellText = () => void say({ say: 'text', text: window.model.text() });

new MutationObserver(tellText).observe(composer, { subtree: true, childList: true, characterData: true });
composer.addEventListener('input', tellText);
document.addEventListener('mousemove', (event) => {
  const middle = (element: Element, down: number) => {
    const { x, y } = element.getBoundingClientRect();
    return { x: event.screenX - event.clientX + x + 30, y: event.screenY - event.clientY + y + down };
  };
  void say({
    say: 'page',
    composer: middle(composer, 12),
    button: middle(document.querySelector('#open-panel')!, 10),
  });
});
void say({ say: 'ready' });
