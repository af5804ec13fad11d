import { render } from 'preact';
import { session } from '../actions/live-session';
import { loadJobs } from '../actions/load-jobs';
import { associateCommands } from '../commands/commands';
import './fluent';
import { findHost, type HostState } from './host';
import { Pane } from './pane';
import './taskpane.css';
import { applyTheme, startTheme } from './theme';

const root = document.getElementById('pane');
if (!root) throw new Error('taskpane.html has no element "pane"');

const show = (host: HostState): void => render(<Pane session={session} host={host} />, root);

startTheme();
root.textContent = '';
show('starting');
// fetched while Office connects; whoever needs the jobs and finds them missing tries again and tells the user
void loadJobs().catch(() => undefined);

void findHost().then((host) => {
  show(host);
  if (host !== 'excel') return;
  applyTheme();
  associateCommands(session);
  void session.survey();
});
