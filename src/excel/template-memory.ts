import { digest } from '../core/cell/digest';

/** What a fill wrote, kept with the filled sheet, so that cells that somebody has typed over are told from it. */
export interface FillMemory {
  /** size of the filled area */
  readonly rows: number;
  readonly cols: number;
  /** rows of the template that were repeated, and how often */
  readonly repeats: readonly { readonly row: number; readonly count: number }[];
  readonly cells: readonly { readonly id: string; readonly row: number; readonly col: number; readonly mark: string }[];
}

const KEY = 'TKVV_Dien_';
/** Letters of one property. */
const CHUNK = 8_000;

/** Stands for what a cell holds. Numbers to 15 digits, as Excel keeps them. */
export const markOf = (value: unknown): string =>
  digest(typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value)).slice(0, 8);

/** The properties of a sheet that hold the memory, as they are. Null objects where there is none; the caller syncs. */
export function loadMemory(sheet: Excel.Worksheet): Excel.WorksheetCustomPropertyCollection {
  return sheet.customProperties.load('items/key,items/value');
}

export type MemoryText = readonly string[];

export const memoryTextOf = (loaded: Excel.WorksheetCustomPropertyCollection): MemoryText =>
  loaded.items
    .filter(({ key }) => key.startsWith(KEY))
    .sort((a, b) => Number(a.key.slice(KEY.length)) - Number(b.key.slice(KEY.length)))
    .map(({ value }) => value);

/** Queues the writing of one memory over another. */
export function writeMemory(sheet: Excel.Worksheet, text: MemoryText, before: MemoryText): void {
  text.forEach((part, at) => sheet.customProperties.add(`${KEY}${at}`, part));
  for (let at = text.length; at < before.length; at++)
    sheet.customProperties.getItemOrNullObject(`${KEY}${at}`).delete();
}

/** One line for the whole, then one for each cell. */
export function memoryText({ rows, cols, repeats, cells }: FillMemory): MemoryText {
  const head = [rows, cols, ...repeats.map(({ row, count }) => `${row}*${count}`)].join(' ');
  const text = [head, ...cells.map(({ id, row, col, mark }) => `${row} ${col} ${id} ${mark}`)].join('\n');
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, at) => text.slice(at * CHUNK, (at + 1) * CHUNK));
}

/** null where there is none, or somebody has spoilt it. */
export function readMemory(text: MemoryText): FillMemory | null {
  const [head = '', ...lines] = text.join('').split('\n');
  const [rows, cols, ...repeats] = head.split(' ');
  const memory: FillMemory = {
    ...{ rows: Number(rows), cols: Number(cols) },
    repeats: repeats.map((one) => {
      const [row, count] = one.split('*').map(Number);
      return { row: row ?? NaN, count: count ?? NaN };
    }),
    cells: lines.map((line) => {
      const [row, col, id = '', mark = ''] = line.split(' ');
      return { row: Number(row), col: Number(col), id, mark };
    }),
  };
  const numbers = [memory.rows, memory.cols, ...memory.repeats.flatMap(({ row, count }) => [row, count])];
  const isWhole = head !== '' && numbers.every(Number.isInteger) && memory.cells.every(({ mark }) => mark.length === 8);
  return isWhole ? memory : null;
}
