import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as cookies from '../../browser/cookies.ts';
import * as extension from '../../browser/extension.ts';
import * as files from '../../browser/files.ts';
import * as permissions from '../../browser/permissions.ts';
import * as pages from '../../browser/policy-pages.ts';
import { deleteRecords, storedRecords, storeRecords } from '../../browser/records.ts';
import * as scripting from '../../browser/scripting.ts';
import * as tabs from '../../browser/tabs.ts';
import { useBackup } from '../../stores/backup.ts';
import { useCases } from '../../stores/cases.ts';
import { useIdentity } from '../../stores/identity.ts';
import { useRecords } from '../../stores/records.ts';
import { useRequest } from '../../stores/request.ts';
import { useSettings } from '../../stores/settings.ts';
import { useSite } from '../../stores/site.ts';
import { InProcessWorker } from './in-process-worker.ts';
import { pageAnswer, policyPage } from './visited-page.ts';

vi.mock('../../browser/policy-pages.ts', () => ({
  readPolicyPage: vi.fn(),
  readOpenPage: vi.fn(),
  readPolicyFiles: async () => [],
}));
vi.stubGlobal('Worker', InProcessWorker);
// As it is built: the development server has no worker.
vi.stubEnv('DEV', false);

const GA = '1122334455.1793700000';
const madeBy = { program: 'Habeas', version: '9.9.9', browser: 'a browser' } as const;
const fileOf = (content: string): File => new File([content], 'habeas.json');

beforeEach(async () => {
  fakeBrowser.reset();
  setActivePinia(createPinia());
  vi.restoreAllMocks();
  vi.spyOn(tabs, 'currentTab').mockResolvedValue({ id: 1, windowId: 1, url: 'https://www.exemple.test/' });
  vi.spyOn(permissions, 'accessTier').mockResolvedValue('page');
  vi.spyOn(scripting, 'readTab').mockImplementation(() => Promise.resolve(pageAnswer()));
  vi.spyOn(cookies, 'cookiesOf').mockResolvedValue(null);
  vi.spyOn(extension, 'madeBy').mockReturnValue(madeBy);
  vi.spyOn(files, 'saveFile').mockImplementation(() => {});
  vi.mocked(pages.readPolicyPage).mockResolvedValue(policyPage);
  await deleteRecords();
});

async function kept(withIdentifiers = false) {
  const outcome = await useRecords().keep(withIdentifiers);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.value;
}

