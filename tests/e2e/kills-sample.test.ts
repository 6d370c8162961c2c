import { describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { extensionDir } from '../driver/extension-dir.ts';
import { launchHarness } from '../harness/launch-harness.ts';
import { unnoticedFrauds } from '../trials/kills/control.ts';
import { type Lane, lanes, type Part } from '../trials/kills/lanes.ts';
import { runLane } from '../trials/kills/run-lane.ts';
import { createTally, isWhole } from '../trials/kills/tally.ts';
import type { Event } from '../trials/kills/truth.ts';

const parts: readonly Part[] = ['Random', 'Browser'];
const samples = parts.flatMap((part) =>
  lanes
    .filter(({ name }) => name !== 'chromiumSite')
    .map((lane): [Part, string, Lane] => [part, lane.name, lane]),
);

describe('a sample of the trial "kills"', () => {
  it.each(samples)(
    '%s, %s: nothing lost, nothing doubled',
    async (part, _name, lane) => {
      const tally = createTally();
      await runLane(part, lane, {
        context: {
          seed: 20,
          count: 1,
          launch: (kind, options) => launchHarness({ ...options, kind, extensionDir: extensionDir(kind) }),
        },
        site: inject('site'),
        tally,
        done: () => undefined,
      });
      expect(tally.figures('')).toMatchObject({ Lost: 0, Doubled: 0, OutOfOrder: 0, OpeningsDoubled: 0 });
      expect(tally.count(part === 'Browser' ? 'resumedOffered' : 'killsDone')).toBeGreaterThan(0);
      expect(isWhole(tally)).toBe(true);
    },
    300_000,
  );
});

describe('the check of the trial "kills"', () => {
  const at = Date.parse('2026-11-22T12:00:00Z');
  const truth: Event[] = [
    { kind: 'open', at },
    { kind: 'click', name: 'Save', at: at + 1000 },
    { kind: 'click', name: 'Save', at: at + 2500 },
  ];
  const steps = [
    { kind: 'navigate', text: 'Opened Settings', at: new Date(at).toISOString() },
    { kind: 'click', text: 'Clicked Save', at: new Date(at + 1001).toISOString() },
    { kind: 'click', text: 'Clicked Save', at: new Date(at + 2502).toISOString() },
  ] as Report['steps'];

  it('notices a click that is missing, doubled or misplaced, and an opening that is doubled', () => {
    expect(unnoticedFrauds(truth, steps)).toEqual([]);
  });

  it('says so where a fraud would go unnoticed', () => {
    expect(unnoticedFrauds([], steps)).not.toEqual([]);
  });
});
