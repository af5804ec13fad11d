const LOCAL = 'https://localhost:3000';

/** The address the add-in will be served from, without a slash at the end. It must be https: Office loads nothing else. */
function baseAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || url.search || url.hash || url.username)
    throw new Error(`--base must be a plain https:// address, not ${text}`);
  return url.href.replace(/\/$/, '');
}

/** The manifest for that address; its version is the package's, in the four parts that Office wants. */
function manifestFor(manifest, base, version) {
  if (!/^\d+\.\d+\.\d+$/.test(version))
    throw new Error(`${version} is no version for a manifest: three numbers are needed`);
  return manifest.replaceAll(LOCAL, base).replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

module.exports = { LOCAL, baseAddress, manifestFor };
