import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { facet } from './targets';
import type { SheetTarget } from './targets';

interface PropertyTarget extends SheetTarget {
  key: string;
}

const property = (s: SheetTarget, key: string): HostObject =>
  facet('WorksheetCustomProperty', { ...s, key } satisfies PropertyTarget);

/** Keys are told apart without regard to case (documented). */
function find(s: SheetTarget, args: Args): HostObject | null {
  const wanted = args.text(0).toLowerCase();
  const key = [...s.sheet.customProperties.keys()].find((one) => one.toLowerCase() === wanted);
  return key === undefined ? null : property(s, key);
}

export const worksheetCustomPropertyCollectionType = defineType<SheetTarget>({
  name: 'WorksheetCustomPropertyCollection',
  items: (s) => [...s.sheet.customProperties.keys()].map((key) => property(s, key)),
  indexer: find,
  methods: {
    Add: (s, args) => {
      const known = find(s, args)?.target as PropertyTarget | undefined;
      const key = known?.key ?? args.text(0);
      if (key.length > 255 || key === '') throw refuse.invalidArgument();
      s.sheet.customProperties.set(key, args.text(1));
      return property(s, key);
    },
    GetCount: (s) => s.sheet.customProperties.size,
    GetItemOrNullObject: find,
  },
});

export const worksheetCustomPropertyType = defineType<PropertyTarget>({
  name: 'WorksheetCustomProperty',
  id: (p) => ({ _Id: p.key }),
  props: {
    Key: readOnly((p) => p.key),
    Value: {
      get: (p) => p.sheet.customProperties.get(p.key),
      set: (p, value) => {
        if (typeof value !== 'string') throw refuse.invalidArgument();
        p.sheet.customProperties.set(p.key, value);
      },
    },
  },
  methods: { Delete: (p) => void p.sheet.customProperties.delete(p.key) },
});
