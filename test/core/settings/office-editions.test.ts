import { serialOf } from '../../../src/core/cell/serial';
import { TkvvError } from '../../../src/core/errors';
import { EDITION_3986 } from '../../../src/core/rubric/editions';
import { scoreGroup } from '../../../src/core/rubric/score-group';
import { officeEditions, withEdition } from '../../../src/core/settings/office-editions';
import type { SettingsRow } from '../../../src/core/settings/section';
import { NO_SETTINGS, rowsOf, settingsOf } from '../../../src/core/settings/settings';
import type { FoundRow, SectionId, Settings } from '../../../src/core/settings/settings';
import { errorText } from '../../../src/i18n/errors';
import { requireEdition } from '../../../src/jobs/office';

const OWN = { ...EDITION_3986, id: 'PGD', name: 'Bản của đơn vị', from: serialOf(2026, 1, 1), source: 'VB của tỉnh' };
const SETTINGS = withEdition(NO_SETTINGS, OWN);
const DAY = serialOf(2026, 9, 30)!;

type Change = (row: SettingsRow, section: SectionId) => SettingsRow | null;

/** The settings as read again from the sheet after a person has changed some rows; rows are numbered through from line 10 on. */
function typed(change: Change): Settings {
  const found: FoundRow[] = [];
  let line = 10;
  for (const section of ['editions', 'bands', 'classes'] as const)
    for (const row of rowsOf(SETTINGS, section)) {
      const changed = change(row, section);
      if (changed) found.push({ section, row: changed, line });
      line++;
    }
  return settingsOf(found);
}

const lineOf = (isIt: (row: SettingsRow) => boolean): number =>
  11 + [...rowsOf(SETTINGS, 'editions'), ...rowsOf(SETTINGS, 'bands'), ...rowsOf(SETTINGS, 'classes')].findIndex(isIt);

function thrown(settings: Settings): TkvvError {
  try {
    requireEdition(DAY, settings);
  } catch (error) {
    if (error instanceof TkvvError) return error;
    throw error;
  }
  throw new Error('no error');
}

const isOverdue = (row: SettingsRow, from: number): boolean => row.criterion === 'overdue' && row.from === from;

describe('an edition of the office', () => {
  test('a copy of the built-in one scores as the built-in one, and is without fault', () => {
    const [own] = officeEditions(typed((row) => row));
    expect(own?.faults).toEqual([]);
    for (const measures of [
      { attendance: 100, overdue: 0.5, principal: 97.9, interest: 98, savers: 50, savings: 0 },
      { attendance: 0, overdue: 0, principal: 'nothingDue' as const, interest: 70, savers: 90, savings: 100 },
    ]) {
      const [mine, builtIn] = [own!.edition, EDITION_3986].map((edition) => scoreGroup({ measures }, edition));
      expect({ ...mine, edition: '' }).toEqual({ ...builtIn, edition: '' });
    }
  });

  test('it comes before the built-in one from its first day on', () => {
    expect(requireEdition(DAY, SETTINGS).id).toBe('PGD');
    expect(requireEdition(serialOf(2025, 12, 31)!, SETTINGS).id).toBe('3986');
    expect(requireEdition(DAY, NO_SETTINGS)).toBe(EDITION_3986);
  });

  test('a band that the office has evidence for is no longer told as assumed', () => {
    const settings = typed((row, section) => (section === 'bands' ? { ...row, status: 'evidence' } : row));
    const edition = requireEdition(DAY, settings);
    expect(scoreGroup({ measures: { overdue: 0.4 } }, edition).usesAssumed).toBe(false);
  });

  test.each<[string, Change, string, string]>([
    ['a gap', (row) => (isOverdue(row, 1) ? { ...row, from: 1.2 } : row), 'gap', 'để hở một khoảng'],
    ['an overlap', (row) => (isOverdue(row, 1) ? { ...row, from: 0.9 } : row), 'overlap', 'trùng một khoảng'],
    [
      'points out of order',
      (row) => (isOverdue(row, 1) ? { ...row, points: 22 } : row),
      'outOfOrder',
      'không đúng thứ tự',
    ],
    ['a bound without its mark', (row) => (isOverdue(row, 1) ? { ...row, lower: '' } : row), 'missing', 'còn trống'],
    [
      'a word for points',
      (row) => (isOverdue(row, 1) ? { ...row, points: 'mười' } : row),
      'notANumber',
      'không phải là số',
    ],
  ])('%s: the row is named, in words', (_, change, why, words) => {
    const error = thrown(typed(change));
    expect(error).toMatchObject({ code: 'badEdition', values: { why, line: lineOf((row) => isOverdue(row, 1)) } });
    expect(errorText(error, 'vi')).toContain(words);
    expect(errorText(error, 'vi')).toMatch(/Dòng \d+ của «TKVV Thiết lập»/);
    expect(errorText(error, 'en')).toMatch(/Row \d+/);
  });

  test('maxima that are not 100, a criterion without bands, classes left out: told without a row, as no single row is wrong', () => {
    const more = thrown(typed((row) => (row.criterion === 'savers' && row.points === 5 ? { ...row, points: 9 } : row)));
    expect(more.values).toMatchObject({ why: 'maxima', sum: 104 });
    expect(errorText(more, 'vi')).toContain('là 104, phải là 100');
    const none = thrown(typed((row) => (row.criterion === 'interest' ? null : row)));
    expect(errorText(none, 'vi')).toContain('“Thu lãi” chưa có mức điểm nào');
    const classes = thrown(typed((row, section) => (section === 'classes' ? null : row)));
    expect(classes.values.why).toBe('classes');
  });

  test('an edition whose own row cannot be read is told, not passed over', () => {
    const error = thrown(typed((row, section) => (section === 'editions' ? { ...row, from: 'đầu năm' } : row)));
    expect(error.values).toMatchObject({ edition: 'Bản của đơn vị', why: 'notADate', line: 11 });
  });

  test('classes and days out of order, a second edition of the same name', () => {
    const settings = settingsOf([
      { section: 'editions', row: { id: 'A', name: 'A', from: 50, to: 40, source: '' }, line: 1 },
      { section: 'editions', row: { id: 'B', name: 'B', from: '', to: '', source: '' }, line: 2 },
      { section: 'editions', row: { id: 'b', name: 'B', from: '', to: '', source: '' }, line: 3 },
      { section: 'classes', row: { edition: 'B', class: 'good', from: 85 }, line: 5 },
      { section: 'classes', row: { edition: 'B', class: 'fair', from: 85 }, line: 6 },
      { section: 'classes', row: { edition: 'B', class: 'good', from: 90 }, line: 7 },
      { section: 'classes', row: { edition: 'B', class: 'poor', from: -1 }, line: 8 },
    ]);
    expect(settings.unused.map(({ line, fault }) => [line, fault.code])).toEqual([
      [1, 'outOfOrder'],
      [3, 'repeated'],
      [6, 'outOfOrder'],
      [7, 'repeated'],
      [8, 'outOfRange'],
    ]);
  });

  test('written again, an edition of the same id is replaced, with its faulty rows', () => {
    const broken = typed((row) => (isOverdue(row, 1) ? { ...row, points: 'mười' } : row));
    const again = withEdition(broken, OWN);
    expect(again.editions).toHaveLength(1);
    expect([again.bands, again.unused]).toEqual([SETTINGS.bands, []]);
  });
});
