/**
 * The demo: invented companies on `*.test`, all on the loopback address, over http and https with a certificate made at start.
 * Browsers are told by their drivers (scripts/browsers/) that ports 80 and 443 of every `*.test` host are this server's ports.
 */
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { generate } from 'selfsigned';
import type { DemoOptions, DemoRequest } from './site.ts';
import { demoSites } from './sites/index.ts';

/** One request as the server got it. */
export interface SeenRequest {
  method: string;
  host: string;
  path: string;
  secure: boolean;
}

export interface Demo {
  httpPort: number;
  httpsPort: number;
  /** host -> https origin, as the browser addresses it */
  origins: Record<string, string>;
  /** every request since the start, in order */
  requests: SeenRequest[];
  close(): Promise<void>;
}

function demoRequest(message: IncomingMessage, secure: boolean): DemoRequest {
  const url = new URL(message.url ?? '/', `http://${message.headers.host ?? 'localhost'}`);
  const cookies = (message.headers.cookie ?? '').split('; ').flatMap((pair) => {
    const at = pair.indexOf('=');
    return at > 0 ? [[pair.slice(0, at), pair.slice(at + 1)] as const] : [];
  });
  return {
    method: message.method ?? 'GET',
    host: url.hostname,
    path: url.pathname,
    query: url.searchParams,
    cookies: Object.fromEntries(cookies),
    secure,
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** Starts the demo on two free ports of the loopback address. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const sites = await demoSites(options);
  const requests: SeenRequest[] = [];

  const answer = (secure: boolean) => async (message: IncomingMessage, response: ServerResponse) => {
    const request = demoRequest(message, secure);
    requests.push({ method: request.method, host: request.host, path: request.path, secure });
    message.resume();
    try {
      const site = sites[request.host];
      const {
        status = 200,
        type,
        headers,
        setCookie = [],
        body = '',
        delay = 0,
      } = site
        ? await site(request)
        : { status: 404, type: 'text/plain; charset=utf-8', body: `No demo site is called ${request.host}.` };
      if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay).unref());
      response.writeHead(status, {
        'content-type': type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...headers,
        ...(setCookie.length > 0 && { 'set-cookie': setCookie }),
      });
      response.end(body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : 'The demo site failed.');
    }
  };

  const hosts = Object.keys(sites);
  const certificate = await generate([{ name: 'commonName', value: 'Habeas demo' }], {
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  const http = createHttpServer(answer(false));
  const https = createHttpsServer({ key: certificate.private, cert: certificate.cert }, answer(true));
  const [httpPort, httpsPort] = await Promise.all([listen(http), listen(https)]);

  return {
    httpPort,
    httpsPort,
    origins: Object.fromEntries(hosts.map((host) => [host, `https://${host}`])),
    requests,
    async close() {
      for (const server of [http, https]) {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }
    },
  };
}
