import { beforeEach, describe, expect, it } from 'vitest';
import { watchFetch } from '../../../src/capture/probe/fetch';
import type { ProbeWindow } from '../../../src/capture/probe/tell';
import type { ProbeReport } from '../../../src/domain/probe-report';
import { AJAX, answeringServer } from './answering-server';

const server = answeringServer();
let told: ProbeReport[];
let page: ProbeWindow;
let ending: AbortController;
/** How much later it is at each look at the clock, in milliseconds. */
let pace: number;

beforeEach(() => {
  told = [];
  ending = new AbortController();
  pace = 1;
  let clock = 0;
  page = Object.assign(Object.create(globalThis) as ProbeWindow, {
    fetch: globalThis.fetch,
    origin: server.origin,
    performance: { now: () => (clock += pace) },
    document: { baseURI: `${server.origin}/wp-admin/` },
  });
  watchFetch(page, (report) => told.push(report), ending.signal);
});

/** Lets the copy of the answer be read. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

async function tellings(path: string, init?: RequestInit): Promise<ProbeReport[]> {
  await page.fetch(new URL(path, server.origin), init).catch(() => undefined);
  await settled();
  return told;
}

describe('a fetch that fails', () => {
  it('by its status is told with what its answer says', async () => {
    server.answers.set('/wp-json/acme/v1/sync', {
      status: 500,
      body: JSON.stringify({ code: 'acme_locked', message: 'The table is locked.', data: { status: 500 } }),
    });
    expect(await tellings('/wp-json/acme/v1/sync', { method: 'post' })).toEqual([
      {
        kind: 'request',
        why: 'status',
        method: 'POST',
        url: `${server.origin}/wp-json/acme/v1/sync`,
        status: 500,
        tookMs: expect.any(Number),
        text: 'The table is locked.',
      },
    ]);
  });

  it.each([
    [
      'an answer that says so',
      'application/json',
      '{"success":false,"data":{"message":"Timed out"}}',
      'Timed out',
    ],
    ['a bare 0', 'text/html', '0', '0'],
    ['a bare -1', 'text/html', '-1', '-1'],
  ])('in spite of its status: %s', async (_what, type, body, text) => {
    server.answers.set(AJAX, { type, body });
    const init = { method: 'POST', body: new URLSearchParams({ action: 'acme_test', key: 'secret' }) };
    expect(await tellings(AJAX, init)).toMatchObject([
      { why: 'answer', status: 200, action: 'acme_test', text },
    ]);
  });

  it('without an answer is told, and its rejection is the page’s', async () => {
    server.answers.set('/gone', { hangs: true });
    await expect(page.fetch(`${server.origin}/gone`)).rejects.toThrow(TypeError);
    expect(told).toMatchObject([{ why: 'no-answer', status: 0, url: `${server.origin}/gone` }]);
  });

  it('stays an unhandled rejection where the page handles it not', async () => {
    server.answers.set('/gone', { hangs: true });
    const unhandled = new Promise((resolve) => {
      process.removeAllListeners('unhandledRejection').once('unhandledRejection', resolve);
    });
    void page.fetch(`${server.origin}/gone`);
    expect(await unhandled).toBeInstanceOf(TypeError);
  });

  it('is told where the page waited in vain, and where the answer took long', async () => {
    pace = 6_000;
    const breaking = new AbortController();
    const asked = page.fetch(server.origin + AJAX, { signal: breaking.signal });
    breaking.abort();
    await expect(asked).rejects.toThrow();
    await settled();
    expect(told).toMatchObject([{ why: 'given-up', status: 0, tookMs: 6_000 }]);
    pace = 11_000;
    await page.fetch(server.origin + AJAX);
    await settled();
    expect(told.slice(1)).toMatchObject([{ why: 'slow', status: 200, text: '' }]);
  });

  it('says what PHP complained of meanwhile', async () => {
    const error = JSON.stringify({ type: 'notice', message: 'Undefined $fee', file: 'a.php', line: 3 });
    server.answers.set(AJAX, {
      headers: { 'x-qm-php_errors-error-count': '1', 'x-qm-php_errors-error-1': error },
    });
    expect(await tellings(AJAX)).toEqual([
      { kind: 'php', level: 'notice', text: 'Undefined $fee', file: 'a.php', line: 3 },
    ]);
  });

  it('is not told where the page broke it off', async () => {
    const breaking = new AbortController();
    const asked = page.fetch(server.origin, { signal: breaking.signal });
    breaking.abort();
    await expect(asked).rejects.toThrow();
    const reasoned = new AbortController();
    const other = page.fetch(server.origin, { signal: reasoned.signal });
    reasoned.abort(new Error('no longer needed'));
    await expect(other).rejects.toThrow('no longer needed');
    await settled();
    expect(told).toEqual([]);
  });
});

describe('a fetch that is well', () => {
  it.each([
    [AJAX, 'application/json', '{"success":true,"data":{"message":"Saved"}}'],
    [AJAX, 'text/html', '<p>Rows</p>'],
    ['/wp-json/wp/v2/posts', 'application/json', '[{"id":1}]'],
    ['/other/answer.json', 'application/json', '{"success":false}'],
  ])('is not told: %s %s', async (path, type, body) => {
    server.answers.set(path, { type, body });
    expect(await tellings(server.origin + path)).toEqual([]);
  });

  it('gives the page the whole of its answer', async () => {
    const body = JSON.stringify({ success: true, data: 'x'.repeat(200_000) });
    server.answers.set(AJAX, { body });
    const response = await page.fetch(server.origin + AJAX);
    expect([response.bodyUsed, response.status, (await response.text()).length]).toEqual([
      false,
      200,
      body.length,
    ]);
  });
});

describe('the function that is wrapped', () => {
  it('looks like the browser’s', () => {
    expect([page.fetch.name, page.fetch.length]).toEqual([globalThis.fetch.name, globalThis.fetch.length]);
    expect(Object.keys(page.fetch)).toEqual(Object.keys(globalThis.fetch));
  });

  it('is the browser’s again at the end', () => {
    ending.abort();
    expect(page.fetch).toBe(globalThis.fetch);
  });

  it('hands on what the page has made of it, thrown things and strange answers too', () => {
    const odd = { then: 1 };
    const answers: unknown[] = [odd];
    const other = Object.assign(Object.create(globalThis) as ProbeWindow, {
      fetch: () => {
        if (answers.length === 0) throw new RangeError('the page’s own');
        return answers.pop();
      },
      document: { baseURI: 'not an address' },
    });
    watchFetch(other, (report) => told.push(report), ending.signal);
    expect(other.fetch('/x')).toBe(odd);
    expect(() => other.fetch('/x')).toThrow(RangeError);
  });

  it('calls no getter of the page’s', async () => {
    let reads = 0;
    const init = {
      get method() {
        reads += 1;
        return 'GET';
      },
    };
    await globalThis.fetch(server.origin, init);
    const native = reads;
    await page.fetch(server.origin, init);
    expect(reads - native).toBe(native);
  });
});
