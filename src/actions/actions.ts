import type { Actions } from './action';
import { check } from './check';
import { due } from './due';
import { report } from './report';
import { score } from './score';
import { survey } from './survey';
import { undo } from './undo';

/** Every action of the add-in. */
export const ACTIONS: Actions = { survey, check, score, due, report, undo };
