const { Compilation, WebpackError, sources } = require('webpack');

const NAME = 'FunctionMetadataPlugin';

/** The texts and the translation are TypeScript of the product; the build is plain CommonJS. */
function productMetadata() {
  const { require: requireTypeScript } = require('tsx/cjs/api');
  const load = (file) => requireTypeScript(`../src/functions/metadata/${file}.ts`, __filename);
  return { ...load('localise'), ...load('differences'), ...load('texts') };
}

/**
 * Runs after custom-functions-metadata-plugin: lets error cells through to the functions in `functions.json`, writes it again in each
 * language (`functions-vi.json`, `functions-en.json`), and fails the build if a text is missing or the languages differ in anything but
 * their texts. `functions.json` itself is the first language's.
 */
class FunctionMetadataPlugin {
  /** @param {{ source?: string, languages?: string[] }} options name of the asset, languages with the default first */
  constructor({ source = 'functions.json', languages = ['vi', 'en'] } = {}) {
    this.source = source;
    this.languages = languages;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name: NAME, stage }, () => this.write(compilation));
    });
  }

  write(compilation) {
    const fail = (message) => compilation.errors.push(new WebpackError(`${NAME}: ${message}`));
    const asset = compilation.getAsset(this.source);
    if (!asset)
      return fail(`${this.source} was not made; is custom-functions-metadata-plugin in the list, before this plugin?`);
    try {
      const { localiseMetadata, metadataDifferences, metadataTexts } = productMetadata();
      const metadata = JSON.parse(asset.source.source().toString());
      const localised = this.languages.map((language) => localiseMetadata(metadata, metadataTexts[language]));
      for (const [at, language] of this.languages.entries()) {
        const different = metadataDifferences(localised[0], localised[at]);
        if (different.length > 0) return fail(`${this.languages[0]} and ${language} differ in ${different.join(', ')}`);
      }
      compilation.updateAsset(this.source, json(localised[0]));
      for (const [at, language] of this.languages.entries()) {
        compilation.emitAsset(this.source.replace(/\.json$/, `-${language}.json`), json(localised[at]));
      }
    } catch (error) {
      fail(error.message);
    }
  }
}

const json = (value) => new sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);

module.exports = FunctionMetadataPlugin;
