import { accept } from './accept';
import type { Actions } from './action';
import { adopt } from './adopt';
import { applyLearned } from './apply-learned';
import { assess } from './assess';
import { calibrate } from './calibrate';
import { check } from './check';
import { checkTemplate } from './check-template';
import { compare } from './compare';
import { csv } from './csv';
import { due } from './due';
import { editions } from './editions';
import { exportReport } from './export-report';
import { fillTemplate } from './fill-template';
import { forget } from './forget';
import { freeze } from './freeze';
import { health } from './health';
import { inputs } from './inputs';
import { insertToken } from './insert-token';
import { learn } from './learn';
import { mark } from './mark';
import { notices } from './notices';
import { openSample } from './open-sample';
import { openSettings } from './open-settings';
import { prepare } from './prepare';
import { preview } from './preview';
import { probe } from './probe';
import { reopen } from './reopen';
import { repair } from './repair';
import { report } from './report';
import { score } from './score';
import { source } from './source';
import { survey } from './survey';
import { templates } from './templates';
import { undo } from './undo';
import { unfreeze } from './unfreeze';
import { unmark } from './unmark';

/** Every action of the add-in. */
export const ACTIONS: Actions = {
  survey,
  assess,
  check,
  score,
  due,
  report,
  mark,
  unmark,
  preview,
  repair,
  accept,
  reopen,
  csv,
  editions,
  calibrate,
  adopt,
  notices,
  freeze,
  unfreeze,
  prepare,
  inputs,
  compare,
  source,
  templates,
  checkTemplate,
  insertToken,
  fillTemplate,
  learn,
  applyLearned,
  exportReport,
  openSample,
  openSettings,
  forget,
  health,
  probe,
  undo,
};
