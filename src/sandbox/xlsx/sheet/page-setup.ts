import { MAX_COLS, MAX_ROWS } from '../../../core/cell/address';
import type { PageLayout } from '../../model/workbook';
import type { KeptSheet } from '../kept-content';
import { child, element, flag, numeric, type XmlNode } from '../xml/xml-tree';
import { headerFooterElement, readHeaderFooter } from './header-footer';
import { paperName, paperNumber } from './paper-sizes';

const POINTS_PER_INCH = 72;
const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
const KEPT = [
  'pageOrder',
  'draft',
  'cellComments',
  'firstPageNumber',
  'useFirstPageNumber',
  'errors',
  'horizontalDpi',
  'verticalDpi',
];

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The elements of a sheet that are about printing; `named` looks one up by its name. */
export function readPageSetup(named: (name: string) => XmlNode | undefined, layout: PageLayout, kept: KeptSheet): void {
  const margins = named('pageMargins')?.attributes ?? {};
  for (const side of MARGINS) {
    const inches = numeric(margins[side]);
    if (inches !== undefined) layout.margins[side] = rounded(inches * POINTS_PER_INCH, 6);
  }
  const options = named('printOptions')?.attributes ?? {};
  layout.centerHorizontally = flag(options.horizontalCentered);
  layout.centerVertically = flag(options.verticalCentered);
  layout.printGridlines = flag(options.gridLines);
  layout.printHeadings = flag(options.headings);
  const fit = flag(child(named('sheetPr'), 'pageSetUpPr')?.attributes.fitToPage);
  readSetup(named('pageSetup'), fit, layout, kept);
  const headerFooter = named('headerFooter');
  if (headerFooter) layout.headersFooters = readHeaderFooter(headerFooter, kept);
  layout.rowBreaks = readBreaks(named('rowBreaks'));
  layout.columnBreaks = readBreaks(named('colBreaks'));
}

function readSetup(node: XmlNode | undefined, fit: boolean, layout: PageLayout, kept: KeptSheet): void {
  const { paperSize, orientation, scale, fitToWidth, fitToHeight, blackAndWhite } = node?.attributes ?? {};
  layout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  // a sheet that was never set up prints on the printer's own paper: our model's A4
  const paper = numeric(paperSize);
  if (paper !== undefined && Number.isInteger(paper) && paper > 0) layout.paperSize = paperName(paper);
  layout.blackAndWhite = flag(blackAndWhite);
  const pages = (text: string | undefined): number | null => (numeric(text) ?? 1) || null;
  layout.zoom = fit ? { wide: pages(fitToWidth), tall: pages(fitToHeight) } : { scale: numeric(scale) ?? 100 };
  for (const name of KEPT) if (node?.attributes[name] !== undefined) kept.pageSetup[name] = node.attributes[name];
}

/** The file names the row above the break, counted from one: the row below it, counted from zero. */
const readBreaks = (node: XmlNode | undefined): number[] =>
  (node?.children ?? []).flatMap(({ attributes }) => numeric(attributes.id) ?? []);

export const fitsToPages = ({ zoom }: PageLayout): boolean => zoom.wide !== undefined || zoom.tall !== undefined;

/** `<printOptions>` to `<headerFooter>`, then the breaks: what a sheet says about printing, in the file's order. */
export function pageSetupElements(layout: PageLayout, kept: KeptSheet | undefined): string {
  const { zoom } = layout;
  const fit = fitsToPages(layout);
  const margins = Object.fromEntries(MARGINS.map((side) => [side, rounded(layout.margins[side] / POINTS_PER_INCH, 9)]));
  return [
    printOptionsElement(layout),
    element('pageMargins', margins),
    element('pageSetup', {
      paperSize: paperNumber(layout.paperSize),
      scale: !fit && zoom.scale !== undefined && zoom.scale !== 100 ? zoom.scale : undefined,
      fitToWidth: fit ? (zoom.wide ?? 0) : undefined,
      fitToHeight: fit ? (zoom.tall ?? 0) : undefined,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: layout.blackAndWhite || undefined,
      ...kept?.pageSetup,
    }),
    headerFooterElement(layout.headersFooters, kept),
    breaksElement('rowBreaks', layout.rowBreaks, MAX_COLS - 1),
    breaksElement('colBreaks', layout.columnBreaks, MAX_ROWS - 1),
  ].join('');
}

function printOptionsElement(layout: PageLayout): string {
  const options = {
    horizontalCentered: layout.centerHorizontally || undefined,
    verticalCentered: layout.centerVertically || undefined,
    headings: layout.printHeadings || undefined,
    gridLines: layout.printGridlines || undefined,
  };
  return Object.values(options).some(Boolean) ? element('printOptions', options) : '';
}

function breaksElement(name: string, breaks: number[], max: number): string {
  const items = [...breaks].sort((a, b) => a - b).map((id) => element('brk', { id, max, man: true }));
  return items.length ? element(name, { count: items.length, manualBreakCount: items.length }, items.join('')) : '';
}
