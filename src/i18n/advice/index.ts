import { en } from './en';
import { vi } from './vi';

export const adviceTexts = { vi, en };
