import { spawn } from 'node:child_process';
import { startProgress } from './progress.ts';

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  /** Both output streams, in the order they came. */
  readonly output: string;
}

export interface StepOptions {
  readonly signal?: AbortSignal;
  readonly env?: NodeJS.ProcessEnv;
  /** Default false: the program's output is kept and shown only if it fails. True lets it through as it comes. */
  readonly loud?: boolean;
  /** It runs beside a loud step, which has the terminal to itself: its output is shown whole at its end. */
  readonly beside?: boolean;
}

/**
 * Runs a program with progress, and ends with a tick or a cross, the seconds, and on failure all it said.
 * A program that cannot be started is a failed step; an abort throws.
 */
export async function runStep(
  name: string,
  command: readonly [program: string, ...args: string[]],
  options: StepOptions = {},
): Promise<StepResult> {
  const { signal, env = process.env, loud = false, beside = false } = options;
  signal?.throwIfAborted();
  const start = performance.now();
  const progress = (loud || beside) && process.stdout.isTTY ? undefined : startProgress(name);
  let output = '';
  const keep = (data: Buffer): void => {
    output += String(data);
    if (loud) process.stdout.write(data);
  };
  const [program, ...args] = command;
  // A terminal of its own is what test runners show their best progress on.
  const inherit = loud && process.stdout.isTTY;
  const passed = await new Promise<boolean>((resolve) => {
    const child = spawn(program, args, {
      env,
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    signal?.addEventListener('abort', () => child.kill(), { once: true });
    child.on('error', (error) => {
      output += `${program} could not be started: ${error.message}\n`;
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
  progress?.stop();
  signal?.throwIfAborted();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${passed ? '✓' : '✗'} ${name} ${seconds.toFixed(1)} s`);
  if (beside || (!passed && !loud)) console.log(output.trimEnd());
  return { name, passed, seconds, output };
}
