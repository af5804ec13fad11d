import type { Bilingual } from '../language';
import { en } from './en';
import { vi } from './vi';

/** Names of the meanings that columns can have. */
export const fieldNames: Bilingual<typeof vi> = { vi, en };
