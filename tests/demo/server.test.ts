import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo, type Demo } from '../../demo/server.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  cookies: string[];
  body: string;
}

/** One request to a host of the demo, over the loopback address. */
function get(demo: Demo, url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { protocol, host, pathname, search } = new URL(url);
  const secure = protocol === 'https:';
  return new Promise((resolve, reject) => {
    const sent = (secure ? httpsRequest : httpRequest)(
      {
        host: '127.0.0.1',
        port: secure ? demo.httpsPort : demo.httpPort,
        path: pathname + search,
        headers: { host, ...headers },
        servername: host,
        rejectUnauthorized: false,
        agent: false,
      },
      (message) => {
        const chunks: Buffer[] = [];
        message.on('data', (chunk: Buffer) => chunks.push(chunk));
        message.on('end', () =>
          resolve({
            status: message.statusCode ?? 0,
            headers: message.headers,
            cookies: message.headers['set-cookie'] ?? [],
            body: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

describe('the demo server', () => {
  it.each([
    { desc: 'Nuage in English', url: 'https://nuage.test/', has: '<html lang="en">' },
    { desc: 'Nuage in French', url: 'http://nuage.test/fr/', has: '<html lang="fr">' },
    { desc: 'its policy in English', url: 'https://nuage.test/en/privacy', has: 'dpo@nuage.test' },
    { desc: 'its policy in French', url: 'https://nuage.test/fr/confidentialite', has: 'délégué à la protection' },
    { desc: 'its declaration', url: 'https://nuage.test/cookies', has: 'CookieDeclaration' },
    { desc: 'the shop', url: 'https://boutique.test/', has: 'https://tracker.test/frame' },
    { desc: "the shop's notice", url: 'https://boutique.test/privacy', has: 'privacy@boutique.test' },
    { desc: 'the frame of the tracker', url: 'https://tracker.test/frame', has: 'advertisement' },
    { desc: 'the newspaper', url: 'https://journal.test/', has: 'https://legal.journal.test/confidentialite' },
    {
      desc: "the newspaper's shop",
      url: 'https://journal.test/librairie',
      has: 'https://docs.journal.test/confidentialite',
    },
    { desc: "its shop's policy", url: 'https://docs.journal.test/confidentialite', has: 'librairie@journal.test' },
    { desc: 'a site without policy', url: 'https://sans-politique.test/', has: 'tarte' },
    { desc: 'the hostile site', url: 'https://hostile.test/', has: '/flood.js' },
  ])('serves $desc', async ({ url, has }) => {
    const { status, body } = await get(demo, url);
    expect(status).toBe(200);
    expect(body).toContain(has);
  });

  it.each([
    { desc: 'a host it does not have', url: 'https://elsewhere.test/' },
    { desc: 'a page it does not have', url: 'https://nuage.test/nothing' },
    { desc: 'a policy of the site that has none', url: 'https://sans-politique.test/privacy' },
    { desc: 'a file outside its list', url: 'https://nuage.test/site.ts' },
  ])('answers 404 for $desc', async ({ url }) => {
    expect((await get(demo, url)).status).toBe(404);
  });

  it('names no host outside of the demo in what a browser loads by itself', async () => {
    for (const host of Object.keys(demo.origins)) {
      const { body } = await get(demo, `https://${host}/`);
      const loaded = [...body.matchAll(/(?:src|rel="stylesheet" href)="(https?:\/\/[^"/]+)/g)].map(
        ([, origin]) => origin,
      );
      expect(loaded.filter((origin) => !origin?.endsWith('.test'))).toEqual([]);
    }
  });

  it('notes every request it gets', async () => {
    await get(demo, 'https://sans-politique.test/somewhere');
    expect(demo.requests.at(-1)).toEqual({
      method: 'GET',
      host: 'sans-politique.test',
      path: '/somewhere',
      secure: true,
    });
  });

  it('runs twice side by side', async () => {
    const other = await startDemo();
    expect(other.httpsPort).not.toBe(demo.httpsPort);
    await other.close();
  });
});

describe('cookies of the demo', () => {
  it('gives each visit to Nuage a session cookie of its own that scripts cannot read', async () => {
    const sessions = await Promise.all(
      [1, 2].map(async () =>
        (await get(demo, 'https://nuage.test/')).cookies.find((line) => line.startsWith('connect.sid=')),
      ),
    );
    expect(sessions[0]).toMatch(/^connect\.sid=s%3A[\w-]{32}\.[\w-]{43}; HttpOnly; Path=\/; SameSite=Lax; Secure$/);
    expect(sessions[0]).not.toBe(sessions[1]);
  });

  it('keeps the session of a visitor who comes back', async () => {
    const { cookies } = await get(demo, 'https://nuage.test/', { cookie: 'connect.sid=kept; XSRF-TOKEN=kept' });
    expect(cookies).toEqual([]);
  });

  it('sets the tracker cookie once plain and once partitioned, both for third parties', async () => {
    const { cookies } = await get(demo, 'https://tracker.test/pixel.gif');
    expect(cookies).toHaveLength(2);
    for (const line of cookies) expect(line).toContain('Secure; HttpOnly; SameSite=None');
    expect(cookies.filter((line) => line.endsWith('; Partitioned'))).toHaveLength(1);
  });

  it('serves the shop under a nonce of each page and Trusted Types', async () => {
    const pages = await Promise.all([1, 2].map(() => get(demo, 'https://boutique.test/')));
    const nonces = pages.map(({ headers }) => /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(pages[0]?.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(pages[0]?.body).toContain(`nonce="${nonces[0]}"`);
  });
});

describe('a policy file in place of the policy of Nuage', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'habeas-demo-'));
    await writeFile(
      join(folder, 'policy.txt'),
      'Datenschutz\nVerantwortlich ist die Muster GmbH.\n- Auskunft: ds@muster.test',
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is served behind both links, in its language, and the site names no other company', async () => {
    const given = await startDemo({ policyFile: join(folder, 'policy.txt'), lang: 'de' });
    for (const path of ['/en/privacy', '/fr/confidentialite']) {
      const { body, headers } = await get(given, `https://nuage.test${path}`);
      expect(body).toContain('ds@muster.test');
      expect(body).toContain('<html lang="de">');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
    }
    expect((await get(given, 'https://nuage.test/')).body).not.toMatch(/Nuage|ld\+json/);
    await given.close();
  });

  it.each([
    { desc: 'none of its own', html: '<!doctype html><html class="x"><p>Text', has: '<html class="x" lang="de">' },
    { desc: 'one of its own', html: '<!doctype html><HTML lang="nl"><p>Text', has: '<HTML lang="nl">' },
    { desc: 'no html tag', html: '<!doctype html><p>Text', has: '<!doctype html><html lang="de">' },
    { desc: 'another attribute that ends so', html: '<html data-lang="x"><p>T', has: '<html data-lang="x" lang="de">' },
  ])('takes the language for an HTML file with $desc', async ({ html, has }) => {
    const file = join(folder, 'policy.html');
    await writeFile(file, html);
    const given = await startDemo({ policyFile: file, lang: 'de' });
    expect((await get(given, 'https://nuage.test/en/privacy')).body).toContain(has);
    await given.close();
  });

  it('says so when the file cannot be read', async () => {
    await expect(startDemo({ policyFile: join(folder, 'missing.txt') })).rejects.toThrow('missing.txt');
  });
});
