import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from '../xlsx/write-xlsx';
import { SAMPLES } from './samples';

/** `npm run samples`: writes the sample workbooks and their lists of mistakes into assets/samples. */
async function main(): Promise<void> {
  const folder = join(process.cwd(), 'assets', 'samples');
  await mkdir(folder, { recursive: true });
  for (const [name, make] of Object.entries(SAMPLES)) {
    const { workbook, mistakes } = await make();
    const path = join(folder, name);
    await writeFile(path, await writeXlsx(workbook, 'smallest'));
    if (mistakes.length > 0) {
      await writeFile(path.replace(/\.xlsx$/, '.mistakes.json'), `${JSON.stringify(mistakes, null, 2)}\n`);
    }
    console.log(`${name}: ${workbook.sheets.length} sheets, ${mistakes.length} planted mistakes`);
  }
}

void main();
