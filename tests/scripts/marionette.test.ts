import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { connectMarionette } from '../../scripts/browsers/marionette.ts';

let server: Server;
afterEach(() => server.close());

/** A Firefox that does `answer` with whoever connects; resolves to its port. */
async function firefox(answer: (socket: Socket) => void): Promise<number> {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

const message = (value: unknown): string => {
  const text = JSON.stringify(value);
  return `${Buffer.byteLength(text)}:${text}`;
};
const GREETING = message({ marionetteProtocol: 3 });

describe('the client of Marionette', () => {
  it('gives back answers and errors by their number, in pieces and in any order', async () => {
    const port = await firefox((socket) => {
      socket.write(GREETING);
      let seen = '';
      socket.on('data', (data) => {
        seen += String(data);
        if (!seen.includes('"b"')) return;
        const answers = message([1, 2, { message: 'no such é' }, null]) + message([1, 1, null, { value: 'yes' }]);
        socket.write(answers.slice(0, 5));
        setTimeout(() => socket.write(answers.slice(5)), 20);
      });
    });
    const marionette = await connectMarionette(port);
    const [first, second] = await Promise.allSettled([marionette.send('a'), marionette.send('b')]);
    expect(first).toEqual({ status: 'fulfilled', value: { value: 'yes' } });
    expect(second).toMatchObject({ status: 'rejected', reason: { message: 'no such é' } });
    marionette.close();
  });

  it('rejects what waits for an answer when Firefox closes, and all that is sent afterwards', async () => {
    const port = await firefox((socket) => {
      socket.write(GREETING);
      socket.once('data', () => socket.end());
    });
    const marionette = await connectMarionette(port);
    await expect(marionette.send('WebDriver:Navigate')).rejects.toThrow('closed the connection');
    await expect(marionette.send('Marionette:Quit')).rejects.toThrow('closed the connection');
  });

  it('rejects when Firefox closes before its greeting', async () => {
    const port = await firefox((socket) => socket.end());
    await expect(connectMarionette(port)).rejects.toThrow('closed the connection');
  });
});
