import type { Proposal } from '../core/report/template/learn/proposal';
import type { Overwrite } from '../excel/template-edits';
import type { JobOptions } from '../jobs/job';
import type { TemplateSummary } from '../jobs/report/template/check-template';
import type { ActionId } from './action';
import { inQuarter } from './report-acts';
import type { TemplateAnswers } from './report-state';
import type { Ending } from './session';
import type { SessionState } from './session-state';
import type { Workbook } from './workbook';

/** What can be done with the office's own templates; what comes of it is `state.templates`. */
export interface TemplateActs {
  findTemplates(): Promise<Ending>;
  checkTemplate(sheet: string): Promise<Ending>;
  /** @param overwrite cells typed over by hand that are to be filled all the same; none unless said */
  fillTemplate(sheet: string, overwrite?: Overwrite): Promise<Ending>;
  /** @param token without braces */
  insertToken(token: string): Promise<Ending>;
  /** proposes which cells of a filled report hold which figures */
  learn(sheet: string): Promise<Ending>;
  dropLearned(): void;
  /** makes a template of what was proposed and confirmed */
  applyLearned(confirmed: readonly Proposal[]): Promise<Ending>;
}

/** What the session lends. */
interface Lent {
  readonly workbook: Workbook;
  act(id: ActionId, work: (options: JobOptions) => Promise<Partial<SessionState>>): Promise<Ending>;
  get(): SessionState;
  set(change: Partial<SessionState>): void;
}

export function templateActs({ workbook: { actions }, act, get, set }: Lent): TemplateActs {
  const told = (change: Partial<TemplateAnswers>): Partial<SessionState> => ({
    templates: { ...get().templates, ...change },
  });
  return {
    findTemplates: () =>
      act('templates', async (options) => told({ found: await actions.templates.run(options, undefined) })),
    checkTemplate: (sheet) =>
      act('checkTemplate', async (options) => {
        const checked = await actions.checkTemplate.run(options, sheet);
        return told({ found: replaced(get().templates.found ?? [], checked) });
      }),
    fillTemplate: (sheet, overwrite) =>
      act('fillTemplate', async (options) => {
        const { choice } = get();
        const wanted = { form: choice.form, sheet, ...(overwrite === undefined ? {} : { overwrite }) };
        return told({
          filled: await actions.fillTemplate.run(inQuarter(options, choice), wanted),
          filledFrom: sheet,
        });
      }),
    insertToken: (token) =>
      act('insertToken', async (options) => told({ inserted: await actions.insertToken.run(options, token) })),
    learn: (sheet) =>
      act('learn', async (options) => {
        const { choice } = get();
        return told({ learned: await actions.learn.run(inQuarter(options, choice), { form: choice.form, sheet }) });
      }),
    dropLearned: () => set(told({ learned: null })),
    applyLearned: (confirmed) => {
      const { learned } = get().templates;
      if (!learned) return Promise.resolve('done');
      return act('applyLearned', async (options) => {
        const { sheet, cells, left } = await actions.applyLearned.run(options, { sheet: learned.sheet, confirmed });
        const found = await actions.templates.run(options, undefined);
        return { ...told({ learned: null, found }), notice: { kind: 'templateMade', sheet, cells, left: left.length } };
      });
    },
  };
}

/** A sheet that has just been checked, in its place among those that were found. */
const replaced = (found: readonly TemplateSummary[], checked: TemplateSummary): TemplateSummary[] =>
  found.some(({ sheet }) => sheet === checked.sheet)
    ? found.map((one) => (one.sheet === checked.sheet ? checked : one))
    : [...found, checked];
