import {
  decodeLegacy,
  decoderOf,
  legacyEncodingOf,
  legacyFontOf,
  holdsUnicodeVietnamese,
  type LegacyFont,
} from '../core/cell/legacy-font';
import { fold } from '../core/cell/fold';
import type { CellValue } from '../core/sheet/grid';
import type { Result } from './answer';
import { Fault } from './fault';
import { cellOf, isBlankOrZero, isError, trimmed } from './range/cells';

/** What a person may call an encoding, folded; a font's own name (.VnTimeH, VNI-Times) is known besides. */
const NAMES: Readonly<Record<string, LegacyFont>> = {
  tcvn3: { encoding: 'tcvn3', capitals: false },
  tcvn: { encoding: 'tcvn3', capitals: false },
  abc: { encoding: 'tcvn3', capitals: false },
  'tcvn3 abc': { encoding: 'tcvn3', capitals: false },
  vni: { encoding: 'vni', capitals: false },
  'vni windows': { encoding: 'vni', capitals: false },
};

/**
 * UNICODE: texts typed in a legacy font as Unicode, cell by cell. Without a font TCVN3 is told by the letters of the whole range, or of a
 * cell where the range mixes it with Unicode; texts already in Unicode, figures and codes come back as they are.
 */
export function unicodeText(text: unknown, font: unknown): Result {
  const cells = trimmed(text);
  if (cells.length === 0) return [['']];
  const given = fontOf(font);
  const known = given ?? fontOfLetters(cells.flat());
  const decode = known ? decoderOf(known.encoding, known.capitals) : decodeLegacy;
  return cells.map((row, at) =>
    row.map((cell) => {
      if (isError(cell)) return new Fault('cellError', { argument: 'text', row: at + 1, text: cell });
      if (isBlankOrZero(cell)) return '';
      return typeof cell === 'string' && !holdsUnicodeVietnamese(cell) ? decode(cell) : cell;
    }),
  );
}

function fontOf(argument: unknown): LegacyFont | null {
  const cell = cellOf(Array.isArray(argument) ? (argument[0] as unknown[])?.[0] : argument);
  if (isBlankOrZero(cell)) return null;
  const given = String(cell);
  const found = legacyFontOf(given) ?? NAMES[fold(given)];
  if (!found) throw new Fault('font', { argument: 'font', given });
  return found;
}

function fontOfLetters(cells: readonly CellValue[]): LegacyFont | null {
  const texts = cells.filter((cell): cell is string => typeof cell === 'string' && !holdsUnicodeVietnamese(cell));
  const encoding = legacyEncodingOf(texts);
  return encoding && { encoding, capitals: false };
}