describe('one click', () => {
  it('keeps a sealed record of a reading of its own, and shows that reading', async () => {
    const site = useSite();
    await site.open();
    const shownBefore = site.evidence?.site.readAt ?? 0;
    vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ cookies: [['_new', 'since-then-123456']] }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { record } = await kept();
    expect(record.readAt).toBeGreaterThan(shownBefore);
    expect(record.readAt).toBe(site.evidence?.site.readAt);
    expect(record.cookies.map(({ name }) => name)).toEqual(['_new']);
    expect(site.cookies?.map((entry) => entry.cookie.name)).toEqual(['_new']);
  });

  it('holds choice, cookies, findings, policy and limits, and no value', async () => {
    const sealed = await kept();
    expect(sealed.record).toMatchObject({
      madeBy,
      site: { host: 'www.exemple.test', registrableDomain: 'exemple.test' },
      tier: 'page',
      consent: { chosen: 0, readings: [{ cmp: 'cookiebot', answered: true, hasConsentId: true, consentId: null }] },
      policy: [{ url: 'https://www.exemple.test/confidentialite', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(sealed.record.findings.map(({ rule }) => rule)).toContain('refused-yet-set');
    expect(sealed.record.limits).toContainEqual(expect.objectContaining({ kind: 'not-allowed', what: 'http-only' }));
    const text = JSON.stringify(sealed);
    for (const [, value] of pageAnswer().cookies) expect(text).not.toContain(value);
    expect(text).not.toContain(GA);
  });

  it('shows identifiers by choice', async () => {
    expect(JSON.stringify(await kept(true))).toContain(GA);
  });

  it('keeps none of a page that is gone', async () => {
    vi.mocked(pages.readPolicyPage).mockRejectedValue(new Error('No tab with id: 1'));
    expect(await useRecords().keep(false)).toEqual({ ok: false, problem: 'not-read' });
    vi.spyOn(scripting, 'readTab').mockRejectedValue(new Error('Cannot access contents'));
    expect(await useRecords().keep(false)).toEqual({ ok: false, problem: 'not-read' });
    expect(await storedRecords()).toEqual([]);
  });

  it('says when there is no room', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    expect(await useRecords().keep(false)).toEqual({ ok: false, problem: 'storage-full' });
  });
});

describe('what is kept', () => {
  it('comes back newest first', async () => {
    const first = await kept();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const second = await kept();
    await useRecords().open();
    expect(useRecords().records).toEqual([second, first]);
  });

  it('is told and kept apart where it was changed, swapped or is none', async () => {
    const sound = await kept();
    await new Promise((resolve) => setTimeout(resolve, 5));
    const other = await kept();
    const changed = structuredClone(sound);
    changed.record.readAt += 1;
    await storeRecords([
      { id: sound.seal.value, raw: changed },
      { id: 'f'.repeat(64), raw: other },
      { id: 'e'.repeat(64), raw: { hello: 1 } },
    ]);
    const records = useRecords();
    await records.open();
    expect(records.records).toEqual([other]);
    const problemOf = (id: string) => records.damaged.find((one) => one.id === id)?.problem;
    expect([sound.seal.value, 'f'.repeat(64), 'e'.repeat(64)].map(problemOf)).toEqual([
      'changed',
      'changed',
      'not-a-record',
    ]);
    expect(records.damaged).toHaveLength(3);
    records.saveAs('e'.repeat(64), 'record');
    expect(vi.mocked(files.saveFile).mock.lastCall?.[2]).toContain('"hello": 1');
    expect(await records.remove('e'.repeat(64))).toBe(true);
    expect(records.damaged).toHaveLength(2);
  });

  it('is saved sealed, and in the form for an authority’s tools', async () => {
    const sealed = await kept();
    const records = useRecords();
    await records.open();
    records.saveAs(sealed.seal.value, 'record');
    records.saveAs(sealed.seal.value, 'inspection');
    const [first, second] = vi.mocked(files.saveFile).mock.calls;
    const [name = '', , content = ''] = first ?? [];
    const [other = '', , inspection = ''] = second ?? [];
    expect([name, JSON.parse(content)]).toEqual([expect.stringMatching(/^habeas-record-www\.exemple\.test-/), sealed]);
    expect([other, JSON.parse(inspection)]).toEqual([
      expect.stringMatching(/^inspection-/),
      expect.objectContaining({ uri_ins: 'https://www.exemple.test/', beacons: [] }),
    ]);
  });

  it('is deleted one by one, or all at once', async () => {
    const one = await kept();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await kept();
    const records = useRecords();
    expect(await records.remove(one.seal.value)).toBe(true);
    expect(records.records).toHaveLength(1);
    expect(await records.remove()).toBe(true);
    expect(await storedRecords()).toEqual([]);
  });

  it('is not said to be none where the browser does not let Habeas look', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'InvalidStateError');
    });
    const records = useRecords();
    await records.open();
    expect([records.closed, records.records]).toEqual([true, []]);
    expect(await records.remove()).toBe(false);
  });
});

