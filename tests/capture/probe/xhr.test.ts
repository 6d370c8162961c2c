// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { watchXhr } from '../../../src/capture/probe/xhr';
import type { ProbeWindow } from '../../../src/capture/probe/tell';
import type { ProbeReport } from '../../../src/domain/probe-report';
import { AJAX, answeringServer } from './answering-server';

const server = answeringServer();
let told: ProbeReport[];
let page: ProbeWindow;
let ending: AbortController;

beforeAll(() => {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(
    `${server.origin}/wp-admin/`,
  );
  page = pageWithMethods();
});
beforeEach(() => {
  told = [];
  ending = new AbortController();
  watchXhr(page, (report) => told.push(report), ending.signal);
});
afterEach(() => ending.abort());

/** In a browser the methods are the prototype's own; in happy-dom they are its class's, one further up. */
function pageWithMethods(): ProbeWindow {
  let { prototype } = window.XMLHttpRequest;
  while (!Object.hasOwn(prototype, 'open')) prototype = Object.getPrototypeOf(prototype) as typeof prototype;
  const { constructor } = prototype;
  const own: Readonly<Record<PropertyKey, unknown>> = { XMLHttpRequest: constructor, origin: server.origin };
  return new Proxy(window, {
    get: (target, name): unknown =>
      Object.hasOwn(own, name) ? own[name] : Reflect.get(target, name, target),
  });
}

type Asked = {
  readonly method?: string;
  readonly body?: string;
  readonly responseType?: XMLHttpRequestResponseType;
};

function ask(
  path: string,
  { method = 'POST', body = '', responseType = '' }: Asked = {},
): Promise<XMLHttpRequest> {
  const request = new XMLHttpRequest();
  request.open(method, path);
  request.responseType = responseType;
  return new Promise((resolve) => {
    request.addEventListener('loadend', () => setTimeout(resolve, 10, request));
    request.send(body);
  });
}

describe('a request that fails', () => {
  it('by its status is told with what its answer says', async () => {
    server.answers.set(AJAX, { status: 500, body: '{"success":false,"data":{"message":"Not registered"}}' });
    await ask(AJAX, { body: 'x=1&action=acme_crash&nonce=0123456789' });
    expect(told).toEqual([
      {
        kind: 'request',
        why: 'status',
        method: 'POST',
        url: server.origin + AJAX,
        action: 'acme_crash',
        status: 500,
        tookMs: expect.any(Number),
        text: 'Not registered',
      },
    ]);
  });

  it.each([
    ['text/html', '0', '', '0'],
    ['text/html', '-1', 'text', '-1'],
    ['application/json', '{"success":false,"data":"Refused"}', '', 'Refused'],
    ['application/json', '{"success":false,"data":[{"code":"x","message":"Refused"}]}', 'json', 'Refused'],
  ] as const)('in spite of its status: %s %s', async (type, body, responseType, text) => {
    server.answers.set(AJAX, { type, body });
    await ask(AJAX, { responseType });
    expect(told).toMatchObject([{ why: 'answer', status: 200, text }]);
  });

  it('is told where it had a time limit', async () => {
    const request = new XMLHttpRequest();
    request.open('GET', AJAX);
    request.send();
    request.dispatchEvent(new Event('timeout'));
    request.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toMatchObject([{ why: 'given-up', status: 0 }]);
  });

  it('is told once for each time it is sent', async () => {
    server.answers.set(AJAX, { status: 403, type: 'text/html', body: '-1' });
    const request = await ask(AJAX);
    await new Promise((resolve) => {
      request.open('GET', `${AJAX}?action=again`);
      request.onloadend = () => setTimeout(resolve, 10);
      request.send();
    });
    expect(told.map((report) => report.kind === 'request' && report.method)).toEqual(['POST', 'GET']);
  });
});

describe('a request that is well', () => {
  it.each([
    [AJAX, 'application/json', '{"success":true,"data":{"message":"Saved"}}'],
    [AJAX, 'text/html', '<tr><td>0</td></tr>'],
    ['/other.json', 'application/json', '{"success":false}'],
  ])('is not told: %s %s', async (path, type, body) => {
    server.answers.set(path, { type, body });
    expect((await ask(path)).responseText).toBe(body);
    expect(told).toEqual([]);
  });
});

describe('the methods that are wrapped', () => {
  it('look like the browser’s, and are the browser’s again at the end', () => {
    const { open, send } = XMLHttpRequest.prototype;
    ending.abort();
    const native = XMLHttpRequest.prototype;
    expect([open.name, open.length, send.name]).toEqual([
      native.open.name,
      native.open.length,
      native.send.name,
    ]);
    expect(native.open).not.toBe(open);
  });
});
