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
  /**
   * When the program's output is shown: only if it fails (the default), as it comes, or whole at its end, for one that
   * runs beside another whose output comes.
   */
  readonly shown?: Shown;
}

export type Shown = 'failed' | 'live' | 'after';

/**
 * Runs a program with progress, and ends with a tick or a cross, the seconds, and what is to be shown of its output.
 * A program that cannot be started is a failed step; an abort throws.
 */
export async function runStep(
  name: string,
  command: readonly [program: string, ...args: string[]],
  options: StepOptions = {},
): Promise<StepResult> {
  const { signal, env = process.env, shown = 'failed' } = options;
  signal?.throwIfAborted();
  const start = performance.now();
  // Only one can have the terminal's last line.
  const progress = shown !== 'failed' && process.stdout.isTTY ? undefined : startProgress(name);
  const { passed, output } = await run(command, { env, signal, live: shown === 'live' });
  progress?.stop();
  signal?.throwIfAborted();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${passed ? '✓' : '✗'} ${name} ${seconds.toFixed(1)} s`);
  if (shown === 'after' || (shown === 'failed' && !passed)) console.log(output.trimEnd());
  return { name, passed, seconds, output };
}

type Running = {
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal | undefined;
  readonly live: boolean;
};

async function run(
  [program, ...args]: readonly [program: string, ...args: string[]],
  { env, signal, live }: Running,
): Promise<{ readonly passed: boolean; readonly output: string }> {
  let output = '';
  const keep = (data: Buffer): void => {
    output += String(data);
    if (live) process.stdout.write(data);
  };
  const passed = await new Promise<boolean>((resolve) => {
    const child = spawn(program, args, {
      env,
      // A terminal of its own is what test runners show their best progress on.
      stdio: live && process.stdout.isTTY ? 'inherit' : ['ignore', 'pipe', 'pipe'],
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
  return { passed, output };
}
