import { mount } from '@vue/test-utils';
import RequestComposer from '../../../components/request/RequestComposer.vue';
import type { ComposerChoices } from '../../../components/request/composer.ts';
import type { Identifier } from '../../../core/cookies/cookie-entry.ts';
import { newDetails } from '../../../core/requests/details.ts';
import { identityProblems } from '../../../core/requests/identity.ts';
import type { ConsentRecord, Identity, RecipientOfRequest, RequestDraft } from '../../../core/requests/request.ts';

export const TODAY = '2026-11-23';
export const CHOSEN_AT = new Date(2026, 10, 3, 10, 2).getTime();

export const IDENTITY: Identity = {
  name: 'Camille Roux',
  email: 'camille@example.org',
  postalAddress: '',
  accountId: '',
};
export const NOBODY: Identity = { name: '', email: '', postalAddress: '', accountId: '' };

export const RECIPIENT: RecipientOfRequest = {
  name: 'Brise SARL',
  postalAddress: '5 rue du Moulin\n35000 Rennes',
  contact: {
    value: { address: 'dpo@brise.test', role: 'dpo' },
    quote: 'To use your rights, write to dpo@brise.test.',
    url: 'https://brise.test/privacy',
    format: 'prose',
    confidence: 'certain',
  },
};

export function anIdentifier(changes: Partial<Identifier> = {}): Identifier {
  return {
    kind: 'example-client',
    system: 'Example',
    role: 'visitor',
    source: '_exa',
    host: 'brise.test',
    holder: null,
    id: '1846290734.1793696520.long',
    firstSeen: CHOSEN_AT,
    directlyIdentifying: false,
    ...changes,
  };
}

export const CONSENT: ConsentRecord = {
  platform: 'ExampleCMP',
  consentId: 'Qx7pLm2Wd9RtYb4K',
  givenAt: CHOSEN_AT,
  accepted: ['necessary', 'statistics'],
  refused: ['marketing'],
};

export function aDraft(language: 'en' | 'fr', changes: Partial<RequestDraft> = {}): RequestDraft {
  const french = language === 'fr';
  return {
    right: 'access',
    language,
    recipient: RECIPIENT,
    subject: french ? 'Demande d’accès – réf. 2026-AB23CD' : 'Request for access – ref. 2026-AB23CD',
    body: french ? 'Madame, Monsieur,\n\nJe demande\n- une chose' : 'Dear Sir or Madam,\n\nI ask for\n- one thing',
    shortBody: 'short',
    identifiers: [],
    reference: '2026-AB23CD',
    lawAsOf: '2026-10-01',
    ...changes,
  };
}

export const DRAFTS = { fr: aDraft('fr'), en: aDraft('en') };

export function someChoices(changes: Partial<ComposerChoices> = {}): ComposerChoices {
  return {
    view: 'fr',
    typedAddress: '',
    candidates: [
      { identifier: anIdentifier(), ticked: true },
      {
        identifier: anIdentifier({
          system: 'Example Hub',
          role: 'user',
          source: 'uid',
          id: '48213',
          firstSeen: null,
          directlyIdentifying: true,
        }),
        ticked: false,
      },
    ],
    quoteConsent: true,
    annex: false,
    soleUser: false,
    details: { ...newDetails('access'), erasureGrounds: ['b'] },
    edits: {},
    ...changes,
  };
}

type Props = InstanceType<typeof RequestComposer>['$props'];

export const COMPOSER: Props = {
  right: 'access',
  host: 'brise.test',
  recipient: RECIPIENT,
  recipients: [],
  hasForm: false,
  consent: CONSENT,
  suspected: [{ cookie: '_adl', company: 'Adline', category: 'marketing' }],
  observed: [],
  tier: 'page',
  languages: ['fr', 'en'],
  drafts: DRAFTS,
  identityProblems: [],
  problems: [],
  mail: { url: 'mailto:dpo@brise.test?subject=x', short: false },
  delivery: null,
  sent: null,
  today: TODAY,
  locale: 'en-GB',
  choices: someChoices(),
  identity: IDENTITY,
};

/** The composer with a parent that keeps what it is told, as the popup does. */
export function openComposer(changes: Partial<Props> = {}) {
  const composer = mount(RequestComposer, {
    attachTo: document.body,
    props: {
      ...COMPOSER,
      identityProblems: identityProblems(changes.identity ?? IDENTITY),
      ...changes,
      'onUpdate:choices': (choices: ComposerChoices) => composer.setProps({ choices }),
      'onUpdate:identity': (identity: Identity) =>
        composer.setProps({ identity, identityProblems: identityProblems(identity) }),
    },
  });
  return composer;
}
