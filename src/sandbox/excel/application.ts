import { recalculate, settle } from '../formula/calculate';
import type { Workbook } from '../model/workbook';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import { fileBytes } from './file-bytes';
import { facet } from './targets';
import type { BookTarget } from './targets';
import type { CreatedTarget } from './workbook-created';

const MODES = [
  'Automatic',
  'AutomaticExceptTables',
  'Manual',
] as const satisfies readonly Workbook['calculationMode'][];

/** The user's own separators and date pattern, from the locale of the host's data. */
function separator(locale: string, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
  return parts.find((part) => part.type === type)?.value ?? '';
}

function datePattern(locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).formatToParts(new Date(Date.UTC(2026, 0, 2)));
  const letters: Record<string, string> = { day: 'd', month: 'M', year: 'yyyy' };
  return parts.map((part) => letters[part.type] ?? part.value).join('');
}

export const applicationType = defineType<BookTarget>({
  name: 'Application',
  props: {
    CalculationMode: {
      get: (b) => b.book.workbook.calculationMode,
      set: (b, value) => {
        const mode = MODES.find((one) => one === value);
        if (!mode) throw refuse.invalidArgument();
        b.book.workbook.calculationMode = mode;
        settle(b.book);
      },
    },
    CalculationState: readOnly((b) => (b.book.dirty ? 'Pending' : 'Done')),
    DecimalSeparator: readOnly((b) => separator(b.host.dataLocale, 'decimal')),
    ThousandsSeparator: readOnly((b) => separator(b.host.dataLocale, 'group')),
    UseSystemSeparators: readOnly(() => true),
  },
  nav: { CultureInfo: (b) => facet('CultureInfo', b) },
  methods: {
    CreateWorkbook: ({ host }, args) =>
      facet('WorkbookCreated', { host, file: fileBytes(args.text(0)) } satisfies CreatedTarget),
    Calculate: (b, args) => {
      args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']);
      recalculate(b.book);
    },
    SuspendApiCalculationUntilNextSync: (b) => {
      b.book.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const cultureInfoType = defineType<BookTarget>({
  name: 'CultureInfo',
  props: { Name: readOnly((b) => b.host.dataLocale) },
  nav: {
    NumberFormat: (b) => facet('NumberFormatInfo', b),
    DatetimeFormat: (b) => facet('DatetimeFormatInfo', b),
  },
});

export const numberFormatInfoType = defineType<BookTarget>({
  name: 'NumberFormatInfo',
  props: {
    NumberDecimalSeparator: readOnly((b) => separator(b.host.dataLocale, 'decimal')),
    NumberGroupSeparator: readOnly((b) => separator(b.host.dataLocale, 'group')),
  },
});

export const datetimeFormatInfoType = defineType<BookTarget>({
  name: 'DatetimeFormatInfo',
  props: {
    DateSeparator: readOnly((b) => /[^dMy]/.exec(datePattern(b.host.dataLocale))?.[0] ?? '/'),
    ShortDatePattern: readOnly((b) => datePattern(b.host.dataLocale)),
    TimeSeparator: readOnly(() => ':'),
  },
});
