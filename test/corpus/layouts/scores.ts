import type { Layout } from '../layout';

/** CDTOTKVV in both layouts: LOAITO and DVUT stand in the other order in the second. */
export const SCORE_LAYOUTS: readonly Layout[] = [
  {
    name: 'CDTOTKVV per office',
    sheet: 'CT_CDTOTKVV',
    file: 'CT_CDTOTKVV_009912_30092026.xlsx',
    tables: [
      {
        kind: 'groupScore',
        of: 'group',
        above: [
          ['CHI TIẾT CHẤM ĐIỂM TỔ TIẾT KIỆM VÀ VAY VỐN'],
          ['', 'Đến ngày 30/09/2026'],
          [],
          ['', 'Mã đơn vị:', '009912'],
          [],
        ],
        columns:
          'STT = ordinal · mã ĐV = officeCode · tên ĐV = officeName · mã xã = communeCode · tên xã = communeName · mã tổ = groupCode · ' +
          'tên tổ trưởng = leaderName · ĐVUT = organisationCode · loại tổ = groupType · dư nợ = outstanding · số dư TK = savings · ' +
          'điểm GDTX = pointsAttendance · điểm NQH = pointsOverdue · điểm thu nợ = pointsPrincipal · điểm thu lãi = pointsInterest · ' +
          'điểm TV tiền gửi = pointsSavers · điểm DS TG = pointsSavings · tổng điểm = pointsTotal · xếp loại = groupClass · tình trạng = groupStatus',
        keep: ['ordinal', 'groupCode', 'leaderName', 'pointsAttendance', 'pointsOverdue', 'pointsPrincipal'],
        blankBelow: ['officeCode', 'officeName'],
      },
    ],
  },
  {
    name: 'CDTOTKVV whole branch',
    sheet: 'Sheet1',
    file: 'CT_CDT_TOANCN_092026.xlsx',
    tables: [
      {
        kind: 'groupScore',
        of: 'group',
        columns:
          'STT = ordinal · MAPGD = officeCode · TEN_PGD = officeName · MAXA = communeCode · TENXA = communeName · MATO = groupCode · TENTO = leaderName · ' +
          'LOAITO = groupType · DVUT = organisationCode · DUNO = outstanding · Tham gia GDX = pointsAttendance · TL thu nợ gốc = pointsPrincipal · ' +
          'TL thu lãi = pointsInterest · TG Tổ TKVV = pointsDeposits · TL nợ quá hạn = pointsOverdue · TONGDIEM = pointsTotal · XEPLOAI = groupClass · NGAYBC = reportDate',
        keep: ['groupCode', 'leaderName', 'pointsAttendance', 'pointsOverdue', 'pointsDeposits', 'reportDate'],
      },
    ],
  },
];
