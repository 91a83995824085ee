import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildData, companyTable, cookieTable } from '../../scripts/build-data.ts';

const committed = (file: string): string => readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');

describe('data/', () => {
  it('is what `npm run build:data` makes, byte for byte', () => {
    for (const [file, text] of Object.entries(buildData()))
      expect(committed(file) === text, `${file}: run npm run build:data`).toBe(true);
  });

  it('keeps its size', () => {
    expect(committed('open-cookie-database.ts').length).toBeLessThan(75_000);
    expect(committed('companies.ts').length).toBeLessThan(120_000);
  });

  it('names source, licence and version of each package it is made from', () => {
    const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const provenance = committed('PROVENANCE.md');
    for (const name of ['@slashgear/gdpr-cookie-scanner', 'third-party-web'])
      expect(provenance).toContain(`\`${name}\` ${devDependencies[name]}`);
    expect(committed('LICENSE-APACHE-2.0.txt')).toContain(
      'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION',
    );
    expect(readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8')).toContain('data/LICENSE-APACHE-2.0.txt');
  });
});

const row = (cookie: string, given: Partial<Parameters<typeof cookieTable>[0][string][number]> = {}) => ({
  category: 'Marketing',
  cookie,
  domain: '',
  dataController: 'Acme',
  wildcardMatch: '0' as const,
  ...given,
});

describe('cookieTable', () => {
  it.each([
    { desc: 'exact name', rows: [row('acme_uid')], lines: ['acme_uid\tmarketing\tAcme'] },
    { desc: 'wildcard', rows: [row('_acme_', { wildcardMatch: '1' })], lines: ['_acme_*\tmarketing\tAcme'] },
    {
      desc: 'wildcard of its own writing',
      rows: [row('AC_*', { wildcardMatch: '1' })],
      lines: ['AC_*\tmarketing\tAcme'],
    },
    {
      desc: 'short wildcard without a domain',
      rows: [row('_a_', { wildcardMatch: '1' })],
      lines: ['_a_\tmarketing\tAcme'],
    },
    {
      desc: 'short wildcard on its domain',
      rows: [row('ac_', { wildcardMatch: '1', domain: '.acme.example' })],
      lines: ['ac_*\tmarketing\tAcme\tacme.example'],
    },
    {
      desc: 'plain word on its domains',
      rows: [row('token', { domain: 'acme.example (3rd party) or ads.example' })],
      lines: ['token\tmarketing\tAcme\tacme.example', 'token\tmarketing\tAcme\tads.example'],
    },
    { desc: 'plain word without a domain', rows: [row('token')], lines: [] },
    {
      desc: 'plain word that is necessary names no company',
      rows: [row('store', { category: 'Functional' })],
      lines: ['store\tnecessary\t-'],
    },
    {
      desc: 'a telling name needs no domain',
      rows: [row('_acme_id', { domain: 'acme.example' })],
      lines: ['_acme_id\tmarketing\tAcme'],
    },
    {
      desc: 'a name with two meanings keeps its domains',
      rows: [
        row('AcmeSync', { domain: 'a.example' }),
        row('AcmeSync', { domain: 'b.example', category: 'Functional' }),
      ],
      lines: ['AcmeSync\tmarketing\tAcme\ta.example', 'AcmeSync\tnecessary\tAcme\tb.example'],
    },
    { desc: 'names that no cookie has', rows: [row('Site History'), row('conv/%INTEGER%'), row('')], lines: [] },
    {
      desc: 'a comfort among the functional',
      rows: [row('acme_lang', { category: 'Functional' })],
      lines: ['acme_lang\tpreferences\tAcme'],
    },
    {
      desc: 'no comfort: its name speaks of none',
      rows: [row('acme_auth', { category: 'Functional' })],
      lines: ['acme_auth\tnecessary\tAcme'],
    },
    {
      desc: 'software that the site runs',
      rows: [row('XYZSESSID', { category: 'Functional', dataController: 'PHP.net' })],
      lines: ['XYZSESSID\tnecessary\t-'],
    },
    {
      desc: 'a lifetime in the place of the company',
      rows: [row('acme_uid', { dataController: '29 days' })],
      lines: ['acme_uid\tmarketing\tPlatform'],
    },
  ])('$desc', ({ rows, lines }) => expect(cookieTable({ Platform: rows })).toEqual(lines));

  it('stops at a category that is new', () => {
    expect(() => cookieTable({ Acme: [row('acme_uid', { category: 'Gaming' })] })).toThrow('Gaming');
  });
});

it('companyTable keeps companies, the widest domains and what they are loaded for', () => {
  expect(
    companyTable([
      {
        name: 'Acme Ads',
        company: 'Acme',
        category: 'ad',
        domains: ['*.acme.example', 'px.acme.example', '192.0.2.1'],
      },
      { name: 'Blue', category: 'cdn', domains: ['*.Blue.example', 'acme.example'] },
      { name: 'Tool', category: 'utility', domains: ['tool.example'] },
    ]),
  ).toEqual([
    'acme.example\tAcme\tad',
    'acme.example\tBlue\thosting',
    'blue.example\tBlue\thosting',
    'tool.example\tTool',
  ]);
});

it('companyTable stops at a category that is new', () => {
  expect(() => companyTable([{ name: 'Acme', category: 'gaming', domains: ['acme.example'] }])).toThrow('gaming');
});
