import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onetrust } from '../../../../core/cookies/declarations/onetrust.ts';
import type { Json } from '../../../../core/shared/json.ts';
import { evidence } from '../fixtures.ts';

const read = (data: Json) => onetrust.read(evidence({ calls: { 'OneTrust.GetDomainData': data } }));
const cookie = (Name: string, more: Record<string, Json> = {}): Json => ({ Name, ...more });
const group = (OptanonGroupId: Json, GroupName: Json, Cookies: Json) => ({ OptanonGroupId, GroupName, Cookies });

describe('OneTrust’s lists', () => {
  it('have name, host, group, description and days', () => {
    const Groups = [
      group('C0002', 'Performance', [
        cookie('_acme', {
          Host: 'shop.example',
          IsSession: false,
          Length: '395',
          DurationType: 1,
          description: 'Counts <b>visits</b>',
        }),
      ]),
    ];
    expect(read({ Groups })).toEqual([
      {
        name: '_acme',
        category: 'statistics',
        provider: 'shop.example',
        purpose: 'Counts visits',
        lifetime: null,
        days: 395,
        declaredBy: 'OneTrust',
      },
    ]);
  });

  it.each<{ desc: string; id: Json; name: Json; category: string | null }>([
    { desc: 'C0001', id: 'C0001', name: 'x', category: 'necessary' },
    { desc: 'C0002', id: 'C0002', name: 'Leistung', category: 'statistics' },
    { desc: 'C0003', id: 'C0003', name: null, category: 'preferences' },
    { desc: 'C0004', id: 'C0004', name: 'x', category: 'marketing' },
    { desc: 'C0005', id: 'C0005', name: 'x', category: 'marketing' },
    { desc: 'a group of the site’s own, by its name', id: '7', name: 'Cookies publicitaires', category: 'marketing' },
    { desc: 'a name of several', id: '7', name: 'Statistics and marketing', category: null },
    { desc: 'C00012 is not C0001', id: 'C00012', name: 'x', category: null },
    { desc: 'nothing told', id: null, name: null, category: null },
  ])('group: $desc', ({ id, name, category }) => {
    expect(read({ Groups: [group(id, name, [cookie('a')])] })).toMatchObject([{ name: 'a', category }]);
  });

  it.each<{ desc: string; told: Record<string, Json>; days: number | null }>([
    { desc: 'session', told: { IsSession: true, Length: '0' }, days: 0 },
    { desc: 'days, by default', told: { Length: 30 }, days: 30 },
    { desc: 'years', told: { Length: '2', DurationType: 365 }, days: 730 },
    { desc: 'nothing', told: {}, days: null },
    { desc: 'no number', told: { Length: 'long' }, days: null },
    { desc: 'less than nothing', told: { Length: '-3' }, days: null },
    { desc: 'beyond all measure', told: { Length: '1e9' }, days: null },
  ])('lifetime: $desc', ({ told, days }) => {
    expect(read({ Groups: [group('C0001', '', [cookie('a', told)])] })).toMatchObject([{ days }]);
  });

  it('have those of other hosts too', () => {
    const Hosts = [
      { HostName: 'ads.example', Cookies: [cookie('b'), cookie('c', { Host: 'px.ads.example' })] },
      { DisplayName: 'other.example', Cookies: [cookie('d')] },
    ];
    expect(
      read({
        Groups: [{ OptanonGroupId: 'C0004', FirstPartyCookies: [cookie('a', { Host: 'x.example' })], Hosts }],
      }).map(({ name, provider }) => [name, provider]),
    ).toEqual([
      ['a', 'x.example'],
      ['b', 'ads.example'],
      ['c', 'px.ads.example'],
      ['d', 'other.example'],
    ]);
  });

  it.each<{ desc: string; data: Json }>([
    { desc: 'no record', data: 'x' },
    { desc: 'no groups', data: {} },
    { desc: 'groups that are none', data: { Groups: [null, 7, 'x', [], { Cookies: 'x', Hosts: [null, 'x', {}] }] } },
    { desc: 'cookies without a name', data: { Groups: [group('C0001', '', [{}, { Name: '' }, { Name: 7 }, null])] } },
  ])('damaged: $desc', ({ data }) => expect(read(data)).toEqual([]));

  it('never throw', () => {
    fc.assert(
      fc.property(fc.jsonValue() as fc.Arbitrary<Json>, (data) => void read({ Groups: [data, { Cookies: data }] })),
    );
  });
});
