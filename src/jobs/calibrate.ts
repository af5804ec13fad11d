import { isoDate } from '../core/cell/serial';
import { TkvvError } from '../core/errors';
import { scoreInputOf, type Group } from '../core/record/groups';
import { loanSteps } from '../core/record/loans';
import { calibrate, type Calibration } from '../core/rubric/calibrate';
import { calibratedEdition } from '../core/rubric/calibrated-edition';
import type { Criterion } from '../core/rubric/criterion';
import type { Edition } from '../core/rubric/edition';
import { editionFaults } from '../core/rubric/edition-faults';
import { withEdition } from '../core/settings/office-editions';
import type { Settings } from '../core/settings/settings';
import type { Table } from '../core/sheet/table';
import type { Steps } from '../core/steps';
import { formatDate } from '../i18n/format';
import { settingsTexts } from '../i18n/settings';
import { freeId } from './edit-editions';
import type { JobOptions } from './job';
import { readOffice, requireDay, requireEdition } from './office';
import { paced } from './paced';
import { scoredGroups } from './score';
import { changeSettings } from './settings/store';

/** What the pairs of raw measure and official points say of the bands. */
export interface CalibrationOutcome {
  readonly asOf: number;
  /** id of the edition that the points were compared with */
  readonly edition: string;
  /** for each criterion: the boundaries with their intervals, what supports and what contradicts them, what the data say nothing of */
  readonly criteria: readonly Calibration[];
  /** codes of the groups, by the indexes that the criteria name them with */
  readonly groups: readonly string[];
}

export interface AdoptedCalibration extends CalibrationOutcome {
  /** id of the edition written to the settings sheet */
  readonly adopted: string;
  /** criteria whose bands come from the data */
  readonly inferred: readonly Criterion[];
  /** criteria with data that are not enough: the bands in use so far were kept */
  readonly kept: readonly Criterion[];
}

/**
 * Compares the points that the bank gave with the bands in use, and infers the bands from them. Writes nothing.
 * @throws TkvvError `nothingToCalibrate` where no group has both points and measure of any criterion
 */
export async function calibrateBands(options: JobOptions): Promise<CalibrationOutcome> {
  return (await calibration(options)).outcome;
}

/**
 * Writes the inferred bands to the settings sheet, as an edition of the office's own that is in force from the day of the score sheet on.
 * What the data do not determine stays marked as assumed.
 * @throws TkvvError `nothingToCalibrate`, also where the data are not enough for the bands of any criterion
 */
export async function adoptCalibration(options: JobOptions): Promise<AdoptedCalibration> {
  const { outcome, edition } = await calibration(options);
  const texts = settingsTexts[options.language];
  const day = formatDate(outcome.asOf);
  const named = (settings: Settings) => ({
    id: freeId(`HC-${isoDate(outcome.asOf)}`, settings),
    name: texts.calibratedEdition(day),
    from: outcome.asOf,
    source: texts.calibratedSource(day),
  });
  let result: AdoptedCalibration | null = null;
  await changeSettings((settings) => {
    const { edition: own, adopted, kept } = calibratedEdition(outcome.criteria, edition, named(settings));
    if (adopted.length === 0 || editionFaults(own).length > 0) throw new TkvvError('nothingToCalibrate');
    result = { ...outcome, adopted: own.id, inferred: adopted, kept };
    return withEdition(settings, own);
  }, options);
  if (!result) throw new TkvvError('nothingToCalibrate');
  return result;
}

async function calibration(options: JobOptions): Promise<{ outcome: CalibrationOutcome; edition: Edition }> {
  const { tables, settings, ...office } = await readOffice(options);
  const asOf = requireDay({ tables, settings, ...office });
  const edition = requireEdition(asOf, settings);
  const groups = await paced('scoring', groupsToCompare(tables, settings.places), options);
  const criteria = calibrate(groups.map(scoreInputOf), edition);
  if (criteria.every(({ compared }) => compared === 0)) throw new TkvvError('nothingToCalibrate');
  return { outcome: { asOf, edition: edition.id, criteria, groups: groups.map(({ code }) => code) }, edition };
}

function* groupsToCompare(tables: readonly Table[], places: Settings['places']): Steps<readonly Group[]> {
  return yield* scoredGroups(tables, yield* loanSteps(tables), places);
}
