import { parseArea, splitSheet, type Area } from '../core/cell/address';
import { requestsOf } from './cell-blocks';
import type { Mark, MarkNote, MarkResult } from './marks';

/** Always true, and known by its word: N() of a text is 0. */
const SIGNATURE = '=N("TKVV")=0';

/** A mark as it stands in the workbook. */
export interface FoundMark {
  readonly mark: Mark;
  readonly rule: Excel.ConditionalFormat;
  /** cells whose input message is the add-in's */
  readonly noted: readonly Excel.Range[];
}

const isOurs = (formula: unknown): boolean => String(formula).replace(/\s/g, '') === SIGNATURE;

/** Finds every mark of the add-in, on every sheet. Three round trips, one more for each 400 marks. */
export async function readMarks(context: Excel.RequestContext): Promise<FoundMark[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const lists = sheets.items.map((sheet) => ({
    sheet,
    rules: sheet.getRange().conditionalFormats.load('items/type,items/priority'),
  }));
  await context.sync();
  const custom = lists.flatMap(({ sheet, rules }) =>
    inOrderOfMaking(rules.items).flatMap((rule) =>
      rule.type === 'Custom'
        ? [
            {
              sheet,
              rule,
              formula: rule.custom.rule.load('formula'),
              fill: rule.custom.format.fill.load('color'),
              areas: rule.getRanges().load('areas/items/address'),
            },
          ]
        : [],
    ),
  );
  if (custom.length === 0) return [];
  await context.sync();
  const ours = custom
    .filter(({ formula }) => isOurs(formula.formula))
    .flatMap(({ sheet, rule, fill, areas }) =>
      areas.areas.items.map(({ address }) => ({
        ...{ sheet, rule, fill: fill.color },
        area: parseArea(splitSheet(address).address) as Area,
      })),
    );
  return readNotes(context, ours);
}

/** A new rule comes before the older ones: put on again in this order, rules stand as they stood. */
const inOrderOfMaking = (rules: readonly Excel.ConditionalFormat[]): Excel.ConditionalFormat[] =>
  [...rules].sort((a, b) => b.priority - a.priority);

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly rule: Excel.ConditionalFormat;
  readonly fill: string;
  readonly area: Area;
}

/** More cells than this in one mark are the user's doing, by copying; their notes are asked for together only. */
const MOST_CELLS = 200;

async function readNotes(context: Excel.RequestContext, places: readonly Place[]): Promise<FoundMark[]> {
  const found: FoundMark[] = [];
  for (const request of requestsOf(places.map((place) => ({ ...place, ...place.area })))) {
    const asked = request.map((place) => {
      const { row, col, rows, cols } = place.area;
      const range = place.sheet.getRangeByIndexes(row, col, rows, cols);
      const parts =
        rows * cols === 1 || rows * cols > MOST_CELLS
          ? [range]
          : Array.from({ length: rows * cols }, (_, i) =>
              place.sheet.getCell(row + Math.floor(i / cols), col + (i % cols)),
            );
      return { place, parts: parts.map((part) => ({ part, validation: part.dataValidation.load('rule,prompt') })) };
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so many ranges only in one request
    await context.sync();
    for (const { place, parts } of asked) {
      const noted = parts.filter(({ validation }) => isOurs(validation.rule?.custom?.formula));
      const prompt = noted[0]?.validation.prompt;
      const note: MarkNote | null = prompt ? { title: prompt.title, message: prompt.message } : null;
      found.push({
        mark: { ...place.area, sheet: place.sheet.name, fill: place.fill, note },
        rule: place.rule,
        noted: noted.map(({ part }) => part),
      });
    }
  }
  return found;
}

/** Takes marks off: their rules and their notes, nothing else. */
export async function removeMarks(context: Excel.RequestContext, found: readonly FoundMark[]): Promise<void> {
  if (found.length === 0) return;
  for (const rule of new Set(found.map(({ rule: one }) => one))) rule.delete();
  for (const range of found.flatMap(({ noted }) => noted)) range.dataValidation.clear();
  await context.sync();
}

/** Puts marks on; a cell that has an input rule of its own keeps it and gets no note. */
export async function addMarks(
  context: Excel.RequestContext,
  marks: readonly Mark[],
): Promise<Pick<MarkResult, 'marks' | 'withoutNote'>> {
  const rangeOf = ({ sheet, row, col, rows, cols }: Mark): Excel.Range =>
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, col, rows, cols);
  const set: Mark[] = [];
  const withoutNote: Mark[] = [];
  for (const request of requestsOf(marks)) {
    const first = request.map((mark) => (mark.note ? rangeOf(mark).getCell(0, 0) : null));
    const types = first.map((cell) => cell?.dataValidation.load('type'));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- so many ranges only in one request
    await context.sync();
    request.forEach((mark, at) => {
      const { custom } = rangeOf(mark).conditionalFormats.add('Custom');
      custom.rule.formula = SIGNATURE;
      custom.format.fill.color = mark.fill;
      const isFree = mark.note !== null && types[at]?.type === 'None';
      if (isFree && mark.note && first[at]) writeNote(first[at].dataValidation, mark.note);
      else if (mark.note) withoutNote.push(mark);
      set.push(isFree ? mark : { ...mark, note: null });
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- as above
    await context.sync();
  }
  return { marks: set, withoutNote: withoutNote.map(({ sheet, row, col }) => ({ sheet, row, col })) };
}

function writeNote(validation: Excel.DataValidation, { title, message }: MarkNote): void {
  validation.rule = { custom: { formula: SIGNATURE } };
  validation.prompt = { showPrompt: true, title, message };
}
