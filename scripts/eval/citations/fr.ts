import type { Citation } from './citation.ts';

export const citation: Citation = {
  law: 'RGPD',
  article: (a) => `article ${a}`,
  paragraph: (a, p) => `article ${a}, paragraphe ${p}`,
  point: (a, p, l) => `article ${a}, paragraphe ${p}, point ${l})`,
  controller: 'responsable du traitement',
  supervisoryAuthority: 'autorité de contrôle',
  names: {
    access: 'accès',
    rectification: 'rectification',
    erasure: 'effacement',
    restriction: 'limitation du traitement',
    portability: 'portabilité des données',
    objection: 'Opposition',
    'marketing-objection': 'prospection',
    withdrawal: 'consentement',
    'automated-decision': 'écision individuelle automatisée',
  },
  faults: [
    { desc: 'no no-break space before : ; ? ! »', pattern: /(?<!\u00A0)[:;?!»]/ },
    { desc: 'no no-break space after «', pattern: /«(?!\u00A0)/ },
    { desc: 'typewriter apostrophe or quotes', pattern: /['"]/ },
    { desc: 'words of another language version', pattern: /\b(?:contrôleur|alinéa|GDPR|Art\.)/i },
  ],
};
