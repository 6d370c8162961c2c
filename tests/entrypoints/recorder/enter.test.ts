import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { enter } from '../../../entrypoints/recorder/enter';
import { run } from '../../../entrypoints/recorder/run';
import { writeActive } from '../../../src/messaging/control';
import { newHashKey } from '../../../src/redact/siphash';
import { BEGIN, recordingId } from '../../support/build';

vi.mock('../../../entrypoints/recorder/run');

const SITE = 'https://shop.example.test';
const boot = { recordingId, key: newHashKey(), origin: SITE, paused: false };
const ends = { abort: vi.fn(), adoptKey: vi.fn() };

type Host = Parameters<typeof enter>[0];
const hostWith = (own: object): Host => own as unknown as Host;
const booted = (own: object = {}): Host => hostWith({ [Symbol.for('saferepro.boot')]: boot, ...own });
const document = {} as Document;
const frameOf = (origin: string): Parameters<typeof enter>[1] => ({ origin, document }) as never;

beforeEach(() => {
  fakeBrowser.reset();
  vi.mocked(run).mockReturnValue({
    recordingId,
    document,
    signal: new AbortController().signal,
    ...ends,
  });
});

describe('a recorder that is put into a frame', () => {
  it('runs there once', () => {
    const host = booted();
    enter(host, frameOf(SITE));
    enter(host, frameOf(SITE));
    expect(run).toHaveBeenCalledOnce();
  });

  it('runs anew where the window was handed on to another document', () => {
    const host = booted();
    enter(host, frameOf(SITE));
    enter(host, { origin: SITE, document: {} } as never);
    expect(run).toHaveBeenCalledTimes(2);
    expect(ends.abort).toHaveBeenCalledOnce();
  });

  it('runs whatever the page calls its elements', () => {
    enter(booted({ safeReproRun: {}, safeReproBoot: {}, run: {}, boot: {} }), frameOf(SITE));
    expect(run).toHaveBeenCalledOnce();
  });

  it.each(['https://pay.example.test', 'null'])('does not run in a frame of %s', async (origin) => {
    await writeActive({
      recordingId,
      origin: SITE,
      access: 'tab',
      mode: 'steps',
      paused: false,
      startedAt: BEGIN,
      pausedMs: 0,
      lastStepAt: BEGIN,
    });
    enter(booted(), frameOf(origin));
    enter(hostWith({}), frameOf(origin));
    await new Promise((resolve) => setTimeout(resolve));
    expect(run).not.toHaveBeenCalled();
  });
});
