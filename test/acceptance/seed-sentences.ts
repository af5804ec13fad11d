/**
 * Sentences written for these tests with the figures of the published reports (DOMAIN 8), each in a cell of its own. The names of the
 * lists say which report the figures come from.
 */

/** The annual report of a province, 2020: beside Table 1. */
export const PROVINCE_2020 = [
  'Cuối năm, bốn Hội quản lý 3.298 tổ TK&VV, 99.590 hộ vay, dư nợ 3.207 tỷ đồng, so với đầu năm tăng 164,3 tỷ đồng, chiếm 99,8% tổng dư nợ.',
  'Tính bình quân một tổ quản lý 30 hộ, dư nợ 972 triệu đồng, so với đầu năm tăng 68 triệu đồng/tổ.',
  'Tỷ trọng dư nợ qua Hội Nông dân chiếm 38,89%; Hội Phụ nữ 43,7%; Hội CCB chiếm 11,55%; Đoàn Thanh niên chiếm 5,86%.',
  'Trong kỳ doanh số thu tiền gửi 83,1 tỷ đồng, doanh số chi tiền gửi 53,9 tỷ đồng.',
  'Số dư tiền gửi là 171,8 tỷ đồng, tăng 29,1 tỷ đồng, đạt 112% kế hoạch. Có 101.578 tổ viên tham gia, chiếm 98,9% số tổ viên.',
  'Số dư tiền gửi 171,8 tỷ đồng, trong đó HND 62,7 tỷ đồng, tăng 11,6 tỷ đồng; HPN 80,7 tỷ đồng, tăng 12,1 tỷ đồng; HCCB 18,5 tỷ đồng, tăng 2,9 tỷ đồng; ĐTN 9,9 tỷ đồng, tăng 2,5 tỷ đồng.',
  'Xếp loại cuối năm: 3.113 tổ xếp loại tốt, chiếm tỷ lệ 94,39%, 137 tổ xếp loại khá, tỷ lệ 4,15%, 46 tổ xếp loại trung bình, tỷ lệ 1,39%, 2 tổ xếp loại yếu, tỷ lệ 0,06%.',
  'Vẫn còn 665 tổ dưới 20 hộ (HND 299 tổ, HPN 230 tổ, CCB 101 tổ, ĐTN 35 tổ).',
  'Hiện có 202 tổ TK&VV có nợ quá hạn (=6,07% tổng số tổ) tăng 36 tổ so với đầu năm, trong đó 74 tổ nợ quá hạn trên 2% (HND 30 tổ, HPN 27 tổ, CCB 12 tổ, ĐTN 5 tổ), chiếm 2,2% tổng số tổ, tăng 11 tổ; 46 tổ xếp loại trung bình (HND 19 tổ, HPN 12 tổ, HCCB 11 tổ, ĐTN 4 tổ) tăng 9 tổ.',
  'Trong năm 68 tổ được sáp nhập; 38 lượt huyện, 632 lượt xã, 2.235 lượt tổ TK&VV, 3.989 lượt hộ được kiểm tra.',
];

