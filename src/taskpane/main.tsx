import { render } from 'preact';
import { session } from '../actions/live-session';
import { loadJobs } from '../actions/load-jobs';
import { associateCommands } from '../commands/commands';
import { afterDraw } from './after-draw';
import './fluent';
import { findHost, type HostState } from './host';
import { loadPages } from './pages/load-pages';
import { keepTabNative } from './native-tab';
import { Pane } from './pane';
import './styles';
import { applyTheme, startTheme } from './theme';

const root = document.getElementById('pane');
if (!root) throw new Error('taskpane.html has no element "pane"');

const show = (host: HostState): void => render(<Pane session={session} host={host} />, root);

/** Fetched once the first screen is there; whoever needs a part and finds it missing tries again and tells the user. */
const prefetch = (): void => {
  void loadJobs().catch(() => undefined);
  void loadPages().catch(() => undefined);
};

startTheme();
keepTabNative(root);
root.textContent = '';
show('starting');
afterDraw(prefetch);

void findHost().then((host) => {
  if (host === 'excel') session.connect();
  show(host);
  if (host !== 'excel') return;
  applyTheme();
  associateCommands(session);
  void session.survey();
});
