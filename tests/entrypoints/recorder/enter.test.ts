import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enter } from '../../../entrypoints/recorder/enter';
import { run } from '../../../entrypoints/recorder/run';
import { writeActive } from '../../../src/messaging/control';
import { newHashKey } from '../../../src/redact/siphash';
import { BEGIN, idOf, recordingId } from '../../support/build';

// A worker keeps what other files imported: it has not heard of what is mocked here, and shall not keep it.
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());
vi.mock('../../../entrypoints/recorder/run');
vi.mock('../../../src/messaging/probe-line', () => ({
  openProbeLine: ({ document }: Window) => ({ document, close: () => undefined, isClosed: () => false }),
}));

const SITE = 'https://shop.example.test';
const key = newHashKey();
const ends = { abort: vi.fn(), adoptKey: vi.fn() };
const document = {} as Document;

type Host = Parameters<typeof enter>[0];
const hostWith = (own: object): Host => own as unknown as Host;
const frameOf = (origin: string): Parameters<typeof enter>[1] => ({ origin, document, performance }) as never;
const begin = (id = recordingId): Promise<void> =>
  writeActive({
    recordingId: id,
    origin: SITE,
    access: 'tab',
    mode: 'steps',
    opened: [],
    paused: false,
    startedAt: BEGIN,
    pausedMs: 0,
    lastStepAt: BEGIN,
  });

beforeEach(async () => {
  fakeBrowser.reset();
  vi.mocked(run).mockReturnValue({ recordingId, document, signal: new AbortController().signal, ...ends });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(
    () => Promise.resolve({ ok: true, output: { key, vocabulary: [] } }) as never,
  );
  await begin();
});

describe('a recorder that is put into a frame', () => {
  it('runs there once, and gets the key of the recording', async () => {
    const host = hostWith({});
    await enter(host, frameOf(SITE));
    await enter(host, frameOf(SITE));
    expect(run).toHaveBeenCalledOnce();
    expect(ends.adoptKey).toHaveBeenCalledWith(key, [], undefined);
  });

  it('runs before there is a worker to answer, and asks until there is one', async () => {
    vi.mocked(browser.runtime.sendMessage).mockRejectedValueOnce(new Error('no worker'));
    await enter(hostWith({}), frameOf(SITE));
    expect(run).toHaveBeenCalledOnce();
    expect(ends.adoptKey).toHaveBeenCalledWith(key, [], undefined);
  });

  it('runs anew where the window was handed on to another document', async () => {
    const host = hostWith({});
    await enter(host, frameOf(SITE));
    await enter(host, { origin: SITE, document: {}, performance } as never);
    expect(run).toHaveBeenCalledTimes(2);
    expect(ends.abort).toHaveBeenCalledOnce();
  });

  it('runs anew for another recording', async () => {
    const host = hostWith({});
    await enter(host, frameOf(SITE));
    await begin(idOf(7));
    await enter(host, frameOf(SITE));
    expect(run).toHaveBeenCalledTimes(2);
    expect(ends.abort).toHaveBeenCalledOnce();
  });

  it('runs whatever the page calls its elements', async () => {
    await enter(hostWith({ safeReproRun: {}, run: {} }), frameOf(SITE));
    expect(run).toHaveBeenCalledOnce();
  });

  it.each(['https://pay.example.test', 'null'])('does not run in a frame of %s', async (origin) => {
    await enter(hostWith({}), frameOf(origin));
    expect(run).not.toHaveBeenCalled();
  });

  it('does not run where nothing is recorded', async () => {
    await browser.storage.local.clear();
    await enter(hostWith({}), frameOf(SITE));
    expect(run).not.toHaveBeenCalled();
  });
});
