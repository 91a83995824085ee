import type { DeclarationGround, Finding, FindingSource } from '../../../core/findings/finding.ts';
import { aFinding, DAY, READ_AT } from '../ui/samples.ts';

const record = (says: FindingSource['says'], changes: Partial<FindingSource> = {}): FindingSource => ({
  name: 'ExampleCMP',
  via: { kind: 'cookie', key: 'ExampleConsent' },
  says,
  items: [],
  purposes: [],
  ...changes,
});
const GPC = record('refused', {
  name: 'Global Privacy Control',
  via: { kind: 'api', key: 'navigator.globalPrivacyControl' },
});
const ground = (cookie: string, changes: Partial<DeclarationGround>): DeclarationGround => ({
  cookie,
  declaredBy: 'Tablebot',
  page: 'https://brise.test/cookies',
  ...changes,
});

const UNTOLD = { chosen: null, read: READ_AT, set: null };
const contacted = (changes: Partial<Finding>): Finding =>
  aFinding({ cookies: [], hosts: ['px.adline.test'], onTheWordOf: null, ...changes });

/** A finding of each rule that tells its own sentence, by the rule and what makes it tell another. */
export function findingsOfEveryRule(): Record<string, Finding> {
  return {
    'set-before-answer': aFinding({ rule: 'set-before-answer', sources: [record('unanswered')], times: UNTOLD }),
    'tracker-contacted': contacted({ rule: 'tracker-contacted', sources: [record('refused')] }),
    'tracker-contacted unanswered': contacted({
      rule: 'tracker-contacted',
      sources: [record('unanswered')],
      times: UNTOLD,
    }),
    'gpc-ignored': contacted({ rule: 'gpc-ignored', severity: 'note', sources: [GPC], times: UNTOLD }),
    'gpc-ignored by-site': contacted({
      rule: 'gpc-ignored',
      companies: [],
      hosts: [],
      sources: [GPC, record('by-site')],
      times: UNTOLD,
    }),
    'consent-implied': contacted({
      rule: 'consent-implied',
      category: null,
      companies: [],
      hosts: [],
      sources: [record('by-site', { categories: ['statistics', 'marketing'] })],
      times: UNTOLD,
    }),
    'consent-stale': contacted({
      rule: 'consent-stale',
      severity: 'note',
      category: null,
      companies: [],
      hosts: [],
      sources: [record('accepted', { categories: ['statistics', 'marketing'] })],
      guidance: { authority: 'CNIL', months: 6, source: 'Recommandation 2020-092, 17.9.2020' },
      times: { ...UNTOLD, chosen: READ_AT - 200 * DAY },
    }),
    'category-contradicted': aFinding({
      rule: 'category-contradicted',
      onTheWordOf: 'dictionary',
      declarations: [ground('_adl', { category: { declared: 'necessary', known: 'marketing', signs: ['provider'] } })],
      times: UNTOLD,
    }),
    'statistics-as-necessary': aFinding({
      rule: 'statistics-as-necessary',
      category: 'statistics',
      cookies: ['_cnt'],
      companies: ['Countline'],
      onTheWordOf: 'dictionary',
      declarations: [
        ground('_cnt', { category: { declared: 'necessary', known: 'statistics', signs: ['value', 'purpose'] } }),
      ],
      times: UNTOLD,
    }),
    'not-declared': aFinding({ rule: 'not-declared', missingIn: 'Tablebot', times: UNTOLD }),
    'outlives-declaration': aFinding({
      rule: 'outlives-declaration',
      category: null,
      declarations: [ground('_adl', { lifetime: { declared: '3 months', days: 90, left: 395 } })],
      times: UNTOLD,
    }),
    'recipient-unnamed': contacted({ rule: 'recipient-unnamed', severity: 'note', category: null, times: UNTOLD }),
    'recipient-unseen': contacted({
      rule: 'recipient-unseen',
      severity: 'note',
      category: null,
      hosts: [],
      limits: [
        { kind: 'not-allowed', what: 'third-party', tier: 'everywhere' },
        { kind: 'frame', what: 'host', host: 'f.test' },
      ],
      times: UNTOLD,
    }),
  };
}
