import type { Area } from '../core/cell/address';

/** Cells of one answer of `getCellProperties`: some 750 bytes a cell keep it below the web's 5 MB. */
const CELLS_PER_REQUEST = 5_000;

/** What a refill changes in the add-in's own area, complete enough to put every cell back as it was. */
export interface Snapshot {
  readonly area: Area;
  readonly formulas: unknown[][];
  readonly numberFormats: unknown[][];
  readonly looks: readonly { readonly row: number; readonly cells: Excel.CellProperties[][] }[];
  readonly heights: readonly (number | undefined)[];
  /** of the columns that were asked for, from the first of the area on */
  readonly widths: readonly (number | 'standard')[];
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
  /** cells with data validation, where the plan sets any */
  readonly asked: readonly AskedCell[];
}

/** One cell's data validation. */
interface AskedCell extends Pick<Excel.DataValidation, 'rule' | 'prompt' | 'errorAlert'> {
  readonly row: number;
  readonly col: number;
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

/** An own area that is about to be written over. */
export interface SnapshotOf {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  /** rows whose heights will be set: those of the area, and what is written beyond it */
  readonly heights?: number;
  /** columns whose widths may be set anew */
  readonly widths: number;
  /** data validation will be set anew */
  readonly asks?: boolean;
}

/** Reads own areas before they are written over. One or two round trips for up to 5,000 cells, one more for each 5,000 beyond. */
export async function takeSnapshots(
  context: Excel.RequestContext,
  places: readonly SnapshotOf[],
): Promise<readonly Snapshot[]> {
  if (places.length === 0) return [];
  const queued = places.map(queueArea);
  let asked = 0;
  for (const [index, { sheet, area }] of places.entries()) {
    for (const part of blocksOf(area)) {
      if (asked > 0 && asked + part.rows * part.cols > CELLS_PER_REQUEST) {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer must stay below 5 MB
        await context.sync();
        asked = 0;
      }
      asked += part.rows * part.cols;
      queued[index]!.looks.push({ row: part.row, cells: rangeOf(sheet, part).getCellProperties(LOOKS) });
    }
  }
  await context.sync();
  const coloured = queued.map(queueColours);
  if (coloured.some(({ length }) => length > 0)) await context.sync();
  return queued.map((one, index) => snapshotOf(one, coloured[index]!));
}

/** Reads one area, as `takeSnapshots` does. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Snapshot> {
  const [snapshot] = await takeSnapshots(context, [{ sheet, area, heights: 0, widths: 0 }]);
  return snapshot!;
}

/** Blocks of whole rows, each small enough for one answer. */
function blocksOf(area: Area): Area[] {
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.cols));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, index) => ({
    ...area,
    row: area.row + index * height,
    rows: Math.min(height, area.rows - index * height),
  }));
}

function queueArea({ sheet, area, heights, widths, asks }: SnapshotOf) {
  const range = rangeOf(sheet, area).load('formulas,numberFormat');
  const looks: { row: number; cells: OfficeExtension.ClientResult<Excel.CellProperties[][]> }[] = [];
  return {
    area,
    range,
    looks,
    sheet: sheet.load('standardHeight'),
    merged: range.getMergedAreasOrNullObject().load('areas/items/address'),
    heights: rangeOf(sheet, { ...area, rows: Math.max(area.rows, heights ?? 0) }).getRowProperties({
      format: { rowHeight: true },
    }),
    widths: Array.from({ length: widths }, (_, index) =>
      rangeOf(sheet, { ...area, rows: 1, col: area.col + index, cols: 1 }).format.load('columnWidth,useStandardWidth'),
    ),
    rules: range.conditionalFormats.load('items/type,items/priority'),
    filter: sheet.autoFilter.getRangeOrNullObject().load('address'),
    asked: asks ? queueAsked(sheet, area) : [],
  };
}

/** Cell by cell: cells of several rules have none in common. */
const queueAsked = (sheet: Excel.Worksheet, area: Area) =>
  Array.from({ length: area.rows * area.cols }, (_, index) => {
    const row = area.row + Math.floor(index / area.cols);
    const col = area.col + (index % area.cols);
    const { dataValidation } = rangeOf(sheet, { row, col, rows: 1, cols: 1 });
    return { row, col, validation: dataValidation.load('type,rule,prompt,errorAlert') };
  });

type Queued = ReturnType<typeof queueArea>;

/** A new rule comes before the older ones: put on again from the last to the first, they stand as they stood. */
const queueColours = ({ rules }: Queued) =>
  rules.items
    .filter(({ type }) => type === 'Custom')
    .sort((a, b) => b.priority - a.priority)
    .map((item) => ({
      range: item.getRange().load('address'),
      rule: item.custom.rule.load('formula'),
      fill: item.custom.format.fill.load('color'),
      font: item.custom.format.font.load('color'),
    }));

function snapshotOf(queued: Queued, colours: ReturnType<typeof queueColours>): Snapshot {
  const { area, range, looks, heights, widths, sheet, merged, filter, asked } = queued;
  return {
    area,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
    looks: looks.map(({ row, cells }) => ({ row, cells: cells.value })),
    heights: heights.value.map(({ format }) => format?.rowHeight),
    widths: widths.map(({ columnWidth, useStandardWidth }) => (useStandardWidth ? 'standard' : columnWidth)),
    standardHeight: sheet.standardHeight,
    merges: merged.isNullObject ? [] : merged.areas.items.map(({ address }) => localAddress(address)),
    colours: colours.map(({ range: place, rule, fill, font }) => ({
      address: localAddress(place.address),
      formula: rule.formula,
      fill: fill.color,
      font: font.color,
    })),
    filter: filter.isNullObject ? null : localAddress(filter.address),
    asked: asked
      .filter(({ validation }) => validation.type !== 'None')
      .map(({ row, col, validation: { rule, prompt, errorAlert } }) => ({ row, col, rule, prompt, errorAlert })),
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
  for (const { row, col, rule, prompt, errorAlert } of snapshot.asked) {
    const { dataValidation } = rangeOf(sheet, { row, col, rows: 1, cols: 1 });
    dataValidation.rule = rule;
    dataValidation.prompt = prompt;
    dataValidation.errorAlert = errorAlert;
  }
  for (const address of snapshot.merges) sheet.getRange(address).merge(false);
  snapshot.heights.forEach((points, index) => {
    const { format } = rangeOf(sheet, { ...area, row: area.row + index, rows: 1 });
    // written back as a number, a standard height would no longer follow the font
    if (points === snapshot.standardHeight) format.useStandardHeight = true;
    else if (points !== undefined) format.rowHeight = points;
  });
  snapshot.widths.forEach((points, index) => {
    const { format } = rangeOf(sheet, { row: 0, rows: 1, cols: 1, col: area.col + index });
    if (points === 'standard') format.useStandardWidth = true;
    else format.columnWidth = points;
  });
  for (const { address, formula, fill, font } of snapshot.colours) {
    const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    // a rule may colour only one of the two
    if (fill) custom.format.fill.color = fill;
    if (font) custom.format.font.color = font;
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
