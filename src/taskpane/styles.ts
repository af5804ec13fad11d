/** All style sheets of the pane, which the build makes one file of: what all pages share, each page's own, high contrast last. */
import './taskpane.css';
import './controls.css';
import './notices.css';
import './progress.css';
import './bars.css';
import './pages/page-tabs.css';
import './pages/overview/overview.css';
import './pages/survey/survey.css';
import './pages/check/check.css';
import './pages/score/score.css';
import './pages/due/due.css';
import './pages/report/report.css';
import './pages/settings/settings.css';
import './forced-colors.css';
