/** Writes the icons of the manifest beside this folder: `npx tsx assets/icons/make-icons.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawIcons } from './draw-icons';

for (const [name, png] of drawIcons()) writeFileSync(join(__dirname, '..', name), png);
