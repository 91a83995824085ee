import type { Reading } from '../core/reading/reading.ts';
import { answerCalls, callsTo, WorkerFailed, type Worked } from './worker-calls.ts';

/** A policy of the largest size takes a slow machine a few seconds; what takes longer has lost its way. */
const PATIENCE_MS = 20_000;

/** One reading, in a worker of its own: the memory it takes is gone with `end`. */
export type Reader = Worked<Reading>;

let ahead: Reader | null = null;

function start(): Reader {
  // The development server builds no worker: there the page itself reads.
  if (import.meta.env.DEV) return inThisPage();
  let worker: Worker;
  try {
    // Made by wxt.config.ts out of reading-worker.ts.
    worker = new Worker('/reading-worker.js', { type: 'module' });
  } catch (error) {
    throw new WorkerFailed(String(error));
  }
  return callsTo<Reading>(worker, PATIENCE_MS);
}

function inThisPage(): Reader {
  const { port1, port2 } = new MessageChannel();
  void import('../core/reading/reading.ts').then(({ newReading }) => answerCalls(port2, newReading()));
  return callsTo<Reading>(Object.assign(port1, { onerror: null, terminate: () => port1.close() }), PATIENCE_MS);
}

/** Starts the worker of the next reading now, so that it loads while the page of Habeas does. */
export function startAhead(): void {
  try {
    ahead ??= start();
  } catch {
    // The reading starts one itself, and tells when it cannot.
  }
}

/** The worker of a new reading. Throws `WorkerFailed` when the browser starts none. */
export function newReader(): Reader {
  const reader = ahead ?? start();
  ahead = null;
  return reader;
}
