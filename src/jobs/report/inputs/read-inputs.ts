import { numberReadings } from '../../../core/cell/number';
import { organisationOf } from '../../../core/record/organisation';
import type { FigureKey, FigureSource, Holder, Moment } from '../../../core/report/figure';
import { figureId, figureKey } from '../../../core/report/figure';
import { OFFICE_INPUTS } from '../../../core/report/inputs/catalogue';
import {
  NO_INPUTS,
  type ExtraRow,
  type InputFault,
  type Inputs,
  type TypedFigure,
} from '../../../core/report/inputs/inputs';
import { itemOf } from '../../../core/report/items';
import type { ReportText, ReportTextId } from '../../../core/report/report-data';
import type { CellValue } from '../../../core/sheet/grid';
import type { OwnCells } from '../../../excel/read-own-cells';
import {
  columnOf,
  levelOf,
  officeItemOf,
  quarterIn,
  reportTextOf,
  sectionOf,
  type InputColumn,
  type InputSectionId,
} from './input-words';

const MILLION = 1e6;

/** the day that the figures of a column are of */
const MOMENT: Readonly<Partial<Record<InputColumn['holds'], Moment>>> = {
  value: 'now',
  yearStart: 'yearStart',
  plan: 'plan',
};

/**
 * Reads the input sheet, which people may have sorted, shortened or added to: a section begins at its title (in either language) with its
 * headings below, in any order, and ends at the next title. Rows that stand for nothing asked for are kept beside.
 */
export function readInputs(cells: OwnCells | null): Inputs {
  return cells ? new InputReader(cells).read() : NO_INPUTS;
}

class InputReader {
  private readonly now: TypedFigure[] = [];
  private readonly before: TypedFigure[] = [];
  private readonly texts: Partial<Record<ReportTextId, ReportText>> = {};
  private readonly textsBefore: Partial<Record<ReportTextId, ReportText>> = {};
  private readonly faults: InputFault[] = [];
  private readonly extras: ExtraRow[] = [];
  private quarter: Inputs['quarter'] = null;
  /** the organisation of a block of levels is written once, in its first row */
  private organisation: Holder | null = null;

  constructor(private readonly cells: OwnCells) {}

  read(): Inputs {
    let section: InputSectionId | null = null;
    let columns: readonly (InputColumn | null)[] | null = null;
    this.cells.values.forEach((line, at) => {
      const filled = line.filter((cell) => cell !== '');
      if (filled.length === 0) return;
      const begun = filled.length === 1 ? sectionOf(String(filled[0])) : null;
      if (begun) [section, columns, this.organisation] = [begun, null, null];
      else if (!section) this.quarter ??= quarterIn(filled.map(String).join(' '));
      else if (section === 'extras') this.extras.push({ cells: line });
      else if (!columns) columns = line.map((cell) => columnOf(String(cell)));
      else if (!this.row(section, columns, line, at)) this.extras.push({ cells: line });
    });
    const { now, before, texts, textsBefore, faults, extras, quarter } = this;
    return { sheet: this.cells.sheet, quarter, now, before, texts, textsBefore, faults, extras };
  }

  /** False where the row stands for nothing that is asked for. */
  private row(
    section: InputSectionId,
    columns: readonly (InputColumn | null)[],
    line: readonly CellValue[],
    at: number,
  ): boolean {
    const word = (holds: InputColumn['holds']): string => {
      const col = columns.findIndex((column) => column?.holds === holds);
      return String(line[col] ?? '').trim();
    };
    if (section === 'texts') return this.text(reportTextOf(word('name')), columns, line, at);
    if (section === 'office') {
      const item = officeItemOf(word('name'));
      const asked = OFFICE_INPUTS.find((one) => one.item === item);
      if (!asked) return false;
      this.figures(columns, line, at, () => figureKey(asked.item, asked.of));
      return true;
    }
    const named = organisationOf(word('organisation'));
    if (word('organisation')) this.organisation = named === 'direct' ? null : named;
    const of = this.organisation;
    const level = section === 'inspections' ? levelOf(word('level')) : null;
    if (!of || (section === 'inspections' && !level)) return false;
    this.figures(columns, line, at, ({ item }) => item && figureKey(item, of, 'value', 'now', level ?? ''));
    return true;
  }

  private figures(
    columns: readonly (InputColumn | null)[],
    line: readonly CellValue[],
    at: number,
    keyOf: (column: InputColumn) => FigureKey | undefined,
  ): void {
    columns.forEach((column, col) => {
      const key = column && column.holds in MOMENT ? keyOf(column) : undefined;
      const typed = line[col] ?? '';
      if (!column || !key || typed === '') return;
      const figure = this.figure({ ...key, at: MOMENT[column.holds] ?? 'now' }, typed, at, col);
      if (figure) (column.before ? this.before : this.now).push(figure);
    });
  }

  private figure(key: FigureKey, typed: CellValue, at: number, col: number): TypedFigure | null {
    const fail = (code: InputFault['code']): null => {
      this.faults.push({ ...this.place(at, col), code, typed: String(typed) });
      return null;
    };
    const [read, other] = readingsOf(typed);
    if (!read) return fail('notANumber');
    if (other) return fail('ambiguous');
    if (read.value < 0) return fail('negative');
    const { quantity } = itemOf(key.item);
    if (quantity === 'count' && !Number.isInteger(read.value)) return fail('notWhole');
    if ([...this.now, ...this.before].some((other) => sameCellKey(other, key, this.place(at, col).col)))
      return fail('repeated');
    // an amount that names its unit in the cell itself has been read in đồng
    const times = quantity === 'money' && !read.inDong ? MILLION : 1;
    return { key, value: read.value * times, half: read.half * times, source: this.source(at, col) };
  }

  private text(
    id: ReportTextId | null,
    columns: readonly (InputColumn | null)[],
    line: readonly CellValue[],
    at: number,
  ): boolean {
    if (!id) return false;
    columns.forEach((column, col) => {
      const text = String(line[col] ?? '').trim();
      if (column?.holds !== 'text' || !text) return;
      (column.before ? this.textsBefore : this.texts)[id] ??= { text, source: this.source(at, col) };
    });
    return true;
  }

  private place(at: number, col: number): { row: number; col: number } {
    return { row: this.cells.row + at, col: this.cells.col + col };
  }

  private source(at: number, col: number): FigureSource {
    return { sheet: this.cells.sheet, area: { ...this.place(at, col), rows: 1, cols: 1 } };
  }
}

function readingsOf(typed: CellValue): readonly { value: number; half: number; inDong: boolean }[] {
  if (typeof typed === 'number') return [{ value: typed, half: 0, inDong: false }];
  if (typeof typed === 'boolean') return [];
  return numberReadings(typed).map(({ value, half, style }) => ({ value, half, inDong: style.dong !== null }));
}

/** The same figure in the same column: typed twice. In another column it is the other quarter's. */
const sameCellKey = ({ key, source }: TypedFigure, other: FigureKey, col: number): boolean =>
  source.area.col === col && figureId(key) === figureId(other);
