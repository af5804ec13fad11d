import { fromIsoDate } from '../../core/cell/serial';
import { parseQuarter } from '../../core/report/quarter';

export interface DemoArguments {
  /** workbooks to run on; empty = the samples */
  readonly files: readonly string[];
  readonly out: string;
  /** 1900 serial */
  readonly asOf?: number;
  readonly period?: string;
}

/** A command line that makes no sense: one sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads `[FILE.xlsx ...] [--out DIR] [--as-of YYYY-MM-DD] [--period 2026-Q3]`. @throws UsageError */
export function readArguments(args: readonly string[]): DemoArguments {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < args.length; index++) {
    const arg = args[index]!;
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    const [name, inline] = arg.slice(2).split('=', 2);
    if (!name || !['out', 'as-of', 'period'].includes(name))
      throw new UsageError(`Không có tùy chọn “${arg}”. Có: --out, --as-of, --period.`);
    const value = inline ?? args[++index];
    if (!value) throw new UsageError(`Tùy chọn --${name} thiếu giá trị.`);
    options.set(name, value);
  }
  return {
    files,
    out: options.get('out') ?? 'out',
    ...dayOf(options.get('as-of')),
    ...periodOf(options.get('period')),
  };
}

function dayOf(text: string | undefined): { asOf?: number } {
  if (text === undefined) return {};
  const asOf = fromIsoDate(text);
  if (asOf === null) throw new UsageError(`--as-of “${text}” không phải là ngày. Hãy ghi theo mẫu 2026-09-30.`);
  return { asOf };
}

function periodOf(period: string | undefined): { period?: string } {
  if (period === undefined) return {};
  if (!parseQuarter(period)) throw new UsageError(`--period “${period}” không đúng. Hãy ghi theo mẫu 2026-Q3.`);
  return { period };
}
