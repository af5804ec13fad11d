/** What the functions' tests need of Excel: its error class, and how each platform hands over a range. */

export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? '');
  }
}

/** Puts `CustomFunctions` where functions.ts expects it, as Excel's runtime does. */
export function installCustomFunctions(): void {
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
      associate: () => undefined,
    },
  });
}

type Cell = string | number | boolean | null | object;

/** null stands for a blank cell: Excel on the web hands over null, on Windows and Mac 0. */
export const platforms: readonly (readonly [
  name: string,
  range: (cells: readonly (readonly Cell[])[]) => unknown[][],
])[] = [
  ['web', (cells) => cells.map((row) => [...row])],
  ['desktop', (cells) => cells.map((row) => row.map((cell) => (cell === null ? 0 : cell)))],
];

/** The error that a call throws. */
export function errorOf(call: () => unknown): ExcelError {
  try {
    call();
  } catch (error) {
    if (error instanceof ExcelError) return error;
    throw error;
  }
  throw new Error('no error was thrown');
}
