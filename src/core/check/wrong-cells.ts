import type { Table } from '../sheet/table';
import { placeKey } from './finding';
import type { Place } from './finding';

/** Cells that rules have called an error so far, and those of which they have said that they must be looked at. */
export class WrongCells {
  private readonly sheets = new Map<string, Map<string, Place>>();
  private readonly doubtful = new Map<string, Map<string, Place>>();

  add(place: Place): void {
    put(this.sheets, place);
  }

  /** A cell that may well be right: later rules may call it wrong all the same. */
  doubt(place: Place): void {
    put(this.doubtful, place);
  }

  has(place: Place): boolean {
    return this.sheets.get(place.sheet)?.has(placeKey(place)) ?? false;
  }

  /** those called wrong on the sheets of some tables */
  on(tables: readonly Table[]): string[] {
    return sheetsOf(tables).flatMap((sheet) => [...(this.sheets.get(sheet)?.keys() ?? [])]);
  }

  /** those called wrong or doubtful on the sheets of some tables */
  told(tables: readonly Table[]): Place[] {
    return sheetsOf(tables).flatMap((sheet) => [
      ...(this.sheets.get(sheet)?.values() ?? []),
      ...(this.doubtful.get(sheet)?.values() ?? []),
    ]);
  }

  /** the doubtful ones on the sheets of some tables */
  doubts(tables: readonly Table[]): string[] {
    return sheetsOf(tables).flatMap((sheet) => [...(this.doubtful.get(sheet)?.keys() ?? [])]);
  }
}

const sheetsOf = (tables: readonly Table[]): string[] => [...new Set(tables.map(({ sheet }) => sheet))];

function put(sheets: Map<string, Map<string, Place>>, place: Place): void {
  const key = placeKey(place);
  const cells = sheets.get(place.sheet);
  if (cells) cells.set(key, place);
  else sheets.set(place.sheet, new Map([[key, place]]));
}
