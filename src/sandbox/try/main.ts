import { tryTexts } from '../../i18n/try';
import { readArguments, UsageError } from './site/arguments';
import { buildSite } from './site/build-site';
import { serveSite } from './site/serve-site';

const texts = tryTexts.vi.site;

/** `npm run try`: builds the try-out page and serves it on this machine until it is stopped. */
async function main(args: readonly string[]): Promise<void> {
  const { buildOnly, out, port } = readArguments(args);
  console.log(texts.building);
  const folder = await buildSite(out);
  console.log(texts.built(out));
  if (buildOnly) return;
  const { url } = await serveSite(folder, port);
  console.log(texts.open(url));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const usage = error instanceof UsageError;
  const taken = (error as NodeJS.ErrnoException | null)?.code === 'EADDRINUSE';
  console.error(usage ? error.message : taken ? texts.portTaken : error);
  process.exitCode = usage || taken ? 2 : 1;
});
