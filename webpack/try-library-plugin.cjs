const HtmlPlugin = require('html-webpack-plugin');

const NAME = 'TryLibraryPlugin';
const MICROSOFT = /https:\/\/(?:appsforoffice\.microsoft\.com|ajax\.aspnetcdn\.com)/g;

/**
 * For the copy of the pane on the try-out page: its pages load office.js from the page's own folder instead of Microsoft's address, and
 * may load nothing from there; the manifest, which only Excel reads, is left out. Everything else stays as production has it.
 */
class TryLibraryPlugin {
  /** @param {{ hosted: string, own: string[] }} options address of office.js in production, and the scripts to load in its place */
  constructor({ hosted, own }) {
    this.hosted = hosted;
    this.own = own;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap(NAME, (data) => ({ ...data, html: this.page(data.html) }));
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => compilation.deleteAsset('manifest.xml'));
    });
  }

  page(html) {
    const tags = html.split(
      new RegExp(`<script(?: defer(?:="defer")?)? src="?${this.hosted.replaceAll('.', '\\.')}"?></script>`),
    );
    if (tags.length !== 2) throw new Error(`${NAME}: a page does not load ${this.hosted} once`);
    const own = this.own.map((script) => `<script defer src="${script}"></script>`).join('');
    return tags.join(own).replace(MICROSOFT, '').replace(/ +;/g, ';');
  }
}

module.exports = TryLibraryPlugin;
