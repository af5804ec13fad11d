import { quarterId, type Quarter } from '../core/report/quarter';
import type { JobOptions } from '../jobs/job';
import type { OverwriteEdited } from '../jobs/report/edited';
import type { FillChoice } from '../jobs/report/fill';
import type { ActionId, ActionResults, JobId } from './action';
import { NO_ANSWERS, type ReportAnswers, type ReportChoice } from './report-state';
import type { Ending } from './session';
import type { SessionState } from './session-state';
import type { Workbook } from './workbook';

/** What can be done about the quarterly report beside filling it as it is chosen. */
export interface ReportActs {
  /** another form or quarter: what was told of the one before no longer holds */
  chooseReport(change: Partial<ReportChoice>): void;
  /** shows what the chosen report would say: `state.answers.preview` */
  prepare(): Promise<Ending>;
  /** fills the report anew, with the add-in's words in place of what people wrote in these paragraphs */
  useOurs(paragraphs: OverwriteEdited): Promise<Ending>;
  /** shows the input sheet of a quarter */
  openInputs(quarter: Quarter): Promise<Ending>;
  /** compares the two last fillings: `state.answers.comparison` */
  compare(): Promise<Ending>;
  /** where the selected cell's figures come from: `state.answers.source` */
  askSource(): Promise<Ending>;
  /** opens the filled form as a new workbook; people's names in lists are masked unless they are asked for */
  exportReport(withNames: boolean): Promise<Ending>;
}

/** What the session lends. */
interface Lent {
  readonly workbook: Workbook;
  act(
    id: ActionId,
    work: (options: JobOptions) => Promise<Partial<SessionState>>,
    failed?: (error: unknown) => Partial<SessionState>,
  ): Promise<Ending>;
  replaceResult<Id extends JobId>(id: Id, outcome: ActionResults[Id]): Partial<SessionState>;
  get(): SessionState;
  set(change: Partial<SessionState>): void;
}

/** The options with the quarter that the user has chosen. */
export const inQuarter = (options: JobOptions, { quarter }: ReportChoice): JobOptions =>
  quarter ? { ...options, period: quarterId(quarter) } : options;

/** How the chosen report is to be filled. */
export const fillChoice = ({ form, markAffected }: ReportChoice): FillChoice => ({ form, markAffected });

export function reportActs({ workbook: { actions }, act, replaceResult, get, set }: Lent): ReportActs {
  const answer = (change: Partial<ReportAnswers>): Partial<SessionState> => ({
    answers: { ...get().answers, ...change },
  });
  return {
    chooseReport: (change) => {
      const isOther = 'form' in change || 'quarter' in change;
      set({ choice: { ...get().choice, ...change }, ...(isOther && { answers: NO_ANSWERS }) });
    },
    prepare: () => {
      const { choice } = get();
      return act(
        'prepare',
        async (told) => answer({ preview: await actions.prepare.run(inQuarter(told, choice), choice.form) }),
        (error) => answer({ preview: { error } }),
      );
    },
    useOurs: (overwriteEdited) =>
      act('report', async (told) => {
        const { choice } = get();
        const wanted = { ...fillChoice(choice), overwriteEdited };
        return replaceResult('report', await actions.report.run(inQuarter(told, choice), wanted));
      }),
    openInputs: (quarter) =>
      act('inputs', async (told) => ({
        notice: { kind: 'inputs', outcome: await actions.inputs.run(told, quarter) },
      })),
    compare: () =>
      act('compare', async (told) =>
        answer({ comparison: (await actions.compare.run(told, get().choice.form)) ?? 'never' }),
      ),
    exportReport: (withNames) =>
      act('exportReport', async (told) => ({
        notice: {
          kind: 'exported',
          outcome: await actions.exportReport.run(told, { form: get().choice.form, withNames }),
        },
      })),
    askSource: () =>
      act('source', async (told) =>
        answer({ source: await actions.source.run(inQuarter(told, get().choice), undefined) }),
      ),
  };
}
