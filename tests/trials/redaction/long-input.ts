import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { fc } from '../../support/property.ts';
import { fillShape } from './fill-shape.ts';
import { CLEAN, SHAPES } from './shapes.ts';

const ROOT = join(import.meta.dirname, '../../..');
const MB = 1_000_000;
/** Of so many lines one holds something that a rule looks for. */
const LINES_A_FIND = 20;

/** What the command cost that read an input, and what it wrote. */
export type Cost = {
  readonly exitCode: number;
  /** The most memory that any of its processes had, in million bytes. */
  readonly peakMb: number;
  readonly cpuSeconds: number;
  readonly megabytesOut: number;
};

type Spent = Pick<Cost, 'peakMb' | 'cpuSeconds'>;

/** A log of about `megabytes`, in pieces: the same lines again and again, among them people who come only once. */
export function* longLog(megabytes: number, seed: number): Iterable<string> {
  const clean = fc.sample(fc.oneof(...CLEAN.map(fillShape)), { numRuns: 500, seed });
  const telling = fc.sample(fc.oneof(...Object.values(SHAPES).flat().map(fillShape)), { numRuns: 500, seed });
  let line = 0;
  for (let written = 0; written < megabytes * MB;) {
    let piece = '';
    while (piece.length < 64_000) {
      line += 1;
      const pool = line % LINES_A_FIND === 0 ? telling : clean;
      piece += `${pool[(line * 7) % pool.length] ?? ''}${line % 10 === 0 ? ` for person${line}@shop.example` : ''}\n`;
    }
    written += piece.length;
    yield piece;
  }
}

/** About `megabytes` without a single end of a line. */
export function* longLine(megabytes: number): Iterable<string> {
  for (let written = 0; written < megabytes * MB; written += 64_000)
    yield 'lorem ipsum 2026-11-22 key=aB3dE5gH7jK9 '.repeat(1_600);
}

/** Runs the command itself on an input, and throws its output away as fast as it comes. */
export async function costOfRedacting(input: Iterable<string>, signal?: AbortSignal): Promise<Cost> {
  const folder = await mkdtemp(join(tmpdir(), 'saferepro-cost-'));
  try {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'redact'], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'tell-cost.mjs')).href}`,
        COST_FOLDER: folder,
      },
    });
    let bytesOut = 0;
    child.stdout.on('data', (data: Buffer) => (bytesOut += data.length));
    const ended = once(child, 'close');
    signal?.addEventListener('abort', () => child.kill(), { once: true });
    // Whoever has ended takes nothing more, and its exit code says why.
    await pipeline(Readable.from(input), child.stdin).catch(() => undefined);
    const [code] = (await ended) as [number | null];
    signal?.throwIfAborted();
    const costs = await Promise.all((await readdir(folder)).map((file) => readCost(join(folder, file))));
    if (costs.length === 0) throw new Error('The command ended without a word of what it has cost.');
    return {
      exitCode: code ?? 1,
      megabytesOut: Math.round(bytesOut / MB),
      peakMb: Math.round(Math.max(...costs.map(({ peakMb }) => peakMb))),
      cpuSeconds: Math.max(...costs.map(({ cpuSeconds }) => cpuSeconds)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What `tell-cost.mjs` wrote. */
async function readCost(file: string): Promise<Spent> {
  return JSON.parse(await readFile(file, 'utf8')) as Spent;
}
