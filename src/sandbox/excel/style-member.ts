import { areaName } from '../../core/cell/address';
import type { Area } from '../../core/cell/address';
import { colourOf } from '../model/colours';
import { requireAllowed } from '../model/protection';
import type { Style } from '../model/style';
import { applyStyle, common, restyle } from '../model/style-with';
import type { Sheet } from '../model/workbook';
import { refuse } from '../protocol/host-error';
import type { Property } from '../protocol/host-object';
import { areasOf } from './targets';
import type { RangeTarget } from './targets';

/** One member of a format: which part of the style it is, and how Excel's value becomes ours and back. */
export interface StyleMember {
  key: keyof Style;
  /** Excel's value → ours; throws InvalidArgument */
  read(value: unknown): unknown;
  /** ours → Excel's value */
  show(value: unknown): unknown;
  /** what Excel answers where cells differ */
  mixed: unknown;
}

const same = (value: unknown): unknown => value;

const member = (key: keyof Style, read: StyleMember['read'], show = same, mixed: unknown = null): StyleMember => ({
  key,
  read,
  show,
  mixed,
});

export const flagMember = (key: keyof Style): StyleMember =>
  member(key, (value) => {
    if (typeof value !== 'boolean') throw refuse.invalidArgument();
    return value;
  });

export const numberMember = (key: keyof Style, from: number, to: number): StyleMember =>
  member(key, (value) => {
    if (typeof value !== 'number' || value < from || value > to) throw refuse.invalidArgument();
    return value;
  });

export const wordMember = (key: keyof Style, words: readonly string[]): StyleMember =>
  member(key, (value) => {
    const word = words.find((one) => one.toLowerCase() === String(value).toLowerCase());
    if (word === undefined) throw refuse.invalidArgument();
    return word;
  });

export const textMember = (key: keyof Style): StyleMember =>
  member(key, (value) => {
    if (typeof value !== 'string' || value === '') throw refuse.invalidArgument();
    return value;
  });

/** `None` takes the fill away (documented); other patterns than solid are not in the model. */
export const patternMember = (key: keyof Style): StyleMember =>
  member(
    key,
    (value) => {
      if (value !== 'None') throw refuse.notImplemented(`fill pattern ${String(value)}`);
      return null;
    },
    (value) => (value === null ? 'None' : 'Solid'),
  );

/** Colours that differ are reported as '' (reported); no fill reads as white (documented). */
export const colourMember = (key: keyof Style): StyleMember => member(key, colourOf, (value) => value ?? '#FFFFFF', '');

export const readMember = (sheet: Sheet, area: Area, { key, show, mixed }: StyleMember): unknown => {
  const value = common(sheet, area, (style) => style[key]);
  return value === undefined ? mixed : show(value);
};

export const writeMember = (sheet: Sheet, area: Area, { key, read }: StyleMember, value: unknown): void =>
  applyStyle(sheet, area, restyle({ [key]: read(value) }));

/** The member as a property of the format of a range, or of several blocks at once. */
export const styleProperty = (one: StyleMember): Property<RangeTarget> => ({
  get: (r) => {
    const values = new Set(areasOf(r).map((area) => readMember(r.sheet, area, one)));
    return values.size === 1 ? [...values][0] : one.mixed;
  },
  set: (r, value) => {
    requireAllowed(r.sheet, 'allowFormatCells');
    for (const area of areasOf(r)) {
      writeMember(r.sheet, area, one, value);
      r.book.emit({ type: 'formatChanged', sheet: r.sheet, address: areaName(area) });
    }
  },
});
