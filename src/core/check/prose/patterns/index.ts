import type { Pattern } from '../statement';
import { AVERAGE } from './average';
import { BREAKDOWN } from './breakdown';
import { CLASSES } from './classes';
import { FLOW } from './flow';
import { FRACTION } from './fraction';
import { FROM_TO } from './from-to';
import { GROWTH } from './growth';
import { HUNDRED } from './hundred';
import { ORGANISATION_SHARE } from './organisation-share';
import { PLUS } from './plus';
import { SHARE } from './share';

/** Every turn of phrase that is understood; what else sentences say is passed over. Sums first: they say exactly what a figure should be. */
export const PATTERNS: readonly Pattern[] = [
  BREAKDOWN,
  CLASSES,
  PLUS,
  FROM_TO,
  FLOW,
  SHARE,
  FRACTION,
  ORGANISATION_SHARE,
  HUNDRED,
  GROWTH,
  AVERAGE,
];
