import { compare } from './evaluate';
import { FormulaError } from './value';
import type { Scalar } from './value';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `*`, `?` and `~` as Excel's criteria use them. */
function wildcard(text: string): RegExp {
  const pattern = text.replace(/~[*?~]|[*?]|[^*?~]+|~/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return escape(part.startsWith('~') && part.length === 2 ? part[1]! : part);
  });
  return new RegExp(`^${pattern}$`, 'isu');
}

/** The test that COUNTIF and SUMIF make: `">5"`, `"Tổ*"`, `"<>"`, or a plain value. */
export function criterion(wanted: Scalar): (value: Scalar) => boolean {
  if (typeof wanted !== 'string')
    return (value) => value !== null && sameKind(value, wanted) && compare(value, wanted) === 0;
  const [, operator = '', operand = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(wanted) ?? [];
  const number = operand.trim() === '' ? NaN : Number(operand);
  const matches = Number.isNaN(number) ? textTest(operand) : (value: Scalar) => numeric(value) === number;
  switch (operator) {
    case '':
    case '=':
      return matches;
    case '<>':
      return (value) => !matches(value);
    default:
      return (value) => ordered(operator, value, Number.isNaN(number) ? operand : number);
  }
}

const sameKind = (value: Scalar, wanted: Scalar): boolean => typeof value === typeof wanted;

/** Text that looks like a number counts as that number (documented for COUNTIF). */
function numeric(value: Scalar): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : null;
}

function textTest(text: string): (value: Scalar) => boolean {
  if (text === '') return (value) => value === null || value === '';
  if (/^(true|false)$/i.test(text)) return (value) => value === (text.toLowerCase() === 'true');
  const pattern = wildcard(text);
  return (value) =>
    typeof value === 'string'
      ? pattern.test(value)
      : value instanceof FormulaError && value.code === text.toUpperCase();
}

function ordered(operator: string, value: Scalar, operand: string | number): boolean {
  if (typeof value !== typeof operand) return false;
  const order = compare(value, operand);
  if (operator === '<') return order < 0;
  if (operator === '>') return order > 0;
  return operator === '<=' ? order <= 0 : order >= 0;
}
