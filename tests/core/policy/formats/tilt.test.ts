import { describe, expect, test } from 'vitest';
import { tilt } from '../../../../core/policy/formats/tilt.ts';
import { readPolicy } from '../../../../core/policy/read.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { fileSource, pageSource, survivesAnything } from './sources.ts';

const document = {
  meta: { name: 'Nimbus', created: '2031-01-05T09:00:00', modified: '2031-03-14T10:30:00', language: 'en' },
  controller: {
    name: 'Nimbus Example SE',
    division: 'Clouds',
    address: 'Wolkenweg 3, 20095 Hamburg',
    country: 'DE',
    representative: { name: 'Ada Nimbus', email: 'office@nimbus.example' },
  },
  dataProtectionOfficer: { name: 'Ada Nimbus', email: 'dpo@nimbus.example', phone: '+49 40 555 0100' },
  dataDisclosed: [
    {
      category: 'E-mail address',
      legalBases: [{ reference: 'GDPR-6-1-a' }, { reference: 'BDSG-42-5' }, { reference: 'GDPR-99-1-a' }],
      recipients: [{ name: 'Rook Mail Ltd', category: 'Newsletter' }, { category: 'Public bodies' }],
      storage: [
        {
          temporal: [
            { description: 'Back-ups', ttl: 'P1Y6M' },
            { description: 'Logs', ttl: '2031-08-09T18:31:42P14D' },
          ],
          purposeConditional: ['Until the order is complete.'],
        },
      ],
    },
  ],
  thirdCountryTransfers: [
    { country: 'US', adequacyDecision: { available: false }, standardDataProtectionClause: { available: true } },
  ],
  accessAndDataPortability: {
    available: true,
    url: 'https://www.nimbus.example/my-data',
    email: 'access@nimbus.example',
  },
  rightToInformation: { available: true, email: 'dpo@nimbus.example' },
  rightToRectificationOrDeletion: { available: true },
  rightToDataPortability: { available: false },
  rightToWithdrawConsent: { available: true },
  rightToComplain: {
    available: true,
    supervisoryAuthority: {
      name: 'Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit',
      country: 'DE',
      email: 'mailbox@datenschutz.hamburg.de',
    },
  },
  automatedDecisionMaking: { inUse: false },
} satisfies Json;

const read = (changes: Record<string, Json> = {}) => tilt.read(fileSource('/tilt.json', { ...document, ...changes }));

