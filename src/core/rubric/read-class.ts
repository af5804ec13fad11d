import { fold } from '../cell/fold';
import { remembered } from '../cell/remembered';
import type { ClassId } from './edition';

const WORDS: Readonly<Record<string, ClassId>> = {
  tot: 'good',
  'xuat sac': 'good',
  kha: 'fair',
  'trung binh': 'average',
  tb: 'average',
  yeu: 'poor',
  kem: 'poor',
  'yeu kem': 'poor',
};

/**
 * The class that a cell names, or null. Older forms say Kém for Yếu, and one manual Xuất sắc for Tốt. The bank's export BC0437 shows
 * 0 where its formula was not calculated: no class.
 * @example readClass('Loại tốt') // 'good'; readClass('TB') // 'average'; readClass('0') // null
 */
export const readClass = remembered((text): ClassId | null => WORDS[fold(text).replace(/^(?:xep )?loai /, '')] ?? null);
