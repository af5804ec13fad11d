import type { Bilingual } from '../language';
import { en } from './en';
import { vi } from './vi';

export const inputTexts: Bilingual<typeof vi> = { vi, en };
