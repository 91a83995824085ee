import type { Evidence, Site } from '../evidence/evidence.ts';
import type { Probe } from '../evidence/probe.ts';
import type { DeclaredProvider, PolicySource } from './format.ts';
import { POLICY_FORMATS } from './formats/index.ts';
import { policyLinkProbe } from './platform-links.ts';

/** What the in-page reader must look for: where the policy is linked, and what the formats read of the page's scripts. */
export const policyProbes: Probe[] = [policyLinkProbe, ...POLICY_FORMATS.flatMap(({ probe }) => probe ?? [])];

/** Where a site may keep small files for machines, on its own origin. */
export function policyFilesOf({ origin }: Site): string[] {
  return POLICY_FORMATS.flatMap(({ files = [] }) => files.map((path) => origin + path));
}

/** The visited page as a source of facts: its JSON-LD, the answers of its scripts, and what its platform declares. */
export function visitedSource(evidence: Evidence, declared: readonly DeclaredProvider[]): PolicySource {
  const { url, lang, title } = evidence.site;
  return { url, lang, title, blocks: [], jsonLd: evidence.jsonLd, visit: { evidence, declared } };
}
