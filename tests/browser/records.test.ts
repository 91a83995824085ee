import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../browser/hash.ts';
import { deleteRecords, storedRecords, storeRecords } from '../../browser/records.ts';

const one = { id: 'a', raw: { record: 1 } };
const two = { id: 'b', raw: 'damaged' };

beforeEach(() => deleteRecords());
afterEach(() => vi.restoreAllMocks());

describe('the database of records', () => {
  it('keeps what it is given, as it is', async () => {
    expect(await storeRecords([one, two])).toEqual({ ok: true, value: null });
    expect(await storedRecords()).toEqual([one, two]);
  });

  it('deletes one, or all', async () => {
    await storeRecords([one, two]);
    await deleteRecords(['a']);
    expect(await storedRecords()).toEqual([two]);
    await deleteRecords();
    expect(await storedRecords()).toEqual([]);
  });

  it.each([
    { name: 'QuotaExceededError', problem: 'storage-full' },
    { name: 'UnknownError', problem: 'storage-failed' },
  ])('says $problem when the browser says $name, and keeps none of them', async ({ name, problem }) => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value: { id: string },
    ) {
      if (value.id === 'b') throw new DOMException('no', name);
      return put.call(this, value);
    });
    expect(await storeRecords([one, two])).toEqual({ ok: false, problem });
    expect(await storedRecords()).toEqual([]);
  });

  it('says that it failed where the browser opens no database', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted on a database', 'InvalidStateError');
    });
    expect(await storeRecords([one])).toEqual({ ok: false, problem: 'storage-failed' });
    await expect(storedRecords()).rejects.toThrow();
  });
});

describe('the hash', () => {
  it.each([
    { text: '', hash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { text: 'abc', hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
  ])('of “$text” is that of FIPS 180-4', async ({ text, hash }) => expect(await sha256(text)).toBe(hash));

  it('is of the text in UTF-8', async () => {
    expect(await sha256('é')).not.toBe(await sha256('e\u0301'));
  });
});
