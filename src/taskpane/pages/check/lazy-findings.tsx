import { useEffect, useState } from 'preact/hooks';
import type { Session, SessionState } from '../../../actions/session';
import { paneTexts } from '../../../i18n/pane';
import type { CheckOutcome } from '../../../jobs/job';
import { ErrorNotice } from '../../error-notice';

type Loaded = typeof import('./findings');

interface Props {
  readonly outcome: CheckOutcome;
  readonly session: Session;
  readonly state: SessionState;
}

let known: Loaded | null = null;

/**
 * What a check found. It comes with the part of the bundle that holds the jobs, for it needs the sentences of all rules, which
 * are too many for the first screen; where a check has run, it is there already.
 */
export function LazyFindings(props: Props) {
  const [loaded, setLoaded] = useState<Loaded | null>(known);
  const [error, setError] = useState<unknown>(null);
  const load = () => {
    setError(null);
    import(/* webpackChunkName: "jobs" */ './findings').then((found) => setLoaded((known = found)), setError);
  };
  useEffect(() => {
    if (!loaded) load();
  }, [loaded]);
  if (loaded) return <loaded.Findings {...props} />;
  const { language } = props.state;
  if (error !== null) return <ErrorNotice error={error} session={props.session} language={language} onRetry={load} />;
  return <p class="quiet">{paneTexts(language).results.check.loading}</p>;
}
