import { HEAD_PROFILES } from '../../../src/core/report/head-part';
import type { HeadEntry } from '../../../src/core/settings/sections/head';
import { headOf } from '../../../src/jobs/report/head-of';

const of = { unit: 'PGD Bình An', quarter: { year: 2026, quarter: 3 } };
const said = (entries: Partial<Record<HeadEntry['part'], string>>) =>
  headOf({ head: Object.entries(entries).map(([part, value]) => ({ part: part as HeadEntry['part'], value })) }, of);

test('without a word from the office it is the bank’s head, and what nobody says is listed', () => {
  const { head, missing } = said({});
  expect(head).toMatchObject({
    profile: 'bank',
    parent: 'NGÂN HÀNG CHÍNH SÁCH XÃ HỘI',
    issuer: 'PGD BÌNH AN',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số: …/BC-NHCS',
    placeDate: '…, ngày … tháng … năm 2026',
    signer: '…',
  });
  expect(missing).toEqual(['place', 'recipients', 'signer', 'preparedBy', 'checkedBy']);
  expect(headOf({ head: [] }, { ...of, unit: null }).missing).toContain('issuer');
});

test('a head is named in either language, with or without accents; an unknown one is told and the bank’s is used', () => {
  expect(said({ profile: 'doan thanh nien' }).head.profile).toBe('youth');
  expect(said({ profile: "Women's Union" }).head.profile).toBe('women');
  const { head, missing } = said({ profile: 'Công đoàn' });
  expect(head.profile).toBe('bank');
  expect(missing).toContain('profile');
});

test('the Youth Union writes under its own head, without quốc hiệu; every profile has a signatory', () => {
  const { head } = said({ profile: 'youth' });
  expect(head).toMatchObject({ country: 'ĐOÀN TNCS HỒ CHÍ MINH', motto: null });
  for (const profile of HEAD_PROFILES) expect(said({ profile }).head.position.length).toBeGreaterThan(0);
});

test('recipients and positions are several lines, ended as the decree wants it', () => {
  const { head } = said({
    recipients: 'Chi nhánh tỉnh; - Các Hội nhận ủy thác.; Lưu: VT',
    position: 'kt. giám đốc; phó giám đốc',
  });
  expect(head.recipients).toEqual(['- Chi nhánh tỉnh;', '- Các Hội nhận ủy thác;', '- Lưu: VT.']);
  expect(head.position).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']);
});

test('the report on a year’s last quarter is signed in the next year: the year is left open', () => {
  const { head } = headOf({ head: [] }, { ...of, quarter: { year: 2026, quarter: 4 } });
  expect(head.placeDate).toBe('…, ngày … tháng … năm …');
});
