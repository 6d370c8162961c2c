import { expect, inject, it } from 'vitest';
import { extensionDir } from '../driver/extension-dir.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { openCold, recordMany } from '../trials/many-pictures/run.ts';
import { tellMany } from '../trials/many-pictures/tell.ts';

const COUNT = 10;

it('a sample of the trial "many-pictures": the worker stays light, the report opens at once', async () => {
  const browser = { kind: 'chromium', extensionDir: extensionDir('chromium') } as const;
  const harness = await launchHarness(browser);
  try {
    const recording = await recordMany(harness, inject('site'), COUNT, () => undefined);
    await harness.close();
    const { profileDir } = harness;
    const opened = await openCold(() => launchHarness({ ...browser, profileDir }), recording.id, 3);
    // Other tests run beside this one, so that the quickest opening tells of the page.
    const { figures, passed } = tellMany({ ...recording, openMs: [Math.min(...opened)] }, COUNT);
    expect(recording.weighed.length).toBeGreaterThan(1);
    expect(passed, JSON.stringify(figures)).toBe(true);
  } finally {
    await harness.close();
    await harness.removeProfile();
  }
});
