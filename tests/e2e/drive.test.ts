import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Report } from '../../src/domain/report.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'drive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const opening = { type: 'navigate', url: 'https://shop.example/wp-admin/admin.php?page=sophmate' };
const leadsAway = { assertedEvents: [{ type: 'navigation' }] };
const middle = { offsetX: 20, offsetY: 10 };

/** Waits for what the steps before it have done: a value that was typed is nowhere in a report. */
const until = (selector: string, visible = true): object => ({
  type: 'waitForElement',
  selectors: [selector],
  visible,
});
const flow = [
  { type: 'setViewport', width: 1280, height: 800, deviceScaleFactor: 1 },
  opening,
  { type: 'change', selectors: [['aria/Account e-mail'], '#sophmate-account_email'], value: 'nobody' },
  until('#sophmate-account_email:invalid'),
  { type: 'change', selectors: ['#sophmate-mode'], value: 'live' },
  until('#sophmate-mode option[value=live]:checked', false),
  { type: 'change', selectors: ['input[name="sophmate[live_enabled]"]'], value: 'true' },
  until('input[name="sophmate[live_enabled]"]:checked'),
  { type: 'scroll', x: 0, y: 0 },
  { type: 'click', selectors: ['#no-such-thing', ['aria/Framed screen']], ...middle, ...leadsAway },
  { type: 'hover', frame: [0], selectors: ['text/Open payout details'] },
  { type: 'click', frame: [0], selectors: [['aria/Refresh in frame']], ...middle },
  until('xpath///h1[contains(., "Framed screen")]'),
  { type: 'customStep', name: 'bug-here', parameters: {} },
  { type: 'click', selectors: ['pierce/#adminmenu a[href$="page=sophmate-diagnostics"]'], ...leadsAway },
  { type: 'customStep', name: 'expected', parameters: { text: 'The payouts are listed.' } },
  { type: 'customStep', name: 'actual', parameters: { text: 'Nothing; tell jane@example.test.' } },
];
const sentences = [
  'Opened SophMate › Settings › General',
  'Typed a value in Account e-mail',
  'Chose Live in Mode',
  'Checked Enable live mode in Live payments',
  'Clicked Framed screen in SophMate',
  'Opened SophMate › Framed screen',
  'Clicked Refresh in frame',
  'Clicked Diagnostics in SophMate',
  'Opened SophMate › Diagnostics',
];

describe('npm run drive', () => {
  // In Chromium the demo's flow and the one that breaks off are driven; the trial "flows" drives all in both.
  it.each([['firefox', 'site']] as const)('records a flow in %s, access by %s', async (browser, access) => {
    const out = join(folder, browser);
    const { code, said } = await drive(flow, out, ['--browser', browser, '--access', access]);
    expect(code, said).toBe(0);

    const report = Report.parse(JSON.parse(await readFile(join(out, 'report.json'), 'utf8')));
    expect(report.steps.map(({ text }) => text)).toEqual(sentences);
    expect(report.access).toBe(access);
    const markdown = await readFile(join(out, 'report.md'), 'utf8');
    for (const sentence of sentences) expect(markdown).toContain(sentence);

    expect(report.bug).toMatchObject({ by: 'person' });
    expect(report.expected).toBe('The payouts are listed.');
    expect(report.actual).toBe('Nothing; tell <email-1>.');
    const text = await readFile(join(out, 'report.txt'), 'utf8');
    const html = await readFile(join(out, 'report.html'), 'utf8');
    for (const said of [markdown, text, html]) {
      expect(said).toContain('The payouts are listed.');
      expect(said).not.toContain('jane@');
    }
    for (const { text: sentence } of report.steps) expect(html).toContain(sentence);

    const files = report.steps.flatMap(({ shot }) => ('file' in shot ? [shot.file] : []));
    expect(await readdir(join(out, 'shots'))).toEqual(files.map((file) => file.replace('shots/', '')));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(await formatOf(join(out, file))).toBe('WEBP');

    const timings = JSON.parse(await readFile(join(out, 'timings.json'), 'utf8')) as {
      steps: {
        n: number;
        handlerMs: number;
        picture?: { engine: string; totalMs: number; pageMs: number };
      }[];
    };
    expect(timings.steps.map(({ n }) => n)).toEqual(report.steps.map(({ n }) => n));
    const pictures = timings.steps.flatMap(({ picture }) => picture ?? []);
    expect(pictures).toHaveLength(files.length);
    for (const { engine, totalMs, pageMs } of pictures) {
      expect(['native', 'clone']).toContain(engine);
      expect(totalMs).toBeGreaterThan(pageMs);
    }
    expect(said).toContain('Not in this version: bundle.zip');
  });

  it('names the step that could not be done, and keeps what came before it', async () => {
    const out = join(folder, 'broken-off');
    const missing = { type: 'click', selectors: ['aria/No such button'], timeout: 300, ...middle };
    const { code, said } = await drive([opening, missing], out);
    expect(code, said).toBe(1);
    expect(said).toContain('step 2 (click “aria/No such button”) could not be done');
    expect(await readFile(join(out, 'report.md'), 'utf8')).toContain(sentences[0]);
  });

  it.each([
    [
      'with 1 a flow that cannot be driven',
      [opening, { type: 'waitForExpression', expression: '1' }],
      1,
      /step 2 \(waitForExpression\) is not possible/,
    ],
    ['with 2 arguments that cannot be used', [opening, { type: 'fly' }], 2, /at steps\[1\]\.type/],
  ])('refuses %s, before anything starts', async (_what, steps, refused, sentence) => {
    const { code, said } = await drive(steps, join(folder, 'never'));
    expect(said).toMatch(sentence);
    expect(code).toBe(refused);
  });
});

/** Runs the command as a person would. */
async function drive(
  steps: readonly object[],
  out: string,
  more: readonly string[] = [],
): Promise<{ code: number | null; said: string }> {
  const { url, user, password } = inject('site');
  const file = join(folder, 'flow.json');
  await writeFile(file, JSON.stringify({ title: 'A flow', steps }));
  const args = ['--site', url, '--user', user, '--password', password, '--flow', file, '--out', out, ...more];
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), 'drive', ...args], {
    cwd: root,
    // Ends in time to tell what it said.
    timeout: 110_000,
  });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += String(data)));
  child.stderr.on('data', (data: Buffer) => (said += String(data)));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

/** The four letters that tell what a RIFF file holds. */
async function formatOf(file: string): Promise<string> {
  return (await readFile(file)).subarray(8, 12).toString('latin1');
}
