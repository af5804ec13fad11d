import { communeMap } from '../../record/commune-map';
import type { CommuneChange } from '../../record/commune-map';
import { remembered } from '../../cell/remembered';
import type { Table } from '../../sheet/table';

/** The name that a commune has on the reporting day; `table` is the sheet that names it. */
export type CommuneNames = (printed: string, table?: Table) => string;

/** Old names become new ones; a name that may be any of several (a commune that was split) stays as the sheet prints it. */
export function communeNames(places: readonly CommuneChange[], day: number): CommuneNames {
  const map = communeMap(places);
  const readers = new Map<number | null, (printed: string) => string>();
  return (printed, table) => {
    if (places.length === 0) return printed;
    const date = table?.period?.date ?? null;
    let read = readers.get(date);
    if (!read) readers.set(date, (read = remembered((name) => map.at(name, day, date).name ?? name)));
    return read(printed);
  };
}
