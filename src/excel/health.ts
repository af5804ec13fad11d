import type { HealthFact, HealthState } from '../core/health/fact';
import { translate } from './run';
import { FLOOR, supports } from './support';

/** The first set that joins what a job writes into one step of Excel's own undo. */
const UNDO_GROUPS = '1.20';
/** Sets with which `workbook.functions`, the protection of a workbook, and waiting for the end of typing came. */
const FUNCTIONS = '1.2';
const PROTECTION = '1.7';
const DELAY = '1.5';
/** What DATE(2000,1,1) gives where days are counted from 1904. */
const MILLENNIUM_1904 = 35_064;

/** A host that says yes to everything is not asked without end. */
const MOST_VERSIONS = 99;

/** Where everything works; phones and tablets have no worksheet functions of add-ins. */
const FULL_PLATFORMS: readonly string[] = ['PC', 'Mac', 'OfficeOnline'];

/** What this Excel says that it supports. Asks nothing of the workbook, so it can be told of any Excel, however old. */
export function readSupport(): HealthFact[] {
  const { diagnostics, requirements } = Office.context;
  const api = highestSet('ExcelApi');
  const functions = highestSet('CustomFunctionsRuntime');
  const { host, platform, version } = diagnostics ?? {};
  return [
    fact('host', host && (String(host) === 'Excel' ? 'good' : 'missing'), host),
    fact('platform', platform && (FULL_PLATFORMS.includes(String(platform)) ? 'good' : 'limited'), platform),
    fact('officeVersion', version && 'good', version),
    fact('excelApi', supports(FLOOR) ? 'good' : 'missing', api),
    fact('undoSteps', supports(UNDO_GROUPS) ? 'good' : 'limited', UNDO_GROUPS),
    fact('sharedRuntime', requirements.isSetSupported('SharedRuntime', '1.1') ? 'good' : 'limited'),
    fact('functionsRuntime', functions ? 'good' : 'missing', functions),
    canRegister() ? fact('functionsWork', 'unknown', 'notTried') : fact('functionsWork', 'missing', 'noRuntime'),
  ];
}

/** A fact whose state Excel did not tell is unknown. */
const fact = (id: HealthFact['id'], state: HealthState | '' | undefined, value?: unknown): HealthFact => ({
  id,
  state: state || 'unknown',
  ...(value ? { value: String(value) } : {}),
});

/** The page can register functions: without that no function of the add-in answers, whatever the requirement sets say. */
const canRegister = (): boolean =>
  typeof CustomFunctions !== 'undefined' && typeof CustomFunctions.associate === 'function';

/** The highest version of a set, '' where there is none: each version of a set contains those before it. */
function highestSet(name: string): string {
  const has = (minor: number): boolean => Office.context.requirements.isSetSupported(name, `1.${minor}`);
  let minor = 0;
  while (minor < MOST_VERSIONS && has(minor + 1)) minor++;
  return minor === 0 ? '' : `1.${minor}`;
}

/**
 * What of the workbook itself touches the work of the add-in: date system, calculation, protection of the structure. One request; below
 * the floor too, where what an old Excel cannot tell is unknown.
 * @throws TkvvError as every reading of a workbook
 */
export async function readWorkbookFacts(): Promise<HealthFact[]> {
  try {
    return await (supports(DELAY) ? Excel.run({ delayForCellEdit: true }, workbookFacts) : Excel.run(workbookFacts));
  } catch (error) {
    throw translate(error);
  }
}

async function workbookFacts(context: Excel.RequestContext): Promise<HealthFact[]> {
  const { workbook } = context;
  const application = context.application.load('calculationMode');
  const millennium = supports(FUNCTIONS) ? workbook.functions.date(2000, 1, 1).load('value') : null;
  const structure = supports(PROTECTION) ? workbook.protection.load('protected') : null;
  await context.sync();
  const mode = application.calculationMode;
  const from1904 = millennium?.value === MILLENNIUM_1904;
  return [
    millennium ? fact('dateSystem', from1904 ? 'limited' : 'good', from1904 ? '1904' : '1900') : fact('dateSystem', ''),
    fact('calculation', mode === 'Manual' ? 'limited' : 'good', mode),
    structure
      ? fact('structure', structure.protected ? 'limited' : 'good', structure.protected ? 'protected' : 'open')
      : fact('structure', ''),
  ];
}
