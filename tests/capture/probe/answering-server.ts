import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export const AJAX = '/wp-admin/admin-ajax.php';

export type Answer = {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly hangs?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
};

export type AnsweringServer = {
  readonly origin: string;
  /** What the next requests get, by the end of their path. */
  readonly answers: Map<string, Answer>;
};

/**
 * A real server that answers as a WordPress site might, so that a real `fetch` and a real request are wrapped. It runs
 * while the tests of one file do, and each of them begins without answers.
 */
export function answeringServer(): AnsweringServer {
  const answers = new Map<string, Answer>();
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const {
      status = 200,
      type = 'application/json',
      body = '{}',
      hangs,
      headers = {},
    } = answers.get(path) ?? {};
    if (hangs === true) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*', ...headers });
    response.end(body);
  });
  beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
  beforeEach(() => answers.clear());
  afterAll(
    () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  );
  return {
    get origin() {
      return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    },
    answers,
  };
}
