import type { Citation } from './citation.ts';

export const citation: Citation = {
  law: 'GDPR',
  article: (a) => `Article ${a}`,
  paragraph: (a, p) => `Article ${a}(${p})`,
  point: (a, p, l) => `Article ${a}(${p})(${l})`,
  controller: 'controller',
  supervisoryAuthority: 'supervisory authority',
  names: {
    access: 'access',
    rectification: 'rectification',
    erasure: 'erasure',
    restriction: 'restriction of processing',
    portability: 'data portability',
    objection: 'Objection',
    'marketing-objection': 'direct marketing',
    withdrawal: 'consent',
    'automated-decision': 'automated decision',
  },
  faults: [{ desc: 'space before a mark', pattern: /[ \u00A0][:;?!,.]/ }],
};
