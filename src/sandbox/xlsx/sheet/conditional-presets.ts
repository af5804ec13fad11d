import { flag, numeric, type XmlNode } from '../xml/xml-tree';

/** Rules that need no operand: Office.js has one name each, the file a type, attributes and, for some, a formula over the first cell. */
interface Preset {
  type: string;
  attributes?: Record<string, string | number | boolean>;
  formula?: (cell: string) => string;
}

const period = (timePeriod: string): Preset => ({
  type: 'timePeriod',
  attributes: { timePeriod },
  formula: PERIODS[timePeriod]!,
});
const average = (attributes: Preset['attributes']): Preset => ({ type: 'aboveAverage', attributes: attributes ?? {} });

/** The formulas that Excel writes beside each time period. */
const PERIODS: Readonly<Record<string, (cell: string) => string>> = {
  yesterday: (c) => `FLOOR(${c},1)=TODAY()-1`,
  today: (c) => `FLOOR(${c},1)=TODAY()`,
  tomorrow: (c) => `FLOOR(${c},1)=TODAY()+1`,
  last7Days: (c) => `AND(TODAY()-FLOOR(${c},1)<=6,FLOOR(${c},1)<=TODAY())`,
  lastWeek: (c) => `AND(TODAY()-ROUNDDOWN(${c},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${c},0)<(WEEKDAY(TODAY())+7))`,
  thisWeek: (c) => `AND(TODAY()-ROUNDDOWN(${c},0)<=WEEKDAY(TODAY())-1,ROUNDDOWN(${c},0)-TODAY()<=7-WEEKDAY(TODAY()))`,
  nextWeek: (c) =>
    `AND(ROUNDDOWN(${c},0)-TODAY()>(7-WEEKDAY(TODAY())),ROUNDDOWN(${c},0)-TODAY()<(15-WEEKDAY(TODAY())))`,
  lastMonth: (c) => `AND(MONTH(${c})=MONTH(EDATE(TODAY(),0-1)),YEAR(${c})=YEAR(EDATE(TODAY(),0-1)))`,
  thisMonth: (c) => `AND(MONTH(${c})=MONTH(TODAY()),YEAR(${c})=YEAR(TODAY()))`,
  nextMonth: (c) => `AND(MONTH(${c})=MONTH(EDATE(TODAY(),0+1)),YEAR(${c})=YEAR(EDATE(TODAY(),0+1)))`,
};

const PRESETS: Readonly<Record<string, Preset>> = {
  Blanks: { type: 'containsBlanks', formula: (c) => `LEN(TRIM(${c}))=0` },
  NonBlanks: { type: 'notContainsBlanks', formula: (c) => `LEN(TRIM(${c}))>0` },
  Errors: { type: 'containsErrors', formula: (c) => `ISERROR(${c})` },
  NonErrors: { type: 'notContainsErrors', formula: (c) => `NOT(ISERROR(${c}))` },
  Yesterday: period('yesterday'),
  Today: period('today'),
  Tomorrow: period('tomorrow'),
  LastSevenDays: period('last7Days'),
  LastWeek: period('lastWeek'),
  ThisWeek: period('thisWeek'),
  NextWeek: period('nextWeek'),
  LastMonth: period('lastMonth'),
  ThisMonth: period('thisMonth'),
  NextMonth: period('nextMonth'),
  AboveAverage: average({}),
  BelowAverage: average({ aboveAverage: false }),
  EqualOrAboveAverage: average({ equalAverage: true }),
  EqualOrBelowAverage: average({ aboveAverage: false, equalAverage: true }),
  OneStdDevAboveAverage: average({ stdDev: 1 }),
  OneStdDevBelowAverage: average({ aboveAverage: false, stdDev: 1 }),
  TwoStdDevAboveAverage: average({ stdDev: 2 }),
  TwoStdDevBelowAverage: average({ aboveAverage: false, stdDev: 2 }),
  ThreeStdDevAboveAverage: average({ stdDev: 3 }),
  ThreeStdDevBelowAverage: average({ aboveAverage: false, stdDev: 3 }),
  UniqueValues: { type: 'uniqueValues' },
  DuplicateValues: { type: 'duplicateValues' },
};

export function presetOf(criterion: unknown): Preset {
  const preset = PRESETS[String(criterion)];
  if (!preset) throw new RangeError(`Excel has no conditional format of the kind ${String(criterion)}`);
  return preset;
}

const same = (preset: Preset, { attributes }: XmlNode): boolean => {
  const wanted = preset.attributes ?? {};
  if (preset.type === 'timePeriod') return wanted.timePeriod === attributes.timePeriod;
  if (preset.type !== 'aboveAverage') return true;
  return (
    flag(attributes.aboveAverage, true) === (wanted.aboveAverage ?? true) &&
    flag(attributes.equalAverage) === (wanted.equalAverage ?? false) &&
    (numeric(attributes.stdDev) ?? 0) === (wanted.stdDev ?? 0)
  );
};

/** The criterion that a `<cfRule>` stands for, or null if it is no preset. */
export const criterionOf = (rule: XmlNode): string | null =>
  Object.keys(PRESETS).find((name) => PRESETS[name]!.type === rule.attributes.type && same(PRESETS[name]!, rule)) ??
  null;
