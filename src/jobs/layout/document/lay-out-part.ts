import { digest } from '../../../core/cell/digest';
import type { Figures } from '../../../core/report/figures';
import { textName } from '../../../excel/kept-texts';
import type { FormatRun, PlanText } from '../../../excel/sheet-plan';
import type { Block, DocumentPart, ParagraphBlock, TableBlock } from '../../report/document';
import type { DocumentHead } from '../../report/document-head';
import { PageRows } from '../page-rows';
import { chart, chartCols, chartWidths, type PlacedChart } from './chart';
import { clustersOf } from './clusters';
import { gridOf } from './grid';
import { annexHead, head } from './head';
import { headPlaces, headRuling, type HeadPlaces } from './head-ruling';
import type { LaidTable } from './laid-table';
import { FONT, pagePlan, PAPERS, SIZES } from './paper';
import type { PlacedParagraph, PlacedPart, ShownCell } from './placed-document';
import { prepareTable } from './prepare-table';
import { paragraph, sectionTitle } from './running-text';
import { signature, type SignOff } from './signature';
import { table, type TableRows } from './table';
import { linesHeight } from './text-width';

/** Rows of a table longer than a page that stay with its heading. */
const FIRST_ROWS = 3;

/** Places one part on its sheet. */
export function layOutPart(part: DocumentPart, figures: Figures, signOff: SignOff): PlacedPart {
  return new PartLayout(part, figures, signOff).place();
}

class PartLayout {
  private readonly width: number;
  private readonly height: number;
  private readonly tables: ReadonlyMap<TableBlock, LaidTable>;
  private readonly heads: ReadonlyMap<Block, HeadPlaces>;
  private readonly gridWidths: readonly number[];
  private readonly page: PageRows;
  private readonly shown: ShownCell[] = [];
  private readonly paragraphs: PlacedParagraph[] = [];
  private readonly texts: PlanText[] = [];
  private readonly charts: PlacedChart[] = [];
  private longTable: { rows: TableRows; block: TableBlock } | null = null;

  constructor(
    private readonly part: DocumentPart,
    private readonly figures: Figures,
    private readonly signOff: SignOff,
  ) {
    ({ width: this.width, height: this.height } = PAPERS[part.orientation]);
    const prepared = blocksOf(part, 'table').map((block) => prepareTable(block, figures, this.width));
    const headed = part.blocks.flatMap((block) => {
      const said = headOf(block);
      return said ? [{ block, said, ruling: headRuling(said, this.width) }] : [];
    });
    const rulings = [...prepared.map(({ ruling }) => ruling), ...headed.map(({ ruling }) => ruling)];
    const grid = gridOf(rulings, this.width);
    this.gridWidths = grid.widths;
    this.tables = new Map(
      prepared.map((one, index) => {
        const starts = grid.starts[index]!;
        const widths = starts.slice(1).map((end, col) => sum(grid.widths.slice(starts[col], end)));
        return [one.block, { ...one, starts, widths, pageWidth: this.width }];
      }),
    );
    this.heads = new Map(
      headed.map(({ block, said }, index) => [
        block,
        headPlaces(said, this.width, grid.starts[prepared.length + index]!),
      ]),
    );
    this.page = new PageRows(grid.widths.length);
  }

  place(): PlacedPart {
    for (const cluster of clustersOf(this.part.blocks)) this.cluster(cluster);
    return {
      plan: this.plan(),
      shown: [...this.shown, ...this.charts.flatMap(({ shown }) => shown)],
      paragraphs: this.paragraphs,
    };
  }

  private cluster(blocks: readonly Block[]): void {
    const { page } = this;
    const from = page.next;
    let head: TableRows | null = null;
    for (const block of blocks) head = this.block(block) ?? head;
    const isLong = page.measure(LINE)(from, page.next) > this.height;
    if (isLong && head) {
      page.keep(from, Math.min(head.head[1] + FIRST_ROWS, page.next));
      const [block] = blocks.filter((one): one is TableBlock => one.type === 'table').slice(-1);
      this.longTable = { rows: head, block: block! };
    } else page.keep(from, page.next);
  }

  /** @returns the rows of a table */
  private block(block: Block): TableRows | undefined {
    const { page, width } = this;
    switch (block.type) {
      case 'head':
        return void head(page, block, this.heads.get(block)!, width);
      case 'annexHead':
        return void annexHead(page, block, width);
      case 'title':
        return void sectionTitle(page, block, width);
      case 'paragraph':
        return void this.paragraph(block);
      case 'table':
        return table(page, this.tables.get(block)!, this.shown);
      case 'chart':
        this.charts.push(chart(page, block, this.figures, this.gridWidths.length, this.part.own.mark));
        return;
      case 'signature':
        return void signature(page, block.head, this.heads.get(block)!, width, this.signOff);
      case 'pageBreak':
        return void page.beginPage();
    }
  }

  private paragraph(block: ParagraphBlock): void {
    const row = paragraph(this.page, block, this.width);
    const { key, text, figures } = block;
    this.paragraphs.push({ key, row, text });
    this.texts.push({ name: textName(key), row, col: 0, digest: digest((block.ours ?? text).trim()) });
    if (figures.length) this.shown.push({ row, col: 0, keys: figures, block: key });
  }

  private plan(): PlacedPart['plan'] {
    const { page, part, charts, gridWidths } = this;
    const cols = gridWidths.length;
    const beside = Math.max(0, ...blocksOf(part, 'chart').map(chartCols));
    const whole: FormatRun = {
      row: 0,
      col: 0,
      rows: page.next,
      cols,
      fontName: FONT,
      size: SIZES.body,
      vertical: 'Center',
    };
    const title = this.titleRows();
    const repeated = title ? page.measure(LINE)(title.from, title.to + 1) : 0;
    return {
      own: part.own,
      cells: page.cells,
      formats: [whole, ...page.formats],
      merges: page.merges,
      columnWidths: [...gridWidths, ...chartWidths(beside)],
      rowHeights: page.rowHeights,
      frozenRows: 0,
      filter: null,
      coloured: [],
      charts: charts.map(({ plan }) => plan),
      // the heading is repeated on the pages after the one that it stands on
      pageBreaks: page.breaks((from) => this.height - (title && from > title.to ? repeated : 0), LINE),
      page: pagePlan(part.orientation, title),
      showGridlines: false,
      printedCols: cols,
      isGrid: true,
      texts: this.texts,
    };
  }

  /** Excel repeats rows on every page after them: only the heading of a long table that no other table follows. */
  private titleRows(): { from: number; to: number } | null {
    const last = blocksOf(this.part, 'table').at(-1);
    if (!this.longTable || this.longTable.block !== last) return null;
    const [from, end] = this.longTable.rows.head;
    return { from, to: end - 1 };
  }
}

const LINE = linesHeight(1, SIZES.body);

const headOf = (block: Block): DocumentHead | null =>
  block.type === 'head' || block.type === 'signature' ? block.head : null;

const blocksOf = <T extends Block['type']>({ blocks }: DocumentPart, type: T): Extract<Block, { type: T }>[] =>
  blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
