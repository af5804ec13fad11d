import { cellKey, keyCol, keyRow } from '../model/workbook';
import type { Comment, Sheet } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { placeArg } from './addresses';
import { facet, found, orNull, rangeObject } from './targets';
import type { BookTarget, SheetTarget } from './targets';

/** The comments of a sheet, or (null) of the workbook. */
interface CommentsTarget extends BookTarget {
  sheet: Sheet | null;
}

interface CommentTarget extends SheetTarget {
  key: number;
}

const AUTHOR = 'Sandbox';

const all = (t: CommentsTarget): CommentTarget[] =>
  t.book.workbook.sheets
    .filter((sheet) => t.sheet === null || sheet === t.sheet)
    .flatMap((sheet) => [...sheet.comments.keys()].map((key) => ({ host: t.host, book: t.book, sheet, key })));

const data = ({ sheet, key }: CommentTarget): Comment => found(sheet.comments.get(key));
const object = (c: CommentTarget): HostObject => facet('Comment', c);

const find = (t: CommentsTarget, args: Args): HostObject | null =>
  orNull(
    all(t).find((one) => data(one).id === args.text(0)),
    object,
  );

/** @throws InvalidArgument for a block of cells or a cell that has a comment or note (documented) */
function add(t: CommentsTarget, args: Args): HostObject {
  const { sheet, area } = placeArg(t, t.sheet ?? t.book.workbook.active, args, 0);
  const content = args.text(1);
  const key = cellKey(area.row, area.col);
  if (area.rows * area.cols !== 1 || content === '') throw refuse.invalidArgument();
  if (sheet.comments.has(key) || sheet.notes.has(key)) throw refuse.invalidArgument();
  sheet.comments.set(key, { id: t.book.newId('COMMENT'), author: AUTHOR, content, resolved: false });
  return object({ host: t.host, book: t.book, sheet, key });
}

function byCell(t: CommentsTarget, args: Args): HostObject {
  const { sheet, area } = placeArg(t, t.sheet ?? t.book.workbook.active, args, 0);
  const key = cellKey(area.row, area.col);
  found(sheet.comments.get(key));
  return object({ host: t.host, book: t.book, sheet, key });
}

/** Threaded comments without replies. Notes have no API in the library that the sandbox loads (ExcelApi 1.18). */
export const commentCollectionType = defineType<CommentsTarget>({
  name: 'CommentCollection',
  items: (t) => all(t).map(object),
  indexer: find,
  methods: {
    Add: add,
    GetCount: (t) => all(t).length,
    GetItemAt: (t, args) => object(found(all(t)[args.integer(0)])),
    GetItemByCell: byCell,
    GetItemOrNullObject: find,
  },
});

export const commentType = defineType<CommentTarget>({
  name: 'Comment',
  id: (c) => ({ Id: data(c).id }),
  props: {
    Id: readOnly((c) => data(c).id),
    AuthorName: readOnly((c) => data(c).author),
    Content: {
      get: (c) => data(c).content,
      set: (c, value) => {
        if (typeof value !== 'string' || value === '') throw refuse.invalidArgument();
        data(c).content = value;
      },
    },
    Resolved: { get: (c) => data(c).resolved, set: (c, value) => void (data(c).resolved = value === true) },
  },
  methods: {
    Delete: (c) => void c.sheet.comments.delete(c.key),
    GetLocation: (c) => rangeObject(c, c.sheet, { row: keyRow(c.key), col: keyCol(c.key), rows: 1, cols: 1 }),
  },
});
