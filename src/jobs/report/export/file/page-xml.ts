import { HEADER_PARTS, MARGINS, type ExportPage, type HeaderPart } from '../../../../excel/export-sheet';
import { cellText, element } from './xml';

const POINTS_PER_INCH = 72;

/** Excel's papers (Excel.PaperType) in the order of their numbers in the file, from 1 on. */
const PAPERS = (
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note ' +
  'Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 ' +
  'EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS ' +
  'FanfoldStdGerman FanfoldLegalGerman'
).split(' ');

/** What stands after the cells of a sheet: `<printOptions>` to `<colBreaks>`, in the file's order. */
export function pageXml(page: ExportPage): string {
  const { zoom, margins, centred, headings, gridlines } = page;
  const pages = 'scale' in zoom ? null : zoom;
  return [
    element('printOptions', {
      horizontalCentered: centred.horizontally || null,
      verticalCentered: centred.vertically || null,
      headings: headings || null,
      gridLines: gridlines || null,
    }),
    element('pageMargins', Object.fromEntries(MARGINS.map((side) => [side, inches(margins[side])]))),
    element('pageSetup', {
      // a paper that has no number there is the printer's own
      paperSize: PAPERS.indexOf(page.paper) + 1 || null,
      scale: 'scale' in zoom ? zoom.scale : null,
      fitToWidth: pages && (pages.wide ?? 0),
      fitToHeight: pages && (pages.tall ?? 0),
      orientation: page.orientation.toLowerCase(),
      blackAndWhite: page.blackAndWhite || null,
    }),
    headersXml(page.headers),
    breaksXml('rowBreaks', page.rowBreaks, 16_383),
    breaksXml('colBreaks', page.columnBreaks, 1_048_575),
  ].join('');
}

const inches = (points: number): number => Number((points / POINTS_PER_INCH).toFixed(9));

export const fitsToPages = ({ zoom }: ExportPage): boolean => !('scale' in zoom);

function headersXml({ state, pages }: ExportPage['headers']): string {
  const even = state.endsWith('OddAndEven');
  const first = state.startsWith('First');
  const inner = [
    ...bothXml('odd', even ? pages.oddPages : pages.defaultForAllPages),
    ...(even ? bothXml('even', pages.evenPages) : []),
    ...(first ? bothXml('first', pages.firstPage) : []),
  ].join('');
  return element('headerFooter', { differentOddEven: even || null, differentFirst: first || null }, inner);
}

const bothXml = (name: string, page: Readonly<Record<HeaderPart, string>>): string[] =>
  (['Header', 'Footer'] as const).map((place) => {
    const parts = HEADER_PARTS.filter((part) => part.endsWith(place) && page[part]);
    const text = parts.map((part) => `&${part.charAt(0).toUpperCase()}${page[part]}`).join('');
    return text ? element(`${name}${place}`, {}, cellText(text)) : '';
  });

/** The file names the row above the break counted from one: the row below it counted from zero. */
const breaksXml = (name: string, at: readonly number[], max: number): string =>
  at.length === 0
    ? ''
    : element(
        name,
        { count: at.length, manualBreakCount: at.length },
        [...at]
          .sort((a, b) => a - b)
          .map((id) => element('brk', { id, max, man: true }))
          .join(''),
      );
