// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProbeReport } from '../../../src/domain/probe-report';
import { Signal } from '../../../src/domain/signal';
import { show } from '../../support/page';
import { dispatch, record, type Run } from '../../support/recording';
import { leaving, shown } from '../../support/sealing';

const SITE = 'https://shop.example.test';
const AJAX = `${SITE}/wp-admin/admin-ajax.php`;
let run: Run;

beforeEach(async () => {
  // The window of tests does not follow its address.
  vi.stubGlobal('origin', SITE);
  show('<h1>Settings</h1>');
  run = await record();
});
afterEach(() => {
  run.stop();
  vi.useRealTimers();
});

type Failed = Extract<ProbeReport, { kind: 'request' }>;
const failed = (parts: Partial<Failed> = {}): Failed => ({
  kind: 'request',
  why: 'answer',
  method: 'POST',
  url: AJAX,
  action: 'acme_test',
  status: 200,
  tookMs: 300,
  text: 'Timed out',
  ...parts,
});
const lines = (): string[] =>
  run.signals.map((signal) =>
    signal.kind === 'failed-request'
      ? `${signal.phase} ${signal.method ?? '?'} ${shown(signal.url)} ${signal.status}: ${shown(signal.text)}`
      : '',
  );

describe('a failed request', () => {
  it('is told with whose it is and what its answer says', () => {
    dispatch(window, new Event('pointerdown'));
    run.probed(failed());
    expect(lines()).toEqual([
      'later POST <site-address>/wp-admin/admin-ajax.php?action=acme_test 200: Timed out',
    ]);
    expect(Signal.safeParse(run.signals[0]).error).toBeUndefined();
  });

  it('is told once until something is done again', () => {
    for (let times = 0; times < 5; times += 1) run.probed(failed({ tookMs: times }));
    dispatch(window, new Event('pointerdown'));
    run.probed(failed());
    expect(lines()).toHaveLength(2);
  });

  it('keeps neither secrets nor other sites’ paths', () => {
    run.probed(
      failed({ url: `${AJAX}?action=x&customer=Jane`, text: 'Bad key sk_live_4eC39HqLyjWDarjtT1zdp7dc' }),
    );
    run.probed(
      failed({ why: 'status', status: 402, url: 'https://pay.example/v1/customers/jane-doe', text: '' }),
    );
    expect(run.signals).toHaveLength(2);
    expect(leaving(run.signals)).not.toMatch(/Jane|jane|4eC39|pay\.example/);
  });

  it.each([
    ['heartbeats', { action: 'heartbeat' }],
    [
      'autosaves of the block editor',
      { action: undefined as never, url: `${SITE}/wp-json/wp/v2/posts/7/autosaves?_locale=user` },
    ],
    ['other sites’ counters', { why: 'status', status: 500, url: 'https://stats.example/g/collect' }],
    ['what content blockers stop', { why: 'no-answer', status: 0, url: 'https://pay.example/v1' }],
    ['what is no request over the web', { url: 'blob:https://shop.example.test/1' }],
  ] as const)('is none of %s', async (_what, parts) => {
    vi.useFakeTimers();
    run.probed(failed(parts));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(lines()).toEqual([]);
  });

  it('without an answer is told where the page stays, with the time it failed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const before = Date.now();
    run.probed(failed({ why: 'no-answer', status: 0, text: '' }));
    expect(lines()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lines()).toHaveLength(1);
    expect(run.signals[0]!.at.epochMs - before).toBeLessThan(500);
  });

  it('from before the recorder came is told without its method', async () => {
    run.stop();
    const past = {
      name: `${AJAX}?action=acme_early`,
      responseStatus: 500,
      initiatorType: 'xmlhttprequest',
      startTime: 0,
      duration: 12,
      responseEnd: 12,
    };
    vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) =>
      type === 'resource' ? [past as never] : [],
    );
    run = await record();
    expect(lines()).toEqual(['load ? <site-address>/wp-admin/admin-ajax.php?action=acme_early 500: ']);
  });

  it('that was a beacon is told by the browser’s own list, which alone hears of its answer', async () => {
    run.stop();
    let list: PerformanceObserverCallback | undefined;
    const disconnect = vi.fn();
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        observe = vi.fn();
        disconnect = disconnect;
        constructor(callback: PerformanceObserverCallback) {
          list = callback;
        }
      },
    );
    run = await record();
    const sent = { responseStatus: 500, startTime: 5, duration: 12, responseEnd: 17 };
    const entries = [
      { ...sent, name: `${AJAX}?action=acme_seen`, initiatorType: 'beacon' },
      { ...sent, name: `${AJAX}?action=acme_fine`, initiatorType: 'beacon', responseStatus: 204 },
      { ...sent, name: `${AJAX}?action=acme_fox`, initiatorType: 'other' },
      { ...sent, name: `${SITE}/favicon.ico`, initiatorType: 'other', responseStatus: 404 },
      // The probe hears of these.
      { ...sent, name: `${AJAX}?action=acme_other`, initiatorType: 'fetch' },
    ];
    list?.({ getEntries: () => entries } as never, {} as never);
    expect(lines()).toEqual([
      'load POST <site-address>/wp-admin/admin-ajax.php?action=acme_seen 500: ',
      'load POST <site-address>/wp-admin/admin-ajax.php?action=acme_fox 500: ',
    ]);
    run.stop();
    expect(disconnect).toHaveBeenCalled();
  });
});
