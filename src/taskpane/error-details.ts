import { TkvvError } from '../core/errors';

/** What is around the error, without anything of the user's. */
export interface Surroundings {
  readonly version: string;
  readonly platform: string;
  readonly office: string;
  readonly excelApi: string;
}

/** Lines of a stack that name a place in our code. Messages are left out: they may quote a cell. */
const FRAME = /^\s*at .*:\d+:\d+\)?$|^[^\s@]*@\S+:\d+:\d+$/;

/** Text that helps to find a fault and holds no cell's content: codes, places in the code, versions. */
export function errorDetails(error: unknown, around: Surroundings): string {
  const lines = [`TKVV ${around.version}; ${around.platform}; Office ${around.office}; ExcelApi ${around.excelApi}`];
  for (let at = error; at !== undefined && at !== null; at = at instanceof Error ? at.cause : undefined) {
    lines.push(...linesOf(at));
  }
  return lines.join('\n');
}

function linesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error];
  const { code, debugInfo } = error as Error & { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  const codeText =
    error instanceof TkvvError && typeof error.values.code === 'string' ? `${error.code} (${error.values.code})` : code;
  return [
    [error.name, codeText, debugInfo?.errorLocation].filter((part) => typeof part === 'string').join(' '),
    ...(error.stack ?? '')
      .split('\n')
      .filter((line) => FRAME.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  ];
}
