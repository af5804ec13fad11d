import { intersect } from '../../core/cell/address';
import { absoluteFormula } from '../formula/references';
import { covers } from '../model/clear';
import { requireEditable } from '../model/protection';
import { subtractArea } from '../model/subtract-area';
import type { Sheet } from '../model/workbook';
import { refuse } from '../protocol/host-error';
import { HostObject, defineType, readOnly } from '../protocol/host-object';
import { areaOf } from './targets';
import type { RangeTarget } from './targets';

type Validation = Sheet['dataValidations'][number];

const KINDS: Record<string, string> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The validation that all cells of the range have. */
const whole = (r: RangeTarget): Validation | null =>
  r.sheet.dataValidations.find((one) => covers(one.area, areaOf(r))) ?? null;

/** Cuts the range out of every validation on the sheet. */
function cut(r: RangeTarget): void {
  r.sheet.dataValidations = r.sheet.dataValidations.flatMap((one) =>
    intersect(one.area, areaOf(r)) ? subtractArea(one.area, areaOf(r)).map((area) => ({ ...one, area })) : [one],
  );
}

/** A list's source may be a range: it is kept as a formula. */
function plain(value: unknown): unknown {
  if (value instanceof HostObject && value.type === 'Range') {
    const range = value.target as RangeTarget;
    return absoluteFormula(range.sheet.name, areaOf(range));
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Sets one part of the range's own validation, which is made if it is not there. */
function put(r: RangeTarget, part: 'rule' | 'prompt' | 'errorAlert', value: unknown): void {
  requireEditable(r.sheet, areaOf(r));
  if (value === null || typeof value !== 'object') throw refuse.invalidArgument();
  const before = whole(r);
  const next: Validation = { ...(before ?? { rule: {} }), area: areaOf(r), [part]: plain(value) };
  if (part === 'rule' && !Object.keys(next.rule).some((key) => key in KINDS)) throw refuse.invalidArgument();
  cut(r);
  r.sheet.dataValidations.push(next);
}

const kindOf = (r: RangeTarget): string | null => {
  const rules = whole(r)?.rule ?? {};
  const key = Object.keys(KINDS).find((one) => one in rules);
  if (key) return KINDS[key]!;
  return r.sheet.dataValidations.some((one) => intersect(one.area, areaOf(r))) ? 'Inconsistent' : 'None';
};

/** Rules are kept; nothing here checks what is written (Excel does not check values that an add-in writes either). */
export const dataValidationType = defineType<RangeTarget>({
  name: 'DataValidation',
  props: {
    Type: readOnly(kindOf),
    Rule: { get: (r) => whole(r)?.rule ?? {}, set: (r, value) => put(r, 'rule', value) },
    Prompt: {
      get: (r) => whole(r)?.prompt ?? { showPrompt: true, title: '', message: '' },
      set: (r, value) => put(r, 'prompt', value),
    },
    ErrorAlert: {
      get: (r) => whole(r)?.errorAlert ?? { showAlert: true, style: 'Stop', title: '', message: '' },
      set: (r, value) => put(r, 'errorAlert', value),
    },
  },
  methods: { Clear: cut },
});
