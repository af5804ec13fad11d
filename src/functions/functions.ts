/**
 * The worksheet functions of namespace TKVV. Only declarations: the build reads their comments to make functions.json, and appends the
 * lines that associate them to this file. Ids and the order of parameters never change, workbooks depend on them.
 */
import { answer } from './answer';
import { dueSchedule } from './due-schedule/due-schedule';
import { groupClass } from './group-class';
import { groupScore } from './group-score/group-score';
import { instalmentPlan } from './instalment-plan';
import { overdueRatioOf } from './overdue-ratio';
import { unicodeText } from './unicode-text';
import { vietnameseDate } from './vietnamese-date';
import { vietnameseNumber } from './vietnamese-number';

/**
 * Điểm dự kiến của từng Tổ TK&VV theo thang 100 điểm, không phải kết quả chính thức; mức điểm tính từ tỷ lệ chưa kiểm chứng. Mỗi tổ một dòng.
 * @customfunction GROUPSCORE
 * @param measures Vùng số liệu có dòng tiêu đề (tỷ lệ tính bằng %, hoặc điểm như bảng CDTOTKVV); hoặc 6 cột không tiêu đề, đúng thứ tự tiêu chí.
 * @param [result] "score" (mặc định): tổng điểm; "class": xếp loại; "points": 6 điểm thành phần, tổng điểm, xếp loại; "gap": số điểm còn thiếu để lên loại.
 * @param [edition] Số văn bản chấm điểm, ví dụ 3986. Bỏ trống: văn bản đang dùng.
 * @returns Kết quả, mỗi tổ một dòng.
 */
export function GROUPSCORE(measures: unknown[][], result?: unknown, edition?: unknown): unknown[][] {
  return answer(() => groupScore(measures, result, edition));
}

/**
 * Tỷ lệ nợ quá hạn (%), không làm tròn: tổng nợ quá hạn chia tổng dư nợ.
 * @customfunction OVERDUERATIO
 * @param overdue Nợ quá hạn: một số hoặc một vùng.
 * @param outstanding Dư nợ (gồm cả nợ khoanh): một số hoặc một vùng bằng vùng thứ nhất.
 * @param [by] Vùng tên hoặc mã để tính riêng từng nhóm: cho bảng tên, tỷ lệ và dòng cuối "Cộng".
 * @returns Tỷ lệ (%), hoặc bảng tỷ lệ theo nhóm.
 */
export function OVERDUERATIO(overdue: unknown[][], outstanding: unknown[][], by?: unknown[][]): unknown[][] {
  return answer(() => overdueRatioOf(overdue, outstanding, by));
}

/**
 * Lịch nợ đến hạn tính đến một ngày, kèm ba mốc nhắc trước 90, 60, 30 ngày. Ngày trả về dạng số: hãy định dạng ô kiểu ngày.
 * @customfunction DUESCHEDULE
 * @param loans Danh sách món vay có dòng tiêu đề; hoặc 1 đến 3 cột: ngày đến hạn; ngày đến hạn, số tiền; tên, ngày đến hạn, số tiền.
 * @param asOf Ngày tính, để đếm số ngày còn lại.
 * @param [result] "list" (mặc định): tên, ngày đến hạn, số tiền, số ngày còn lại, mức, ba ngày nhắc; "summary": tổng hợp theo mức; "month": theo tháng.
 * @returns Bảng nợ đến hạn.
 */
export function DUESCHEDULE(loans: unknown[][], asOf: unknown, result?: unknown): unknown[][] {
  return answer(() => dueSchedule(loans, asOf, result));
}

/**
 * Xếp loại của tổng điểm: Tốt, Khá, Trung bình, Yếu.
 * @customfunction GROUPCLASS
 * @param score Tổng điểm từ 0 đến 100: một ô hoặc một vùng.
 * @param [edition] Số văn bản chấm điểm, ví dụ 3986. Bỏ trống: văn bản đang dùng.
 * @returns Xếp loại của từng ô.
 */
export function GROUPCLASS(score: unknown[][], edition?: unknown): unknown[][] {
  return answer(() => groupClass(score, edition));
}

/**
 * Phân kỳ trả nợ đều: ngày trả và số tiền, làm tròn xuống 100.000 đồng, kỳ cuối trả phần còn lại.
 * @customfunction INSTALMENTS
 * @param principal Số tiền gốc phải trả, tính bằng đồng.
 * @param first Ngày trả kỳ đầu.
 * @param last Ngày trả kỳ cuối.
 * @param months Số tháng giữa hai kỳ, ví dụ 6 hoặc 12.
 * @returns Mỗi kỳ một dòng: ngày trả, số tiền.
 */
export function INSTALMENTS(principal: unknown, first: unknown, last: unknown, months: unknown): unknown[][] {
  return answer(() => instalmentPlan(principal, first, last, months));
}

/**
 * Đổi số viết dạng chữ thành số, theo cách viết Việt Nam: 1.234,5 là một nghìn hai trăm ba mươi tư phẩy năm. Ô trống (Excel đưa vào là số 0) để trống.
 * @customfunction VNNUMBER
 * @param text Một ô hoặc một vùng chữ, ví dụ "1.243" hoặc "(1.069,5)".
 * @returns Số của từng ô.
 */
export function VNNUMBER(text: unknown[][]): unknown[][] {
  return answer(() => vietnameseNumber(text));
}

/**
 * Đổi ngày viết dạng chữ (ngày trước, tháng sau) thành ngày của Excel: hãy định dạng ô kiểu ngày.
 * @customfunction VNDATE
 * @param text Một ô hoặc một vùng chữ, ví dụ "5/1/2026" hoặc "ngày 30 tháng 9 năm 2026".
 * @returns Ngày của từng ô, dạng số.
 */
export function VNDATE(text: unknown[][]): unknown[][] {
  return answer(() => vietnameseDate(text));
}

/**
 * Đổi chữ gõ bằng phông cũ TCVN3 (.VnTime…) hoặc VNI (VNI-Times…) sang Unicode. Chữ đã là Unicode, số và mã giữ nguyên.
 * @customfunction UNICODE
 * @param text Một ô hoặc một vùng chữ.
 * @param [font] Tên phông hoặc bảng mã: "TCVN3", "VNI", ".VnTimeH". Bỏ trống: tự nhận ra TCVN3; chữ VNI phải ghi "VNI".
 * @returns Chữ Unicode của từng ô.
 */
export function UNICODE(text: unknown[][], font?: unknown): unknown[][] {
  return answer(() => unicodeText(text, font));
}
