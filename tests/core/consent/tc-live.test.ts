import { describe, expect, test } from 'vitest';
import { cmpIdOf } from '../../../core/consent/decode.ts';
import { readConsent } from '../../../core/consent/read.ts';
import { liveTcString } from '../../../core/consent/tc-live.ts';
import { evidenceOf } from '../evidence-of.ts';
import { EVERYTHING, withCookies } from './state.ts';
import { EVERY_PURPOSE, tcStringOf } from './tc-strings.ts';

describe('cmpIdOf', () => {
  test.each([2, 6, 10, 31, 300, 1023, 1024, 4095])('reads %d out of a TC string', (cmpId) => {
    expect(cmpIdOf(tcStringOf({ cmpId }))).toBe(cmpId);
  });

  test.each([
    { desc: 'nothing', text: '' },
    { desc: 'a text that ends before the number', text: 'CPabcdefPabcde' },
    { desc: 'letters of no base64', text: 'accepted by {nobody}' },
    { desc: 'JSON', text: '{"consent":"given","at":1}' },
  ])('is null for $desc', ({ text }) => {
    expect(cmpIdOf(text)).toBeNull();
  });
});

describe('liveTcString', () => {
  const tcString = tcStringOf({ cmpId: 6 });
  test.each([
    {
      desc: 'chosen now',
      data: { tcString, eventStatus: 'useractioncomplete' },
      expected: { answered: true, tcString },
    },
    { desc: 'chosen before', data: { tcString, eventStatus: 'tcloaded' }, expected: { answered: true, tcString } },
    { desc: 'being asked', data: { tcString, eventStatus: 'cmpuishown' }, expected: { answered: false, tcString } },
    {
      desc: 'an event that is none',
      data: { tcString, eventStatus: 'constructor' },
      expected: { answered: null, tcString },
    },
    {
      desc: 'no need of consent here',
      data: { tcString, eventStatus: 'tcloaded', gdprApplies: false },
      expected: null,
    },
    { desc: 'another platform', data: { tcString: tcStringOf({ cmpId: 7 }), eventStatus: 'tcloaded' }, expected: null },
    { desc: 'no string', data: { tcString: '', eventStatus: 'tcloaded' }, expected: null },
    { desc: 'no record', data: 'loaded', expected: null },
  ])('$desc', ({ data, expected }) => {
    const evidence = evidenceOf({});
    const beside = { key: '', asked: [data], item: () => null, starting: () => [], evidence, here: true };
    expect(liveTcString(6)(data, beside)).toEqual(expected);
  });
});

test.each([
  { cmpId: 6, cmp: 'sourcepoint' },
  { cmpId: 10, cmp: 'iab-tcf' },
  { cmpId: 31, cmp: 'iab-tcf' },
])('a TC string of CMP $cmpId is shown as of $cmp', async ({ cmpId, cmp }) => {
  const page = evidenceOf(withCookies({ 'euconsent-v2': tcStringOf({ cmpId, purposes: EVERY_PURPOSE }) }));
  const { chosen, readings } = await readConsent(page);
  expect(chosen).toMatchObject({ cmp, categories: EVERYTHING, answered: true, givenAt: Date.UTC(2026, 9, 5) });
  expect(readings).toHaveLength(1);
});
