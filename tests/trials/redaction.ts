import { costOfRedacting, longLine, longLog } from './redaction/long-input.ts';
import { PROPERTIES } from './redaction/properties.ts';
import { isWhole, proveProperty } from './redaction/prove.ts';
import type { Trial, TrialContext, TrialResult } from './trial.ts';

const CASES = 10_000;
/** Million bytes of the long inputs, and of the short one whose cost a byte they are held against. */
const LONG = 200;
const SHORT = 20;
/** Node alone has some 60 million bytes, and what it has compiled of the rules as much again. */
const MOST_PEAK_MB = 400;
/** How much more a byte of the long log may cost than one of the short log. */
const MOST_GROWTH = 1.3;

type Context = Omit<TrialContext, 'launch'>;

async function run(context: Context): Promise<TrialResult> {
  const properties = proveProperties(context);
  const long = await proveLongInputs(context);
  return { figures: { ...properties.figures, ...long.figures }, passed: properties.passed && long.passed };
}

function proveProperties({ seed, count = CASES, signal, progress }: Context): TrialResult {
  const figures: Record<string, number | string> = {};
  let passed = true;
  for (const [at, property] of PROPERTIES.entries()) {
    signal.throwIfAborted();
    const { name } = property;
    const proof = proveProperty(property, count, seed, (done) =>
      progress(at * count + done, PROPERTIES.length * count, name),
    );
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
    [`log of ${SHORT} MB`, longLog(SHORT, seed)],
    [`log of ${LONG} MB`, longLog(LONG, seed)],
    [`line of ${LONG} MB`, longLine(LONG)],
  ] as const;
  const figures: Record<string, number | string> = {};
  let passed = true;
  const perMb: number[] = [];
  for (const [at, [name, input]] of inputs.entries()) {
    progress(at, inputs.length, name);
    const { exitCode, peakMb, cpuSeconds } = await costOfRedacting(input, signal);
    figures[`${name}, exit code`] = exitCode;
    figures[`${name}, peakMb`] = peakMb;
    figures[`${name}, cpuSeconds`] = Math.round(cpuSeconds);
    passed &&= exitCode === 0 && peakMb <= MOST_PEAK_MB;
    perMb.push(cpuSeconds / (name.includes(` ${LONG} `) ? LONG : SHORT));
  }
  const [short = 0, long = Infinity] = perMb;
  figures['a byte of the long log for one of the short'] = Number((long / short).toFixed(2));
  return { figures, passed: passed && long / short <= MOST_GROWTH };
}

const trial: Trial = {
  name: 'redaction',
  about:
    'Whatever text comes, however it is cut: what is found is gone, once and for all, in constant memory.',
  needs: 'nothing',
  run,
};
export default trial;
