import { intersect } from '../../core/cell/address';
import { colourOf } from '../model/colours';
import { requireAllowed } from '../model/protection';
import { subtractArea } from '../model/subtract-area';
import type { ConditionalFormat } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType, readOnly } from '../protocol/host-object';
import type { HostObject, Property, TypeEntry } from '../protocol/host-object';
import { areaOf, facet, found, orNull, rangeObject } from './targets';
import type { FormatTarget, RangeAreasTarget, RangeTarget } from './targets';

const TYPES = [
  'Custom',
  'CellValue',
  'ContainsText',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
] as const satisfies readonly ConditionalFormat['type'][];

const touching = (r: RangeTarget): ConditionalFormat[] =>
  r.sheet.conditionalFormats
    .filter((format) => intersect(format.area, areaOf(r)))
    .sort((a, b) => a.priority - b.priority);

const formatObject = (r: RangeTarget, format: ConditionalFormat): HostObject =>
  facet('ConditionalFormat', { host: r.host, book: r.book, sheet: r.sheet, format } satisfies FormatTarget);

/** A new rule comes first; the others move back (documented). */
function add(r: RangeTarget, args: Args): HostObject {
  requireAllowed(r.sheet, 'allowFormatCells');
  const type = TYPES.find((one) => one === args.raw(0));
  if (!type) throw refuse.invalidArgument();
  for (const other of r.sheet.conditionalFormats) other.priority++;
  const id = r.book.newId('CF');
  const format = { id, area: areaOf(r), type, stopIfTrue: false, priority: 0, rule: {}, format: {} };
  r.sheet.conditionalFormats.push(format);
  return formatObject(r, format);
}

/** Takes the rules off these cells only: a rule that reaches further stays on the rest. */
function clearAll(r: RangeTarget): void {
  requireAllowed(r.sheet, 'allowFormatCells');
  r.sheet.conditionalFormats = r.sheet.conditionalFormats.flatMap((format) =>
    subtractArea(format.area, areaOf(r)).map((area, i) => ({
      ...format,
      area,
      id: i === 0 ? format.id : r.book.newId('CF'),
    })),
  );
}

const find = (r: RangeTarget, args: Args): HostObject | null =>
  orNull(
    touching(r).find((format) => format.id === args.text(0)),
    (format) => formatObject(r, format),
  );

export const conditionalFormatCollectionType = defineType<RangeTarget>({
  name: 'ConditionalFormatCollection',
  items: (r) => touching(r).map((format) => formatObject(r, format)),
  indexer: find,
  methods: {
    Add: add,
    ClearAll: clearAll,
    GetCount: (r) => touching(r).length,
    GetItemAt: (r, args) => formatObject(r, found(touching(r)[args.integer(0)])),
    GetItemOrNullObject: find,
  },
});

/** The part that belongs to the rule's type; asking for another is an error, or a null object (documented). */
const KINDS: Record<string, { type: ConditionalFormat['type']; wire: string }> = {
  Custom: { type: 'Custom', wire: 'CustomConditionalFormat' },
  CellValue: { type: 'CellValue', wire: 'CellValueConditionalFormat' },
  TextComparison: { type: 'ContainsText', wire: 'TextConditionalFormat' },
  Preset: { type: 'PresetCriteria', wire: 'PresetCriteriaConditionalFormat' },
  TopBottom: { type: 'TopBottom', wire: 'TopBottomConditionalFormat' },
  ColorScale: { type: 'ColorScale', wire: 'ColorScaleConditionalFormat' },
  DataBar: { type: 'DataBar', wire: 'DataBarConditionalFormat' },
};

const kindNav = Object.fromEntries(
  Object.entries(KINDS).flatMap(([name, { type, wire }]) => {
    const part = (f: FormatTarget): HostObject | null => (f.format.type === type ? facet(wire, f) : null);
    const sure = (f: FormatTarget): HostObject => {
      const object = part(f);
      if (!object) throw refuse.invalidOperation();
      return object;
    };
    return [
      [name, sure],
      [`${name}OrNullObject`, part],
    ];
  }),
) as Record<string, (f: FormatTarget) => HostObject | null>;

