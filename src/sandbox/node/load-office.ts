import type { Script } from 'node:vm';
import type { DOMWindow } from 'jsdom';
import type { Host } from '../host';
import { officeScript } from './office-scripts';

/** Path under which the page believes the library to be. */
const BASE = 'https://localhost/office-js/';
const ORIGIN = 'https://localhost';

/** What the library puts into the window. Its own typings describe it. */
export interface OfficeWindow {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

export interface LoadOptions {
  host: Host;
  /** runs a compiled script in the window's realm */
  run: (script: Script) => void;
  /** the readable build, with full names in stack traces; slower to load */
  debug?: boolean;
}

/** Where the add-in's page pretends to be. */
export const pageUrl = (host: Host): string =>
  host.platform === 'PC' ? `${ORIGIN}/taskpane.html` : host.addinUrl(`${ORIGIN}/taskpane.html`, `${ORIGIN}/`);

/**
 * Loads the real office.js into a jsdom window and connects it to the host. Resolves when both
 * `Office.onReady` and the custom functions' runtime are ready.
 */
export async function loadOffice(window: DOMWindow, { host, run, debug = false }: LoadOptions): Promise<void> {
  serveScripts(window, run);
  const main = debug ? 'office.debug.js' : 'office.js';
  addScriptTag(window, main);
  addDocumentDomain(window);
  if (host.platform === 'PC') connectExternal(window, host);
  else connectOpener(window, host);
  const script = officeScript(main);
  if (!script) throw new Error(`${main} is missing from @microsoft/office-js.`);
  run(script);
  const library = window as unknown as OfficeWindow;
  await library.Office.onReady();
  checkRequirements(library.OfficeExtension);
  await host.customFunctions.ready;
}

/**
 * The library's own switch: members above the requirement sets that the host claims throw ApiNotFound, as an older Excel
 * would answer.
 */
function checkRequirements(library: unknown): void {
  const { CommonUtility } = library as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}

/** The library adds script elements for its other parts: they are answered from the package. */
function serveScripts(window: DOMWindow, run: (script: Script) => void): void {
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const element = node as unknown as HTMLScriptElement;
    if (element.tagName !== 'SCRIPT' || !element.src.startsWith(BASE)) return append(node);
    window.setTimeout(() => {
      const script = officeScript(element.src.slice(BASE.length));
      if (script) run(script);
      element.dispatchEvent(new window.Event(script ? 'load' : 'error'));
    }, 0);
    return node;
  };
}

/** Only so that the library finds its own base path; jsdom does not run this type. */
function addScriptTag(window: DOMWindow, main: string): void {
  const tag = window.document.createElement('script');
  tag.type = 'text/plain';
  tag.setAttribute('src', BASE + main);
  window.document.head.prepend(tag);
}

/** jsdom has no `document.domain`, which the library compares with the host page's. */
function addDocumentDomain(window: DOMWindow): void {
  if ((window.document as { domain?: string }).domain !== undefined) return;
  Object.defineProperty(window.document, 'domain', { value: window.location.hostname, configurable: true });
}

/** On the web the library talks to `window.opener` by postMessage. */
function connectOpener(window: DOMWindow, host: Host): void {
  const reply = (data: string): void => {
    window.dispatchEvent(new window.MessageEvent('message', { data, origin: ORIGIN, source: null }));
  };
  const postMessage = (text: string): void => void host.onXdmMessage(text, reply);
  (window as unknown as { opener: unknown }).opener = { postMessage };
}

function connectExternal(window: DOMWindow, host: Host): void {
  const external = host.createExternal((run) => void window.setTimeout(run, 0));
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}
