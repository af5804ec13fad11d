type Pages = typeof import('./pages');

let loaded: Pages | null = null;

/** The pages, fetched while the first screen is already seen. A fetch that fails is tried again on the next use. */
export async function loadPages(): Promise<Pages> {
  loaded ??= await import(/* webpackChunkName: "pages" */ './pages');
  return loaded;
}

/** The pages if they are there already. */
export const loadedPages = (): Pages | null => loaded;
