import type { PolicyPage } from '../../browser/policy-pages.ts';
import type { PageAnswer } from '../../core/evidence/evidence.ts';
import type { PolicyDocument } from '../../core/policy/document.ts';

const CHOSEN = Date.UTC(2026, 10, 3, 9, 2);

/** A page of an invented site where marketing was refused and `_fbp` is set a minute later. */
export function pageAnswer(changes: Partial<PageAnswer> = {}): PageAnswer {
  const stamp = `${'Ab3/+x'.repeat(7)}==`;
  return {
    url: 'https://www.exemple.test/',
    title: 'Exemple',
    lang: 'fr',
    cookies: [
      [
        'CookieConsent',
        `{stamp:%27${stamp}%27%2Cnecessary:true%2Cpreferences:false%2Cstatistics:true%2Cmarketing:false%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${CHOSEN}%2Cregion:%27fr%27}`,
      ],
      ['_ga', 'GA1.1.1122334455.1793700000'],
      ['_fbp', `fb.1.${CHOSEN + 60_000}.123456789012345678`],
    ],
    storage: [],
    stores: { database: [], cache: [], worker: [] },
    globals: {},
    callable: [],
    calls: {},
    hangs: false,
    present: [],
    elements: {},
    jsonLd: [],
    links: [
      {
        href: 'https://www.exemple.test/confidentialite',
        text: 'Politique de confidentialité',
        rel: '',
        place: 'footer',
      },
    ],
    scripts: [],
    hosts: [],
    frames: [],
    gpc: null,
    cut: {},
    unread: [],
    ...changes,
  };
}

const block = (text: string, kind: 'heading' | 'paragraph' = 'paragraph'): PolicyDocument['blocks'][number] => ({
  kind,
  level: kind === 'heading' ? 2 : 0,
  text,
  links: [],
  emails: [],
});

/** A short French policy with everything a letter needs. */
export const policyPage: PolicyPage = {
  ok: true,
  document: {
    url: 'https://www.exemple.test/confidentialite',
    lang: 'fr',
    title: 'Politique de confidentialité',
    jsonLd: [],
    blocks: [
      block('Responsable du traitement', 'heading'),
      block('Le responsable du traitement est la société Exemple Nuage SAS, 4 rue des Tests, 75011 Paris, France.'),
      block('Vos droits', 'heading'),
      block('Pour exercer vos droits, écrivez à notre délégué à la protection des données : dpo@exemple.test.'),
      block('Vous pouvez introduire une réclamation auprès de la CNIL.'),
    ],
  },
};
