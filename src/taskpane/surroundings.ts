import addin from '../../package.json';
import type { Surroundings } from './error-details';

const VERSIONS = ['1.20', '1.17', '1.16', '1.14', '1.13', '1.12', '1.9', '1.7', '1.4', '1.1'];

/** What this add-in runs in. Outside Office each part is `?`. */
export function surroundings(): Surroundings {
  const context = typeof Office === 'undefined' ? undefined : Office.context;
  const has = (version: string) => context?.requirements?.isSetSupported('ExcelApi', version);
  return {
    version: addin.version,
    platform: String(context?.diagnostics?.platform ?? '?'),
    office: context?.diagnostics?.version ?? '?',
    excelApi: VERSIONS.find(has) ?? '?',
  };
}
