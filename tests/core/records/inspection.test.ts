import { describe, expect, test } from 'vitest';
import { inspectionOf } from '../../../core/records/inspection.ts';
import * as z from '../../../core/shared/schema.ts';
import { CLIENT_ID, READ_AT, SEEN, sealed, SESSION } from './samples.ts';

// The form of inspection.json, read off what the Website Evidence Collector 2 writes and what its reporter's page takes.
const maybe = z.nullable(z.string());
const parties = z.strictObject({ firstParty: z.array(z.string()), thirdParty: z.array(z.string()) });
const links = z.array(z.object({ href: z.string(), inner_text: z.string(), inner_html: z.string() }));
const Inspection = z.strictObject({
  title: z.string(),
  task_description: z.unknown(),
  uri_ins: z.url(),
  uri_refs: z.array(z.url()),
  uri_dest: z.url(),
  uri_redirects: z.array(z.url()),
  secure_connection: z.strictObject({
    https_redirect: z.nullable(z.boolean()),
    redirects: z.array(z.string()),
    https_support: z.nullable(z.boolean()),
    https_error: maybe,
    http_error: maybe,
  }),
  testSSLError: z.null(),
  testSSLErrorOutput: z.null(),
  testSSLErrorCode: z.null(),
  testSSL: z.null(),
  host: z.string(),
  script: z.strictObject({
    host: z.string(),
    version: z.strictObject({ npm: z.string(), commit: maybe }),
    config: z.record(z.string(), z.unknown()),
    cmd_args: z.string(),
    environment: z.record(z.string(), z.string()),
    node_version: z.string(),
  }),
  localStorage: z.record(
    z.url(),
    z.record(z.string(), z.object({ value: z.unknown(), firstPartyStorage: z.boolean() })),
  ),
  cookies: z.array(
    z.strictObject({
      name: z.string(),
      value: z.string(),
      domain: z.string(),
      path: z.string(),
      expires: z.number(),
      size: z.number(),
      httpOnly: z.nullable(z.boolean()),
      secure: z.nullable(z.boolean()),
      session: z.nullable(z.boolean()),
      sameSite: z.optional(z.enum(['Strict', 'Lax', 'None'])),
      partitionKey: z.optional(z.string()),
      expiresUTC: z.optional(z.iso.datetime()),
      expiresDays: z.optional(z.number()),
      firstPartyStorage: z.boolean(),
    }),
  ),
  beacons: z.array(z.object({ url: z.string(), listName: z.string(), occurrances: z.number() })),
  links: z.strictObject({ firstParty: links, thirdParty: links, social: links, keywords: links }),
  unsafeForms: z.array(z.object({ id: z.string(), action: z.string(), method: z.string() })),
  browser: z.strictObject({
    name: z.string(),
    version: z.string(),
    user_agent: z.string(),
    platform: z.strictObject({ name: z.string(), version: z.string() }),
    extra_headers: z.object({ dnt: z.number() }),
    preset_cookies: z.record(z.string(), z.string()),
  }),
  browsing_history: z.array(z.url()),
  hosts: z.strictObject({
    requests: parties,
    beacons: parties,
    cookies: parties,
    localStorage: parties,
    links: parties,
    contentSecurityPolicy: parties,
  }),
  websockets: z.record(z.string(), z.unknown()),
  websocketLog: z.record(z.string(), z.unknown()),
  start_time: z.iso.datetime(),
  end_time: z.iso.datetime(),
});

describe('inspection.json', () => {
  test.each([false, true])('has the form that the reporter reads; identifiers shown: %s', async (withIdentifiers) => {
    const inspection: unknown = JSON.parse(JSON.stringify(inspectionOf(await sealed(withIdentifiers))));
    expect(z.safeParse(Inspection, inspection).error?.issues ?? []).toEqual([]);
  });

  test('of a page that holds nothing has the form too', async () => {
    const nothing = { cookies: [], stored: [], findings: [], policy: [], consent: { chosen: null, readings: [] } };
    const inspection: unknown = JSON.parse(JSON.stringify(inspectionOf(await sealed(false, nothing))));
    expect(z.safeParse(Inspection, inspection).success).toBe(true);
  });

  test('gives cookies with their parties and lifetimes, and no value', async () => {
    const { cookies, localStorage } = inspectionOf(await sealed());
    expect(cookies).toEqual([
      expect.objectContaining({
        name: '_ga',
        value: '[masked, 27 characters]',
        domain: 'nimbus.example',
        expires: READ_AT / 1000 + 400 * 86_400,
        expiresUTC: '2027-12-08T12:00:00.000Z',
        expiresDays: 400,
        firstPartyStorage: true,
      }),
      expect.objectContaining({ name: 'basket', domain: '', expires: -1, firstPartyStorage: true }),
      expect.objectContaining({ name: 'sid', value: '[not seen]', httpOnly: true, session: true, size: 3 }),
      expect.objectContaining({
        name: 'track',
        sameSite: 'None',
        partitionKey: 'https://nimbus.example',
        firstPartyStorage: false,
      }),
    ]);
    expect(localStorage).toEqual({
      'https://www.nimbus.example': { ajs_user_id: { value: '[masked, 15 characters]', firstPartyStorage: true } },
    });
    expect(JSON.stringify(inspectionOf(await sealed()))).not.toContain(CLIENT_ID);
  });

  test('shows the identifiers that the person chose to show, and still no value', async () => {
    const inspection = inspectionOf(await sealed(true));
    expect(inspection.cookies[0]?.value).toBe(CLIENT_ID);
    expect(JSON.stringify(inspection)).not.toContain(SESSION);
  });

  test('divides hosts by party, a look-alike of the site included', async () => {
    const evidence = { ...SEEN.evidence, thirdPartyHosts: ['px.adnet.example', 'evilnimbus.example'] };
    const { hosts } = inspectionOf(await sealed(false, { evidence }));
    expect(hosts.requests).toEqual({
      firstParty: ['www.nimbus.example'],
      thirdParty: ['px.adnet.example', 'evilnimbus.example'],
    });
    expect(hosts.cookies).toEqual({
      firstParty: ['nimbus.example', 'www.nimbus.example'],
      thirdParty: ['px.adnet.example'],
    });
  });

  test('claims no test that was not made, and names the seal it comes from', async () => {
    const from = await sealed();
    const { secure_connection, task_description, script } = inspectionOf(from);
    expect(secure_connection).toMatchObject({ https_redirect: null, https_support: true });
    expect(task_description).toMatchObject({ record_sha256: from.seal.value, access: 'page' });
    expect(task_description.not_tested).toContain('WebSockets');
    expect(script).toMatchObject({ version: { commit: 'Habeas 9.9.9' } });
  });
});
