import type { PolicyFormat } from '../format.ts';
import { cmpDeclaration } from './cmp-declaration.ts';
import { dpv } from './dpv.ts';
import { gpcJson } from './gpc-json.ts';
import { jsonLd } from './json-ld.ts';
import { privacyTxt } from './privacy-txt.ts';
import { tilt } from './tilt.ts';
import { usercentrics } from './usercentrics.ts';

/** The machine-readable formats in the order they are believed: what is written for these very questions comes first. */
export const POLICY_FORMATS: readonly PolicyFormat[] = [
  tilt,
  jsonLd,
  dpv,
  privacyTxt,
  cmpDeclaration,
  usercentrics,
  gpcJson,
];
