import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoSecrets } from '../../../demo-site/data.ts';
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
  if (failed !== undefined) return [failed];
  const kept = await secretsIn(out);
  return [...faultsOf(report, golden), ...kept.map((value) => `holds ${value}`)];
}

/** A flow whose error names a customer, recorded with redaction off. @returns the secrets of the site in its report */
export async function driveControl(
  name: string,
  options: Pick<DriveOptions, 'site' | 'browser' | 'access' | 'signal' | 'extensionDir'>,
): Promise<string[]> {
  const flow = moveToSite(
    await readFlow(join(import.meta.dirname, 'failing', `${name}.json`)),
    options.site.url,
  );
  const out = join('out', 'trials', 'flows', `${options.browser}-control`, name);
  await driveFlow({ ...options, flow, out, log: () => undefined });
  return secretsIn(out);
}

/** What of the site's secrets stands in the files of a report, word for word; pictures are looked at elsewhere. */
async function secretsIn(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.isFile() && /\.(?:md|json|html|txt)$/.test(file.name))
      .map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
  );
  const values = demoSecrets()
    .filter(({ kind }) => SOUGHT.has(kind))
    .map(({ value }) => value);
  return values.filter((value) => texts.some((text) => text.includes(value)));
}

/** What may stand in a report is sought as little as what is a word of its own. */
const SOUGHT: ReadonlySet<string> = new Set([
  'email',
  'api-key',
  'licence',
  'private-key',
  'phone',
  'order-key',
  'server-path',
  'password',
]);
