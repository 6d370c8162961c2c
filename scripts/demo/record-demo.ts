import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Credentials } from '../../tests/driver/log-in.ts';
import { driveFlow } from '../drive/drive-flow.ts';
import { readFlow } from '../drive/flow.ts';
import { moveToSite } from '../drive/move-to-site.ts';

const OUT = join('out', 'demo');
const FLOW = join(import.meta.dirname, 'flow.json');

/** Records the failing flow without anybody, as `npm run drive` would. @returns the exit code */
export async function recordDemo(site: Credentials, signal: AbortSignal): Promise<number> {
  const started = performance.now();
  await rm(OUT, { recursive: true, force: true });
  const flow = moveToSite(await readFlow(FLOW), site.url);
  const { report, failed } = await driveFlow({
    site,
    flow,
    out: OUT,
    browser: 'chromium',
    access: 'tab',
    signal,
    log: console.log,
  });
  if (failed !== undefined) {
    console.error(`${failed}\nWhat was recorded before it: ${join(OUT, 'report.md')}`);
    return 1;
  }
  const pictures = report.steps.filter(({ shot }) => 'file' in shot).length;
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(
    `\nThe report is ${join(OUT, 'report.md')}: ${report.steps.length} steps, ${pictures} of them with a picture in ` +
      `${join(OUT, 'shots')}; recorded in ${seconds} s.`,
  );
  return 0;
}
