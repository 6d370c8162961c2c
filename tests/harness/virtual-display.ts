import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findProgram } from './find-browsers.ts';

/** An X display that nobody sees. */
export interface VirtualDisplay {
  /** The value for the environment variable DISPLAY, e.g. `:1`. */
  readonly name: string;
  stop(): void;
}

/**
 * Starts Xvfb on a number that it finds free itself (`-displayfd`), so that runs side by side do not meet.
 * @throws when Xvfb is missing or ends at once
 */
export async function startVirtualDisplay(signal?: AbortSignal): Promise<VirtualDisplay> {
  const program = findProgram('Xvfb');
  if (program === undefined) {
    throw new Error('A headed browser needs Xvfb. On Debian: apt-get install xvfb xdotool');
  }
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = (): void => void child.kill('SIGKILL');
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  signal?.addEventListener('abort', stop, { once: true });
  return { name: `:${await displayNumber(child)}`, stop };
}

async function displayNumber(child: ChildProcess): Promise<string> {
  const pipe = child.stdio[3];
  if (pipe === null || pipe === undefined) throw new Error('Xvfb was started without its pipe.');
  const failed = once(child, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a display; try `Xvfb -displayfd 1` by hand.');
  });
  const [number] = (await Promise.race([once(pipe, 'data'), failed])) as [Buffer];
  failed.catch(() => undefined);
  return String(number).trim();
}
