import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Rows of the table in docs/permissions.md: the permission and when it is asked for. */
const rows = [...readFileSync(join(root, 'docs/permissions.md'), 'utf8').matchAll(/^\| `([^`]+)` \| (\w+ \w+)/gm)];
const asked = (when: string) => rows.filter((row) => row[2] === when).map((row) => row[1]!);

const manifestOf = (build: string) => JSON.parse(readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8'));

const KEYS = [
  'action',
  'background',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'short_name',
  'version',
];

test('docs/permissions.md has a row for each permission', () => {
  expect(rows.length).toBe(6);
  expect(asked('at install')).toHaveLength(4);
});

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(root, '.output', build);
  const manifest = manifestOf(build);
  const firefox = build.startsWith('firefox');

  test('is Manifest V3', () => {
    expect(manifest.manifest_version).toBe(3);
  });

  test('has the keys that are known, so no content script, host permission, update address or open door', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(
      [...KEYS, firefox ? 'browser_specific_settings' : 'minimum_chrome_version'].toSorted(),
    );
  });

  test('asks at install for what docs/permissions.md says and nothing else', () => {
    expect(manifest.permissions.toSorted()).toEqual(asked('at install').toSorted());
  });

  test('can be granted what docs/permissions.md says and nothing else', () => {
    // The grant for one site is a part of the one for every site.
    expect(manifest.optional_host_permissions).toEqual(
      asked('when you').filter((pattern) => !pattern.includes('<site>')),
    );
  });

  test('allows its pages scripts of its own and nothing by default', () => {
    const directives = new Map<string, string>(
      manifest.content_security_policy.extension_pages.split(';').map((directive: string) => {
        const [name = '', ...sources] = directive.trim().split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(Object.fromEntries(directives)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'none'",
      'connect-src': "'self' http: https:",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
    });
  });

  test('has the icons it names', () => {
    expect(Object.keys(manifest.icons)).toEqual(['16', '32', '48', '96', '128']);
    for (const icon of Object.values<string>(manifest.icons)) expect(existsSync(join(folder, icon)), icon).toBe(true);
  });
});

test('the Firefox build runs from Firefox 140 on, collects no data, and comes from the store only', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toEqual({
    gecko: {
      id: expect.stringMatching(/^[\w-]+@[\w.-]+$/),
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  });
});
