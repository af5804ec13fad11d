import type { Bilingual } from '../language';
import { en } from './en';
import { vi } from './vi';

export const dueTexts: Bilingual<typeof vi> = { vi, en };
