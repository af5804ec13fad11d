/**
 * The order that Office enforces: children of each element, as the schema's sequences list them (learn.microsoft.com, "How to find the
 * proper order of manifest elements", and the reference of each element). `?` = may be missing, `+` = one or more.
 */
export const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId?',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl?',
    'HighResolutionIconUrl?',
    'SupportUrl?',
    'AppDomains?',
    'Hosts',
    'Requirements?',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources'],
  'VersionOverrides Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  'AllFormFactors ExtensionPoint': ['Script', 'Page', 'Metadata', 'Namespace'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile', 'ExtensionPoint+'],
  'DesktopFormFactor ExtensionPoint': ['OfficeTab'],
  OfficeTab: ['Group+'],
  Group: ['Label', 'Icon', 'Control+'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Whether the names stand in the order of the sequence. */
export function inOrder(names: readonly string[], sequence: readonly string[]): boolean {
  const pattern = sequence.map((item) => {
    const name = item.replace(/[?+]$/, '');
    return item.endsWith('?') ? `(${name} )?` : item.endsWith('+') ? `(${name} )+` : `${name} `;
  });
  return new RegExp(`^${pattern.join('')}$`).test(names.map((name) => `${name} `).join(''));
}
