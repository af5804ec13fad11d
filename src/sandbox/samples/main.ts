import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeXlsx } from '../xlsx/write-xlsx';
import { SAMPLES } from './samples';

/** `npm run samples`: writes the sample workbooks and their lists of mistakes into assets/samples. */
async function main(): Promise<void> {
  const folder = join(process.cwd(), 'assets', 'samples');
  await mkdir(folder, { recursive: true });
  for (const make of SAMPLES) {
    const { workbook, mistakes } = make();
    const path = join(folder, workbook.name);
    await writeFile(path, await writeXlsx(workbook));
    if (mistakes.length > 0) {
      await writeFile(path.replace(/\.xlsx$/, '.mistakes.json'), `${JSON.stringify(mistakes, null, 2)}\n`);
    }
    console.log(`${workbook.name}: ${workbook.sheets.length} sheets, ${mistakes.length} planted mistakes`);
  }
}

void main();
