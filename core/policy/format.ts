import type { Evidence } from '../evidence/evidence.ts';
import type { Probe } from '../evidence/probe.ts';
import type { PolicyDocument } from './document.ts';
import type { StatedFacts } from './facts.ts';

/** One row of what the site's consent platform declares: the cookie, and who sets it. */
export interface DeclaredProvider {
  name: string;
  provider: string | null;
  purpose: string | null;
  /** the platform that declares it, e.g. "Cookiebot" */
  declaredBy: string;
  /** the page it stands in */
  page: string;
}

/**
 * What a format reads: a page, which has blocks and JSON-LD; a small file for machines, which has its text and no
 * blocks; or the page in front of the person, of which JSON-LD, the answers of its scripts and its declaration are seen.
 */
export interface PolicySource extends PolicyDocument {
  /** the text of a small file, as it was sent */
  file?: string;
  visit?: { evidence: Evidence; declared: readonly DeclaredProvider[] };
}

/** A machine-readable format. Its sources are untrusted: `read` never throws, and what it does not find is left out. */
export interface PolicyFormat {
  id: string;
  /** the paths at which a site keeps it in a file, the first one best */
  files?: readonly string[];
  /** what is asked of the page in front of the person */
  probe?: Probe;
  read: (source: PolicySource) => Partial<StatedFacts>;
}
