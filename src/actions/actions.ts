import { accept } from './accept';
import { adopt } from './adopt';
import { assess } from './assess';
import { calibrate } from './calibrate';
import type { Actions } from './action';
import { check } from './check';
import { csv } from './csv';
import { due } from './due';
import { editions } from './editions';
import { forget } from './forget';
import { freeze } from './freeze';
import { health } from './health';
import { mark } from './mark';
import { notices } from './notices';
import { openSample } from './open-sample';
import { openSettings } from './open-settings';
import { preview } from './preview';
import { probe } from './probe';
import { reopen } from './reopen';
import { repair } from './repair';
import { report } from './report';
import { score } from './score';
import { survey } from './survey';
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
  openSample,
  openSettings,
  forget,
  health,
  probe,
  undo,
};
