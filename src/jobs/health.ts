import addin from '../../package.json';
import type { HealthFact, HealthState, ProbeResult } from '../core/health/fact';
import { readSupport, readWorkbookFacts } from '../excel/health';
import { tryFunctions } from '../excel/probe-functions';
import type { JobOptions } from './job';

export interface Health {
  /** in the order in which they are shown */
  readonly facts: readonly HealthFact[];
  /** what kept the workbook's own facts from being read, told as any other error; null = nothing */
  readonly fault: unknown;
}

/** The manifest counts in four parts. */
const ADDIN: HealthFact = { id: 'addin', state: 'good', value: `${addin.version}.0` };

/**
 * What this Excel supports and what of the workbook limits the add-in. Writes nothing, and never rejects: it is asked for where things do
 * not work, so what can be told is told.
 */
export async function readHealth(): Promise<Health> {
  const facts = [ADDIN, ...readSupport()];
  try {
    return { facts: [...facts, ...(await readWorkbookFacts())], fault: null };
  } catch (fault) {
    return { facts, fault };
  }
}

const STATES: Readonly<Record<ProbeResult, HealthState>> = {
  ...{ works: 'good', busy: 'limited', failed: 'limited', notRegistered: 'missing', noRuntime: 'missing' },
  notTried: 'unknown',
};

/**
 * Tries a worksheet function in a hidden sheet that is deleted at once; Excel forgets its own undo steps by that, so the user is asked first.
 * @returns the fact that stands in the place of `functionsWork`
 * @throws TkvvError `workbookProtected`, `cancelled`, `excelTooOld`
 */
export async function probeFunctions({ signal }: JobOptions): Promise<HealthFact> {
  const result = await tryFunctions({ signal });
  return { id: 'functionsWork', state: STATES[result], value: result };
}
