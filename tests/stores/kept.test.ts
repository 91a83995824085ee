import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as files from '../../browser/files.ts';
import { useBackup } from '../../stores/backup.ts';
import { useCases } from '../../stores/cases.ts';
import { composing, setComposing } from '../../stores/composing.ts';
import { useIdentity } from '../../stores/identity.ts';
import { allSetAside } from '../../stores/quarantine.ts';
import { useSettings } from '../../stores/settings.ts';

const camille = {
  name: 'Camille Roux',
  email: 'camille@example.org',
  postalAddress: '1 rue Neuve',
  accounts: { 'a.test': 'K-7' },
};
const fileOf = (content: unknown): File =>
  new File([typeof content === 'string' ? content : JSON.stringify(content)], 'habeas.json');

beforeEach(() => {
  fakeBrowser.reset();
  setActivePinia(createPinia());
});

describe('identity', () => {
  it('comes back as typed, valid or not', async () => {
    await useIdentity().change({ ...camille, email: 'camille@' });
    setActivePinia(createPinia());
    await useIdentity().open();
    expect(useIdentity().kept.email).toBe('camille@');
  });

  it('gives a letter the account number of its own site only', async () => {
    await useIdentity().change(camille);
    expect(useIdentity().forSite('a.test').accountId).toBe('K-7');
    expect(useIdentity().forSite('b.test').accountId).toBe('');
  });

  it('keeps the other sites’ numbers when one is typed in a letter', async () => {
    await useIdentity().change(camille);
    await useIdentity().changeForSite('b.test', { ...useIdentity().forSite('b.test'), accountId: '42' });
    expect(useIdentity().kept.accounts).toEqual({ 'a.test': 'K-7', 'b.test': '42' });
  });

  it.each([
    ['a text', 'nobody'],
    ['a version to come', { version: 2, name: 'x' }],
    ['a missing field', { version: 1, name: 'x' }],
  ])('sets aside what does not validate and goes on: %s', async (_, stored) => {
    await fakeBrowser.storage.local.set({ identity: stored });
    await useIdentity().open();
    expect(useIdentity().kept.name).toBe('');
    expect(await allSetAside()).toEqual([{ from: 'identity', value: stored }]);
    await useIdentity().open();
    expect(await allSetAside()).toHaveLength(1);
  });
});

describe('a full storage', () => {
  it.each([
    {
      desc: 'identity',
      first: () => useIdentity().change(camille),
      unsaved: () => useIdentity().change({ ...useIdentity().kept, name: 'C. Roux' }),
      next: () => useIdentity().change({ ...useIdentity().kept, email: 'c@example.org' }),
      again: () => useIdentity().change(useIdentity().kept),
      key: 'identity',
      kept: { name: 'C. Roux' },
    },
    {
      desc: 'an address for a site',
      first: () => useSettings().setAddress('a.test', 'dpo@a.test'),
      unsaved: () => useSettings().setAddress('b.test', 'dpo@b.test'),
      next: () => useSettings().change({ letterLanguage: 'own' }),
      again: () => useSettings().change({}),
      key: 'settings',
      kept: { addresses: { 'a.test': 'dpo@a.test', 'b.test': 'dpo@b.test' } },
    },
  ])('saves what it had no room for with the next change, or when asked again: $desc', async (row) => {
    for (const later of [row.next, row.again]) {
      fakeBrowser.reset();
      setActivePinia(createPinia());
      expect(await row.first()).toBeNull();
      const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
      expect(await row.unsaved()).toBe('storage-full');
      full.mockRestore();
      expect(await later()).toBeNull();
      expect((await fakeBrowser.storage.local.get(row.key))[row.key]).toMatchObject(row.kept);
    }
  });
});

it('keeps what was typed before the page had read what is kept, beside what it then reads', async () => {
  const kept = { version: 1, name: '', email: 'a@exemple.test', postalAddress: '', accounts: { 'exemple.test': '7' } };
  await fakeBrowser.storage.local.set({ identity: kept });
  const identity = useIdentity();
  const opened = identity.open();
  const saved = identity.change({ name: 'Ada', email: '', postalAddress: '', accounts: {} });
  await Promise.all([opened, saved]);
  const whole = { name: 'Ada', email: 'a@exemple.test', postalAddress: '', accounts: { 'exemple.test': '7' } };
  expect(identity.kept).toEqual(whole);
  expect(await fakeBrowser.storage.local.get('identity')).toEqual({ identity: { version: 1, ...whole } });

  await fakeBrowser.storage.local.set({
    settings: { version: 1, letterLanguage: 'own', addresses: { 'exemple.test': 'dpo@exemple.test' } },
  });
  const settings = useSettings();
  await Promise.all([settings.open(), settings.setAddress('autre.test', 'dpo@autre.test')]);
  expect(settings.settings).toEqual({
    version: 1,
    letterLanguage: 'own',
    addresses: { 'exemple.test': 'dpo@exemple.test', 'autre.test': 'dpo@autre.test' },
    corrections: {},
  });
});

