import type { LetterInput, RequestDraft } from '../../../core/requests/request.ts';

/** A full, friendly letter input of an invented company; rows of tests change what they are about. */
export function letterInput(changes: Partial<LetterInput> = {}): LetterInput {
  return {
    site: { url: 'https://www.brise.example/compte?jeton=secret#haut', host: 'www.brise.example' },
    identity: {
      name: 'Ada Exemple',
      email: 'ada@mail.example',
      postalAddress: '1 place Test\n99999 Ville',
      accountId: 'K-4711',
    },
    recipient: {
      name: 'Brise Exemple SAS',
      postalAddress: '2 quai Test\n99998 Port',
      contact: {
        value: { address: 'dpo@brise.example', role: 'dpo' },
        quote: 'Write to dpo@brise.example.',
        url: 'https://www.brise.example/privacy',
        format: 'prose',
        confidence: 'certain',
      },
    },
    policyUrl: 'https://www.brise.example/privacy',
    authority: 'Autorité Exemple',
    identifiers: [
      {
        kind: 'exemple-client',
        system: 'Exemple',
        role: 'visitor',
        source: '_ex',
        host: 'brise.example',
        holder: null,
        id: '1122.3344',
        firstSeen: Date.UTC(2026, 2, 1, 10, 2),
        directlyIdentifying: false,
      },
    ],
    soleUser: true,
    consent: {
      platform: 'Exemple CMP',
      consentId: 'stamp+1/2==',
      givenAt: Date.UTC(2026, 2, 1, 10, 2),
      accepted: ['necessary', 'preferences'],
      refused: ['statistics', 'marketing'],
    },
    suspected: [{ cookie: '_ad', company: 'Exemple Ads', category: 'marketing' }],
    observed: [],
    records: [],
    erasureGrounds: ['b'],
    restrictionGrounds: ['a'],
    corrections: [],
    transferTo: '',
    statement: '',
    namedRecipients: [],
    child: '',
    date: '2026-11-23',
    reference: '2026-AB23CD',
    ...changes,
  };
}

/** A draft as the delivery forms take it. */
export function requestDraft(changes: Partial<RequestDraft> = {}): RequestDraft {
  return {
    right: 'access',
    language: 'en',
    recipient: letterInput().recipient,
    subject: 'Request for access (Article 15 GDPR) – ref. 2026-AB23CD',
    body: 'To whom it may concern,\n\nI request access & more: 100 %?\n\nAda Exemple',
    shortBody: 'I request access.\n\n[Paste the copied letter here.]',
    identifiers: [],
    reference: '2026-AB23CD',
    lawAsOf: '2026-11-23',
    ...changes,
  };
}

/** The same draft to another address, checked by nobody before. */
export function draftTo(address: string): RequestDraft {
  const draft = requestDraft();
  const { contact } = draft.recipient;
  if (!contact) throw new Error('the fixture has a contact');
  return {
    ...draft,
    recipient: { ...draft.recipient, contact: { ...contact, value: { ...contact.value, address } } },
  };
}
