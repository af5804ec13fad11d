import type { Finding } from '../core/check/finding';
import { foundAsText, type Suppression } from '../core/check/suppress';
import { TkvvError } from '../core/errors';
import type { JobOptions } from './job';
import { changeSettings } from './settings/store';

/**
 * Accepts findings as they stand, with a reason and the day of `options.now`; kept on `TKVV Thiết lập`, good for the figures that the
 * cells hold now.
 * @throws TkvvError `noReason` for an empty reason
 */
export async function suppressFindings(
  options: JobOptions,
  findings: readonly Finding[],
  reason: string,
): Promise<readonly Suppression[]> {
  const why = reason.trim();
  if (why === '') throw new TkvvError('noReason');
  const day = options.now === undefined ? null : Math.floor(options.now);
  const said = findings.map(({ key, found }): Suppression => ({ key, found: foundAsText(found), reason: why, day }));
  const keys = new Set(said.map(({ key }) => key));
  options.onProgress?.('writing', 0, 1);
  const { suppressions } = await changeSettings(
    (settings) => ({
      ...settings,
      suppressions: [...settings.suppressions.filter(({ key }) => !keys.has(key)), ...said],
    }),
    options,
  );
  return suppressions;
}

/** Takes the word back: the findings are told again. */
export async function unsuppressFindings(
  options: JobOptions,
  keys: readonly string[],
): Promise<readonly Suppression[]> {
  const gone = new Set(keys);
  options.onProgress?.('writing', 0, 1);
  const { suppressions } = await changeSettings(
    (settings) =>
      settings.suppressions.some(({ key }) => gone.has(key))
        ? { ...settings, suppressions: settings.suppressions.filter(({ key }) => !gone.has(key)) }
        : settings,
    options,
  );
  return suppressions;
}
