import { isText } from '../frames/nodes';
import { joined, type Way } from './selectors';

/** How a file's name ends; an address on the web doesn't end so. */
const FILE =
  /[^\s/\\"'<>]{1,120}\.(?:pdf|png|jpe?g|gif|heic|webp|bmp|tiff?|svg|docx?|odt|rtf|xlsx?|ods|csv|pptx?|txt|log|zip|7z|mp4|mov|mp3|m4a|eml|ics|html?|json)\b/giu;
const NAMED = ['title', 'alt', 'aria-label', 'download', 'href', 'data-filename', 'data-name'] as const;
/** Emoji are pictures in some editors. */
const EMOJI = '[data-emoji], [goomoji], .emoji, [class*="emoji"]';

interface Place {
  /** The composer with its recipients and buttons, and no message; null where it can't be told. */
  readonly box: Element | null;
  readonly composer: Element;
  readonly notDraft: readonly string[];
  /** Marks of this helpdesk's own, one for each file. */
  readonly marks?: readonly Way[];
}

const namesIn = (element: Element): readonly string[] => {
  const texts = [...element.childNodes].flatMap((node) => (isText(node) ? [node.data] : []));
  const named = NAMED.map((name) => element.getAttribute(name) ?? '');
  return [...texts, ...named].flatMap((text) => text.match(FILE) ?? []).map((name) => name.toLowerCase());
};

/** Pictures that were pasted into the text go with it. */
const countPictures = (composer: Element, notDraft: readonly string[]): number => {
  const foreign = [...notDraft, EMOJI].join(', ');
  return [...composer.querySelectorAll('img, video, object')].filter((picture) => !picture.closest(foreign)).length;
};

/**
 * How many files and pictures would go with the text. Where a helpdesk's own marks aren't known, a file is what has a
 * file's name: each lists them under the text by name. Rather one too many than one too few, since it is at none that
 * something is said.
 */
export function countAttachments({ box, composer, notDraft, marks = [] }: Place): number | undefined {
  if (!box || box === composer || !composer.isConnected) return undefined;
  const around = [...box.querySelectorAll('*')].filter((element) => !composer.contains(element));
  const named = new Set(around.flatMap(namesIn)).size;
  const marked = marks.length > 0 ? box.querySelectorAll(joined(marks)).length : 0;
  const previews = around.filter((element) => element.matches('img[src^="blob:"], video, object')).length;
  return Math.max(named, marked, previews) + countPictures(composer, notDraft);
}
