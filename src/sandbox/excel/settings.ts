import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject } from '../protocol/host-object';
import { facet } from './targets';
import type { BookTarget } from './targets';

interface SettingTarget extends BookTarget {
  key: string;
}

const setting = (b: BookTarget, key: string): HostObject => facet('Setting', { ...b, key } satisfies SettingTarget);

const find = (b: BookTarget, args: Args): HostObject | null => {
  const key = args.text(0);
  return b.book.workbook.settings.has(key) ? setting(b, key) : null;
};

/** A setting is kept as JSON: what comes back is a copy. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

export const settingCollectionType = defineType<BookTarget>({
  name: 'SettingCollection',
  items: (b) => [...b.book.workbook.settings.keys()].map((key) => setting(b, key)),
  indexer: find,
  methods: {
    /** Adding a key that is there replaces its value (documented). */
    Add: (b, args) => {
      if (args.text(0) === '') throw refuse.invalidArgument();
      b.book.workbook.settings.set(args.text(0), stored(args.raw(1)));
      return setting(b, args.text(0));
    },
    GetCount: (b) => b.book.workbook.settings.size,
    GetItemOrNullObject: find,
  },
});

export const settingType = defineType<SettingTarget>({
  name: 'Setting',
  id: (s) => ({ _Id: s.key }),
  props: {
    Key: readOnly((s) => s.key),
    Value: {
      get: (s) => s.book.workbook.settings.get(s.key),
      set: (s, value) => {
        s.book.workbook.settings.set(s.key, stored(value));
      },
    },
  },
  methods: { Delete: (s) => void s.book.workbook.settings.delete(s.key) },
});
