import { TkvvError } from '../../core/errors';
import type { Bilingual, Language } from '../language';
import { en } from './en';
import { vi } from './vi';

const errors: Bilingual<typeof vi> = { vi, en };

/** The sentence for an error that the user can mend, or null for a fault of ours. */
export const errorText = (error: unknown, language: Language): string | null =>
  error instanceof TkvvError ? errors[language][error.code](error.values) : null;
