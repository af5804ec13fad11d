import { ENTRUSTED, ORGANISATION_CODE, organisationOf } from '../../../src/core/record/organisation';

describe('the organisation that a cell names', () => {
  test.each<[string, (string | number)[]]>([
    [
      'farmers',
      [
        'HND',
        'Hội ND',
        'Hội Nông dân',
        'hội nông dân',
        'ND',
        '11',
        11,
        '11.0',
        'HỘI NÔNG DÂN',
        'Hội Nông dân xã Đồi Cỏ',
        '1. Hội Nông dân',
      ],
    ],
    ['women', ['HPN', 'Hội PN', 'Hội Phụ nữ', 'Hội Liên hiệp Phụ nữ', 'HLHPN', 'Hội LHPN', 'PN', '12', 12]],
    ['veterans', ['HCCB', 'Hội CCB', 'CCB', 'Hội Cựu chiến binh', '13', 13, 'HCCB xã Đồi Cỏ']],
    [
      'youth',
      [
        'ĐTN',
        'Đoàn TN',
        'Đoàn Thanh niên',
        'Đoàn TNCS HCM',
        'Đoàn TNCS Hồ Chí Minh',
        'TN',
        '14',
        ' Đoàn Thanh niên ',
        14,
      ],
    ],
    ['direct', ['99', 99, 'Vay trực tiếp', 'Cho vay trực tiếp']],
  ])('%s', (organisation, cells) => {
    for (const cell of cells) expect([cell, organisationOf(cell)]).toEqual([cell, organisation]);
    for (const cell of cells)
      if (typeof cell === 'string') expect(organisationOf(cell.normalize('NFD'))).toBe(organisation);
  });
  test('no other cell names one', () => {
    for (const cell of ['', 0, '10', 2, 'Hội', 'Cấp tỉnh', '- Cấp huyện', 'Cộng', 'Hội Người cao tuổi', 'HNDX', true])
      expect(organisationOf(cell)).toBeNull();
  });
  test('codes lead back', () => {
    for (const organisation of ENTRUSTED) expect(organisationOf(ORGANISATION_CODE[organisation])).toBe(organisation);
  });
});
