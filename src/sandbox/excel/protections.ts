import { protect, unprotect } from '../model/protection';
import { defineType, readOnly } from '../protocol/host-object';
import type { BookTarget, SheetTarget } from './targets';

/** What a protected sheet allows when nothing is said (documented): all false, selection normal. */
const DEFAULTS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const worksheetProtectionType = defineType<SheetTarget>({
  name: 'WorksheetProtection',
  props: {
    Protected: readOnly((s) => s.sheet.protection.protected),
    Options: readOnly((s) => (s.sheet.protection.protected ? { ...DEFAULTS, ...s.sheet.protection.options } : null)),
  },
  methods: {
    Protect: (s, args) => {
      const given = args.record(0) as Record<string, boolean | string>;
      protect(s.sheet.protection, { ...DEFAULTS, ...given }, args.optionalText(1));
      s.book.emit({ type: 'protectionChanged', sheet: s.sheet, isProtected: true });
    },
    Unprotect: (s, args) => {
      unprotect(s.sheet.protection, args.optionalText(0));
      s.book.emit({ type: 'protectionChanged', sheet: s.sheet, isProtected: false });
    },
  },
});

export const workbookProtectionType = defineType<BookTarget>({
  name: 'WorkbookProtection',
  props: { Protected: readOnly((b) => b.book.workbook.protection.protected) },
  methods: {
    Protect: (b, args) => protect(b.book.workbook.protection, {}, args.optionalText(0)),
    Unprotect: (b, args) => unprotect(b.book.workbook.protection, args.optionalText(0)),
  },
});
