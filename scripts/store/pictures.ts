import { readFileSync } from 'node:fs';
import { openOffice } from '../../tests/e2e/desk';
import { frame, largeTile, smallTile } from './frame';
import { besideTheTicket, cardOnMark, finishStrong, heldSend, practice, tilePieces } from './scenes';

const SCENES = [besideTheTicket, cardOnMark, finishStrong, heldSend, practice];

/** One line for each scene, in their order, and one for the large tile. */
const captions = (): readonly string[] =>
  readFileSync(`${process.cwd()}/store/texts/en/captions.txt`, 'utf8').trim().split('\n');

/** The stores' pictures into `folder`, from the build. */
export async function makePictures(folder: string): Promise<void> {
  const office = await openOffice({ headless: true });
  try {
    const lines = captions();
    for (const [index, scene] of SCENES.entries()) {
      const { pieces, scheme } = await scene(office);
      const tab = await office.context.newPage();
      await frame(tab, lines[index] ?? '', pieces, scheme, `${folder}screenshot-${index + 1}.png`);
      await tab.close();
    }
    const { greeting, composer } = await tilePieces(office);
    const tab = await office.context.newPage();
    await smallTile(tab, greeting, `${folder}tile-440.png`);
    await largeTile(tab, lines.at(-1) ?? '', composer, `${folder}tile-1400.png`);
  } finally {
    await office.close();
  }
}
