import { useEffect, useState } from 'preact/hooks';
import { paneTexts } from '../../../i18n/pane';
import { ErrorNotice } from '../../error-notice';
import type { PageProps } from '../page-props';

type Loaded = typeof import('./report-content');

let known: Loaded | null = null;

/**
 * Báo cáo: the quarterly report from its choice to its sheets. Its content comes with the part of the bundle that holds the jobs, for it
 * names every figure and every fault of a template.
 */
export function ReportPage(props: PageProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(known);
  const [error, setError] = useState<unknown>(null);
  const load = () => {
    setError(null);
    import(/* webpackChunkName: "jobs" */ './report-content').then((found) => setLoaded((known = found)), setError);
  };
  useEffect(() => {
    if (!loaded) load();
  }, [loaded]);
  if (loaded) return <loaded.ReportContent {...props} />;
  const { language } = props.state;
  if (error !== null) return <ErrorNotice error={error} session={props.session} language={language} onRetry={load} />;
  return <p class="quiet">{paneTexts(language).pages.loading}</p>;
}
