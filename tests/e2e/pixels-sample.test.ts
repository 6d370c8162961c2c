import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSite, startDemoSite } from '../../demo-site/start.ts';
import { extensionDir } from '../driver/extension-dir.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import type { Counted } from '../trials/pixels/count-hue.ts';
import { recordPainted } from '../trials/pixels/run.ts';
import { buildVariant } from '../variants/build-variant.ts';

let site: DemoSite;

beforeAll(async () => {
  site = await startDemoSite({
    signal: new AbortController().signal,
    log: () => undefined,
    quiet: true,
    workers: 1,
    muPlugins: join(import.meta.dirname, '../trials/pixels/mu-plugins'),
  });
});

afterAll(() => site.stop());

async function count(folder: string, keepAs?: string): Promise<readonly Counted[]> {
  const harness = await launchHarness({ kind: 'chromium', extensionDir: folder });
  try {
    return await recordPainted({
      harness,
      site,
      sample: true,
      ...(keepAs === undefined ? {} : { keepAs }),
      progress: () => undefined,
    });
  } finally {
    await harness.close();
    await harness.removeProfile();
  }
}

describe('a sample of the trial "pixels"', () => {
  it('has no painted pixel in a stored picture', async () => {
    const counted = await count(extensionDir('chromium'), 'sample');
    expect(counted.length).toBeGreaterThan(3);
    // Told in full: such a picture is kept in `out/trials/pixels/`, and may be one of many runs.
    const flagged = counted.filter(({ pixels }) => pixels > 0);
    expect(flagged.map((one) => JSON.stringify(one))).toEqual([]);
  });

  it('flags every picture with masking off', async () => {
    const counted = await count(await buildVariant('unmasked', 'chromium'));
    expect(counted.length).toBeGreaterThan(3);
    expect(counted.filter(({ pixels }) => pixels < 256)).toEqual([]);
  });
});
