import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureKey, type Figure } from '../../../src/core/report/figure';
import { HEAD_PARTS } from '../../../src/core/report/head-part';
import type { ItemId } from '../../../src/core/report/items';
import { forget } from '../../../src/excel/journal';
import { prepareReport, type ReportPreview } from '../../../src/jobs/report/prepare';
import { openOffice } from '../../../src/sandbox/node/open-office';
import { readXlsx } from '../../../src/sandbox/xlsx/read-xlsx';

/** What the sample office has filled in beside its sheets, as a report reads it from the file that is given away. */
const FILE = join(__dirname, '..', '..', '..', 'assets', 'samples', 'phong-giao-dich.xlsx');

describe('the sample office’s own sheets', () => {
  let preview: ReportPreview;
  const figure = (
    item: ItemId,
    ...rest: [('total' | 'office')?, 'value'?, ('now' | 'yearStart' | 'plan')?]
  ): Figure => {
    const found = preview.data.figures.get(figureKey(item, ...rest));
    if (!found) throw new Error(`no figure ${item}`);
    return found;
  };

  beforeAll(async () => {
    const workbook = await readXlsx(new Uint8Array(readFileSync(FILE)), 'phong-giao-dich.xlsx');
    const { Office, Excel, OfficeExtension, close } = await openOffice({ workbook, platform: 'OfficeOnline' });
    Object.assign(globalThis, { Office, Excel, OfficeExtension });
    preview = await prepareReport('entrusted', { language: 'vi' });
    forget();
    await close();
  });

  test('everything typed can be used, and every part of the head is said', () => {
    expect(preview.inputFaults).toEqual([]);
    expect(preview.missing).toEqual([]);
    expect(HEAD_PARTS.length).toBeGreaterThan(0);
    expect(preview.head).toMatchObject({
      profile: 'bank',
      signer: 'Dương Thị Hồng Mai',
      issuer: 'PGD NHCSXH SÔNG MÂY',
    });
    expect(Object.keys(preview.data.texts)).toHaveLength(5);
  });

  test('what was lent and collected is certain, as the loan list has all the columns that it takes', () => {
    for (const item of ['lent', 'collected'] as const) {
      expect(figure(item, 'office').value).toBeGreaterThan(0);
      expect(figure(item, 'office').unverified).toBeUndefined();
    }
  });

  test('collected principal is that of an ordinary office, and still unverified: how the bank counts it is not known', () => {
    const { value, unverified, basis } = figure('principalRatio', 'office');
    expect(value).toBeGreaterThan(90);
    expect(value).toBeLessThan(99);
    expect([unverified, basis]).toEqual([true, 'counted']);
  });

  test('the amounts fit each other: debt within the funds, savings of 31/12 and the flows give those of today', () => {
    const million = (item: ItemId, ...rest: [('total' | 'office')?, 'value'?, ('now' | 'yearStart' | 'plan')?]) =>
      figure(item, ...rest).value / 1e6;
    expect(million('funds', 'office')).toBeGreaterThanOrEqual(million('outstanding', 'office'));
    const flows = million('savingsIn', 'total') - million('savingsOut', 'total');
    // the mistakes that are planted in the list move its sum by a little
    expect(
      Math.abs(million('savings', 'total', 'value', 'yearStart') + flows - million('savings', 'total')),
    ).toBeLessThan(5);
  });

  test('05/KTNB: its classes add up, none beyond the groups that there are', () => {
    const value = (item: ItemId): number => figure(item, 'total').value;
    expect(value('auditedGood') + value('auditedFair') + value('auditedAverage') + value('auditedPoor')).toBe(
      value('auditedGroups'),
    );
    expect(value('auditedGroups')).toBeLessThan(value('groups'));
    expect(value('auditedDebt')).toBeLessThan(value('outstanding'));
  });
});
