const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

const NAME = 'CatalogPlugin';
const KEY = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs';
/** 1 = the folder is offered in the add-ins dialog ("Show in Menu"). */
const SHOWN = 'dword:00000001';

/** A shared folder as Windows writes it: \\server\share, perhaps with folders below. */
function sharedFolder(text) {
  const folder = text.replace(/\\$/, '');
  if (!/^\\\\[^\\/:*?"<>|\s]+(\\[^\\/:*?"<>|\r\n]+)+$/.test(folder))
    throw new Error(`--catalog must be a shared folder such as \\\\server\\share, not ${text}`);
  return folder;
}

/** The catalog's own GUID, made from its path: a second build of the same catalog replaces the first one's entry. */
function catalogId(folder) {
  const hex = createHash('sha256').update(folder.toLowerCase()).digest('hex');
  const variant = (0x8 | (Number.parseInt(hex.charAt(16), 16) & 0x3)).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `{${parts.join('-')}}`;
}

/** As regedit exports: UTF-16 with a byte order mark, CRLF. */
const registryFile = (...lines) =>
  Buffer.from(`\uFEFF${['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n')}`, 'utf16le');

/** Makes Excel for Windows trust a shared folder and show it (learn.microsoft.com, "Sideload Office Add-ins from a network share"). */
function catalogFile(folder) {
  const id = catalogId(folder);
  const url = folder.replaceAll('\\', '\\\\');
  return registryFile(`[${KEY}\\${id}]`, `"Id"="${id}"`, `"Url"="${url}"`, `"Flags"=${SHOWN}`);
}

/** Takes that trust back. */
const removalFile = (folder) => registryFile(`[-${KEY}\\${catalogId(folder)}]`);

/** Writes `tkvv-catalog.reg` and `tkvv-catalog-remove.reg` for the shared folder in which the manifest will lie. */
class CatalogPlugin {
  /** @param {{ folder: string }} options the shared folder, as `sharedFolder` gives it */
  constructor({ folder }) {
    this.folder = folder;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => {
        compilation.emitAsset('tkvv-catalog.reg', new sources.RawSource(catalogFile(this.folder)));
        compilation.emitAsset('tkvv-catalog-remove.reg', new sources.RawSource(removalFile(this.folder)));
      });
    });
  }
}

module.exports = { CatalogPlugin, sharedFolder };
