import { datesIn } from '../../cell/date';
import { plain } from '../../cell/fold';
import { partsOf } from '../../cell/serial';
import { proseSheets } from '../prose/arithmetic';
import type { SheetProse } from '../prose/arithmetic';
import type { ProseLine } from '../../sheet/prose';
import { rule } from '../rule';

/** Words before a month that tell when the document was made. */
const MADE = /(?:^|[^a-z])(?:thuc hien|thoi gian thuc hien|lap|nguoi lap|in)(?: vao)? $/;

interface Dated {
  readonly line: ProseLine;
  readonly serial: number;
}

/** Figures "đến 31/05/2023" in a document "Thực hiện tháng 5/2025": copied from an old one, or a year mistyped. */
export const periodApart = rule(
  {
    id: 'period.apart',
    severity: 'warning',
    source: 'DOMAIN 8 I10',
    scope: 'office',
    kinds: 'all',
    mend: 'confirm',
    parameters: { months: 12 },
  },
  function* (office, { months }) {
    for (const sheet of proseSheets(office)) {
      const made = datesOf(sheet, true)[0];
      const data = latest([
        ...datesOf(sheet, false).map(({ serial }) => serial),
        ...office.tables.filter((table) => table.sheet === sheet.sheet).flatMap(({ period }) => period?.date ?? []),
      ]);
      if (!made || data === null) continue;
      const apart = monthsBetween(data, made.serial);
      if (apart <= months) continue;
      const { line } = made;
      yield {
        place: { sheet: line.sheet, row: line.row, col: line.col },
        found: line.cells[0]?.value ?? '',
        values: { data, made: made.serial, months: apart },
        evidence: [],
      };
    }
  },
);

/** Days when a sheet says it was made, or of which it says that its figures are. */
function datesOf({ lines }: SheetProse, made: boolean): Dated[] {
  return lines.flatMap((line) => {
    const words = plain(line.text);
    return datesIn(line.text)
      .filter(({ start, against, until, grain }) => {
        const isMade = grain === 'month' && MADE.test(words.slice(Math.max(0, start - 24), start));
        return made ? isMade : !isMade && until && !against;
      })
      .map(({ serial }) => ({ line, serial }));
  });
}

const latest = (serials: readonly number[]): number | null => (serials.length > 0 ? Math.max(...serials) : null);

function monthsBetween(from: number, to: number): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}
