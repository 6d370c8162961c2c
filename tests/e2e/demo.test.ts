import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSite, startDemoSite } from '../../demo-site/start.ts';
import { recordDemo } from '../../scripts/demo/record-demo.ts';
import { Report } from '../../src/domain/report.ts';

const { signal } = new AbortController();
const OUT = join('out', 'demo');
let site: DemoSite;
let report: Report;

beforeAll(async () => {
  // One of its own: the flow saves settings.
  site = await startDemoSite({ signal, log: () => undefined, quiet: true });
});

afterAll(() => site.stop());

describe('npm start -- --demo', () => {
  it('records its flow without anybody', async () => {
    expect(await recordDemo(site, signal)).toBe(0);
    report = Report.parse(JSON.parse(await readFile(join(OUT, 'report.json'), 'utf8')));
  });

  it('tells what was done, each step with its kind', () => {
    expect(report.steps.map(({ text }) => text)).toEqual([
      'Opened SophMate › Settings › General',
      'Typed a value in Order prefix',
      'Chose Live in Mode',
      'Checked Enable live mode in Live payments',
      'Clicked Save changes',
      'Opened SophMate › Settings › General',
      'Clicked Connection',
      'Opened SophMate › Settings › Connection',
      'Clicked Test connection',
      'Clicked Test connection',
      'Clicked Go to Diagnostics',
      'Opened SophMate › Diagnostics',
      'Clicked Test connection',
    ]);
    expect(
      report.steps.map(({ at }) => at).filter((at) => !/T\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/.test(at)),
    ).toEqual([]);
  });

  it('tells the new error apart from the standing ones', () => {
    expect(report.error).toMatchObject({
      text: 'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds',
      step: 9,
    });
    const standing = report.signals.filter((signal) => signal.standing).map(({ text }) => text);
    expect(standing.filter((text) => text.includes('Tidy Cache Booster'))).not.toEqual([]);
    expect(standing.filter((text) => text.includes('cURL error 28'))).toEqual([]);
  });

  it('names the versions that its pages showed', () => {
    const { wordpress, php, product } = report.environment;
    expect(wordpress?.value).toBe('6.5.5');
    expect(php?.value).toMatch(/^8\.3/);
    expect(product?.value).toBe('2.4.1');
  });

  it('writes every export, and a picture of each step that changed something', async () => {
    const files = await readdir(OUT);
    expect(
      ['report.html', 'report.json', 'report.md', 'report.txt'].filter((name) => !files.includes(name)),
    ).toEqual([]);
    const pictures = report.steps.filter(({ shot }) => 'file' in shot);
    expect(pictures.length).toBeGreaterThanOrEqual(8);
    expect(await readFile(join(OUT, 'report.html'), 'utf8')).toContain('Picture of the error, after step 9');
  });
});
