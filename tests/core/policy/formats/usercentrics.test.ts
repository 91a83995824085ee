import { describe, expect, test } from 'vitest';
import { usercentrics } from '../../../../core/policy/formats/usercentrics.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { pageSource, survivesAnything, visitSource } from './sources.ts';

const read = (call: string, answer: Json) => usercentrics.read(visitSource({ calls: { [call]: answer } }));

const full = {
  id: 'a1b2',
  name: 'Kite Analytics',
  processingCompany: { name: 'Kite Ltd', dataProtectionOfficer: 'dpo@kite.example' },
  dataPurposesList: ['Statistics', 'Optimisation'],
  retentionPeriodDescription: 'Deleted after 14 months.',
};

describe('Usercentrics', () => {
  test.each<{ desc: string; call: string; answer: Json }>([
    { desc: 'version 2, a list', call: 'UC_UI.getServicesBaseInfo', answer: [full] },
    { desc: 'version 3, a record by id', call: '__ucCmp.getConsentDetails', answer: { services: { a1b2: full } } },
  ])('$desc: services are recipients, their officer the processor’s', ({ call, answer }) => {
    const stated = read(call, answer);
    expect(stated.recipients?.map(({ value }) => value)).toEqual([
      { name: 'Kite Ltd', role: null, purpose: 'Statistics, Optimisation' },
    ]);
    expect(stated.retention?.map(({ value }) => value)).toEqual([
      { what: 'Kite Analytics', period: 'Deleted after 14 months.', days: null },
    ]);
    expect(stated.otherAddresses?.map(({ value }) => value)).toEqual([
      { address: 'dpo@kite.example', role: 'processor' },
    ]);
    expect(stated.contact).toBeUndefined();
  });

  test('a service of which only the name is told', () => {
    expect(read('UC_UI.getServicesBaseInfo', [{ name: 'Rook Ads' }])).toMatchObject({
      recipients: [{ value: { name: 'Rook Ads' }, quote: '{"name":"Rook Ads"}' }],
    });
  });

  test.each<{ desc: string; answer: Json }>([
    { desc: 'no list', answer: 'services' },
    { desc: 'services without a name', answer: [{ name: '' }, 7, null] },
    {
      desc: 'an officer who is an address of the web',
      answer: [{ dataProtectionOfficer: 'https://kite.example/dpo' }],
    },
  ])('nothing from $desc', ({ answer }) => {
    expect(read('UC_UI.getServicesBaseInfo', answer)).toEqual({});
  });

  test('nothing of a page that is only fetched', () => {
    expect(usercentrics.read(pageSource({ services: [full] }))).toEqual({});
  });

  survivesAnything(usercentrics, '/');
});
