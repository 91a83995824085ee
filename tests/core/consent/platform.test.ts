import { expect, test } from 'vitest';
import { platform, record, type Description, type Stored } from '../../../core/consent/platform.ts';
import { evidenceOf } from '../evidence-of.ts';
import { base64, EVERYTHING, four, REFUSED, UNTOLD, withCookies } from './state.ts';

const acme = (given: Partial<Description>) => platform({ name: 'Acme Consent', ...given });
const readingOf = (stored: Stored | null, value = '{}') =>
  acme({ keys: { acme: () => stored } }).read(evidenceOf(withCookies({ acme: value })))[0];

test('the id is the name in small letters, unless it is given', () => {
  expect([acme({}).id, acme({ id: 'acme' }).id]).toEqual(['acme-consent', 'acme']);
});

test('calls and controls are written as a person would write them', () => {
  const adapter = acme({
    selector: '#acme',
    reopen: ['acme.open()', 'acme("show",2,true,["all"])', '.acme:not(.closed) a'],
    withdraw: 'acme.refuse()',
  });
  const [reading] = adapter.read(evidenceOf({ present: ['#acme'] }));
  expect(reading?.reopen).toEqual([
    { how: 'call', path: 'acme.open' },
    { how: 'call', path: 'acme', args: ['show', 2, true, ['all']] },
    { how: 'click', selector: '.acme:not(.closed) a' },
  ]);
  expect(reading?.withdraw).toEqual([{ how: 'call', path: 'acme.refuse' }]);
});

test('what is asked of the page comes back in its order', () => {
  const adapter = acme({
    ask: { 'acme.get("state")': { a: 1 }, 'acme.config': 1, 'acme.none()': 1 },
    api: (answer, { key, asked }) => ({ states: answer, id: key, version: asked[1], region: asked[2] }),
  });
  expect(adapter.probe).toMatchObject({
    calls: [{ path: 'acme.get', args: ['state'], shape: { a: 1 } }, { path: 'acme.none' }],
    globals: [{ path: 'acme.config', shape: 1 }],
  });
  const page = evidenceOf({ calls: { 'acme.get state': { marketing: 'denied' } }, globals: { 'acme.config': 7 } });
  expect(adapter.read(page)).toMatchObject([
    {
      via: { kind: 'api', key: 'acme.get state' },
      categories: four(true, null, null, false),
      consentId: 'acme.get state',
      policyVersion: '7',
      region: null,
    },
  ]);
});

test.each<{ desc: string; stored: Stored | null; expected: object }>([
  {
    desc: 'flags in words',
    stored: { answered: 'yes', states: { functional: 'granted', analytics: 1, ads: 'on' } },
    expected: { categories: EVERYTHING, answered: true, basis: 'explicit' },
  },
  { desc: 'one word for all', stored: { answered: 1, all: 'no' }, expected: { categories: REFUSED } },
  {
    desc: 'a list of what was accepted, and of what could be',
    stored: { accepted: ['analytics'], offered: ['analytics', 'ads', 'ads'] },
    expected: { categories: four(true, null, true, false), answered: null, purposes: [{}, { name: 'ads' }] },
  },
  { desc: 'an empty record', stored: { states: {} }, expected: { form: 'known', categories: UNTOLD } },
  { desc: 'no record', stored: { states: 'all' }, expected: { form: 'unknown' } },
  { desc: 'a set of which nothing is there', stored: { states: { ads: undefined } }, expected: { form: 'unknown' } },
  { desc: 'no list', stored: { accepted: 'all' }, expected: { form: 'unknown' } },
  { desc: 'no items', stored: { items: null }, expected: { form: 'unknown' } },
  { desc: 'nothing', stored: null, expected: { form: 'unknown' } },
  {
    desc: 'a placeholder, a date text, a number',
    stored: { answered: true, id: 'undefined', time: '2026-03-01T08:00:00Z', version: 3, region: {} },
    expected: { consentId: null, givenAt: Date.UTC(2026, 2, 1, 8), policyVersion: '3', region: null },
  },
  {
    desc: 'a time before anybody answered',
    stored: { answered: false, time: 1_770_000_000_000 },
    expected: { givenAt: null, basis: 'none' },
  },
])('reads $desc', ({ stored, expected }) => {
  expect(readingOf(stored)).toMatchObject(expected);
});

test.each([
  { desc: 'JSON', value: '{"ads":true}' },
  { desc: 'escaped JSON', value: encodeURIComponent('{"ads":true}') },
  { desc: 'base64 without padding', value: base64('{"ads":true}').replace(/=+$/, '') },
])('a record is $desc', ({ value }) => {
  const adapter = acme({ keys: { acme: record(({ ads }) => ({ states: { ads } })) } });
  expect(adapter.read(evidenceOf(withCookies({ acme: value })))).toMatchObject([{ categories: { marketing: true } }]);
});

test('another platform’s value under a key that both use is no reading', () => {
  const adapter = acme({ keys: { shared: () => undefined } });
  expect(adapter.read(evidenceOf(withCookies({ shared: 'x' })))).toEqual([]);
});
