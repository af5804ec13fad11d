import type { Platform } from '../host';

/** What office.js asks a host about itself, as plain data. Read from the shipped library; values as Excel's (reported). */
export interface AppFacts {
  platform: Platform;
  addinId: string;
  uiLocale: string;
  dataLocale: string;
  documentUrl: string;
  requirements: Readonly<Record<string, string>>;
  documentSettings: ReadonlyMap<string, unknown>;
}

/** Bits of the host info's last part. */
export const HostFlag = { sharedApp: 1, customFunctions: 2 } as const;
const FLAGS = HostFlag.sharedApp | HostFlag.customFunctions;
/** Office's white theme, as numbers; only desktop Excel tells its theme here. */
const THEME = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x262626,
  controlBackgroundColor: 0xffffff,
  controlForegroundColor: 0x262626,
};
const VERSION = '16.0.18000.40000';

/** `Excel$Web$16.00$vi-VN$…`: how the library learns which host it is in, and loads that host's part. */
export function hostInfo({ platform, uiLocale }: AppFacts): string {
  const [name, version] = platform === 'PC' ? ['Win32', '16.01'] : ['Web', '16.00'];
  return ['Excel', name, version, uiLocale, 'telemetry', '', 'disableLogging', String(FLAGS)].join('$');
}

/** Excel on the web gives the host info in the query and the channel's name in the fragment. */
export function webAddinUrl(facts: AppFacts, url: string, hostUrl: string, conversationId: string): string {
  const separator = url.includes('?') ? '&' : '?';
  return `${url}${separator}_host_Info=${hostInfo(facts)}#&_xdm_Info=${conversationId}|${facts.addinId}|${hostUrl}`;
}

/** The answer to getAppContextAsync on the web. 1 = read and write; 16 = Excel on the web. */
export function webAppContext(facts: AppFacts): Record<string, unknown> {
  return {
    _id: facts.addinId,
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: facts.uiLocale,
    _dataLocale: facts.dataLocale,
    _docUrl: facts.documentUrl,
    _clientMode: 1,
    _settings: [...facts.documentSettings].map(([name, value]) => [name, value]),
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000000',
    _appInstanceId: facts.addinId,
    _hostFullVersion: VERSION,
    _requirementMatrix: JSON.stringify(facts.requirements),
    _initialDisplayMode: 2,
    _featureGates: {},
  };
}

/** What `window.external.GetContext()` answers on Windows, by the name of the function (all without arguments). */
export function win32Context(facts: AppFacts): Record<string, string | number> {
  return {
    GetAppType: 1,
    GetSolutionRef: facts.addinId,
    GetAppVersionMajor: 16,
    GetAppVersionMinor: 1,
    GetAppUILocale: facts.uiLocale,
    GetAppDataLocale: facts.dataLocale,
    GetDocUrl: facts.documentUrl,
    GetAppCapabilities: 0,
    GetActivationMode: 1,
    GetControlIntegrationLevel: 1,
    GetSolutionToken: '',
    GetSupportedMatrix: JSON.stringify(facts.requirements),
    GetHostFullVersion: VERSION,
    GetInstanceId: facts.addinId,
    GetHostCustomMessage: '',
    GetCorrelationId: '00000000-0000-0000-0000-000000000000',
    GetInitialDisplayMode: 2,
    GetOfficeThemeInfo: JSON.stringify(THEME),
  };
}
