import { expect, test } from 'vitest';
import { durationDays, statedAddress, statedBasis, statedPage } from '../../../core/policy/stated.ts';

test.each([
  ['P1Y6M', 545],
  ['P24M', 730],
  ['P2W', 14],
  ['P3D', 3],
  ['PT12H', 1],
  ['P1DT12H', 1],
  ['2031-08-09T18:31:42P3Y', 1095],
  ['P', null],
  ['two years', null],
  ['P900Y', null],
  ['P99999Y', null],
])('the duration %s is %s days', (text, days) => {
  expect(durationDays(text)).toBe(days);
});

test.each([
  ['GDPR-6-1-a', 'consent'],
  ['Art. 6(1)(b) GDPR', 'contract'],
  ['Art. 6 Abs. 1 lit. c DSGVO', 'legal_obligation'],
  ['A6-1-f', 'legitimate_interest'],
  ['GDPR-99-1-a', null],
  ['GDPR-16-1-a', null],
  ['GDPR-6-4', null],
])('%s is the ground %s', (reference, basis) => {
  expect(statedBasis(reference)).toBe(basis);
});

test.each([
  ['dpo@nimbus.example', 'dpo@nimbus.example'],
  ['MAILTO:dpo@Nimbus.example?subject=x', 'dpo@nimbus.example'],
  ['mailto:dpo@nimbus.example,other@nimbus.example', null],
  ['dpo@nimbus.example?bcc=x@evil.example', null],
  ['mailto:dpo%0d%0aBcc:x@nimbus.example', null],
  ['', null],
])('the field %j holds %s', (field, address) => {
  expect(statedAddress(field)).toBe(address);
});

test.each([
  ['https://www.nimbus.example/form', 'https://www.nimbus.example/form'],
  ['javascript:alert(1)', null],
  ['/form', null],
  ['data:text/html,x', null],
])('the page %s is %s', (field, page) => {
  expect(statedPage(field)).toBe(page);
});
