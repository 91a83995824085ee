import { expect, test } from 'vitest';
import { mailboxOf } from '../../../../core/policy/prose/mailboxes.ts';

test.each([
  { address: 'dpo@acme.example', kind: 'dpo' },
  { address: 'iod@acme.example', kind: 'dpo' },
  { address: 'acme.dsb@acme.example', kind: 'dpo' },
  { address: 'zodpovednaosoba@acme.example', kind: 'dpo' },
  { address: 'privacy-team@acme.example', kind: 'privacy' },
  { address: 'rodo@acme.example', kind: 'privacy' },
  { address: 'ochrana.udaju@acme.example', kind: 'privacy' },
  { address: 'proteccion-datos@acme.example', kind: 'privacy' },
  { address: 'tietosuoja@acme.example', kind: 'privacy' },
  { address: 'karriere@acme.example', kind: 'special' },
  { address: 'hr@acme.example', kind: 'special' },
  { address: 'fakturering@acme.example', kind: 'special' },
  { address: 'privacy-press@acme.example', kind: 'privacy' },
  { address: 'info@acme.example', kind: null },
  { address: 'chris@acme.example', kind: null },
  { address: 'fgreen@acme.example', kind: null },
])('$address is $kind', ({ address, kind }) => {
  const { dpo, privacy, special } = mailboxOf(address);
  expect(dpo ? 'dpo' : privacy ? 'privacy' : special ? 'special' : null).toBe(kind);
});

test.each([
  { address: 'privacy-us@acme.example', elsewhere: 'us' },
  { address: 'contact-us@acme.example', elsewhere: null },
  { address: 'ccpa@acme.example', elsewhere: 'us' },
  { address: 'no-reply@acme.example', elsewhere: null },
])('$address is for $elsewhere', ({ address, elsewhere }) => {
  expect(mailboxOf(address).elsewhere).toBe(elsewhere);
});

test('what nobody reads, and whose host says nothing', () => {
  expect([mailboxOf('no-reply@acme.example').unattended, mailboxOf('dpo@acme.example').unattended]).toEqual([
    true,
    false,
  ]);
  expect([mailboxOf('jo@gmail.com').freemail, mailboxOf('jo@acme.example').freemail]).toEqual([true, false]);
});
