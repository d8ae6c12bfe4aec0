import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';

export type FrameKind = 'served' | 'written' | 'field' | 'nested' | 'tinymce' | 'foreign';

declare global {
  interface Window {
    /** Puts a frame of this kind where the fixture's composer, or the frame before, stands. */
    putFrame: (kind: FrameKind) => Promise<void>;
    /** Opens the frame's document once more, as an editor does that is set up again. */
    writeAnew: () => void;
  }
}

const REPLY = '/attune-test/reply.html';
const FOREIGN = 'https://elsewhere.example/';
const WRITTEN = '<!doctype html><body contenteditable="true" style="margin:12px;font:14px/20px sans-serif"></body>';
const FIELD = '<!doctype html><body style="margin:9px"><textarea rows="6" cols="60"></textarea></body>';
const HOLDER = `<!doctype html><body style="margin:9px"><p>Your reply</p><iframe src="${REPLY}" width="500" height="120">`;

const place = document.createElement('div');
[...document.querySelectorAll<HTMLElement>('[role="textbox"][contenteditable="true"]')]
  .find((element) => element.checkVisibility())
  ?.replaceWith(place);

const loaded = (frame: HTMLIFrameElement): Promise<unknown> =>
  new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));

/** As an editor's script does it, in one go. */
function writeInto(frame: HTMLIFrameElement, html: string): void {
  const inner = frame.contentDocument;
  inner?.open();
  inner?.write(html);
  inner?.close();
}

async function putTinymce(): Promise<void> {
  const target = document.createElement('div');
  place.replaceChildren(target);
  const plain = { menubar: false, toolbar: false, statusbar: false, skin: false, content_css: false, promotion: false };
  const [editor] = await tinymce.init({ target, license_key: 'gpl', ...plain });
  // Its skin, which is not loaded, would give it a size and show it.
  Object.assign(editor?.iframeElement?.style ?? {}, { width: '560px', height: '170px', visibility: 'visible' });
}

window.putFrame = async (kind) => {
  if (kind === 'tinymce') return putTinymce();
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '560px', height: '170px', border: '5px solid #ccd' });
  if (kind === 'served') frame.src = REPLY;
  if (kind === 'foreign') frame.src = FOREIGN;
  const come = loaded(frame);
  place.replaceChildren(frame);
  if (kind === 'served' || kind === 'foreign') await come;
  else writeInto(frame, { nested: HOLDER, field: FIELD, written: WRITTEN }[kind]);
};

window.writeAnew = () => {
  const frame = place.querySelector('iframe');
  if (frame) writeInto(frame, WRITTEN);
};

window.draftInModel = () => {
  let inner = place.querySelector('iframe')?.contentDocument;
  inner = inner?.querySelector('iframe')?.contentDocument ?? inner;
  const composer = inner?.querySelector<HTMLElement>('[contenteditable="true"], textarea');
  if (composer && 'value' in composer) return String(composer.value);
  return [...(composer?.childNodes ?? [])].map(({ textContent }) => textContent?.replaceAll('\u00A0', ' ')).join('\n');
};
document.documentElement.dataset.ready = '';
