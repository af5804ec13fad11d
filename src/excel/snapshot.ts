import type { Area } from '../core/cell/address';

/** Cells of one answer of `getCellProperties`: some 750 bytes a cell keep it below the web's 5 MB. */
const CELLS_PER_REQUEST = 3_000;

/** What a refill changes in the add-in's own area, complete enough to put every cell back as it was. */
export interface Snapshot {
  readonly area: Area;
  readonly formulas: unknown[][];
  readonly numberFormats: unknown[][];
  readonly looks: readonly { readonly row: number; readonly cells: Excel.CellProperties[][] }[];
  readonly heights: readonly (number | undefined)[];
  /** of a row whose height nobody has set */
  readonly standardHeight: number;
  readonly merges: readonly string[];
  readonly colours: readonly {
    readonly address: string;
    readonly formula: string;
    readonly fill: string;
    readonly font: string;
  }[];
  readonly filter: string | null;
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, bold: true, italic: true, color: true, underline: true, strikethrough: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Reads the own area before it is written over. One round trip for up to 3,000 cells, one more for each 3,000 beyond. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Snapshot> {
  const range = rangeOf(sheet, area).load('formulas,numberFormat');
  const merged = range.getMergedAreasOrNullObject().load('areas/items/address');
  const heights = range.getRowProperties({ format: { rowHeight: true } });
  sheet.load('standardHeight');
  const rules = range.conditionalFormats.load('items/type,items/priority');
  const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.cols));
  const looks: { row: number; cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  for (let row = 0; row < area.rows; row += height) {
    const part = rangeOf(sheet, { ...area, row: area.row + row, rows: Math.min(height, area.rows - row) });
    looks.push({ row: area.row + row, cells: part.getCellProperties(LOOKS) });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer must stay below 5 MB
    await context.sync();
  }
  // a new rule comes before the older ones: put on again from the last to the first, they stand as they stood
  const custom = rules.items.filter(({ type }) => type === 'Custom').sort((a, b) => b.priority - a.priority);
  const colours = custom.map((item) => ({
    range: item.getRange().load('address'),
    rule: item.custom.rule.load('formula'),
    fill: item.custom.format.fill.load('color'),
    font: item.custom.format.font.load('color'),
  }));
  if (colours.length) await context.sync();
  return {
    area,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    looks: looks.map(({ row, cells }) => ({ row, cells: cells.value })),
    heights: heights.value.map(({ format }) => format?.rowHeight),
    standardHeight: sheet.standardHeight,
    merges: merged.isNullObject ? [] : merged.areas.items.map(({ address }) => localAddress(address)),
    colours: colours.map(({ range: place, rule, fill, font }) => ({
      address: localAddress(place.address),
      formula: rule.formula,
      fill: fill.color,
      font: font.color,
    })),
    filter: filter.isNullObject ? null : localAddress(filter.address),
  };
}

/** Queues the way back, onto a blank area of the snapshot's size. */
export function restoreSnapshot(sheet: Excel.Worksheet, snapshot: Snapshot): void {
  const { area } = snapshot;
  const range = rangeOf(sheet, area);
  range.numberFormat = snapshot.numberFormats;
  range.formulas = snapshot.formulas.map((row, r) =>
    row.map((cell, c) =>
      // a cell formatted as text takes what it is given as it is; elsewhere words are told from numbers by their apostrophe
      snapshot.numberFormats[r]?.[c] !== '@' && typeof cell === 'string' && cell && !cell.startsWith('=')
        ? `'${cell}`
        : cell,
    ),
  );
  for (const { row, cells } of snapshot.looks)
    rangeOf(sheet, { ...area, row, rows: cells.length }).setCellProperties(cells.map((line) => line.map(settable)));
  for (const address of snapshot.merges) sheet.getRange(address).merge(false);
  snapshot.heights.forEach((points, index) => {
    const { format } = rangeOf(sheet, { ...area, row: area.row + index, rows: 1 });
    // written back as a number, a standard height would no longer follow the font
    if (points === snapshot.standardHeight) format.useStandardHeight = true;
    else if (points !== undefined) format.rowHeight = points;
  });
  for (const { address, formula, fill, font } of snapshot.colours) {
    const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.fill.color = fill;
    custom.format.font.color = font;
  }
  if (snapshot.filter) sheet.autoFilter.apply(sheet.getRange(snapshot.filter));
}

/**
 * What has to be set on a cell that was cleared. A cell without fill reports white, which, written back as it is, would become a white
 * fill that hides the gridlines; sides without a line need no word.
 */
function settable(cell: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, ...format } = cell.format ?? {};
  const lines = Object.entries((borders ?? {}) as Record<string, Excel.CellBorder>).filter(
    ([, line]) => line?.style !== 'None',
  );
  return {
    format: {
      ...format,
      ...(fill?.color !== undefined && fill.pattern !== 'None' ? { fill: { color: fill.color } } : {}),
      ...(lines.length ? { borders: Object.fromEntries(lines) } : {}),
    },
  };
}

const rangeOf = (sheet: Excel.Worksheet, { row, col, rows, cols }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, col, rows, cols);

const localAddress = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
