import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.md': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedSite {
  /** where to open it, with a slash at the end */
  readonly url: string;
  close(): Promise<void>;
}

/** The file that an address asks for, or null if it points outside the folder or is no address. */
export function fileFor(folder: string, address: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(folder) + sep) ? file : null;
}

/** Serves the folder to this machine only. Port 0 = any free one. @throws Error of the system if the port is taken */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  const server = createServer((request, response) => {
    const file = request.method === 'GET' || request.method === 'HEAD' ? fileFor(folder, request.url ?? '/') : null;
    const content = file ? readFile(file) : Promise.reject(new Error('no such file'));
    content.then(
      (bytes) => {
        response.writeHead(200, {
          'Content-Type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
          'Content-Length': bytes.length,
          'Cache-Control': 'no-cache',
          'X-Content-Type-Options': 'nosniff',
        });
        response.end(request.method === 'HEAD' ? undefined : bytes);
      },
      () => response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404'),
    );
  });
  await listening(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', done);
  });
