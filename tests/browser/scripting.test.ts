import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '../../browser/scripting.ts';
import { mergeProbes } from '../../core/evidence/probe.ts';

const probe = mergeProbes([{ calls: [{ path: 'Platform.answer' }, { path: 'Other.answer' }] }]);
const page = (fields: object) => ({ lang: 'fr', callable: [], calls: {}, hangs: false, unread: ['a'], ...fields });
const executeScript =
  vi.fn<(injection: { world: string; target: object; args: [string, boolean] }) => Promise<unknown>>();

const stores = { database: ['mail'], cache: [], worker: [] };
let storesAnswer: () => Promise<unknown>;
let pageAnswers: (() => Promise<unknown>)[];

const answering = (...answers: unknown[]): void => {
  for (const answer of answers) pageAnswers.push(() => Promise.resolve([{ frameId: 0, result: answer }]));
};
const inPage = (): { args: [string, boolean] }[] =>
  executeScript.mock.calls.flatMap(([injection]) => (injection.world === 'MAIN' ? [injection] : []));

beforeEach(() => {
  fakeBrowser.reset();
  pageAnswers = [];
  storesAnswer = () => Promise.resolve([{ frameId: 0, result: stores }]);
  executeScript
    .mockReset()
    .mockImplementation(({ world }) => (world === 'MAIN' ? pageAnswers.shift()!() : storesAnswer()));
  Object.assign(browser, { scripting: { ...browser.scripting, executeScript } });
});
afterEach(() => vi.useRealTimers());

it('reads a page without a platform in one step', async () => {
  answering(page({}));
  expect(await readTab(1, probe)).toEqual(page({ stores }));
  expect(inPage()).toEqual([expect.objectContaining({ target: { tabId: 1 }, args: [JSON.stringify(probe), false] })]);
});

it('asks a platform in a second step, and only what the page may have', async () => {
  answering(
    page({ callable: ['Platform.answer', 'invented'] }),
    page({ calls: { 'Platform.answer': 1 }, unread: ['b'] }),
  );
  expect(await readTab(1, probe)).toEqual(
    page({ stores, callable: ['Platform.answer', 'invented'], calls: { 'Platform.answer': 1 }, unread: ['a', 'b'] }),
  );
  const [, second] = inPage();
  expect(second?.args[1]).toBe(true);
  expect((JSON.parse(second!.args[0]) as typeof probe).calls.map(({ name }) => name)).toEqual(['Platform.answer']);
});

it('keeps what it read of a page that hangs in the second step', async () => {
  vi.useFakeTimers();
  answering(page({ callable: ['Platform.answer'] }));
  pageAnswers.push(() => new Promise(() => {}));
  const reading = readTab(1, probe);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await reading).toEqual(page({ stores, callable: ['Platform.answer'], hangs: true }));
});

it.each([
  { answer: null, told: null },
  { answer: 'x', told: 'x' },
  { answer: page({ callable: 'all' }), told: page({ callable: 'all', stores }) },
  { answer: page({ stores: 'mine' }), told: page({ stores }) },
])('hands on what a page makes up, but not about its stores: $answer', async ({ answer, told }) => {
  answering(answer);
  expect(await readTab(1, probe)).toEqual(told);
});

it.each([
  { desc: 'the browser refuses', storesOf: () => Promise.reject(new Error('no')) },
  { desc: 'they do not come', storesOf: () => new Promise(() => {}) },
])('reads the page all the same when its stores cannot be listed: $desc', async ({ storesOf }) => {
  vi.useFakeTimers();
  storesAnswer = storesOf;
  answering(page({}));
  const reading = readTab(1, probe);
  await vi.advanceTimersByTimeAsync(500);
  expect(await reading).toEqual(page({ stores: null }));
});
