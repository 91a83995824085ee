import type { PolicyFormat } from '../format.ts';
import { jsonLd } from './json-ld.ts';

/** The machine-readable formats in the order they are believed. */
export const POLICY_FORMATS: readonly PolicyFormat[] = [jsonLd];
