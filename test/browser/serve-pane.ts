import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';

export const ORIGIN = 'https://localhost:3000';
const CDN = 'https://appsforoffice.microsoft.com';
const CDN_FOLDER = '/lib/1/hosted/';
const OFFICE_JS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Excel on the web, as far as the add-in sees it: a page that holds the add-in's frame and passes its messages on. */
const HOST_PAGE = `<!doctype html><html><head><meta charset="utf-8"><link rel="icon" href="data:,"><style>body{margin:0}iframe{border:0;width:100vw;height:100vh;display:block}</style></head><body><script>
let frame;
addEventListener('message', (event) => { if (frame && event.source === frame.contentWindow && typeof event.data === 'string') window.__toHost(event.data); });
window.__fromHost = (text) => frame.contentWindow.postMessage(text, '*');
window.__open = (url) => { frame = document.createElement('iframe'); frame.id = 'addin'; frame.src = url; document.body.append(frame); };
</script></body></html>`;

/** Answers the add-in's own address from the built folder and office.js' from npm; anything else is refused and written down. */
export async function servePane(context: BrowserContext, dist: string, foreign: string[]): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === ORIGIN && url.pathname === '/host.html')
      return route.fulfill({ contentType: TYPES['.html'] as string, body: HOST_PAGE });
    if (url.origin === ORIGIN) return fulfil(route, join(dist, decodeURIComponent(url.pathname)));
    if (url.origin === CDN && url.pathname.startsWith(CDN_FOLDER)) {
      return fulfil(route, join(OFFICE_JS, url.pathname.slice(CDN_FOLDER.length)));
    }
    foreign.push(url.href);
    return route.abort();
  });
}

function fulfil(route: Route, path: string): Promise<void> {
  if (!existsSync(path)) return route.fulfill({ status: 404, body: 'not found' });
  return route.fulfill({ contentType: TYPES[extname(path)] ?? 'application/octet-stream', body: readFileSync(path) });
}
