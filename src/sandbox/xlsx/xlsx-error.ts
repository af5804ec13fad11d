/** Why a file cannot be read as a workbook. The text for people lives in i18n, keyed by `code`; `message` is for the log. */
export type XlsxErrorCode = 'notXlsx' | 'legacyXls' | 'encrypted' | 'corrupt' | 'tooLarge';

export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxErrorCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
