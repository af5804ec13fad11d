import type { Bilingual } from '../language';

const vi = {
  rules: {
    title: 'Quy tắc kiểm tra',
    intro: (count: number) =>
      `${count} quy tắc, theo thứ tự chạy. Mỗi quy tắc có thể tắt hoặc đổi ngưỡng cho từng tệp ở trang «TKVV Thiết lập». Tệp này được tạo từ mã nguồn bằng \`npm run docs\`; DOMAIN, SHEETS là hai tập ghi chép nghiệp vụ của dự án, «Seed» là tài liệu gốc.`,
    id: 'Mã',
    severity: 'Mức độ',
    kinds: 'Áp dụng cho',
    allKinds: 'mọi bảng',
    knownKinds: 'mọi bảng đã nhận ra loại',
    mend: 'Cách xử lý',
    parameters: 'Ngưỡng',
    source: 'Nguồn',
  },
};

const en: typeof vi = {
  rules: {
    title: 'The rules of the check',
    intro: (count) =>
      `${count} rules, in the order in which they run. Each can be switched off or tuned per workbook on the sheet “TKVV Thiết lập”. Made from the code by \`npm run docs\`; DOMAIN and SHEETS are the project’s notes on the field, a “Seed” is one of its source documents.`,
    id: 'Id',
    severity: 'Severity',
    kinds: 'Looks at',
    allKinds: 'every table',
    knownKinds: 'every table of a known kind',
    mend: 'What mends it',
    parameters: 'Limits',
    source: 'Source',
  },
};

/** Words of the documents that are made from the code. */
export const documentTexts: Bilingual<typeof vi> = { vi, en };
