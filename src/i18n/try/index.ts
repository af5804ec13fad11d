import type { Bilingual } from '../language';
import { en } from './en';
import { vi } from './vi';

export type TryTexts = typeof vi;

export const tryTexts: Bilingual<TryTexts> = { vi, en };
