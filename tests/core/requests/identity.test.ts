import { describe, expect, test } from 'vitest';
import { identityProblems } from '../../../core/requests/identity.ts';
import type { Identity } from '../../../core/requests/request.ts';

const EMPTY: Identity = { name: '', email: '', postalAddress: '', accountId: '' };

const ROWS: { desc: string; identity: Partial<Identity>; problems: ReturnType<typeof identityProblems> }[] = [
  { desc: 'a name is enough', identity: { name: 'Ada Exemple' }, problems: [] },
  { desc: 'an e-mail address is enough', identity: { email: 'ada@mail.example' }, problems: [] },
  {
    desc: 'everything',
    identity: { name: 'Ada', email: ' ada@mail.example ', postalAddress: '1 place\nVille', accountId: 'K-1' },
    problems: [],
  },
  { desc: 'an e-mail field of blanks is empty', identity: { name: 'Ada', email: '  ' }, problems: [] },
  { desc: 'nobody', identity: {}, problems: [{ field: 'name', problem: 'name-or-email' }] },
  {
    desc: 'an account number alone says not who asks',
    identity: { name: '  ', accountId: 'K-1' },
    problems: [{ field: 'name', problem: 'name-or-email' }],
  },
  ...[
    'ada',
    'ada@localhost',
    'a@b.example,c@d.example',
    'ada@mail.example\nBcc: x@y.example',
    'Ada <ada@mail.example>',
  ].map((email) => ({
    desc: `no plain address: ${email}`,
    identity: { email },
    problems: [{ field: 'email', problem: 'not-an-address' } as const],
  })),
  {
    desc: 'a wrong address is wrong beside a name, too',
    identity: { name: 'Ada', email: 'ada' },
    problems: [{ field: 'email', problem: 'not-an-address' }],
  },
  { desc: 'a name at the limit', identity: { name: 'a'.repeat(200) }, problems: [] },
  { desc: 'a name over it', identity: { name: 'a'.repeat(201) }, problems: [{ field: 'name', problem: 'too-long' }] },
  {
    desc: 'two fields over their limits',
    identity: { name: 'Ada', postalAddress: 'a'.repeat(501), accountId: 'a'.repeat(101) },
    problems: [
      { field: 'postalAddress', problem: 'too-long' },
      { field: 'accountId', problem: 'too-long' },
    ],
  },
];

describe('identityProblems', () => {
  test.each(ROWS)('$desc', ({ identity, problems }) => {
    expect(identityProblems({ ...EMPTY, ...identity })).toEqual(problems);
  });

  test('an imported identity whose fields are no text', () => {
    const imported = { ...EMPTY, name: 5 } as unknown as Identity;
    expect(identityProblems(imported)).toEqual([{ field: 'name', problem: 'not-text' }]);
  });
});
