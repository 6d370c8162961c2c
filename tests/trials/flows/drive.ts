import { join } from 'node:path';
import { type DriveOptions, driveFlow } from '../../../scripts/drive/drive-flow.ts';
import { readFlow } from '../../../scripts/drive/flow.ts';
import { moveToSite } from '../../../scripts/drive/move-to-site.ts';
import { faultsOf } from './check.ts';
import { GOLDEN, goldenOf } from './golden.ts';

export type Sort = keyof typeof GOLDEN;

export function namesOf(sort: Sort): string[] {
  return Object.keys(GOLDEN[sort]);
}

/** Records one flow as `npm run drive` does. @returns what its report says otherwise than it should */
export async function driveAndCheck(
  sort: Sort,
  name: string,
  options: Pick<DriveOptions, 'site' | 'browser' | 'access' | 'signal'>,
): Promise<string[]> {
  const golden = goldenOf(sort, name, options.browser);
  const flow = moveToSite(await readFlow(join(import.meta.dirname, sort, `${name}.json`)), options.site.url);
  const out = join('out', 'trials', 'flows', options.browser, name);
  const { report, failed } = await driveFlow({ ...options, flow, out, log: () => undefined });
  return failed === undefined ? faultsOf(report, golden) : [failed];
}
