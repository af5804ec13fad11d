import { accept } from './accept';
import { adopt } from './adopt';
import { calibrate } from './calibrate';
import type { Actions } from './action';
import { check } from './check';
import { csv } from './csv';
import { due } from './due';
import { editions } from './editions';
import { freeze } from './freeze';
import { mark } from './mark';
import { notices } from './notices';
import { preview } from './preview';
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
  undo,
};