describe('two pages open at once', () => {
  it('both keep what they changed of the identity', async () => {
    const one = useIdentity();
    await one.change(camille);
    const other = useIdentity(createPinia());
    await other.open();
    await one.change({
      ...camille,
      postalAddress: '2 rue Vieille',
      accounts: { ...camille.accounts, 'b.test': '1' },
    });
    await other.change({
      ...other.kept,
      email: 'roux@example.org',
      accounts: { ...camille.accounts, 'c.test': '2' },
    });
    setActivePinia(createPinia());
    await useIdentity().open();
    expect(useIdentity().kept).toEqual({
      ...camille,
      email: 'roux@example.org',
      postalAddress: '2 rue Vieille',
      accounts: { 'a.test': 'K-7', 'b.test': '1', 'c.test': '2' },
    });
  });

  it('both keep what they changed of the settings', async () => {
    const one = useSettings();
    const other = useSettings(createPinia());
    await Promise.all([one.open(), other.open()]);
    await one.setAddress('a.test', 'dpo@a.test');
    await other.change({ letterLanguage: 'own' });
    setActivePinia(createPinia());
    await useSettings().open();
    expect(useSettings().settings).toMatchObject({ letterLanguage: 'own', addresses: { 'a.test': 'dpo@a.test' } });
  });

  it('keep the last of many quick changes', async () => {
    await Promise.all(['C', 'Ca', 'Cam'].map((name) => useIdentity().change({ ...camille, name })));
    setActivePinia(createPinia());
    await useIdentity().open();
    expect(useIdentity().kept.name).toBe('Cam');
  });
});

describe('settings', () => {
  it('remembers an address for its site, and forgets it', async () => {
    await useSettings().setAddress('a.test', 'dpo@a.test');
    setActivePinia(createPinia());
    await useSettings().open();
    expect(useSettings().settings.addresses).toEqual({ 'a.test': 'dpo@a.test' });
    await useSettings().setAddress('a.test', null);
    expect(useSettings().settings.addresses).toEqual({});
  });
});

describe('composing', () => {
  it('remembers the request on screen by site', async () => {
    await setComposing('a.test', 'erasure');
    expect(await composing('a.test')).toBe('erasure');
    expect(await composing('b.test')).toBeNull();
    await setComposing('a.test', null);
    expect(await composing('a.test')).toBeNull();
  });

  it('ignores a right that is none', async () => {
    await fakeBrowser.storage.local.set({ 'composing:a.test': 'revenge' });
    expect(await composing('a.test')).toBeNull();
  });
});

describe('back-up', () => {
  it('brings everything back after everything was deleted', async () => {
    const save = vi.spyOn(files, 'saveFile').mockImplementation(() => {});
    await useIdentity().change(camille);
    await useSettings().setAddress('a.test', 'dpo@a.test');
    await useBackup().exportAll();
    const content = save.mock.calls[0]?.[2] ?? '';
    await useBackup().deleteAll();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    expect(await useBackup().restore(fileOf(content))).toEqual({ ok: true, cases: 0, records: 0, setAside: 0 });
    setActivePinia(createPinia());
    await Promise.all([useIdentity().open(), useSettings().open()]);
    expect(useIdentity().kept).toEqual(camille);
    expect(useSettings().settings.addresses).toEqual({ 'a.test': 'dpo@a.test' });
  });

  it.each([
    ['no JSON', '<html>', 'not-backup'],
    ['other JSON', { hello: 1 }, 'not-backup'],
    ['an array', [], 'not-backup'],
    ['a newer form', { habeas: 2, kept: {} }, 'newer-backup'],
  ])('changes nothing when the file is %s', async (_, content, problem) => {
    await useIdentity().change(camille);
    expect(await useBackup().restore(fileOf(content))).toEqual({ ok: false, problem });
    expect(useIdentity().kept).toEqual(camille);
  });

  it('changes nothing at all when storage refuses', async () => {
    await useIdentity().change(camille);
    const before = await fakeBrowser.storage.local.get(null);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const kept = {
      identity: { version: 1, ...camille, name: 'Other' },
      cases: { version: 1, cases: [{ id: 'broken' }] },
    };
    expect(await useBackup().restore(fileOf({ habeas: 1, kept }))).toEqual({ ok: false, problem: 'storage-full' });
    expect(await fakeBrowser.storage.local.get(null)).toEqual(before);
  });

  it('sets a damaged identity and case aside and keeps the identity that is here', async () => {
    await useIdentity().change(camille);
    const kept = { identity: { version: 1, name: 5 }, cases: { version: 1, cases: [{ id: 'broken' }] } };
    expect(await useBackup().restore(fileOf({ habeas: 1, kept }))).toEqual({
      ok: true,
      cases: 0,
      records: 0,
      setAside: 2,
    });
    expect(useIdentity().kept).toEqual(camille);
    expect(useCases().cases).toEqual([]);
    expect(useCases().quarantined).toEqual([{ id: 'broken' }]);
  });
});
