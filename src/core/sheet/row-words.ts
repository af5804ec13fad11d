import { fold, plain } from '../cell/fold';

const TOTAL_WHOLE = new Set(['tong', 'cong', 'tong cong', 'tong so', 'cong tong', 'tc', 'cong chung', 'luy ke tong']);
const TOTAL_LEAD =
  /^(?:tong cong|tong so|cong (?:toan|hoi|doan|hnd|hpn|hccb|dtn|xa|phuong|to|pgd|thon|ap|trang|nhom|khu|phan|muc|cac|huyen|tinh|chuong|theo|\d)|toan (?:tinh|huyen|xa|phuong|quoc|chi nhanh|thanh pho|dia ban|phong|pgd|don vi|he thong)|ca (?:tinh|huyen|xa)|(?:4 |bon |cac )?(?:t c|to chuc|tc) (?:chinh tri|ct) (?:xa hoi|xh))(?: |$)/;

/** Whether a row's label says that it adds others up. "Cộng hòa …" and people called Tống do not. */
export function isTotalLabel(label: string): boolean {
  if (label.length > 80 || !/^[\s\d.]*[ctbΣ∑]/i.test(label)) return false;
  if (/[Σ∑]/.test(label)) return true;
  const words = fold(label).replace(/^\d{1,2} /, '');
  return TOTAL_WHOLE.has(words) || TOTAL_LEAD.test(words);
}

/** Whether a label is of a sub-level of the row above: "- Cấp tỉnh", "Trong đó: …". */
export const isPartLabel = (label: string): boolean =>
  /^\s*[-–—+•*]\s*[^\d\s]/.test(label) ||
  /^(?:trong do|t do|cap (?:tinh|huyen|xa|trung uong|thon|tw))(?: |$)/.test(fold(label));

/** Whether a sub-level is one part among others that the sheet does not list ("Trong đó: …"). */
export const isSomeOf = (label: string): boolean => /^(?:trong do|t do)(?: |$)/.test(fold(label));

const SIGNATURE =
  /^(?:nguoi lap|lap bieu|lap bang|kiem soat|thu truong|giam doc|pho giam doc|truong phong|to truong to|ky ghi ro|ky ten|can bo|ke toan|tm ban|chu tich|xac nhan cua|dai dien|nguoi kiem)(?: |$)/;

/** Whether a cell belongs to the signatures below a table. */
export const isSignature = (text: string): boolean =>
  text.length <= 80 && (SIGNATURE.test(fold(text)) || /^\(?ky,? .{0,40}ten\)?$/.test(plain(text)));

/** Whether a running number is of a sub-level: 1.1, 2.3, a), +. */
export const isSubNumber = (value: string | number | boolean): boolean =>
  typeof value === 'number'
    ? !Number.isInteger(value)
    : typeof value === 'string' && /^\s*(?:\d{1,2}\.\d{1,2}\.?|[a-z]\))\s*$/.test(value);

/** Whether a running number is a letter or a roman number: the heading of a section that may carry its sum. */
export const isSectionNumber = (value: string | number | boolean): boolean =>
  typeof value === 'string' && /^\s*(?:[A-H]|[IVX]{1,5})[.)]?\s*$/.test(value);
