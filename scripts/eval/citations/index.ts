import type { LETTERS } from '../../../core/requests/letters/index.ts';
import type { Citation } from './citation.ts';
import { citation as en } from './en.ts';
import { citation as fr } from './fr.ts';

/** The citations of every letter language; a missing one does not compile. */
export const CITATIONS: Record<keyof typeof LETTERS, Citation> = { en, fr };
