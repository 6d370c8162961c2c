import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoSite, startDemoSite } from '../../demo-site/start.ts';
import { extensionDir } from '../driver/extension-dir.ts';
import { isSound } from '../trials/faults/is-sound.ts';
import { type Part, parts } from '../trials/faults/lanes.ts';
import { runLane } from '../trials/faults/run-lane.ts';
import { type Lane, lanes } from '../trials/kills/lanes.ts';
import { createTally } from '../trials/kills/tally.ts';

const samples = parts.flatMap((part) =>
  lanes
    .filter(({ name }) => name !== 'chromiumSite')
    .map((lane): [Part, string, Lane] => [part, lane.name, lane]),
);
let site: DemoSite;
const ending = new AbortController();

beforeAll(async () => {
  const muPlugins = join(import.meta.dirname, '../trials/faults/mu-plugins');
  site = await startDemoSite({ signal: ending.signal, log: console.log, quiet: true, muPlugins });
});
afterAll(() => site.stop());

describe('a sample of the trial "faults"', () => {
  it.each(samples)(
    '%s, %s: nothing lost, nothing doubled, all of it said',
    async (part, _name, lane) => {
      const tally = createTally();
      await runLane(part, lane, {
        seed: 20,
        count: 5,
        extensionDir: extensionDir(lane.kind),
        site,
        tally,
        done: () => undefined,
      });
      expect(tally.figures('')).toMatchObject({ Lost: 0, Doubled: 0, OutOfOrder: 0, OpeningsDoubled: 0 });
      expect(isSound(part, tally)).toBe(true);
    },
    300_000,
  );
});