/** The quarterly meeting of a district, 2024. */
export const DISTRICT_2024 = [
  'Tổng nguồn vốn 294.886 triệu đồng, tăng 3.711 triệu đồng so với đầu năm.',
  'Tổng dư nợ là 293.804 triệu đồng, tăng 2.688 triệu đồng so với đầu năm, tốc độ tăng trưởng đạt 0,92%, hoàn thành 99,6% chỉ tiêu, với 6.535 khách hàng đang vay vốn, dư nợ bình quân đạt 45 triệu đồng/khách hàng.',
  'Doanh số cho vay 21.687 triệu đồng, doanh số thu nợ 19.000 triệu đồng.',
  'Đến 31/3/2024 dư nợ ủy thác qua các hội là 292.244 triệu đồng, chiếm 99,5% tổng dư nợ, tăng so với đầu năm 3.773 triệu đồng, với 158 tổ TK&VV quản lý 6.519 hộ vay.',
  'Dư nợ ủy thác 292.244 triệu đồng, trong đó Hội Nông dân đạt 117.303 triệu đồng chiếm 40,1% dư nợ ủy thác, Hội Phụ nữ đạt 124.039 triệu đồng chiếm 42,4% dư nợ ủy thác, Hội CCB đạt 33.415 triệu đồng chiếm 11,4% dư nợ ủy thác, Đoàn Thanh niên đạt 17.486 triệu đồng chiếm 6,1% dư nợ ủy thác.',
  'Nợ quá hạn là 250,15 triệu đồng, chiếm tỷ lệ 0,09%, giảm so với đầu năm 10,74 triệu đồng. Nợ khoanh là 112,64 triệu đồng, chiếm tỷ lệ 0,04%, giảm 11,08 triệu đồng.',
  'Hiện có 150 tổ xếp loại tốt, chiếm 95%, 05 tổ xếp loại khá, chiếm 3%, 03 tổ xếp loại trung bình, chiếm 2% và không có tổ xếp loại yếu.',
  'Số tổ không có nợ quá hạn là 151 tổ, chiếm tỷ lệ 95,6%; số tổ có nợ quá hạn là 07 tổ, chiếm tỷ lệ 4,4%.',
  'Đã tập huấn cho 193 người, hoàn thành 40,7% kế hoạch năm.',
];

/** The plan of a district, 2021 to 2023. */
export const PLAN_2021 = [
  'Đến 31/12/2020, tổng nguồn vốn 288.791 triệu đồng, tăng 21.371 triệu đồng so với 30/09/2018, tăng 14.257 triệu đồng so với cuối năm 2019.',
  'Tổng dư nợ 288.696 triệu đồng, tăng 32.820 triệu đồng (tỷ lệ 12,82%) so với 30/9/2018, tăng 14.780 triệu đồng (tỷ lệ 5,39%) so với cuối năm 2019, hoàn thành 98,2% kế hoạch tăng trưởng năm 2020.',
  'Cả năm chỉ tiêu đều tốt lên: tỷ lệ thu nợ gốc đến hạn đạt 90,96%, tăng 30,23%; chất lượng hoạt động giao dịch xã đạt 95,8%, tăng 19,09%; chất lượng hoạt động của Tổ TK&VV đạt 87,78 điểm, tăng 27,21 điểm; tỷ lệ thu lãi đạt 99,2%, tăng 2,59%; tỷ lệ nợ quá hạn 0,78%, giảm 4,82%.',
  'Toàn huyện có 11 xã, trong đó 9 xã xếp loại tốt và 2 xã xếp loại khá; không còn xã xếp loại trung bình, yếu kém.',
  'Chỉ tiêu phải thực hiện đến cuối năm 2023',
  'Tỷ lệ thu nợ gốc đến hạn: 87%; Tỷ lệ thu lãi 99%; Tỷ lệ thu lãi của các món vay mới 98%; Tỷ lệ thu lãi của dư nợ mới 98%; Tỷ lệ nợ quá hạn 0,49%; Chất lượng hoạt động của Tổ TK&VV 86 điểm; Chất lượng hoạt động giao dịch xã 95%; Tỷ lệ tổ viên gửi tiền gửi hàng tháng 63%.',
];

/** The entry of a district for a contest. */
export const CONTEST_2025 = [
  'Khi bắt đầu, toàn huyện có 532 tổ TK&VV đang hoạt động.',
  'Đến 31/05/2023 so với 31/12/2022, 17/17 xã xếp loại tốt, tổng số tổ còn 523 tổ TK&VV, giảm 09 tổ (từ 532 tổ xuống 523 tổ), tổ nợ quá hạn 2% còn 08 tổ, giảm 08 tổ (từ 16 tổ xuống còn 08 tổ), tỷ lệ thu lãi 98,2% tăng 5,6%.',
  'Thực hiện tháng 5/2025',
];

/** A note of 2023 that names classes of communes, points and days, and nothing to be worked out. */
export const NOTE_2023 = [
  'Có 06/06 xã xếp loại tốt; mỗi tổ cần tối thiểu 70 điểm trên 100 điểm theo 5 tiêu chí của văn bản số 3986.',
  'Nhắc nợ trước 90 ngày, 60 ngày và 30 ngày; xử lý tối thiểu 98% nợ đến hạn.',
];
