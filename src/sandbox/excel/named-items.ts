import { absoluteFormula } from '../formula/references';
import { addName, findName, nameValue, namedArea, removeName, requireFormula } from '../model/names';
import { splitSheet } from '../../core/cell/address';
import type { NamedItem } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { areaOf, facet, found, orNull, rangeObject, sheetObject } from './targets';
import type { NameScopeTarget, NameTarget, RangeTarget } from './targets';

const itemObject = (s: NameScopeTarget, item: NamedItem): HostObject =>
  facet('NamedItem', { ...s, item } satisfies NameTarget);

/** A name may be asked for as `Sheet1!Rate` too (reported). */
const find = (s: NameScopeTarget, args: Args): HostObject | null =>
  orNull(findName(s.scope, splitSheet(args.text(0)).address), (item) => itemObject(s, item));

function add(s: NameScopeTarget, args: Args): HostObject {
  const range = args.target<RangeTarget>(1, 'Range');
  const formula = range ? absoluteFormula(range.sheet.name, areaOf(range)) : args.text(1);
  return itemObject(s, addName(s.scope, args.text(0), formula, args.optionalText(2) ?? ''));
}

const range = (n: NameTarget): HostObject | null =>
  orNull(namedArea(n.book, n.item), ({ sheet, area }) => rangeObject(n, sheet, area));

export const namedItemCollectionType = defineType<NameScopeTarget>({
  name: 'NamedItemCollection',
  items: (s) => s.scope.names.map((item) => itemObject(s, item)),
  indexer: find,
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (s) => s.scope.names.length,
    GetItemOrNullObject: find,
  },
});

export const namedItemType = defineType<NameTarget>({
  name: 'NamedItem',
  id: (n) => ({ _Id: n.item.name }),
  props: {
    Name: readOnly((n) => n.item.name),
    Formula: {
      get: (n) => n.item.formula,
      set: (n, value) => {
        if (typeof value !== 'string') throw refuse.invalidArgument();
        n.item.formula = requireFormula(value);
        n.book.dirty = true;
      },
    },
    Value: readOnly((n) => nameValue(n.book, n.item).value),
    Type: readOnly((n) => nameValue(n.book, n.item).type),
    Scope: readOnly((n) => (n.sheet ? 'Worksheet' : 'Workbook')),
    Visible: {
      get: (n) => n.item.visible,
      set: (n, value) => {
        if (typeof value !== 'boolean') throw refuse.invalidArgument();
        n.item.visible = value;
      },
    },
    Comment: {
      get: (n) => n.item.comment,
      set: (n, value) => {
        if (typeof value !== 'string') throw refuse.invalidArgument();
        n.item.comment = value;
      },
    },
  },
  nav: {
    Worksheet: (n) => sheetObject(n, found(n.sheet)),
    WorksheetOrNullObject: (n) => orNull(n.sheet, (sheet) => sheetObject(n, sheet)),
  },
  methods: {
    /** @throws InvalidOperation if the name stands for no cells (documented: an error) */
    GetRange: (n) => {
      const cells = range(n);
      if (!cells) throw refuse.invalidOperation();
      return cells;
    },
    GetRangeOrNullObject: range,
    Delete: (n) => {
      removeName(n.scope, n.item);
      n.book.dirty = true;
    },
  },
});
