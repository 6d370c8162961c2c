import { costOfRedacting, longLine, longLog } from './redaction/long-input.ts';
import { PROPERTIES } from './redaction/properties.ts';
import { isWhole, proveProperty } from './redaction/prove.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const CASES = 10_000;
/** Million bytes of the long inputs, and of the short one whose cost a byte they are held against. */
const LONG = 200;
const SHORT = 20;
/**
 * An input of 1 kB takes 112 (measured). The rest is tables of numbers and known values, and garbage that nobody is in a
 * hurry to collect. Whoever held the long input would have 200 more, and as much again for the output.
 */
const MOST_PEAK_MB = 400;
/** How much more a byte of the long log may cost than one of the short log. */
const MOST_GROWTH = 1.3;

type Context = Omit<TrialContext, 'launch'>;

async function run(context: Context): Promise<TrialResult> {
  const properties = await proveProperties(context);
  const long = await proveLongInputs(context);
  return { figures: { ...properties.figures, ...long.figures }, passed: properties.passed && long.passed };
}

async function proveProperties({ seed, count = CASES, signal, progress }: Context): Promise<TrialResult> {
  const figures: Record<string, number | string> = {};
  let passed = true;
  for (const [at, property] of PROPERTIES.entries()) {
    const { name } = property;
    const proof = await proveProperty(property, count, seed, {
      signal,
      note: (done) => progress(at * count + done, PROPERTIES.length * count, name),
    });
    passed &&= isWhole(proof);
    const { cases, counterexample, controlRedAfter } = proof;
    figures[`${name}, cases`] = cases;
    figures[`${name}, broken by`] = counterexample === undefined ? 'none' : JSON.stringify(counterexample);
    figures[`${name}, control red after`] = controlRedAfter ?? 'never';
  }
  return { figures, passed };
}

async function proveLongInputs({ seed, signal, progress }: Context): Promise<TrialResult> {
  const inputs = [
    { name: 'short log', megabytes: SHORT, input: longLog(SHORT, seed) },
    { name: 'long log', megabytes: LONG, input: longLog(LONG, seed) },
    { name: 'long line', megabytes: LONG, input: longLine(LONG) },
  ] as const;
  const figures: Record<string, number | string> = {};
  const perMb = new Map<string, number>();
  let passed = true;
  for (const [at, { name, megabytes, input }] of inputs.entries()) {
    progress(at, inputs.length, `${name}, ${megabytes} MB`);
    const { exitCode, peakMb, cpuSeconds, megabytesOut } = await costOfRedacting(input, signal);
    Object.assign(figures, {
      [`${name}, megabytes`]: megabytes,
      [`${name}, megabytesOut`]: megabytesOut,
      [`${name}, exit code`]: exitCode,
      [`${name}, peakMb`]: peakMb,
      [`${name}, cpuSeconds`]: Math.round(cpuSeconds),
    });
    perMb.set(name, cpuSeconds / megabytes);
    // A placeholder may be shorter than its value, never so much that half of a log is gone.
    passed &&= exitCode === 0 && peakMb <= MOST_PEAK_MB && megabytesOut > megabytes / 2;
  }
  const growth = (perMb.get('long log') ?? Infinity) / (perMb.get('short log') ?? 0);
  figures['cost of a byte of the long log, of the short log 1'] = Number(growth.toFixed(2));
  return { figures, passed: passed && growth <= MOST_GROWTH };
}

const trial: Trial = {
  name: 'redaction',
  about:
    'Whatever text comes, however it is cut: what is found is gone, once and for all, in constant memory.',
  needs: 'nothing',
  run,
};
export default trial;
