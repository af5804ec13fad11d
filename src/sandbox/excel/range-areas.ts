import type { Area } from '../../core/cell/address';
import { clearArea } from '../model/clear';
import { defineType, readOnly } from '../protocol/host-object';
import { fullAddress } from './addresses';
import { facet, found, rangeObject, sheetObject } from './targets';
import type { RangeAreasTarget, RangeTarget } from './targets';

const cells = (areas: readonly Area[]): number => areas.reduce((n, area) => n + area.rows * area.cols, 0);
const addresses = (r: RangeAreasTarget): string => r.areas.map((area) => fullAddress(r.sheet, area)).join(',');

/** The blocks as one target of formats: fill, font, alignment and locking; the other members are refused. */
function formatTarget({ host, book, sheet, areas }: RangeAreasTarget): RangeTarget {
  const [first, ...also] = areas;
  return { host, book, sheet, live: { sheet, area: first ?? null }, also };
}

/** Several blocks of one sheet, such as the merged cells of a range. */
export const rangeAreasType = defineType<RangeAreasTarget>({
  name: 'RangeAreas',
  keepReference: true,
  props: {
    Address: readOnly(addresses),
    AddressLocal: readOnly(addresses),
    AreaCount: readOnly((r) => r.areas.length),
    CellCount: readOnly((r) => cells(r.areas)),
  },
  nav: {
    Format: (r) => facet('RangeFormat', formatTarget(r)),
    Areas: (r) => facet('RangeCollection', r),
    Worksheet: (r) => sheetObject(r, r.sheet),
  },
  methods: {
    Clear: (r, args) => {
      const what = args.oneOf(0, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks']);
      for (const area of r.areas) clearArea(r.book, r.sheet, area, what);
    },
  },
});

export const rangeCollectionType = defineType<RangeAreasTarget>({
  name: 'RangeCollection',
  items: (r) => r.areas.map((area) => rangeObject(r, r.sheet, area)),
  methods: {
    GetCount: (r) => r.areas.length,
    GetItemAt: (r, args) => rangeObject(r, r.sheet, found(r.areas[args.integer(0)])),
  },
});
