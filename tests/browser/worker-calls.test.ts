import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerCalls, callsTo, WorkerFailed } from '../../browser/worker-calls.ts';

/** Both ends of a conversation; `worker` also tells whether it was ended. */
function pair() {
  const { port1, port2 } = new MessageChannel();
  const worker = Object.assign(port1, {
    onerror: null as ((event: { message: string }) => void) | null,
    terminate: vi.fn(() => port1.close()),
  });
  return { worker, asWorker: worker as unknown as Worker, port2 };
}

const steps = {
  add: (one: number, other: number) => one + other,
  later: async (value: { text: string }) => ({ ...value, seen: true }),
  throws: () => {
    throw new TypeError('no such table');
  },
  gives: () => () => 1,
};

afterEach(() => vi.useRealTimers());

describe('calls to a worker', () => {
  test('are answered, each with its own value, whatever the order', async () => {
    const { asWorker, port2 } = pair();
    answerCalls(port2, steps);
    const { calls, end } = callsTo<typeof steps>(asWorker, 1_000);
    const all = [calls.later({ text: 'a' }), calls.add(1, 2), calls.later({ text: 'b' })];
    expect(await Promise.all(all)).toEqual([{ text: 'a', seen: true }, 3, { text: 'b', seen: true }]);
    end();
  });

  test.each([
    { desc: 'a step that throws', name: 'throws' as const, says: /no such table/ },
    { desc: 'a value that cannot be sent', name: 'gives' as const, says: /could not be cloned/ },
  ])('reject for $desc, and the worker goes on', async ({ name, says }) => {
    const { asWorker, worker, port2 } = pair();
    answerCalls(port2, steps);
    const { calls, end } = callsTo<typeof steps>(asWorker, 1_000);
    const failure = await calls[name]().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkerFailed);
    expect(String(failure)).toMatch(says);
    expect(worker.terminate).not.toHaveBeenCalled();
    expect(await calls.add(1, 1)).toBe(2);
    end();
  });

  test('reject when the worker dies, those made later too', async () => {
    const { asWorker, worker } = pair();
    const { calls } = callsTo<typeof steps>(asWorker, 1_000);
    const waiting = calls.add(1, 2);
    worker.onerror?.({ message: '' });
    await expect(waiting).rejects.toThrow('did not start');
    await expect(calls.add(1, 2)).rejects.toBeInstanceOf(WorkerFailed);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  test('reject when the worker is silent for too long, and end it', async () => {
    vi.useFakeTimers();
    const { asWorker, worker } = pair();
    const { calls } = callsTo<typeof steps>(asWorker, 20_000);
    const waiting = calls.add(1, 2).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(worker.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await waiting).toBeInstanceOf(WorkerFailed);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });

  test('reject when the worker is ended, which happens once', async () => {
    const { asWorker, worker } = pair();
    const { calls, end } = callsTo<typeof steps>(asWorker, 1_000);
    const waiting = calls.add(1, 2);
    end();
    end();
    await expect(waiting).rejects.toThrow('ended');
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });
});
