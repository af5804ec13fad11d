import { ENTRUSTED } from '../../core/record/organisation';
import { figureKey, type FigureKey } from '../../core/report/figure';
import {
  inspectingLevels,
  INSPECTION_INPUTS,
  OFFICE_INPUTS,
  ORGANISATION_INPUTS,
  type Asked,
} from '../../core/report/inputs/catalogue';
import { typedOf, type Inputs, type TypedFigure } from '../../core/report/inputs/inputs';
import { itemOf, type ItemId } from '../../core/report/items';
import { lastDayOf, type Quarter } from '../../core/report/quarter';
import { REPORT_TEXT_IDS } from '../../core/report/report-data';
import { OWN_SHEETS } from '../../excel/own-sheet';
import type { AskedCells, FormatRun, PlanCell, SheetPlan } from '../../excel/sheet-plan';
import { inputTexts } from '../../i18n/inputs';
import type { Language } from '../../i18n/language';
import { terms } from '../../i18n/terms';
import { textHeight } from './text-height';

const FONT = 'Times New Roman';
const HEAD_FILL = '#DDEBF7';
const TYPE_FILL = '#FFF2CC';
const GREY = '#595959';
const MILLION = 1e6;
const WIDTHS = [250, 80, 80, 80, 80, 80, 80, 80, 80, 80] as const;
/** words are typed over the columns B–E, those of the quarter before stand in F–J */
const TEXT = { now: { col: 1, cols: 4 }, before: { col: 5, cols: 5 } } as const;

/** `TKVV Nhập liệu`: what no export holds, to be typed into the yellow cells, with the quarter before beside it. */
export function inputPlan(inputs: Inputs & { readonly quarter: Quarter }, language: Language): SheetPlan {
  const page = new InputPage(inputs, language);
  page.head();
  page.office();
  page.organisations();
  page.inspections();
  page.texts();
  page.extras();
  return page.plan();
}

class InputPage {
  private readonly cells: PlanCell[][] = [];
  private readonly formats: FormatRun[] = [];
  private readonly merges: { row: number; col: number; rows: number; cols: number }[] = [];
  private readonly heights: { row: number; points: number }[] = [];
  private readonly asked: AskedCells[] = [];
  private readonly words;

  constructor(
    private readonly inputs: Inputs & { readonly quarter: Quarter },
    private readonly language: Language,
  ) {
    this.words = inputTexts[language];
  }

  head(): void {
    const { title, note, quarter, quarterName } = this.words;
    const { inputs } = this;
    // the area is as wide as its widest block, which the words of the last section are
    const wide = new Array<null>(WIDTHS.length - 1).fill(null);
    this.cells.push([title, ...wide], [note], [quarter, quarterName(inputs.quarter.quarter, inputs.quarter.year)]);
    this.formats.push(
      { row: 0, col: 0, rows: 1, cols: 1, bold: true, size: 14 },
      { row: 1, col: 0, rows: 1, cols: 1, italic: true },
      { row: 2, col: 0, rows: 1, cols: 2, bold: true },
    );
  }

  office(): void {
    const { columns, sections, items, units } = this.words;
    const moments = ['value', 'yearStart', 'plan'] as const;
    this.begin(sections.office, [
      columns.name,
      columns.unit,
      columns.now,
      columns.yearStart,
      columns.plan,
      columns.before,
    ]);
    for (const { item, of, asks } of OFFICE_INPUTS as readonly (typeof OFFICE_INPUTS)[number][]) {
      const key = figureKey(item, of);
      const isAsked = (asked: Asked): boolean => (asks as readonly Asked[]).includes(asked);
      const row = this.cells.push([
        items[item],
        units[item],
        isAsked('value') ? this.now(key) : null,
        isAsked('yearStart') ? this.now({ ...key, at: 'yearStart' }) : null,
        isAsked('plan') ? this.now({ ...key, at: 'plan' }) : null,
        isAsked('value') ? this.before(key) : null,
      ]);
      moments.forEach((asked, at) => {
        if (isAsked(asked)) this.ask(row - 1, 2 + at, item);
      });
    }
    this.end(OFFICE_INPUTS.length, 6, [5]);
  }

  organisations(): void {
    const { columns, sections, items } = this.words;
    const names = ORGANISATION_INPUTS.map((item) => items[item]);
    this.begin(sections.organisations, [columns.organisation, ...names, ...names.map(columns.beforeOf)]);
    const { organisations } = terms[this.language];
    const count = ORGANISATION_INPUTS.length;
    for (const of of ENTRUSTED) {
      const keys = ORGANISATION_INPUTS.map((item) => figureKey(item, of));
      const row = this.cells.push([
        organisations[of],
        ...keys.map((key) => this.now(key)),
        ...keys.map((key) => this.before(key)),
      ]);
      ORGANISATION_INPUTS.forEach((item, at) => this.ask(row - 1, 1 + at, item));
    }
    this.end(
      ENTRUSTED.length,
      1 + count * 2,
      ORGANISATION_INPUTS.map((_, at) => 1 + count + at),
    );
  }

