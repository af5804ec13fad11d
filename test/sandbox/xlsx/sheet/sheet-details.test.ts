import * as fc from 'fast-check';
import { joinSections, splitSections } from '../../../../src/sandbox/xlsx/sheet/header-footer';
import { keyOfReference } from '../../../../src/sandbox/xlsx/sheet/cell-reference';
import { pointsOfWidth, widthOfPoints } from '../../../../src/sandbox/xlsx/sheet/columns';
import { paperName, paperNumber } from '../../../../src/sandbox/xlsx/sheet/paper-sizes';
import { serialOfIsoDate } from '../../../../src/sandbox/xlsx/sheet/iso-date';
import { cellKey } from '../../../../src/sandbox/model/workbook';
import { cellName } from '../../../../src/core/cell/address';

test('column widths: 64 pixels are 9.140625 characters and 48 points; whole pixels never move', () => {
  expect([pointsOfWidth(9.140625), widthOfPoints(48), pointsOfWidth(17.7109375)]).toEqual([48, 9.140625, 93]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1790 }), (pixels) => {
      expect(pointsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels * 0.75);
    }),
  );
});

test('headers: sections, escaped ampersands and fonts whose names hold section letters', () => {
  const text = '&L&"Liberation,Regular"A && &&C&C&P/&N&R&D';
  const page = splitSections(text, 'Header');
  expect(page).toEqual({ leftHeader: '&"Liberation,Regular"A && &&C', centerHeader: '&P/&N', rightHeader: '&D' });
  expect(joinSections(page, 'Header')).toBe(text);
  expect(splitSections('không có mục', 'Footer')).toEqual({ centerFooter: 'không có mục' });
});

test('cell references agree with their names; what is none is -1', () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, col) => {
      expect(keyOfReference(cellName(row, col))).toBe(cellKey(row, col));
    }),
  );
  expect(['A0', 'XFE1', 'A1048577', '1', 'A', 'A1:B2', ''].map(keyOfReference)).toEqual(Array(7).fill(-1));
});

test('dates of strict files are serial numbers, by both calendars', () => {
  expect(serialOfIsoDate('1900-01-01', false)).toBe(1);
  expect(serialOfIsoDate('1900-02-28', false)).toBe(59);
  expect(serialOfIsoDate('1900-03-01', false)).toBe(61);
  expect(serialOfIsoDate('2024-02-29T06:00:00Z', false)).toBe(45_351.25);
  expect(serialOfIsoDate('1904-01-02', true)).toBe(1);
  expect(serialOfIsoDate('T12:00', false)).toBe(0.5);
  expect(serialOfIsoDate('30/09/2026', false)).toBeNull();
});

test('papers have the numbers of the printer driver; unknown ones keep theirs', () => {
  expect([paperNumber('A4'), paperName(8), paperNumber(paperName(77))]).toEqual([9, 'A3', 77]);
});
