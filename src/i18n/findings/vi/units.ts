import type { UnitValues } from '../../../core/check/values/units';
import type { FamilyTexts } from '../rule-text';
import { number } from './words';

const NAMES = { 1: 'đồng', 1_000: 'nghìn đồng', 1_000_000: 'triệu đồng', 1_000_000_000: 'tỷ đồng' } as const;

/** Rules on units of money. */
export const unitTexts: FamilyTexts<UnitValues> = {
  'unit.contradicted': {
    title: 'Đơn vị tính ghi khác độ lớn của số liệu',
    why: 'Dư nợ bình quân một món vay, một hộ hoặc một tổ cho biết số liệu thực sự được ghi theo đơn vị nào.',
    sentence: ({ heading, from, stated, read, columns }) => {
      const others = columns > 1 ? ` (cùng ${number(columns - 1)} cột khác)` : '';
      const place = from === 'heading' ? 'tiêu đề cột' : 'dòng đơn vị tính';
      return `Cột «${heading}»${others}: ${place} ghi ${NAMES[stated]}, nhưng theo độ lớn thì số liệu là ${NAMES[read]} và đã được đọc như vậy; đề nghị xác nhận.`;
    },
  },
};
