import type { Bilingual } from '../language';
import { en } from './en';
import { vi } from './vi';

/** Words of `TKVV Chấm điểm`. */
export const scoreTexts: Bilingual<typeof vi> = { vi, en };
