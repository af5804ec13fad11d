import type { PageLayout } from '../model/workbook';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { placeArg } from './addresses';
import { facet, orNull, rangeObject } from './targets';
import type { SheetTarget } from './targets';

const layout = (s: SheetTarget): PageLayout => s.sheet.pageLayout;

interface BreaksTarget extends SheetTarget {
  along: 'rows' | 'columns';
}

interface BreakTarget extends BreaksTarget {
  at: number;
}

const breaks = (b: BreaksTarget): number[] => (b.along === 'rows' ? layout(b).rowBreaks : layout(b).columnBreaks);
const breakObject = (b: BreaksTarget, at: number): HostObject => facet('PageBreak', { ...b, at } satisfies BreakTarget);

export const pageBreakCollectionType = defineType<BreaksTarget>({
  name: 'PageBreakCollection',
  items: (b) => breaks(b).map((at) => breakObject(b, at)),
  /** by the break's id: office.js asks so for each item that it has loaded */
  indexer: (b, args) =>
    orNull(
      breaks(b).find((at) => at === args.integer(0)),
      (at) => breakObject(b, at),
    ),
  methods: {
    /** The break lies before the top-left cell of the range (documented). */
    Add: (b, args) => {
      const { area } = placeArg(b, b.sheet, args, 0);
      const at = b.along === 'rows' ? area.row : area.col;
      if (at === 0) throw refuse.invalidArgument();
      if (!breaks(b).includes(at)) breaks(b).push(at);
      breaks(b).sort((x, y) => x - y);
      return breakObject(b, at);
    },
    GetCount: (b) => breaks(b).length,
    RemovePageBreaks: (b) => void breaks(b).splice(0),
  },
});

export const pageBreakType = defineType<BreakTarget>({
  name: 'PageBreak',
  id: (b) => ({ _Id: b.at }),
  props: {
    RowIndex: readOnly((b) => (b.along === 'rows' ? b.at : 0)),
    ColumnIndex: readOnly((b) => (b.along === 'columns' ? b.at : 0)),
  },
  methods: {
    Delete: (b) => void breaks(b).splice(breaks(b).indexOf(b.at), 1),
    GetCellAfterBreak: (b) => {
      const cell = b.along === 'rows' ? { row: b.at, col: 0 } : { row: 0, col: b.at };
      return rangeObject(b, b.sheet, { ...cell, rows: 1, cols: 1 });
    },
  },
});
