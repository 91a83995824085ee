import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '../../browser/scripting.ts';
import { mergeProbes } from '../../core/evidence/probe.ts';

const probe = mergeProbes([{ calls: [{ path: 'Platform.answer' }, { path: 'Other.answer' }] }]);
const page = (fields: object) => ({ lang: 'fr', callable: [], calls: {}, hangs: false, unread: ['a'], ...fields });
const executeScript = vi.fn();

const answering = (...answers: unknown[]): void => {
  for (const answer of answers) executeScript.mockResolvedValueOnce([{ frameId: 0, result: answer }]);
};

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
  browser.scripting = { ...browser.scripting, executeScript };
});
afterEach(() => vi.useRealTimers());

it('reads a page without a platform in one step', async () => {
  answering(page({}));
  expect(await readTab(1, probe)).toEqual(page({}));
  expect(executeScript).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ target: { tabId: 1 }, world: 'MAIN', args: [probe, false] }),
  );
});

it('asks a platform in a second step, and only what the page may have', async () => {
  answering(
    page({ callable: ['Platform.answer', 'invented'] }),
    page({ calls: { 'Platform.answer': 1 }, unread: ['b'] }),
  );
  expect(await readTab(1, probe)).toEqual(
    page({ callable: ['Platform.answer', 'invented'], calls: { 'Platform.answer': 1 }, unread: ['a', 'b'] }),
  );
  const [, [second]] = executeScript.mock.calls as [unknown, [{ args: [typeof probe, boolean] }]];
  expect(second.args[1]).toBe(true);
  expect(second.args[0].calls.map(({ name }) => name)).toEqual(['Platform.answer']);
});

it('keeps what it read of a page that hangs in the second step', async () => {
  vi.useFakeTimers();
  answering(page({ callable: ['Platform.answer'] }));
  executeScript.mockReturnValueOnce(new Promise(() => {}));
  const reading = readTab(1, probe);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await reading).toEqual(page({ callable: ['Platform.answer'], hangs: true }));
});

it.each([{ answer: null }, { answer: 'x' }, { answer: page({ callable: 'all' }) }])(
  'hands on what a page makes up: $answer',
  async ({ answer }) => {
    answering(answer);
    expect(await readTab(1, probe)).toEqual(answer);
  },
);
