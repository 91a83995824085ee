import { describe, expect, test } from 'vitest';
import { dpv } from '../../../../core/policy/formats/dpv.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { pageSource, survivesAnything } from './sources.ts';

const CONTEXT = { dpv: 'https://w3id.org/dpv#', 'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#' };
const notice = {
  '@context': CONTEXT,
  '@id': '#notice',
  '@type': 'dpv:PrivacyNotice',
  'dpv:hasDataController': {
    '@id': '#us',
    'dpv:hasName': 'Nimbus Example SE',
    'dpv:hasAddress': 'Wolkenweg 3, 20095 Hamburg',
    'dpv:hasContact': 'mailto:hello@nimbus.example',
    'dpv:hasDataProtectionOfficer': { 'dpv:hasContact': 'dpo@nimbus.example' },
  },
  'dpv:hasRecipient': [{ 'dpv:hasName': 'Rook Mail Ltd' }, { '@id': '#kite' }],
  'dpv:hasStorageCondition': { 'dpv:hasName': 'Logs', 'dpv:hasDuration': 'P30D' },
  'dpv:hasLegalBasis': [{ '@id': 'eu-gdpr:A6-1-f' }, { '@id': 'dpv:Consent' }],
  'dpv:hasRight': [{ '@id': 'eu-gdpr:A15', 'dpv:isExercisedAt': 'https://www.nimbus.example/my-data' }, 'eu-gdpr:A17'],
} satisfies Json;

describe('the Data Privacy Vocabulary', () => {
  test.each<{ desc: string; blocks: Json[] }>([
    { desc: 'prefixes', blocks: [notice] },
    { desc: 'a list of blocks', blocks: [[notice]] },
    { desc: 'a graph', blocks: [{ '@context': CONTEXT, '@graph': [notice, { '@id': '#kite' }] }] },
    {
      desc: 'whole addresses of terms',
      blocks: [JSON.parse(JSON.stringify(notice).replaceAll('"dpv:', '"https://w3id.org/dpv#')) as Json],
    },
    {
      desc: 'terms of its own context',
      blocks: [
        JSON.parse(
          JSON.stringify({ ...notice, '@context': 'https://w3id.org/dpv/' })
            .replaceAll('"dpv:has', '"has')
            .replaceAll('dpv:is', 'is'),
        ) as Json,
      ],
    },
  ])('in $desc', ({ blocks }) => {
    const stated = dpv.read(pageSource(...blocks));
    expect(stated).toMatchObject({
      controller: { value: 'Nimbus Example SE', confidence: 'certain', format: 'dpv' },
      postalAddress: { value: 'Wolkenweg 3, 20095 Hamburg' },
      contact: { value: { address: 'dpo@nimbus.example', role: 'dpo' } },
      recipients: [{ value: { name: 'Rook Mail Ltd', role: null, purpose: null } }],
      retention: [{ value: { what: 'Logs', period: 'P30D', days: 30 } }],
      requestForm: { value: 'https://www.nimbus.example/my-data' },
    });
    expect(stated.legalBases?.map(({ value }) => value)).toEqual(['legitimate_interest', 'consent']);
    expect(stated.rights?.map(({ value }) => value)).toEqual(['access', 'erasure']);
  });

  test('follows a reference to another node', () => {
    const graph = [
      { '@id': '#notice', 'dpv:hasDataController': { '@id': '#us' } },
      { '@id': '#us', 'dpv:hasName': 'Nimbus Example SE', 'dpv:hasContact': 'hello@nimbus.example' },
    ];
    expect(dpv.read(pageSource({ '@context': CONTEXT, '@graph': graph }))).toMatchObject({
      controller: { value: 'Nimbus Example SE' },
      contact: { value: { address: 'hello@nimbus.example', role: 'controller' }, confidence: 'likely' },
    });
  });

  test.each<{ desc: string; block: Json }>([
    { desc: 'the same words without the vocabulary', block: { hasDataController: { hasName: 'Nimbus' } } },
    {
      desc: 'an authority as the officer',
      block: { '@context': CONTEXT, 'dpv:hasDataProtectionOfficer': { 'dpv:hasContact': 'box@cnil.fr' } },
    },
    {
      desc: 'wrong types',
      block: { '@context': CONTEXT, 'dpv:hasDataController': 7, 'dpv:hasRecipient': [null, 'x'] },
    },
  ])('nothing from $desc', ({ block }) => {
    expect(dpv.read(pageSource(block))).toEqual({});
  });

  survivesAnything(dpv, '/');
});
