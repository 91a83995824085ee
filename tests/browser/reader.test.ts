import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newReader, startAhead } from '../../browser/reader.ts';
import { WorkerFailed } from '../../browser/worker-calls.ts';

const started: unknown[][] = [];
class Started {
  constructor(...args: unknown[]) {
    started.push(args);
  }
  terminate(): void {}
}
class Refused {
  constructor() {
    throw new DOMException('not of this origin', 'SecurityError');
  }
}

beforeEach(() => {
  started.length = 0;
  vi.stubEnv('DEV', false);
});
afterEach(() => vi.unstubAllEnvs());

test('a worker that was started ahead is the one of the next reading, and of no later one', () => {
  vi.stubGlobal('Worker', Started);
  startAhead();
  startAhead();
  expect(started).toHaveLength(1);
  expect(started[0]).toEqual(['/reading-worker.js', { type: 'module' }]);
  const first = newReader();
  expect(started).toHaveLength(1);
  expect(newReader()).not.toBe(first);
  expect(started).toHaveLength(2);
});

describe('where the browser starts no worker', () => {
  beforeEach(() => vi.stubGlobal('Worker', Refused));

  test('the reading fails, and the page of Habeas loads all the same', () => {
    expect(startAhead).not.toThrow();
    expect(newReader).toThrow(WorkerFailed);
  });

  test('the page itself reads under the development server, which builds none', async () => {
    vi.stubEnv('DEV', true);
    const { calls, end } = newReader();
    expect((await calls.start('https://www.exemple.test/')).registrableDomain).toBe('exemple.test');
    end();
    await expect(calls.start('https://www.exemple.test/')).rejects.toBeInstanceOf(WorkerFailed);
  });
});
