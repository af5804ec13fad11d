import type { MappingCorrection } from '../core/sheet/corrections';
import type { JobOptions } from './job';
import { changeSettings } from './settings/store';

/** Keeps with the workbook what the user says that a column or a table is; it holds wherever the same headings come again. */
export async function correctMapping(
  correction: MappingCorrection,
  options: Pick<JobOptions, 'language' | 'signal'>,
): Promise<void> {
  await changeSettings(
    (settings) =>
      'kind' in correction
        ? {
            ...settings,
            kinds: [...settings.kinds.filter(({ headings }) => headings !== correction.headings), correction],
          }
        : {
            ...settings,
            fields: [
              ...settings.fields.filter(
                ({ headings, heading }) => headings !== correction.headings || heading !== correction.heading,
              ),
              correction,
            ],
          },
    options,
  );
}
