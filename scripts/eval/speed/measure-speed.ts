import { rules } from '../../../src/redact/rules/index.ts';
import type { TextRow } from '../corpora.ts';
import { redact } from '../ours.ts';
import type { Redactor } from '../score-texts.ts';
import { mixedLog } from './mixed-log.ts';
import { worstLines } from './worst-lines.ts';

const LOG_LENGTH = 5_000_000;
/** Characters of one text, from a screen's to a log's. */
const LENGTHS = [10_000, 100_000, 1_000_000, 10_000_000] as const;
const WARM_MS = 500;
/** Whoever takes longer is judged by what it did until then. */
const MOST_MS = 20_000;

export type Speed = {
  /** Million bytes a second on one core, by name; we first. */
  readonly mbPerS: Readonly<Record<string, number>>;
  readonly worstLineMs: Readonly<Record<string, number>>;
  /** What a million characters of one text take, by the text's length: the same where growth is linear. */
  readonly msPerMillion: readonly (readonly [length: number, ms: number])[];
  /** What each of our rules takes of the log, the slowest first. */
  readonly ruleMs: Readonly<Record<string, number>>;
};

/** Measures us and the peers on a log made of `rows`, and us on the worst lines that we know. */
export async function measureSpeed(
  rows: readonly TextRow[],
  ours: string,
  peers: ReadonlyMap<string, Redactor>,
  signal: AbortSignal,
): Promise<Speed> {
  const textsOf = (wanted: TextRow['label']): string[] =>
    rows.filter(({ label }) => label === wanted).map(({ text }) => text);
  const log = mixedLog(textsOf('neg'), textsOf('pos'), LOG_LENGTH);
  const mbPerS: Record<string, number> = {};
  for (const [name, redactor] of [[ours, redact] as const, ...peers]) {
    await readLog(redactor, log, WARM_MS, signal);
    const { bytes, ms } = await readLog(redactor, log, MOST_MS, signal);
    mbPerS[name] = round(bytes / 1000 / ms);
  }
  const worst = [...worstLines()].map(([name, line]) => [name, round(costOf(() => redact(line)))] as const);
  const long = mixedLog(textsOf('neg'), textsOf('pos'), Math.max(...LENGTHS)).join('');
  const growth = LENGTHS.map((length) => {
    const pieces = Array.from({ length: Math.ceil(1_000_000 / length) }, (_, at) =>
      long.slice(at * length, (at + 1) * length),
    );
    const ms = costOf(() => pieces.map((piece) => redact(piece)));
    return [length, round((ms * 1_000_000) / (pieces.length * length))] as const;
  });
  const costs = rules.map(({ id, find }) => [id, costOf(() => log.forEach((chunk) => find(chunk)))] as const);
  return {
    mbPerS,
    worstLineMs: Object.fromEntries(worst),
    msPerMillion: growth,
    ruleMs: Object.fromEntries(costs.sort(([, a], [, b]) => b - a).map(([id, ms]) => [id, Math.round(ms)])),
  };
}

async function readLog(
  redactor: Redactor,
  log: readonly string[],
  mostMs: number,
  signal: AbortSignal,
): Promise<{ bytes: number; ms: number }> {
  const clock = startClock();
  let bytes = 0;
  for (const chunk of log) {
    signal.throwIfAborted();
    await redactor(chunk);
    bytes += Buffer.byteLength(chunk);
    if (clock() > mostMs) break;
  }
  return { bytes, ms: clock() };
}

/** The better of two: the engine compiles an expression when it is first asked. */
function costOf(work: () => unknown): number {
  const once = (): number => {
    const clock = startClock();
    work();
    return clock();
  };
  return Math.min(once(), once());
}

/** Milliseconds of this thread alone: what else the machine does is not ours. */
function startClock(): () => number {
  const before = process.threadCpuUsage();
  return () => {
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
}

const round = (figure: number): number => Number(figure.toPrecision(3));