describe('TILT', () => {
  test('states who answers, and how to use one’s rights', () => {
    expect(read()).toMatchObject({
      controller: {
        value: 'Nimbus Example SE',
        confidence: 'certain',
        format: 'tilt',
        url: 'https://www.nimbus.example/tilt.json',
      },
      postalAddress: { value: 'Wolkenweg 3, 20095 Hamburg, DE' },
      contact: { value: { address: 'dpo@nimbus.example', role: 'dpo' } },
      phone: { value: '+49 40 555 0100' },
      requestForm: { value: 'https://www.nimbus.example/my-data' },
      automatedDecisions: { value: false },
      lastUpdated: { value: '2031-03-14' },
    });
    expect(read().authority?.value.country).toBe('DE');
    expect(read().contact?.quote).toContain('dataProtectionOfficer');
    expect(read().otherAddresses?.map(({ value }) => value)).toEqual([
      { address: 'access@nimbus.example', role: 'other' },
      { address: 'office@nimbus.example', role: 'other' },
      { address: 'mailbox@datenschutz.hamburg.de', role: 'authority' },
    ]);
  });

  test('states recipients by name, periods in days, grounds of the GDPR and the rights that are there', () => {
    const stated = read();
    expect(stated.recipients?.map(({ value }) => value)).toEqual([
      { name: 'Rook Mail Ltd', role: null, purpose: 'Newsletter' },
    ]);
    expect(stated.retention?.map(({ value }) => value)).toEqual([
      { what: 'E-mail address', period: 'Back-ups', days: 545 },
      { what: 'E-mail address', period: 'Logs', days: 14 },
      { what: 'E-mail address', period: 'Until the order is complete.', days: null },
    ]);
    expect(stated.legalBases?.map(({ value }) => value)).toEqual(['consent']);
    expect(stated.rights?.map(({ value }) => value)).toEqual([
      'access',
      'portability',
      'rectification',
      'erasure',
      'withdraw',
      'complaint',
    ]);
    expect(stated.transfers?.map(({ value }) => value)).toEqual(['standard_clauses']);
  });

  test.each<{ desc: string; changes: Record<string, Json>; contact: object | undefined }>([
    {
      desc: 'an authority in the officer’s place',
      changes: { dataProtectionOfficer: { email: 'poststelle@datenschutz-berlin.de' } },
      contact: { address: 'dpo@nimbus.example', role: 'privacy' },
    },
    {
      desc: 'the same box as officer and as authority',
      changes: {
        dataProtectionOfficer: { email: 'box@watchdog.example' },
        rightToComplain: { supervisoryAuthority: { name: 'Watchdog', email: 'box@watchdog.example' } },
        rightToInformation: null,
      },
      contact: { address: 'access@nimbus.example', role: 'privacy' },
    },
    {
      desc: 'nothing but the person who represents the company',
      changes: { dataProtectionOfficer: {}, rightToInformation: null, accessAndDataPortability: null },
      contact: { address: 'office@nimbus.example', role: 'controller' },
    },
    {
      desc: 'a header in the address',
      changes: {
        dataProtectionOfficer: { email: 'dpo@nimbus.example\r\nBcc: x@evil.example' },
        rightToInformation: null,
        accessAndDataPortability: null,
        controller: { name: 'Nimbus' },
      },
      contact: undefined,
    },
  ])('with $desc', ({ changes, contact }) => {
    expect(read(changes).contact?.value).toEqual(contact);
  });

  test.each<{ desc: string; content: Json }>([
    { desc: 'a page in its place', content: '<!doctype html><title>Not found</title>' },
    { desc: 'another JSON', content: { controller: 'gamepad', version: 2 } },
    { desc: 'a JSON of a game', content: { controller: { name: 'Pad' } } },
    { desc: 'an inactive document', content: { ...document, meta: { status: 'inactive' } } },
    { desc: 'half a document', content: JSON.stringify(document).slice(0, 300) },
  ])('nothing from $desc', ({ content }) => {
    expect(tilt.read(fileSource('/tilt.json', content))).toEqual({});
  });

  test('wrong types cost their own fact alone', () => {
    const broken = {
      ...document,
      controller: { ...document.controller, address: 7, country: ['DE'] },
      dataProtectionOfficer: 'dpo@nimbus.example',
      dataDisclosed: [7, { recipients: { name: 'x' }, storage: [{ temporal: [{ ttl: 5 }] }], legalBases: 'none' }],
      rightToComplain: 'yes',
    };
    const stated = tilt.read(fileSource('/tilt.json', broken as Json));
    expect(stated.controller?.value).toBe('Nimbus Example SE');
    expect(stated.postalAddress).toBeUndefined();
    expect(stated.retention).toEqual([]);
    expect(stated.rights?.map(({ value }) => value)).not.toContain('complaint');
  });

  test('stands in a script of a page as well', () => {
    expect(tilt.read(pageSource({ '@type': 'Organization' }, document)).contact?.value.role).toBe('dpo');
  });

  test('comes before the prose of the policy', async () => {
    const context = { siteDomain: 'nimbus.example', language: null };
    const facts = await readPolicy([fileSource('/tilt.json', document)], context);
    expect(facts.contact?.format).toBe('tilt');
    expect(facts.otherAddresses.map(({ value }) => value.role)).toContain('authority');
  });

  survivesAnything(tilt, '/tilt.json');
});
