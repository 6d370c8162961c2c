import type { BrowserKind } from '../../harness/harness.ts';
import { randomOf } from '../../support/random.ts';
import type { TrialResult } from '../trial.ts';
import type { Counted } from './count-hue.ts';
import { type LaneContext, withHarness } from './lane.ts';
import { recordStorm, type StormResult } from './storm.ts';

type Lane = readonly [kind: BrowserKind, deviceScale: number, engine: Counted['engine']];

const LANES: readonly Lane[] = [
  ['chromium', 1, 'native'],
  ['chromium', 1.5, 'native'],
  ['chromium', 2, 'native'],
  ['chromium', 3, 'native'],
  ['firefox', 1, 'native'],
  ['firefox', 2, 'native'],
  ['chromium', 1, 'clone'],
  ['firefox', 1, 'clone'],
];
/** Pictures of one recording; more, and its report takes long to be counted. */
const A_RECORDING = 80;
const AT_REST = 20;
const CONTROL = 20;
/** The bars: of pictures withheld in the storm, and of the covered area in motion against that at rest. */
const MOST_WITHHELD = 0.03;
const MOST_AREA = 2;

/** Clicks of all lanes, for whoever waits. */
export function stormClicks(count: number): number {
  return LANES.length * (Math.ceil(count / LANES.length) + AT_REST + CONTROL);
}

type Sum = {
  readonly pictures: readonly Counted[];
  readonly steps: number;
  readonly withheld: Record<string, number>;
};

/**
 * The page of horrors in a storm, and at rest; and again with masking off, where every picture has to be flagged. One
 * piece of work for each lane.
 */
export function stormLanes(context: LaneContext, count: number): (() => Promise<TrialResult>)[] {
  const clicks = Math.ceil(count / LANES.length);
  return LANES.map((lane) => () => runLane(context, lane, clicks));
}

async function runLane(context: LaneContext, lane: Lane, clicks: number): Promise<TrialResult> {
  const [kind, deviceScale, engine] = lane;
  const name = `storm, ${kind} at ${String(deviceScale)}, ${engine}`;
  const storm = await record(context, { lane, name, count: clicks });
  const rest = await record(context, { lane, name: `${name}, at rest`, count: AT_REST, atRest: true });
  const control = await record(context, {
    lane,
    name: `${name}, control`,
    count: CONTROL,
    masks: 'unmasked',
  });
  const flagged = [...storm.pictures, ...rest.pictures].filter(({ pixels }) => pixels > 0);
  const seen = control.pictures.filter(({ pixels }) => pixels >= 256);
  const share = without(storm.withheld, 'newer-step') / Math.max(1, storm.steps);
  const area = median(storm.pictures) / Math.max(0.001, median(rest.pictures));
  for (const { id, pixels, box } of flagged)
    console.error(`  ${name}: ${String(pixels)} pixels in ${id}.webp, within ${JSON.stringify(box)}`);
  const isSafe = flagged.length === 0 && seen.length > 3 && seen.length === control.pictures.length;
  const isGood = share <= MOST_WITHHELD && area <= MOST_AREA && without(rest.withheld) === 0;
  return {
    figures: {
      [`${name}, pictures`]: taken(storm.pictures),
      [`${name}, pictures by another engine`]: storm.pictures.filter((one) => one.engine !== engine).length,
      [`${name}, pictures with the hue`]: flagged.length,
      [`${name}, withheld`]: JSON.stringify(storm.withheld),
      [`${name}, withheld share`]: Number(share.toFixed(4)),
      [`${name}, at rest, pictures`]: taken(rest.pictures),
      [`${name}, at rest, withheld`]: JSON.stringify(rest.withheld),
      [`${name}, covered area in motion by that at rest`]: Number(area.toFixed(2)),
      [`${name}, stored bytes on average`]: Math.round(mean(storm.pictures.map(({ bytes }) => bytes))),
      [`${name}, control pictures`]: control.pictures.length,
      [`${name}, control pictures flagged`]: seen.length,
    },
    passed: isSafe && isGood && storm.pictures.length > 3,
  };
}

type Wanted = {
  readonly lane: Lane;
  readonly name: string;
  readonly count: number;
  readonly atRest?: boolean;
  readonly masks?: 'masked' | 'unmasked';
};

async function record(
  { site, launch, progress, signal, seed }: LaneContext,
  { lane: [kind, deviceScale, engine], name, count, atRest = false, masks = 'masked' }: Wanted,
): Promise<Sum> {
  const random = randomOf(seed + deviceScale * 10);
  const all: StormResult[] = [];
  for (let left = count; left > 0; left -= A_RECORDING) {
    const some = Math.min(left, A_RECORDING);
    all.push(
      await withHarness(launch({ kind, deviceScale, masks, headed: engine === 'clone' }), (harness) =>
        recordStorm({
          harness,
          site,
          engine,
          count: some,
          random,
          atRest,
          keepAs: masks === 'masked' ? name.replaceAll(/\W+/g, '-') : undefined,
          signal,
          progress: (note) => {
            progress(`${name}: ${note}`);
          },
        }),
      ),
    );
  }
  const withheld: Record<string, number> = {};
  for (const { shots } of all)
    for (const [reason, times] of Object.entries(shots.withheld))
      withheld[reason] = (withheld[reason] ?? 0) + times;
  return {
    pictures: all.flatMap(({ pictures }) => pictures),
    steps: all.reduce((sum, { shots }) => sum + shots.all, 0),
    withheld,
  };
}

function taken(pictures: readonly Counted[]): number {
  return pictures.reduce((sum, { times }) => sum + times, 0);
}

function without(withheld: Readonly<Record<string, number>>, ...reasons: readonly string[]): number {
  return Object.entries(withheld).reduce(
    (sum, [reason, times]) => (reasons.includes(reason) ? sum : sum + times),
    0,
  );
}

function median(pictures: readonly Counted[]): number {
  return pictures.map(({ covered }) => covered).sort((a, b) => a - b)[pictures.length >> 1] ?? 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