describe('back-up', () => {
  it('brings records back, once each, after everything was deleted', async () => {
    const sealed = await kept(true);
    await useBackup().exportAll();
    const content = vi.mocked(files.saveFile).mock.lastCall?.[2] ?? '';
    await useBackup().deleteAll();
    expect(await storedRecords()).toEqual([]);
    expect(await useBackup().restore(fileOf(content))).toMatchObject({ ok: true, records: 1, setAside: 0 });
    expect(await useBackup().restore(fileOf(content))).toMatchObject({ ok: true, records: 1, setAside: 0 });
    await useRecords().open();
    expect(useRecords().records).toEqual([sealed]);
  });

  it('takes hostile and changed records in as damaged, once each', async () => {
    const sealed = await kept();
    const changed = structuredClone(sealed);
    changed.record.cookies = [];
    const records = [changed, 7, null, { record: { version: 9 } }, '<script>'];
    const content = JSON.stringify({ habeas: 1, kept: {}, records });
    expect(await useBackup().restore(fileOf(content))).toMatchObject({ ok: true, records: 0, setAside: 5 });
    expect(await useBackup().restore(fileOf(content))).toMatchObject({ ok: true, records: 0, setAside: 0 });
    await useRecords().open();
    expect(useRecords().records).toEqual([sealed]);
    expect(
      useRecords()
        .damaged.map(({ problem }) => problem)
        .toSorted(),
    ).toEqual(['changed', 'newer-record', 'not-a-record', 'not-a-record', 'not-a-record']);
  });

  it('leaves the records as they were where the rest cannot be kept', async () => {
    const content = JSON.stringify({ habeas: 1, kept: {}, records: [await kept()] });
    await deleteRecords();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await useBackup().restore(fileOf(content))).toEqual({ ok: false, problem: 'storage-full' });
    expect(await storedRecords()).toEqual([]);
  });
});

describe('a request', () => {
  async function composing() {
    await Promise.all([useIdentity().open(), useSettings().open(), useCases().open()]);
    await useIdentity().change({ name: 'Ada Exemple', email: '', postalAddress: '', accounts: {} });
    await useSite().open();
    const request = useRequest();
    await request.start('access');
    await vi.waitFor(() => expect(request.drafts).not.toBeNull());
    return request;
  }

  it('takes along the records that are ticked, in the mail file and in its case', async () => {
    const sealed = await kept();
    const request = await composing();
    await vi.waitFor(() => expect(request.attachable).toEqual([sealed]));
    await request.deliver('eml');
    expect(vi.mocked(files.saveFile).mock.lastCall?.[2]).not.toContain('multipart/mixed');
    await request.attach(sealed.seal.value, true);
    await request.deliver('eml');
    const eml = vi.mocked(files.saveFile).mock.lastCall?.[2] ?? '';
    const attached = eml.slice(eml.indexOf('\r\n\r\n', eml.indexOf('filename=')), eml.lastIndexOf('--=_habeas--'));
    expect(JSON.parse(Buffer.from(attached.replaceAll(/\s/g, ''), 'base64').toString('utf8'))).toEqual(sealed);
    expect(useCases().cases[0]?.records).toEqual([sealed.seal.value]);
    await request.attach(sealed.seal.value, false);
    expect(request.attached).toEqual([]);
  });

  it('offers no record of another site', async () => {
    await kept();
    vi.spyOn(tabs, 'currentTab').mockResolvedValue({ id: 1, windowId: 1, url: 'https://autre.test/' });
    vi.spyOn(scripting, 'readTab').mockResolvedValue(pageAnswer({ url: 'https://autre.test/' }));
    const request = await composing();
    await useRecords().open();
    expect(useRecords().records).toHaveLength(1);
    expect(request.attachable).toEqual([]);
  });

  it('keeps records of a case when it is opened again, and lets go of those taken off', async () => {
    const sealed = await kept();
    const request = await composing();
    await request.deliver('copy');
    const { id } = useCases().cases[0]!;
    expect(await useCases().attach(id, [sealed.seal.value])).toBeNull();
    setActivePinia(createPinia());
    await useCases().open();
    expect(useCases().cases[0]?.records).toEqual([sealed.seal.value]);
    expect(await useCases().attach(id, [])).toBeNull();
    expect(useCases().cases[0]).not.toHaveProperty('records');
    expect(await useCases().attach('gone', [])).toBe('not-noted');
  });
});
