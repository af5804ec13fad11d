type Jobs = typeof import('./jobs');

let loaded: Jobs | null = null;

/** The jobs, fetched on first use. A fetch that fails is tried again on the next use. */
export async function loadJobs(): Promise<Jobs> {
  loaded ??= await import(/* webpackChunkName: "jobs" */ './jobs');
  return loaded;
}

/** The jobs if they are there already: before that, nothing can have been written. */
export const loadedJobs = (): Jobs | null => loaded;
