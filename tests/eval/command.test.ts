import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HOUSE } from '../tree/plants/plot';
import { row } from './row';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saferepro-eval-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<{ code: number; output: string; said: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/commands/eval.ts', '--no-peers', ...args],
      { cwd: HOUSE },
      (error, output, said) => resolve({ code: Number(error?.code ?? 0), output, said }),
    );
  });
}

it('scores the sources as they are, and writes nothing but the object where a program reads', async () => {
  const file = join(folder, 'pii.jsonl');
  const rows = [
    row({ kind: 'email', text: 'Mail to vilma@example.org', secret: 'vilma@example.org' }),
    row({ kind: 'email', text: 'Mail to Vilma Oster', secret: 'Vilma Oster' }),
  ];
  await writeFile(file, rows.map((one) => JSON.stringify(one)).join('\n'));
  const { code, output } = await run('--pii', file, '--json');
  expect(code).toBe(0);
  const { pii } = JSON.parse(output) as { pii: { scores: Record<string, { found: object }> } };
  expect(pii.scores['SafeRepro']?.found).toMatchObject({ email: { hits: 1, of: 2 } });
});

it.each([
  ['an argument that it does not know', ['--all'], /Usage: npm run eval/],
  ['a file that is not there', ['--secrets', 'none.jsonl'], /--secrets takes a file, and there is none/],
])('refuses %s with a sentence', async (_what, args, sentence) => {
  const { code, said } = await run(...args);
  expect(code).toBe(2);
  expect(said).toMatch(sentence);
});
