import type { HeadProfile } from '../../core/report/head-part';

/** The words of a report's head and end, ready to be printed; what nobody says is "…". */
export interface DocumentHead {
  readonly profile: HeadProfile;
  /** parent body and issuing body, top left */
  readonly parent: string;
  readonly issuer: string;
  /** quốc hiệu and tiêu ngữ, or the organisation's own words; `null` = none */
  readonly country: string;
  readonly motto: string | null;
  /** "Số: …/BC-NHCS" */
  readonly number: string;
  /** "…, ngày … tháng … năm 2026" */
  readonly placeDate: string;
  readonly addressee: string | null;
  readonly recipients: readonly string[];
  /** "GIÁM ĐỐC", "TM. BAN THƯỜNG VỤ", and the name below */
  readonly position: readonly string[];
  readonly signer: string;
  /** người lập, người kiểm soát */
  readonly preparedBy: string;
  readonly checkedBy: string;
}
