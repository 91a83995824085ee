/** A small client of Marionette, Firefox's own remote protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html */
import { connect, type Socket } from 'node:net';

export interface Marionette {
  /** sends one command; rejects with the browser's message when it answers with an error */
  send<T>(command: string, parameters?: Record<string, unknown>): Promise<T>;
  close(): void;
}

const CLOSED = 'Firefox closed the connection.';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** Connects to the port that Firefox listens on; resolves after its greeting. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket: Socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let closed = false;
  let buffer = Buffer.alloc(0);

  // Each message is "<length>:<JSON>"; an answer is [1, id, error, result].
  const takeMessage = (): unknown => {
    const colon = buffer.indexOf(':');
    if (colon < 0) return null;
    const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
    if (buffer.length < end) return null;
    const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
    buffer = buffer.subarray(end);
    return message;
  };

  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('close', () => reject(new Error(CLOSED)));
    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (let message = takeMessage(); message !== null; message = takeMessage()) {
        if (!Array.isArray(message)) {
          resolve();
          continue;
        }
        const [, id, error, result] = message as [number, number, { message: string } | null, unknown];
        const call = waiting.get(id);
        waiting.delete(id);
        if (error) call?.reject(new Error(error.message));
        else call?.resolve(result);
      }
    });
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    closed = true;
    for (const { reject } of waiting.values()) reject(new Error(CLOSED));
    waiting.clear();
  });

  return {
    send<T>(command: string, parameters: Record<string, unknown> = {}) {
      if (closed) return Promise.reject(new Error(CLOSED));
      last += 1;
      const id = last;
      const text = JSON.stringify([0, id, command, parameters]);
      return new Promise<T>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      });
    },
    close: () => socket.destroy(),
  };
}