  inspections(): void {
    const { columns, sections, items, levels } = this.words;
    const valid = inspectingLevels(lastDayOf(this.inputs.quarter));
    const asked = INSPECTION_INPUTS.filter((item) => item !== 'inspectedDistricts' || valid.includes('district'));
    const names = asked.map((item) => items[item]);
    this.begin(sections.inspections, [columns.organisation, columns.level, ...names, ...names.map(columns.beforeOf)]);
    const { organisations } = terms[this.language];
    for (const of of ENTRUSTED)
      for (const level of valid) {
        const keys = asked.map((item) => figureKey(item, of, 'value', 'now', level));
        const row = this.cells.push([
          organisations[of],
          levels[level],
          ...keys.map((key) => this.now(key)),
          ...keys.map((key) => this.before(key)),
        ]);
        asked.forEach((item, at) => this.ask(row - 1, 2 + at, item));
      }
    this.end(
      ENTRUSTED.length * valid.length,
      2 + asked.length * 2,
      asked.map((_, at) => 2 + asked.length + at),
    );
  }

  texts(): void {
    const { columns, sections, texts } = this.words;
    this.begin(sections.texts, [columns.name, columns.text, null, null, null, columns.beforeOf(columns.text)]);
    const head = this.cells.length - 1;
    this.merge(head, TEXT.now);
    this.merge(head, TEXT.before);
    for (const id of REPORT_TEXT_IDS) {
      const now = this.inputs.texts[id]?.text ?? null;
      const before = this.inputs.textsBefore[id]?.text ?? null;
      const row = this.cells.push([texts[id], now, null, null, null, before]) - 1;
      this.merge(row, TEXT.now);
      this.merge(row, TEXT.before);
      const height = (text: string | null, cols: number): number => textHeight(text ?? '', cols * 80, 12);
      this.heights.push({ row, points: Math.min(400, Math.max(66, height(now, 4), height(before, 5))) });
      this.formats.push(
        { row, ...TEXT.now, rows: 1, fill: TYPE_FILL, wrap: true, vertical: 'Top', numberFormat: '@' },
        { row, ...TEXT.before, rows: 1, wrap: true, vertical: 'Top', colour: GREY, numberFormat: '@' },
      );
    }
    this.frame(REPORT_TEXT_IDS.length, TEXT.before.col + TEXT.before.cols);
  }

  /** Rows of a person's own stay with the sheet. */
  extras(): void {
    const { extras } = this.inputs;
    if (extras.length === 0) return;
    this.title(this.words.sections.extras);
    for (const { cells } of extras)
      this.cells.push(cells.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell === '' ? null : cell)));
  }

  plan(): SheetPlan {
    const { cells } = this;
    return {
      own: OWN_SHEETS.input,
      cells,
      formats: [
        { row: 0, col: 0, rows: cells.length, cols: WIDTHS.length, fontName: FONT, size: 12, vertical: 'Center' },
        ...this.formats,
      ],
      merges: this.merges,
      columnWidths: WIDTHS,
      rowHeights: this.heights,
      frozenRows: 3,
      filter: null,
      coloured: [],
      asked: this.asked,
      pageBreaks: [],
      page: {
        orientation: 'Landscape',
        margins: { top: 20, bottom: 20, left: 20, right: 15 },
        titleRows: null,
        numbered: true,
      },
      showGridlines: false,
    };
  }

  private title(text: string): void {
    this.cells.push([], [text]);
    this.formats.push({ row: this.cells.length - 1, col: 0, rows: 1, cols: 1, bold: true, size: 13 });
  }

  private begin(title: string, captions: readonly PlanCell[]): void {
    this.title(title);
    const row = this.cells.push([...captions]) - 1;
    this.heights.push({ row, points: 50 });
  }

  private end(rows: number, cols: number, greyed: readonly number[]): void {
    const first = this.cells.length - rows;
    for (const col of greyed) this.formats.push({ row: first, col, rows, cols: 1, colour: GREY });
    this.formats.push({ row: first, col: 1, rows, cols: cols - 1, horizontal: 'Right' });
    this.frame(rows, cols);
  }

  private frame(rows: number, cols: number): void {
    const head = this.cells.length - rows - 1;
    this.formats.push(
      { row: head, col: 0, rows: rows + 1, cols, border: 'grid' },
      { row: head, col: 0, rows: 1, cols, bold: true, fill: HEAD_FILL, horizontal: 'Center', wrap: true },
      { row: head + 1, col: 0, rows, cols: 1, wrap: true },
    );
  }

  private merge(row: number, { col, cols }: { col: number; cols: number }): void {
    this.merges.push({ row, col, rows: 1, cols });
  }

  private ask(row: number, col: number, item: ItemId): void {
    const { quantity } = itemOf(item);
    const whole = quantity === 'count';
    const { prompt, alert } = this.words;
    this.asked.push({ row, col, rows: 1, cols: 1, whole, prompt, alert });
    const numberFormat = whole ? '#,##0' : quantity === 'money' ? '#,##0.0' : '#,##0.00';
    this.formats.push({ row, col, rows: 1, cols: 1, fill: TYPE_FILL, numberFormat });
  }

  private now = (key: FigureKey): number | null => shown(typedOf(this.inputs.now, key));

  private before = (key: FigureKey): number | null => shown(typedOf(this.inputs.before, key));
}

/** Money is typed in triệu đồng. */
const shown = (figure: TypedFigure | undefined): number | null =>
  figure ? (itemOf(figure.key.item).quantity === 'money' ? figure.value / MILLION : figure.value) : null;
