import { TkvvError } from '../../../core/errors';
import { readTemplate } from '../../../core/report/template/read-template';
import type { RowTable, Template, TemplateFault } from '../../../core/report/template/template';
import { hasTokens } from '../../../core/report/template/find-tokens';
import { run } from '../../../excel/run';
import { listSheets } from '../../../excel/list-sheets';
import { readTemplateSheets } from '../../../excel/template-read';

/** A sheet of tokens, as the pane tells of it. */
export interface TemplateSummary {
  readonly sheet: string;
  /** cells that are filled */
  readonly cells: number;
  readonly tables: readonly RowTable[];
  readonly faults: readonly TemplateFault[];
}

/** The user's sheets with tokens, in tab order. Nothing is written. */
export async function findTemplates(): Promise<TemplateSummary[]> {
  return run(async (context) => {
    const { filled } = await listSheets(context);
    const sheets = await readTemplateSheets(
      context,
      filled.map(({ worksheet }) => worksheet.name),
    );
    return sheets
      .map(({ content }) => ({
        template: readTemplate(content),
        isMeant: content.formulas.some((row) => row.some(holdsToken)),
      }))
      .filter(({ template, isMeant }) => isMeant || template.cells.length > 0)
      .map(({ template }) => summaryOf(template));
  });
}

const holdsToken = (value: unknown): boolean => typeof value === 'string' && !value.startsWith('=') && hasTokens(value);

/**
 * All that is wrong with one sheet of tokens. Nothing is written.
 * @throws TkvvError `noTokens`, `sheetGone`
 */
export async function checkTemplate({ sheet }: { readonly sheet: string }): Promise<TemplateSummary> {
  const [source] = await run((context) => readTemplateSheets(context, [sheet]));
  const template = source && readTemplate(source.content);
  if (!template || template.cells.length + template.faults.length === 0) throw new TkvvError('noTokens', { sheet });
  return summaryOf(template);
}

const summaryOf = ({ sheet, cells, tables, faults }: Template): TemplateSummary => ({
  ...{ sheet, cells: cells.length, tables, faults },
});
