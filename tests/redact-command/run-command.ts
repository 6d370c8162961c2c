import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { HOUSE } from '../tree/plants/plot';

export type Run = { readonly code: number | null; readonly output: string; readonly said: string };

export type Place = { readonly root?: string; readonly env?: NodeJS.ProcessEnv };

/** Runs `npm run redact` by the entry that npm starts, on what is written to its standard input. */
export function runCommand(
  args: readonly string[],
  input: string | Uint8Array,
  { root = HOUSE, env = process.env }: Place = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), 'redact', ...args], { env });
    const kept: { output: Buffer[]; said: Buffer[] } = { output: [], said: [] };
    child.stdout.on('data', (data: Buffer) => kept.output.push(data));
    child.stderr.on('data', (data: Buffer) => kept.said.push(data));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        output: Buffer.concat(kept.output).toString(),
        said: Buffer.concat(kept.said).toString(),
      }),
    );
    child.stdin.end(input);
  });
}
