import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOUSE } from '../tree/plants/plot';
import { costOfRedacting, longLine } from '../trials/redaction/long-input';
import { runCommand } from './run-command';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saferepro-redact-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm run redact', () => {
  it('masks a text by numbers that are the same for the same value, and says nothing else', async () => {
    const text =
      'from jane@example.com to joe@example.com, password=hunter22x\nfor Jane@Example.com: hunter22x\n';
    expect(await runCommand([], text)).toEqual({
      code: 0,
      output: 'from <email-1> to <email-2>, password=<password-1>\nfor <email-1>: <password-1>\n',
      said: '',
    });
  });

  it('gives nothing for nothing', async () => {
    expect(await runCommand([], '')).toEqual({ code: 0, output: '', said: '' });
  });

  it('answers each row for itself, in order, and names those that it cannot use', async () => {
    const rows = [
      '{"text":"to jane@example.com","id":7}',
      '{"text":',
      '',
      '{"text":"to joe@example.com \\ud83d"}',
    ];
    const { code, output, said } = await runCommand(['--jsonl'], rows.join('\n'));
    expect(code).toBe(2);
    expect(said).toBe('Line 2 is not JSON.\n');
    expect(output.split('\n').map((row) => (row === '' ? row : (JSON.parse(row) as unknown)))).toEqual([
      { text: 'to <email-1>', findings: [{ kind: 'email', start: 3, end: 19, rule: 'email' }] },
      { error: 'Line 2 is not JSON' },
      '',
      { text: 'to <email-1> \ud83d', findings: [{ kind: 'email', start: 3, end: 18, rule: 'email' }] },
      '',
    ]);
  });

  it('judges fields by what a page says of them', async () => {
    const { code, output } = await runCommand(['--fields'], '{"tag":"input","attrs":{"type":"password"}}\n');
    expect([code, output]).toEqual([0, '{"mask":true,"kind":"password","reason":"type"}\n']);
  });

  it.each([
    ['an option that it does not know', ['--all'], /Unknown option '--all'\nUsage: npm run --silent redact/],
    ['two ways of reading at once', ['--jsonl', '--fields'], /Only one way of reading at a time/],
  ])('refuses %s with a sentence', async (_what, args, sentence) => {
    const { code, output, said } = await runCommand(args, 'jane@example.com');
    expect([code, output]).toEqual([2, '']);
    expect(said).toMatch(sentence);
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0x20, 0xc3]), 'a\ufffd \ufffd'],
    ['nothings', Buffer.from('a\0b jane@example.com\0'), 'a\0b <email-1>\0'],
    [
      'UTF-16, as Windows writes it',
      Buffer.from('\ufeffto jane@example.com', 'utf16le'),
      '\ufeffto <email-1>',
    ],
  ])('reads %s', async (_what, bytes, output) => {
    expect(await runCommand([], bytes)).toEqual({ code: 0, output, said: '' });
  });

  it('ends quietly where nobody reads any more', async () => {
    const child = spawn(process.execPath, [join(HOUSE, 'scripts/run.mjs'), 'redact']);
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += String(data)));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const write = (): void => {
      while (child.stdin.writable && child.stdin.write('a line like any other\n'.repeat(3_000)));
    };
    child.stdin.on('drain', write);
    write();
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, said]).toEqual([0, '']);
  });

  it('stops with a word where it is told to', async () => {
    const child = spawn(process.execPath, [join(HOUSE, 'scripts/run.mjs'), 'redact']);
    let [output, said] = ['', ''];
    child.stdout.on('data', (data: Buffer) => (output += String(data)));
    child.stderr.on('data', (data: Buffer) => (said += String(data)));
    child.stdin.write('jane@example.com '.repeat(10_000));
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, said]).toEqual([130, 'Stopped.\n']);
    expect(output.startsWith('<email-1> ')).toBe(true);
    expect(output.includes('jane')).toBe(false);
  });

  it('needs no more memory for a line that does not end', async () => {
    const { exitCode, peakMb } = await costOfRedacting(longLine(3));
    expect(exitCode).toBe(0);
    expect(peakMb).toBeGreaterThan(60);
    expect(peakMb).toBeLessThan(450);
  }, 60_000);

  it('says on standard error that packages are installed, the first time', async () => {
    for (const part of ['scripts', 'src', 'package.json', 'package-lock.json'])
      await cp(join(HOUSE, part), join(folder, part), { recursive: true });
    const npm = join(folder, 'npm.cjs');
    const modules = [join(HOUSE, 'node_modules'), join(folder, 'node_modules')].map((path) =>
      JSON.stringify(path),
    );
    await writeFile(
      npm,
      `require('node:fs').symlinkSync(${modules.join(', ')}); console.log('added 266 packages');`,
    );
    const env = { ...process.env, npm_execpath: npm };
    const { code, output, said } = await runCommand([], 'to jane@example.com', { root: folder, env });
    expect([code, output]).toEqual([0, 'to <email-1>']);
    expect(said).toMatch(/^Installing packages \(npm ci\) …\n/);
  });
});