export const conditionalFormatType = defineType<FormatTarget>({
  name: 'ConditionalFormat',
  id: (f) => ({ Id: f.format.id }),
  props: {
    Id: readOnly((f) => f.format.id),
    Type: readOnly((f) => f.format.type),
    Priority: {
      get: (f) => f.format.priority,
      set: (f, value) => {
        if (typeof value !== 'number' || value < 0) throw refuse.invalidArgument();
        f.format.priority = value;
      },
    },
    StopIfTrue: {
      get: (f) => f.format.stopIfTrue,
      set: (f, value) => void (f.format.stopIfTrue = value === true),
    },
  },
  nav: kindNav,
  methods: {
    /** The rules behind it move up: priorities have no gaps (documented for the desktop's own object model). */
    Delete: (f) => {
      const { conditionalFormats: all } = f.sheet;
      all.splice(all.indexOf(f.format), 1);
      for (const other of all) if (other.priority > f.format.priority) other.priority--;
    },
    GetRange: (f) => rangeObject(f, f.sheet, f.format.area),
    GetRanges: (f) =>
      facet('RangeAreas', {
        host: f.host,
        book: f.book,
        sheet: f.sheet,
        areas: [f.format.area],
      } satisfies RangeAreasTarget),
    GetRangeOrNullObject: (f) => rangeObject(f, f.sheet, f.format.area),
  },
});

/** A rule given as one object, e.g. `{ operator, formula1 }`. */
const rule: Property<FormatTarget> = {
  get: (f) => ({ ...f.format.rule }),
  set: (f, value) => {
    if (value === null || typeof value !== 'object') throw refuse.invalidArgument();
    f.format.rule = { ...value };
  },
};

const FORMAT = { Format: (f: FormatTarget) => facet('ConditionalRangeFormat', f) };

const ofRule = (name: string): TypeEntry<unknown> =>
  defineType<FormatTarget>({ name, props: { Rule: rule }, nav: FORMAT });

const formula: Property<FormatTarget> = {
  get: (f) => f.format.rule['formula'] ?? '',
  set: (f, value) => {
    if (typeof value !== 'string') throw refuse.invalidArgument();
    f.format.rule['formula'] = value.startsWith('=') ? value : `=${value}`;
  },
};

/** Kept as data: nothing here draws a scale or a bar. */
const kept = (key: string): Property<FormatTarget> => ({
  get: (f) => f.format.rule[key] ?? null,
  set: (f, value) => void (f.format.rule[key] = value),
});

const look = (key: 'fontColor' | 'fill' | 'bold' | 'italic'): Property<FormatTarget> => ({
  get: (f) => f.format.format[key] ?? null,
  set: (f, value) => {
    const isColour = key === 'fontColor' || key === 'fill';
    f.format.format = { ...f.format.format, [key]: isColour ? colourOf(value) : value === true };
  },
});

export const CONDITIONAL_FORMAT_PARTS: readonly TypeEntry<unknown>[] = [
  ofRule('CellValueConditionalFormat'),
  ofRule('TextConditionalFormat'),
  ofRule('PresetCriteriaConditionalFormat'),
  ofRule('TopBottomConditionalFormat'),
  defineType<FormatTarget>({ name: 'ColorScaleConditionalFormat', props: { Criteria: kept('criteria') } }),
  defineType<FormatTarget>({
    name: 'DataBarConditionalFormat',
    props: {
      ShowDataBarOnly: kept('showDataBarOnly'),
      BarDirection: kept('barDirection'),
      LowerBoundRule: kept('lowerBoundRule'),
      UpperBoundRule: kept('upperBoundRule'),
    },
  }),
  defineType<FormatTarget>({
    name: 'CustomConditionalFormat',
    nav: { ...FORMAT, Rule: (f) => facet('ConditionalFormatRule', f) },
  }),
  defineType<FormatTarget>({
    name: 'ConditionalFormatRule',
    props: { Formula: formula, FormulaLocal: formula },
  }),
  defineType<FormatTarget>({
    name: 'ConditionalRangeFormat',
    nav: {
      Font: (f) => facet('ConditionalRangeFont', f),
      Fill: (f) => facet('ConditionalRangeFill', f),
    },
  }),
  defineType<FormatTarget>({
    name: 'ConditionalRangeFont',
    props: { Color: look('fontColor'), Bold: look('bold'), Italic: look('italic') },
  }),
  defineType<FormatTarget>({
    name: 'ConditionalRangeFill',
    props: { Color: look('fill') },
    methods: {
      Clear: (f) => {
        const { fontColor, bold, italic } = f.format.format;
        f.format.format = {
          ...(fontColor !== undefined && { fontColor }),
          ...(bold !== undefined && { bold }),
          ...(italic !== undefined && { italic }),
        };
      },
    },
  }),
];
