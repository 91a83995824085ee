/** One end of a conversation. */
interface End {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: unknown): void;
}

/** A worker as its page sees it. */
interface WorkerEnd extends End {
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
  terminate(): void;
}

type Steps<Of> = { [Name in keyof Of]: (...args: never[]) => unknown };

/** The same functions, answering later: they run in the worker. */
type Calls<Of extends Steps<Of>> = {
  [Name in keyof Of]: (...args: Parameters<Of[Name]>) => Promise<Awaited<ReturnType<Of[Name]>>>;
};

/** Work that a worker does. */
export interface Worked<Of extends Steps<Of>> {
  /** rejects with `WorkerFailed` when no value comes */
  calls: Calls<Of>;
  /** ends the worker: its memory is gone, and what it was still asked rejects */
  end(): void;
}

/** Structured clones both ways, so arguments and values are plain data. */
type Call = { id: number; name: string; args: unknown[] };
type Answer = { id: number } & ({ value: unknown } | { error: string });

/** The worker's side: answers each call by the function of its name. */
export function answerCalls<Of extends Steps<Of>>(end: End, steps: Of): void {
  end.onmessage = async ({ data }: MessageEvent<Call>) => {
    const { id, name, args } = data;
    try {
      const value: unknown = await Reflect.apply(steps[name as keyof Of], undefined, args);
      end.postMessage({ id, value } satisfies Answer);
    } catch (error) {
      end.postMessage({ id, error: String(error) } satisfies Answer);
    }
  };
}

/** The worker did not start, died, was ended, failed in a step, or was silent for too long. */
export class WorkerFailed extends Error {}

/**
 * The page's side.
 * @param patience ms that one call may take
 */
export function callsTo<Of extends Steps<Of>>(worker: WorkerEnd, patience: number): Worked<Of> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let failure: WorkerFailed | null = null;
  let last = 0;

  function end(why: string): void {
    if (failure) return;
    failure = new WorkerFailed(why);
    worker.terminate();
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  }

  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if ('value' in data) call?.resolve(data.value);
    else call?.reject(new WorkerFailed(data.error));
  };
  worker.onerror = ({ message }) => end(message || 'The worker did not start.');
  worker.onmessageerror = () => end('An answer of the worker could not be read.');

  const call = (name: string, args: unknown[]): Promise<unknown> => {
    if (failure) return Promise.reject(failure);
    const id = ++last;
    const timer = setTimeout(() => end('The worker did not answer.'), patience);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, name, args } satisfies Call);
    }).finally(() => clearTimeout(timer));
  };
  const calls = new Proxy(
    {},
    {
      get:
        (_, name: string) =>
        (...args: unknown[]) =>
          call(name, args),
    },
  ) as Calls<Of>;
  return { calls, end: () => end('The worker was ended.') };
}
