import { MOTIFS } from './motifs';
import { encodePng } from './png';
import { paint } from './shape';

/** Every icon of the add-in as a PNG file, by file name (`icon-16.png`). Pure: the test holds the files on disk against it. */
export function drawIcons(): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (const [name, { sizes, draw }] of Object.entries(MOTIFS)) {
    for (const size of sizes) files.set(`${name}-${size}.png`, encodePng(size, paint(size, draw(size))));
  }
  return files;
}
