// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startProbe } from '../../src/capture/probe/start-probe';
import { HELLO, MAX_REPORT, REPORTS_A_PAGE, REPORTS_A_SECOND, WELCOME } from '../../src/domain/probe-names';
import type { ProbeReport } from '../../src/domain/probe-report';
import { openProbeLine, type ProbeLine } from '../../src/messaging/probe-line';

let line: ProbeLine;
let heard: ProbeReport[];
let flooded: number;

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  heard = [];
  flooded = 0;
});
afterEach(() => {
  line.close();
});

function open(): void {
  line = openProbeLine(window);
  line.listen((report) => heard.push(report));
  line.onFlood(() => (flooded += 1));
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const texts = (): string[] => heard.map(({ text }) => text);
const send = (name: string, detail: unknown): boolean =>
  window.dispatchEvent(new CustomEvent(name, { detail }));
const script = { kind: 'script', how: 'console', text: 'forged' };

/** The name a line speaks by, which a script learns only where it was there before both ends. */
function nameOf(work: () => void): string {
  let name = '';
  const once = new AbortController();
  window.addEventListener(WELCOME, (event) => (name = (event as CustomEvent<string>).detail), {
    signal: once.signal,
  });
  work();
  once.abort();
  return name;
}

describe('a line to the probe', () => {
  it('carries what the probe tells, where the recorder came first', async () => {
    open();
    startProbe(window);
    console.error('one');
    await turn();
    expect(texts()).toEqual(['one']);
  });

  it('carries it where the probe came first, as the page still loads', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    startProbe(window);
    open();
    state.mockRestore();
    console.error('one');
    await turn();
    expect(texts()).toEqual(['one']);
  });

  it('keeps what was told before anybody listened', async () => {
    line = openProbeLine(window);
    startProbe(window);
    console.error('early');
    line.listen((report) => heard.push(report));
    await turn();
    expect(texts()).toEqual(['early']);
  });

  it('has one probe, however often that comes', async () => {
    open();
    for (let times = 0; times < 3; times += 1) startProbe(window);
    console.error('one');
    await turn();
    expect(texts()).toEqual(['one']);
  });

  it('lets the probe go at its end, and has a new one for the next recording', async () => {
    open();
    const before = console.error;
    startProbe(window);
    expect(console.error).not.toBe(before);
    line.close();
    expect(console.error).toBe(before);
    open();
    startProbe(window);
    console.error('again');
    await turn();
    expect(texts()).toEqual(['again']);
  });

  it('speaks by another name each time, and tells it once', () => {
    const names = [1, 2].map(() => {
      const name = nameOf(open);
      line.close();
      return name;
    });
    expect(new Set(names).size).toBe(2);
    open();
    expect(nameOf(() => send(HELLO, ''))).not.toBe('');
    expect(nameOf(() => send(HELLO, ''))).toBe('');
  });
});

describe('a page that forges', () => {
  it('is not heard under any name but the right one', async () => {
    open();
    startProbe(window);
    for (const name of [HELLO, WELCOME, 'saferepro:', 'saferepro:aaaaaaaaaaaaaaaaaaaa'])
      send(name, JSON.stringify(script));
    await turn();
    expect(heard).toEqual([]);
  });

  it.each([
    ['an object', script],
    ['what is no JSON', 'x'],
    ['a step', JSON.stringify({ as: 'step', step: {} })],
    ['a report of another kind', JSON.stringify({ ...script, kind: 'notice' })],
    ['a report with more in it', JSON.stringify({ ...script, html: '<b>' })],
    ['a report that is too long', JSON.stringify({ ...script, text: 'x'.repeat(MAX_REPORT) })],
    [
      'a method that is none',
      JSON.stringify({
        kind: 'request',
        why: 'status',
        method: 'X <b>',
        url: '',
        status: 1,
        tookMs: 1,
        text: '',
      }),
    ],
  ])('is not heard with %s, though it knows the name', async (_what, detail) => {
    const name = nameOf(open);
    send(name, detail);
    await turn();
    expect(heard).toEqual([]);
    send(name, JSON.stringify(script));
    expect(texts()).toEqual(['forged']);
  });

  it('that floods is heard so far a second and so far in all, and it is said once', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const name = nameOf(open);
    for (let second = 0; second < 20; second += 1) {
      vi.setSystemTime(second * 1000);
      for (let times = 0; times < 3 * REPORTS_A_SECOND; times += 1) send(name, JSON.stringify(script));
      if (second === 0) expect(heard).toHaveLength(REPORTS_A_SECOND);
    }
    vi.useRealTimers();
    await turn();
    expect(heard.length).toBeLessThanOrEqual(REPORTS_A_PAGE);
    expect(flooded).toBe(1);
  });
});
