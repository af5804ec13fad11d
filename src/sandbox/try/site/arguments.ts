export interface TryArguments {
  /** only write the static files, do not serve them */
  readonly buildOnly: boolean;
  readonly out: string;
  readonly port: number;
}

/** Arguments that cannot be used; the message is for the person at the command line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads `[--build-only] [--out DIR] [--port N]`.
 * @throws UsageError for anything else
 * @example readArguments(['--build-only']) // { buildOnly: true, out: 'dist-try', port: 3100 }
 */
export function readArguments(args: readonly string[]): TryArguments {
  let found: TryArguments = { buildOnly: false, out: 'dist-try', port: 3100 };
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '--build-only') found = { ...found, buildOnly: true };
    else if (arg === '--out') found = { ...found, out: folderOf(args[++i]) };
    else if (arg === '--port') found = { ...found, port: portOf(args[++i]) };
    else throw new UsageError(`${String(arg)}?  npm run try -- [--build-only] [--out DIR] [--port N]`);
  }
  return found;
}

function folderOf(text: string | undefined): string {
  if (!text || text.startsWith('--')) throw new UsageError('--out DIR');
  return text;
}

function portOf(text: string | undefined): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text ?? '') || port < 1 || port > 65_535) throw new UsageError('--port 1…65535');
  return port;
}
