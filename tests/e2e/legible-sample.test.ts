import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSite, startDemoSite } from '../../demo-site/start.ts';
import { extensionDir } from '../driver/extension-dir.ts';
import { findProgram } from '../harness/find-browsers.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { LISTS } from '../trials/legible/lists.ts';
import { type Read, readLists } from '../trials/legible/run.ts';
import { buildVariant } from '../variants/build-variant.ts';

const LIST = 'entries';
const { canaries, labels } = LISTS[LIST];
const reader = findProgram('tesseract');

describe.skipIf(reader === undefined)('a sample of the trial "legible" (read by tesseract-ocr)', () => {
  let site: DemoSite;

  beforeAll(async () => {
    site = await startDemoSite({
      signal: new AbortController().signal,
      log: () => undefined,
      quiet: true,
      workers: 1,
      muPlugins: join(import.meta.dirname, '../trials/legible/mu-plugins'),
    });
  });

  afterAll(() => site.stop());

  async function read(folder: string, keepAs: string): Promise<Read | undefined> {
    const harness = await launchHarness({ kind: 'chromium', extensionDir: folder, deviceScale: 2 });
    try {
      const [found] = await readLists({
        harness,
        site,
        lists: [LIST],
        sample: true,
        reader: reader ?? '',
        keepAs,
        progress: () => undefined,
      });
      return found;
    } finally {
      await harness.close();
      await harness.removeProfile();
    }
  }

  it('reads no name in a picture, and what the interface says', async () => {
    const found = await read(extensionDir('chromium'), 'sample');
    expect(found).toMatchObject({ pictures: 1, scales: [2], canaries: [] });
    expect(found?.labels.length).toBeGreaterThanOrEqual(0.9 * labels.length);
  });

  it('reads every name with masking off', async () => {
    const found = await read(await buildVariant('unmasked', 'chromium'), 'sample-control');
    expect(found?.canaries).toEqual(canaries);
  });
});
