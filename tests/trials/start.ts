import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { extensionDir } from '../driver/extension-dir.ts';
import type { BrowserKind, Harness } from '../harness/harness.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const FRAMES = 20;
/** What a frame may pay for being recorded. */
const MOST_MS = 15;

/**
 * Reads `source` and runs it to its end in a new frame, as often as `count`. A script's text is different in each, or
 * the browser would have it compiled already; what an extension's world has beyond a page's is a stand-in.
 */
async function startInFrames(source: string, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const own = frame.contentWindow as unknown as Record<string, unknown> & {
      eval: (text: string) => unknown;
    };
    const quiet: unknown = new Proxy(() => quiet, {
      get: (_, name) => (name === 'then' ? undefined : quiet),
    });
    own['chrome'] = own['browser'] = { runtime: { id: 'start' }, storage: quiet };
    const text = `${source}\n//${String(nth)} ${String(Math.random())}`;
    await new Promise((rested) => setTimeout(rested, 50));
    const begun = performance.now();
    own.eval(text);
    times.push(performance.now() - begun);
    frame.remove();
  }
  return times;
}

async function measure(harness: Harness, kind: BrowserKind, count: number): Promise<number[]> {
  const page = await harness.newPage();
  const server = await serveBlank();
  try {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${String(port)}/`);
    const source = await readFile(join(extensionDir(kind), 'recorder.js'), 'utf8');
    return await page.evaluate(startInFrames, source, count);
  } finally {
    server.close();
    await harness.close();
    await harness.removeProfile();
  }
}

async function serveBlank(): Promise<Server> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>Blank</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

async function run({ count = FRAMES, progress, launch }: TrialContext): Promise<TrialResult> {
  const figures: Record<string, number | string> = { mostMs: MOST_MS, frames: count };
  let passed = true;
  for (const [nth, kind] of (['chromium', 'firefox'] as const).entries()) {
    const times = (await measure(await launch(kind), kind, count)).sort((a, b) => a - b);
    const median = times[Math.floor(times.length / 2)] ?? Infinity;
    figures[`${kind}, medianMs`] = Number(median.toFixed(1));
    figures[`${kind}, worstMs`] = Number((times.at(-1) ?? Infinity).toFixed(1));
    passed &&= median <= MOST_MS;
    progress(nth + 1, 2, kind);
  }
  return { figures, passed };
}

const trial: Trial = {
  name: 'start',
  about:
    'The recorder is read, compiled and run to its end within 15 ms in each frame, half of the time at least.',
  needs: 'browsers',
  run,
};
export default trial;
