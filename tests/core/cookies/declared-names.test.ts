import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredNames } from '../../../core/cookies/declared-names.ts';

describe('the names that a declared name means', () => {
  it.each<[string, string[]]>([
    ['acme_session', ['acme_session']],
    ['_acme_#', ['_acme_*']],
    ['_acme_*', ['_acme_*']],
    ['_acme_##', ['_acme_*']],
    ['_acme_<container-id>', ['_acme_*']],
    ['_acme_<id>', ['_acme_*']],
    ['_acme_{id}', ['_acme_*']],
    ['_acme_${property-id}', ['_acme_*']],
    ['_acme_[id]', ['_acme_*']],
    ['_acme_(id)', ['_acme_*']],
    ['_acme_XXXXXXXXXX', ['_acme_*']],
    ['_acme_xxx', ['_acme_*']],
    ['_acme_...', ['_acme_*']],
    ['_acme_…', ['_acme_*']],
    ['_gtm_UA-XXXXX-Y', ['_gtm_UA-*']],
    ['mp_%s_acme', ['mp_*_acme']],
    ['_acme [x2]', ['_acme']],
    ['_acme (x3)', ['_acme']],
    ['"_acme"', ['_acme']],
    ['“_acme”', ['_acme']],
    ['_one, _two', ['_one', '_two']],
    ['_one; _two', ['_one', '_two']],
    ['_one / _two and _three', ['_one', '_two', '_three']],
    ['_one _two', ['_one', '_two']],
    ['_one et _two', ['_one', '_two']],
    ['_one, _one', ['_one']],
    ['Acme Session Name', ['Acme Session Name']],
    ['maxx', ['maxx']],
    ['taxi', ['taxi']],
    ['xx', ['xx']],
    ['__Secure-3PSID', ['__Secure-3PSID']],
    ['next-auth.session-token', ['next-auth.session-token']],
    ['#', []],
    ['*', []],
    ['_#', []],
    ['a*', []],
    ['', []],
    ['   ', []],
  ])('%s', (declared, names) => expect(declaredNames(declared)).toEqual(names));

  it.each<[string, string[]]>([
    ['/^_pk_.*$/', ['_pk_*']],
    ['/^_pk_/', ['_pk_*']],
    ['/^_pk_id$/', ['_pk_id']],
    ['/_pk_/i', ['*_pk_*']],
    ['/^_pk_id\\.\\d+$/', ['_pk_id.*']],
    ['/^_pk_(id|ses)$/', []],
    ['/^one$|^two$/', ['one', 'two']],
    ['/^acme_[a-z0-9]+_x$/', ['acme_*_x']],
    ['/^(a+)+$/', []],
    ['/.*/', []],
    ['/(?=x)acme/', []],
  ])('of the expression %s, which is never run', (declared, names) => expect(declaredNames(declared)).toEqual(names));

  it('takes any text, in time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2_000 }), (text) => {
        expect(declaredNames(text).length).toBeLessThan(1_001);
      }),
    );
    const start = performance.now();
    for (const text of [
      '<'.repeat(1e5),
      '{a'.repeat(1e5),
      'a, '.repeat(1e5),
      `/${'(a|'.repeat(60)}/`,
      'x '.repeat(1e5),
    ]) {
      declaredNames(text);
    }
    expect(performance.now() - start).toBeLessThan(200);
  });
});
