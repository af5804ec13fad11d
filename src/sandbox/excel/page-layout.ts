import type { Area } from '../../core/cell/address';
import type { PageLayout } from '../model/workbook';
import type { Args } from '../protocol/args';
import { refuse } from '../protocol/host-error';
import { defineType } from '../protocol/host-object';
import type { HostObject, Property } from '../protocol/host-object';
import { WHOLE_SHEET, placeArg } from './addresses';
import { facet, found, orNull, rangeObject } from './targets';
import type { RangeAreasTarget, SheetTarget } from './targets';

type Margin = keyof PageLayout['margins'];
type Flag = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'printHeadings' | 'blackAndWhite';

const layout = (s: SheetTarget): PageLayout => s.sheet.pageLayout;

/** Points, not negative. */
const margin = (side: Margin): Property<SheetTarget> => ({
  get: (s) => layout(s).margins[side],
  set: (s, value) => {
    if (typeof value !== 'number' || value < 0) throw refuse.invalidArgument();
    layout(s).margins[side] = value;
  },
});

const flag = (name: Flag): Property<SheetTarget> => ({
  get: (s) => layout(s)[name],
  set: (s, value) => {
    if (typeof value !== 'boolean') throw refuse.invalidArgument();
    layout(s)[name] = value;
  },
});

/** 10 to 400 % (documented). */
function zoomOf(value: unknown): PageLayout['zoom'] {
  const given = (value ?? {}) as { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  if (typeof given.scale === 'number') {
    if (given.scale < 10 || given.scale > 400) throw refuse.invalidArgument();
    return { scale: given.scale };
  }
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = given;
  if (wide === undefined && tall === undefined) throw refuse.invalidArgument();
  return { wide: wide ?? null, tall: tall ?? null };
}

const zoom: Property<SheetTarget> = {
  get: (s) => {
    const { scale, wide, tall } = layout(s).zoom;
    if (scale !== undefined) return { scale };
    return {
      ...(wide === null || wide === undefined ? {} : { horizontalFitToPages: wide }),
      ...(tall === null || tall === undefined ? {} : { verticalFitToPages: tall }),
    };
  },
  set: (s, value) => {
    layout(s).zoom = zoomOf(value);
  },
};

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(s: SheetTarget, args: Args): void {
  const unit = args.oneOf(0, ['Points', 'Inches', 'Centimeters']);
  for (const [side, value] of Object.entries(args.record(1))) {
    if (value === undefined || value === null) continue;
    if (!(side in layout(s).margins) || typeof value !== 'number' || value < 0) throw refuse.invalidArgument();
    layout(s).margins[side as Margin] = value * POINTS[unit];
  }
}

const printArea = (s: SheetTarget): HostObject | null =>
  orNull(layout(s).printArea, (area) =>
    facet('RangeAreas', { host: s.host, book: s.book, sheet: s.sheet, areas: [area] } satisfies RangeAreasTarget),
  );

function setPrintArea(s: SheetTarget, args: Args): void {
  const several = args.target<RangeAreasTarget>(0, 'RangeAreas');
  if (several && several.areas.length > 1) throw refuse.notImplemented('a print area of several blocks');
  const place = several ? { sheet: several.sheet, area: several.areas[0]! } : placeArg(s, s.sheet, args, 0);
  if (place.sheet !== s.sheet) throw refuse.invalidArgument();
  layout(s).printArea = place.area;
}

const titleRows = (s: SheetTarget): Area | null => {
  const span = layout(s).titleRows;
  return span && { ...WHOLE_SHEET, row: span.from, rows: span.to - span.from + 1 };
};
const titleColumns = (s: SheetTarget): Area | null => {
  const span = layout(s).titleColumns;
  return span && { ...WHOLE_SHEET, col: span.from, cols: span.to - span.from + 1 };
};

const rangeOrNull = (s: SheetTarget, area: Area | null): HostObject | null =>
  orNull(area, (one) => rangeObject(s, s.sheet, one));

/** `$1:$3` or a range; '' takes the titles away (assumed). */
function span(s: SheetTarget, args: Args): Area | null {
  if (args.raw(0) === '') return null;
  return placeArg(s, s.sheet, args, 0).area;
}

export const pageLayoutType = defineType<SheetTarget>({
  name: 'PageLayout',
  props: {
    Orientation: {
      get: (s) => layout(s).orientation,
      set: (s, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') throw refuse.invalidArgument();
        layout(s).orientation = value;
      },
    },
    PaperSize: {
      get: (s) => layout(s).paperSize,
      set: (s, value) => {
        if (typeof value !== 'string') throw refuse.invalidArgument();
        layout(s).paperSize = value;
      },
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    PrintGridlines: flag('printGridlines'),
    PrintHeadings: flag('printHeadings'),
    BlackAndWhite: flag('blackAndWhite'),
    Zoom: zoom,
  },
  nav: { HeadersFooters: (s) => facet('HeaderFooterGroup', s) },
  methods: {
    SetPrintMargins: setMargins,
    SetPrintArea: setPrintArea,
    GetPrintArea: (s) => found(printArea(s)),
    GetPrintAreaOrNullObject: printArea,
    SetPrintTitleRows: (s, args) => {
      const area = span(s, args);
      layout(s).titleRows = area && { from: area.row, to: area.row + area.rows - 1 };
    },
    SetPrintTitleColumns: (s, args) => {
      const area = span(s, args);
      layout(s).titleColumns = area && { from: area.col, to: area.col + area.cols - 1 };
    },
    GetPrintTitleRows: (s) => found(rangeOrNull(s, titleRows(s))),
    GetPrintTitleRowsOrNullObject: (s) => rangeOrNull(s, titleRows(s)),
    GetPrintTitleColumns: (s) => found(rangeOrNull(s, titleColumns(s))),
    GetPrintTitleColumnsOrNullObject: (s) => rangeOrNull(s, titleColumns(s)),
  },
});
